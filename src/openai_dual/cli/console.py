"""The output of a command: results on standard output or in a file, errors and notes on standard error.

On a terminal results are indented, coloured and in tables; in a pipe they are JSON, one value a line.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager, nullcontext
from io import TextIOWrapper
from pathlib import Path
from typing import IO, Any, Final, TextIO

from .failures import UsageError, as_text, described
from .options import Parsed
from .tables import CONTROLS, written

FORMS: Final = ("json", "text")
"""The forms of errors."""


class Console:
    """Where a command writes; it knows which of its streams are terminals."""

    def __init__(self) -> None:
        sys.stdout, sys.stderr = sys.stdout or _nowhere(), sys.stderr or _nowhere()
        for stream in (sys.stdout, sys.stderr):
            if isinstance(stream, TextIOWrapper):  # a stream of a test may have no encoding
                stream.reconfigure(encoding=None if stream.isatty() else "utf-8", errors="backslashreplace")
        self.terminal = _is_terminal(sys.stdout)
        self.error_terminal = _is_terminal(sys.stderr)
        self.format = "auto"
        self.file = ""
        self._errors, self._colour = "json", "auto"
        self._sink: IO[bytes] | None = None

    def configure(self, parsed: Parsed) -> None:
        """Take the options of output from *parsed*; those that it lacks are left unchanged."""
        self.format = parsed.last("format") or self.format
        forms = [each for each in parsed.all("errors") if each in FORMS]  # a bulk run has a file of this name, too
        self._errors = forms[-1] if forms else self._errors
        self._colour = parsed.last("color") or self._colour
        self.file = parsed.last("output") or self.file

    def within(self, parsed: Parsed, run: Callable[[], int]) -> int:
        """Run a command; its results are written to the file of `--output`, if there is one."""
        with self._opened(parsed) as self._sink:
            self.terminal = self.terminal and self._sink is None
            return run()

    def _opened(self, parsed: Parsed) -> AbstractContextManager[IO[bytes] | None]:
        if self.file in {"", "-"} or parsed.on("dry-run") or parsed.on("curl"):
            return nullcontext()
        from ..core.decoding.binary import replacing  # few commands write a file

        if Path(self.file).is_dir() or not Path(self.file).parent.is_dir():  # before the request is sent, and paid
            raise UsageError(
                f"--output: cannot write {self.file!r}: expected a file in an existing folder", param="output"
            )
        return replacing(self.file)

    def coloured(self, *, errors: bool = False) -> bool:
        """Return whether colours are wanted on standard output, or on standard error."""
        if self._colour != "auto":
            return self._colour == "always"
        plain = os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb"
        return (self.error_terminal if errors else self.terminal) and not plain

    def value(self, value: Any) -> None:
        """Write *value* as JSON: indented on a terminal, in one line elsewhere."""
        pretty = self.format == "json" or (self.format == "auto" and self.terminal)
        if pretty and self.coloured() and self._rich_json(value):
            return
        self.line(_json(value, indent=2 if pretty else None))

    def _rich_json(self, value: Any) -> bool:
        try:
            from rich.console import Console as Rich  # an extra
        except ImportError:
            return False
        text = _json(value, indent=2).translate(CONTROLS)
        if len(text) > 200_000:  # colouring takes a second
            return False
        self.flush()
        Rich(file=sys.stdout, force_terminal=True, highlight=False).print_json(text, ensure_ascii=False)
        return True

    def json_line(self, value: Any) -> None:
        """Write *value* as one line of JSON."""
        self.line(_json(value))

    def line(self, text: str) -> None:
        """Write a line of text."""
        self.text(f"{text}\n")

    def text(self, text: str) -> None:
        """Write *text*, at once on a terminal; there, it cannot contain control sequences."""
        if self._sink is not None:
            self._sink.write(text.encode("utf-8", "backslashreplace"))
            return
        sys.stdout.write(text.translate(CONTROLS) if self.terminal else text)
        sys.stdout.flush()

    def mark(self, text: str) -> None:
        """Write a line with a mark before it: a step that is done."""
        if self._sink is None and self.coloured():
            self.styled(f"\x1b[32m✓\x1b[0m {text.translate(CONTROLS)}")
        else:
            self.line(f"✓ {text}")

    def styled(self, text: str) -> None:
        """Write a line that contains colours of this package."""
        sys.stdout.write(f"{text}\n")

    def bytes(self, chunk: bytes) -> None:
        """Write bytes."""
        if self._sink is not None:
            self._sink.write(chunk)
            return
        sys.stdout.flush()
        sys.stdout.buffer.write(chunk)
        sys.stdout.buffer.flush()

    def flush(self) -> None:
        """Write what is buffered."""
        sys.stdout.flush()

    def note(self, text: str) -> None:
        """Write a line for people to standard error."""
        sys.stderr.write(f"{text}\n")
        sys.stderr.flush()

    def fail(self, error: BaseException) -> None:
        """Write *error* to standard error: as JSON, or as text if `--errors text` asks for that."""
        if self._errors == "text":
            self.note(f"{self._red('error:')} {as_text(error)}")
        else:
            self.note(_json(described(error), indent=2 if self.error_terminal else None))

    def warn(
        self,
        message: Warning | str,
        category: type[Warning],
        filename: str = "",  # noqa: ARG002 (an argument of `warnings.showwarning`, as those after it)
        lineno: int = 0,  # noqa: ARG002 (as above)
        file: TextIO | None = None,  # noqa: ARG002 (as above)
        line: str | None = None,  # noqa: ARG002 (as above)
    ) -> None:
        """Write a warning to standard error, in the form of errors; it takes the place of `warnings.showwarning`."""
        if self._errors == "text":
            self.note(f"warning: {message}")
        else:
            self.note(_json({"warning": {"type": category.__name__, "message": str(message)}}))

    def _red(self, text: str) -> str:
        return f"\x1b[1;31m{text}\x1b[0m" if self.coloured(errors=True) else text

    def interrupted(self) -> None:
        """End the line that a terminal shows after Ctrl-C."""
        if self.error_terminal:
            self.note("")

    def width(self) -> int:
        """Return the number of columns of the terminal."""
        from shutil import get_terminal_size  # only tables need it

        return get_terminal_size((80, 24)).columns

    def table(self, columns: Sequence[str], rows: Sequence[Mapping[str, Any]], *, header: bool = True) -> None:
        """Write *rows* as a table with *columns*."""
        for line in written(columns, rows, width=self.width(), coloured=self.coloured(), header=header):
            self.styled(line) if self._sink is None else self.line(line)


def _nowhere() -> TextIO:
    """Return a stream in place of one that is closed (`>&-`)."""
    return Path(os.devnull).open("w", encoding="utf-8")


def _is_terminal(stream: Any) -> bool:
    try:
        return bool(stream.isatty())
    except (AttributeError, ValueError):  # closed, or none
        return False


def _json(value: Any, indent: int | None = None) -> str:
    separators = (",", ": ") if indent else (",", ":")
    return json.dumps(value, ensure_ascii=False, indent=indent, separators=separators)


compact: Final = _json
"""Write a value as one line of JSON."""
