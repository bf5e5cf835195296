"""Configuration files: TOML with one key per setting, tables for settings with arguments, and named profiles.

The file is `openai.toml`, or `pyproject.toml` with a table `[tool.openai-dual]`. This module loads with the first file.
"""

from __future__ import annotations

import os
import tomllib
from collections.abc import Callable, Mapping
from difflib import get_close_matches
from pathlib import Path
from typing import Any, Final, NamedTuple

from ..core.resilience.bulkhead import Bulkhead
from ..core.resilience.circuit_breaker import CircuitBreaker
from ..core.resilience.rate_limits import RateLimits
from ..core.resilience.retry import Retry
from ..core.resilience.retry_budget import RetryBudget
from ..core.secrets import SECRETS, Secret, shielded
from ..errors import ConfigurationError
from .environment import VARIABLES, Lookup, of_process
from .layers import Found, Layer

NAMES: Final = ("openai.toml", "pyproject.toml")
"""Files in the working directory, in the order in which they are tried."""
MAX_BYTES: Final = 1024 * 1024
"""A larger file is refused."""

TABLES: Final[Mapping[str, type]] = {
    "retry": Retry,
    "retry_budget": RetryBudget,
    "circuit_breaker": CircuitBreaker,
    "rate_limits": RateLimits,
    "bulkhead": Bulkhead,
}
"""Settings that a table can give: its keys are the arguments; false turns the setting off."""

_POINTERS: Final = {f"{name}_env": name for name in SECRETS}
"""Keys that name the environment variable of a credential: `api_key_env = "TEAM_KEY"`."""


class _File(NamedTuple):
    """A parsed file and its name in messages."""

    name: str
    content: Mapping[str, Any]
    unnamed: bool
    """Whether it was found in the working directory."""


def layers(source: Any, profile: str | None, variable: Lookup = of_process) -> tuple[Layer, Layer]:
    """Read the file at the path *source*, or a mapping, or (None) the file in the working directory.

    Return its settings outside of profiles, and those of *profile*. Raises `ConfigurationError`, naming file and key.
    """
    file = _found(profile) if source is None else _given(source)
    profiles = file.content.get("profiles", {})
    if not isinstance(profiles, Mapping) or not all(isinstance(each, Mapping) for each in profiles.values()):
        raise ConfigurationError(f"profiles: expected tables [profiles.NAME]; from {file.name}")
    whole = _layer(file, {key: value for key, value in file.content.items() if key != "profiles"}, "", variable)
    if profile is None:
        return whole, {}
    if profile not in profiles:
        known = ", ".join(sorted(profiles)) or "none"
        raise ConfigurationError(f"profile: there is no {profile!r} in {file.name}; it has {known}", setting="profile")
    return whole, _layer(file, profiles[profile], f"[profiles.{profile}] ", variable)


def _found(profile: str | None) -> _File:
    for name in NAMES:
        if Path(name).is_file() and (file := _read(Path(name), unnamed=True)).content:
            return file
    if profile is not None:
        raise ConfigurationError(
            f"profile: there is no file for profile {profile!r}: expected {NAMES[0]} or {NAMES[1]}", setting="profile"
        )
    return _File(NAMES[0], {}, unnamed=True)


def _given(source: Any) -> _File:
    if isinstance(source, Mapping):
        return _File("the mapping", _wrapped(source), unnamed=False)
    if not isinstance(source, str | os.PathLike):
        raise ConfigurationError(f"config: expected a path, a mapping or a Config, got {type(source).__name__}")
    return _read(Path(source), unnamed=False)


def _read(path: Path, *, unnamed: bool) -> _File:
    content = _wrapped(_parsed(path, _content(path)))
    if path.name == NAMES[1]:
        tool = content.get("tool")
        content = tool.get("openai-dual", {}) if isinstance(tool, dict) else {}
        if not isinstance(content, dict):
            raise ConfigurationError(f"{path}: expected a table [tool.openai-dual]")
    return _File(str(path), content, unnamed)


def _wrapped(table: Mapping[str, Any]) -> dict[str, Any]:
    """Copy *table* with all credentials wrapped, at any depth."""
    return {name: _wrapped_value(name, value) for name, value in table.items()}


def _wrapped_value(name: str, value: Any) -> Any:
    wrapped = shielded(name, value)
    return _wrapped(value) if wrapped is value and isinstance(value, Mapping) else wrapped


def _content(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
    except OSError as exc:
        raise ConfigurationError(f"{path}: cannot be read: {exc.strerror}") from exc
    if len(data) > MAX_BYTES:
        raise ConfigurationError(f"{path}: expected a configuration file of at most {MAX_BYTES} bytes")
    return data


def _parsed(path: Path, data: bytes) -> dict[str, Any]:
    try:
        return tomllib.loads(data.decode())
    except (ValueError, RecursionError) as exc:  # not UTF-8, or not TOML
        reason = str(exc)
    del data  # secret
    raise ConfigurationError(f"{path}: expected TOML: {reason}")


def _layer(file: _File, table: Mapping[str, Any], section: str, variable: Lookup) -> Layer:
    layer: dict[str, Found] = {}
    for key, value in table.items():
        place = f"{file.name}, {section}{key}"
        if key in _POINTERS:
            layer[_POINTERS[key]] = _pointed(key, value, place, variable)
        elif key in VARIABLES or key in TABLES:
            layer[key] = Found(value, place, _reader(key), file.unnamed)
        else:
            raise ConfigurationError(f"{key}: there is no such setting{_meant(key)}; from {place}", setting=key)
    return layer


def _pointed(key: str, value: object, place: str, variable: Lookup) -> Found:
    if isinstance(value, str) and (text := variable(value)):
        return Found(Secret(text), f"environment variable {value}")
    raise ConfigurationError(
        f"{key}: expected the name of a variable that is set, got {value!r}; from {place}", setting=key
    )


def _meant(key: object) -> str:
    near = get_close_matches(str(key), [*VARIABLES, *TABLES, *_POINTERS], 1)
    return f"; did you mean {near[0]}?" if near else ""


def _reader(key: str) -> Callable[[Any], Any]:
    kind = TABLES.get(key)
    return _plain if kind is None else lambda value: _made(key, kind, value)


def _plain(value: Any) -> Any:
    return None if value == "none" else value


def _made(key: str, kind: type, value: Any) -> Any:
    """Make the value that a table gives; true stands for the defaults, false for None."""
    if value is False or value == "none":
        return None
    if value is True and kind in {RetryBudget, CircuitBreaker}:
        return kind()
    if not isinstance(value, Mapping):
        return value
    if kind is RateLimits and value and all(isinstance(each, Mapping) for each in value.values()):
        return {model: _made(key, kind, limits) for model, limits in value.items()}
    try:
        return kind(**value)
    except TypeError:
        refusal = f"{key}: expected the arguments of {kind.__name__}, got {value!r}"
        raise ConfigurationError(refusal, setting=key) from None
