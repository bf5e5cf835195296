"""The words that may follow in a command line: commands, options, values of options."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from .command import Command
from .dispatch import command_at, known, options_of, shared_options
from .failures import UsageError
from .options import Option, Parser, is_option


def candidates(words: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Yield what may stand in place of the last of *words*, each with a line about it.

    Nothing is yielded where a file or a free text is expected: the shell then completes the names of files.
    """
    *before, current = words or [""]
    place, command, rest = _place(before)
    options = list(options_of(command) if command else shared_options(calls=True))
    found: Iterator[tuple[str, str]]
    if option := _open_option(options, rest, current):
        prefix = f"--{option.name}=" if current.startswith("--") else ""
        found = ((prefix + choice, "") for choice in option.choices)
    elif current.startswith("-"):
        found = ((f"--{option.name}", _short(option.help)) for option in options)
    elif command is not None:
        found = ((word, "") for word in command.words())
    else:
        found = _commands(place)
    yield from (each for each in found if each[0].startswith(current))


def _place(before: Sequence[str]) -> tuple[tuple[str, ...], Command | None, Sequence[str]]:
    """Return the words of the command so far, the command if they are complete, and the tokens after them."""
    words: tuple[str, ...] = ()
    rest = list(before)
    parser = Parser(shared_options(calls=True))
    while rest:
        if is_option(rest[0]):
            token, after = rest[0], rest[1:]
            try:
                list(parser.take(token, after))
            except UsageError:
                return words, None, rest
            rest = after
            continue
        words = (*words, *rest.pop(0).replace("_", "-").split("."))
        if command := command_at(words):
            return words, command, rest
    return words, None, ()


def _open_option(options: Sequence[Option], rest: Sequence[str], current: str) -> Option | None:
    """Return the option whose value *current* is, or the beginning of it."""
    token = current if current.startswith("--") and "=" in current else rest[-1] if rest else ""
    name = token.removeprefix("--").partition("=")[0].replace("_", "-")
    if "=" in token and token is not current:
        return None
    for option in options:
        if option.kind == "value" and token.startswith("-") and (option.name == name or f"-{option.short}" == token):
            return option
    return None


def _commands(place: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    depth = len(place)
    found: dict[str, str] = {}
    for words, summary in known().items():
        if words[:depth] == place and len(words) > depth:
            found.setdefault(words[depth], _short(summary) if len(words) == depth + 1 else "")
    yield from sorted(found.items())


def _short(text: str) -> str:
    """Return the first sentence of *text*, in one line."""
    return " ".join(text.partition(". ")[0].split())[:70].rstrip(".")
