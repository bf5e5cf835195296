"""What both clients share: their settings, the transport they make at the first request, how a call becomes a flow.

Imports what `client` imports; `client` alone uses it.
"""

from __future__ import annotations

import os
import time
import warnings
from abc import abstractmethod
from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar, Final, TypedDict

from attrs import evolve

from ._version import __version__
from .config import CONNECTION, Config
from .core.answers import json_answer
from .core.call import Call
from .core.compose import compose, defaults_of, sent_id
from .core.deprecations import deprecated
from .core.effects import HttpRequest
from .core.flow import Answered, Flow, call_flow
from .core.gates import CallInfo
from .core.listeners import Listeners
from .core.omit import Omit, is_given, omit
from .core.policy import Policy
from .core.settings import Secret, checked_deadline, checked_retries
from .endpoint import Resource, View, custom, raw_response, streaming_response
from .errors import APIResponseValidationError, ConfigurationError, MissingCredentialsError
from .lifetime import Lifetime
from .observe.health import Troubles, health
from .observe.logs import Logs
from .redaction import REDACTION, hide
from .sources import SECRETS, Lookup, effective, of_process

if TYPE_CHECKING:
    import ssl
    from typing import Self, Unpack

    import httpx

    from .config import Timeout
    from .core.breaker import CircuitBreaker
    from .core.budget import RetryBudget
    from .core.bulkhead import Bulkhead
    from .core.ending import CancelToken, Ending
    from .core.limiter import RateLimiter
    from .core.limits import RateLimits
    from .core.middleware import Middlewares
    from .core.retry import Retry
    from .observe import Metrics, Tracing
    from .resources.webhooks import Webhooks


class ClientSettings(TypedDict, total=False):
    """What `with_options` may change; see the constructors."""

    api_key: str | Callable[[], Any]
    api_key_header: str
    admin_api_key: str
    organization: str | None
    project: str | None
    base_url: str | httpx.URL
    timeout: float | Timeout | None
    max_retries: int
    retry: Retry | None
    retry_budget: RetryBudget | None
    circuit_breaker: CircuitBreaker | None
    rate_limits: RateLimits | RateLimiter | None
    bulkhead: Bulkhead | int | None
    deadline: float | None
    stream_idle_timeout: float | None
    stream_usage: bool
    cancel: CancelToken | None
    hooks: object
    tracing: bool | Tracing | None
    metrics: bool | Metrics | None
    log_level: str | None
    log_requests: bool
    log_responses: bool
    middleware: Middlewares
    default_headers: Mapping[str, str | Omit]
    default_query: Mapping[str, object]
    webhook_secret: str | None
    allow_http: bool
    http_client: Any


class AllSettings(ClientSettings, total=False):
    """What a client may be made with; see the constructors."""

    max_response_bytes: int | None
    verify: bool | ssl.SSLContext
    ca_bundle: str
    cert: str | tuple[str, ...]
    proxy: str
    trust_env: bool


TURNED_OFF_BY_NONE: Final = frozenset(
    {"retry", "retry_budget", "circuit_breaker", "stream_idle_timeout", "max_response_bytes"}
)
REMOVED_BY_NONE: Final = TURNED_OFF_BY_NONE | {
    "organization",
    "project",
    "timeout",
    "deadline",
    "cancel",
    "hooks",
    "middleware",
    "rate_limits",
    "bulkhead",
    "tracing",
    "metrics",
    "log_level",
    "webhook_secret",
}


