// Purpose: keeps what people say out of files the system may write by itself. Called once, at the start of a process.
#pragma once

namespace heard::server {

void forbidCoreDumps(); // no core file, and no reading of our memory by other programs of the same user

} // namespace heard::server
