"""`openai-dual cassette show`: the requests and responses that a cassette has recorded."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final

from ...core.jsons import loads
from ...errors import MalformedJSONError
from ...redaction import REDACTION
from ..command import Command
from ..console import Console
from ..failures import OK, UsageError
from ..options import Option, Parsed
from ..results import Printer

COLUMNS: Final = ("number", "method", "url", "status", "recorded", "bytes")


def show(parsed: Parsed, console: Console) -> int:
    """Print the interactions of a cassette: a table on a terminal, with the bodies as JSON lines in a pipe."""
    if len(parsed.words) != 1:
        raise UsageError("cassette show: expected the path of one cassette")
    rows = _rows(Path(parsed.words[0]).expanduser())
    number = parsed.number("number", int)
    if number is not None:
        if not 1 <= number <= len(rows):
            raise UsageError(f"--number: expected 1 to {len(rows)}, got {int(number)}", param="number")
        rows = rows[int(number) - 1 : int(number)]
    printer = Printer(console, parsed.last("select"))
    as_table = console.format == "table" or (console.format == "auto" and console.terminal and number is None)
    if as_table and not parsed.last("select"):
        console.table(COLUMNS, rows)
    elif number is not None:
        printer.value(rows[0])
    else:
        printer.items([rows])
    return OK


def _rows(path: Path) -> list[dict[str, Any]]:
    try:
        from ...testing.files import load  # an extra
    except ImportError:
        raise UsageError(
            "cassette show: needs vcrpy and pyyaml", hint="Install the extra: pip install 'openai-dual[testing]'."
        ) from None
    found = load(path)
    if found is None:
        raise UsageError(f"{str(path)!r}: there is no cassette, or it is empty")
    return [_row(number, each) for number, each in enumerate(found, start=1)]


def _row(number: int, interaction: Any) -> dict[str, Any]:
    request, response = interaction.request, interaction.response
    content: bytes = response["body"]["string"] or b""
    return {
        "number": number,
        "method": request.method,
        "url": REDACTION.url(request.uri),
        "status": response["status"]["code"],
        "recorded": None if interaction.recorded is None else interaction.recorded.isoformat(),
        "bytes": len(content),
        "request": _body(request.body),
        "response": _body(content),
    }


def _body(content: Any) -> Any:
    """Return a body as JSON, as text, or (bytes that are neither) as their number."""
    if not content:
        return None
    data = content.encode() if isinstance(content, str) else bytes(content)
    try:
        return REDACTION.json(loads(data))
    except MalformedJSONError:
        pass
    try:
        return REDACTION.json(data.decode())
    except UnicodeDecodeError:
        return {"bytes": len(data)}


SHOW: Final = Command(
    show,
    "Show the requests and responses of a cassette.",
    "FILE",
    (Option("number", "show one of them, with its bodies", "NUMBER", short="n"),),
)
