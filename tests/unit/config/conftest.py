"""Both clients, and an empty working directory without our environment variables."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from openai_dual import AsyncOpenAI, OpenAI
from openai_dual.config.environment import VARIABLES


@pytest.fixture(params=[OpenAI, AsyncOpenAI])
def Client(request: pytest.FixtureRequest) -> Any:  # noqa: N802 (a class)
    """Return the class of a client."""
    return request.param


@pytest.fixture(autouse=True)
def directory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Work in an empty directory, without the package's environment variables."""
    monkeypatch.chdir(tmp_path)
    for variable in [variable for variable, _ in VARIABLES.values()] + ["OPENAI_CONFIG_FILE", "OPENAI_PROFILE"]:
        monkeypatch.delenv(variable, raising=False)
    return tmp_path
