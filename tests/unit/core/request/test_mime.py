"""File formats: by the first bytes, and by the name."""

from __future__ import annotations

import mimetypes

import pytest

from openai_dual.core.request.mime import content_type, extension

PNG = b"\x89PNG\r\n\x1a\n0000"


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        (PNG, ".png"),
        (b"\xff\xd8\xff\xe0", ".jpg"),
        (b"GIF89a", ".gif"),
        (b"RIFF0000WEBPVP8 ", ".webp"),
        (b"RIFF0000WAVEfmt ", ".wav"),
        (b"ID3\x04", ".mp3"),
        (b"\xff\xfb\x90", ".mp3"),
        (b"\0\0\0\x18ftypmp42", ".mp4"),
        (b"\0\0\0\x18ftypM4A ", ".m4a"),
        (b"OggS", ".ogg"),
        (b"fLaC", ".flac"),
        (b"\x1aE\xdf\xa3", ".webm"),
        (b"%PDF-1.7", ".pdf"),
        (b"PK\x03\x04", ".zip"),
        (b'{"a": 1}', ".json"),
        (b'{\n "a": 1\n}', ".json"),
        (b'{"a": 1}\n{"a": 2}\n', ".jsonl"),
        (b"[1]", ".json"),
        ("Grüße".encode(), ".txt"),
        ("Grüße".encode()[:3], ".txt"),
        (b"\xfc\0\0\0\0", ""),
        (b"a\0b", ""),
        (b"", ""),
    ],
)
def test_bytes_get_the_extension_that_fits(head: bytes, expected: str) -> None:
    assert expected == extension(head)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("a.PNG", "image/png"),
        ("a.b.jsonl", "application/jsonl"),
        ("a", "application/octet-stream"),
        ("a.mp3", "audio/mpeg"),
        ("a.docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
        ("a.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        ("a.pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation"),
        ("a.mpga", "audio/mpeg"),
        ("a.webm", "video/webm"),
        ("a.rtf", "application/rtf"),
        ("a.epub", "application/epub+zip"),
        ("a.ts", "application/typescript"),
        ("a.csv", "text/csv"),
        ("a.unheard-of", "application/octet-stream"),
        (".docx", "application/octet-stream"),
        ("", "application/octet-stream"),
    ],
)
def test_names_get_the_type_that_fits(name: str, expected: str) -> None:
    assert expected == content_type(name)


def test_the_tables_of_the_system_are_asked_last(monkeypatch: pytest.MonkeyPatch) -> None:
    asked = list[str]()

    def guess(name: str) -> tuple[str, None]:
        asked.append(name)
        return "application/x-known-to-the-system", None

    monkeypatch.setattr(mimetypes, "guess_type", guess)

    assert "application/pdf" == content_type("a.pdf")
    assert "audio/flac" == content_type("a.flac")
    assert "application/x-known-to-the-system" == content_type("a.strange")
    assert ["name.strange"] == asked
