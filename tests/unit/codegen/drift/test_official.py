"""The facts of the official package, where it is installed."""

from __future__ import annotations

import pytest

from codegen.drift import official
from codegen.drift.facts import Fact

pytest.importorskip("openai")


def test_the_types_of_the_official_package_become_facts() -> None:
    found = official.facts()

    assert {
        Fact("operations", "chat.completions.create"),
        Fact("operations", "webhooks.list"),
        Fact("required", "chat.completions.create(messages)"),
        Fact("pages", "files.list: cursor"),
        Fact("fields", "files.list -> data.id"),
        Fact("fields", "responses.create -> output.content"),
        Fact("constants", "responses.create -> status=completed"),
        Fact("events", "responses.create: response.completed"),
        Fact("webhooks", "batch.completed"),
    } <= found
    assert official.version()
