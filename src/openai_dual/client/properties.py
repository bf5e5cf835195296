"""The settings of a client as attributes: all can be read, those of the official client can be assigned too."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Generic, TypeVar, overload

from .._version import __version__
from ..core.omit import Omit
from ..core.secrets import Secret

if TYPE_CHECKING:
    from typing import Self

    from ..config import Config, Timeout
    from ..core.resilience.bulkhead import Bulkhead
    from ..core.resilience.circuit_breaker import CircuitBreaker
    from ..core.resilience.model_limits import ModelLimits
    from ..core.resilience.rate_limiter import RateLimiter
    from ..core.resilience.retry_budget import RetryBudget

T = TypeVar("T")


class Assignable(Generic[T]):
    """A setting that can be read and assigned: what is assigned takes effect with the next attempt of every call.

    Assigning raises `ConfigurationError`, naming the setting, for a value that the constructor refuses, and leaves the
    client unchanged then. It is thread-safe. Copies of the client keep their own settings.
    """

    def __init__(self, read: Callable[[Config], T]) -> None:
        self.read = read

    def __set_name__(self, owner: type, name: str) -> None:
        self._name = name

    @overload
    def __get__(self, client: None, owner: type) -> Self: ...
    @overload
    def __get__(self, client: ClientProperties, owner: type) -> T: ...
    def __get__(self, client: ClientProperties | None, owner: type) -> Any:
        return self if client is None else self.read(client.config)

    def __set__(self, client: ClientProperties, value: T) -> None:
        client.assign(self._name, value)


def _revealed(value: object) -> Any:
    return value.reveal() if isinstance(value, Secret) else value


def _timeout(config: Config) -> float | Timeout | None:
    from ..config import Timeout  # loads httpx

    value = config.timeout
    return Timeout(**value) if isinstance(value, Mapping) else value


class ClientProperties:
    """The settings in effect."""

    _options: Config

    api_key = Assignable[str | Callable[[], Any] | None](lambda config: _revealed(config.api_key))
    """The API key, or the function that returns it."""
    admin_api_key = Assignable[str | None](lambda config: _revealed(config.admin_api_key))
    """The key for operations of administration."""
    webhook_secret = Assignable[str | None](lambda config: _revealed(config.webhook_secret))
    """The secret that signs webhooks."""
    organization = Assignable[str | None](lambda config: config.organization)
    """The organization that requests are made for."""
    project = Assignable[str | None](lambda config: config.project)
    """The project that requests are made for."""
    base_url = Assignable[Any](
        lambda config: config.base_url if config.endpoints is None else config.endpoints.each[0].base_url
    )
    """The URL that the paths of operations are appended to, a string without a slash at its end."""
    websocket_base_url = Assignable[Any](lambda config: config.websocket_base_url)
    """The URL that paths of WebSockets are appended to; None stands for `base_url`."""
    timeout = Assignable["float | Timeout | None"](_timeout)
    """The timeout of every attempt that has none of its own."""
    max_retries = Assignable[int](lambda config: config.retry.max_retries)
    """How often a call is retried at most."""
    default_headers = Assignable[Mapping[str, str | Omit]](lambda config: config.default_headers)
    """The headers of every request; a call can override each. Assigning replaces all of them."""
    default_query = Assignable[Mapping[str, object]](lambda config: config.default_query)
    """The query parameters of every request; a call can override each. Assigning replaces all of them."""

    @property
    def auth_headers(self) -> dict[str, str]:
        """The header that carries the API key; empty if a function gives the key, or there is none."""
        key = self.api_key
        if not isinstance(key, str):
            return {}
        header = self._options.api_key_header
        return {"Authorization": f"Bearer {key}"} if header.lower() == "authorization" else {header: key}

    @property
    def user_agent(self) -> str:
        """The header `User-Agent` of the requests."""
        return f"openai-dual/{__version__}"

    @property
    def config(self) -> Config:
        """The settings in effect, credentials masked; `explained()` and `str` say where each came from."""
        return self._options

    @property
    def retry_budget(self) -> RetryBudget | None:
        """The budget that the retries of this client and its copies are paid from."""
        return self._options.retry_budget

    @property
    def circuit_breaker(self) -> CircuitBreaker | None:
        """The breaker that refuses calls while the service keeps failing; it shows, opens and resets its circuits."""
        return self._options.circuit_breaker

    @property
    def rate_limits(self) -> RateLimiter | ModelLimits | None:
        """The rate limiter, or those by model; another client that it is given to shares it."""
        return self._options.rate_limits

    @property
    def bulkhead(self) -> Bulkhead | None:
        """The limit of calls in flight; another client that it is given to shares it."""
        return self._options.bulkhead

    @abstractmethod
    def assign(self, name: str, value: object) -> None:
        """Change the setting *name* of this client. Raises `ConfigurationError`, naming it."""

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            """Raise AttributeError, with a hint for an attribute of the official clients."""
            from .official_names import hint_of_client  # few programs ask

            text = f"{type(self).__name__!r} object has no attribute {name!r}{hint_of_client(name)}"
            raise AttributeError(text, name=name, obj=self)

    def __setattr__(self, name: str, value: object) -> None:
        """Assign a setting. Raises `AttributeError` for a name that the client does not have."""
        cls = type(self)
        if not (name.startswith("_") or hasattr(cls, name) or not cls.__module__.startswith(str(__package__))):
            raise AttributeError(f"{cls.__name__} has no setting {name!r}: the assignment would have no effect")
        object.__setattr__(self, name, value)
