#ifndef CIMAGE_ENGINE_NETWORKS_H
#define CIMAGE_ENGINE_NETWORKS_H

#include "engine-base.h"

#ifdef __cplusplus
extern "C" {
#endif

/// What is done to the numbers that a segmenter puts out.
typedef enum { IE_ACTIVATION_NONE = 0, IE_ACTIVATION_SIGMOID, IE_ACTIVATION_SOFTMAX } ie_activation;

/// An ONNX file and how its numbers are meant.
typedef struct {
    const char *file;
    /// Names in the network; null for its only one.
    const char *input, *output;
    /// Size of the input in pixels.
    int32_t width, height;
    /// Red first, else blue first.
    int32_t is_rgb;
    /// Rows, columns, channels; else channels, rows, columns.
    int32_t is_channels_last;
    /// Of values from 0 to 255, in the order of the input: (value - mean) / deviation goes in.
    double mean[3], deviation[3];
    /// Segmenter: what makes numbers from 0 to 1, and the channel of the person.
    ie_activation activation;
    int32_t channel;
    /// Landmarker: for each of the 68 points of iBUG its index in the output.
    int32_t points[68];
    /// Landmarker: places are pixels of the input, else shares of its sides.
    int32_t is_in_pixels;
} ie_network;

/// Which models an engine uses; each may be null, then what needs it is not measured, or is done
/// the classical way.
typedef struct {
    const char *landmarks, *cascades;
    const ie_network *segmenter, *landmarker;
} ie_models;

#ifdef __cplusplus
}
#endif

#endif
