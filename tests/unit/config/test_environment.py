"""The environment variables of settings."""

from __future__ import annotations

import re

import pytest

from openai_dual.config.environment import OTHER_NAMES, VARIABLES, of_process


def test_every_setting_has_its_own_variable() -> None:
    names = [variable for variable, _ in VARIABLES.values()]

    assert len(names) == len(set(names))
    assert all(re.fullmatch(r"OPENAI_[A-Z_]+", name) for name in names)
    assert OTHER_NAMES.keys() <= set(names)


def test_a_variable_of_the_process_is_looked_up_when_it_is_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    assert of_process("OPENAI_TIMEOUT") is None
    monkeypatch.setenv("OPENAI_TIMEOUT", "3")
    assert of_process("OPENAI_TIMEOUT") == "3"
