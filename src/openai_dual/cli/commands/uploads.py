"""`openai-dual uploads upload-file-chunked`: a large file in parts, which a later run can resume."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Final

from ...core.request.mime import content_type
from ...core.workflows.upload_parts import UploadProgress, UploadState
from ...errors import UploadInterruptedError
from ..command import Command
from ..console import Console
from ..failures import OK, UsageError
from ..inputs import json_of
from ..options import Option, Parsed
from ..progress import bar
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
    state = Path(parsed.last("state") or f"{path}.upload.json")
    part_size, at_once = parsed.number("part-size", int), parsed.number("at-once", int)
    keywords: dict[str, Any] = {"resume": _kept(state, path)}
    keywords |= {} if part_size is None else {"part_size": int(part_size)}
    keywords |= {} if at_once is None else {"at_once": int(at_once)}
    with open_client(parsed) as client, bar(path.name, path.stat().st_size, console) as advance:

        def progress(each: UploadProgress) -> None:
            _keep(each.state, state, path)
            advance(each.sent)

        try:
            upload = client.uploads.upload_file_chunked(
                file=path,
                mime_type=parsed.last("mime-type") or content_type(path.name),
                purpose=purpose,
                on_progress=progress,
                **keywords,
            )
        except (UploadInterruptedError, KeyboardInterrupt):
            if state.exists():
                console.note(f"the same command resumes the upload: its state is in {state}")
            raise
    state.unlink(missing_ok=True)
    Printer(console, parsed.last("select")).value(upload.to_dict())
    return OK


def _keep(state: UploadState, kept: Path, path: Path) -> None:
    """Write *state* into the file *kept*, with what identifies the file that is uploaded."""
    facts = {"upload_id": state.upload_id, "part_size": state.part_size, "parts": dict(state.parts)}
    new = kept.with_name(f"{kept.name}.new")
    new.write_text(json.dumps(facts | {"file": _identity(path)}), encoding="utf-8")
    new.replace(kept)


def _identity(path: Path) -> list[int]:
    found = path.stat()
    return [found.st_size, found.st_mtime_ns]


def _kept(kept: Path, path: Path) -> UploadState | None:
    """Return the state in the file *kept*; None if there is none. Raises `UsageError` if the upload has changed."""
    if not kept.exists():
        return None
    facts = json_of(kept.read_bytes(), str(kept))
    try:
        parts = {int(number): str(part) for number, part in facts["parts"].items()}
        state = UploadState(str(facts["upload_id"]), int(facts["part_size"]), parts)
        identity = facts["file"]
    except (KeyError, TypeError, ValueError, AttributeError):
        raise UsageError(f"{kept}: expected the state of an upload; delete it to begin again") from None
    if identity != _identity(path):
        raise UsageError(f"{kept}: {path} has changed since the upload started; delete the state to begin again")
    return state


UPLOAD: Final = Command(
    run,
    "Upload a large file in parts; resumable.",
    "FILE",
    OPTIONS,
    calls=True,
    details="Run the same command again to resume an upload that was interrupted.",
)
