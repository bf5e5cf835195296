"""`SharedLedger` over TLS, to a real server with a certificate that the test makes."""

from __future__ import annotations

import asyncio
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from openai_dual import SharedLedger
from openai_dual.core.resilience.leases import Demand, LeaseReply, LeaseRequest, LedgerDown, SharedLimit
from tests.support.clients import Kind
from tests.support.redis_server import RedisServer, skip_without

pytestmark = pytest.mark.skipif(shutil.which("openssl") is None, reason="openssl makes the certificate")
DAY = SharedLimit(1000, 86400, 0)


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("tls") / "cert.pem"
    subject = ["-subj", "/CN=ledger", "-addext", "subjectAltName=IP:127.0.0.1"]
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "2",
         *subject, "-keyout", str(file.with_name("key.pem")), "-out", str(file)],
        check=True, capture_output=True,
    )  # fmt: skip
    return file


@pytest.fixture(scope="module")
def port(certificate: Path) -> Iterator[int]:
    """Start a server that accepts TLS, from clients that know the password; return its port."""
    skip_without()
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        number = free.getsockname()[1]
    files = ("--tls-cert-file", str(certificate), "--tls-key-file", str(certificate.with_name("key.pem")))
    options = ("--tls-port", str(number), *files, "--tls-auth-clients", "no", "--requirepass", "the-password")
    with tempfile.TemporaryDirectory() as directory:
        server = RedisServer(Path(directory), options=options)
        server.start()
        yield number
        server.kill()


def ask(url: str, kind: Kind, process: str) -> Any:
    """Make one request, over connections of its own."""
    ledger = SharedLedger(url, timeout=2)
    request = LeaseRequest("", process, 1, 1.25, (Demand(1.0, 1.0, (DAY,)),))

    async def asked() -> Any:
        reply = await ledger.alease(request)
        await ledger.aclose()
        return reply

    reply = ledger.lease(request) if kind == "sync" else asyncio.run(asked())
    ledger.close()
    return reply


@pytest.mark.parametrize("scheme", ["rediss", "valkeys"])
def test_a_server_with_a_known_certificate_replies(scheme: str, port: int, certificate: Path, kind: Kind) -> None:
    url = f"{scheme}://:the-password@127.0.0.1:{port}/0?ssl_ca_certs={certificate}"
    reply = ask(url, kind, f"{scheme} {kind}")

    assert isinstance(reply, LeaseReply), reply
    assert (1.0,) == reply.granted


def test_an_unknown_certificate_is_refused(port: int, kind: Kind) -> None:
    reply = ask(f"rediss://:the-password@127.0.0.1:{port}/0", kind, "p")

    assert isinstance(reply, LedgerDown)
    assert "certificate verify failed" in reply.error.lower()
    assert "the-password" not in reply.error


def test_a_certificate_for_another_name_is_refused(port: int, certificate: Path, kind: Kind) -> None:
    reply = ask(f"rediss://:the-password@localhost:{port}/0?ssl_ca_certs={certificate}", kind, "p")

    assert isinstance(reply, LedgerDown)
    assert "mismatch" in reply.error.lower() or "not valid for" in reply.error.lower(), reply.error


def test_plain_text_to_a_port_with_tls_is_away(port: int, kind: Kind) -> None:
    assert isinstance(ask(f"redis://:the-password@127.0.0.1:{port}/0", kind, "p"), LedgerDown)
