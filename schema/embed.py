#!/usr/bin/env python3
"""Writes schema files into one C++ source: embed.py ROOT OUT FILE... makes schema/embedded.hpp's table."""
import sys

root, out, files = sys.argv[1], sys.argv[2], sorted(sys.argv[3:])
# Pieces stay below the 64 KiB that every compiler takes as one string literal.
PIECE = 12000


def literal(text):
    data = text.encode("utf8")
    lines = []
    for i in range(0, max(1, len(data)), PIECE):
        piece = "".join(
            "\\n" if b == 10 else "\\\\" if b == 92 else '\\"' if b == 34 else chr(b) if 32 <= b < 127 and b != 63 else f"\\{b:03o}"
            for b in data[i:i + PIECE])
        lines.append(f'"{piece}"')
    return "\n    ".join(lines), len(data)


with open(out, "w", encoding="utf8") as f:
    f.write('#include "schema/embedded.hpp"\n\nnamespace figtrail {\nnamespace {\n')
    sizes = []
    for n, name in enumerate(files):
        text, size = literal(open(f"{root}/{name}", encoding="utf8").read())
        sizes.append(size)
        f.write(f"constexpr char file_{n}[] =\n    {text};\n")
    f.write("constexpr EmbeddedFile files[] = {\n")
    for n, name in enumerate(files):
        f.write(f'    {{"{name}", {{file_{n}, {sizes[n]}}}}},\n')
    f.write("};\n}  // namespace\n\nstd::span<EmbeddedFile const> embedded_files() { return files; }\n\n"
            "std::string_view embedded_file(std::string_view name) {\n"
            "    for (auto const& file : files)\n        if (file.name == name) return file.text;\n    return {};\n}\n\n"
            "}  // namespace figtrail\n")
