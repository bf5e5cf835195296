"""The public names of `openai_dual.testing` load their modules on first use, and say which extra is missing."""

from __future__ import annotations

import subprocess
import sys

import pytest

import openai_dual.testing
from openai_dual import ConfigurationError


@pytest.mark.parametrize("name", openai_dual.testing.__all__)
def test_every_public_name_is_found(name: str) -> None:
    assert getattr(openai_dual.testing, name) is getattr(openai_dual.testing, name)


def test_a_fake_transport_needs_no_cassettes() -> None:
    code = (
        "import sys; from openai_dual.testing import FakeTransport, no_waits; print({'vcr', 'yaml'} & {*sys.modules})"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60)

    assert "set()\n" == done.stdout


@pytest.mark.parametrize("missing", ["vcr", "vcr.cassette", "yaml"])
def test_a_missing_library_is_a_configuration_error(missing: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(_: str) -> None:
        raise ModuleNotFoundError(f"No module named {missing!r}", name=missing)

    monkeypatch.setattr(openai_dual.testing, "_load", fail)
    with pytest.raises(ConfigurationError, match=r"install openai-dual\[testing\]"):
        openai_dual.testing.__getattr__("cassette")


def test_another_missing_module_is_not_hidden(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(_: str) -> None:
        raise ModuleNotFoundError("No module named 'other'", name="other")

    monkeypatch.setattr(openai_dual.testing, "_load", fail)
    with pytest.raises(ModuleNotFoundError, match="other"):
        openai_dual.testing.__getattr__("cassette")
