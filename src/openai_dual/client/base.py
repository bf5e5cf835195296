"""What both clients share: how they are made, copied and configured."""

from __future__ import annotations

import os
import warnings
from abc import abstractmethod
from collections.abc import Callable, Mapping
from functools import cached_property, partial
from threading import Lock
from typing import TYPE_CHECKING, Any, ClassVar
from weakref import ref

from ..binding.undocumented import custom, final, listed
from ..config.arguments import beside_client, changed_settings, first_settings
from ..config.environment import Lookup, of_process
from ..config.resolve import effective
from ..config.settings import Config
from ..core.checks import checked_timeouts
from ..core.secrets import unshown, with_secrets
from ..errors import MissingCredentialsError, OpenAIError
from ..observe.logs import Logs
from ..redaction import hide
from ..runtime.clock import current_clock
from .health import Troubles, health
from .lifecycle import Lifetime
from .properties import ClientProperties

if TYPE_CHECKING:
    from typing import Self, Unpack

    from ..config.arguments import AllSettings, ClientSettings
    from ..core.calls.call import Call
    from ..core.calls.token_cache import TokenCache
    from ..core.clock import Clock
    from ..core.telemetry.listeners import Listeners
    from .conduct import Conduct


class BaseClient(ClientProperties):
    """What both clients share: their settings, their connections, and the executor of their calls."""

    _http_class: ClassVar[str]
    _shared_key: tuple[Callable[[], Any], Callable[[], Any]] | None = None
    """The function given as `api_key`, and the wrapper that calls it once at a time."""
    _tokens: tuple[Any, TokenCache] | None = None
    """A workload identity, and the token of it that this client and its copies share."""
    _variable: Lookup = staticmethod(of_process)
    reference: ClassVar[Callable[[Any], Callable[[], Any]]] = ref
    """How an executor refers to its client: weakly, since the client holds the executor."""
    _lifetime: Lifetime[Any]
    _listeners: Listeners
    _troubles: Troubles
    _deprecations: set[str]
    _clock: Clock
    _owns: bool
    """Whether closing this client closes the connections: those of a copy belong to its original."""

    if not TYPE_CHECKING:

        def __new__(cls, *args: Any, **settings: Any) -> Any:
            """Refuse arguments that the constructor does not have. Raises TypeError, naming the closest one."""
            count, names = len(args), settings.keys() - (cls.__init__.__kwdefaults__ or {}).keys()
            del args, settings  # secret
            if (count or names) and cls.__init__.__module__.startswith(str(__package__)):
                from .constructor import check  # few arguments are wrong

                check(cls, count, names)
            return object.__new__(cls)

    get = custom("GET")
    post = custom("POST")
    put = custom("PUT")
    patch = custom("PATCH")
    delete = custom("DELETE")
    request = final()
    get_api_list = listed()

    @classmethod
    def from_env(cls, *, profile: str | None = None, **settings: Unpack[AllSettings]) -> Self:
        """Make a client from the environment and a *profile* of the configuration file; *settings* override both.

        A file is read only if `OPENAI_CONFIG_FILE` names it or a profile is given; then `openai.toml` or
        `pyproject.toml` of the working directory. Raises `ConfigurationError`, naming setting, value and source.
        """
        given = with_secrets(settings)
        del settings  # secret
        return cls._made(given, None, profile)

    @classmethod
    def from_config(
        cls,
        config: Config | str | os.PathLike[str] | Mapping[str, Any] | None = None,
        *,
        profile: str | None = None,
        **settings: Unpack[AllSettings],
    ) -> Self:
        """Make a client from a configuration file; the environment and *settings* override it.

        *config* is the path of the file, or a mapping in its place. By default it is the file that
        `OPENAI_CONFIG_FILE` names, else `openai.toml` or `pyproject.toml` (`[tool.openai-dual]`) of the working
        directory. A `Config` is used unchanged, without the environment. Raises `ConfigurationError`, naming setting,
        value and source.
        """
        given = with_secrets(settings)
        file = "" if config is None else unshown(config)
        del settings, config  # secret
        return cls._made(given, file, profile)

    @classmethod
    def _made(cls, given: dict[str, Any], file: Any, profile: str | None) -> Self:
        client = object.__new__(cls)
        client._start(given, file, profile)
        return client

    def _start(self, given: dict[str, Any], file: Any = None, profile: str | None = None) -> None:
        try:
            self._begin(given, file, profile)
        except OpenAIError as error:
            from ..runtime.tracebacks import shorten  # only failures need it

            shorten(error)
            raise

    def _begin(self, given: dict[str, Any], file: Any, profile: str | None) -> None:
        settings = first_settings(given)
        http_client = settings.pop("http_client", None)
        if http_client is not None:
            settings = beside_client(http_client, self._http_class, settings)
        taken = isinstance(file, Config)
        options = (
            file.located().changed(settings, "argument")
            if taken
            else effective(settings, file, profile, self._variable)
        )
        check_credentials(options)
        self._troubles, self._deprecations, self._clock = Troubles(), set(), current_clock()
        self._assigning = Lock()
        self._connect(http_client, options)
        self._configure(options)

    def with_options(self, **changes: Unpack[ClientSettings]) -> Self:
        """Copy this client with other settings; headers and queries are merged, connections are shared.

        A `cancel` token cancels every call of the copy that has none of its own, and the waits between calls.
        None removes an organization, a project, a deadline, the timeout, a token and hooks, turns `retry`,
        `retry_budget`, `circuit_breaker`, `rate_limits` and `bulkhead` off, and leaves other settings unchanged.
        Closing the copy leaves the connections open. Raises `ConfigurationError`, naming the setting.
        """
        given = with_secrets(changes)
        del changes  # secret
        settings = changed_settings(given, self._options)
        http_client = settings.pop("http_client", None)
        if http_client is not None:
            settings = beside_client(http_client, self._http_class, settings)
        options = self._options.changed(settings, "with_options")
        copy = object.__new__(type(self))
        copy._share(self)
        if http_client is not None:
            copy._connect(http_client, options)
        copy._configure(options)
        return copy

    copy = with_options

    def _share(self, original: Self) -> None:
        """Take from *original* what its copies have in common with it."""
        self._owns, self._lifetime, self._clock = False, original._lifetime, original._clock
        self._troubles, self._deprecations = original._troubles, original._deprecations
        self._shared_key, self._tokens, self._assigning = original._shared_key, original._tokens, Lock()

    def _connect(self, http_client: Any, config: Config) -> None:
        if http_client is None and not getattr(config.verify, "verify_mode", config.verify):
            warn_unverified()
        make, own = partial(self._make_transport, http_client, config), http_client is None
        abrupt = own or self._http_class == "Client"
        self._owns, self._lifetime = True, Lifetime[Any](make, own=own, abrupt=abrupt, handed=http_client)
        if http_client is not None:
            self._lifetime.transport()

    def _configure(self, options: Config) -> None:
        self._options, self._listeners = options, self._make_listeners(options)
        self._settle(options)

    def _settle(self, options: Config) -> None:
        """Do what has to be done for *options* before the first call."""
        hide(options.api_key_header)
        if callable(options.api_key):
            self._key(options.api_key)  # before there are copies, which share it
        if options.circuit_breaker is not None:
            options.circuit_breaker.subscribe(self._listeners, checked_timeouts(options.timeout))

    def _first_executor(self) -> Any:
        with self._assigning:
            mine = vars(self)
            if "_executor" not in mine:  # another thread may have been faster
                mine["_executor"] = self._make_executor(self._conduct(self._options))
                mine["_executor"].client = type(self).reference(self)
            return mine["_executor"]

    _executor: Any = cached_property(_first_executor)
    """What executes the calls: made when the first resource is used, since it loads what calls need."""

    def assign(self, name: str, value: object) -> None:
        """Change the setting *name*, for the next attempt of every call. Raises `ConfigurationError`, naming it."""
        with self._assigning:
            given = with_secrets(self._assigned(name, value))
            del value  # secret
            options = self._options.changed(given, "assignment")
            check_credentials(options)
            before, self._options = self._options, options
            try:
                self._settle(options)
                if executor := vars(self).get("_executor"):
                    executor.conduct = self._conduct(options)
            except BaseException:
                self._options = before
                raise

    def _assigned(self, name: str, value: object) -> dict[str, Any]:
        """Return the settings that change if *value* is assigned to *name*."""
        return {name: value}

    def _conduct(self, options: Config) -> Conduct:
        from .conduct import conduct_of  # loads what calls need

        scope, signer = self._lifetime.scope(options.cancel), None
        if options.provider is not None or options.workload_identity is not None:
            from .signers import signer_of  # most clients have a key

            signer, self._tokens = signer_of(options, self._ask, self._clock, self._tokens)
        rewrite = self._rewrite()
        return conduct_of(options, self._clock, self._listeners, scope, self._key, rewrite, repr(self), signer)

    def _rewrite(self) -> Callable[[Call[Any]], Call[Any]] | None:
        """Return what changes every call before it is built; None leaves calls as they are."""
        provider = self._options.provider
        if provider is None:
            return None
        from .signers import rewriting  # as above

        return rewriting(provider)

    def _make_listeners(self, options: Config) -> Listeners:
        if options.log_level is not None:
            from ..observe.levels import set_up  # most applications set up logging themselves

            set_up(options.log_level)
        log = Logs(requests=options.log_requests, responses=options.log_responses, tracing=options.tracing)
        observers = [each for each in (options.tracing, options.metrics) if each is not None]
        return options.hooks.joined_by(
            observers,
            monitors=[self._troubles],
            log=log,
            deprecations=self._deprecations,
            warn_parameters=options.warn_deprecated_parameters,
            prices=options.prices,
        )

    def _key(self, function: Callable[[], Any]) -> Callable[[], Any]:
        """Return a wrapper of *function* that this client and its copies share: it runs once at a time."""
        if self._shared_key is None or self._shared_key[0] is not function:
            self._shared_key = function, self._share_key(function)
        return self._shared_key[1]

    @abstractmethod
    def _share_key(self, function: Callable[[], Any]) -> Callable[[], Any]: ...

    @staticmethod
    @abstractmethod
    def _ask(function: Callable[[], Any]) -> Callable[[], Any]:
        """Make a function that returns a credential fit for the driver of this client."""

    @abstractmethod
    def _make_transport(self, http_client: Any, config: Config) -> Any: ...

    @abstractmethod
    def _make_executor(self, conduct: Conduct) -> Any: ...

    def is_closed(self) -> bool:
        """Tell whether the client refuses new calls."""
        return self._lifetime.is_closed()

    def health(self) -> dict[str, Any]:
        """Return the present state of this client, as plain JSON values, without a request.

        Its keys: "closed"; "circuits" (key -> "closed", "open" or "half_open"); "retry_budget" (left, capacity);
        "rate_limits" (left by "rpm", "tpm", "rpd", "tpd"; in_flight, waiting; by model if the limits are);
        "bulkhead" (limit, in_flight, waiting); "endpoints" (base_url, priority, weight, circuit, held_for,
        rate_limits); "spend_cap" (dollars, per, left);
        "pool" (limit, open, idle); "sockets" (name, seconds, sent, received, queued_bytes, reconnects of each open
        session); "last_errors" (the latest calls that failed). None stands for features that are turned off, and for
        the unknown pool of an `http_client`.
        """
        made = self._lifetime.made
        pool = None if made is None else made.pool()
        running = self._lifetime.closing.running()
        return health(self._options, self._troubles, pool, running, closed=self.is_closed())

    def __repr__(self) -> str:
        made = "_options" in vars(self)  # a traceback may show a client whose settings were refused
        return f"{type(self).__name__}({f'base_url={self.base_url!r}' if made else ''})"


def check_credentials(options: Config) -> None:
    """Raise `MissingCredentialsError` unless *options* have a key, an identity, a provider or endpoints."""
    given = (options.api_key, options.admin_api_key, options.workload_identity, options.provider, options.endpoints)
    if all(each is None for each in given):
        raise MissingCredentialsError(
            "api_key: no API key; pass api_key or set OPENAI_API_KEY"
            " (for administration: admin_api_key or OPENAI_ADMIN_KEY; without a key: workload_identity or provider)",
            setting="api_key",
        )


class InsecureConnectionWarning(UserWarning):
    """A client does not verify the server that it sends its key to."""


def warn_unverified() -> None:
    """Warn each time, even if the same warning was shown before."""
    message = "verify=False: this client does not verify the certificate of the server that it sends its key to"
    warnings.warn_explicit(message, InsecureConnectionWarning, __name__, 0)
