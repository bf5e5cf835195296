"""`BedrockOpenAI` and `AsyncBedrockOpenAI`: clients of Amazon Bedrock under the older names of the official package.

New code gives `OpenAI` a provider: `OpenAI(provider=bedrock(...))`. The settings here are those of the provider with
other names.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from typing import TYPE_CHECKING, Any, Final

from ..config.arguments import AllSettings, ClientSettings
from ..core.omit import Omit
from ..core.secrets import Secret, SecretValues, with_secrets
from ..errors import ConfigurationError
from ..providers.aws_bedrock import bedrock
from ..providers.aws_endpoints import place_of
from .base import BaseClient
from .clients import AsyncOpenAI, OpenAI

if TYPE_CHECKING:
    from typing import Self, Unpack

    from ..providers.aws_credentials import AwsCredentialsProvider

NAMES: Final[Mapping[str, str]] = {
    "api_key": "api_key",
    "bedrock_token_provider": "token_provider",
    "aws_region": "region",
    "aws_profile": "profile",
    "aws_access_key_id": "access_key_id",
    "aws_secret_access_key": "secret_access_key",
    "aws_session_token": "session_token",
    "aws_credentials_provider": "credential_provider",
    "base_url": "base_url",
}
"""The settings of these clients, and the names that the provider has for them."""
CREDENTIALS: Final = frozenset(NAMES) - {"aws_region", "base_url"}
WRAPPED: Final = frozenset({"api_key", "aws_secret_access_key", "aws_session_token"})
ELSEWHERE: Final = ("provider", "workload_identity", "data_residency", "admin_api_key")


class BedrockChanges(ClientSettings, total=False):
    """The settings that `with_options` of a client of Bedrock can change."""

    bedrock_token_provider: Callable[[], Any]
    aws_region: str
    aws_profile: str
    aws_access_key_id: str
    aws_secret_access_key: str
    aws_session_token: str
    aws_credentials_provider: AwsCredentialsProvider


def given_bedrock(arguments: Mapping[str, Any]) -> dict[str, Any]:
    """Return the settings of Bedrock alone among *arguments*, credentials wrapped."""
    found = {name: arguments.get(name) for name in NAMES}
    return {
        name: Secret(value) if name in WRAPPED and isinstance(value, str) else value
        for name, value in found.items()
        if value is not None and not isinstance(value, Omit)
    }


class _Bedrock(BaseClient):
    """What both clients of Bedrock share."""

    _given: Mapping[str, Any]
    """The settings of Bedrock that are in effect, credentials wrapped."""

    def _start(self, given: dict[str, Any], file: Any = None, profile: str | None = None) -> None:
        self._given, rest = _divided(given)
        super()._start(rest | {"provider": _provider(self._given)}, file, profile)

    def with_options(self, **changes: Unpack[BedrockChanges]) -> Self:  # pyright: ignore[reportIncompatibleMethodOverride]  # more than the base has
        """Copy this client with other settings, as `OpenAI.with_options` does; those of Bedrock can change too.

        A new credential replaces the old one, whatever its kind; a new region moves the address, unless `base_url` was
        given. Raises `ConfigurationError`, naming the setting.
        """
        given, rest = _divided({**with_secrets(changes), **given_bedrock(changes)})
        del changes  # secret
        combined = _combined(self._given, given)
        more: Any = {"provider": _provider(combined)} if given else {}
        if given:
            kept = {"organization": self.config.organization, "project": self.config.project}
            more |= {**kept, "default_headers": self.config.default_headers}
        copy = super().with_options(**{**more, **rest})
        copy._given = combined  # noqa: SLF001 (the copy is of this class)
        return copy

    copy = with_options

    @property
    def aws_region(self) -> str | None:
        """The region that requests are sent to; None for a gateway with a bearer token."""
        found: str | None = getattr(self.config.provider, "region", None)
        place = place_of(self.config.base_url)
        return found or (place.region if place else None)

    def assign(self, name: str, value: object) -> None:
        """Change the setting *name*, for the next attempt of every call. Raises `ConfigurationError`, naming it."""
        if name not in {"api_key", "base_url"}:
            super().assign(name, value)
            return
        given = _combined(self._given, given_bedrock({name: value}))
        del value  # secret
        kept = {"organization": self.config.organization, "project": self.config.project}
        for each, setting in {"provider": _provider(given), **kept}.items():
            super().assign(each, setting)
        self._given = given

    def _share(self, original: Self) -> None:  # pyright: ignore[reportIncompatibleMethodOverride]  # Self is the copy's class
        super()._share(original)
        self._given = original._given


def _divided(given: Mapping[str, Any]) -> tuple[dict[str, Any], dict[str, Any]]:
    """Return the settings of Bedrock, and the others. Raises `ConfigurationError` for those of other services."""
    for name in ELSEWHERE:
        if given.get(name) is not None and not isinstance(given[name], Omit):
            raise ConfigurationError(f"{name}: expected nothing for a client of Bedrock", setting=name)
    if callable(given.get("api_key")) and not isinstance(given["api_key"], Secret | Omit):
        raise ConfigurationError("api_key: expected text; give a function as bedrock_token_provider", setting="api_key")
    return given_bedrock(given), {name: value for name, value in given.items() if name not in NAMES}


def _combined(before: Mapping[str, Any], given: Mapping[str, Any]) -> dict[str, Any]:
    """Return the settings *before* with those *given*; a given credential replaces the one before."""
    replaced = CREDENTIALS if given.keys() & CREDENTIALS else frozenset[str]()
    return {name: value for name, value in before.items() if name not in replaced} | dict(given)


def _provider(given: Mapping[str, Any]) -> Any:
    made: Callable[..., Any] = bedrock
    settings = SecretValues(
        (NAMES[name], value.reveal() if isinstance(value, Secret) else value)
        for name, value in given.items()
        if value != ""
    )
    try:
        return made(**settings)
    except ConfigurationError as exc:
        own = next((name for name, other in NAMES.items() if other == exc.setting), exc.setting)
        reason = str(exc).partition(": ")[2]
        refusal = type(exc)(f"{own}: {reason}", setting=own)
    raise refusal  # without a context, whose frames hold the credentials


class BedrockOpenAI(_Bedrock, OpenAI):  # pyright: ignore[reportIncompatibleMethodOverride]  # with_options takes more
    """Client of Amazon Bedrock, blocking; `OpenAI(provider=bedrock(...))` is the newer way.

    - `api_key`: a key of Bedrock, or `bedrock_token_provider`: a function that returns one for each attempt
    - `aws_access_key_id`, `aws_secret_access_key`, `aws_session_token`; `aws_profile`; or `aws_credentials_provider`:
      credentials of AWS. Without a credential: AWS_BEARER_TOKEN_BEDROCK, else botocore's chain.
    - `aws_region`: else AWS_REGION, AWS_DEFAULT_REGION; `base_url`: else AWS_BEDROCK_BASE_URL

    Other settings are those of `OpenAI`. Raises `ConfigurationError`, naming the setting.
    """

    def __init__(
        self,
        *,
        bedrock_token_provider: Callable[[], str] | None = None,
        aws_region: str | None = None,
        aws_profile: str | None = None,
        aws_access_key_id: str | None = None,
        aws_secret_access_key: str | None = None,
        aws_session_token: str | None = None,
        aws_credentials_provider: AwsCredentialsProvider | None = None,
        **settings: Unpack[AllSettings],
    ) -> None:
        given = with_secrets(settings) | given_bedrock({**locals(), **settings})
        del aws_secret_access_key, aws_session_token, settings  # secret
        self._start(given)


class AsyncBedrockOpenAI(_Bedrock, AsyncOpenAI):  # pyright: ignore[reportIncompatibleMethodOverride]  # as above
    """Client of Amazon Bedrock, awaiting.

    The settings are those of `BedrockOpenAI`; `bedrock_token_provider` may also be an async function. A blocking
    function runs in a thread.
    """

    def __init__(
        self,
        *,
        bedrock_token_provider: Callable[[], str | Awaitable[str]] | None = None,
        aws_region: str | None = None,
        aws_profile: str | None = None,
        aws_access_key_id: str | None = None,
        aws_secret_access_key: str | None = None,
        aws_session_token: str | None = None,
        aws_credentials_provider: AwsCredentialsProvider | None = None,
        **settings: Unpack[AllSettings],
    ) -> None:
        given = with_secrets(settings) | given_bedrock({**locals(), **settings})
        del aws_secret_access_key, aws_session_token, settings  # secret
        self._start(given)
