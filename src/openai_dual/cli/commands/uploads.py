"""`openai-dual uploads upload-file-chunked`: a large file in parts, which a later run can resume."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final

from ..command import Command
from ..console import Console
from ..failures import OK, UsageError
from ..options import Option, Parsed
from ..parts import send_in_parts, state_of
from ..results import Printer
from ..settings import open_client

OPTIONS: Final = (
    Option("purpose", "intended use of the file", "PURPOSE", required=True),
    Option("mime-type", "content type; by default by the name of the file", "TYPE"),
    Option("part-size", "bytes of a part; default: 16777216", "BYTES"),
    Option("at-once", "parts that are sent at a time; default: 4", "NUMBER"),
    Option("state", "file with the state to resume from; by default FILE.upload.json", "FILE"),
)


def run(parsed: Parsed, console: Console) -> int:
    """Upload a file in parts, with a bar on a terminal, and print the upload; resume if its state was kept."""
    if len(parsed.words) != 1:
        raise UsageError("uploads upload-file-chunked: expected the path of one file")
    path = Path(parsed.words[0]).expanduser()
    purpose: Any = parsed.last("purpose")  # the service refuses others
    if purpose is None:
        raise UsageError("uploads upload-file-chunked: missing --purpose", param="purpose")
    if not path.is_file():
        raise UsageError(f"{str(path)!r}: there is no such file")
    given = parsed.last("state")
    state = state_of(path) if given is None else Path(given)
    numbers = {"part_size": parsed.number("part-size", int, 1), "at_once": parsed.number("at-once", int, 1)}
    keywords: dict[str, Any] = {name: int(number) for name, number in numbers.items() if number is not None}
    if (mime_type := parsed.last("mime-type")) is not None:
        keywords["mime_type"] = mime_type
    with open_client(parsed) as client:
        upload = send_in_parts(client, path, state, console, purpose=purpose, **keywords)
    Printer(console, parsed.last("select")).value(upload.to_dict())
    return OK


UPLOAD: Final = Command(
    run,
    "Upload a large file in parts; resumable.",
    "FILE",
    OPTIONS,
    calls=True,
    details="Run the same command again to resume an upload that was interrupted.",
)
