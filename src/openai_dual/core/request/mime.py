"""File formats: the extension that fits some bytes, the content type that fits a name.

The service identifies formats by the file name, so bytes without a name get one whose extension fits their content.
"""

from __future__ import annotations

import json
import mimetypes
import os.path

_MAGIC: tuple[tuple[int, bytes, str], ...] = (
    (0, b"\x89PNG\r\n\x1a\n", ".png"),
    (0, b"\xff\xd8\xff", ".jpg"),
    (0, b"GIF8", ".gif"),
    (8, b"WEBP", ".webp"),
    (8, b"WAVE", ".wav"),
    (0, b"ID3", ".mp3"),
    (0, b"\xff\xfb", ".mp3"),
    (0, b"\xff\xf3", ".mp3"),
    (0, b"\xff\xf2", ".mp3"),
    (4, b"ftypM4A", ".m4a"),
    (4, b"ftyp", ".mp4"),
    (0, b"OggS", ".ogg"),
    (0, b"fLaC", ".flac"),
    (0, b"\x1aE\xdf\xa3", ".webm"),
    (0, b"%PDF", ".pdf"),
    (0, b"PK\x03\x04", ".zip"),
)

_OFFICE = "application/vnd.openxmlformats-officedocument"

_TYPES = {
    ".7z": "application/x-7z-compressed",
    ".cs": "text/x-csharp",
    ".docx": f"{_OFFICE}.wordprocessingml.document",
    ".epub": "application/epub+zip",
    ".flac": "audio/flac",
    ".gz": "application/gzip",
    ".go": "text/x-golang",
    ".heic": "image/heic",
    ".java": "text/x-java",
    ".jsonl": "application/jsonl",
    ".m4a": "audio/mp4",
    ".markdown": "text/markdown",
    ".md": "text/markdown",
    ".mpga": "audio/mpeg",
    ".odp": "application/vnd.oasis.opendocument.presentation",
    ".ods": "application/vnd.oasis.opendocument.spreadsheet",
    ".odt": "application/vnd.oasis.opendocument.text",
    ".oga": "audio/ogg",
    ".ogg": "audio/ogg",
    ".opus": "audio/ogg",
    ".parquet": "application/vnd.apache.parquet",
    ".php": "text/x-php",
    ".pptx": f"{_OFFICE}.presentationml.presentation",
    ".rb": "text/x-ruby",
    ".rtf": "application/rtf",
    ".tex": "text/x-tex",
    ".ts": "application/typescript",
    ".wav": "audio/wav",
    ".webm": "video/webm",
    ".webp": "image/webp",
    ".xlsx": f"{_OFFICE}.spreadsheetml.sheet",
    ".yaml": "application/yaml",
    ".yml": "application/yaml",
}
"""Types that the standard library's built-in table lacks, or has under an old name."""

OCTETS = "application/octet-stream"


def content_type(name: str) -> str:
    """Return the content type for the extension of *name*: by this table, the built-in one, then the system's."""
    extension = os.path.splitext(name)[1].lower()  # noqa: PTH122 (a name as the caller wrote it, not a path here)
    if not extension:
        return OCTETS
    return _TYPES.get(extension) or mimetypes.types_map.get(extension) or _of_the_system(extension)


def _of_the_system(extension: str) -> str:
    """Look the extension up in the system's tables: reading them takes a few milliseconds, once in a process."""
    return mimetypes.guess_type("name" + extension)[0] or OCTETS


def extension(head: bytes) -> str:
    """Return the extension that fits content starting with *head*; empty if the format is unknown."""
    for offset, magic, found in _MAGIC:
        if head.startswith(magic, offset):
            return found
    return _text_extension(head)


def _text_extension(head: bytes) -> str:
    try:
        text = head.decode().strip()
    except UnicodeDecodeError as error:
        if error.start < len(head) - 3:  # not merely a character that the end of the head cuts in two
            return ""
        text = head[: error.start].decode().strip()
    if not text or "\0" in text:
        return ""
    return _json_extension(text) if text[0] in "{[" else ".txt"


def _json_extension(text: str) -> str:
    first, _, rest = text.partition("\n")
    return ".jsonl" if rest and first.startswith("{") and _is_json(first) else ".json"


def _is_json(text: str) -> bool:
    try:
        json.loads(text)
    except (ValueError, RecursionError):
        return False
    return True
