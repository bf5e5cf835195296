"""The emulator starts and stops, on its own thread or on the caller's loop.

Covers: http.listener.
"""

from __future__ import annotations

import asyncio
import socket

import httpx
import pytest

from openai_dual.emulator import Emulator

from .http.test_connection import HEADERS


def test_it_runs_inside_with_only() -> None:
    with Emulator() as server:
        assert 200 == httpx.get(f"{server.base_url}/models", headers=HEADERS, trust_env=False).status_code

    with pytest.raises(httpx.ConnectError):
        httpx.get(f"{server.base_url}/models", headers=HEADERS, trust_env=False)


def test_it_runs_inside_async_with() -> None:
    async def status() -> int:
        async with Emulator() as server, httpx.AsyncClient(trust_env=False) as client:
            return (await client.get(f"{server.base_url}/models", headers=HEADERS)).status_code

    assert 200 == asyncio.run(status())


def test_it_stops_while_connections_are_open() -> None:
    fault = {"x-emulator-fault": "stall=60"}
    with httpx.Client(headers=HEADERS, trust_env=False) as client, Emulator() as server:
        client.get(f"{server.base_url}/models")
        response = client.send(client.build_request("GET", f"{server.base_url}/models", headers=fault), stream=True)

    assert 200 == response.status_code


def test_it_listens_on_loopback_by_default() -> None:
    with Emulator() as server:
        assert server.base_url.startswith("http://127.0.0.1:")


def test_the_port_stays_bound_while_connections_are_refused() -> None:
    with Emulator() as server:
        url = httpx.URL(server.base_url)
        with server.refusing(), socket.socket() as other:
            with pytest.raises(OSError, match="Address already in use"):
                other.bind((url.host, url.port))
            with pytest.raises(httpx.ConnectError):
                httpx.get(f"{url}/models", headers=HEADERS, trust_env=False)

        assert 200 == httpx.get(f"{url}/models", headers=HEADERS, trust_env=False).status_code


def test_a_used_address_is_an_error() -> None:
    with Emulator() as server, pytest.raises(OSError, match="address already in use"):
        Emulator(port=httpx.URL(server.base_url).port or 0).start()


def test_an_invalid_port_is_an_error() -> None:
    with pytest.raises(OverflowError):
        Emulator(port=99999).start()


def test_it_has_no_base_url_before_it_runs() -> None:
    with pytest.raises(RuntimeError, match="inside `with`"):
        _ = Emulator().base_url


def test_it_runs_on_the_loop_of_its_caller() -> None:
    async def statuses() -> list[int]:
        async with Emulator().on_this_loop() as server, httpx.AsyncClient(trust_env=False, headers=HEADERS) as client:
            answers = await asyncio.gather(*(client.get(f"{server.base_url}/models") for _ in range(3)))
            return [answer.status_code for answer in answers]

    assert [200, 200, 200] == asyncio.run(statuses())


def test_a_script_answers_over_the_socket() -> None:
    with Emulator(script=["Hello"]) as server, httpx.Client(headers=HEADERS, trust_env=False) as client:
        body = {"model": "gpt-4o", "input": "Hi"}
        before = client.post(f"{server.base_url}/responses", json=body).json()
        server.script("Never reached: the first answer stays")

        assert "Hello" == before["output"][0]["content"][0]["text"]
        assert (
            "Hello" == client.post(f"{server.base_url}/responses", json=body).json()["output"][0]["content"][0]["text"]
        )
