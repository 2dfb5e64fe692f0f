import CImageEngine
import Domain

extension MattingMeasures {
    init(_ raw: ie_matte_measures, isDrawn: Bool = false) {
        self.init(
            agreement: raw.agreement,
            backgroundLightness: known(raw.background_lightness) ?? 0,
            weakEdgeShare: raw.weak_edge_share,
            weakShoulderShare: raw.weak_shoulder_share,
            coverage: known(raw.coverage),
            backgroundSpread: raw.background_spread,
            foreignArea: raw.foreign_area,
            outlyingArea: raw.outlying_area,
            shadeArea: raw.shade_area,
            looseArea: raw.loose_area,
            hollowArea: raw.hollow_area,
            shoulderNotch: raw.shoulder_notch,
            halo: raw.halo,
            hairTopY: raw.hair_top_y,
            hairTouchesEdge: raw.hair_touches_edge != 0,
            backgroundDistance: known(raw.background_distance) ?? 255,
            clothingNearBackground: raw.clothing_near_background,
        )
        flatArea = raw.flat_area
        strangeArea = raw.strange_area
        alikeShare = raw.alike_share
        regainedArea = raw.regained_area
        faintStep = known(raw.faint_step)
        if isDrawn { self.isDrawn = true }
    }
}

extension ie_colour {
    init(_ colour: Colour) {
        self.init(red: colour.red, green: colour.green, blue: colour.blue)
    }
}
