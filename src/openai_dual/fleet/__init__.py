"""Limits and circuits that processes and machines share, over Redis or Valkey. The extra `redis` installs the client.

- `shared_ledger`   `SharedLedger`: where a process takes leases; the only module that talks to the server
- `wire`            requests and replies as the scripts read and write them    (pure)
- `lease.lua`       the limits; `core/resilience/ledger.py` is the same in Python
"""
