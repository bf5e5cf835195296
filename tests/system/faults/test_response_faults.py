"""Faults of responses, over real sockets: a typed error or the right result, and a client that keeps working."""

from __future__ import annotations

import pytest

from openai_dual import errors
from openai_dual.core.resilience.retry import Retry
from openai_dual.emulator import Emulator
from tests.support.clients import Driver, Kind
from tests.system.faults.conftest import TIMEOUT, assert_still_works

MODEL = "modèle-8"
"""The requested model: its name is in the response, and has a character of several bytes."""

ERRORS: list[tuple[str, type[errors.APIError]]] = [
    ("status=400", errors.BadRequestError),
    ("status=401", errors.AuthenticationError),
    ("status=403", errors.PermissionDeniedError),
    ("status=404", errors.NotFoundError),
    ("status=409", errors.ConflictError),
    ("status=422", errors.UnprocessableEntityError),
    ("status=429", errors.RateLimitError),
    ("status=429; code=insufficient_quota", errors.QuotaExceededError),
    ("status=500", errors.InternalServerError),
    ("status=502; html", errors.BadGatewayError),
    ("status=503; body=overloaded", errors.ServiceUnavailableError),
    ("status=504; empty", errors.GatewayTimeoutError),
    ("status=529; malformed", errors.OverloadedError),
    ("status=301; location=/v1/models/no-such-model; times=1", errors.NotFoundError),
    ("status=302", errors.TooManyRedirectsError),
    ("html", errors.WrongContentTypeError),
    ("malformed", errors.DeserializationError),
    ("empty", errors.DeserializationError),
    ("body=nonsense", errors.DeserializationError),
    ("body=[]", errors.APIResponseValidationError),
    ("encoding=gzip", errors.DeserializationError),
    ("encoding=deflate", errors.DeserializationError),
    ("slow=30", errors.APITimeoutError),
    ("stall=30", errors.APITimeoutError),
    ("stall=30; at=0", errors.APITimeoutError),
    ("stall=0.01; cut", errors.APIConnectionError),
    ("cut", errors.APIConnectionError),
    ("cut; at=0", errors.APIConnectionError),
    ("cut; at=20", errors.APIConnectionError),
    ("cut; at=character", errors.APIConnectionError),
    ("reset", errors.APIConnectionError),
    ("reset; at=0", errors.APIConnectionError),
    ("reset; at=20", errors.APIConnectionError),
    ("reset; at=character", errors.APIConnectionError),
    ("close", errors.APIConnectionError),
]


@pytest.mark.parametrize(("fault", "expected"), ERRORS)
def test_a_fault_is_a_typed_error(driver: Driver, fault: str, expected: type[errors.APIError]) -> None:
    with pytest.raises(errors.APIError) as caught:
        driver.call("models.retrieve", MODEL, extra_headers={"x-emulator-fault": fault})

    assert expected is type(caught.value)
    assert_still_works(driver)


@pytest.mark.parametrize(
    "fault",
    [
        "status=201",
        "status=307; times=1",
        "status=308; times=1",
        f"status=307; location=/v1/models/{MODEL}; times=1",
        "interim=102",
        "interim=103",
        "slow=0.01",
        "stall=0.01",
        "stall=0.01; at=character",
        "drip=0.00001",
        "slow=0.01; interim=103; stall=0.01; at=1",
        "retry-after=5",
        "x-should-retry=false",
    ],
)
def test_a_harmless_fault_of_a_response(driver: Driver, fault: str) -> None:
    fault = fault.replace(MODEL, "mod%C3%A8le-8")

    assert MODEL == driver.call("models.retrieve", MODEL, extra_headers={"x-emulator-fault": fault}).id
    assert_still_works(driver)


def test_json_under_another_type_is_read_with_a_warning(driver: Driver) -> None:
    headers = {"x-emulator-fault": "content-type=text/css"}
    with pytest.warns(UserWarning, match="sent JSON as 'text/css'"):
        model = driver.call("models.retrieve", MODEL, extra_headers=headers)

    assert MODEL == model.id
    assert_still_works(driver)


@pytest.mark.parametrize("hint", ["retry-after=7", "retry-after-ms=7000", "retry-after-date=7"])
def test_retry_headers_are_on_the_error(driver: Driver, hint: str) -> None:
    with pytest.raises(errors.RateLimitError) as caught:
        driver.call("models.retrieve", MODEL, extra_headers={"x-emulator-fault": f"status=429; {hint}"})

    assert caught.value.retry_after == pytest.approx(7, abs=2)  # a date has no fractions, and is relative to now
    assert_still_works(driver)


AGAIN = (
    "status=429; retry-after=0",
    "status=429; retry-after-ms=1",
    "status=429; retry-after-date=0",
    "status=400; x-should-retry=true",
    "status=408",
    "status=409",
    "status=500",
    "html; status=502",
    "empty; status=503",
    "slow=30",
    "stall=30",
    "cut",
    "cut; at=character",
    "reset",
    "reset; at=10",
    "close",
)


@pytest.mark.parametrize("fault", AGAIN)
def test_a_temporary_fault_is_retried(kind: Kind, emulator: Emulator, fault: str) -> None:
    again = Retry(2, initial=0.001, maximum=0.001)
    headers = {"x-emulator-fault": f"{fault}; times=1"}
    with Driver(kind, base_url=emulator.base_url, timeout=TIMEOUT, max_retries=None, retry=again) as driver:
        response = driver.call("models.retrieve.raw", MODEL, extra_headers=headers)

        assert 1 == response.retries_taken
        assert_still_works(driver)


def test_a_response_without_content_is_none(driver: Driver) -> None:
    assert None is driver.call("models.retrieve", MODEL, extra_headers={"x-emulator-fault": "status=204"})
    assert_still_works(driver)