class BaseClient:
    """What both clients share: their settings, and how a call becomes a flow."""

    _http_class: ClassVar[str]
    _shared_key: tuple[Callable[[], Any], Callable[[], Any]] | None = None
    """The function that `api_key` is, and what asks it."""
    _variable: Lookup = staticmethod(of_process)
    _lifetime: Lifetime[Any]
    _troubles: Troubles
    _deprecations: set[str]
    _owns: bool
    """Whether closing this client closes the connections: those of a copy are its original's."""

    get = custom("GET")
    post = custom("POST")
    put = custom("PUT")
    patch = custom("PATCH")
    delete = custom("DELETE")

    @classmethod
    def from_env(cls, *, profile: str | None = None, **settings: Unpack[AllSettings]) -> Self:
        """Make a client of the environment, of *profile* of the configuration file, and of *settings* over both.

        Of a file only what `OPENAI_CONFIG_FILE` names is read, or, for a profile, `openai.toml` or `pyproject.toml` of
        the working directory. Raises `ConfigurationError`, naming setting, value and source.
        """
        given = with_secrets(settings)
        del settings  # a traceback with locals shows no credential
        return cls._made(given, None, profile)

    @classmethod
    def from_config(
        cls,
        config: Config | str | os.PathLike[str] | Mapping[str, Any] | None = None,
        *,
        profile: str | None = None,
        **settings: Unpack[AllSettings],
    ) -> Self:
        """Make a client of a configuration file, below the environment and *settings*.

        *config* is its path, or a mapping in its place; without it that is the file that `OPENAI_CONFIG_FILE` names,
        else `openai.toml` or `pyproject.toml` (`[tool.openai-dual]`) of the working directory. A `Config` is taken as
        it is, without the environment. Raises `ConfigurationError`, naming setting, value and source.
        """
        given = with_secrets(settings)
        del settings  # a traceback with locals shows no credential
        return cls._made(given, "" if config is None else config, profile)

    @classmethod
    def _made(cls, given: dict[str, Any], file: Any, profile: str | None) -> Self:
        client = object.__new__(cls)
        client._start(given, file, profile)
        return client

    def _start(self, given: dict[str, Any], file: Any = None, profile: str | None = None) -> None:
        if unknown := given.keys() - AllSettings.__annotations__.keys():
            raise ConfigurationError(f"{min(unknown)}: there is no such setting")
        http_client = given.pop("http_client", None) or None
        settings = {name: value for name, value in given.items() if _says_something(name, value, TURNED_OFF_BY_NONE)}
        timeout = given.get("timeout", omit)
        settings["timeout"] = _timeout_of(http_client) if isinstance(timeout, Omit) else timeout
        self._check(http_client, settings)
        if settings["timeout"] is omit:
            del settings["timeout"]
        taken = isinstance(file, Config)
        options = file.changed(settings, "argument") if taken else effective(settings, file, profile, self._variable)
        self._troubles, self._deprecations = Troubles(), set()
        if options.api_key is None and options.admin_api_key is None:
            raise MissingCredentialsError(
                "api_key: expected a key, none given: pass api_key or admin_api_key,"
                " or set OPENAI_API_KEY or OPENAI_ADMIN_KEY"
            )
        self._connect(http_client, options)
        self._configure(options)

    def _configure(self, options: Config) -> None:
        self._options = options
        hide(options.api_key_header)
        self._defaults = defaults_of(options, f"openai-dual/{__version__}")
        if self._defaults.provider is not None:
            self._defaults = evolve(self._defaults, provider=self._key(self._defaults.provider))
        breaker, listeners = options.circuit_breaker, self._listeners(options)
        if breaker is not None:
            breaker.told_by(listeners)
        self._policy = Policy(
            options.retry,
            time.monotonic,
            time.time,
            options.deadline,
            options.retry_budget,
            () if breaker is None else (breaker,),
            listeners,
            tuple(queue for queue in (options.bulkhead, options.rate_limits) if queue is not None),
            options.stream_idle_timeout,
            self._lifetime.ending(options.cancel),
            options.middleware,
        )

    def _listeners(self, options: Config) -> Listeners:
        if options.log_level is not None:
            from .observe.levels import set_up  # noqa: PLC0415 (most applications set up logging themselves)

            set_up(options.log_level)
        log = Logs(requests=options.log_requests, responses=options.log_responses, tracing=options.tracing)
        observers = [each for each in (options.tracing, options.metrics) if each is not None]
        return options.hooks.joined_by(observers, alarms=[self._troubles], log=log, deprecations=self._deprecations)

    def _warn(self, call: Call[Any]) -> None:
        """Warn of what is deprecated in *call*."""
        for event in deprecated(call):
            self._policy.hooks.warn(event)

    def _connect(self, http_client: Any, config: Config) -> None:
        if http_client is None and not getattr(config.verify, "verify_mode", config.verify):
            warn_unverified()
        make, own = partial(self._make_transport, http_client, config), http_client is None
        self._owns, self._lifetime = True, Lifetime[Any](make, own=own, abrupt=own or self._http_class == "Client")
        if http_client is not None:
            self._lifetime.transport()

    def _check(self, http_client: object, settings: Mapping[str, Any]) -> None:
        if http_client is None:
            return
        if own := sorted(CONNECTION & settings.keys()):
            raise ConfigurationError(f"{own[0]}: expected nothing beside http_client, which makes its own connections")
        import httpx  # noqa: PLC0415 (loaded already, if it is one of its clients)

        if not isinstance(http_client, getattr(httpx, self._http_class)):
            kind = type(http_client)
            raise ConfigurationError(
                f"http_client: expected an httpx.{self._http_class}, got {kind.__module__}.{kind.__qualname__}"
            )

    def _key(self, function: Callable[[], Any]) -> Callable[[], Any]:
        """Let this client and its copies ask *function* once at a time."""
        if self._shared_key is None or self._shared_key[0] is not function:
            self._shared_key = function, self._share_key(function)
        return self._shared_key[1]

    @abstractmethod
    def _share_key(self, function: Callable[[], Any]) -> Callable[[], Any]: ...

    @abstractmethod
    def _make_transport(self, http_client: Any, config: Config) -> Any: ...

    def with_options(self, **changes: Unpack[ClientSettings]) -> Self:
        """Copy this client with other settings; headers and queries are merged, connections are shared.

        A `cancel` token ends every call of the copy that has none of its own, and the waits between calls.
        None removes an organization, a project, a deadline, the timeout, a token and hooks, turns `retry`,
        `retry_budget`, `circuit_breaker`, `rate_limits` and `bulkhead` off, and leaves other settings as they are.
        Closing the copy leaves the connections open. Raises `ConfigurationError`, naming the setting.
        """
        given = with_secrets(changes)
        del changes  # a traceback with locals shows no credential
        if shared := sorted(given.keys() & (CONNECTION | {"max_response_bytes"})):
            raise ConfigurationError(f"{shared[0]}: belongs to the connections, which a copy shares: make a client")
        if unknown := given.keys() - ClientSettings.__annotations__.keys():
            raise ConfigurationError(f"{min(unknown)}: there is no such setting")
        settings: dict[str, Any] = {
            name: value for name, value in given.items() if _says_something(name, value, REMOVED_BY_NONE)
        }
        http_client = settings.pop("http_client", None)
        for name in ("default_headers", "default_query"):
            if isinstance(settings.get(name), Mapping):
                settings[name] = {**getattr(self._options, name), **settings[name]}
        copy = object.__new__(type(self))
        vars(copy).update({name: value for name, value in vars(self).items() if not isinstance(value, Resource)})
        copy._owns = False
        if http_client is not None:
            self._check(http_client, {})
            if "timeout" not in given and (timeout := _timeout_of(http_client)) is not omit:
                settings["timeout"] = timeout
        options = self._options.changed(settings, "with_options")
        if http_client is not None:
            copy._connect(http_client, options)
        copy._configure(options)
        return copy

    copy = with_options

    @property
    def webhooks(self) -> Webhooks:
        """Check and read what the service sends by itself; nothing of it has to be awaited."""
        from .resources.webhooks import Webhooks  # noqa: PLC0415 (few programs are sent any)

        return Webhooks(self._options, self._policy.wall)

    @property
    def config(self) -> Config:
        """The settings in effect, credentials masked; `explained()` and `str` say where each came from."""
        return self._options

    @property
    def base_url(self) -> str:
        """The URL that the paths of operations are appended to, without a slash at its end."""
        return self._options.base_url

    @property
    def timeout(self) -> float | Timeout | None:
        """The timeout of every attempt that has none of its own."""
        from .config import Timeout  # noqa: PLC0415 (loads httpx)

        value = self._options.timeout
        return Timeout(**value) if isinstance(value, Mapping) else value

    @property
    def max_retries(self) -> int:
        """How often a call is sent again at most."""
        return self._options.retry.max_retries

    @property
    def retry_budget(self) -> RetryBudget | None:
        """What the retries of this client and its copies are paid from."""
        return self._options.retry_budget

    @property
    def circuit_breaker(self) -> CircuitBreaker | None:
        """What refuses calls while the service keeps failing; it shows, opens and resets its circuits."""
        return self._options.circuit_breaker

    @property
    def rate_limits(self) -> RateLimiter | None:
        """What keeps the calls within rate limits; another client that it is given to shares them."""
        return self._options.rate_limits

    @property
    def bulkhead(self) -> Bulkhead | None:
        """What keeps the calls in flight few; another client that it is given to shares it."""
        return self._options.bulkhead

    @property
    def organization(self) -> str | None:
        """The organization that requests are made for."""
        return self._options.organization

    @property
    def project(self) -> str | None:
        """The project that requests are made for."""
        return self._options.project

    @property
    def with_raw_response(self) -> Any:
        """All resources, their methods giving a `Response` each: another spelling of `.raw`."""
        return View(self, raw_response)

    @property
    def with_streaming_response(self) -> Any:
        """All resources, their methods giving a context manager each, in which the body is read piece by piece."""
        return View(self, streaming_response)

    def is_closed(self) -> bool:
        """Tell whether no new calls are taken."""
        return self._lifetime.is_closed()

    def health(self) -> dict[str, Any]:
        """Describe the present state of this client, as a value that JSON can hold; no request is made.

        Its keys: "closed"; "circuits" (key -> "closed", "open" or "half_open"); "retry_budget" (left, capacity);
        "rate_limits" (left by "rpm", "tpm", "rpd", "tpd"; in_flight, waiting); "bulkhead" (limit, in_flight, waiting);
        "pool" (limit, open, idle); "last_errors" (the latest calls that failed). None is what is turned off, or not
        known, as the pool of a client of httpx's that was given.
        """
        made = self._lifetime.made
        pool = None if made is None else made.pool()
        return health(self._options, self._troubles, pool, closed=self.is_closed())

    def __repr__(self) -> str:
        made = "_options" in vars(self)  # a traceback may show a client whose settings were refused
        return f"{type(self).__name__}({f'base_url={self.base_url!r}' if made else ''})"

    def _ending(self, call: Call[Any]) -> Ending:
        """Begin a call: return what may end it early. Raises `ClientClosedError`."""
        self._lifetime.refuse_if_closed()
        token = call.options.cancel
        return self._policy.ending if token is None else self._lifetime.ending(token)

    def _flow(self, call: Call[Any], ending: Ending, *, stream: bool) -> Flow:
        call_id = os.urandom(16).hex()
        composed = compose(call, self._defaults, call_id)
        policy, options = self._policy, call.options
        if is_given(options.max_retries):
            policy = evolve(policy, retry=evolve(policy.retry, max_retries=checked_retries(options.max_retries)))
        if is_given(options.deadline):
            policy = evolve(policy, deadline=checked_deadline(options.deadline))
        if options.middleware:
            policy = evolve(policy, middleware=(*policy.middleware, *options.middleware))
        if ending is not policy.ending:
            policy = evolve(policy, ending=ending)
        if options.extra_headers is not None or self._defaults.overlapping:
            call_id = sent_id(composed.request.headers) or call_id
        info = _info(call, composed.request, call_id)
        if (limiter := self._options.rate_limits) is not None:
            info = info._replace(tokens=limiter.limits.estimate(call))
        return call_flow(composed.request, policy, info, stream=stream, key=composed.key, given=call)


