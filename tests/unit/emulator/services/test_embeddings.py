"""Embeddings: floats and base64, determined by the text."""

from __future__ import annotations

import base64
import struct

import httpx
import pytest


def test_embeddings_are_unit_vectors_determined_by_the_text(api: httpx.Client) -> None:
    body = {"model": "text-embedding-3-small", "input": ["a", "b", "a"]}
    first, second, third = (item["embedding"] for item in api.post("/embeddings", json=body).json()["data"])

    assert (1536, first) == (len(first), third)
    assert first != second
    assert pytest.approx(1.0, abs=1e-4) == sum(number * number for number in first)


def test_embeddings_come_in_base64_and_in_the_dimensions_asked_for(api: httpx.Client) -> None:
    body = {"model": "text-embedding-3-large", "input": [1, 2, 3], "dimensions": 8}
    plain = api.post("/embeddings", json=body).json()["data"][0]["embedding"]
    coded = api.post("/embeddings", json=body | {"encoding_format": "base64"}).json()["data"][0]["embedding"]

    assert pytest.approx(plain, abs=1e-6) == struct.unpack("<8f", base64.b64decode(coded))
