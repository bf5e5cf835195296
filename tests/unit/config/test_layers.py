"""A setting found in a layer."""

from __future__ import annotations

from openai_dual.config.layers import Found


def test_a_found_value_is_not_shown() -> None:
    assert repr(Found("sk-secret", "environment variable OPENAI_API_KEY")) == (
        "Found(source='environment variable OPENAI_API_KEY')"
    )
