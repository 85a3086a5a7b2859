// toll: which of an article's counts of victims is the toll of its event, and which count only a part of it.
//
//   "Four people were shot. The two women ..."   // four is the toll, two is a part
#pragma once

#include "claim/relate.hpp"

namespace figtrail {

/// Is `claim` the whole count of its measure in its article? It stands in title or lead, counts people or victims, is
/// not set apart from others ("the other three", "four of the officers", "two are in critical condition"), and no
/// larger count of the same measure stands beside it. Without the article's claims and text in `setting` the words
/// around the figure alone decide.
bool is_toll(Claim const& claim, Setting const& setting);

/// Does it count but some of the victims, as far as its own words and its article's other counts tell? Less strict than the contrary
/// of is_toll: for two texts that somebody put side by side.
bool counts_some_of_the_victims(Claim const& claim, Setting const& setting);

/// "The other three", "two more": what is counted besides something said before.
bool counts_a_rest(Claim const& claim, Setting const& setting);

/// May the two be set against each other: do both count anybody, or the same kind of people ("officers")?
bool count_the_same_people(Claim const& a, Claim const& b);

/// "4 hurt" and "one dead and 3 hurt": the same people, one of whom has died since.
bool differ_by_those_who_died(Claim const& a, Setting const& sa, Claim const& b, Setting const& sb);

/// "He killed three people and then himself": a count without the attacker, who died too.
bool tells_the_attacker_died(Claim const& claim, Setting const& setting);

/// "Four dead, including the gunman": the one who did it is counted with those he did it to.
bool counts_the_attacker(Claim const& claim, Setting const& setting);

}  // namespace figtrail
