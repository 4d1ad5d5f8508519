"""Made-up people taken along, erased and brought back on a real file: `python tests/use_cases/there_and_back.py 1000`.

Without a number there are 20. Prints how many came back byte for byte, and what it took.
"""

from __future__ import annotations

import sys
import tempfile
import time
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from people import person

from afterword.adapters.clock import StoppedClock
from afterword.adapters.store.bank import MemoryBank, open_bank
from afterword.adapters.store.embedded import open_outbox, open_store
from afterword.adapters.store.memory import MemoryStore
from afterword.adapters.store.memory_outbox import MemoryOutbox
from afterword.adapters.store.voice import MemoryVoice, open_voice
from afterword.core.archive import Archive, BroughtIn
from afterword.formats.archive import pack, whole_file
from afterword.ports import BankKeeper, Outbox, Store, VoiceKeeper
from afterword.use_cases.bring_in import bring_in
from afterword.use_cases.erase_everything import ErasedAll, erase_everything
from afterword.use_cases.take_along import TakenAlong, take_along

NOW = datetime(2026, 3, 10, 18, 0, tzinfo=ZoneInfo("Europe/London"))


@dataclass
class Home:
    """All places where something of one person is kept."""

    store: Store
    bank: BankKeeper
    voice: VoiceKeeper
    outbox: Outbox

    def take(self) -> TakenAlong:
        """Everything, taken along."""
        return take_along(self.store, self.bank, self.voice, self.outbox)

    def bring(self, data: bytes, *, trial: bool = False) -> BroughtIn:
        """A file, brought in."""
        clock = StoppedClock(NOW, ZoneInfo("Europe/London"))
        return bring_in(self.store, self.bank, self.voice, self.outbox, clock, {"all.zip": data}, trial=trial)

    def erase(self) -> ErasedAll:
        """Everything, erased."""
        return erase_everything(self.store, self.bank, self.voice, self.outbox)


def in_memory() -> Home:
    """A home that lasts for the test."""
    return Home(MemoryStore(), MemoryBank(), MemoryVoice(), MemoryOutbox())


def on_disk(folder: Path) -> Home:
    """A home in a folder."""
    return Home(open_store(folder), open_bank(folder), open_voice(folder), open_outbox(folder))


def there_and_back(home: Home, seed: int) -> int:
    """One person brought in, taken along, erased, brought back, and erased again; how many bytes came back the same."""
    made = person(seed)
    home.bring(pack(made))
    taken = home.take()
    before = whole_file(taken.archive)
    home.erase()
    assert whole_file(home.take().archive) == whole_file(Archive()), seed
    home.bring(taken.data)
    assert whole_file(home.take().archive) == before == whole_file(made), seed
    home.erase()
    return len(before)


def main(count: int) -> None:
    """All of them, one after the other, in one folder."""
    began, clock = time.process_time(), time.perf_counter()
    with tempfile.TemporaryDirectory() as folder:
        home = on_disk(Path(folder) / "home")
        sizes = [there_and_back(home, seed) for seed in range(count)]
    print(
        f"{len(sizes)} people came back byte for byte, {sum(sizes) / 1e6:.1f} MB of JSON: "
        f"{time.process_time() - began:.0f} s of CPU, {time.perf_counter() - clock:.0f} s in all"
    )


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 20)
