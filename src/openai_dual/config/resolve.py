"""Resolve the settings of a client: arguments, else the environment, else a file, else the defaults.

Each source is a `Layer`. `effective` merges the layers in the order of precedence and makes the `Config`; an error
names the source of the setting.
"""

from __future__ import annotations

import warnings
from collections.abc import Iterable, Mapping
from typing import Any, Final

from .._values import evolve
from ..core.resilience.retry import Retry
from ..core.secrets import KEYS, NAMED, URLS, Secret, shielded
from ..errors import ConfigurationError
from .environment import LOG, OTHER_NAMES, VARIABLES, Lookup, of_process
from .layers import Found, Layer
from .places import overridden, placed, refuse_conflicts, source_of_url
from .settings import PARTS, Config, with_retries
from .text_values import UnreadableError

STEERING: Final = frozenset(
    {"base_url", "data_residency", "allow_http", "proxy", "verify", "ca_bundle", "api_key_header"}
    | {"default_headers", "default_query"}
)
"""Settings that decide where a key is sent, or who can read it on the way."""


def effective(
    given: Mapping[str, Any],
    file: Any = None,
    profile: str | None = None,
    variable: Lookup = of_process,
) -> Config:
    """Make the settings of a client from the *given* arguments, the environment, a *file* and the defaults.

    *file* is a path, or a mapping in its place; "" is the file in the working directory; None is no file, unless
    `OPENAI_CONFIG_FILE` names one or there is a profile. The *profile* has the precedence of arguments, unless
    `OPENAI_PROFILE` names it. Raises `ConfigurationError`, naming setting and source.
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
        for there in (OTHER_NAMES.get(variable_name), variable_name)  # the second one replaces the first
        if there is not None and (text := variable(there)) and not (there == LOG and _is_unknown_level(text))
    }


def _is_unknown_level(text: str) -> bool:
    """Return whether *text* is no log level, and warn: other programs read the variable, too."""
    from ..observe.levels import LEVELS  # few programs set it

    if text.lower() in LEVELS:
        return False
    warnings.warn(f"{LOG}: expected one of {', '.join(LEVELS)}, got {text!r}; it is ignored", stacklevel=2)
    return True


def _whole(name: str) -> str:
    """Return the setting that *name* is a part of, else *name*."""
    return PARTS[name].of if name in PARTS else name


def _merged(layers: Iterable[Layer]) -> dict[str, Found]:
    """Take each setting from the first of *layers* that has it, or that has the setting it is a part of."""
    merged: dict[str, Found] = {}
    for layer in layers:
        above = frozenset(merged) | overridden({name: found.value for name, found in merged.items()})
        counting = {name: found for name, found in layer.items() if not {name, _whole(name)} & above}
        _refuse_both(counting)
        merged |= counting
    _refuse_steering(merged)
    return merged


def _refuse_both(layer: Layer) -> None:
    """Refuse settings of one source that exclude each other."""
    try:
        refuse_conflicts({name: found.value for name, found in layer.items()})
    except ConfigurationError as exc:
        place = layer[exc.setting].source if exc.setting is not None and exc.setting in layer else "argument"
        if place == "argument":
            raise
        raise ConfigurationError(f"{exc}; from {place}", setting=exc.setting) from None


def _refuse_steering(merged: Layer) -> None:
    """Refuse a file in the working directory that nobody named and that sends a key from elsewhere somewhere else."""
    steered = sorted(name for name in STEERING & merged.keys() if merged[name].unnamed)
    key = next((merged[name] for name in sorted(KEYS & merged.keys()) if not merged[name].unnamed), None)
    if steered and key is not None:
        raise ConfigurationError(
            f"{steered[0]}: a file that nobody named cannot decide where the key from the {key.source} is sent:"
            f" name the file (OPENAI_CONFIG_FILE, or from_config with its path); from {merged[steered[0]].source}",
            setting=steered[0],
        )


def _configured(merged: Mapping[str, Found]) -> Config:
    values = {name: _value(name, found) for name, found in merged.items()}
    sources = {_whole(name): found.source for name, found in merged.items()}
    try:
        complete = placed(_with_limits(values))
        return Config(**with_retries(complete, Retry()), sources=sources | source_of_url(values))
    except ConfigurationError as exc:
        place = sources.get(_whole(exc.setting or ""))
        if place in {None, "argument"}:
            raise
        raise type(exc)(f"{exc}; from {place}", setting=exc.setting) from None


def _value(name: str, found: Found) -> Any:
    if found.read is None or isinstance(found.value, Secret):
        return found.value
    try:
        return shielded(name, found.read(found.value))
    except UnreadableError as exc:
        shown = "" if name in NAMED | URLS else f", got {found.value!r}"
        refusal = f"{name}: expected {exc}{shown}; from {found.source}"
    except ConfigurationError as exc:
        refusal = f"{exc}; from {found.source}"
    raise ConfigurationError(refusal, setting=name)  # without a context, whose frames hold the text


def _with_limits(values: dict[str, Any]) -> dict[str, Any]:
    """Replace the parts of `rate_limits` by the limits that they stand for."""
    parts = {
        part.argument: values.pop(name) for name, part in PARTS.items() if part.of == "rate_limits" and name in values
    }
    if not parts:
        return values
    from ..core.resilience.rate_limits import RateLimits  # most clients have no limits

    limits = values.get("rate_limits") or RateLimits()
    if not isinstance(limits, RateLimits):
        raise ConfigurationError(
            "rate_limits: expected no limits by model beside rate_limit_rpm or rate_limit_tpm", setting="rate_limits"
        )
    try:
        return values | {"rate_limits": evolve(limits, **parts)}
    except ConfigurationError as exc:
        raise ConfigurationError(str(exc), setting="rate_limits") from None
