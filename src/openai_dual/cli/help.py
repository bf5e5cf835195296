"""The help of a command, or of a group of commands, as text."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Final

from .command import Command
from .console import Console
from .dispatch import OUTPUT, Found, known, options_of
from .failures import MEANINGS
from .options import Option
from .settings import GROUP, setting_options, setting_texts

WIDEST: Final = 100
SHOWN: Final = 8
"""At most this many choices are listed."""

INTRODUCTION: Final = """\
Call the OpenAI API: every operation by its name, and commands for people.

  openai-dual ask "Say hello." -m gpt-5.4-mini
  openai-dual responses create --model gpt-5.4-mini --input "Say hello." --stream
  openai-dual files list | jq -r .id
  openai-dual responses create --help

The key comes from OPENAI_API_KEY, or from a configuration file: never from an argument."""


def show(found: Found, console: Console) -> None:
    """Write the help of the command that was found; without one that of the group, or of the whole program."""
    lines = _of_command(found.words, found.command, console) if found.command else _of_group(found.words, console)
    for line in lines:
        console.styled(line)


def _of_command(words: Sequence[str], command: Command, console: Console) -> Iterator[str]:
    width = min(console.width(), WIDEST)
    usage = " ".join(filter(None, ["openai-dual", *words, command.usage, "[OPTION ...]"]))
    yield from textwrap.wrap(f"{_bold('usage:', console)} {usage}", width, subsequent_indent=" " * 7)
    for paragraph in filter(None, [command.summary, command.details]):
        yield ""
        yield from _wrapped(paragraph, width)
    for group, options in groupby(options_of(command), key=lambda option: option.group):
        yield ""
        yield _bold(group, console)
        if group == GROUP:
            names = ", ".join(f"--{option.name}" for option in options)
            yield from _indented(f"{names}: see `openai-dual --help`.", width)
        else:
            for option in options:
                yield from _option(option, console, width)


def _indented(text: str, width: int) -> list[str]:
    return textwrap.wrap(
        text, width, initial_indent="  ", subsequent_indent="  ", break_on_hyphens=False, break_long_words=False
    )


def _wrapped(text: str, width: int) -> Iterator[str]:
    """Wrap the paragraphs of *text*; lines that begin with a blank are kept."""
    for line in text.splitlines():
        yield from textwrap.wrap(line, width) if line.strip() and not line.startswith(" ") else [line]


def _option(option: Option, console: Console, width: int) -> Iterator[str]:
    names = f"-{option.short}, --{option.name}" if option.short else f"--{option.name}"
    value = {"value": f" {option.metavar}", "switch": "", "count": ""}[option.kind]
    head = f"  {names}{value}"
    text = _text(option)
    if not text:
        yield _coloured_head(head, names, console)
        return
    lines = _column(text, width)
    if len(head) < 29:
        yield _coloured_head(head, names, console) + " " * (30 - len(head)) + lines.pop(0)
    else:
        yield _coloured_head(head, names, console)
    yield from (" " * 30 + line for line in lines)


def _column(text: str, width: int) -> list[str]:
    """Wrap *text* to the column on the right; names with hyphens stay in one piece."""
    return textwrap.wrap(text, max(width - 30, 30), break_on_hyphens=False)


def _coloured_head(head: str, names: str, console: Console) -> str:
    return head.replace(names, f"\x1b[36m{names}\x1b[0m", 1) if console.coloured() else head


def _text(option: Option) -> str:
    text = option.help
    if option.group == GROUP and option.help.isupper():  # the variable of a setting
        described = setting_texts().get(option.name.replace("-", "_"), "")
        text = f"{described}; {option.help}".replace("None", "none") if described else option.help
    if option.choices:
        rest = len(option.choices) - SHOWN
        listed = ", ".join([*option.choices[:SHOWN], *([f"{rest} others"] if rest > 0 else [])])
        text = f"{text}: {listed}" if text else listed
    notes = [*(["required"] if option.required else []), *(["repeatable"] if option.repeated else [])]
    return f"{text} ({', '.join(notes)})".strip() if notes else text


def _of_group(words: Sequence[str], console: Console) -> Iterator[str]:
    depth, width = len(words), min(console.width(), WIDEST)
    below: dict[str, list[str]] = {}
    for each, summary in known().items():
        if each[:depth] == tuple(words) and len(each) > depth:
            below.setdefault(each[depth], []).append(summary if len(each) == depth + 1 else "")
    if words:
        yield f"{_bold('usage:', console)} openai-dual {' '.join(words)} COMMAND [OPTION ...]"
    else:
        yield f"{_bold('usage:', console)} openai-dual [OPTION ...] COMMAND [OPTION ...]"
        yield ""
        yield from INTRODUCTION.splitlines()
    commands = {name: found[0] for name, found in below.items() if found[0]}
    groups = {name: f"{len(found)} commands" for name, found in below.items() if name not in commands}
    for title, rows in (("Commands", commands), ("Groups", groups)):
        if rows:
            yield ""
            yield _bold(title, console)
            for name, text in sorted(rows.items()) if words else rows.items():
                yield from _row(name, text, console, width)
    if not words:
        yield from _options_and_codes(console, width)


def _options_and_codes(console: Console, width: int) -> Iterator[str]:
    yield ""
    yield _bold("Options of every command", console)
    for option in OUTPUT:
        yield from _option(option, console, width)
    yield ""
    yield _bold("Settings of commands that call the service, with their environment variables", console)
    for option in setting_options():
        yield from _option(option, console, width)
    yield ""
    yield _bold("Exit codes", console)
    for code, meaning in MEANINGS.items():
        yield from _row(str(code), meaning, console, width)


def _row(name: str, text: str, console: Console, width: int) -> Iterator[str]:
    head = f"  {name}"
    lines = _column(text, width) or [""]
    if len(head) > 28:
        yield _coloured_head(head, name, console)
    else:
        yield (_coloured_head(head, name, console) + " " * (30 - len(head)) + lines.pop(0)).rstrip()
    yield from (" " * 30 + line for line in lines)


def _bold(text: str, console: Console) -> str:
    return f"\x1b[1m{text}\x1b[0m" if console.coloured() else text
