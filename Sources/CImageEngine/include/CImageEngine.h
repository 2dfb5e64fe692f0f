#ifndef CIMAGE_ENGINE_H
#define CIMAGE_ENGINE_H

#include "engine-base.h"
#include "engine-codes.h"
#include "engine-input.h"
#include "engine-matting.h"
#include "engine-measures.h"
#include "engine-output.h"
#include "engine-sheet.h"
#include "engine-process.h"

#endif
