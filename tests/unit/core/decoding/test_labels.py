"""Labels of bodies: content types, charsets, and pages that are labelled as something else."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openai_dual.core.decoding.labels import content_type, encoding_of, is_html, is_json, starts_as_html, text_of


@pytest.mark.parametrize(
    ("label", "kind", "json", "html"),
    [
        ("application/json", "application/json", True, False),
        ("APPLICATION/JSON ; charset=utf-8", "application/json", True, False),
        (" application/problem+json", "application/problem+json", True, False),
        ("application/vnd.api+json;v=1", "application/vnd.api+json", True, False),
        ("text/json", "text/json", True, False),
        ("application/jsonl", "application/jsonl", False, False),
        ("application/json-seq", "application/json-seq", False, False),
        ("text/html; charset=utf-8", "text/html", False, True),
        ("Text/HTML", "text/html", False, True),
        ("application/xhtml+xml", "application/xhtml+xml", False, True),
        ("text/plain", "text/plain", False, False),
        ("", "", False, False),
        (None, "", False, False),
    ],
)
def test_labels_are_read(label: str | None, kind: str, json: bool, html: bool) -> None:
    headers = {} if label is None else {"content-type": label}

    assert kind == content_type(headers)
    assert json is is_json(headers)
    assert html is is_html(headers)


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (b"<!DOCTYPE html><p>", True),
        (b"\n <html lang=en>", True),
        (b"<HEAD>", True),
        (b"<!-- a page --> <html>", True),
        (b"<svg>", False),
        (b"<htmlx>", False),
        (b"ID3<html>", False),
        (b"", False),
    ],
)
def test_pages_are_recognised_by_their_start(content: bytes, expected: bool) -> None:
    assert expected is starts_as_html(content)


@pytest.mark.parametrize(
    ("label", "content", "text"),
    [
        ("text/plain", "ä".encode(), "ä"),
        ("text/plain; charset=iso-8859-1", "ä".encode(), "ä"),
        ("text/plain; charset=iso-8859-1", b"\xe4", "ä"),
        ('text/plain; charset="latin-1"', b"\xe4", "ä"),
        ("text/plain; charset=windows-1252", b"\x80", "€"),
        ("text/plain; charset=utf-16", "ä".encode("utf-16"), "ä"),
        ("text/plain; charset=none", b"\xe4", "\ufffd"),
        ("text/plain; charset=hex", b"\xe4", "\ufffd"),
        ("text/plain; charset=undefined", b"\xe4", "\ufffd"),
        ("text/plain; charset=", b"\xe4", "\ufffd"),
    ],
)
def test_a_wrong_charset_does_no_harm(label: str, content: bytes, text: str) -> None:
    assert text == text_of(content, {"content-type": label})


@given(st.binary(), st.text(max_size=20))
def test_no_body_and_no_label_breaks_it(content: bytes, label: str) -> None:
    headers = {"content-type": f"text/plain; charset={label}"}

    assert isinstance(text_of(content, headers), str)
    assert encoding_of(headers)
