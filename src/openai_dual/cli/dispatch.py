"""Find the command that a line of tokens names, with the options that stand before it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from .._values import frozen
from .command import Command
from .console import FORMS
from .failures import UsageError
from .options import END, Option, Parsed, Parser, is_option
from .registry import COMMANDS, load

HELP = ("-h", "--help")

OUTPUT = (
    Option("output", "write the result to a file, which is replaced once it is complete", "FILE", short="o"),
    Option("format", "form of the result", "FORM", choices=("auto", "json", "jsonl", "table", "text"), closed=True),
    Option("select", "part of the result: data.0.id, or an expression of JMESPath", "PATH"),
    Option("raw", "the body of the response, unchanged", kind="switch"),
    Option("errors", "form of errors on standard error", "FORM", choices=FORMS, closed=True),
    Option("color", "colours on a terminal", "WHEN", choices=("auto", "always", "never"), closed=True),
)
"""Options of every command."""


@frozen
class Found:
    """The command of a line: its words, the options before it, and the tokens after it."""

    words: tuple[str, ...]
    command: Command | None
    before: Parsed
    rest: Sequence[str]
    wants_help: bool = False


def find(tokens: Sequence[str]) -> Found:
    """Return the command that *tokens* name; without a command if they name a group of commands, or nothing.

    Raises `UsageError` for words that name nothing.
    """
    rest, words, before = list(tokens), tuple[str, ...](), list[str]()
    while rest:
        token = rest[0]
        if token in HELP:
            return Found(words, command_at(words), Parsed((), ()), (), wants_help=True)
        if is_option(token):
            before += _option(rest)
            continue
        step = (*words, *_words_in(token))
        if not is_known(step):
            break
        rest, words = rest[1:], step
        if command := command_at(words):  # no command is the beginning of another
            asks = not command.whole and any(each in HELP for each in _before_separator(rest))
            return Found(words, command, _parsed(before), rest, wants_help=asks)
    if rest:
        raise UsageError(_unknown(words, rest[0]), hint="`openai-dual operations WORD` searches the operations.")
    return Found(words, None, _parsed(before), ())


def _before_separator(tokens: Sequence[str]) -> Sequence[str]:
    return tokens[: tokens.index(END)] if END in tokens else tokens


def _parsed(before: Sequence[str]) -> Parsed:
    return Parser(shared_options(calls=True)).parse(before) if before else Parsed((), ())


def _option(rest: list[str]) -> list[str]:
    """Take the option at the head of *rest*, with its value: one that every command has."""
    left = list(rest[1:])
    list(Parser(shared_options(calls=True)).take(rest[0], left))
    taken = rest[: len(rest) - len(left)]
    del rest[: len(taken)]
    return taken


def parse(found: Found) -> Parsed:
    """Parse the tokens of the command that was found; options before it count as if they stood behind it."""
    assert found.command is not None  # noqa: S101 (the caller has shown the help otherwise)
    parsed = Parser(options_of(found.command)).parse(found.rest)
    return Parsed(parsed.words, (*found.before.given, *parsed.given))


def options_of(command: Command) -> Iterator[Option]:
    """Yield the options of *command*, its own first."""
    yield from command.options
    yield from shared_options(calls=command.calls)


def shared_options(*, calls: bool) -> Iterator[Option]:
    """Yield the options that all commands have; with those of settings if the command *calls* the service."""
    yield from OUTPUT
    if calls:
        from .settings import setting_options  # loads the settings

        yield from setting_options()


def command_at(words: tuple[str, ...]) -> Command | None:
    """Return the command with *words*: written by hand, or that of an operation."""
    if words in COMMANDS:
        return load(words)
    from .operations import aliases, tree  # loads the description

    operation = tree().get(words) or aliases().get(words)
    if operation is None:
        return None
    from .invoke import command_of

    return command_of(operation)


def known() -> Mapping[tuple[str, ...], str]:
    """Return the summary of every command by its words."""
    from .operations import tree  # as above

    own = {words: summary for words, (_, summary) in COMMANDS.items()}
    return own | {words: operation.summary for words, operation in tree().items()}


def is_known(words: tuple[str, ...]) -> bool:
    """Return whether *words* name a command or a group of commands."""
    return words in COMMANDS or words in _groups()


@cache
def _groups() -> frozenset[tuple[str, ...]]:
    """Return the beginnings of all commands, and the commands."""
    from .operations import aliases  # as above

    listed = (*known(), *aliases())
    return frozenset(words[:end] for words in listed for end in range(1, len(words) + 1))


def _words_in(token: str) -> tuple[str, ...]:
    """Return the words in *token*: `chat.completions.create` is as good as three words."""
    return tuple(token.replace("_", "-").split(".")) if all(token.split(".")) else (token,)


def _unknown(words: tuple[str, ...], token: str) -> str:
    from difflib import get_close_matches  # only a mistake needs it

    depth = len(words)
    below = {each[depth] for each in known() if each[:depth] == words and len(each) > depth}
    near = get_close_matches(token, sorted(below), n=3, cutoff=0.5)
    hint = f"; did you mean {' or '.join(near)}?" if near else ""
    place = f" of {' '.join(words)}" if words else ""
    return f"{token!r}: no such command{place}{hint}"
