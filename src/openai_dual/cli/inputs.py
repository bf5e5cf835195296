"""Read what a command line points to: `@file`, and standard input."""

from __future__ import annotations

import os
import stat
import sys
from pathlib import Path
from typing import IO, Any, Final

from ..core.jsons import loads
from ..errors import MalformedJSONError
from .failures import UsageError

PATIENCE: Final = 3.0
"""Seconds without standard input after which a notice explains the wait."""


def is_reference(value: str) -> bool:
    """Return whether *value* names a file or standard input, by a first @; two of them stand for one of text."""
    return value.startswith("@") and not value.startswith("@@")


def text_of(value: str, name: str) -> str:
    """Return *value*, or the text of the file that `@file` names; `@-` is standard input, and `@@` stands for `@`.

    Raises `UsageError`, which names the option *name*.
    """
    if not is_reference(value):
        return value.removeprefix("@") if value.startswith("@@") else value
    try:
        return bytes_of(value[1:], name).decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise UsageError(f"--{name}: {value[1:]!r} is not UTF-8 text: {error}", param=name) from None


def bytes_of(path: str, name: str) -> bytes:
    """Return the content of the file *path*; `-` is standard input. Raises `UsageError`, naming the option *name*."""
    if path == "-":
        return standard_input().read()
    try:
        return Path(path).expanduser().read_bytes()
    except OSError as error:
        raise unreadable(path, name, error) from None


def unreadable(path: str, name: str, error: OSError) -> UsageError:
    """Return the error of a file that cannot be read."""
    hint = "To write text that begins with @, write @@." if isinstance(error, FileNotFoundError) else None
    return UsageError(f"--{name}: cannot read {path!r}: {error.strerror or error}", param=name, hint=hint)


def json_of(content: str | bytes, where: str) -> Any:
    """Return *content* parsed as JSON. Raises `UsageError`, naming the place *where* it came from."""
    try:
        return loads(content.encode() if isinstance(content, str) else content)
    except MalformedJSONError as error:
        raise UsageError(f"{where}: expected JSON: {error}") from None


def standard_input() -> IO[bytes]:
    """Return standard input as bytes. Raises `UsageError` if it is closed."""
    if sys.stdin is None:
        raise UsageError("standard input is closed")
    return sys.stdin.buffer


def piped_input() -> bytes:
    """Return what is piped into this command; nothing if standard input is a terminal, a device, or closed."""
    try:
        number = sys.stdin.fileno()
        mode = os.fstat(number).st_mode
    except (AttributeError, OSError, ValueError):
        return b""
    if not (stat.S_ISFIFO(mode) or stat.S_ISREG(mode) or stat.S_ISSOCK(mode)):
        return b""
    _explain_wait(number)
    return standard_input().read()


def _explain_wait(number: int) -> None:
    """Write a notice if standard input stays open and empty: a program that forgot to close it waits without end."""
    from select import select  # few commands read standard input

    if os.name == "posix" and not select([number], [], [], PATIENCE)[0]:
        sys.stderr.write("openai-dual: waiting for standard input; add </dev/null if there is none\n")
