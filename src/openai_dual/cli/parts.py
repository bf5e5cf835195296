"""Send a large file in parts, with a bar; its state is kept in a file, from which a later run resumes."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, Any, Final

from ..core.request.mime import content_type
from ..core.workflows.upload_parts import UploadProgress, UploadState
from ..errors import UploadInterruptedError
from .console import Console
from .failures import UsageError
from .inputs import json_of
from .progress import bar

if TYPE_CHECKING:
    from ..client.clients import OpenAI

LARGE: Final = 64 * 1024 * 1024
"""Bytes from which `files create` sends a file in parts: four of them."""


def is_large(keywords: Mapping[str, Any]) -> bool:
    """Tell whether the file of `files create` is sent in parts: it is large, and nothing else is asked for."""
    file = keywords.get("file")
    return set(keywords) == {"file", "purpose"} and isinstance(file, Path) and file.stat().st_size >= LARGE


def state_of(path: Path) -> Path:
    """Return the file that keeps the state of the upload of *path*."""
    return path.with_name(f"{path.name}.upload.json")


def send_in_parts(client: OpenAI, path: Path, state: Path, console: Console, **keywords: Any) -> Any:
    """Upload the file *path* in parts, and return the upload; resume if *state* was kept.

    Raises `UsageError` if the file has changed meanwhile, and the errors of `uploads.upload_file_chunked`.
    """
    keywords = {"mime_type": content_type(path.name), "resume": _kept(state, path), **keywords}
    lock, most = Lock(), 0  # parts are sent by several threads
    with bar(path.name, path.stat().st_size, console) as advance:

        def progress(each: UploadProgress) -> None:
            nonlocal most
            with lock:
                if len(each.state.parts) > most:
                    most = len(each.state.parts)
                    _keep(each.state, state, path)
                    advance(each.sent)

        try:
            upload = client.uploads.upload_file_chunked(file=path, on_progress=progress, **keywords)
        except (UploadInterruptedError, KeyboardInterrupt):
            if state.exists():
                console.note(f"the same command resumes the upload: its state is in {state}")
            raise
    state.unlink(missing_ok=True)
    return upload


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
