"""File formats: the extension that fits some bytes, the content type that fits a name. Imports nothing of this package.

The service tells formats by the file name, so bytes that come without one get one whose extension fits.
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

_TYPES = {
    ".flac": "audio/flac",
    ".jsonl": "application/jsonl",
    ".m4a": "audio/mp4",
    ".md": "text/markdown",
    ".oga": "audio/ogg",
    ".ogg": "audio/ogg",
    ".wav": "audio/wav",
    ".webp": "image/webp",
}
"""Types that the standard library's table lacks, or gives an old name."""

OCTETS = "application/octet-stream"


def content_type(name: str) -> str:
    """Return the content type that the extension of *name* stands for, else that of plain bytes."""
    extension = os.path.splitext(name)[1].lower()  # noqa: PTH122 (a name as the caller wrote it, not a path here)
    return _TYPES.get(extension) or mimetypes.types_map.get(extension) or OCTETS


def extension(head: bytes) -> str:
    """Return the extension that fits content beginning with *head*; an empty string if none is known."""
    for offset, magic, found in _MAGIC:
        if head.startswith(magic, offset):
            return found
    return _text_extension(head)


def _text_extension(head: bytes) -> str:
    try:
        text = head.decode().strip()
    except UnicodeDecodeError as error:
        if error.start < len(head) - 3:  # not just a character that the end of the head cuts
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
