#include "store/hash.hpp"

#include <gtest/gtest.h>

#include "store/keys.hpp"

namespace figtrail {
namespace {

TEST(Hash, Sha256MatchesThePublishedVectors) {
    EXPECT_EQ(sha256_hex(""), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    EXPECT_EQ(sha256_hex("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    EXPECT_EQ(sha256_hex(std::string(1000000, 'a')), "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
}

TEST(Hash, PiecesGiveTheHashOfTheWholeAndTheObjectStartsAnew) {
    Sha256 hash;
    EXPECT_EQ(hash.update("a").update("bc").finish(), sha256_hex("abc"));
    EXPECT_EQ(hash.update("abc").finish(7), sha256_hex("abc").substr(0, 7));
    EXPECT_EQ(hash.finish(), sha256_hex(""));
}

TEST(Hash, TellsAHashFromOtherText) {
    EXPECT_TRUE(is_sha256(sha256_hex("x")));
    for (char const* const text : {"", "abc", "E3B0C44298FC1C149AFBF4C8996FB92427AE41E4649B934CA495991B7852B855"}) EXPECT_FALSE(is_sha256(text)) << text;
    EXPECT_FALSE(is_sha256(sha256_hex("x") + "0"));
}

TEST(Keys, AClaimKeyDependsOnSnapshotSpanAndOrdinalAlone) {
    Sha256 hash;
    auto const sha = sha256_hex("text");
    auto const key = claim_key(hash, sha, {10, 20}, 3);
    EXPECT_EQ(key.size(), key_size);
    EXPECT_EQ(claim_key(hash, sha, {10, 20}, 3), key);
    EXPECT_NE(claim_key(hash, sha256_hex("other"), {10, 20}, 3), key);
    EXPECT_NE(claim_key(hash, sha, {10, 21}, 3), key);
    EXPECT_NE(claim_key(hash, sha, {1, 20}, 3), key);
    EXPECT_NE(claim_key(hash, sha, {10, 20}, 4), key);
    EXPECT_NE(claim_key(hash, sha, {1, 1}, 11), claim_key(hash, sha, {11, 1}, 1));
}

TEST(Keys, AFindingKeyIgnoresTheOrderOfItsClaims) {
    EXPECT_EQ(finding_key("contradiction", {"aa", "bb"}), finding_key("contradiction", {"bb", "aa"}));
    EXPECT_NE(finding_key("contradiction", {"aa", "bb"}), finding_key("revised", {"aa", "bb"}));
    EXPECT_NE(finding_key("contradiction", {"aa", "bb"}), finding_key("contradiction", {"aab", "b"}));
}

}  // namespace
}  // namespace figtrail
