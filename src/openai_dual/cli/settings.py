"""The settings of a client as options, and the client that a command uses.

The options come from the table of environment variables: a setting that has a variable and is no credential.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING, Any, Final

from ..config.environment import VARIABLES
from ..config.text_values import UnreadableError, yes_or_no
from ..core.secrets import NAMED, SECRETS, Secret
from ..redaction import REDACTION, find_keys
from .failures import UsageError
from .inputs import standard_input
from .options import Option, Parsed

if TYPE_CHECKING:
    from ..client.clients import OpenAI

GROUP: Final = "Settings"
OWN: Final = (
    Option("profile", "profile of the configuration file", "NAME", group=GROUP),
    Option("config", "configuration file", "FILE", group=GROUP),
    Option("key-stdin", "read the key from the first line of standard input", group=GROUP, kind="switch"),
    Option("verbose", "log requests to standard error; twice: more", short="v", group=GROUP, kind="count"),
)
"""Options beside those of the settings."""

LEVELS: Final = ("", "info", "debug", "trace")
"""Log levels by the number of `-v`."""

_DESCRIBED: Final = re.compile(r"^ {4}- `(\w+)`: (.+?)(?:; OPENAI_\w+)?$", re.MULTILINE)


def setting_options() -> Iterator[Option]:
    """Yield the options of all settings that a command line may have: no credentials."""
    yield from OWN
    for name, (variable, read) in VARIABLES.items():
        if name not in SECRETS | NAMED:
            is_switch = read is yes_or_no
            yield Option(
                name.replace("_", "-"), variable, "VALUE", group=GROUP, kind="switch" if is_switch else "value"
            )


@cache
def setting_texts() -> dict[str, str]:
    """Return a line about each setting, by its name."""
    from ..client.clients import OpenAI  # only the help needs them

    return dict(_DESCRIBED.findall(OpenAI.__doc__ or ""))


def settings_of(parsed: Parsed) -> dict[str, Any]:
    """Return the settings that *parsed* gives, read as from the environment. Raises `UsageError`."""
    found: dict[str, Any] = {}
    for name, (_, read) in VARIABLES.items():
        option = name.replace("_", "-")
        if name in SECRETS | NAMED or (text := parsed.last(option)) is None:
            continue
        if refusal := _credential_in(name, text):
            raise UsageError(f"--{option}: {refusal}", param=option)
        try:
            found[name] = read(text.lower() if read is yes_or_no else text)
        except UnreadableError as error:
            raise UsageError(f"--{option}: expected {error}, got {text!r}", param=option) from None
    if (level := LEVELS[min(parsed.count("verbose"), 3)]) and "log_level" not in found:
        found["log_level"] = level
    if parsed.on("key-stdin"):
        found["api_key"] = _piped_key()
    return found


def _credential_in(name: str, text: str) -> str:
    """Return why *text* cannot be an argument: it contains a credential, which other users can read; else nothing."""
    if find_keys(text) or ("://" in text and REDACTION.url(text) != text):
        return f"contains a credential, and other users can see arguments: set {VARIABLES[name][0]}"
    return ""


def _piped_key() -> Secret:
    key = Secret(standard_input().readline().decode("utf-8", "replace").strip())
    if not key.reveal():
        raise UsageError("--key-stdin: expected the key in the first line of standard input, got nothing")
    return key


def open_client(parsed: Parsed, **more: Any) -> OpenAI:
    """Make the client of a command, from its options, the environment and the configuration file.

    Raises `UsageError` and `ConfigurationError`.
    """
    from .. import OpenAI

    settings = settings_of(parsed) | more
    file, profile = parsed.last("config"), parsed.last("profile")
    if file is not None:
        return OpenAI.from_config(file, profile=profile, **settings)
    return OpenAI.from_env(profile=profile, **settings)
