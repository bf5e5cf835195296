"""What an upload is called, which type it has, and where its file is: also for the upload objects of web frameworks.

| framework | content | name | type |
| --- | --- | --- | --- |
| Flask (Werkzeug) `FileStorage` | `read` | `filename`; `name` is the form field | `content_type` |
| Starlette, FastAPI `UploadFile` | `file`; `read` is async | `filename` | `content_type` |
| Django `UploadedFile` | `read` | `name` | `content_type` |
| aiohttp `FileField` | `file` | `filename`; `name` is the form field | `content_type` |
| Streamlit `UploadedFile` | `read` | `name` | `type` |
| open files, `tempfile` | `read` | `name`, if it is a path | |

Gradio passes the path of a temporary file: give it as a `pathlib.Path`.
"""

from __future__ import annotations

import os
from inspect import iscoroutinefunction
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pathlib import Path

_UNSPECIFIC = "application/octet-stream"


def file_from_path(path: str | os.PathLike[str]) -> tuple[str, Path]:
    """Return the file at *path* for an upload, as name and path; it is read while it is sent."""
    from pathlib import Path  # loaded on use: most uploads do without

    return Path(path).name, Path(path)


def is_content(value: object) -> bool:
    """Return whether *value* can be the content of a file; text cannot."""
    return isinstance(value, bytes | bytearray | memoryview | os.PathLike) or any(
        hasattr(open_file(value), name) for name in ("read", "__next__", "__aiter__")
    )


def open_file(value: Any) -> Any:
    """Return the open file inside an upload object that has no blocking `read` of its own; else *value* itself."""
    read = getattr(value, "read", None)
    inner = getattr(value, "file", None) if read is None or iscoroutinefunction(read) else None
    return inner if callable(getattr(inner, "read", None)) else value


def file_name(value: Any) -> str:
    """Return the base name of a path, of an open file or of an upload object; empty if it has none."""
    for path in (value,) if isinstance(value, os.PathLike) else _names(value):
        if isinstance(path, str | os.PathLike) and (name := os.path.basename(os.fsdecode(path))):  # noqa: PTH119 (text)
            return name
    return ""


def declared_type(value: Any) -> str:
    """Return the content type that an upload object declares; empty if it declares none, or only "some bytes"."""
    for name in ("content_type", "type"):
        declared = getattr(value, name, None)
        if isinstance(declared, str) and "/" in declared and declared != _UNSPECIFIC:
            return declared
    return ""


def _names(value: Any) -> tuple[Any, ...]:
    """Return the candidates for a name: beside a `filename`, `name` is that of a form field."""
    if hasattr(value, "filename"):
        return (value.filename,)
    return (getattr(value, "name", None),)
