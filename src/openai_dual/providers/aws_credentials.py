"""Credentials of AWS, by botocore: static ones, those of a profile or of a function, or its chain."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from importlib.util import find_spec
from inspect import isawaitable
from threading import Lock
from typing import Any, TypeAlias

from ..core.forks import renew_after_fork
from ..core.secrets import Secret
from ..errors import ConfigurationError, MissingCredentialsError, OpenAIError

AwsCredentialsProvider: TypeAlias = Callable[[], Any]
"""Returns credentials of botocore, or an object with `access_key`, `secret_key` and `token`."""


def botocore(module: str) -> Any:
    """Import a module of botocore. Raises `ConfigurationError` where it is not installed."""
    require_botocore()
    return import_module(f"botocore.{module}")


def require_botocore() -> None:
    """Raise `ConfigurationError` where botocore is not installed; nothing is loaded."""
    if find_spec("botocore") is None:
        raise ConfigurationError(
            "provider: signing for AWS needs the package botocore: pip install 'openai-dual[bedrock]'",
            setting="provider",
        )


class AwsKeys:
    """The keys of one moment, as botocore's signers read them. No repr shows them."""

    __slots__ = ("_access", "_secret", "_token")

    def __init__(self, access_key: str, secret_key: Secret, token: Secret | None = None) -> None:
        self._access, self._secret, self._token = access_key, secret_key, token

    @property
    def access_key(self) -> str:
        """The id of the key."""
        return self._access

    @property
    def secret_key(self) -> str:
        """The key itself."""
        return self._secret.reveal()

    @property
    def token(self) -> str | None:
        """The token of a session."""
        return None if self._token is None else self._token.reveal()


def keys_of(credentials: Any) -> AwsKeys:
    """Return the present keys of *credentials*, refreshed if need be. Raises `MissingCredentialsError`."""
    frozen = credentials
    if callable(getattr(credentials, "get_frozen_credentials", None)):
        frozen = credentials.get_frozen_credentials()
    access = getattr(frozen, "access_key", None)
    private, session = (_wrapped(getattr(frozen, name, None)) for name in ("secret_key", "token"))
    del frozen  # secret
    if not (isinstance(access, str) and access and private is not None):
        raise MissingCredentialsError(
            "provider: no credentials of AWS were found: give bedrock(...) a key or credentials, set"
            " AWS_BEARER_TOKEN_BEDROCK, or set up AWS's own chain (environment, profile, role)"
        )
    return AwsKeys(access, private, session)


def _wrapped(value: Any) -> Secret | None:
    return Secret(value) if isinstance(value, str) and value else None


class Chain:
    """The credentials of a *profile*, or of botocore's chain; looked up once, and again after they were refused."""

    def __init__(self, profile: str | None) -> None:
        self._profile = profile
        self._lock = Lock()
        self._session: Any = None
        renew_after_fork(self)

    def after_fork(self) -> None:
        """Leave the lock to the parent."""
        self._lock = Lock()

    def region(self) -> str | None:
        """Return the region that the profile has. Raises `ConfigurationError`."""
        with self._lock:
            found = resolved(lambda: self._open().get_config_variable("region"))
        return found if isinstance(found, str) and found else None

    def keys(self) -> AwsKeys:
        """Return the present keys; may read files and ask services of AWS."""
        with self._lock:
            keys: AwsKeys = resolved(lambda: keys_of(self._open().get_credentials()))
        return keys

    def _open(self) -> Any:
        if self._session is None:
            self._session = botocore("session").Session(profile=self._profile)
        return self._session

    def forget(self) -> None:
        """Look the credentials up again."""
        with self._lock:
            self._session = None


def resolved(look_up: Callable[[], Any]) -> Any:
    """Return the result of *look_up*. Raises `MissingCredentialsError` in the place of errors of botocore."""
    try:
        return look_up()
    except OpenAIError:
        raise
    except Exception as exc:
        if type(exc).__name__ == "ProfileNotFound":
            raise ConfigurationError(f"profile: {exc}", setting="profile") from exc
        raise MissingCredentialsError(
            f"provider: the credentials of AWS cannot be resolved: {type(exc).__name__}; check the profile, the"
            " variables of the environment and the role"
        ) from exc


def of_function(function: AwsCredentialsProvider) -> Any:
    """Return the keys of the caller's *function*, or an awaitable of them."""
    found = resolved(function)
    return _later(found) if isawaitable(found) else resolved(lambda: keys_of(found))


async def _later(found: Any) -> AwsKeys:
    credentials = await found
    keys: AwsKeys = resolved(lambda: keys_of(credentials))
    return keys
