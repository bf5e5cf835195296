"""The sample of checked requests in docs/configuration.md prints what its comments say."""

from __future__ import annotations

import pytest

from tests.support.pages import samples
from tests.support.paths import ROOT


def test_the_sample_of_checked_requests_prints_the_problems(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "key-of-the-user")
    sample = next(text for _, text in samples(ROOT / "docs/configuration.md") if "validate_requests=True" in text)
    expected = [line.removeprefix("# ") for line in sample.splitlines() if line.startswith("# ")]

    exec(compile(sample, "docs/configuration.md", "exec"), {})

    assert expected == capsys.readouterr().out.splitlines()
