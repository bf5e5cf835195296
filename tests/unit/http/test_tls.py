"""The TLS context of our own connections."""

from __future__ import annotations

import ssl
from pathlib import Path
from shutil import copy

import certifi
import pytest

from openai_dual import Config, ConfigurationError
from openai_dual.http.tls import LateContext, checked_environment, tls_context


def test_tls_is_verified_and_recent() -> None:
    context = tls_context(Config())

    assert context.minimum_version.name == "TLSv1_2"
    assert context.verify_mode.name == "CERT_REQUIRED"
    assert context.check_hostname


def test_a_context_of_the_caller_is_used_as_it_is() -> None:
    context = tls_context(Config(verify=False))

    assert context.verify_mode.name == "CERT_NONE"
    assert tls_context(Config(verify=context)) is context


def test_clients_with_the_same_settings_share_a_context() -> None:
    assert tls_context(Config()) is tls_context(Config(timeout=3))
    assert tls_context(Config()) is not tls_context(Config(verify=False))
    assert tls_context(Config(ca_bundle=certifi.where())) is tls_context(Config(ca_bundle=certifi.where()))


@pytest.mark.parametrize("variable", ["SSL_CERT_FILE", None])
def test_a_file_that_changed_is_loaded_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, variable: str | None
) -> None:
    file = Path(copy(certifi.where(), tmp_path / "ca.pem"))
    config = Config() if variable else Config(ca_bundle=str(file))
    if variable:
        monkeypatch.setenv(variable, str(file))
    before = tls_context(config)
    file.write_text(file.read_text() + "\n")

    assert before is not tls_context(config)
    assert tls_context(config) is tls_context(config)


def test_a_client_of_an_http_url_loads_certificates_for_its_first_connection(monkeypatch: pytest.MonkeyPatch) -> None:
    context = tls_context(Config(base_url="http://localhost:1"))
    shared = tls_context(Config())
    context.set_alpn_protocols(["http/1.1"])
    wrapped = context.wrap_bio(ssl.MemoryBIO(), ssl.MemoryBIO(), server_hostname="localhost")

    assert isinstance(context, LateContext)
    assert shared is wrapped.context
    monkeypatch.setenv("SSL_CERT_FILE", "/nowhere.pem")
    with pytest.raises(ConfigurationError, match="SSL_CERT_"):
        LateContext(lambda: tls_context(Config())).wrap_bio(ssl.MemoryBIO(), ssl.MemoryBIO())


def test_a_context_without_its_certificates_trusts_nobody() -> None:
    context = tls_context(Config(base_url="http://localhost:1"))

    assert ("CERT_REQUIRED", True, []) == (context.verify_mode.name, context.check_hostname, context.get_ca_certs())


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
