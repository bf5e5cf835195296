"""How the demo looks: titles, code, requests and output, in colour on a terminal."""

from __future__ import annotations

import ast
import json
from collections.abc import Callable, Iterable
from inspect import getsource
from textwrap import dedent, indent
from typing import Any, Final
from urllib.parse import urlencode

from ..messages import Json
from ..request_log import Received

WIDTH: Final = 130
BOLD, DIM, CYAN, GREEN, PLAIN = "\033[1m", "\033[2m", "\033[36m", "\033[32m", "\033[0m"


def title_of(scene: Callable[..., Any]) -> str:
    """Return the title of *scene*, its docstring."""
    return scene.__doc__ or ""


def body_of(scene: Callable[..., Any]) -> str:
    """Return the source of *scene* without its head and its docstring."""
    source = dedent(getsource(scene))
    function = ast.parse(source).body[0]
    assert isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef)  # noqa: S101 (for type checkers)
    first = function.body[1 if ast.get_docstring(function) else 0]
    return dedent("\n".join(source.splitlines()[first.lineno - 1 :]))


class Screen:
    """Writes the parts of a scene by *write*, a line at a time."""

    def __init__(self, write: Callable[[str], None], *, colours: bool) -> None:
        self._write, self._colours = write, colours

    def title(self, text: str) -> None:
        """Write the title of a scene."""
        self._write(f"\n{self._in(BOLD, f'== {text} ==')}")

    def code(self, text: str) -> None:
        """Write the Python of a scene."""
        self._write(self._in(CYAN, indent(text, "    ")))

    def note(self, text: str) -> None:
        """Write a remark."""
        self._write(self._in(DIM, text))

    def traffic(self, requests: Iterable[Received]) -> None:
        """Write the *requests* that the emulator received."""
        for received in requests:
            self._write(f"  > {_line(received)}")

    def output(self, text: str) -> None:
        """Write what the program printed."""
        for line in text.splitlines():
            self._write(self._in(GREEN, f"  < {line}"))

    def _in(self, colour: str, text: str) -> str:
        return f"{colour}{text}{PLAIN}" if self._colours else text


def _line(received: Received) -> str:
    query = f"?{urlencode(received.query)}" if received.query else ""
    line = f"{received.method} {received.path}{query} {_body(received.body)}".rstrip()
    return line if len(line) <= WIDTH else f"{line[: WIDTH - 3]}..."


def _body(body: Json) -> str:
    if isinstance(body, list):  # the fields of a form
        return ", ".join(f"{name}={_field(value)}" for name, value in body)
    return "" if body is None else json.dumps(body)


def _field(value: Json) -> str:
    return value if isinstance(value, str) else f"{value['filename']} ({value['bytes']} bytes)"
