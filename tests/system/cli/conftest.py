"""Fixtures of the tests that run commands."""

from __future__ import annotations

import pytest

from tests.support.commands import Commands


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Commands:
    """Run commands in this process."""
    return Commands(monkeypatch, capsys)
