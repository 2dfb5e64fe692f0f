#ifndef CIMAGE_ENGINE_H
#define CIMAGE_ENGINE_H

#include "engine-base.h"
#include "engine-cards.h"
#include "engine-codes.h"
#include "engine-contactsheet.h"
#include "engine-input.h"
#include "engine-mask.h"
#include "engine-matting.h"
#include "engine-measures.h"
#include "engine-networks.h"
#include "engine-output.h"
#include "engine-process.h"
#include "engine-proof.h"
#include "engine-sheet.h"
#include "engine-timings.h"

#endif
