"""Runs the scenarios of a framework and prints the result of each as JSON."""

from __future__ import annotations

import asyncio
import inspect
import json
import sys
import traceback
from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from client import FAILING, openai

Scenario = Callable[[], Any]


def run(scenarios: Mapping[str, Scenario]) -> None:
    """Run each scenario, sync or async, and print the results: `{"unexpected": ...}` for one that fails."""
    results: dict[str, Any] = {}
    with asyncio.Runner() as runner:
        for name, scenario in scenarios.items():
            try:
                value = scenario()
                results[name] = runner.run(value) if inspect.iscoroutine(value) else value
            except Exception as error:  # noqa: BLE001 (a result that differs)
                print(name, traceback.format_exc(), file=sys.stderr)  # noqa: T201 (shown if the test fails)
                results[name] = {"unexpected": f"{type(error).__name__}: {error}"[:500]}
    print(json.dumps(results, default=str))  # noqa: T201 (the output of the script)


def failures(title: str, call: Callable[[str], Any]) -> dict[str, Scenario]:
    """Return a scenario for each kind of error: *call* is given the model that fails; its result is what it raises."""
    return {f"{title} error: {kind}": partial(_failure, call, model) for kind, model in FAILING.items()}


def _failure(call: Callable[[str], Any], model: str) -> Any:
    try:
        value = call(model)
    except Exception as error:  # noqa: BLE001 (the result)
        return described(error)
    return _awaited(value) if inspect.iscoroutine(value) else {"no error": str(value)}


async def _awaited(coroutine: Any) -> Any:
    try:
        return {"no error": str(await coroutine)}
    except Exception as error:  # noqa: BLE001 (the result)
        return described(error)


def described(error: BaseException) -> Any:
    """Return what a program sees of an error: the framework's class, the official ones, the status, and the cause."""
    cause, module = error.__cause__, type(error).__module__.partition(".")[0]
    return {
        "type": None if module in {"openai", "openai_dual"} else type(error).__name__,
        "status": getattr(error, "status_code", None),
        "caught as": _caught(error),
        "cause": None if cause is None else _caught(cause),
    }


def _caught(error: BaseException) -> list[str]:
    """Return the classes of the official package by which `except` catches *error*."""
    names = sorted(name for name in dir(openai) if name.endswith("Error") and name in OFFICIAL)
    return [name for name in names if isinstance(error, getattr(openai, name))]


OFFICIAL = {
    "OpenAIError",
    "APIError",
    "APIStatusError",
    "APIConnectionError",
    "APITimeoutError",
    "AuthenticationError",
    "BadRequestError",
    "NotFoundError",
    "RateLimitError",
    "InternalServerError",
    "PermissionDeniedError",
    "UnprocessableEntityError",
    "ConflictError",
}
"""The errors that frameworks map."""
