"""The TLS context of our own connections."""

from __future__ import annotations

from pathlib import Path

import pytest

from openai_dual import Config, ConfigurationError
from openai_dual.http.tls import checked_environment, tls_context


def test_tls_is_verified_and_recent() -> None:
    context = tls_context(Config())

    assert context.minimum_version.name == "TLSv1_2"
    assert context.verify_mode.name == "CERT_REQUIRED"
    assert context.check_hostname


def test_a_context_of_the_caller_is_used_as_it_is() -> None:
    context = tls_context(Config(verify=False))

    assert context.verify_mode.name == "CERT_NONE"
    assert tls_context(Config(verify=context)) is context


@pytest.mark.parametrize("setting", ["ca_bundle", "cert"])
@pytest.mark.parametrize("name", ["missing.pem", "bad.pem"])
def test_a_file_that_cannot_be_used_is_named(tmp_path: Path, setting: str, name: str) -> None:
    (tmp_path / "bad.pem").write_text("not a certificate")
    with pytest.raises(ConfigurationError, match=f"^{setting}: the file cannot be used: ") as caught:
        tls_context(Config().changed({setting: str(tmp_path / name)}, "argument"))

    assert caught.value.setting == setting


@pytest.mark.parametrize("problem", [ImportError("no socksio"), OSError("no file"), ValueError("scheme")])
def test_an_unusable_environment_is_a_configuration_error(problem: Exception) -> None:
    with pytest.raises(ConfigurationError, match="environment"), checked_environment():
        raise problem
