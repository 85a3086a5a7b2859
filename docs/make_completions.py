#!/usr/bin/env python3
"""Writes shell completions from the program's help pages: make_completions.py PROGRAM bash|zsh|fish"""
import re
import sys

from help_pages import read_program

program, shell = sys.argv[1:]
root, verbs = read_program(program)


def choices(text):
    """The words of "how to write the data: table, json or csv"."""
    match = re.search(r": ((?:[a-z-]+, )*[a-z-]+ or [a-z-]+)$", text)
    return re.split(r", | or ", match.group(1)) if match else []


def flags(page):
    return [(name, value, text) for names, value, text in page.options for name in names]


def bash():
    print("# bash completion of figtrail\n_figtrail() {\n    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} verb= each")
    print(f"    local verbs='{' '.join(v.name for v in verbs)}'")
    print('    for each in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do\n        case " $verbs " in *" $each "*) verb=$each; break ;; esac\n    done')
    print('    case "$verb $before" in')
    for page in verbs:
        for name, _, text in flags(page):
            if choices(text):
                print(f"        '{page.name} {name}') COMPREPLY=($(compgen -W '{' '.join(choices(text))}' -- \"$word\")); return ;;")
    print("    esac\n    case \"$verb\" in")
    everywhere = " ".join(name for name, _, _ in flags(root))
    print(f"        '') COMPREPLY=($(compgen -W \"$verbs {everywhere}\" -- \"$word\")) ;;")
    for page in verbs:
        own = " ".join(name for name, _, _ in flags(page))
        print(f"        {page.name}) [[ $word == -* ]] && COMPREPLY=($(compgen -W '{own} {everywhere}' -- \"$word\")) ;;")
    print("    esac\n}\ncomplete -o default -F _figtrail figtrail")


def zsh():
    def quoted(text):
        return text.replace("'", "'\\''").replace("[", "\\[").replace("]", "\\]").replace(":", "\\:")

    def arguments(page):
        for name, value, text in flags(page):
            action = "" if not value else f":{value.lower()}:({' '.join(choices(text))})" if choices(text) else f":{value.lower()}:_files"
            yield f"'{name}[{quoted(text)}]{action}'"
    print("#compdef figtrail\n_figtrail() {\n    local context state line\n    _arguments -C " + " ".join(arguments(root)) + " '1:verb:->verb' '*::argument:->rest'")
    print("    case $state in\n        verb)\n            local -a verbs=(" + " ".join(f"'{v.name}:{quoted(v.description)}'" for v in verbs) + ")")
    print("            _describe verb verbs ;;\n        rest)\n            case $line[1] in")
    for page in verbs:
        print(f"                {page.name}) _arguments {' '.join(arguments(page))} '*:file:_files' ;;")
    print("            esac ;;\n    esac\n}\n_figtrail \"$@\"")


def fish():
    def quoted(text):
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'"

    def option(name):
        return f"-l {name[2:]}" if name.startswith("--") else f"-s {name[1:]}"
    names = " ".join(v.name for v in verbs)
    for name, value, text in flags(root):
        print(f"complete -c figtrail {option(name)} {'-r ' if value else ''}-d {quoted(text)}")
    for page in verbs:
        print(f"complete -c figtrail -n 'not __fish_seen_subcommand_from {names}' -a {page.name} -d {quoted(page.description)}")
        for name, value, text in flags(page):
            given = f"-x -a {quoted(' '.join(choices(text)))} " if choices(text) else "-r " if value else ""
            print(f"complete -c figtrail -n '__fish_seen_subcommand_from {page.name}' {option(name)} {given}-d {quoted(text)}")


{"bash": bash, "zsh": zsh, "fish": fish}[shell]()