def _says_something(name: str, value: object, none_means: frozenset[str]) -> bool:
    """Tell a setting from one left as it is; *none_means* names those that None is a value of."""
    return value is not omit and (value is not None or name in none_means)


def _info(call: Call[Any], request: HttpRequest, call_id: str) -> CallInfo:
    operation, body = call.operation, call.body
    model = body.get("model") if body.__class__ is dict else None
    url = REDACTION.url(request.url) if "?" in request.url or "@" in request.url else request.url
    return CallInfo(
        operation.id,
        operation.method,
        url,
        model,
        operation.creates,
        0,
        operation.name,
        operation.path,
        call_id,
    )


def _timeout_of(http_client: Any) -> Any:
    """Take the timeout of the caller's client if its maker chose one."""
    chosen = getattr(http_client, "timeout", None)
    if chosen is None or set(chosen.as_dict().values()) == {5.0}:  # what httpx has where nothing was chosen
        return omit
    return chosen


def handed_over(answered: Answered) -> Answered:
    """Tell who observes the call that its caller reads the answer for himself."""
    if answered.watch is not None:
        answered.watch.hand_over(answered.response)
    return answered


def page_body(response: httpx.Response) -> dict[str, Any]:
    """Return the JSON object that a page of a list is; raises `APIResponseValidationError` for anything else."""
    body = json_answer(response)
    if isinstance(body, dict):
        return body
    raise APIResponseValidationError(response, body, message="Expected a JSON object (a page of a list).")


def given_settings(arguments: Mapping[str, Any]) -> dict[str, Any]:
    """Take the settings among the *arguments* of a constructor, credentials wrapped."""
    return with_secrets({name: arguments[name] for name in AllSettings.__annotations__ if name in arguments})


def with_secrets(settings: Mapping[str, Any]) -> dict[str, Any]:
    """Copy *settings*, the credentials among them wrapped."""
    return {
        name: Secret(value) if name in SECRETS and isinstance(value, str) else value for name, value in settings.items()
    }


class InsecureConnectionWarning(UserWarning):
    """A client does not check whom it sends its key to."""


def warn_unverified() -> None:
    """Warn, at every call, whatever was warned of before."""
    message = "verify=False: this client does not check the certificate of whom it sends its key to"
    warnings.warn_explicit(message, InsecureConnectionWarning, __name__, 0)
