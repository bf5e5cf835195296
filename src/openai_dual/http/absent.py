"""Stand in for clients of packages that are not installed: importing the name is allowed, making one is refused."""

from __future__ import annotations

from typing import Any, NoReturn

from ..errors import ConfigurationError


def absent_client(name: str, package: str, extra: str) -> Any:
    """Return a class whose constructor raises `ConfigurationError`, naming the *package* and the *extra* to install."""
    text = f"{name} needs the package {package}: pip install 'openai-dual[{extra}]'"

    def refuse(*_: Any, **__: Any) -> NoReturn:
        raise ConfigurationError(text, setting="http_client")

    return type(name, (), {"__init__": refuse, "__doc__": f"Not available: {text}.", "__module__": __name__})
