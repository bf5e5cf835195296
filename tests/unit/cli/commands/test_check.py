"""Covers: cli.probe, cli.commands.health."""

from __future__ import annotations

import socket

import pytest

from openai_dual import Config
from openai_dual.cli.failures import CommandError
from openai_dual.cli.probe import Route, route_of, steps
from openai_dual.emulator import Emulator
from tests.support.commands import run_process

KEY = "sk-a-key-that-is-long-9876"


def test_each_step_is_measured() -> None:
    with Emulator() as server:
        environment = {"OPENAI_API_KEY": KEY, "OPENAI_BASE_URL": server.base_url, "OPENAI_PROJECT_ID": "proj_1"}
        ran = run_process("check", environment=environment)

    found = ran.json
    assert (0, "", ["dns", "tcp", "first_byte"]) == (ran.code, ran.err, list(found["steps"]))
    assert all(step["ms"] >= 0 for step in found["steps"].values())
    assert ("...9876", "proj_1", 200) == (found["key"], found["project"], found["steps"]["first_byte"]["status"])
    assert found["limits"]["requests"]["limit"] > 0
    assert KEY not in ran.out


def test_the_admin_key_can_be_checked() -> None:
    with Emulator() as server:
        environment = {"OPENAI_ADMIN_KEY": KEY, "OPENAI_BASE_URL": server.base_url}
        ran = run_process("check", "--admin", environment=environment)
        path = server.last_request.path

    assert (0, "...9876", "/v1/organization/projects") == (ran.code, ran.json["key"], path)


def test_a_step_that_fails_is_named() -> None:
    environment = {"OPENAI_API_KEY": KEY, "OPENAI_BASE_URL": "http://127.0.0.1:9/v1"}
    ran = run_process("check", environment=environment)

    assert (5, ["dns"], True) == (
        ran.code,
        list(ran.json["steps"]),
        ran.error["message"].startswith("tcp: 127.0.0.1:9:"),
    )
    assert ran.error == ran.json["error"]


def test_a_short_key_is_not_shown() -> None:
    with Emulator() as server:
        ran = run_process("check", environment={"OPENAI_API_KEY": "short", "OPENAI_BASE_URL": server.base_url})

    assert None is ran.json["key"]


def test_a_server_without_tls_is_named() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
        server.settimeout(5)
        route = Route("https", "127.0.0.1", port, through_proxy=False)
        found = steps(route, Config(api_key="k", base_url=f"https://127.0.0.1:{port}"), seconds=0.5)

        assert ["dns", "tcp"] == [next(found).name, next(found).name]
        with pytest.raises(CommandError, match=f"tls: 127.0.0.1:{port}: "):
            next(found)


def test_a_name_that_cannot_be_resolved_is_named() -> None:
    route = Route("https", "nowhere.invalid", 443, through_proxy=False)

    with pytest.raises(CommandError, match=r"dns: nowhere\.invalid:443: "):
        next(steps(route, Config(api_key="k")))


@pytest.mark.parametrize(
    ("config", "expected"),
    [
        (Config(api_key="k"), Route("https", "api.openai.com", 443, through_proxy=False)),
        (Config(api_key="k", base_url="http://localhost:80/v1"), Route("http", "localhost", 80, through_proxy=False)),
        (Config(api_key="k", proxy="http://proxy:3128"), Route("http", "proxy", 3128, through_proxy=True)),
    ],
)
def test_the_route_to_the_service(config: Config, expected: Route, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "http_proxy", "https_proxy", "all_proxy"):
        monkeypatch.delenv(name, raising=False)

    assert expected == route_of(config)


def test_health_shows_the_state_of_the_client() -> None:
    with Emulator() as server:
        environment = {"OPENAI_API_KEY": KEY, "OPENAI_BASE_URL": server.base_url}
        healthy = run_process("health", environment=environment)
        server.fault("status=500")
        failing = run_process("health", "--max-retries", "0", environment=environment)

    assert (0, True, ["closed"]) == (healthy.code, healthy.json["healthy"], list(healthy.json["circuits"].values()))
    assert (5, False, 500) == (failing.code, failing.json["healthy"], failing.json["error"]["status"])
    assert 1 == len(failing.json["last_errors"])
