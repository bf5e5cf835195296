"""Telemetry loads only if it is enabled; a missing library raises an error that names its extra."""

from __future__ import annotations

import subprocess
import sys

import pytest

USE = """
import httpx
from openai_dual import OpenAI
http = httpx.Client(transport=httpx.MockTransport(lambda _: httpx.Response(200, json={"id": "m"})))
OpenAI(api_key="key-of-the-user", http_client=http).models.retrieve("m")
"""


def run(code: str) -> str:
    return subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60).stdout


def test_nothing_is_loaded_unless_asked_for() -> None:
    loaded = run(f"{USE}\nimport sys; print(*sys.modules, sep='\\n')").split()

    assert "openai_dual.observe.logs" in loaded
    assert [] == [
        name
        for name in loaded
        if name.startswith(("opentelemetry", "prometheus_client"))
        or name in {f"openai_dual.{late}" for late in ("core.life", "core.watch", "observe.tracing", "observe.metrics")}
    ]


@pytest.mark.parametrize(
    ("module", "asking", "extra"),
    [
        ("opentelemetry", "OpenAI(api_key='k', tracing=True)", "openai-dual[otel]"),
        ("opentelemetry", "OpenAI(api_key='k', metrics=True)", "openai-dual[otel]"),
        ("prometheus_client", "openai_dual.observe.PrometheusMetrics()", "openai-dual[prometheus]"),
    ],
)
def test_a_missing_library_is_named(module: str, asking: str, extra: str) -> None:
    code = f"""
import sys
sys.modules[{module!r}] = None
import openai_dual.observe
from openai_dual import ConfigurationError, OpenAI
try:
    {asking}
except ConfigurationError as error:
    print(error)
"""
    assert extra in run(code)
