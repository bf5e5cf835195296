"""Where the settings of a client come from: arguments, else the environment, else a file, else the defaults.

A `Layer` has what one of these says. `effective` lays them over each other and makes the `Config`; what is refused is
named with its source. Imports `config`, `variables` and, of `core`, the values that settings stand for; `configfile`
for a file.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Final

from attrs import evolve

from ..core.resilience.rate_limits import RateLimits
from ..core.resilience.retry import Retry
from ..core.secrets import KEYS, Secret, shielded
from ..errors import ConfigurationError
from .environment import OTHER_NAMES, VARIABLES, Lookup, UnreadableError, of_process
from .layers import Found, Layer
from .settings import Config, with_retries

STEERING: Final = frozenset(
    {"base_url", "allow_http", "proxy", "verify", "ca_bundle", "api_key_header", "default_headers", "default_query"}
)
"""What decides where a key goes, or who can read it on its way."""


WHOLES: Final = {"max_retries": "retry", "rate_limit_rpm": "rate_limits", "rate_limit_tpm": "rate_limits"}
"""Settings that are a part of another: that other one, where it was said with more authority, has the say."""


_LIMITS: Final = {"rate_limit_rpm": "requests_per_minute", "rate_limit_tpm": "tokens_per_minute"}


def effective(
    given: Mapping[str, Any],
    file: Any = None,
    profile: str | None = None,
    variable: Lookup = of_process,
) -> Config:
    """Make the settings of a client from what it was *given*, else the environment, else a *file*, else defaults.

    *file* is a path, or a mapping in its place; "" is the one in the working directory, None is none unless
    `OPENAI_CONFIG_FILE` names one or a profile is asked for. The *profile* counts as given, unless it is
    `OPENAI_PROFILE` that names it. Raises `ConfigurationError`, naming setting and source.
    """
    arguments = {name: Found(value, "argument") for name, value in given.items()}
    variables = _variables(variable)
    path = variable("OPENAI_CONFIG_FILE") if file is None or file == "" else file
    asked = profile or variable("OPENAI_PROFILE") or None
    if file is None and path is None and asked is None:
        return _configured(_merged([arguments, variables]))
    from .files import layers  # few programs have a file

    whole, selected = layers(path or None, asked, variable)
    below = [selected, variables] if profile else [variables, selected]
    return _configured(_merged([arguments, *below, whole]))


def _variables(variable: Lookup) -> Layer:
    return {
        name: Found(shielded(name, text), f"environment variable {there}", read)
        for name, (variable_name, read) in VARIABLES.items()
        for there in (OTHER_NAMES.get(variable_name), variable_name)  # of two the last counts
        if there is not None and (text := variable(there))
    }


def _merged(layers: Iterable[Layer]) -> dict[str, Found]:
    """Take each setting from the first of *layers* that has it, or that has the whole it is a part of."""
    merged: dict[str, Found] = {}
    for layer in layers:
        above = frozenset(merged)
        merged |= {name: found for name, found in layer.items() if name not in above and WHOLES.get(name) not in above}
    _refuse_steering(merged)
    return merged


def _refuse_steering(merged: Layer) -> None:
    """Let no file that merely lies in the working directory send a key of the environment somewhere else."""
    steered = sorted(name for name in STEERING & merged.keys() if merged[name].nearby)
    key = next((merged[name] for name in sorted(KEYS & merged.keys()) if not merged[name].nearby), None)
    if steered and key is not None:
        raise ConfigurationError(
            f"{steered[0]}: a file that nobody named may not decide where the key goes that is the {key.source}:"
            f" name the file (OPENAI_CONFIG_FILE, or from_config with its path); from {merged[steered[0]].source}"
        )


def _configured(merged: Mapping[str, Found]) -> Config:
    values = {name: _value(name, found) for name, found in merged.items()}
    sources = {WHOLES.get(name, name): found.source for name, found in merged.items()}
    try:
        return Config(**with_retries(_with_limits(values), Retry()), sources=sources)
    except ConfigurationError as exc:
        place = sources.get(_refused(exc))
        if place in {None, "argument"}:
            raise
        raise type(exc)(f"{exc}; from {place}") from None


def _refused(error: ConfigurationError) -> str:
    """Return the setting that a message begins with; `RateLimits.burst` is of `rate_limits`."""
    name = str(error).partition(":")[0]
    owners = {"Retry": "retry", "max_retries": "retry", "RateLimits": "rate_limits"}
    return owners.get(name.partition(".")[0], name)


def _value(name: str, found: Found) -> Any:
    if found.read is None or isinstance(found.value, Secret):
        return found.value
    try:
        return shielded(name, found.read(found.value))
    except UnreadableError as exc:
        shown = "" if name in {"default_headers", "default_query", "proxy"} else f", got {found.value!r}"
        refusal = f"{name}: expected {exc}{shown}; from {found.source}"
    except ConfigurationError as exc:
        refusal = f"{exc}; from {found.source}"
    raise ConfigurationError(refusal)  # without a context: its traceback with locals would show the text


def _with_limits(values: dict[str, Any]) -> dict[str, Any]:
    """Turn the numbers of a minute into the limits that they stand for."""
    parts = {field: values.pop(name) for name, field in _LIMITS.items() if name in values}
    if not parts:
        return values
    return values | {"rate_limits": evolve(values.get("rate_limits") or RateLimits(), **parts)}
