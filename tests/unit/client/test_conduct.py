"""A blocking client makes its executor when its first resource is used; settings hold before and after."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from openai_dual import CircuitBreaker, ConfigurationError, Hooks
from tests.support.clients import Driver, Kind


def conduct(client: Any) -> Any:
    return client._executor.conduct


def test_a_blocking_client_without_calls_has_no_executor() -> None:
    with Driver("sync") as driver:
        driver.client.timeout = 3
        driver.client.with_options(timeout=4)
        driver.client.health()

        assert "_executor" not in vars(driver.client)
        assert driver.client.chat._executor is driver.client._executor
        assert "_executor" in vars(driver.client)


def test_an_async_client_has_its_executor_before_there_is_an_event_loop_to_block() -> None:
    with Driver("async") as driver:
        assert "_executor" in vars(driver.client)
        assert "_executor" in vars(driver.client.with_options(timeout=1))


def test_threads_share_the_executor(kind: Kind) -> None:
    with Driver(kind) as driver, ThreadPoolExecutor(8) as pool:
        found = [*pool.map(lambda _: id(driver.client._executor), range(32))]

    assert 1 == len(set(found))


@pytest.mark.parametrize("used", [False, True])
def test_assigned_settings_hold_for_the_executor(kind: Kind, used: bool) -> None:
    with Driver(kind) as driver:
        if used:
            assert 5 == conduct(driver.client).defaults.timeouts["connect"]
        driver.client.timeout, driver.client.max_retries = 7, 9

        assert (7, 9) == (
            conduct(driver.client).defaults.timeouts["connect"],
            conduct(driver.client).policy.retry.max_retries,
        )


@pytest.mark.parametrize("used", [False, True])
def test_a_refused_assignment_leaves_everything_as_it_was(kind: Kind, used: bool) -> None:
    with Driver(kind, timeout=2) as driver:
        if used:
            conduct(driver.client)
        with pytest.raises(ConfigurationError):
            driver.client.timeout = -1

        assert (2, 2) == (driver.client.timeout, conduct(driver.client).defaults.timeouts["read"])


def test_hooks_hear_of_circuits_before_the_first_call(kind: Kind) -> None:
    changes: list[Any] = []
    breaker = CircuitBreaker()
    with Driver(kind, circuit_breaker=breaker, hooks=Hooks(on_circuit_change=changes.append)):
        breaker.force_open("https://api.example")

    assert ["open"] == [each.new for each in changes]


def test_copies_made_before_the_first_call_share_the_key(kind: Kind) -> None:
    with Driver(kind, api_key=lambda: "k") as driver:
        copy = driver.client.with_options(timeout=1)

        assert conduct(driver.client).defaults.provider is conduct(copy).defaults.provider
