"""Limits and circuits that processes and machines share, over Redis or Valkey, or an actor of Ray.

- `shared_ledger`   `SharedLedger`: the only module that talks to a server of Redis or Valkey (extra `redis`)
- `ray_ledger`      `RayLedger`: the same in an actor of a Ray cluster (extra `ray`)
- `ledger_settings` the settings that both have
- `wire`            requests and replies as the scripts read and write them    (pure)
- `lease.lua`       the limits; `core/resilience/ledger.py` is the same in Python
- `circuits.lua`    the circuits; `core/resilience/fleet_circuits.py` is the same in Python
"""
