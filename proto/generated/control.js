/*eslint-disable block-scoped-var, id-length, no-control-regex, no-magic-numbers, no-mixed-operators, no-prototype-builtins, no-redeclare, no-shadow, no-var, sort-vars, default-case, jsdoc/require-param*/
import $protobuf from "protobufjs/minimal.js";

// Common aliases
const $Reader = $protobuf.Reader,
  $Writer = $protobuf.Writer,
  $util = $protobuf.util;
const $Object = $util.global.Object,
  $undefined = $util.global.undefined,
  $Error = $util.global.Error,
  $RangeError = $util.global.RangeError,
  $TypeError = $util.global.TypeError,
  $Number = $util.global.Number,
  $String = $util.global.String,
  $Boolean = $util.global.Boolean,
  $Array = $util.global.Array,
  $parseInt = $util.global.parseInt,
  $BigInt = $util.global.BigInt;

// Exported root namespace
const $root = $protobuf.roots["default"] || ($protobuf.roots["default"] = {});

export const tapvs = ($root.tapvs = (() => {
  /**
   * Namespace tapvs.
   * @exports tapvs
   * @namespace
   */
  const tapvs = {};

  tapvs.v1 = (function () {
    /**
     * Namespace v1.
     * @memberof tapvs
     * @namespace
     */
    const v1 = {};

    v1.Request = (function () {
      /**
       * Properties of a Request.
       * @typedef {Object} tapvs.v1.Request.$Properties
       * @property {number|null} [id] Request id
       * @property {tapvs.v1.HelloRequest.$Properties|null} [hello] Request hello
       * @property {tapvs.v1.ChangeRequest.$Properties|null} [change] Request change
       * @property {tapvs.v1.ListServicesRequest.$Properties|null} [listServices] Request listServices
       * @property {tapvs.v1.ListFlowsRequest.$Properties|null} [listFlows] Request listFlows
       * @property {tapvs.v1.GetTimeoutsRequest.$Properties|null} [getTimeouts] Request getTimeouts
       * @property {tapvs.v1.ListCountersRequest.$Properties|null} [listCounters] Request listCounters
       * @property {tapvs.v1.GetStatusRequest.$Properties|null} [getStatus] Request getStatus
       * @property {tapvs.v1.WhatIfRequest.$Properties|null} [whatIf] Request whatIf
       * @property {tapvs.v1.TraceRequest.$Properties|null} [trace] Request trace
       * @property {tapvs.v1.CaptureRequest.$Properties|null} [capture] Request capture
       * @property {tapvs.v1.WatchRequest.$Properties|null} [watch] Request watch
       * @property {tapvs.v1.CancelRequest.$Properties|null} [cancel] Request cancel
       * @property {tapvs.v1.ListNeighboursRequest.$Properties|null} [listNeighbours] Request listNeighbours
       * @property {tapvs.v1.SysctlRequest.$Properties|null} [sysctl] Request sysctl
       * @property {tapvs.v1.ListMarksRequest.$Properties|null} [listMarks] Request listMarks
       * @property {"hello"|"change"|"listServices"|"listFlows"|"getTimeouts"|"listCounters"|"getStatus"|"whatIf"|"trace"|"capture"|"watch"|"cancel"|"listNeighbours"|"sysctl"|"listMarks"} [action] Request action
       * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
       */

      /**
       * Properties of a Request.
       * @memberof tapvs.v1
       * @interface IRequest
       * @augments tapvs.v1.Request.$Properties
       * @deprecated Use tapvs.v1.Request.$Properties instead.
       */

      /**
       * Narrowed shape of a Request.
       * @typedef {{
       *   id?: number|null;
       *   hello?: tapvs.v1.HelloRequest.$Shape|null;
       *   change?: tapvs.v1.ChangeRequest.$Shape|null;
       *   listServices?: tapvs.v1.ListServicesRequest.$Shape|null;
       *   listFlows?: tapvs.v1.ListFlowsRequest.$Shape|null;
       *   getTimeouts?: tapvs.v1.GetTimeoutsRequest.$Shape|null;
       *   listCounters?: tapvs.v1.ListCountersRequest.$Shape|null;
       *   getStatus?: tapvs.v1.GetStatusRequest.$Shape|null;
       *   whatIf?: tapvs.v1.WhatIfRequest.$Shape|null;
       *   trace?: tapvs.v1.TraceRequest.$Shape|null;
       *   capture?: tapvs.v1.CaptureRequest.$Shape|null;
       *   watch?: tapvs.v1.WatchRequest.$Shape|null;
       *   cancel?: tapvs.v1.CancelRequest.$Shape|null;
       *   listNeighbours?: tapvs.v1.ListNeighboursRequest.$Shape|null;
       *   sysctl?: tapvs.v1.SysctlRequest.$Shape|null;
       *   listMarks?: tapvs.v1.ListMarksRequest.$Shape|null;
       *   $unknowns?: Array.<Uint8Array>;
       * } & (
       *   ({ action?: undefined; hello?: null; change?: null; listServices?: null; listFlows?: null; getTimeouts?: null; listCounters?: null; getStatus?: null; whatIf?: null; trace?: null; capture?: null; watch?: null; cancel?: null; listNeighbours?: null; sysctl?: null; listMarks?: null }|{ action?: "hello"; hello: tapvs.v1.HelloRequest.$Shape; change?: null; listServices?: null; listFlows?: null; getTimeouts?: null; listCounters?: null; getStatus?: null; whatIf?: null; trace?: null; capture?: null; watch?: null; cancel?: null; listNeighbours?: null; sysctl?: null; listMarks?: null }|{ action?: "change"; hello?: null; change: tapvs.v1.ChangeRequest.$Shape; listServices?: null; listFlows?: null; getTimeouts?: null; listCounters?: null; getStatus?: null; whatIf?: null; trace?: null; capture?: null; watch?: null; cancel?: null; listNeighbours?: null; sysctl?: null; listMarks?: null }|{ action?: "listServices"; hello?: null; change?: null; listServices: tapvs.v1.ListServicesRequest.$Shape; listFlows?: null; getTimeouts?: null; listCounters?: null; getStatus?: null; whatIf?: null; trace?: null; capture?: null; watch?: null; cancel?: null; listNeighbours?: null; sysctl?: null; listMarks?: null }|{ action?: "listFlows"; hello?: null; change?: null; listServices?: null; listFlows: tapvs.v1.ListFlowsRequest.$Shape; getTimeouts?: null; listCounters?: null; getStatus?: null; whatIf?: null; trace?: null; capture?: null; watch?: null; cancel?: null; listNeighbours?: null; sysctl?: null; listMarks?: null }|{ action?: "getTimeouts"; hello?: null; change?: null; listServices?: null; listFlows?: null; getTimeouts: tapvs.v1.GetTimeoutsRequest.$Shape; listCounters?: null; getStatus?: null; whatIf?: null; trace?: null; capture?: null; watch?: null; cancel?: null; listNeighbours?: null; sysctl?: null; listMarks?: null }|{ action?: "listCounters"; hello?: null; change?: null; listServices?: null; listFlows?: null; getTimeouts?: null; listCounters: tapvs.v1.ListCountersRequest.$Shape; getStatus?: null; whatIf?: null; trace?: null; capture?: null; watch?: null; cancel?: null; listNeighbours?: null; sysctl?: null; listMarks?: null }|{ action?: "getStatus"; hello?: null; change?: null; listServices?: null; listFlows?: null; getTimeouts?: null; listCounters?: null; getStatus: tapvs.v1.GetStatusRequest.$Shape; whatIf?: null; trace?: null; capture?: null; watch?: null; cancel?: null; listNeighbours?: null; sysctl?: null; listMarks?: null }|{ action?: "whatIf"; hello?: null; change?: null; listServices?: null; listFlows?: null; getTimeouts?: null; listCounters?: null; getStatus?: null; whatIf: tapvs.v1.WhatIfRequest.$Shape; trace?: null; capture?: null; watch?: null; cancel?: null; listNeighbours?: null; sysctl?: null; listMarks?: null }|{ action?: "trace"; hello?: null; change?: null; listServices?: null; listFlows?: null; getTimeouts?: null; listCounters?: null; getStatus?: null; whatIf?: null; trace: tapvs.v1.TraceRequest.$Shape; capture?: null; watch?: null; cancel?: null; listNeighbours?: null; sysctl?: null; listMarks?: null }|{ action?: "capture"; hello?: null; change?: null; listServices?: null; listFlows?: null; getTimeouts?: null; listCounters?: null; getStatus?: null; whatIf?: null; trace?: null; capture: tapvs.v1.CaptureRequest.$Shape; watch?: null; cancel?: null; listNeighbours?: null; sysctl?: null; listMarks?: null }|{ action?: "watch"; hello?: null; change?: null; listServices?: null; listFlows?: null; getTimeouts?: null; listCounters?: null; getStatus?: null; whatIf?: null; trace?: null; capture?: null; watch: tapvs.v1.WatchRequest.$Shape; cancel?: null; listNeighbours?: null; sysctl?: null; listMarks?: null }|{ action?: "cancel"; hello?: null; change?: null; listServices?: null; listFlows?: null; getTimeouts?: null; listCounters?: null; getStatus?: null; whatIf?: null; trace?: null; capture?: null; watch?: null; cancel: tapvs.v1.CancelRequest.$Shape; listNeighbours?: null; sysctl?: null; listMarks?: null }|{ action?: "listNeighbours"; hello?: null; change?: null; listServices?: null; listFlows?: null; getTimeouts?: null; listCounters?: null; getStatus?: null; whatIf?: null; trace?: null; capture?: null; watch?: null; cancel?: null; listNeighbours: tapvs.v1.ListNeighboursRequest.$Shape; sysctl?: null; listMarks?: null }|{ action?: "sysctl"; hello?: null; change?: null; listServices?: null; listFlows?: null; getTimeouts?: null; listCounters?: null; getStatus?: null; whatIf?: null; trace?: null; capture?: null; watch?: null; cancel?: null; listNeighbours?: null; sysctl: tapvs.v1.SysctlRequest.$Shape; listMarks?: null }|{ action?: "listMarks"; hello?: null; change?: null; listServices?: null; listFlows?: null; getTimeouts?: null; listCounters?: null; getStatus?: null; whatIf?: null; trace?: null; capture?: null; watch?: null; cancel?: null; listNeighbours?: null; sysctl?: null; listMarks: tapvs.v1.ListMarksRequest.$Shape })
       * )} tapvs.v1.Request.$Shape
       */

      /**
       * Constructs a new Request.
       * @memberof tapvs.v1
       * @classdesc Represents a Request.
       * @constructor
       * @param {tapvs.v1.Request.$Properties=} [properties] Properties to set
       * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
       */
      const Request = function (properties) {
        if (properties)
          for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
            if (properties[keys[i]] != null && keys[i] !== "__proto__")
              this[keys[i]] = properties[keys[i]];
      };

      /**
       * Request id.
       * @member {number} id
       * @memberof tapvs.v1.Request
       * @instance
       */
      Request.prototype.id = 0;

      /**
       * Request hello.
       * @member {tapvs.v1.HelloRequest.$Properties|null|undefined} hello
       * @memberof tapvs.v1.Request
       * @instance
       */
      Request.prototype.hello = null;

      /**
       * Request change.
       * @member {tapvs.v1.ChangeRequest.$Properties|null|undefined} change
       * @memberof tapvs.v1.Request
       * @instance
       */
      Request.prototype.change = null;

      /**
       * Request listServices.
       * @member {tapvs.v1.ListServicesRequest.$Properties|null|undefined} listServices
       * @memberof tapvs.v1.Request
       * @instance
       */
      Request.prototype.listServices = null;

      /**
       * Request listFlows.
       * @member {tapvs.v1.ListFlowsRequest.$Properties|null|undefined} listFlows
       * @memberof tapvs.v1.Request
       * @instance
       */
      Request.prototype.listFlows = null;

      /**
       * Request getTimeouts.
       * @member {tapvs.v1.GetTimeoutsRequest.$Properties|null|undefined} getTimeouts
       * @memberof tapvs.v1.Request
       * @instance
       */
      Request.prototype.getTimeouts = null;

      /**
       * Request listCounters.
       * @member {tapvs.v1.ListCountersRequest.$Properties|null|undefined} listCounters
       * @memberof tapvs.v1.Request
       * @instance
       */
      Request.prototype.listCounters = null;

      /**
       * Request getStatus.
       * @member {tapvs.v1.GetStatusRequest.$Properties|null|undefined} getStatus
       * @memberof tapvs.v1.Request
       * @instance
       */
      Request.prototype.getStatus = null;

      /**
       * Request whatIf.
       * @member {tapvs.v1.WhatIfRequest.$Properties|null|undefined} whatIf
       * @memberof tapvs.v1.Request
       * @instance
       */
      Request.prototype.whatIf = null;

      /**
       * Request trace.
       * @member {tapvs.v1.TraceRequest.$Properties|null|undefined} trace
       * @memberof tapvs.v1.Request
       * @instance
       */
      Request.prototype.trace = null;

      /**
       * Request capture.
       * @member {tapvs.v1.CaptureRequest.$Properties|null|undefined} capture
       * @memberof tapvs.v1.Request
       * @instance
       */
      Request.prototype.capture = null;

      /**
       * Request watch.
       * @member {tapvs.v1.WatchRequest.$Properties|null|undefined} watch
       * @memberof tapvs.v1.Request
       * @instance
       */
      Request.prototype.watch = null;

      /**
       * Request cancel.
       * @member {tapvs.v1.CancelRequest.$Properties|null|undefined} cancel
       * @memberof tapvs.v1.Request
       * @instance
       */
      Request.prototype.cancel = null;

      /**
       * Request listNeighbours.
       * @member {tapvs.v1.ListNeighboursRequest.$Properties|null|undefined} listNeighbours
       * @memberof tapvs.v1.Request
       * @instance
       */
      Request.prototype.listNeighbours = null;

      /**
       * Request sysctl.
       * @member {tapvs.v1.SysctlRequest.$Properties|null|undefined} sysctl
       * @memberof tapvs.v1.Request
       * @instance
       */
      Request.prototype.sysctl = null;

      /**
       * Request listMarks.
       * @member {tapvs.v1.ListMarksRequest.$Properties|null|undefined} listMarks
       * @memberof tapvs.v1.Request
       * @instance
       */
      Request.prototype.listMarks = null;

      // OneOf field names bound to virtual getters and setters
      let $oneOfFields;

      /**
       * Request action.
       * @member {"hello"|"change"|"listServices"|"listFlows"|"getTimeouts"|"listCounters"|"getStatus"|"whatIf"|"trace"|"capture"|"watch"|"cancel"|"listNeighbours"|"sysctl"|"listMarks"|undefined} action
       * @memberof tapvs.v1.Request
       * @instance
       */
      $Object.defineProperty(Request.prototype, "action", {
        get: $util.oneOfGetter(
          ($oneOfFields = [
            "hello",
            "change",
            "listServices",
            "listFlows",
            "getTimeouts",
            "listCounters",
            "getStatus",
            "whatIf",
            "trace",
            "capture",
            "watch",
            "cancel",
            "listNeighbours",
            "sysctl",
            "listMarks",
          ]),
        ),
        set: $util.oneOfSetter($oneOfFields),
      });

      /**
       * Encodes the specified Request message. Does not implicitly {@link tapvs.v1.Request.verify|verify} messages.
       * @function encode
       * @memberof tapvs.v1.Request
       * @static
       * @param {tapvs.v1.Request.$Properties} message Request message or plain object to encode
       * @param {$protobuf.Writer} [writer] Writer to encode to
       * @returns {$protobuf.Writer} Writer
       */
      Request.encode = function (message, writer, _depth) {
        if (!writer) writer = $Writer.create();
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
        if (message.id != null && $Object.hasOwnProperty.call(message, "id") && message.id !== 0)
          writer.uint32(/* id 1, wireType 0 =*/ 8).uint32(message.id);
        if (message.hello != null && $Object.hasOwnProperty.call(message, "hello"))
          $root.tapvs.v1.HelloRequest.encode(
            message.hello,
            writer.uint32(/* id 2, wireType 2 =*/ 18).fork(),
            _depth + 1,
          ).ldelim();
        if (message.change != null && $Object.hasOwnProperty.call(message, "change"))
          $root.tapvs.v1.ChangeRequest.encode(
            message.change,
            writer.uint32(/* id 3, wireType 2 =*/ 26).fork(),
            _depth + 1,
          ).ldelim();
        if (message.listServices != null && $Object.hasOwnProperty.call(message, "listServices"))
          $root.tapvs.v1.ListServicesRequest.encode(
            message.listServices,
            writer.uint32(/* id 4, wireType 2 =*/ 34).fork(),
            _depth + 1,
          ).ldelim();
        if (message.listFlows != null && $Object.hasOwnProperty.call(message, "listFlows"))
          $root.tapvs.v1.ListFlowsRequest.encode(
            message.listFlows,
            writer.uint32(/* id 5, wireType 2 =*/ 42).fork(),
            _depth + 1,
          ).ldelim();
        if (message.getTimeouts != null && $Object.hasOwnProperty.call(message, "getTimeouts"))
          $root.tapvs.v1.GetTimeoutsRequest.encode(
            message.getTimeouts,
            writer.uint32(/* id 6, wireType 2 =*/ 50).fork(),
            _depth + 1,
          ).ldelim();
        if (message.listCounters != null && $Object.hasOwnProperty.call(message, "listCounters"))
          $root.tapvs.v1.ListCountersRequest.encode(
            message.listCounters,
            writer.uint32(/* id 7, wireType 2 =*/ 58).fork(),
            _depth + 1,
          ).ldelim();
        if (message.getStatus != null && $Object.hasOwnProperty.call(message, "getStatus"))
          $root.tapvs.v1.GetStatusRequest.encode(
            message.getStatus,
            writer.uint32(/* id 8, wireType 2 =*/ 66).fork(),
            _depth + 1,
          ).ldelim();
        if (message.whatIf != null && $Object.hasOwnProperty.call(message, "whatIf"))
          $root.tapvs.v1.WhatIfRequest.encode(
            message.whatIf,
            writer.uint32(/* id 9, wireType 2 =*/ 74).fork(),
            _depth + 1,
          ).ldelim();
        if (message.trace != null && $Object.hasOwnProperty.call(message, "trace"))
          $root.tapvs.v1.TraceRequest.encode(
            message.trace,
            writer.uint32(/* id 10, wireType 2 =*/ 82).fork(),
            _depth + 1,
          ).ldelim();
        if (message.capture != null && $Object.hasOwnProperty.call(message, "capture"))
          $root.tapvs.v1.CaptureRequest.encode(
            message.capture,
            writer.uint32(/* id 11, wireType 2 =*/ 90).fork(),
            _depth + 1,
          ).ldelim();
        if (message.watch != null && $Object.hasOwnProperty.call(message, "watch"))
          $root.tapvs.v1.WatchRequest.encode(
            message.watch,
            writer.uint32(/* id 12, wireType 2 =*/ 98).fork(),
            _depth + 1,
          ).ldelim();
        if (message.cancel != null && $Object.hasOwnProperty.call(message, "cancel"))
          $root.tapvs.v1.CancelRequest.encode(
            message.cancel,
            writer.uint32(/* id 13, wireType 2 =*/ 106).fork(),
            _depth + 1,
          ).ldelim();
        if (
          message.listNeighbours != null &&
          $Object.hasOwnProperty.call(message, "listNeighbours")
        )
          $root.tapvs.v1.ListNeighboursRequest.encode(
            message.listNeighbours,
            writer.uint32(/* id 14, wireType 2 =*/ 114).fork(),
            _depth + 1,
          ).ldelim();
        if (message.sysctl != null && $Object.hasOwnProperty.call(message, "sysctl"))
          $root.tapvs.v1.SysctlRequest.encode(
            message.sysctl,
            writer.uint32(/* id 15, wireType 2 =*/ 122).fork(),
            _depth + 1,
          ).ldelim();
        if (message.listMarks != null && $Object.hasOwnProperty.call(message, "listMarks"))
          $root.tapvs.v1.ListMarksRequest.encode(
            message.listMarks,
            writer.uint32(/* id 16, wireType 2 =*/ 130).fork(),
            _depth + 1,
          ).ldelim();
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
          for (let i = 0; i < message.$unknowns.length; ++i) writer.raw(message.$unknowns[i]);
        return writer;
      };

      /**
       * Encodes the specified Request message, length delimited. Does not implicitly {@link tapvs.v1.Request.verify|verify} messages.
       * @function encodeDelimited
       * @memberof tapvs.v1.Request
       * @static
       * @param {tapvs.v1.Request.$Properties} message Request message or plain object to encode
       * @param {$protobuf.Writer} [writer] Writer to encode to
       * @returns {$protobuf.Writer} Writer
       */
      Request.encodeDelimited = function (message, writer) {
        return this.encode(message, (writer || $Writer.create()).fork()).ldelim();
      };

      /**
       * Decodes a Request message from the specified reader or buffer.
       * @function decode
       * @memberof tapvs.v1.Request
       * @static
       * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
       * @param {number} [length] Message length if known beforehand
       * @returns {tapvs.v1.Request & tapvs.v1.Request.$Shape} Request
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      Request.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader)) reader = $Reader.create(reader);
        if (_depth === $undefined) _depth = 0;
        if (_depth > $Reader.recursionLimit) throw $Error("max depth exceeded");
        let end, message, value;
        if (length === $undefined) end = reader.len;
        else {
          end = reader.pos + length;
          if (end > reader.len) throw $RangeError("index out of range");
          length = reader.len;
          reader.len = end;
        }
        message = _target || new $root.tapvs.v1.Request();
        while (reader.pos < end) {
          let start = reader.pos;
          let tag = reader.tag();
          if (tag === _end) {
            _end = $undefined;
            break;
          }
          let wireType = tag & 7;
          switch ((tag >>>= 3)) {
            case 1: {
              if (wireType !== 0) break;
              if ((value = reader.uint32())) message.id = value;
              else delete message.id;
              continue;
            }
            case 2: {
              if (wireType !== 2) break;
              message.hello = $root.tapvs.v1.HelloRequest.decode(
                reader,
                reader.size(),
                $undefined,
                _depth + 1,
                message.hello,
              );
              message.action = "hello";
              continue;
            }
            case 3: {
              if (wireType !== 2) break;
              message.change = $root.tapvs.v1.ChangeRequest.decode(
                reader,
                reader.size(),
                $undefined,
                _depth + 1,
                message.change,
              );
              message.action = "change";
              continue;
            }
            case 4: {
              if (wireType !== 2) break;
              message.listServices = $root.tapvs.v1.ListServicesRequest.decode(
                reader,
                reader.size(),
                $undefined,
                _depth + 1,
                message.listServices,
              );
              message.action = "listServices";
              continue;
            }
            case 5: {
              if (wireType !== 2) break;
              message.listFlows = $root.tapvs.v1.ListFlowsRequest.decode(
                reader,
                reader.size(),
                $undefined,
                _depth + 1,
                message.listFlows,
              );
              message.action = "listFlows";
              continue;
            }
            case 6: {
              if (wireType !== 2) break;
              message.getTimeouts = $root.tapvs.v1.GetTimeoutsRequest.decode(
                reader,
                reader.size(),
                $undefined,
                _depth + 1,
                message.getTimeouts,
              );
              message.action = "getTimeouts";
              continue;
            }
            case 7: {
              if (wireType !== 2) break;
              message.listCounters = $root.tapvs.v1.ListCountersRequest.decode(
                reader,
                reader.size(),
                $undefined,
                _depth + 1,
                message.listCounters,
              );
              message.action = "listCounters";
              continue;
            }
            case 8: {
              if (wireType !== 2) break;
              message.getStatus = $root.tapvs.v1.GetStatusRequest.decode(
                reader,
                reader.size(),
                $undefined,
                _depth + 1,
                message.getStatus,
              );
              message.action = "getStatus";
              continue;
            }
            case 9: {
              if (wireType !== 2) break;
              message.whatIf = $root.tapvs.v1.WhatIfRequest.decode(
                reader,
                reader.size(),
                $undefined,
                _depth + 1,
                message.whatIf,
              );
              message.action = "whatIf";
              continue;
            }
            case 10: {
              if (wireType !== 2) break;
              message.trace = $root.tapvs.v1.TraceRequest.decode(
                reader,
                reader.size(),
                $undefined,
                _depth + 1,
                message.trace,
              );
              message.action = "trace";
              continue;
            }
            case 11: {
              if (wireType !== 2) break;
              message.capture = $root.tapvs.v1.CaptureRequest.decode(
                reader,
                reader.size(),
                $undefined,
                _depth + 1,
                message.capture,
              );
              message.action = "capture";
              continue;
            }
            case 12: {
              if (wireType !== 2) break;
              message.watch = $root.tapvs.v1.WatchRequest.decode(
                reader,
                reader.size(),
                $undefined,
                _depth + 1,
                message.watch,
              );
              message.action = "watch";
              continue;
            }
            case 13: {
              if (wireType !== 2) break;
              message.cancel = $root.tapvs.v1.CancelRequest.decode(
                reader,
                reader.size(),
                $undefined,
                _depth + 1,
                message.cancel,
              );
              message.action = "cancel";
              continue;
            }
            case 14: {
              if (wireType !== 2) break;
              message.listNeighbours = $root.tapvs.v1.ListNeighboursRequest.decode(
                reader,
                reader.size(),
                $undefined,
                _depth + 1,
                message.listNeighbours,
              );
              message.action = "listNeighbours";
              continue;
            }
            case 15: {
              if (wireType !== 2) break;
              message.sysctl = $root.tapvs.v1.SysctlRequest.decode(
                reader,
                reader.size(),
                $undefined,
                _depth + 1,
                message.sysctl,
              );
              message.action = "sysctl";
              continue;
            }
            case 16: {
              if (wireType !== 2) break;
              message.listMarks = $root.tapvs.v1.ListMarksRequest.decode(
                reader,
                reader.size(),
                $undefined,
                _depth + 1,
                message.listMarks,
              );
              message.action = "listMarks";
              continue;
            }
          }
          reader.skipType(wireType, _depth, tag);
          if (!reader.discardUnknown) {
            $util.makeProp(message, "$unknowns", false);
            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
          }
        }
        if (length !== $undefined) {
          if (reader.pos !== end) throw $RangeError("index out of range");
          reader.len = length;
        }
        if (_end !== $undefined) throw $Error("missing end group");
        return message;
      };

      /**
       * Decodes a Request message from the specified reader or buffer, length delimited.
       * @function decodeDelimited
       * @memberof tapvs.v1.Request
       * @static
       * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
       * @returns {tapvs.v1.Request & tapvs.v1.Request.$Shape} Request
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      Request.decodeDelimited = function (reader) {
        if (!(reader instanceof $Reader)) reader = new $Reader(reader);
        return this.decode(reader, reader.size());
      };

      /**
       * Verifies a Request message.
       * @function verify
       * @memberof tapvs.v1.Request
       * @static
       * @param {Object.<string,*>} message Plain object to verify
       * @returns {string|null} `null` if valid, otherwise the reason why it is not
       */
      Request.verify = function (message, _depth) {
        if (typeof message !== "object" || message === null) return "object expected";
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) return "max depth exceeded";
        let properties = {};
        if (message.id != null && $Object.hasOwnProperty.call(message, "id"))
          if (!$util.isInteger(message.id)) return "id: integer expected";
        if (message.hello != null && $Object.hasOwnProperty.call(message, "hello")) {
          properties.action = 1;
          {
            let error = $root.tapvs.v1.HelloRequest.verify(message.hello, _depth + 1);
            if (error) return "hello." + error;
          }
        }
        if (message.change != null && $Object.hasOwnProperty.call(message, "change")) {
          if (properties.action === 1) return "action: multiple values";
          properties.action = 1;
          {
            let error = $root.tapvs.v1.ChangeRequest.verify(message.change, _depth + 1);
            if (error) return "change." + error;
          }
        }
        if (message.listServices != null && $Object.hasOwnProperty.call(message, "listServices")) {
          if (properties.action === 1) return "action: multiple values";
          properties.action = 1;
          {
            let error = $root.tapvs.v1.ListServicesRequest.verify(message.listServices, _depth + 1);
            if (error) return "listServices." + error;
          }
        }
        if (message.listFlows != null && $Object.hasOwnProperty.call(message, "listFlows")) {
          if (properties.action === 1) return "action: multiple values";
          properties.action = 1;
          {
            let error = $root.tapvs.v1.ListFlowsRequest.verify(message.listFlows, _depth + 1);
            if (error) return "listFlows." + error;
          }
        }
        if (message.getTimeouts != null && $Object.hasOwnProperty.call(message, "getTimeouts")) {
          if (properties.action === 1) return "action: multiple values";
          properties.action = 1;
          {
            let error = $root.tapvs.v1.GetTimeoutsRequest.verify(message.getTimeouts, _depth + 1);
            if (error) return "getTimeouts." + error;
          }
        }
        if (message.listCounters != null && $Object.hasOwnProperty.call(message, "listCounters")) {
          if (properties.action === 1) return "action: multiple values";
          properties.action = 1;
          {
            let error = $root.tapvs.v1.ListCountersRequest.verify(message.listCounters, _depth + 1);
            if (error) return "listCounters." + error;
          }
        }
        if (message.getStatus != null && $Object.hasOwnProperty.call(message, "getStatus")) {
          if (properties.action === 1) return "action: multiple values";
          properties.action = 1;
          {
            let error = $root.tapvs.v1.GetStatusRequest.verify(message.getStatus, _depth + 1);
            if (error) return "getStatus." + error;
          }
        }
        if (message.whatIf != null && $Object.hasOwnProperty.call(message, "whatIf")) {
          if (properties.action === 1) return "action: multiple values";
          properties.action = 1;
          {
            let error = $root.tapvs.v1.WhatIfRequest.verify(message.whatIf, _depth + 1);
            if (error) return "whatIf." + error;
          }
        }
        if (message.trace != null && $Object.hasOwnProperty.call(message, "trace")) {
          if (properties.action === 1) return "action: multiple values";
          properties.action = 1;
          {
            let error = $root.tapvs.v1.TraceRequest.verify(message.trace, _depth + 1);
            if (error) return "trace." + error;
          }
        }
        if (message.capture != null && $Object.hasOwnProperty.call(message, "capture")) {
          if (properties.action === 1) return "action: multiple values";
          properties.action = 1;
          {
            let error = $root.tapvs.v1.CaptureRequest.verify(message.capture, _depth + 1);
            if (error) return "capture." + error;
          }
        }
        if (message.watch != null && $Object.hasOwnProperty.call(message, "watch")) {
          if (properties.action === 1) return "action: multiple values";
          properties.action = 1;
          {
            let error = $root.tapvs.v1.WatchRequest.verify(message.watch, _depth + 1);
            if (error) return "watch." + error;
          }
        }
        if (message.cancel != null && $Object.hasOwnProperty.call(message, "cancel")) {
          if (properties.action === 1) return "action: multiple values";
          properties.action = 1;
          {
            let error = $root.tapvs.v1.CancelRequest.verify(message.cancel, _depth + 1);
            if (error) return "cancel." + error;
          }
        }
        if (
          message.listNeighbours != null &&
          $Object.hasOwnProperty.call(message, "listNeighbours")
        ) {
          if (properties.action === 1) return "action: multiple values";
          properties.action = 1;
          {
            let error = $root.tapvs.v1.ListNeighboursRequest.verify(
              message.listNeighbours,
              _depth + 1,
            );
            if (error) return "listNeighbours." + error;
          }
        }
        if (message.sysctl != null && $Object.hasOwnProperty.call(message, "sysctl")) {
          if (properties.action === 1) return "action: multiple values";
          properties.action = 1;
          {
            let error = $root.tapvs.v1.SysctlRequest.verify(message.sysctl, _depth + 1);
            if (error) return "sysctl." + error;
          }
        }
        if (message.listMarks != null && $Object.hasOwnProperty.call(message, "listMarks")) {
          if (properties.action === 1) return "action: multiple values";
          properties.action = 1;
          {
            let error = $root.tapvs.v1.ListMarksRequest.verify(message.listMarks, _depth + 1);
            if (error) return "listMarks." + error;
          }
        }
        return null;
      };

      /**
       * Creates a Request message from a plain object. Also converts values to their respective internal types.
       * @function fromObject
       * @memberof tapvs.v1.Request
       * @static
       * @param {Object.<string,*>} object Plain object
       * @returns {tapvs.v1.Request} Request
       */
      Request.fromObject = function (object, _depth) {
        if (object instanceof $root.tapvs.v1.Request) return object;
        if (!$util.isObject(object)) throw $TypeError(".tapvs.v1.Request: object expected");
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
        let message = new $root.tapvs.v1.Request();
        if (object.id != null) if ($Number(object.id) !== 0) message.id = object.id >>> 0;
        if (object.hello != null) {
          if (!$util.isObject(object.hello))
            throw $TypeError(".tapvs.v1.Request.hello: object expected");
          message.hello = $root.tapvs.v1.HelloRequest.fromObject(object.hello, _depth + 1);
        }
        if (object.change != null) {
          if (!$util.isObject(object.change))
            throw $TypeError(".tapvs.v1.Request.change: object expected");
          message.change = $root.tapvs.v1.ChangeRequest.fromObject(object.change, _depth + 1);
        }
        if (object.listServices != null) {
          if (!$util.isObject(object.listServices))
            throw $TypeError(".tapvs.v1.Request.listServices: object expected");
          message.listServices = $root.tapvs.v1.ListServicesRequest.fromObject(
            object.listServices,
            _depth + 1,
          );
        }
        if (object.listFlows != null) {
          if (!$util.isObject(object.listFlows))
            throw $TypeError(".tapvs.v1.Request.listFlows: object expected");
          message.listFlows = $root.tapvs.v1.ListFlowsRequest.fromObject(
            object.listFlows,
            _depth + 1,
          );
        }
        if (object.getTimeouts != null) {
          if (!$util.isObject(object.getTimeouts))
            throw $TypeError(".tapvs.v1.Request.getTimeouts: object expected");
          message.getTimeouts = $root.tapvs.v1.GetTimeoutsRequest.fromObject(
            object.getTimeouts,
            _depth + 1,
          );
        }
        if (object.listCounters != null) {
          if (!$util.isObject(object.listCounters))
            throw $TypeError(".tapvs.v1.Request.listCounters: object expected");
          message.listCounters = $root.tapvs.v1.ListCountersRequest.fromObject(
            object.listCounters,
            _depth + 1,
          );
        }
        if (object.getStatus != null) {
          if (!$util.isObject(object.getStatus))
            throw $TypeError(".tapvs.v1.Request.getStatus: object expected");
          message.getStatus = $root.tapvs.v1.GetStatusRequest.fromObject(
            object.getStatus,
            _depth + 1,
          );
        }
        if (object.whatIf != null) {
          if (!$util.isObject(object.whatIf))
            throw $TypeError(".tapvs.v1.Request.whatIf: object expected");
          message.whatIf = $root.tapvs.v1.WhatIfRequest.fromObject(object.whatIf, _depth + 1);
        }
        if (object.trace != null) {
          if (!$util.isObject(object.trace))
            throw $TypeError(".tapvs.v1.Request.trace: object expected");
          message.trace = $root.tapvs.v1.TraceRequest.fromObject(object.trace, _depth + 1);
        }
        if (object.capture != null) {
          if (!$util.isObject(object.capture))
            throw $TypeError(".tapvs.v1.Request.capture: object expected");
          message.capture = $root.tapvs.v1.CaptureRequest.fromObject(object.capture, _depth + 1);
        }
        if (object.watch != null) {
          if (!$util.isObject(object.watch))
            throw $TypeError(".tapvs.v1.Request.watch: object expected");
          message.watch = $root.tapvs.v1.WatchRequest.fromObject(object.watch, _depth + 1);
        }
        if (object.cancel != null) {
          if (!$util.isObject(object.cancel))
            throw $TypeError(".tapvs.v1.Request.cancel: object expected");
          message.cancel = $root.tapvs.v1.CancelRequest.fromObject(object.cancel, _depth + 1);
        }
        if (object.listNeighbours != null) {
          if (!$util.isObject(object.listNeighbours))
            throw $TypeError(".tapvs.v1.Request.listNeighbours: object expected");
          message.listNeighbours = $root.tapvs.v1.ListNeighboursRequest.fromObject(
            object.listNeighbours,
            _depth + 1,
          );
        }
        if (object.sysctl != null) {
          if (!$util.isObject(object.sysctl))
            throw $TypeError(".tapvs.v1.Request.sysctl: object expected");
          message.sysctl = $root.tapvs.v1.SysctlRequest.fromObject(object.sysctl, _depth + 1);
        }
        if (object.listMarks != null) {
          if (!$util.isObject(object.listMarks))
            throw $TypeError(".tapvs.v1.Request.listMarks: object expected");
          message.listMarks = $root.tapvs.v1.ListMarksRequest.fromObject(
            object.listMarks,
            _depth + 1,
          );
        }
        return message;
      };

      /**
       * Creates a plain object from a Request message. Also converts values to other types if specified.
       * @function toObject
       * @memberof tapvs.v1.Request
       * @static
       * @param {tapvs.v1.Request} message Request
       * @param {$protobuf.IConversionOptions} [options] Conversion options
       * @returns {Object.<string,*>} Plain object
       */
      Request.toObject = function (message, options, _depth) {
        if (!options) options = {};
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
        let object = {};
        if (options.defaults) object.id = 0;
        if (message.id != null && $Object.hasOwnProperty.call(message, "id"))
          object.id = message.id;
        if (message.hello != null && $Object.hasOwnProperty.call(message, "hello")) {
          object.hello = $root.tapvs.v1.HelloRequest.toObject(message.hello, options, _depth + 1);
          if (options.oneofs) object.action = "hello";
        }
        if (message.change != null && $Object.hasOwnProperty.call(message, "change")) {
          object.change = $root.tapvs.v1.ChangeRequest.toObject(
            message.change,
            options,
            _depth + 1,
          );
          if (options.oneofs) object.action = "change";
        }
        if (message.listServices != null && $Object.hasOwnProperty.call(message, "listServices")) {
          object.listServices = $root.tapvs.v1.ListServicesRequest.toObject(
            message.listServices,
            options,
            _depth + 1,
          );
          if (options.oneofs) object.action = "listServices";
        }
        if (message.listFlows != null && $Object.hasOwnProperty.call(message, "listFlows")) {
          object.listFlows = $root.tapvs.v1.ListFlowsRequest.toObject(
            message.listFlows,
            options,
            _depth + 1,
          );
          if (options.oneofs) object.action = "listFlows";
        }
        if (message.getTimeouts != null && $Object.hasOwnProperty.call(message, "getTimeouts")) {
          object.getTimeouts = $root.tapvs.v1.GetTimeoutsRequest.toObject(
            message.getTimeouts,
            options,
            _depth + 1,
          );
          if (options.oneofs) object.action = "getTimeouts";
        }
        if (message.listCounters != null && $Object.hasOwnProperty.call(message, "listCounters")) {
          object.listCounters = $root.tapvs.v1.ListCountersRequest.toObject(
            message.listCounters,
            options,
            _depth + 1,
          );
          if (options.oneofs) object.action = "listCounters";
        }
        if (message.getStatus != null && $Object.hasOwnProperty.call(message, "getStatus")) {
          object.getStatus = $root.tapvs.v1.GetStatusRequest.toObject(
            message.getStatus,
            options,
            _depth + 1,
          );
          if (options.oneofs) object.action = "getStatus";
        }
        if (message.whatIf != null && $Object.hasOwnProperty.call(message, "whatIf")) {
          object.whatIf = $root.tapvs.v1.WhatIfRequest.toObject(
            message.whatIf,
            options,
            _depth + 1,
          );
          if (options.oneofs) object.action = "whatIf";
        }
        if (message.trace != null && $Object.hasOwnProperty.call(message, "trace")) {
          object.trace = $root.tapvs.v1.TraceRequest.toObject(message.trace, options, _depth + 1);
          if (options.oneofs) object.action = "trace";
        }
        if (message.capture != null && $Object.hasOwnProperty.call(message, "capture")) {
          object.capture = $root.tapvs.v1.CaptureRequest.toObject(
            message.capture,
            options,
            _depth + 1,
          );
          if (options.oneofs) object.action = "capture";
        }
        if (message.watch != null && $Object.hasOwnProperty.call(message, "watch")) {
          object.watch = $root.tapvs.v1.WatchRequest.toObject(message.watch, options, _depth + 1);
          if (options.oneofs) object.action = "watch";
        }
        if (message.cancel != null && $Object.hasOwnProperty.call(message, "cancel")) {
          object.cancel = $root.tapvs.v1.CancelRequest.toObject(
            message.cancel,
            options,
            _depth + 1,
          );
          if (options.oneofs) object.action = "cancel";
        }
        if (
          message.listNeighbours != null &&
          $Object.hasOwnProperty.call(message, "listNeighbours")
        ) {
          object.listNeighbours = $root.tapvs.v1.ListNeighboursRequest.toObject(
            message.listNeighbours,
            options,
            _depth + 1,
          );
          if (options.oneofs) object.action = "listNeighbours";
        }
        if (message.sysctl != null && $Object.hasOwnProperty.call(message, "sysctl")) {
          object.sysctl = $root.tapvs.v1.SysctlRequest.toObject(
            message.sysctl,
            options,
            _depth + 1,
          );
          if (options.oneofs) object.action = "sysctl";
        }
        if (message.listMarks != null && $Object.hasOwnProperty.call(message, "listMarks")) {
          object.listMarks = $root.tapvs.v1.ListMarksRequest.toObject(
            message.listMarks,
            options,
            _depth + 1,
          );
          if (options.oneofs) object.action = "listMarks";
        }
        return object;
      };

      /**
       * Converts this Request to JSON.
       * @function toJSON
       * @memberof tapvs.v1.Request
       * @instance
       * @returns {Object.<string,*>} JSON object
       */
      Request.prototype.toJSON = function () {
        return Request.toObject(this, $protobuf.util.toJSONOptions);
      };

      return Request;
    })();

    v1.Response = (function () {
      /**
       * Properties of a Response.
       * @typedef {Object} tapvs.v1.Response.$Properties
       * @property {number|null} [id] Response id
       * @property {tapvs.v1.Refusal.$Properties|null} [refusal] Response refusal
       * @property {tapvs.v1.HelloResponse.$Properties|null} [hello] Response hello
       * @property {tapvs.v1.ChangeResponse.$Properties|null} [change] Response change
       * @property {tapvs.v1.ListServicesResponse.$Properties|null} [listServices] Response listServices
       * @property {tapvs.v1.ListFlowsResponse.$Properties|null} [listFlows] Response listFlows
       * @property {tapvs.v1.GetTimeoutsResponse.$Properties|null} [getTimeouts] Response getTimeouts
       * @property {tapvs.v1.ListCountersResponse.$Properties|null} [listCounters] Response listCounters
       * @property {tapvs.v1.GetStatusResponse.$Properties|null} [getStatus] Response getStatus
       * @property {tapvs.v1.WhatIfResponse.$Properties|null} [whatIf] Response whatIf
       * @property {tapvs.v1.TraceResponse.$Properties|null} [trace] Response trace
       * @property {tapvs.v1.CaptureResponse.$Properties|null} [capture] Response capture
       * @property {tapvs.v1.WatchResponse.$Properties|null} [watch] Response watch
       * @property {tapvs.v1.CancelResponse.$Properties|null} [cancel] Response cancel
       * @property {tapvs.v1.ListNeighboursResponse.$Properties|null} [listNeighbours] Response listNeighbours
       * @property {tapvs.v1.SysctlResponse.$Properties|null} [sysctl] Response sysctl
       * @property {tapvs.v1.ListMarksResponse.$Properties|null} [listMarks] Response listMarks
       * @property {"refusal"|"hello"|"change"|"listServices"|"listFlows"|"getTimeouts"|"listCounters"|"getStatus"|"whatIf"|"trace"|"capture"|"watch"|"cancel"|"listNeighbours"|"sysctl"|"listMarks"} [result] Response result
       * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
       */

      /**
       * Properties of a Response.
       * @memberof tapvs.v1
       * @interface IResponse
       * @augments tapvs.v1.Response.$Properties
       * @deprecated Use tapvs.v1.Response.$Properties instead.
       */

      /**
       * Narrowed shape of a Response.
       * @typedef {{
       *   id?: number|null;
       *   refusal?: tapvs.v1.Refusal.$Shape|null;
       *   hello?: tapvs.v1.HelloResponse.$Shape|null;
       *   change?: tapvs.v1.ChangeResponse.$Shape|null;
       *   listServices?: tapvs.v1.ListServicesResponse.$Shape|null;
       *   listFlows?: tapvs.v1.ListFlowsResponse.$Shape|null;
       *   getTimeouts?: tapvs.v1.GetTimeoutsResponse.$Shape|null;
       *   listCounters?: tapvs.v1.ListCountersResponse.$Shape|null;
       *   getStatus?: tapvs.v1.GetStatusResponse.$Shape|null;
       *   whatIf?: tapvs.v1.WhatIfResponse.$Shape|null;
       *   trace?: tapvs.v1.TraceResponse.$Shape|null;
       *   capture?: tapvs.v1.CaptureResponse.$Shape|null;
       *   watch?: tapvs.v1.WatchResponse.$Shape|null;
       *   cancel?: tapvs.v1.CancelResponse.$Shape|null;
       *   listNeighbours?: tapvs.v1.ListNeighboursResponse.$Shape|null;
       *   sysctl?: tapvs.v1.SysctlResponse.$Shape|null;
       *   listMarks?: tapvs.v1.ListMarksResponse.$Shape|null;
       *   $unknowns?: Array.<Uint8Array>;
       * } & (
       *   ({ result?: undefined; refusal?: null; hello?: null; change?: null; listServices?: null; listFlows?: null; getTimeouts?: null; listCounters?: null; getStatus?: null; whatIf?: null; trace?: null; capture?: null; watch?: null; cancel?: null; listNeighbours?: null; sysctl?: null; listMarks?: null }|{ result?: "refusal"; refusal: tapvs.v1.Refusal.$Shape; hello?: null; change?: null; listServices?: null; listFlows?: null; getTimeouts?: null; listCounters?: null; getStatus?: null; whatIf?: null; trace?: null; capture?: null; watch?: null; cancel?: null; listNeighbours?: null; sysctl?: null; listMarks?: null }|{ result?: "hello"; refusal?: null; hello: tapvs.v1.HelloResponse.$Shape; change?: null; listServices?: null; listFlows?: null; getTimeouts?: null; listCounters?: null; getStatus?: null; whatIf?: null; trace?: null; capture?: null; watch?: null; cancel?: null; listNeighbours?: null; sysctl?: null; listMarks?: null }|{ result?: "change"; refusal?: null; hello?: null; change: tapvs.v1.ChangeResponse.$Shape; listServices?: null; listFlows?: null; getTimeouts?: null; listCounters?: null; getStatus?: null; whatIf?: null; trace?: null; capture?: null; watch?: null; cancel?: null; listNeighbours?: null; sysctl?: null; listMarks?: null }|{ result?: "listServices"; refusal?: null; hello?: null; change?: null; listServices: tapvs.v1.ListServicesResponse.$Shape; listFlows?: null; getTimeouts?: null; listCounters?: null; getStatus?: null; whatIf?: null; trace?: null; capture?: null; watch?: null; cancel?: null; listNeighbours?: null; sysctl?: null; listMarks?: null }|{ result?: "listFlows"; refusal?: null; hello?: null; change?: null; listServices?: null; listFlows: tapvs.v1.ListFlowsResponse.$Shape; getTimeouts?: null; listCounters?: null; getStatus?: null; whatIf?: null; trace?: null; capture?: null; watch?: null; cancel?: null; listNeighbours?: null; sysctl?: null; listMarks?: null }|{ result?: "getTimeouts"; refusal?: null; hello?: null; change?: null; listServices?: null; listFlows?: null; getTimeouts: tapvs.v1.GetTimeoutsResponse.$Shape; listCounters?: null; getStatus?: null; whatIf?: null; trace?: null; capture?: null; watch?: null; cancel?: null; listNeighbours?: null; sysctl?: null; listMarks?: null }|{ result?: "listCounters"; refusal?: null; hello?: null; change?: null; listServices?: null; listFlows?: null; getTimeouts?: null; listCounters: tapvs.v1.ListCountersResponse.$Shape; getStatus?: null; whatIf?: null; trace?: null; capture?: null; watch?: null; cancel?: null; listNeighbours?: null; sysctl?: null; listMarks?: null }|{ result?: "getStatus"; refusal?: null; hello?: null; change?: null; listServices?: null; listFlows?: null; getTimeouts?: null; listCounters?: null; getStatus: tapvs.v1.GetStatusResponse.$Shape; whatIf?: null; trace?: null; capture?: null; watch?: null; cancel?: null; listNeighbours?: null; sysctl?: null; listMarks?: null }|{ result?: "whatIf"; refusal?: null; hello?: null; change?: null; listServices?: null; listFlows?: null; getTimeouts?: null; listCounters?: null; getStatus?: null; whatIf: tapvs.v1.WhatIfResponse.$Shape; trace?: null; capture?: null; watch?: null; cancel?: null; listNeighbours?: null; sysctl?: null; listMarks?: null }|{ result?: "trace"; refusal?: null; hello?: null; change?: null; listServices?: null; listFlows?: null; getTimeouts?: null; listCounters?: null; getStatus?: null; whatIf?: null; trace: tapvs.v1.TraceResponse.$Shape; capture?: null; watch?: null; cancel?: null; listNeighbours?: null; sysctl?: null; listMarks?: null }|{ result?: "capture"; refusal?: null; hello?: null; change?: null; listServices?: null; listFlows?: null; getTimeouts?: null; listCounters?: null; getStatus?: null; whatIf?: null; trace?: null; capture: tapvs.v1.CaptureResponse.$Shape; watch?: null; cancel?: null; listNeighbours?: null; sysctl?: null; listMarks?: null }|{ result?: "watch"; refusal?: null; hello?: null; change?: null; listServices?: null; listFlows?: null; getTimeouts?: null; listCounters?: null; getStatus?: null; whatIf?: null; trace?: null; capture?: null; watch: tapvs.v1.WatchResponse.$Shape; cancel?: null; listNeighbours?: null; sysctl?: null; listMarks?: null }|{ result?: "cancel"; refusal?: null; hello?: null; change?: null; listServices?: null; listFlows?: null; getTimeouts?: null; listCounters?: null; getStatus?: null; whatIf?: null; trace?: null; capture?: null; watch?: null; cancel: tapvs.v1.CancelResponse.$Shape; listNeighbours?: null; sysctl?: null; listMarks?: null }|{ result?: "listNeighbours"; refusal?: null; hello?: null; change?: null; listServices?: null; listFlows?: null; getTimeouts?: null; listCounters?: null; getStatus?: null; whatIf?: null; trace?: null; capture?: null; watch?: null; cancel?: null; listNeighbours: tapvs.v1.ListNeighboursResponse.$Shape; sysctl?: null; listMarks?: null }|{ result?: "sysctl"; refusal?: null; hello?: null; change?: null; listServices?: null; listFlows?: null; getTimeouts?: null; listCounters?: null; getStatus?: null; whatIf?: null; trace?: null; capture?: null; watch?: null; cancel?: null; listNeighbours?: null; sysctl: tapvs.v1.SysctlResponse.$Shape; listMarks?: null }|{ result?: "listMarks"; refusal?: null; hello?: null; change?: null; listServices?: null; listFlows?: null; getTimeouts?: null; listCounters?: null; getStatus?: null; whatIf?: null; trace?: null; capture?: null; watch?: null; cancel?: null; listNeighbours?: null; sysctl?: null; listMarks: tapvs.v1.ListMarksResponse.$Shape })
       * )} tapvs.v1.Response.$Shape
       */

      /**
       * Constructs a new Response.
       * @memberof tapvs.v1
       * @classdesc Represents a Response.
       * @constructor
       * @param {tapvs.v1.Response.$Properties=} [properties] Properties to set
       * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
       */
      const Response = function (properties) {
        if (properties)
          for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
            if (properties[keys[i]] != null && keys[i] !== "__proto__")
              this[keys[i]] = properties[keys[i]];
      };

      /**
       * Response id.
       * @member {number} id
       * @memberof tapvs.v1.Response
       * @instance
       */
      Response.prototype.id = 0;

      /**
       * Response refusal.
       * @member {tapvs.v1.Refusal.$Properties|null|undefined} refusal
       * @memberof tapvs.v1.Response
       * @instance
       */
      Response.prototype.refusal = null;

      /**
       * Response hello.
       * @member {tapvs.v1.HelloResponse.$Properties|null|undefined} hello
       * @memberof tapvs.v1.Response
       * @instance
       */
      Response.prototype.hello = null;

      /**
       * Response change.
       * @member {tapvs.v1.ChangeResponse.$Properties|null|undefined} change
       * @memberof tapvs.v1.Response
       * @instance
       */
      Response.prototype.change = null;

      /**
       * Response listServices.
       * @member {tapvs.v1.ListServicesResponse.$Properties|null|undefined} listServices
       * @memberof tapvs.v1.Response
       * @instance
       */
      Response.prototype.listServices = null;

      /**
       * Response listFlows.
       * @member {tapvs.v1.ListFlowsResponse.$Properties|null|undefined} listFlows
       * @memberof tapvs.v1.Response
       * @instance
       */
      Response.prototype.listFlows = null;

      /**
       * Response getTimeouts.
       * @member {tapvs.v1.GetTimeoutsResponse.$Properties|null|undefined} getTimeouts
       * @memberof tapvs.v1.Response
       * @instance
       */
      Response.prototype.getTimeouts = null;

      /**
       * Response listCounters.
       * @member {tapvs.v1.ListCountersResponse.$Properties|null|undefined} listCounters
       * @memberof tapvs.v1.Response
       * @instance
       */
      Response.prototype.listCounters = null;

      /**
       * Response getStatus.
       * @member {tapvs.v1.GetStatusResponse.$Properties|null|undefined} getStatus
       * @memberof tapvs.v1.Response
       * @instance
       */
      Response.prototype.getStatus = null;

      /**
       * Response whatIf.
       * @member {tapvs.v1.WhatIfResponse.$Properties|null|undefined} whatIf
       * @memberof tapvs.v1.Response
       * @instance
       */
      Response.prototype.whatIf = null;

      /**
       * Response trace.
       * @member {tapvs.v1.TraceResponse.$Properties|null|undefined} trace
       * @memberof tapvs.v1.Response
       * @instance
       */
      Response.prototype.trace = null;

      /**
       * Response capture.
       * @member {tapvs.v1.CaptureResponse.$Properties|null|undefined} capture
       * @memberof tapvs.v1.Response
       * @instance
       */
      Response.prototype.capture = null;

      /**
       * Response watch.
       * @member {tapvs.v1.WatchResponse.$Properties|null|undefined} watch
       * @memberof tapvs.v1.Response
       * @instance
       */
      Response.prototype.watch = null;

      /**
       * Response cancel.
       * @member {tapvs.v1.CancelResponse.$Properties|null|undefined} cancel
       * @memberof tapvs.v1.Response
       * @instance
       */
      Response.prototype.cancel = null;

      /**
       * Response listNeighbours.
       * @member {tapvs.v1.ListNeighboursResponse.$Properties|null|undefined} listNeighbours
       * @memberof tapvs.v1.Response
       * @instance
       */
      Response.prototype.listNeighbours = null;

      /**
       * Response sysctl.
       * @member {tapvs.v1.SysctlResponse.$Properties|null|undefined} sysctl
       * @memberof tapvs.v1.Response
       * @instance
       */
      Response.prototype.sysctl = null;

      /**
       * Response listMarks.
       * @member {tapvs.v1.ListMarksResponse.$Properties|null|undefined} listMarks
       * @memberof tapvs.v1.Response
       * @instance
       */
      Response.prototype.listMarks = null;

      // OneOf field names bound to virtual getters and setters
      let $oneOfFields;

      /**
       * Response result.
       * @member {"refusal"|"hello"|"change"|"listServices"|"listFlows"|"getTimeouts"|"listCounters"|"getStatus"|"whatIf"|"trace"|"capture"|"watch"|"cancel"|"listNeighbours"|"sysctl"|"listMarks"|undefined} result
       * @memberof tapvs.v1.Response
       * @instance
       */
      $Object.defineProperty(Response.prototype, "result", {
        get: $util.oneOfGetter(
          ($oneOfFields = [
            "refusal",
            "hello",
            "change",
            "listServices",
            "listFlows",
            "getTimeouts",
            "listCounters",
            "getStatus",
            "whatIf",
            "trace",
            "capture",
            "watch",
            "cancel",
            "listNeighbours",
            "sysctl",
            "listMarks",
          ]),
        ),
        set: $util.oneOfSetter($oneOfFields),
      });

      /**
       * Encodes the specified Response message. Does not implicitly {@link tapvs.v1.Response.verify|verify} messages.
       * @function encode
       * @memberof tapvs.v1.Response
       * @static
       * @param {tapvs.v1.Response.$Properties} message Response message or plain object to encode
       * @param {$protobuf.Writer} [writer] Writer to encode to
       * @returns {$protobuf.Writer} Writer
       */
      Response.encode = function (message, writer, _depth) {
        if (!writer) writer = $Writer.create();
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
        if (message.id != null && $Object.hasOwnProperty.call(message, "id") && message.id !== 0)
          writer.uint32(/* id 1, wireType 0 =*/ 8).uint32(message.id);
        if (message.refusal != null && $Object.hasOwnProperty.call(message, "refusal"))
          $root.tapvs.v1.Refusal.encode(
            message.refusal,
            writer.uint32(/* id 2, wireType 2 =*/ 18).fork(),
            _depth + 1,
          ).ldelim();
        if (message.hello != null && $Object.hasOwnProperty.call(message, "hello"))
          $root.tapvs.v1.HelloResponse.encode(
            message.hello,
            writer.uint32(/* id 3, wireType 2 =*/ 26).fork(),
            _depth + 1,
          ).ldelim();
        if (message.change != null && $Object.hasOwnProperty.call(message, "change"))
          $root.tapvs.v1.ChangeResponse.encode(
            message.change,
            writer.uint32(/* id 4, wireType 2 =*/ 34).fork(),
            _depth + 1,
          ).ldelim();
        if (message.listServices != null && $Object.hasOwnProperty.call(message, "listServices"))
          $root.tapvs.v1.ListServicesResponse.encode(
            message.listServices,
            writer.uint32(/* id 5, wireType 2 =*/ 42).fork(),
            _depth + 1,
          ).ldelim();
        if (message.listFlows != null && $Object.hasOwnProperty.call(message, "listFlows"))
          $root.tapvs.v1.ListFlowsResponse.encode(
            message.listFlows,
            writer.uint32(/* id 6, wireType 2 =*/ 50).fork(),
            _depth + 1,
          ).ldelim();
        if (message.getTimeouts != null && $Object.hasOwnProperty.call(message, "getTimeouts"))
          $root.tapvs.v1.GetTimeoutsResponse.encode(
            message.getTimeouts,
            writer.uint32(/* id 7, wireType 2 =*/ 58).fork(),
            _depth + 1,
          ).ldelim();
        if (message.listCounters != null && $Object.hasOwnProperty.call(message, "listCounters"))
          $root.tapvs.v1.ListCountersResponse.encode(
            message.listCounters,
            writer.uint32(/* id 8, wireType 2 =*/ 66).fork(),
            _depth + 1,
          ).ldelim();
        if (message.getStatus != null && $Object.hasOwnProperty.call(message, "getStatus"))
          $root.tapvs.v1.GetStatusResponse.encode(
            message.getStatus,
            writer.uint32(/* id 9, wireType 2 =*/ 74).fork(),
            _depth + 1,
          ).ldelim();
        if (message.whatIf != null && $Object.hasOwnProperty.call(message, "whatIf"))
          $root.tapvs.v1.WhatIfResponse.encode(
            message.whatIf,
            writer.uint32(/* id 10, wireType 2 =*/ 82).fork(),
            _depth + 1,
          ).ldelim();
        if (message.trace != null && $Object.hasOwnProperty.call(message, "trace"))
          $root.tapvs.v1.TraceResponse.encode(
            message.trace,
            writer.uint32(/* id 11, wireType 2 =*/ 90).fork(),
            _depth + 1,
          ).ldelim();
        if (message.capture != null && $Object.hasOwnProperty.call(message, "capture"))
          $root.tapvs.v1.CaptureResponse.encode(
            message.capture,
            writer.uint32(/* id 12, wireType 2 =*/ 98).fork(),
            _depth + 1,
          ).ldelim();
        if (message.watch != null && $Object.hasOwnProperty.call(message, "watch"))
          $root.tapvs.v1.WatchResponse.encode(
            message.watch,
            writer.uint32(/* id 13, wireType 2 =*/ 106).fork(),
            _depth + 1,
          ).ldelim();
        if (message.cancel != null && $Object.hasOwnProperty.call(message, "cancel"))
          $root.tapvs.v1.CancelResponse.encode(
            message.cancel,
            writer.uint32(/* id 14, wireType 2 =*/ 114).fork(),
            _depth + 1,
          ).ldelim();
        if (
          message.listNeighbours != null &&
          $Object.hasOwnProperty.call(message, "listNeighbours")
        )
          $root.tapvs.v1.ListNeighboursResponse.encode(
            message.listNeighbours,
            writer.uint32(/* id 15, wireType 2 =*/ 122).fork(),
            _depth + 1,
          ).ldelim();
        if (message.sysctl != null && $Object.hasOwnProperty.call(message, "sysctl"))
          $root.tapvs.v1.SysctlResponse.encode(
            message.sysctl,
            writer.uint32(/* id 16, wireType 2 =*/ 130).fork(),
            _depth + 1,
          ).ldelim();
        if (message.listMarks != null && $Object.hasOwnProperty.call(message, "listMarks"))
          $root.tapvs.v1.ListMarksResponse.encode(
            message.listMarks,
            writer.uint32(/* id 17, wireType 2 =*/ 138).fork(),
            _depth + 1,
          ).ldelim();
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
          for (let i = 0; i < message.$unknowns.length; ++i) writer.raw(message.$unknowns[i]);
        return writer;
      };

      /**
       * Encodes the specified Response message, length delimited. Does not implicitly {@link tapvs.v1.Response.verify|verify} messages.
       * @function encodeDelimited
       * @memberof tapvs.v1.Response
       * @static
       * @param {tapvs.v1.Response.$Properties} message Response message or plain object to encode
       * @param {$protobuf.Writer} [writer] Writer to encode to
       * @returns {$protobuf.Writer} Writer
       */
      Response.encodeDelimited = function (message, writer) {
        return this.encode(message, (writer || $Writer.create()).fork()).ldelim();
      };

      /**
       * Decodes a Response message from the specified reader or buffer.
       * @function decode
       * @memberof tapvs.v1.Response
       * @static
       * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
       * @param {number} [length] Message length if known beforehand
       * @returns {tapvs.v1.Response & tapvs.v1.Response.$Shape} Response
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      Response.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader)) reader = $Reader.create(reader);
        if (_depth === $undefined) _depth = 0;
        if (_depth > $Reader.recursionLimit) throw $Error("max depth exceeded");
        let end, message, value;
        if (length === $undefined) end = reader.len;
        else {
          end = reader.pos + length;
          if (end > reader.len) throw $RangeError("index out of range");
          length = reader.len;
          reader.len = end;
        }
        message = _target || new $root.tapvs.v1.Response();
        while (reader.pos < end) {
          let start = reader.pos;
          let tag = reader.tag();
          if (tag === _end) {
            _end = $undefined;
            break;
          }
          let wireType = tag & 7;
          switch ((tag >>>= 3)) {
            case 1: {
              if (wireType !== 0) break;
              if ((value = reader.uint32())) message.id = value;
              else delete message.id;
              continue;
            }
            case 2: {
              if (wireType !== 2) break;
              message.refusal = $root.tapvs.v1.Refusal.decode(
                reader,
                reader.size(),
                $undefined,
                _depth + 1,
                message.refusal,
              );
              message.result = "refusal";
              continue;
            }
            case 3: {
              if (wireType !== 2) break;
              message.hello = $root.tapvs.v1.HelloResponse.decode(
                reader,
                reader.size(),
                $undefined,
                _depth + 1,
                message.hello,
              );
              message.result = "hello";
              continue;
            }
            case 4: {
              if (wireType !== 2) break;
              message.change = $root.tapvs.v1.ChangeResponse.decode(
                reader,
                reader.size(),
                $undefined,
                _depth + 1,
                message.change,
              );
              message.result = "change";
              continue;
            }
            case 5: {
              if (wireType !== 2) break;
              message.listServices = $root.tapvs.v1.ListServicesResponse.decode(
                reader,
                reader.size(),
                $undefined,
                _depth + 1,
                message.listServices,
              );
              message.result = "listServices";
              continue;
            }
            case 6: {
              if (wireType !== 2) break;
              message.listFlows = $root.tapvs.v1.ListFlowsResponse.decode(
                reader,
                reader.size(),
                $undefined,
                _depth + 1,
                message.listFlows,
              );
              message.result = "listFlows";
              continue;
            }
            case 7: {
              if (wireType !== 2) break;
              message.getTimeouts = $root.tapvs.v1.GetTimeoutsResponse.decode(
                reader,
                reader.size(),
                $undefined,
                _depth + 1,
                message.getTimeouts,
              );
              message.result = "getTimeouts";
              continue;
            }
            case 8: {
              if (wireType !== 2) break;
              message.listCounters = $root.tapvs.v1.ListCountersResponse.decode(
                reader,
                reader.size(),
                $undefined,
                _depth + 1,
                message.listCounters,
              );
              message.result = "listCounters";
              continue;
            }
            case 9: {
              if (wireType !== 2) break;
              message.getStatus = $root.tapvs.v1.GetStatusResponse.decode(
                reader,
                reader.size(),
                $undefined,
                _depth + 1,
                message.getStatus,
              );
              message.result = "getStatus";
              continue;
            }
            case 10: {
              if (wireType !== 2) break;
              message.whatIf = $root.tapvs.v1.WhatIfResponse.decode(
                reader,
                reader.size(),
                $undefined,
                _depth + 1,
                message.whatIf,
              );
              message.result = "whatIf";
              continue;
            }
            case 11: {
              if (wireType !== 2) break;
              message.trace = $root.tapvs.v1.TraceResponse.decode(
                reader,
                reader.size(),
                $undefined,
                _depth + 1,
                message.trace,
              );
              message.result = "trace";
              continue;
            }
            case 12: {
              if (wireType !== 2) break;
              message.capture = $root.tapvs.v1.CaptureResponse.decode(
                reader,
                reader.size(),
                $undefined,
                _depth + 1,
                message.capture,
              );
              message.result = "capture";
              continue;
            }
            case 13: {
              if (wireType !== 2) break;
              message.watch = $root.tapvs.v1.WatchResponse.decode(
                reader,
                reader.size(),
                $undefined,
                _depth + 1,
                message.watch,
              );
              message.result = "watch";
              continue;
            }
            case 14: {
              if (wireType !== 2) break;
              message.cancel = $root.tapvs.v1.CancelResponse.decode(
                reader,
                reader.size(),
                $undefined,
                _depth + 1,
                message.cancel,
              );
              message.result = "cancel";
              continue;
            }
            case 15: {
              if (wireType !== 2) break;
              message.listNeighbours = $root.tapvs.v1.ListNeighboursResponse.decode(
                reader,
                reader.size(),
                $undefined,
                _depth + 1,
                message.listNeighbours,
              );
              message.result = "listNeighbours";
              continue;
            }
            case 16: {
              if (wireType !== 2) break;
              message.sysctl = $root.tapvs.v1.SysctlResponse.decode(
                reader,
                reader.size(),
                $undefined,
                _depth + 1,
                message.sysctl,
              );
              message.result = "sysctl";
              continue;
            }
            case 17: {
              if (wireType !== 2) break;
              message.listMarks = $root.tapvs.v1.ListMarksResponse.decode(
                reader,
                reader.size(),
                $undefined,
                _depth + 1,
                message.listMarks,
              );
              message.result = "listMarks";
              continue;
            }
          }
          reader.skipType(wireType, _depth, tag);
          if (!reader.discardUnknown) {
            $util.makeProp(message, "$unknowns", false);
            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
          }
        }
        if (length !== $undefined) {
          if (reader.pos !== end) throw $RangeError("index out of range");
          reader.len = length;
        }
        if (_end !== $undefined) throw $Error("missing end group");
        return message;
      };

      /**
       * Decodes a Response message from the specified reader or buffer, length delimited.
       * @function decodeDelimited
       * @memberof tapvs.v1.Response
       * @static
       * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
       * @returns {tapvs.v1.Response & tapvs.v1.Response.$Shape} Response
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      Response.decodeDelimited = function (reader) {
        if (!(reader instanceof $Reader)) reader = new $Reader(reader);
        return this.decode(reader, reader.size());
      };

      /**
       * Verifies a Response message.
       * @function verify
       * @memberof tapvs.v1.Response
       * @static
       * @param {Object.<string,*>} message Plain object to verify
       * @returns {string|null} `null` if valid, otherwise the reason why it is not
       */
      Response.verify = function (message, _depth) {
        if (typeof message !== "object" || message === null) return "object expected";
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) return "max depth exceeded";
        let properties = {};
        if (message.id != null && $Object.hasOwnProperty.call(message, "id"))
          if (!$util.isInteger(message.id)) return "id: integer expected";
        if (message.refusal != null && $Object.hasOwnProperty.call(message, "refusal")) {
          properties.result = 1;
          {
            let error = $root.tapvs.v1.Refusal.verify(message.refusal, _depth + 1);
            if (error) return "refusal." + error;
          }
        }
        if (message.hello != null && $Object.hasOwnProperty.call(message, "hello")) {
          if (properties.result === 1) return "result: multiple values";
          properties.result = 1;
          {
            let error = $root.tapvs.v1.HelloResponse.verify(message.hello, _depth + 1);
            if (error) return "hello." + error;
          }
        }
        if (message.change != null && $Object.hasOwnProperty.call(message, "change")) {
          if (properties.result === 1) return "result: multiple values";
          properties.result = 1;
          {
            let error = $root.tapvs.v1.ChangeResponse.verify(message.change, _depth + 1);
            if (error) return "change." + error;
          }
        }
        if (message.listServices != null && $Object.hasOwnProperty.call(message, "listServices")) {
          if (properties.result === 1) return "result: multiple values";
          properties.result = 1;
          {
            let error = $root.tapvs.v1.ListServicesResponse.verify(
              message.listServices,
              _depth + 1,
            );
            if (error) return "listServices." + error;
          }
        }
        if (message.listFlows != null && $Object.hasOwnProperty.call(message, "listFlows")) {
          if (properties.result === 1) return "result: multiple values";
          properties.result = 1;
          {
            let error = $root.tapvs.v1.ListFlowsResponse.verify(message.listFlows, _depth + 1);
            if (error) return "listFlows." + error;
          }
        }
        if (message.getTimeouts != null && $Object.hasOwnProperty.call(message, "getTimeouts")) {
          if (properties.result === 1) return "result: multiple values";
          properties.result = 1;
          {
            let error = $root.tapvs.v1.GetTimeoutsResponse.verify(message.getTimeouts, _depth + 1);
            if (error) return "getTimeouts." + error;
          }
        }
        if (message.listCounters != null && $Object.hasOwnProperty.call(message, "listCounters")) {
          if (properties.result === 1) return "result: multiple values";
          properties.result = 1;
          {
            let error = $root.tapvs.v1.ListCountersResponse.verify(
              message.listCounters,
              _depth + 1,
            );
            if (error) return "listCounters." + error;
          }
        }
        if (message.getStatus != null && $Object.hasOwnProperty.call(message, "getStatus")) {
          if (properties.result === 1) return "result: multiple values";
          properties.result = 1;
          {
            let error = $root.tapvs.v1.GetStatusResponse.verify(message.getStatus, _depth + 1);
            if (error) return "getStatus." + error;
          }
        }
        if (message.whatIf != null && $Object.hasOwnProperty.call(message, "whatIf")) {
          if (properties.result === 1) return "result: multiple values";
          properties.result = 1;
          {
            let error = $root.tapvs.v1.WhatIfResponse.verify(message.whatIf, _depth + 1);
            if (error) return "whatIf." + error;
          }
        }
        if (message.trace != null && $Object.hasOwnProperty.call(message, "trace")) {
          if (properties.result === 1) return "result: multiple values";
          properties.result = 1;
          {
            let error = $root.tapvs.v1.TraceResponse.verify(message.trace, _depth + 1);
            if (error) return "trace." + error;
          }
        }
        if (message.capture != null && $Object.hasOwnProperty.call(message, "capture")) {
          if (properties.result === 1) return "result: multiple values";
          properties.result = 1;
          {
            let error = $root.tapvs.v1.CaptureResponse.verify(message.capture, _depth + 1);
            if (error) return "capture." + error;
          }
        }
        if (message.watch != null && $Object.hasOwnProperty.call(message, "watch")) {
          if (properties.result === 1) return "result: multiple values";
          properties.result = 1;
          {
            let error = $root.tapvs.v1.WatchResponse.verify(message.watch, _depth + 1);
            if (error) return "watch." + error;
          }
        }
        if (message.cancel != null && $Object.hasOwnProperty.call(message, "cancel")) {
          if (properties.result === 1) return "result: multiple values";
          properties.result = 1;
          {
            let error = $root.tapvs.v1.CancelResponse.verify(message.cancel, _depth + 1);
            if (error) return "cancel." + error;
          }
        }
        if (
          message.listNeighbours != null &&
          $Object.hasOwnProperty.call(message, "listNeighbours")
        ) {
          if (properties.result === 1) return "result: multiple values";
          properties.result = 1;
          {
            let error = $root.tapvs.v1.ListNeighboursResponse.verify(
              message.listNeighbours,
              _depth + 1,
            );
            if (error) return "listNeighbours." + error;
          }
        }
        if (message.sysctl != null && $Object.hasOwnProperty.call(message, "sysctl")) {
          if (properties.result === 1) return "result: multiple values";
          properties.result = 1;
          {
            let error = $root.tapvs.v1.SysctlResponse.verify(message.sysctl, _depth + 1);
            if (error) return "sysctl." + error;
          }
        }
        if (message.listMarks != null && $Object.hasOwnProperty.call(message, "listMarks")) {
          if (properties.result === 1) return "result: multiple values";
          properties.result = 1;
          {
            let error = $root.tapvs.v1.ListMarksResponse.verify(message.listMarks, _depth + 1);
            if (error) return "listMarks." + error;
          }
        }
        return null;
      };

      /**
       * Creates a Response message from a plain object. Also converts values to their respective internal types.
       * @function fromObject
       * @memberof tapvs.v1.Response
       * @static
       * @param {Object.<string,*>} object Plain object
       * @returns {tapvs.v1.Response} Response
       */
      Response.fromObject = function (object, _depth) {
        if (object instanceof $root.tapvs.v1.Response) return object;
        if (!$util.isObject(object)) throw $TypeError(".tapvs.v1.Response: object expected");
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
        let message = new $root.tapvs.v1.Response();
        if (object.id != null) if ($Number(object.id) !== 0) message.id = object.id >>> 0;
        if (object.refusal != null) {
          if (!$util.isObject(object.refusal))
            throw $TypeError(".tapvs.v1.Response.refusal: object expected");
          message.refusal = $root.tapvs.v1.Refusal.fromObject(object.refusal, _depth + 1);
        }
        if (object.hello != null) {
          if (!$util.isObject(object.hello))
            throw $TypeError(".tapvs.v1.Response.hello: object expected");
          message.hello = $root.tapvs.v1.HelloResponse.fromObject(object.hello, _depth + 1);
        }
        if (object.change != null) {
          if (!$util.isObject(object.change))
            throw $TypeError(".tapvs.v1.Response.change: object expected");
          message.change = $root.tapvs.v1.ChangeResponse.fromObject(object.change, _depth + 1);
        }
        if (object.listServices != null) {
          if (!$util.isObject(object.listServices))
            throw $TypeError(".tapvs.v1.Response.listServices: object expected");
          message.listServices = $root.tapvs.v1.ListServicesResponse.fromObject(
            object.listServices,
            _depth + 1,
          );
        }
        if (object.listFlows != null) {
          if (!$util.isObject(object.listFlows))
            throw $TypeError(".tapvs.v1.Response.listFlows: object expected");
          message.listFlows = $root.tapvs.v1.ListFlowsResponse.fromObject(
            object.listFlows,
            _depth + 1,
          );
        }
        if (object.getTimeouts != null) {
          if (!$util.isObject(object.getTimeouts))
            throw $TypeError(".tapvs.v1.Response.getTimeouts: object expected");
          message.getTimeouts = $root.tapvs.v1.GetTimeoutsResponse.fromObject(
            object.getTimeouts,
            _depth + 1,
          );
        }
        if (object.listCounters != null) {
          if (!$util.isObject(object.listCounters))
            throw $TypeError(".tapvs.v1.Response.listCounters: object expected");
          message.listCounters = $root.tapvs.v1.ListCountersResponse.fromObject(
            object.listCounters,
            _depth + 1,
          );
        }
        if (object.getStatus != null) {
          if (!$util.isObject(object.getStatus))
            throw $TypeError(".tapvs.v1.Response.getStatus: object expected");
          message.getStatus = $root.tapvs.v1.GetStatusResponse.fromObject(
            object.getStatus,
            _depth + 1,
          );
        }
        if (object.whatIf != null) {
          if (!$util.isObject(object.whatIf))
            throw $TypeError(".tapvs.v1.Response.whatIf: object expected");
          message.whatIf = $root.tapvs.v1.WhatIfResponse.fromObject(object.whatIf, _depth + 1);
        }
        if (object.trace != null) {
          if (!$util.isObject(object.trace))
            throw $TypeError(".tapvs.v1.Response.trace: object expected");
          message.trace = $root.tapvs.v1.TraceResponse.fromObject(object.trace, _depth + 1);
        }
        if (object.capture != null) {
          if (!$util.isObject(object.capture))
            throw $TypeError(".tapvs.v1.Response.capture: object expected");
          message.capture = $root.tapvs.v1.CaptureResponse.fromObject(object.capture, _depth + 1);
        }
        if (object.watch != null) {
          if (!$util.isObject(object.watch))
            throw $TypeError(".tapvs.v1.Response.watch: object expected");
          message.watch = $root.tapvs.v1.WatchResponse.fromObject(object.watch, _depth + 1);
        }
        if (object.cancel != null) {
          if (!$util.isObject(object.cancel))
            throw $TypeError(".tapvs.v1.Response.cancel: object expected");
          message.cancel = $root.tapvs.v1.CancelResponse.fromObject(object.cancel, _depth + 1);
        }
        if (object.listNeighbours != null) {
          if (!$util.isObject(object.listNeighbours))
            throw $TypeError(".tapvs.v1.Response.listNeighbours: object expected");
          message.listNeighbours = $root.tapvs.v1.ListNeighboursResponse.fromObject(
            object.listNeighbours,
            _depth + 1,
          );
        }
        if (object.sysctl != null) {
          if (!$util.isObject(object.sysctl))
            throw $TypeError(".tapvs.v1.Response.sysctl: object expected");
          message.sysctl = $root.tapvs.v1.SysctlResponse.fromObject(object.sysctl, _depth + 1);
        }
        if (object.listMarks != null) {
          if (!$util.isObject(object.listMarks))
            throw $TypeError(".tapvs.v1.Response.listMarks: object expected");
          message.listMarks = $root.tapvs.v1.ListMarksResponse.fromObject(
            object.listMarks,
            _depth + 1,
          );
        }
        return message;
      };

      /**
       * Creates a plain object from a Response message. Also converts values to other types if specified.
       * @function toObject
       * @memberof tapvs.v1.Response
       * @static
       * @param {tapvs.v1.Response} message Response
       * @param {$protobuf.IConversionOptions} [options] Conversion options
       * @returns {Object.<string,*>} Plain object
       */
      Response.toObject = function (message, options, _depth) {
        if (!options) options = {};
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
        let object = {};
        if (options.defaults) object.id = 0;
        if (message.id != null && $Object.hasOwnProperty.call(message, "id"))
          object.id = message.id;
        if (message.refusal != null && $Object.hasOwnProperty.call(message, "refusal")) {
          object.refusal = $root.tapvs.v1.Refusal.toObject(message.refusal, options, _depth + 1);
          if (options.oneofs) object.result = "refusal";
        }
        if (message.hello != null && $Object.hasOwnProperty.call(message, "hello")) {
          object.hello = $root.tapvs.v1.HelloResponse.toObject(message.hello, options, _depth + 1);
          if (options.oneofs) object.result = "hello";
        }
        if (message.change != null && $Object.hasOwnProperty.call(message, "change")) {
          object.change = $root.tapvs.v1.ChangeResponse.toObject(
            message.change,
            options,
            _depth + 1,
          );
          if (options.oneofs) object.result = "change";
        }
        if (message.listServices != null && $Object.hasOwnProperty.call(message, "listServices")) {
          object.listServices = $root.tapvs.v1.ListServicesResponse.toObject(
            message.listServices,
            options,
            _depth + 1,
          );
          if (options.oneofs) object.result = "listServices";
        }
        if (message.listFlows != null && $Object.hasOwnProperty.call(message, "listFlows")) {
          object.listFlows = $root.tapvs.v1.ListFlowsResponse.toObject(
            message.listFlows,
            options,
            _depth + 1,
          );
          if (options.oneofs) object.result = "listFlows";
        }
        if (message.getTimeouts != null && $Object.hasOwnProperty.call(message, "getTimeouts")) {
          object.getTimeouts = $root.tapvs.v1.GetTimeoutsResponse.toObject(
            message.getTimeouts,
            options,
            _depth + 1,
          );
          if (options.oneofs) object.result = "getTimeouts";
        }
        if (message.listCounters != null && $Object.hasOwnProperty.call(message, "listCounters")) {
          object.listCounters = $root.tapvs.v1.ListCountersResponse.toObject(
            message.listCounters,
            options,
            _depth + 1,
          );
          if (options.oneofs) object.result = "listCounters";
        }
        if (message.getStatus != null && $Object.hasOwnProperty.call(message, "getStatus")) {
          object.getStatus = $root.tapvs.v1.GetStatusResponse.toObject(
            message.getStatus,
            options,
            _depth + 1,
          );
          if (options.oneofs) object.result = "getStatus";
        }
        if (message.whatIf != null && $Object.hasOwnProperty.call(message, "whatIf")) {
          object.whatIf = $root.tapvs.v1.WhatIfResponse.toObject(
            message.whatIf,
            options,
            _depth + 1,
          );
          if (options.oneofs) object.result = "whatIf";
        }
        if (message.trace != null && $Object.hasOwnProperty.call(message, "trace")) {
          object.trace = $root.tapvs.v1.TraceResponse.toObject(message.trace, options, _depth + 1);
          if (options.oneofs) object.result = "trace";
        }
        if (message.capture != null && $Object.hasOwnProperty.call(message, "capture")) {
          object.capture = $root.tapvs.v1.CaptureResponse.toObject(
            message.capture,
            options,
            _depth + 1,
          );
          if (options.oneofs) object.result = "capture";
        }
        if (message.watch != null && $Object.hasOwnProperty.call(message, "watch")) {
          object.watch = $root.tapvs.v1.WatchResponse.toObject(message.watch, options, _depth + 1);
          if (options.oneofs) object.result = "watch";
        }
        if (message.cancel != null && $Object.hasOwnProperty.call(message, "cancel")) {
          object.cancel = $root.tapvs.v1.CancelResponse.toObject(
            message.cancel,
            options,
            _depth + 1,
          );
          if (options.oneofs) object.result = "cancel";
        }
        if (
          message.listNeighbours != null &&
          $Object.hasOwnProperty.call(message, "listNeighbours")
        ) {
          object.listNeighbours = $root.tapvs.v1.ListNeighboursResponse.toObject(
            message.listNeighbours,
            options,
            _depth + 1,
          );
          if (options.oneofs) object.result = "listNeighbours";
        }
        if (message.sysctl != null && $Object.hasOwnProperty.call(message, "sysctl")) {
          object.sysctl = $root.tapvs.v1.SysctlResponse.toObject(
            message.sysctl,
            options,
            _depth + 1,
          );
          if (options.oneofs) object.result = "sysctl";
        }
        if (message.listMarks != null && $Object.hasOwnProperty.call(message, "listMarks")) {
          object.listMarks = $root.tapvs.v1.ListMarksResponse.toObject(
            message.listMarks,
            options,
            _depth + 1,
          );
          if (options.oneofs) object.result = "listMarks";
        }
        return object;
      };

      /**
       * Converts this Response to JSON.
       * @function toJSON
       * @memberof tapvs.v1.Response
       * @instance
       * @returns {Object.<string,*>} JSON object
       */
      Response.prototype.toJSON = function () {
        return Response.toObject(this, $protobuf.util.toJSONOptions);
      };

      return Response;
    })();

    v1.HelloRequest = (function () {
      /**
       * Properties of a HelloRequest.
       * @typedef {Object} tapvs.v1.HelloRequest.$Properties
       * @property {number|null} [protocolVersion] HelloRequest protocolVersion
       * @property {string|null} [client] HelloRequest client
       * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
       */

      /**
       * Properties of a HelloRequest.
       * @memberof tapvs.v1
       * @interface IHelloRequest
       * @augments tapvs.v1.HelloRequest.$Properties
       * @deprecated Use tapvs.v1.HelloRequest.$Properties instead.
       */

      /**
       * Shape of a HelloRequest.
       * @typedef {tapvs.v1.HelloRequest.$Properties} tapvs.v1.HelloRequest.$Shape
       */

      /**
       * Constructs a new HelloRequest.
       * @memberof tapvs.v1
       * @classdesc Represents a HelloRequest.
       * @constructor
       * @param {tapvs.v1.HelloRequest.$Properties=} [properties] Properties to set
       * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
       */
      const HelloRequest = function (properties) {
        if (properties)
          for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
            if (properties[keys[i]] != null && keys[i] !== "__proto__")
              this[keys[i]] = properties[keys[i]];
      };

      /**
       * HelloRequest protocolVersion.
       * @member {number} protocolVersion
       * @memberof tapvs.v1.HelloRequest
       * @instance
       */
      HelloRequest.prototype.protocolVersion = 0;

      /**
       * HelloRequest client.
       * @member {string} client
       * @memberof tapvs.v1.HelloRequest
       * @instance
       */
      HelloRequest.prototype.client = "";

      /**
       * Encodes the specified HelloRequest message. Does not implicitly {@link tapvs.v1.HelloRequest.verify|verify} messages.
       * @function encode
       * @memberof tapvs.v1.HelloRequest
       * @static
       * @param {tapvs.v1.HelloRequest.$Properties} message HelloRequest message or plain object to encode
       * @param {$protobuf.Writer} [writer] Writer to encode to
       * @returns {$protobuf.Writer} Writer
       */
      HelloRequest.encode = function (message, writer, _depth) {
        if (!writer) writer = $Writer.create();
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
        if (
          message.protocolVersion != null &&
          $Object.hasOwnProperty.call(message, "protocolVersion") &&
          message.protocolVersion !== 0
        )
          writer.uint32(/* id 1, wireType 0 =*/ 8).uint32(message.protocolVersion);
        if (
          message.client != null &&
          $Object.hasOwnProperty.call(message, "client") &&
          message.client !== ""
        )
          writer.uint32(/* id 2, wireType 2 =*/ 18).string(message.client);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
          for (let i = 0; i < message.$unknowns.length; ++i) writer.raw(message.$unknowns[i]);
        return writer;
      };

      /**
       * Encodes the specified HelloRequest message, length delimited. Does not implicitly {@link tapvs.v1.HelloRequest.verify|verify} messages.
       * @function encodeDelimited
       * @memberof tapvs.v1.HelloRequest
       * @static
       * @param {tapvs.v1.HelloRequest.$Properties} message HelloRequest message or plain object to encode
       * @param {$protobuf.Writer} [writer] Writer to encode to
       * @returns {$protobuf.Writer} Writer
       */
      HelloRequest.encodeDelimited = function (message, writer) {
        return this.encode(message, (writer || $Writer.create()).fork()).ldelim();
      };

      /**
       * Decodes a HelloRequest message from the specified reader or buffer.
       * @function decode
       * @memberof tapvs.v1.HelloRequest
       * @static
       * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
       * @param {number} [length] Message length if known beforehand
       * @returns {tapvs.v1.HelloRequest & tapvs.v1.HelloRequest.$Shape} HelloRequest
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      HelloRequest.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader)) reader = $Reader.create(reader);
        if (_depth === $undefined) _depth = 0;
        if (_depth > $Reader.recursionLimit) throw $Error("max depth exceeded");
        let end, message, value;
        if (length === $undefined) end = reader.len;
        else {
          end = reader.pos + length;
          if (end > reader.len) throw $RangeError("index out of range");
          length = reader.len;
          reader.len = end;
        }
        message = _target || new $root.tapvs.v1.HelloRequest();
        while (reader.pos < end) {
          let start = reader.pos;
          let tag = reader.tag();
          if (tag === _end) {
            _end = $undefined;
            break;
          }
          let wireType = tag & 7;
          switch ((tag >>>= 3)) {
            case 1: {
              if (wireType !== 0) break;
              if ((value = reader.uint32())) message.protocolVersion = value;
              else delete message.protocolVersion;
              continue;
            }
            case 2: {
              if (wireType !== 2) break;
              if ((value = reader.stringVerify()).length) message.client = value;
              else delete message.client;
              continue;
            }
          }
          reader.skipType(wireType, _depth, tag);
          if (!reader.discardUnknown) {
            $util.makeProp(message, "$unknowns", false);
            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
          }
        }
        if (length !== $undefined) {
          if (reader.pos !== end) throw $RangeError("index out of range");
          reader.len = length;
        }
        if (_end !== $undefined) throw $Error("missing end group");
        return message;
      };

      /**
       * Decodes a HelloRequest message from the specified reader or buffer, length delimited.
       * @function decodeDelimited
       * @memberof tapvs.v1.HelloRequest
       * @static
       * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
       * @returns {tapvs.v1.HelloRequest & tapvs.v1.HelloRequest.$Shape} HelloRequest
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      HelloRequest.decodeDelimited = function (reader) {
        if (!(reader instanceof $Reader)) reader = new $Reader(reader);
        return this.decode(reader, reader.size());
      };

      /**
       * Verifies a HelloRequest message.
       * @function verify
       * @memberof tapvs.v1.HelloRequest
       * @static
       * @param {Object.<string,*>} message Plain object to verify
       * @returns {string|null} `null` if valid, otherwise the reason why it is not
       */
      HelloRequest.verify = function (message, _depth) {
        if (typeof message !== "object" || message === null) return "object expected";
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) return "max depth exceeded";
        if (
          message.protocolVersion != null &&
          $Object.hasOwnProperty.call(message, "protocolVersion")
        )
          if (!$util.isInteger(message.protocolVersion)) return "protocolVersion: integer expected";
        if (message.client != null && $Object.hasOwnProperty.call(message, "client"))
          if (!$util.isString(message.client)) return "client: string expected";
        return null;
      };

      /**
       * Creates a HelloRequest message from a plain object. Also converts values to their respective internal types.
       * @function fromObject
       * @memberof tapvs.v1.HelloRequest
       * @static
       * @param {Object.<string,*>} object Plain object
       * @returns {tapvs.v1.HelloRequest} HelloRequest
       */
      HelloRequest.fromObject = function (object, _depth) {
        if (object instanceof $root.tapvs.v1.HelloRequest) return object;
        if (!$util.isObject(object)) throw $TypeError(".tapvs.v1.HelloRequest: object expected");
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
        let message = new $root.tapvs.v1.HelloRequest();
        if (object.protocolVersion != null)
          if ($Number(object.protocolVersion) !== 0)
            message.protocolVersion = object.protocolVersion >>> 0;
        if (object.client != null)
          if (typeof object.client !== "string" || object.client.length)
            message.client = $String(object.client);
        return message;
      };

      /**
       * Creates a plain object from a HelloRequest message. Also converts values to other types if specified.
       * @function toObject
       * @memberof tapvs.v1.HelloRequest
       * @static
       * @param {tapvs.v1.HelloRequest} message HelloRequest
       * @param {$protobuf.IConversionOptions} [options] Conversion options
       * @returns {Object.<string,*>} Plain object
       */
      HelloRequest.toObject = function (message, options, _depth) {
        if (!options) options = {};
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
        let object = {};
        if (options.defaults) {
          object.protocolVersion = 0;
          object.client = "";
        }
        if (
          message.protocolVersion != null &&
          $Object.hasOwnProperty.call(message, "protocolVersion")
        )
          object.protocolVersion = message.protocolVersion;
        if (message.client != null && $Object.hasOwnProperty.call(message, "client"))
          object.client = message.client;
        return object;
      };

      /**
       * Converts this HelloRequest to JSON.
       * @function toJSON
       * @memberof tapvs.v1.HelloRequest
       * @instance
       * @returns {Object.<string,*>} JSON object
       */
      HelloRequest.prototype.toJSON = function () {
        return HelloRequest.toObject(this, $protobuf.util.toJSONOptions);
      };

      return HelloRequest;
    })();

    v1.HelloResponse = (function () {
      /**
       * Properties of a HelloResponse.
       * @typedef {Object} tapvs.v1.HelloResponse.$Properties
       * @property {number|null} [protocolVersion] HelloResponse protocolVersion
       * @property {string|null} [version] HelloResponse version
       * @property {boolean|null} [mayChange] HelloResponse mayChange
       * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
       */

      /**
       * Properties of a HelloResponse.
       * @memberof tapvs.v1
       * @interface IHelloResponse
       * @augments tapvs.v1.HelloResponse.$Properties
       * @deprecated Use tapvs.v1.HelloResponse.$Properties instead.
       */

      /**
       * Shape of a HelloResponse.
       * @typedef {tapvs.v1.HelloResponse.$Properties} tapvs.v1.HelloResponse.$Shape
       */

      /**
       * Constructs a new HelloResponse.
       * @memberof tapvs.v1
       * @classdesc Represents a HelloResponse.
       * @constructor
       * @param {tapvs.v1.HelloResponse.$Properties=} [properties] Properties to set
       * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
       */
      const HelloResponse = function (properties) {
        if (properties)
          for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
            if (properties[keys[i]] != null && keys[i] !== "__proto__")
              this[keys[i]] = properties[keys[i]];
      };

      /**
       * HelloResponse protocolVersion.
       * @member {number} protocolVersion
       * @memberof tapvs.v1.HelloResponse
       * @instance
       */
      HelloResponse.prototype.protocolVersion = 0;

      /**
       * HelloResponse version.
       * @member {string} version
       * @memberof tapvs.v1.HelloResponse
       * @instance
       */
      HelloResponse.prototype.version = "";

      /**
       * HelloResponse mayChange.
       * @member {boolean} mayChange
       * @memberof tapvs.v1.HelloResponse
       * @instance
       */
      HelloResponse.prototype.mayChange = false;

      /**
       * Encodes the specified HelloResponse message. Does not implicitly {@link tapvs.v1.HelloResponse.verify|verify} messages.
       * @function encode
       * @memberof tapvs.v1.HelloResponse
       * @static
       * @param {tapvs.v1.HelloResponse.$Properties} message HelloResponse message or plain object to encode
       * @param {$protobuf.Writer} [writer] Writer to encode to
       * @returns {$protobuf.Writer} Writer
       */
      HelloResponse.encode = function (message, writer, _depth) {
        if (!writer) writer = $Writer.create();
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
        if (
          message.protocolVersion != null &&
          $Object.hasOwnProperty.call(message, "protocolVersion") &&
          message.protocolVersion !== 0
        )
          writer.uint32(/* id 1, wireType 0 =*/ 8).uint32(message.protocolVersion);
        if (
          message.version != null &&
          $Object.hasOwnProperty.call(message, "version") &&
          message.version !== ""
        )
          writer.uint32(/* id 2, wireType 2 =*/ 18).string(message.version);
        if (
          message.mayChange != null &&
          $Object.hasOwnProperty.call(message, "mayChange") &&
          message.mayChange !== false
        )
          writer.uint32(/* id 3, wireType 0 =*/ 24).bool(message.mayChange);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
          for (let i = 0; i < message.$unknowns.length; ++i) writer.raw(message.$unknowns[i]);
        return writer;
      };

      /**
       * Encodes the specified HelloResponse message, length delimited. Does not implicitly {@link tapvs.v1.HelloResponse.verify|verify} messages.
       * @function encodeDelimited
       * @memberof tapvs.v1.HelloResponse
       * @static
       * @param {tapvs.v1.HelloResponse.$Properties} message HelloResponse message or plain object to encode
       * @param {$protobuf.Writer} [writer] Writer to encode to
       * @returns {$protobuf.Writer} Writer
       */
      HelloResponse.encodeDelimited = function (message, writer) {
        return this.encode(message, (writer || $Writer.create()).fork()).ldelim();
      };

      /**
       * Decodes a HelloResponse message from the specified reader or buffer.
       * @function decode
       * @memberof tapvs.v1.HelloResponse
       * @static
       * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
       * @param {number} [length] Message length if known beforehand
       * @returns {tapvs.v1.HelloResponse & tapvs.v1.HelloResponse.$Shape} HelloResponse
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      HelloResponse.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader)) reader = $Reader.create(reader);
        if (_depth === $undefined) _depth = 0;
        if (_depth > $Reader.recursionLimit) throw $Error("max depth exceeded");
        let end, message, value;
        if (length === $undefined) end = reader.len;
        else {
          end = reader.pos + length;
          if (end > reader.len) throw $RangeError("index out of range");
          length = reader.len;
          reader.len = end;
        }
        message = _target || new $root.tapvs.v1.HelloResponse();
        while (reader.pos < end) {
          let start = reader.pos;
          let tag = reader.tag();
          if (tag === _end) {
            _end = $undefined;
            break;
          }
          let wireType = tag & 7;
          switch ((tag >>>= 3)) {
            case 1: {
              if (wireType !== 0) break;
              if ((value = reader.uint32())) message.protocolVersion = value;
              else delete message.protocolVersion;
              continue;
            }
            case 2: {
              if (wireType !== 2) break;
              if ((value = reader.stringVerify()).length) message.version = value;
              else delete message.version;
              continue;
            }
            case 3: {
              if (wireType !== 0) break;
              if ((value = reader.bool())) message.mayChange = value;
              else delete message.mayChange;
              continue;
            }
          }
          reader.skipType(wireType, _depth, tag);
          if (!reader.discardUnknown) {
            $util.makeProp(message, "$unknowns", false);
            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
          }
        }
        if (length !== $undefined) {
          if (reader.pos !== end) throw $RangeError("index out of range");
          reader.len = length;
        }
        if (_end !== $undefined) throw $Error("missing end group");
        return message;
      };

      /**
       * Decodes a HelloResponse message from the specified reader or buffer, length delimited.
       * @function decodeDelimited
       * @memberof tapvs.v1.HelloResponse
       * @static
       * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
       * @returns {tapvs.v1.HelloResponse & tapvs.v1.HelloResponse.$Shape} HelloResponse
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      HelloResponse.decodeDelimited = function (reader) {
        if (!(reader instanceof $Reader)) reader = new $Reader(reader);
        return this.decode(reader, reader.size());
      };

      /**
       * Verifies a HelloResponse message.
       * @function verify
       * @memberof tapvs.v1.HelloResponse
       * @static
       * @param {Object.<string,*>} message Plain object to verify
       * @returns {string|null} `null` if valid, otherwise the reason why it is not
       */
      HelloResponse.verify = function (message, _depth) {
        if (typeof message !== "object" || message === null) return "object expected";
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) return "max depth exceeded";
        if (
          message.protocolVersion != null &&
          $Object.hasOwnProperty.call(message, "protocolVersion")
        )
          if (!$util.isInteger(message.protocolVersion)) return "protocolVersion: integer expected";
        if (message.version != null && $Object.hasOwnProperty.call(message, "version"))
          if (!$util.isString(message.version)) return "version: string expected";
        if (message.mayChange != null && $Object.hasOwnProperty.call(message, "mayChange"))
          if (typeof message.mayChange !== "boolean") return "mayChange: boolean expected";
        return null;
      };

      /**
       * Creates a HelloResponse message from a plain object. Also converts values to their respective internal types.
       * @function fromObject
       * @memberof tapvs.v1.HelloResponse
       * @static
       * @param {Object.<string,*>} object Plain object
       * @returns {tapvs.v1.HelloResponse} HelloResponse
       */
      HelloResponse.fromObject = function (object, _depth) {
        if (object instanceof $root.tapvs.v1.HelloResponse) return object;
        if (!$util.isObject(object)) throw $TypeError(".tapvs.v1.HelloResponse: object expected");
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
        let message = new $root.tapvs.v1.HelloResponse();
        if (object.protocolVersion != null)
          if ($Number(object.protocolVersion) !== 0)
            message.protocolVersion = object.protocolVersion >>> 0;
        if (object.version != null)
          if (typeof object.version !== "string" || object.version.length)
            message.version = $String(object.version);
        if (object.mayChange != null)
          if (object.mayChange) message.mayChange = $Boolean(object.mayChange);
        return message;
      };

      /**
       * Creates a plain object from a HelloResponse message. Also converts values to other types if specified.
       * @function toObject
       * @memberof tapvs.v1.HelloResponse
       * @static
       * @param {tapvs.v1.HelloResponse} message HelloResponse
       * @param {$protobuf.IConversionOptions} [options] Conversion options
       * @returns {Object.<string,*>} Plain object
       */
      HelloResponse.toObject = function (message, options, _depth) {
        if (!options) options = {};
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
        let object = {};
        if (options.defaults) {
          object.protocolVersion = 0;
          object.version = "";
          object.mayChange = false;
        }
        if (
          message.protocolVersion != null &&
          $Object.hasOwnProperty.call(message, "protocolVersion")
        )
          object.protocolVersion = message.protocolVersion;
        if (message.version != null && $Object.hasOwnProperty.call(message, "version"))
          object.version = message.version;
        if (message.mayChange != null && $Object.hasOwnProperty.call(message, "mayChange"))
          object.mayChange = message.mayChange;
        return object;
      };

      /**
       * Converts this HelloResponse to JSON.
       * @function toJSON
       * @memberof tapvs.v1.HelloResponse
       * @instance
       * @returns {Object.<string,*>} JSON object
       */
      HelloResponse.prototype.toJSON = function () {
        return HelloResponse.toObject(this, $protobuf.util.toJSONOptions);
      };

      return HelloResponse;
    })();

    /**
     * RefusalCode enum.
     * @name tapvs.v1.RefusalCode
     * @enum {number}
     * @property {number} REFUSAL_CODE_UNSPECIFIED=0 REFUSAL_CODE_UNSPECIFIED value
     * @property {number} REFUSAL_CODE_INVALID=1 REFUSAL_CODE_INVALID value
     * @property {number} REFUSAL_CODE_SERVICE_EXISTS=2 REFUSAL_CODE_SERVICE_EXISTS value
     * @property {number} REFUSAL_CODE_NO_SERVICE=3 REFUSAL_CODE_NO_SERVICE value
     * @property {number} REFUSAL_CODE_SERVER_EXISTS=4 REFUSAL_CODE_SERVER_EXISTS value
     * @property {number} REFUSAL_CODE_NO_SERVER=5 REFUSAL_CODE_NO_SERVER value
     * @property {number} REFUSAL_CODE_NO_SCHEDULER=6 REFUSAL_CODE_NO_SCHEDULER value
     * @property {number} REFUSAL_CODE_RANGE=7 REFUSAL_CODE_RANGE value
     * @property {number} REFUSAL_CODE_PERMISSION=8 REFUSAL_CODE_PERMISSION value
     * @property {number} REFUSAL_CODE_FULL=9 REFUSAL_CODE_FULL value
     * @property {number} REFUSAL_CODE_UNKNOWN_REQUEST=10 REFUSAL_CODE_UNKNOWN_REQUEST value
     * @property {number} REFUSAL_CODE_MALFORMED=11 REFUSAL_CODE_MALFORMED value
     * @property {number} REFUSAL_CODE_VERSION=12 REFUSAL_CODE_VERSION value
     * @property {number} REFUSAL_CODE_NOT_FOUND=13 REFUSAL_CODE_NOT_FOUND value
     * @property {number} REFUSAL_CODE_UNSUPPORTED=14 REFUSAL_CODE_UNSUPPORTED value
     */
    v1.RefusalCode = (function () {
      const valuesById = $Object.create(null),
        values = $Object.create(valuesById);
      values[(valuesById[0] = "REFUSAL_CODE_UNSPECIFIED")] = 0;
      values[(valuesById[1] = "REFUSAL_CODE_INVALID")] = 1;
      values[(valuesById[2] = "REFUSAL_CODE_SERVICE_EXISTS")] = 2;
      values[(valuesById[3] = "REFUSAL_CODE_NO_SERVICE")] = 3;
      values[(valuesById[4] = "REFUSAL_CODE_SERVER_EXISTS")] = 4;
      values[(valuesById[5] = "REFUSAL_CODE_NO_SERVER")] = 5;
      values[(valuesById[6] = "REFUSAL_CODE_NO_SCHEDULER")] = 6;
      values[(valuesById[7] = "REFUSAL_CODE_RANGE")] = 7;
      values[(valuesById[8] = "REFUSAL_CODE_PERMISSION")] = 8;
      values[(valuesById[9] = "REFUSAL_CODE_FULL")] = 9;
      values[(valuesById[10] = "REFUSAL_CODE_UNKNOWN_REQUEST")] = 10;
      values[(valuesById[11] = "REFUSAL_CODE_MALFORMED")] = 11;
      values[(valuesById[12] = "REFUSAL_CODE_VERSION")] = 12;
      values[(valuesById[13] = "REFUSAL_CODE_NOT_FOUND")] = 13;
      values[(valuesById[14] = "REFUSAL_CODE_UNSUPPORTED")] = 14;
      return values;
    })();

    v1.Refusal = (function () {
      /**
       * Properties of a Refusal.
       * @typedef {Object} tapvs.v1.Refusal.$Properties
       * @property {tapvs.v1.RefusalCode|null} [code] Refusal code
       * @property {string|null} [message] Refusal message
       * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
       */

      /**
       * Properties of a Refusal.
       * @memberof tapvs.v1
       * @interface IRefusal
       * @augments tapvs.v1.Refusal.$Properties
       * @deprecated Use tapvs.v1.Refusal.$Properties instead.
       */

      /**
       * Shape of a Refusal.
       * @typedef {tapvs.v1.Refusal.$Properties} tapvs.v1.Refusal.$Shape
       */

      /**
       * Constructs a new Refusal.
       * @memberof tapvs.v1
       * @classdesc Represents a Refusal.
       * @constructor
       * @param {tapvs.v1.Refusal.$Properties=} [properties] Properties to set
       * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
       */
      const Refusal = function (properties) {
        if (properties)
          for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
            if (properties[keys[i]] != null && keys[i] !== "__proto__")
              this[keys[i]] = properties[keys[i]];
      };

      /**
       * Refusal code.
       * @member {tapvs.v1.RefusalCode} code
       * @memberof tapvs.v1.Refusal
       * @instance
       */
      Refusal.prototype.code = 0;

      /**
       * Refusal message.
       * @member {string} message
       * @memberof tapvs.v1.Refusal
       * @instance
       */
      Refusal.prototype.message = "";

      /**
       * Encodes the specified Refusal message. Does not implicitly {@link tapvs.v1.Refusal.verify|verify} messages.
       * @function encode
       * @memberof tapvs.v1.Refusal
       * @static
       * @param {tapvs.v1.Refusal.$Properties} message Refusal message or plain object to encode
       * @param {$protobuf.Writer} [writer] Writer to encode to
       * @returns {$protobuf.Writer} Writer
       */
      Refusal.encode = function (message, writer, _depth) {
        if (!writer) writer = $Writer.create();
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
        if (
          message.code != null &&
          $Object.hasOwnProperty.call(message, "code") &&
          message.code !== 0
        )
          writer.uint32(/* id 1, wireType 0 =*/ 8).int32(message.code);
        if (
          message.message != null &&
          $Object.hasOwnProperty.call(message, "message") &&
          message.message !== ""
        )
          writer.uint32(/* id 2, wireType 2 =*/ 18).string(message.message);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
          for (let i = 0; i < message.$unknowns.length; ++i) writer.raw(message.$unknowns[i]);
        return writer;
      };

      /**
       * Encodes the specified Refusal message, length delimited. Does not implicitly {@link tapvs.v1.Refusal.verify|verify} messages.
       * @function encodeDelimited
       * @memberof tapvs.v1.Refusal
       * @static
       * @param {tapvs.v1.Refusal.$Properties} message Refusal message or plain object to encode
       * @param {$protobuf.Writer} [writer] Writer to encode to
       * @returns {$protobuf.Writer} Writer
       */
      Refusal.encodeDelimited = function (message, writer) {
        return this.encode(message, (writer || $Writer.create()).fork()).ldelim();
      };

      /**
       * Decodes a Refusal message from the specified reader or buffer.
       * @function decode
       * @memberof tapvs.v1.Refusal
       * @static
       * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
       * @param {number} [length] Message length if known beforehand
       * @returns {tapvs.v1.Refusal & tapvs.v1.Refusal.$Shape} Refusal
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      Refusal.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader)) reader = $Reader.create(reader);
        if (_depth === $undefined) _depth = 0;
        if (_depth > $Reader.recursionLimit) throw $Error("max depth exceeded");
        let end, message, value;
        if (length === $undefined) end = reader.len;
        else {
          end = reader.pos + length;
          if (end > reader.len) throw $RangeError("index out of range");
          length = reader.len;
          reader.len = end;
        }
        message = _target || new $root.tapvs.v1.Refusal();
        while (reader.pos < end) {
          let start = reader.pos;
          let tag = reader.tag();
          if (tag === _end) {
            _end = $undefined;
            break;
          }
          let wireType = tag & 7;
          switch ((tag >>>= 3)) {
            case 1: {
              if (wireType !== 0) break;
              if ((value = reader.int32())) message.code = value;
              else delete message.code;
              continue;
            }
            case 2: {
              if (wireType !== 2) break;
              if ((value = reader.stringVerify()).length) message.message = value;
              else delete message.message;
              continue;
            }
          }
          reader.skipType(wireType, _depth, tag);
          if (!reader.discardUnknown) {
            $util.makeProp(message, "$unknowns", false);
            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
          }
        }
        if (length !== $undefined) {
          if (reader.pos !== end) throw $RangeError("index out of range");
          reader.len = length;
        }
        if (_end !== $undefined) throw $Error("missing end group");
        return message;
      };

      /**
       * Decodes a Refusal message from the specified reader or buffer, length delimited.
       * @function decodeDelimited
       * @memberof tapvs.v1.Refusal
       * @static
       * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
       * @returns {tapvs.v1.Refusal & tapvs.v1.Refusal.$Shape} Refusal
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      Refusal.decodeDelimited = function (reader) {
        if (!(reader instanceof $Reader)) reader = new $Reader(reader);
        return this.decode(reader, reader.size());
      };

      /**
       * Verifies a Refusal message.
       * @function verify
       * @memberof tapvs.v1.Refusal
       * @static
       * @param {Object.<string,*>} message Plain object to verify
       * @returns {string|null} `null` if valid, otherwise the reason why it is not
       */
      Refusal.verify = function (message, _depth) {
        if (typeof message !== "object" || message === null) return "object expected";
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) return "max depth exceeded";
        if (message.code != null && $Object.hasOwnProperty.call(message, "code"))
          if (typeof message.code !== "number" || (message.code | 0) !== message.code)
            return "code: enum value expected";
        if (message.message != null && $Object.hasOwnProperty.call(message, "message"))
          if (!$util.isString(message.message)) return "message: string expected";
        return null;
      };

      /**
       * Creates a Refusal message from a plain object. Also converts values to their respective internal types.
       * @function fromObject
       * @memberof tapvs.v1.Refusal
       * @static
       * @param {Object.<string,*>} object Plain object
       * @returns {tapvs.v1.Refusal} Refusal
       */
      Refusal.fromObject = function (object, _depth) {
        if (object instanceof $root.tapvs.v1.Refusal) return object;
        if (!$util.isObject(object)) throw $TypeError(".tapvs.v1.Refusal: object expected");
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
        let message = new $root.tapvs.v1.Refusal();
        if (
          object.code !== 0 &&
          (typeof object.code !== "string" || $root.tapvs.v1.RefusalCode[object.code] !== 0)
        )
          switch (object.code) {
            case "REFUSAL_CODE_UNSPECIFIED":
            case 0:
              message.code = 0;
              break;
            case "REFUSAL_CODE_INVALID":
            case 1:
              message.code = 1;
              break;
            case "REFUSAL_CODE_SERVICE_EXISTS":
            case 2:
              message.code = 2;
              break;
            case "REFUSAL_CODE_NO_SERVICE":
            case 3:
              message.code = 3;
              break;
            case "REFUSAL_CODE_SERVER_EXISTS":
            case 4:
              message.code = 4;
              break;
            case "REFUSAL_CODE_NO_SERVER":
            case 5:
              message.code = 5;
              break;
            case "REFUSAL_CODE_NO_SCHEDULER":
            case 6:
              message.code = 6;
              break;
            case "REFUSAL_CODE_RANGE":
            case 7:
              message.code = 7;
              break;
            case "REFUSAL_CODE_PERMISSION":
            case 8:
              message.code = 8;
              break;
            case "REFUSAL_CODE_FULL":
            case 9:
              message.code = 9;
              break;
            case "REFUSAL_CODE_UNKNOWN_REQUEST":
            case 10:
              message.code = 10;
              break;
            case "REFUSAL_CODE_MALFORMED":
            case 11:
              message.code = 11;
              break;
            case "REFUSAL_CODE_VERSION":
            case 12:
              message.code = 12;
              break;
            case "REFUSAL_CODE_NOT_FOUND":
            case 13:
              message.code = 13;
              break;
            case "REFUSAL_CODE_UNSUPPORTED":
            case 14:
              message.code = 14;
              break;
            default:
              if (typeof object.code === "number" && (object.code | 0) === object.code)
                message.code = object.code;
          }
        if (object.message != null)
          if (typeof object.message !== "string" || object.message.length)
            message.message = $String(object.message);
        return message;
      };

      /**
       * Creates a plain object from a Refusal message. Also converts values to other types if specified.
       * @function toObject
       * @memberof tapvs.v1.Refusal
       * @static
       * @param {tapvs.v1.Refusal} message Refusal
       * @param {$protobuf.IConversionOptions} [options] Conversion options
       * @returns {Object.<string,*>} Plain object
       */
      Refusal.toObject = function (message, options, _depth) {
        if (!options) options = {};
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
        let object = {};
        if (options.defaults) {
          object.code = options.enums === $String ? "REFUSAL_CODE_UNSPECIFIED" : 0;
          object.message = "";
        }
        if (message.code != null && $Object.hasOwnProperty.call(message, "code"))
          object.code =
            options.enums === $String
              ? $root.tapvs.v1.RefusalCode[message.code] === $undefined
                ? message.code
                : $root.tapvs.v1.RefusalCode[message.code]
              : message.code;
        if (message.message != null && $Object.hasOwnProperty.call(message, "message"))
          object.message = message.message;
        return object;
      };

      /**
       * Converts this Refusal to JSON.
       * @function toJSON
       * @memberof tapvs.v1.Refusal
       * @instance
       * @returns {Object.<string,*>} JSON object
       */
      Refusal.prototype.toJSON = function () {
        return Refusal.toObject(this, $protobuf.util.toJSONOptions);
      };

      return Refusal;
    })();

    v1.ChangeRequest = (function () {
      /**
       * Properties of a ChangeRequest.
       * @typedef {Object} tapvs.v1.ChangeRequest.$Properties
       * @property {Array.<tapvs.v1.Change.$Properties>|null} [changes] ChangeRequest changes
       * @property {boolean|null} [atomic] ChangeRequest atomic
       * @property {boolean|null} [dryRun] ChangeRequest dryRun
       * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
       */

      /**
       * Properties of a ChangeRequest.
       * @memberof tapvs.v1
       * @interface IChangeRequest
       * @augments tapvs.v1.ChangeRequest.$Properties
       * @deprecated Use tapvs.v1.ChangeRequest.$Properties instead.
       */

      /**
       * Shape of a ChangeRequest.
       * @typedef {{
       *   changes?: Array.<tapvs.v1.Change.$Shape>|null;
       *   atomic?: boolean|null;
       *   dryRun?: boolean|null;
       *   $unknowns?: Array.<Uint8Array>;
       * }} tapvs.v1.ChangeRequest.$Shape
       */

      /**
       * Constructs a new ChangeRequest.
       * @memberof tapvs.v1
       * @classdesc Represents a ChangeRequest.
       * @constructor
       * @param {tapvs.v1.ChangeRequest.$Properties=} [properties] Properties to set
       * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
       */
      const ChangeRequest = function (properties) {
        this.changes = [];
        if (properties)
          for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
            if (properties[keys[i]] != null && keys[i] !== "__proto__")
              this[keys[i]] = properties[keys[i]];
      };

      /**
       * ChangeRequest changes.
       * @member {Array.<tapvs.v1.Change.$Properties>} changes
       * @memberof tapvs.v1.ChangeRequest
       * @instance
       */
      ChangeRequest.prototype.changes = $util.emptyArray;

      /**
       * ChangeRequest atomic.
       * @member {boolean} atomic
       * @memberof tapvs.v1.ChangeRequest
       * @instance
       */
      ChangeRequest.prototype.atomic = false;

      /**
       * ChangeRequest dryRun.
       * @member {boolean} dryRun
       * @memberof tapvs.v1.ChangeRequest
       * @instance
       */
      ChangeRequest.prototype.dryRun = false;

      /**
       * Encodes the specified ChangeRequest message. Does not implicitly {@link tapvs.v1.ChangeRequest.verify|verify} messages.
       * @function encode
       * @memberof tapvs.v1.ChangeRequest
       * @static
       * @param {tapvs.v1.ChangeRequest.$Properties} message ChangeRequest message or plain object to encode
       * @param {$protobuf.Writer} [writer] Writer to encode to
       * @returns {$protobuf.Writer} Writer
       */
      ChangeRequest.encode = function (message, writer, _depth) {
        if (!writer) writer = $Writer.create();
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
        if (message.changes != null && message.changes.length)
          for (let i = 0; i < message.changes.length; ++i)
            $root.tapvs.v1.Change.encode(
              message.changes[i],
              writer.uint32(/* id 1, wireType 2 =*/ 10).fork(),
              _depth + 1,
            ).ldelim();
        if (
          message.atomic != null &&
          $Object.hasOwnProperty.call(message, "atomic") &&
          message.atomic !== false
        )
          writer.uint32(/* id 2, wireType 0 =*/ 16).bool(message.atomic);
        if (
          message.dryRun != null &&
          $Object.hasOwnProperty.call(message, "dryRun") &&
          message.dryRun !== false
        )
          writer.uint32(/* id 3, wireType 0 =*/ 24).bool(message.dryRun);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
          for (let i = 0; i < message.$unknowns.length; ++i) writer.raw(message.$unknowns[i]);
        return writer;
      };

      /**
       * Encodes the specified ChangeRequest message, length delimited. Does not implicitly {@link tapvs.v1.ChangeRequest.verify|verify} messages.
       * @function encodeDelimited
       * @memberof tapvs.v1.ChangeRequest
       * @static
       * @param {tapvs.v1.ChangeRequest.$Properties} message ChangeRequest message or plain object to encode
       * @param {$protobuf.Writer} [writer] Writer to encode to
       * @returns {$protobuf.Writer} Writer
       */
      ChangeRequest.encodeDelimited = function (message, writer) {
        return this.encode(message, (writer || $Writer.create()).fork()).ldelim();
      };

      /**
       * Decodes a ChangeRequest message from the specified reader or buffer.
       * @function decode
       * @memberof tapvs.v1.ChangeRequest
       * @static
       * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
       * @param {number} [length] Message length if known beforehand
       * @returns {tapvs.v1.ChangeRequest & tapvs.v1.ChangeRequest.$Shape} ChangeRequest
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      ChangeRequest.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader)) reader = $Reader.create(reader);
        if (_depth === $undefined) _depth = 0;
        if (_depth > $Reader.recursionLimit) throw $Error("max depth exceeded");
        let end, message, value;
        if (length === $undefined) end = reader.len;
        else {
          end = reader.pos + length;
          if (end > reader.len) throw $RangeError("index out of range");
          length = reader.len;
          reader.len = end;
        }
        message = _target || new $root.tapvs.v1.ChangeRequest();
        while (reader.pos < end) {
          let start = reader.pos;
          let tag = reader.tag();
          if (tag === _end) {
            _end = $undefined;
            break;
          }
          let wireType = tag & 7;
          switch ((tag >>>= 3)) {
            case 1: {
              if (wireType !== 2) break;
              if (!(message.changes && message.changes.length)) message.changes = [];
              message.changes.push(
                $root.tapvs.v1.Change.decode(reader, reader.size(), $undefined, _depth + 1),
              );
              continue;
            }
            case 2: {
              if (wireType !== 0) break;
              if ((value = reader.bool())) message.atomic = value;
              else delete message.atomic;
              continue;
            }
            case 3: {
              if (wireType !== 0) break;
              if ((value = reader.bool())) message.dryRun = value;
              else delete message.dryRun;
              continue;
            }
          }
          reader.skipType(wireType, _depth, tag);
          if (!reader.discardUnknown) {
            $util.makeProp(message, "$unknowns", false);
            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
          }
        }
        if (length !== $undefined) {
          if (reader.pos !== end) throw $RangeError("index out of range");
          reader.len = length;
        }
        if (_end !== $undefined) throw $Error("missing end group");
        return message;
      };

      /**
       * Decodes a ChangeRequest message from the specified reader or buffer, length delimited.
       * @function decodeDelimited
       * @memberof tapvs.v1.ChangeRequest
       * @static
       * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
       * @returns {tapvs.v1.ChangeRequest & tapvs.v1.ChangeRequest.$Shape} ChangeRequest
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      ChangeRequest.decodeDelimited = function (reader) {
        if (!(reader instanceof $Reader)) reader = new $Reader(reader);
        return this.decode(reader, reader.size());
      };

      /**
       * Verifies a ChangeRequest message.
       * @function verify
       * @memberof tapvs.v1.ChangeRequest
       * @static
       * @param {Object.<string,*>} message Plain object to verify
       * @returns {string|null} `null` if valid, otherwise the reason why it is not
       */
      ChangeRequest.verify = function (message, _depth) {
        if (typeof message !== "object" || message === null) return "object expected";
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) return "max depth exceeded";
        if (message.changes != null && $Object.hasOwnProperty.call(message, "changes")) {
          if (!$Array.isArray(message.changes)) return "changes: array expected";
          for (let i = 0; i < message.changes.length; ++i) {
            let error = $root.tapvs.v1.Change.verify(message.changes[i], _depth + 1);
            if (error) return "changes." + error;
          }
        }
        if (message.atomic != null && $Object.hasOwnProperty.call(message, "atomic"))
          if (typeof message.atomic !== "boolean") return "atomic: boolean expected";
        if (message.dryRun != null && $Object.hasOwnProperty.call(message, "dryRun"))
          if (typeof message.dryRun !== "boolean") return "dryRun: boolean expected";
        return null;
      };

      /**
       * Creates a ChangeRequest message from a plain object. Also converts values to their respective internal types.
       * @function fromObject
       * @memberof tapvs.v1.ChangeRequest
       * @static
       * @param {Object.<string,*>} object Plain object
       * @returns {tapvs.v1.ChangeRequest} ChangeRequest
       */
      ChangeRequest.fromObject = function (object, _depth) {
        if (object instanceof $root.tapvs.v1.ChangeRequest) return object;
        if (!$util.isObject(object)) throw $TypeError(".tapvs.v1.ChangeRequest: object expected");
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
        let message = new $root.tapvs.v1.ChangeRequest();
        if (object.changes) {
          if (!$Array.isArray(object.changes))
            throw $TypeError(".tapvs.v1.ChangeRequest.changes: array expected");
          message.changes = $Array(object.changes.length);
          for (let i = 0; i < object.changes.length; ++i) {
            if (!$util.isObject(object.changes[i]))
              throw $TypeError(".tapvs.v1.ChangeRequest.changes: object expected");
            message.changes[i] = $root.tapvs.v1.Change.fromObject(object.changes[i], _depth + 1);
          }
        }
        if (object.atomic != null) if (object.atomic) message.atomic = $Boolean(object.atomic);
        if (object.dryRun != null) if (object.dryRun) message.dryRun = $Boolean(object.dryRun);
        return message;
      };

      /**
       * Creates a plain object from a ChangeRequest message. Also converts values to other types if specified.
       * @function toObject
       * @memberof tapvs.v1.ChangeRequest
       * @static
       * @param {tapvs.v1.ChangeRequest} message ChangeRequest
       * @param {$protobuf.IConversionOptions} [options] Conversion options
       * @returns {Object.<string,*>} Plain object
       */
      ChangeRequest.toObject = function (message, options, _depth) {
        if (!options) options = {};
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
        let object = {};
        if (options.arrays || options.defaults) object.changes = [];
        if (options.defaults) {
          object.atomic = false;
          object.dryRun = false;
        }
        if (message.changes && message.changes.length) {
          object.changes = $Array(message.changes.length);
          for (let j = 0; j < message.changes.length; ++j)
            object.changes[j] = $root.tapvs.v1.Change.toObject(
              message.changes[j],
              options,
              _depth + 1,
            );
        }
        if (message.atomic != null && $Object.hasOwnProperty.call(message, "atomic"))
          object.atomic = message.atomic;
        if (message.dryRun != null && $Object.hasOwnProperty.call(message, "dryRun"))
          object.dryRun = message.dryRun;
        return object;
      };

      /**
       * Converts this ChangeRequest to JSON.
       * @function toJSON
       * @memberof tapvs.v1.ChangeRequest
       * @instance
       * @returns {Object.<string,*>} JSON object
       */
      ChangeRequest.prototype.toJSON = function () {
        return ChangeRequest.toObject(this, $protobuf.util.toJSONOptions);
      };

      return ChangeRequest;
    })();

    v1.Change = (function () {
      /**
       * Properties of a Change.
       * @typedef {Object} tapvs.v1.Change.$Properties
       * @property {tapvs.v1.AddServiceRequest.$Properties|null} [addService] Change addService
       * @property {tapvs.v1.EditServiceRequest.$Properties|null} [editService] Change editService
       * @property {tapvs.v1.DeleteServiceRequest.$Properties|null} [deleteService] Change deleteService
       * @property {tapvs.v1.AddServerRequest.$Properties|null} [addServer] Change addServer
       * @property {tapvs.v1.EditServerRequest.$Properties|null} [editServer] Change editServer
       * @property {tapvs.v1.DeleteServerRequest.$Properties|null} [deleteServer] Change deleteServer
       * @property {tapvs.v1.FlushRequest.$Properties|null} [flush] Change flush
       * @property {tapvs.v1.ZeroRequest.$Properties|null} [zero] Change zero
       * @property {tapvs.v1.SetTimeoutsRequest.$Properties|null} [setTimeouts] Change setTimeouts
       * @property {tapvs.v1.AddMarkRequest.$Properties|null} [addMark] Change addMark
       * @property {tapvs.v1.DeleteMarkRequest.$Properties|null} [deleteMark] Change deleteMark
       * @property {"addService"|"editService"|"deleteService"|"addServer"|"editServer"|"deleteServer"|"flush"|"zero"|"setTimeouts"|"addMark"|"deleteMark"} [edit] Change edit
       * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
       */

      /**
       * Properties of a Change.
       * @memberof tapvs.v1
       * @interface IChange
       * @augments tapvs.v1.Change.$Properties
       * @deprecated Use tapvs.v1.Change.$Properties instead.
       */

      /**
       * Narrowed shape of a Change.
       * @typedef {{
       *   addService?: tapvs.v1.AddServiceRequest.$Shape|null;
       *   editService?: tapvs.v1.EditServiceRequest.$Shape|null;
       *   deleteService?: tapvs.v1.DeleteServiceRequest.$Shape|null;
       *   addServer?: tapvs.v1.AddServerRequest.$Shape|null;
       *   editServer?: tapvs.v1.EditServerRequest.$Shape|null;
       *   deleteServer?: tapvs.v1.DeleteServerRequest.$Shape|null;
       *   flush?: tapvs.v1.FlushRequest.$Shape|null;
       *   zero?: tapvs.v1.ZeroRequest.$Shape|null;
       *   setTimeouts?: tapvs.v1.SetTimeoutsRequest.$Shape|null;
       *   addMark?: tapvs.v1.AddMarkRequest.$Shape|null;
       *   deleteMark?: tapvs.v1.DeleteMarkRequest.$Shape|null;
       *   $unknowns?: Array.<Uint8Array>;
       * } & (
       *   ({ edit?: undefined; addService?: null; editService?: null; deleteService?: null; addServer?: null; editServer?: null; deleteServer?: null; flush?: null; zero?: null; setTimeouts?: null; addMark?: null; deleteMark?: null }|{ edit?: "addService"; addService: tapvs.v1.AddServiceRequest.$Shape; editService?: null; deleteService?: null; addServer?: null; editServer?: null; deleteServer?: null; flush?: null; zero?: null; setTimeouts?: null; addMark?: null; deleteMark?: null }|{ edit?: "editService"; addService?: null; editService: tapvs.v1.EditServiceRequest.$Shape; deleteService?: null; addServer?: null; editServer?: null; deleteServer?: null; flush?: null; zero?: null; setTimeouts?: null; addMark?: null; deleteMark?: null }|{ edit?: "deleteService"; addService?: null; editService?: null; deleteService: tapvs.v1.DeleteServiceRequest.$Shape; addServer?: null; editServer?: null; deleteServer?: null; flush?: null; zero?: null; setTimeouts?: null; addMark?: null; deleteMark?: null }|{ edit?: "addServer"; addService?: null; editService?: null; deleteService?: null; addServer: tapvs.v1.AddServerRequest.$Shape; editServer?: null; deleteServer?: null; flush?: null; zero?: null; setTimeouts?: null; addMark?: null; deleteMark?: null }|{ edit?: "editServer"; addService?: null; editService?: null; deleteService?: null; addServer?: null; editServer: tapvs.v1.EditServerRequest.$Shape; deleteServer?: null; flush?: null; zero?: null; setTimeouts?: null; addMark?: null; deleteMark?: null }|{ edit?: "deleteServer"; addService?: null; editService?: null; deleteService?: null; addServer?: null; editServer?: null; deleteServer: tapvs.v1.DeleteServerRequest.$Shape; flush?: null; zero?: null; setTimeouts?: null; addMark?: null; deleteMark?: null }|{ edit?: "flush"; addService?: null; editService?: null; deleteService?: null; addServer?: null; editServer?: null; deleteServer?: null; flush: tapvs.v1.FlushRequest.$Shape; zero?: null; setTimeouts?: null; addMark?: null; deleteMark?: null }|{ edit?: "zero"; addService?: null; editService?: null; deleteService?: null; addServer?: null; editServer?: null; deleteServer?: null; flush?: null; zero: tapvs.v1.ZeroRequest.$Shape; setTimeouts?: null; addMark?: null; deleteMark?: null }|{ edit?: "setTimeouts"; addService?: null; editService?: null; deleteService?: null; addServer?: null; editServer?: null; deleteServer?: null; flush?: null; zero?: null; setTimeouts: tapvs.v1.SetTimeoutsRequest.$Shape; addMark?: null; deleteMark?: null }|{ edit?: "addMark"; addService?: null; editService?: null; deleteService?: null; addServer?: null; editServer?: null; deleteServer?: null; flush?: null; zero?: null; setTimeouts?: null; addMark: tapvs.v1.AddMarkRequest.$Shape; deleteMark?: null }|{ edit?: "deleteMark"; addService?: null; editService?: null; deleteService?: null; addServer?: null; editServer?: null; deleteServer?: null; flush?: null; zero?: null; setTimeouts?: null; addMark?: null; deleteMark: tapvs.v1.DeleteMarkRequest.$Shape })
       * )} tapvs.v1.Change.$Shape
       */

      /**
       * Constructs a new Change.
       * @memberof tapvs.v1
       * @classdesc Represents a Change.
       * @constructor
       * @param {tapvs.v1.Change.$Properties=} [properties] Properties to set
       * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
       */
      const Change = function (properties) {
        if (properties)
          for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
            if (properties[keys[i]] != null && keys[i] !== "__proto__")
              this[keys[i]] = properties[keys[i]];
      };

      /**
       * Change addService.
       * @member {tapvs.v1.AddServiceRequest.$Properties|null|undefined} addService
       * @memberof tapvs.v1.Change
       * @instance
       */
      Change.prototype.addService = null;

      /**
       * Change editService.
       * @member {tapvs.v1.EditServiceRequest.$Properties|null|undefined} editService
       * @memberof tapvs.v1.Change
       * @instance
       */
      Change.prototype.editService = null;

      /**
       * Change deleteService.
       * @member {tapvs.v1.DeleteServiceRequest.$Properties|null|undefined} deleteService
       * @memberof tapvs.v1.Change
       * @instance
       */
      Change.prototype.deleteService = null;

      /**
       * Change addServer.
       * @member {tapvs.v1.AddServerRequest.$Properties|null|undefined} addServer
       * @memberof tapvs.v1.Change
       * @instance
       */
      Change.prototype.addServer = null;

      /**
       * Change editServer.
       * @member {tapvs.v1.EditServerRequest.$Properties|null|undefined} editServer
       * @memberof tapvs.v1.Change
       * @instance
       */
      Change.prototype.editServer = null;

      /**
       * Change deleteServer.
       * @member {tapvs.v1.DeleteServerRequest.$Properties|null|undefined} deleteServer
       * @memberof tapvs.v1.Change
       * @instance
       */
      Change.prototype.deleteServer = null;

      /**
       * Change flush.
       * @member {tapvs.v1.FlushRequest.$Properties|null|undefined} flush
       * @memberof tapvs.v1.Change
       * @instance
       */
      Change.prototype.flush = null;

      /**
       * Change zero.
       * @member {tapvs.v1.ZeroRequest.$Properties|null|undefined} zero
       * @memberof tapvs.v1.Change
       * @instance
       */
      Change.prototype.zero = null;

      /**
       * Change setTimeouts.
       * @member {tapvs.v1.SetTimeoutsRequest.$Properties|null|undefined} setTimeouts
       * @memberof tapvs.v1.Change
       * @instance
       */
      Change.prototype.setTimeouts = null;

      /**
       * Change addMark.
       * @member {tapvs.v1.AddMarkRequest.$Properties|null|undefined} addMark
       * @memberof tapvs.v1.Change
       * @instance
       */
      Change.prototype.addMark = null;

      /**
       * Change deleteMark.
       * @member {tapvs.v1.DeleteMarkRequest.$Properties|null|undefined} deleteMark
       * @memberof tapvs.v1.Change
       * @instance
       */
      Change.prototype.deleteMark = null;

      // OneOf field names bound to virtual getters and setters
      let $oneOfFields;

      /**
       * Change edit.
       * @member {"addService"|"editService"|"deleteService"|"addServer"|"editServer"|"deleteServer"|"flush"|"zero"|"setTimeouts"|"addMark"|"deleteMark"|undefined} edit
       * @memberof tapvs.v1.Change
       * @instance
       */
      $Object.defineProperty(Change.prototype, "edit", {
        get: $util.oneOfGetter(
          ($oneOfFields = [
            "addService",
            "editService",
            "deleteService",
            "addServer",
            "editServer",
            "deleteServer",
            "flush",
            "zero",
            "setTimeouts",
            "addMark",
            "deleteMark",
          ]),
        ),
        set: $util.oneOfSetter($oneOfFields),
      });

      /**
       * Encodes the specified Change message. Does not implicitly {@link tapvs.v1.Change.verify|verify} messages.
       * @function encode
       * @memberof tapvs.v1.Change
       * @static
       * @param {tapvs.v1.Change.$Properties} message Change message or plain object to encode
       * @param {$protobuf.Writer} [writer] Writer to encode to
       * @returns {$protobuf.Writer} Writer
       */
      Change.encode = function (message, writer, _depth) {
        if (!writer) writer = $Writer.create();
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
        if (message.addService != null && $Object.hasOwnProperty.call(message, "addService"))
          $root.tapvs.v1.AddServiceRequest.encode(
            message.addService,
            writer.uint32(/* id 1, wireType 2 =*/ 10).fork(),
            _depth + 1,
          ).ldelim();
        if (message.editService != null && $Object.hasOwnProperty.call(message, "editService"))
          $root.tapvs.v1.EditServiceRequest.encode(
            message.editService,
            writer.uint32(/* id 2, wireType 2 =*/ 18).fork(),
            _depth + 1,
          ).ldelim();
        if (message.deleteService != null && $Object.hasOwnProperty.call(message, "deleteService"))
          $root.tapvs.v1.DeleteServiceRequest.encode(
            message.deleteService,
            writer.uint32(/* id 3, wireType 2 =*/ 26).fork(),
            _depth + 1,
          ).ldelim();
        if (message.addServer != null && $Object.hasOwnProperty.call(message, "addServer"))
          $root.tapvs.v1.AddServerRequest.encode(
            message.addServer,
            writer.uint32(/* id 4, wireType 2 =*/ 34).fork(),
            _depth + 1,
          ).ldelim();
        if (message.editServer != null && $Object.hasOwnProperty.call(message, "editServer"))
          $root.tapvs.v1.EditServerRequest.encode(
            message.editServer,
            writer.uint32(/* id 5, wireType 2 =*/ 42).fork(),
            _depth + 1,
          ).ldelim();
        if (message.deleteServer != null && $Object.hasOwnProperty.call(message, "deleteServer"))
          $root.tapvs.v1.DeleteServerRequest.encode(
            message.deleteServer,
            writer.uint32(/* id 6, wireType 2 =*/ 50).fork(),
            _depth + 1,
          ).ldelim();
        if (message.flush != null && $Object.hasOwnProperty.call(message, "flush"))
          $root.tapvs.v1.FlushRequest.encode(
            message.flush,
            writer.uint32(/* id 7, wireType 2 =*/ 58).fork(),
            _depth + 1,
          ).ldelim();
        if (message.zero != null && $Object.hasOwnProperty.call(message, "zero"))
          $root.tapvs.v1.ZeroRequest.encode(
            message.zero,
            writer.uint32(/* id 8, wireType 2 =*/ 66).fork(),
            _depth + 1,
          ).ldelim();
        if (message.setTimeouts != null && $Object.hasOwnProperty.call(message, "setTimeouts"))
          $root.tapvs.v1.SetTimeoutsRequest.encode(
            message.setTimeouts,
            writer.uint32(/* id 9, wireType 2 =*/ 74).fork(),
            _depth + 1,
          ).ldelim();
        if (message.addMark != null && $Object.hasOwnProperty.call(message, "addMark"))
          $root.tapvs.v1.AddMarkRequest.encode(
            message.addMark,
            writer.uint32(/* id 10, wireType 2 =*/ 82).fork(),
            _depth + 1,
          ).ldelim();
        if (message.deleteMark != null && $Object.hasOwnProperty.call(message, "deleteMark"))
          $root.tapvs.v1.DeleteMarkRequest.encode(
            message.deleteMark,
            writer.uint32(/* id 11, wireType 2 =*/ 90).fork(),
            _depth + 1,
          ).ldelim();
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
          for (let i = 0; i < message.$unknowns.length; ++i) writer.raw(message.$unknowns[i]);
        return writer;
      };

      /**
       * Encodes the specified Change message, length delimited. Does not implicitly {@link tapvs.v1.Change.verify|verify} messages.
       * @function encodeDelimited
       * @memberof tapvs.v1.Change
       * @static
       * @param {tapvs.v1.Change.$Properties} message Change message or plain object to encode
       * @param {$protobuf.Writer} [writer] Writer to encode to
       * @returns {$protobuf.Writer} Writer
       */
      Change.encodeDelimited = function (message, writer) {
        return this.encode(message, (writer || $Writer.create()).fork()).ldelim();
      };

      /**
       * Decodes a Change message from the specified reader or buffer.
       * @function decode
       * @memberof tapvs.v1.Change
       * @static
       * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
       * @param {number} [length] Message length if known beforehand
       * @returns {tapvs.v1.Change & tapvs.v1.Change.$Shape} Change
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      Change.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader)) reader = $Reader.create(reader);
        if (_depth === $undefined) _depth = 0;
        if (_depth > $Reader.recursionLimit) throw $Error("max depth exceeded");
        let end, message;
        if (length === $undefined) end = reader.len;
        else {
          end = reader.pos + length;
          if (end > reader.len) throw $RangeError("index out of range");
          length = reader.len;
          reader.len = end;
        }
        message = _target || new $root.tapvs.v1.Change();
        while (reader.pos < end) {
          let start = reader.pos;
          let tag = reader.tag();
          if (tag === _end) {
            _end = $undefined;
            break;
          }
          let wireType = tag & 7;
          switch ((tag >>>= 3)) {
            case 1: {
              if (wireType !== 2) break;
              message.addService = $root.tapvs.v1.AddServiceRequest.decode(
                reader,
                reader.size(),
                $undefined,
                _depth + 1,
                message.addService,
              );
              message.edit = "addService";
              continue;
            }
            case 2: {
              if (wireType !== 2) break;
              message.editService = $root.tapvs.v1.EditServiceRequest.decode(
                reader,
                reader.size(),
                $undefined,
                _depth + 1,
                message.editService,
              );
              message.edit = "editService";
              continue;
            }
            case 3: {
              if (wireType !== 2) break;
              message.deleteService = $root.tapvs.v1.DeleteServiceRequest.decode(
                reader,
                reader.size(),
                $undefined,
                _depth + 1,
                message.deleteService,
              );
              message.edit = "deleteService";
              continue;
            }
            case 4: {
              if (wireType !== 2) break;
              message.addServer = $root.tapvs.v1.AddServerRequest.decode(
                reader,
                reader.size(),
                $undefined,
                _depth + 1,
                message.addServer,
              );
              message.edit = "addServer";
              continue;
            }
            case 5: {
              if (wireType !== 2) break;
              message.editServer = $root.tapvs.v1.EditServerRequest.decode(
                reader,
                reader.size(),
                $undefined,
                _depth + 1,
                message.editServer,
              );
              message.edit = "editServer";
              continue;
            }
            case 6: {
              if (wireType !== 2) break;
              message.deleteServer = $root.tapvs.v1.DeleteServerRequest.decode(
                reader,
                reader.size(),
                $undefined,
                _depth + 1,
                message.deleteServer,
              );
              message.edit = "deleteServer";
              continue;
            }
            case 7: {
              if (wireType !== 2) break;
              message.flush = $root.tapvs.v1.FlushRequest.decode(
                reader,
                reader.size(),
                $undefined,
                _depth + 1,
                message.flush,
              );
              message.edit = "flush";
              continue;
            }
            case 8: {
              if (wireType !== 2) break;
              message.zero = $root.tapvs.v1.ZeroRequest.decode(
                reader,
                reader.size(),
                $undefined,
                _depth + 1,
                message.zero,
              );
              message.edit = "zero";
              continue;
            }
            case 9: {
              if (wireType !== 2) break;
              message.setTimeouts = $root.tapvs.v1.SetTimeoutsRequest.decode(
                reader,
                reader.size(),
                $undefined,
                _depth + 1,
                message.setTimeouts,
              );
              message.edit = "setTimeouts";
              continue;
            }
            case 10: {
              if (wireType !== 2) break;
              message.addMark = $root.tapvs.v1.AddMarkRequest.decode(
                reader,
                reader.size(),
                $undefined,
                _depth + 1,
                message.addMark,
              );
              message.edit = "addMark";
              continue;
            }
            case 11: {
              if (wireType !== 2) break;
              message.deleteMark = $root.tapvs.v1.DeleteMarkRequest.decode(
                reader,
                reader.size(),
                $undefined,
                _depth + 1,
                message.deleteMark,
              );
              message.edit = "deleteMark";
              continue;
            }
          }
          reader.skipType(wireType, _depth, tag);
          if (!reader.discardUnknown) {
            $util.makeProp(message, "$unknowns", false);
            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
          }
        }
        if (length !== $undefined) {
          if (reader.pos !== end) throw $RangeError("index out of range");
          reader.len = length;
        }
        if (_end !== $undefined) throw $Error("missing end group");
        return message;
      };

      /**
       * Decodes a Change message from the specified reader or buffer, length delimited.
       * @function decodeDelimited
       * @memberof tapvs.v1.Change
       * @static
       * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
       * @returns {tapvs.v1.Change & tapvs.v1.Change.$Shape} Change
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      Change.decodeDelimited = function (reader) {
        if (!(reader instanceof $Reader)) reader = new $Reader(reader);
        return this.decode(reader, reader.size());
      };

      /**
       * Verifies a Change message.
       * @function verify
       * @memberof tapvs.v1.Change
       * @static
       * @param {Object.<string,*>} message Plain object to verify
       * @returns {string|null} `null` if valid, otherwise the reason why it is not
       */
      Change.verify = function (message, _depth) {
        if (typeof message !== "object" || message === null) return "object expected";
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) return "max depth exceeded";
        let properties = {};
        if (message.addService != null && $Object.hasOwnProperty.call(message, "addService")) {
          properties.edit = 1;
          {
            let error = $root.tapvs.v1.AddServiceRequest.verify(message.addService, _depth + 1);
            if (error) return "addService." + error;
          }
        }
        if (message.editService != null && $Object.hasOwnProperty.call(message, "editService")) {
          if (properties.edit === 1) return "edit: multiple values";
          properties.edit = 1;
          {
            let error = $root.tapvs.v1.EditServiceRequest.verify(message.editService, _depth + 1);
            if (error) return "editService." + error;
          }
        }
        if (
          message.deleteService != null &&
          $Object.hasOwnProperty.call(message, "deleteService")
        ) {
          if (properties.edit === 1) return "edit: multiple values";
          properties.edit = 1;
          {
            let error = $root.tapvs.v1.DeleteServiceRequest.verify(
              message.deleteService,
              _depth + 1,
            );
            if (error) return "deleteService." + error;
          }
        }
        if (message.addServer != null && $Object.hasOwnProperty.call(message, "addServer")) {
          if (properties.edit === 1) return "edit: multiple values";
          properties.edit = 1;
          {
            let error = $root.tapvs.v1.AddServerRequest.verify(message.addServer, _depth + 1);
            if (error) return "addServer." + error;
          }
        }
        if (message.editServer != null && $Object.hasOwnProperty.call(message, "editServer")) {
          if (properties.edit === 1) return "edit: multiple values";
          properties.edit = 1;
          {
            let error = $root.tapvs.v1.EditServerRequest.verify(message.editServer, _depth + 1);
            if (error) return "editServer." + error;
          }
        }
        if (message.deleteServer != null && $Object.hasOwnProperty.call(message, "deleteServer")) {
          if (properties.edit === 1) return "edit: multiple values";
          properties.edit = 1;
          {
            let error = $root.tapvs.v1.DeleteServerRequest.verify(message.deleteServer, _depth + 1);
            if (error) return "deleteServer." + error;
          }
        }
        if (message.flush != null && $Object.hasOwnProperty.call(message, "flush")) {
          if (properties.edit === 1) return "edit: multiple values";
          properties.edit = 1;
          {
            let error = $root.tapvs.v1.FlushRequest.verify(message.flush, _depth + 1);
            if (error) return "flush." + error;
          }
        }
        if (message.zero != null && $Object.hasOwnProperty.call(message, "zero")) {
          if (properties.edit === 1) return "edit: multiple values";
          properties.edit = 1;
          {
            let error = $root.tapvs.v1.ZeroRequest.verify(message.zero, _depth + 1);
            if (error) return "zero." + error;
          }
        }
        if (message.setTimeouts != null && $Object.hasOwnProperty.call(message, "setTimeouts")) {
          if (properties.edit === 1) return "edit: multiple values";
          properties.edit = 1;
          {
            let error = $root.tapvs.v1.SetTimeoutsRequest.verify(message.setTimeouts, _depth + 1);
            if (error) return "setTimeouts." + error;
          }
        }
        if (message.addMark != null && $Object.hasOwnProperty.call(message, "addMark")) {
          if (properties.edit === 1) return "edit: multiple values";
          properties.edit = 1;
          {
            let error = $root.tapvs.v1.AddMarkRequest.verify(message.addMark, _depth + 1);
            if (error) return "addMark." + error;
          }
        }
        if (message.deleteMark != null && $Object.hasOwnProperty.call(message, "deleteMark")) {
          if (properties.edit === 1) return "edit: multiple values";
          properties.edit = 1;
          {
            let error = $root.tapvs.v1.DeleteMarkRequest.verify(message.deleteMark, _depth + 1);
            if (error) return "deleteMark." + error;
          }
        }
        return null;
      };

      /**
       * Creates a Change message from a plain object. Also converts values to their respective internal types.
       * @function fromObject
       * @memberof tapvs.v1.Change
       * @static
       * @param {Object.<string,*>} object Plain object
       * @returns {tapvs.v1.Change} Change
       */
      Change.fromObject = function (object, _depth) {
        if (object instanceof $root.tapvs.v1.Change) return object;
        if (!$util.isObject(object)) throw $TypeError(".tapvs.v1.Change: object expected");
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
        let message = new $root.tapvs.v1.Change();
        if (object.addService != null) {
          if (!$util.isObject(object.addService))
            throw $TypeError(".tapvs.v1.Change.addService: object expected");
          message.addService = $root.tapvs.v1.AddServiceRequest.fromObject(
            object.addService,
            _depth + 1,
          );
        }
        if (object.editService != null) {
          if (!$util.isObject(object.editService))
            throw $TypeError(".tapvs.v1.Change.editService: object expected");
          message.editService = $root.tapvs.v1.EditServiceRequest.fromObject(
            object.editService,
            _depth + 1,
          );
        }
        if (object.deleteService != null) {
          if (!$util.isObject(object.deleteService))
            throw $TypeError(".tapvs.v1.Change.deleteService: object expected");
          message.deleteService = $root.tapvs.v1.DeleteServiceRequest.fromObject(
            object.deleteService,
            _depth + 1,
          );
        }
        if (object.addServer != null) {
          if (!$util.isObject(object.addServer))
            throw $TypeError(".tapvs.v1.Change.addServer: object expected");
          message.addServer = $root.tapvs.v1.AddServerRequest.fromObject(
            object.addServer,
            _depth + 1,
          );
        }
        if (object.editServer != null) {
          if (!$util.isObject(object.editServer))
            throw $TypeError(".tapvs.v1.Change.editServer: object expected");
          message.editServer = $root.tapvs.v1.EditServerRequest.fromObject(
            object.editServer,
            _depth + 1,
          );
        }
        if (object.deleteServer != null) {
          if (!$util.isObject(object.deleteServer))
            throw $TypeError(".tapvs.v1.Change.deleteServer: object expected");
          message.deleteServer = $root.tapvs.v1.DeleteServerRequest.fromObject(
            object.deleteServer,
            _depth + 1,
          );
        }
        if (object.flush != null) {
          if (!$util.isObject(object.flush))
            throw $TypeError(".tapvs.v1.Change.flush: object expected");
          message.flush = $root.tapvs.v1.FlushRequest.fromObject(object.flush, _depth + 1);
        }
        if (object.zero != null) {
          if (!$util.isObject(object.zero))
            throw $TypeError(".tapvs.v1.Change.zero: object expected");
          message.zero = $root.tapvs.v1.ZeroRequest.fromObject(object.zero, _depth + 1);
        }
        if (object.setTimeouts != null) {
          if (!$util.isObject(object.setTimeouts))
            throw $TypeError(".tapvs.v1.Change.setTimeouts: object expected");
          message.setTimeouts = $root.tapvs.v1.SetTimeoutsRequest.fromObject(
            object.setTimeouts,
            _depth + 1,
          );
        }
        if (object.addMark != null) {
          if (!$util.isObject(object.addMark))
            throw $TypeError(".tapvs.v1.Change.addMark: object expected");
          message.addMark = $root.tapvs.v1.AddMarkRequest.fromObject(object.addMark, _depth + 1);
        }
        if (object.deleteMark != null) {
          if (!$util.isObject(object.deleteMark))
            throw $TypeError(".tapvs.v1.Change.deleteMark: object expected");
          message.deleteMark = $root.tapvs.v1.DeleteMarkRequest.fromObject(
            object.deleteMark,
            _depth + 1,
          );
        }
        return message;
      };

      /**
       * Creates a plain object from a Change message. Also converts values to other types if specified.
       * @function toObject
       * @memberof tapvs.v1.Change
       * @static
       * @param {tapvs.v1.Change} message Change
       * @param {$protobuf.IConversionOptions} [options] Conversion options
       * @returns {Object.<string,*>} Plain object
       */
      Change.toObject = function (message, options, _depth) {
        if (!options) options = {};
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
        let object = {};
        if (message.addService != null && $Object.hasOwnProperty.call(message, "addService")) {
          object.addService = $root.tapvs.v1.AddServiceRequest.toObject(
            message.addService,
            options,
            _depth + 1,
          );
          if (options.oneofs) object.edit = "addService";
        }
        if (message.editService != null && $Object.hasOwnProperty.call(message, "editService")) {
          object.editService = $root.tapvs.v1.EditServiceRequest.toObject(
            message.editService,
            options,
            _depth + 1,
          );
          if (options.oneofs) object.edit = "editService";
        }
        if (
          message.deleteService != null &&
          $Object.hasOwnProperty.call(message, "deleteService")
        ) {
          object.deleteService = $root.tapvs.v1.DeleteServiceRequest.toObject(
            message.deleteService,
            options,
            _depth + 1,
          );
          if (options.oneofs) object.edit = "deleteService";
        }
        if (message.addServer != null && $Object.hasOwnProperty.call(message, "addServer")) {
          object.addServer = $root.tapvs.v1.AddServerRequest.toObject(
            message.addServer,
            options,
            _depth + 1,
          );
          if (options.oneofs) object.edit = "addServer";
        }
        if (message.editServer != null && $Object.hasOwnProperty.call(message, "editServer")) {
          object.editServer = $root.tapvs.v1.EditServerRequest.toObject(
            message.editServer,
            options,
            _depth + 1,
          );
          if (options.oneofs) object.edit = "editServer";
        }
        if (message.deleteServer != null && $Object.hasOwnProperty.call(message, "deleteServer")) {
          object.deleteServer = $root.tapvs.v1.DeleteServerRequest.toObject(
            message.deleteServer,
            options,
            _depth + 1,
          );
          if (options.oneofs) object.edit = "deleteServer";
        }
        if (message.flush != null && $Object.hasOwnProperty.call(message, "flush")) {
          object.flush = $root.tapvs.v1.FlushRequest.toObject(message.flush, options, _depth + 1);
          if (options.oneofs) object.edit = "flush";
        }
        if (message.zero != null && $Object.hasOwnProperty.call(message, "zero")) {
          object.zero = $root.tapvs.v1.ZeroRequest.toObject(message.zero, options, _depth + 1);
          if (options.oneofs) object.edit = "zero";
        }
        if (message.setTimeouts != null && $Object.hasOwnProperty.call(message, "setTimeouts")) {
          object.setTimeouts = $root.tapvs.v1.SetTimeoutsRequest.toObject(
            message.setTimeouts,
            options,
            _depth + 1,
          );
          if (options.oneofs) object.edit = "setTimeouts";
        }
        if (message.addMark != null && $Object.hasOwnProperty.call(message, "addMark")) {
          object.addMark = $root.tapvs.v1.AddMarkRequest.toObject(
            message.addMark,
            options,
            _depth + 1,
          );
          if (options.oneofs) object.edit = "addMark";
        }
        if (message.deleteMark != null && $Object.hasOwnProperty.call(message, "deleteMark")) {
          object.deleteMark = $root.tapvs.v1.DeleteMarkRequest.toObject(
            message.deleteMark,
            options,
            _depth + 1,
          );
          if (options.oneofs) object.edit = "deleteMark";
        }
        return object;
      };

      /**
       * Converts this Change to JSON.
       * @function toJSON
       * @memberof tapvs.v1.Change
       * @instance
       * @returns {Object.<string,*>} JSON object
       */
      Change.prototype.toJSON = function () {
        return Change.toObject(this, $protobuf.util.toJSONOptions);
      };

      return Change;
    })();

    v1.ChangeResponse = (function () {
      /**
       * Properties of a ChangeResponse.
       * @typedef {Object} tapvs.v1.ChangeResponse.$Properties
       * @property {Array.<tapvs.v1.Refusal.$Properties>|null} [outcomes] ChangeResponse outcomes
       * @property {number|null} [revision] ChangeResponse revision
       * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
       */

      /**
       * Properties of a ChangeResponse.
       * @memberof tapvs.v1
       * @interface IChangeResponse
       * @augments tapvs.v1.ChangeResponse.$Properties
       * @deprecated Use tapvs.v1.ChangeResponse.$Properties instead.
       */

      /**
       * Shape of a ChangeResponse.
       * @typedef {tapvs.v1.ChangeResponse.$Properties} tapvs.v1.ChangeResponse.$Shape
       */

      /**
       * Constructs a new ChangeResponse.
       * @memberof tapvs.v1
       * @classdesc Represents a ChangeResponse.
       * @constructor
       * @param {tapvs.v1.ChangeResponse.$Properties=} [properties] Properties to set
       * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
       */
      const ChangeResponse = function (properties) {
        this.outcomes = [];
        if (properties)
          for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
            if (properties[keys[i]] != null && keys[i] !== "__proto__")
              this[keys[i]] = properties[keys[i]];
      };

      /**
       * ChangeResponse outcomes.
       * @member {Array.<tapvs.v1.Refusal.$Properties>} outcomes
       * @memberof tapvs.v1.ChangeResponse
       * @instance
       */
      ChangeResponse.prototype.outcomes = $util.emptyArray;

      /**
       * ChangeResponse revision.
       * @member {number} revision
       * @memberof tapvs.v1.ChangeResponse
       * @instance
       */
      ChangeResponse.prototype.revision = $util.Long ? $util.Long.fromBits(0, 0, true) : 0;

      /**
       * Encodes the specified ChangeResponse message. Does not implicitly {@link tapvs.v1.ChangeResponse.verify|verify} messages.
       * @function encode
       * @memberof tapvs.v1.ChangeResponse
       * @static
       * @param {tapvs.v1.ChangeResponse.$Properties} message ChangeResponse message or plain object to encode
       * @param {$protobuf.Writer} [writer] Writer to encode to
       * @returns {$protobuf.Writer} Writer
       */
      ChangeResponse.encode = function (message, writer, _depth) {
        if (!writer) writer = $Writer.create();
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
        if (message.outcomes != null && message.outcomes.length)
          for (let i = 0; i < message.outcomes.length; ++i)
            $root.tapvs.v1.Refusal.encode(
              message.outcomes[i],
              writer.uint32(/* id 1, wireType 2 =*/ 10).fork(),
              _depth + 1,
            ).ldelim();
        if (
          message.revision != null &&
          $Object.hasOwnProperty.call(message, "revision") &&
          (typeof message.revision === "object"
            ? message.revision.low || message.revision.high
            : message.revision !== 0)
        )
          writer.uint32(/* id 2, wireType 0 =*/ 16).uint64(message.revision);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
          for (let i = 0; i < message.$unknowns.length; ++i) writer.raw(message.$unknowns[i]);
        return writer;
      };

      /**
       * Encodes the specified ChangeResponse message, length delimited. Does not implicitly {@link tapvs.v1.ChangeResponse.verify|verify} messages.
       * @function encodeDelimited
       * @memberof tapvs.v1.ChangeResponse
       * @static
       * @param {tapvs.v1.ChangeResponse.$Properties} message ChangeResponse message or plain object to encode
       * @param {$protobuf.Writer} [writer] Writer to encode to
       * @returns {$protobuf.Writer} Writer
       */
      ChangeResponse.encodeDelimited = function (message, writer) {
        return this.encode(message, (writer || $Writer.create()).fork()).ldelim();
      };

      /**
       * Decodes a ChangeResponse message from the specified reader or buffer.
       * @function decode
       * @memberof tapvs.v1.ChangeResponse
       * @static
       * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
       * @param {number} [length] Message length if known beforehand
       * @returns {tapvs.v1.ChangeResponse & tapvs.v1.ChangeResponse.$Shape} ChangeResponse
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      ChangeResponse.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader)) reader = $Reader.create(reader);
        if (_depth === $undefined) _depth = 0;
        if (_depth > $Reader.recursionLimit) throw $Error("max depth exceeded");
        let end, message, value;
        if (length === $undefined) end = reader.len;
        else {
          end = reader.pos + length;
          if (end > reader.len) throw $RangeError("index out of range");
          length = reader.len;
          reader.len = end;
        }
        message = _target || new $root.tapvs.v1.ChangeResponse();
        while (reader.pos < end) {
          let start = reader.pos;
          let tag = reader.tag();
          if (tag === _end) {
            _end = $undefined;
            break;
          }
          let wireType = tag & 7;
          switch ((tag >>>= 3)) {
            case 1: {
              if (wireType !== 2) break;
              if (!(message.outcomes && message.outcomes.length)) message.outcomes = [];
              message.outcomes.push(
                $root.tapvs.v1.Refusal.decode(reader, reader.size(), $undefined, _depth + 1),
              );
              continue;
            }
            case 2: {
              if (wireType !== 0) break;
              if (
                typeof (value = reader.uint64()) === "object"
                  ? value.low || value.high
                  : value !== 0
              )
                message.revision = value;
              else delete message.revision;
              continue;
            }
          }
          reader.skipType(wireType, _depth, tag);
          if (!reader.discardUnknown) {
            $util.makeProp(message, "$unknowns", false);
            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
          }
        }
        if (length !== $undefined) {
          if (reader.pos !== end) throw $RangeError("index out of range");
          reader.len = length;
        }
        if (_end !== $undefined) throw $Error("missing end group");
        return message;
      };

      /**
       * Decodes a ChangeResponse message from the specified reader or buffer, length delimited.
       * @function decodeDelimited
       * @memberof tapvs.v1.ChangeResponse
       * @static
       * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
       * @returns {tapvs.v1.ChangeResponse & tapvs.v1.ChangeResponse.$Shape} ChangeResponse
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      ChangeResponse.decodeDelimited = function (reader) {
        if (!(reader instanceof $Reader)) reader = new $Reader(reader);
        return this.decode(reader, reader.size());
      };

      /**
       * Verifies a ChangeResponse message.
       * @function verify
       * @memberof tapvs.v1.ChangeResponse
       * @static
       * @param {Object.<string,*>} message Plain object to verify
       * @returns {string|null} `null` if valid, otherwise the reason why it is not
       */
      ChangeResponse.verify = function (message, _depth) {
        if (typeof message !== "object" || message === null) return "object expected";
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) return "max depth exceeded";
        if (message.outcomes != null && $Object.hasOwnProperty.call(message, "outcomes")) {
          if (!$Array.isArray(message.outcomes)) return "outcomes: array expected";
          for (let i = 0; i < message.outcomes.length; ++i) {
            let error = $root.tapvs.v1.Refusal.verify(message.outcomes[i], _depth + 1);
            if (error) return "outcomes." + error;
          }
        }
        if (message.revision != null && $Object.hasOwnProperty.call(message, "revision"))
          if (
            !$util.isInteger(message.revision) &&
            !(
              message.revision &&
              $util.isInteger(message.revision.low) &&
              $util.isInteger(message.revision.high)
            )
          )
            return "revision: integer|Long expected";
        return null;
      };

      /**
       * Creates a ChangeResponse message from a plain object. Also converts values to their respective internal types.
       * @function fromObject
       * @memberof tapvs.v1.ChangeResponse
       * @static
       * @param {Object.<string,*>} object Plain object
       * @returns {tapvs.v1.ChangeResponse} ChangeResponse
       */
      ChangeResponse.fromObject = function (object, _depth) {
        if (object instanceof $root.tapvs.v1.ChangeResponse) return object;
        if (!$util.isObject(object)) throw $TypeError(".tapvs.v1.ChangeResponse: object expected");
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
        let message = new $root.tapvs.v1.ChangeResponse();
        if (object.outcomes) {
          if (!$Array.isArray(object.outcomes))
            throw $TypeError(".tapvs.v1.ChangeResponse.outcomes: array expected");
          message.outcomes = $Array(object.outcomes.length);
          for (let i = 0; i < object.outcomes.length; ++i) {
            if (!$util.isObject(object.outcomes[i]))
              throw $TypeError(".tapvs.v1.ChangeResponse.outcomes: object expected");
            message.outcomes[i] = $root.tapvs.v1.Refusal.fromObject(object.outcomes[i], _depth + 1);
          }
        }
        if (object.revision != null)
          if (
            typeof object.revision === "object"
              ? object.revision.low || object.revision.high
              : $Number(object.revision) !== 0
          )
            if ($util.Long) message.revision = $util.Long.fromValue(object.revision, true);
            else if (typeof object.revision === "string")
              message.revision = $parseInt(object.revision, 10);
            else if (typeof object.revision === "number") message.revision = object.revision;
            else if (typeof object.revision === "object")
              message.revision = new $util.LongBits(
                object.revision.low >>> 0,
                object.revision.high >>> 0,
              ).toNumber(true);
        return message;
      };

      /**
       * Creates a plain object from a ChangeResponse message. Also converts values to other types if specified.
       * @function toObject
       * @memberof tapvs.v1.ChangeResponse
       * @static
       * @param {tapvs.v1.ChangeResponse} message ChangeResponse
       * @param {$protobuf.IConversionOptions} [options] Conversion options
       * @returns {Object.<string,*>} Plain object
       */
      ChangeResponse.toObject = function (message, options, _depth) {
        if (!options) options = {};
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
        let object = {};
        if (options.arrays || options.defaults) object.outcomes = [];
        if (options.defaults)
          if ($util.Long) {
            let long = new $util.Long(0, 0, true);
            object.revision =
              options.longs === $String
                ? long.toString()
                : options.longs === $Number
                  ? long.toNumber()
                  : typeof $BigInt !== "undefined" && options.longs === $BigInt
                    ? long.toBigInt()
                    : long;
          } else
            object.revision =
              options.longs === $String
                ? "0"
                : typeof $BigInt !== "undefined" && options.longs === $BigInt
                  ? $BigInt("0")
                  : 0;
        if (message.outcomes && message.outcomes.length) {
          object.outcomes = $Array(message.outcomes.length);
          for (let j = 0; j < message.outcomes.length; ++j)
            object.outcomes[j] = $root.tapvs.v1.Refusal.toObject(
              message.outcomes[j],
              options,
              _depth + 1,
            );
        }
        if (message.revision != null && $Object.hasOwnProperty.call(message, "revision"))
          if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
            object.revision =
              typeof message.revision === "number"
                ? $BigInt(message.revision)
                : $util.Long.fromBits(
                    message.revision.low >>> 0,
                    message.revision.high >>> 0,
                    true,
                  ).toBigInt();
          else if (typeof message.revision === "number")
            object.revision =
              options.longs === $String ? $String(message.revision) : message.revision;
          else
            object.revision =
              options.longs === $String
                ? $util.Long.prototype.toString.call(message.revision)
                : options.longs === $Number
                  ? new $util.LongBits(
                      message.revision.low >>> 0,
                      message.revision.high >>> 0,
                    ).toNumber(true)
                  : message.revision;
        return object;
      };

      /**
       * Converts this ChangeResponse to JSON.
       * @function toJSON
       * @memberof tapvs.v1.ChangeResponse
       * @instance
       * @returns {Object.<string,*>} JSON object
       */
      ChangeResponse.prototype.toJSON = function () {
        return ChangeResponse.toObject(this, $protobuf.util.toJSONOptions);
      };

      return ChangeResponse;
    })();

    v1.WhatIfRequest = (function () {
      /**
       * Properties of a WhatIfRequest.
       * @typedef {Object} tapvs.v1.WhatIfRequest.$Properties
       * @property {Uint8Array|null} [packet] WhatIfRequest packet
       * @property {string|null} [port] WhatIfRequest port
       * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
       */

      /**
       * Properties of a WhatIfRequest.
       * @memberof tapvs.v1
       * @interface IWhatIfRequest
       * @augments tapvs.v1.WhatIfRequest.$Properties
       * @deprecated Use tapvs.v1.WhatIfRequest.$Properties instead.
       */

      /**
       * Shape of a WhatIfRequest.
       * @typedef {tapvs.v1.WhatIfRequest.$Properties} tapvs.v1.WhatIfRequest.$Shape
       */

      /**
       * Constructs a new WhatIfRequest.
       * @memberof tapvs.v1
       * @classdesc Represents a WhatIfRequest.
       * @constructor
       * @param {tapvs.v1.WhatIfRequest.$Properties=} [properties] Properties to set
       * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
       */
      const WhatIfRequest = function (properties) {
        if (properties)
          for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
            if (properties[keys[i]] != null && keys[i] !== "__proto__")
              this[keys[i]] = properties[keys[i]];
      };

      /**
       * WhatIfRequest packet.
       * @member {Uint8Array} packet
       * @memberof tapvs.v1.WhatIfRequest
       * @instance
       */
      WhatIfRequest.prototype.packet = $util.newBuffer([]);

      /**
       * WhatIfRequest port.
       * @member {string} port
       * @memberof tapvs.v1.WhatIfRequest
       * @instance
       */
      WhatIfRequest.prototype.port = "";

      /**
       * Encodes the specified WhatIfRequest message. Does not implicitly {@link tapvs.v1.WhatIfRequest.verify|verify} messages.
       * @function encode
       * @memberof tapvs.v1.WhatIfRequest
       * @static
       * @param {tapvs.v1.WhatIfRequest.$Properties} message WhatIfRequest message or plain object to encode
       * @param {$protobuf.Writer} [writer] Writer to encode to
       * @returns {$protobuf.Writer} Writer
       */
      WhatIfRequest.encode = function (message, writer, _depth) {
        if (!writer) writer = $Writer.create();
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
        if (
          message.packet != null &&
          $Object.hasOwnProperty.call(message, "packet") &&
          message.packet.length
        )
          writer.uint32(/* id 1, wireType 2 =*/ 10).bytes(message.packet);
        if (
          message.port != null &&
          $Object.hasOwnProperty.call(message, "port") &&
          message.port !== ""
        )
          writer.uint32(/* id 2, wireType 2 =*/ 18).string(message.port);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
          for (let i = 0; i < message.$unknowns.length; ++i) writer.raw(message.$unknowns[i]);
        return writer;
      };

      /**
       * Encodes the specified WhatIfRequest message, length delimited. Does not implicitly {@link tapvs.v1.WhatIfRequest.verify|verify} messages.
       * @function encodeDelimited
       * @memberof tapvs.v1.WhatIfRequest
       * @static
       * @param {tapvs.v1.WhatIfRequest.$Properties} message WhatIfRequest message or plain object to encode
       * @param {$protobuf.Writer} [writer] Writer to encode to
       * @returns {$protobuf.Writer} Writer
       */
      WhatIfRequest.encodeDelimited = function (message, writer) {
        return this.encode(message, (writer || $Writer.create()).fork()).ldelim();
      };

      /**
       * Decodes a WhatIfRequest message from the specified reader or buffer.
       * @function decode
       * @memberof tapvs.v1.WhatIfRequest
       * @static
       * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
       * @param {number} [length] Message length if known beforehand
       * @returns {tapvs.v1.WhatIfRequest & tapvs.v1.WhatIfRequest.$Shape} WhatIfRequest
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      WhatIfRequest.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader)) reader = $Reader.create(reader);
        if (_depth === $undefined) _depth = 0;
        if (_depth > $Reader.recursionLimit) throw $Error("max depth exceeded");
        let end, message, value;
        if (length === $undefined) end = reader.len;
        else {
          end = reader.pos + length;
          if (end > reader.len) throw $RangeError("index out of range");
          length = reader.len;
          reader.len = end;
        }
        message = _target || new $root.tapvs.v1.WhatIfRequest();
        while (reader.pos < end) {
          let start = reader.pos;
          let tag = reader.tag();
          if (tag === _end) {
            _end = $undefined;
            break;
          }
          let wireType = tag & 7;
          switch ((tag >>>= 3)) {
            case 1: {
              if (wireType !== 2) break;
              if ((value = reader.bytes()).length) message.packet = value;
              else delete message.packet;
              continue;
            }
            case 2: {
              if (wireType !== 2) break;
              if ((value = reader.stringVerify()).length) message.port = value;
              else delete message.port;
              continue;
            }
          }
          reader.skipType(wireType, _depth, tag);
          if (!reader.discardUnknown) {
            $util.makeProp(message, "$unknowns", false);
            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
          }
        }
        if (length !== $undefined) {
          if (reader.pos !== end) throw $RangeError("index out of range");
          reader.len = length;
        }
        if (_end !== $undefined) throw $Error("missing end group");
        return message;
      };

      /**
       * Decodes a WhatIfRequest message from the specified reader or buffer, length delimited.
       * @function decodeDelimited
       * @memberof tapvs.v1.WhatIfRequest
       * @static
       * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
       * @returns {tapvs.v1.WhatIfRequest & tapvs.v1.WhatIfRequest.$Shape} WhatIfRequest
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      WhatIfRequest.decodeDelimited = function (reader) {
        if (!(reader instanceof $Reader)) reader = new $Reader(reader);
        return this.decode(reader, reader.size());
      };

      /**
       * Verifies a WhatIfRequest message.
       * @function verify
       * @memberof tapvs.v1.WhatIfRequest
       * @static
       * @param {Object.<string,*>} message Plain object to verify
       * @returns {string|null} `null` if valid, otherwise the reason why it is not
       */
      WhatIfRequest.verify = function (message, _depth) {
        if (typeof message !== "object" || message === null) return "object expected";
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) return "max depth exceeded";
        if (message.packet != null && $Object.hasOwnProperty.call(message, "packet"))
          if (!(
            (message.packet && typeof message.packet.length === "number") ||
            $util.isString(message.packet)
          ))
            return "packet: buffer expected";
        if (message.port != null && $Object.hasOwnProperty.call(message, "port"))
          if (!$util.isString(message.port)) return "port: string expected";
        return null;
      };

      /**
       * Creates a WhatIfRequest message from a plain object. Also converts values to their respective internal types.
       * @function fromObject
       * @memberof tapvs.v1.WhatIfRequest
       * @static
       * @param {Object.<string,*>} object Plain object
       * @returns {tapvs.v1.WhatIfRequest} WhatIfRequest
       */
      WhatIfRequest.fromObject = function (object, _depth) {
        if (object instanceof $root.tapvs.v1.WhatIfRequest) return object;
        if (!$util.isObject(object)) throw $TypeError(".tapvs.v1.WhatIfRequest: object expected");
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
        let message = new $root.tapvs.v1.WhatIfRequest();
        if (object.packet != null)
          if (object.packet.length)
            if (typeof object.packet === "string")
              $util.base64.decode(
                object.packet,
                (message.packet = $util.newBuffer($util.base64.length(object.packet))),
                0,
              );
            else if (object.packet.length >= 0) message.packet = object.packet;
        if (object.port != null)
          if (typeof object.port !== "string" || object.port.length)
            message.port = $String(object.port);
        return message;
      };

      /**
       * Creates a plain object from a WhatIfRequest message. Also converts values to other types if specified.
       * @function toObject
       * @memberof tapvs.v1.WhatIfRequest
       * @static
       * @param {tapvs.v1.WhatIfRequest} message WhatIfRequest
       * @param {$protobuf.IConversionOptions} [options] Conversion options
       * @returns {Object.<string,*>} Plain object
       */
      WhatIfRequest.toObject = function (message, options, _depth) {
        if (!options) options = {};
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
        let object = {};
        if (options.defaults) {
          if (options.bytes === $String) object.packet = "";
          else {
            object.packet = [];
            if (options.bytes !== $Array) object.packet = $util.newBuffer(object.packet);
          }
          object.port = "";
        }
        if (message.packet != null && $Object.hasOwnProperty.call(message, "packet"))
          object.packet =
            options.bytes === $String
              ? $util.base64.encode(message.packet, 0, message.packet.length)
              : options.bytes === $Array
                ? $Array.prototype.slice.call(message.packet)
                : message.packet;
        if (message.port != null && $Object.hasOwnProperty.call(message, "port"))
          object.port = message.port;
        return object;
      };

      /**
       * Converts this WhatIfRequest to JSON.
       * @function toJSON
       * @memberof tapvs.v1.WhatIfRequest
       * @instance
       * @returns {Object.<string,*>} JSON object
       */
      WhatIfRequest.prototype.toJSON = function () {
        return WhatIfRequest.toObject(this, $protobuf.util.toJSONOptions);
      };

      return WhatIfRequest;
    })();

    v1.WhatIfResponse = (function () {
      /**
       * Properties of a WhatIfResponse.
       * @typedef {Object} tapvs.v1.WhatIfResponse.$Properties
       * @property {tapvs.v1.PacketTrace.$Properties|null} [trace] WhatIfResponse trace
       * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
       */

      /**
       * Properties of a WhatIfResponse.
       * @memberof tapvs.v1
       * @interface IWhatIfResponse
       * @augments tapvs.v1.WhatIfResponse.$Properties
       * @deprecated Use tapvs.v1.WhatIfResponse.$Properties instead.
       */

      /**
       * Shape of a WhatIfResponse.
       * @typedef {tapvs.v1.WhatIfResponse.$Properties} tapvs.v1.WhatIfResponse.$Shape
       */

      /**
       * Constructs a new WhatIfResponse.
       * @memberof tapvs.v1
       * @classdesc Represents a WhatIfResponse.
       * @constructor
       * @param {tapvs.v1.WhatIfResponse.$Properties=} [properties] Properties to set
       * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
       */
      const WhatIfResponse = function (properties) {
        if (properties)
          for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
            if (properties[keys[i]] != null && keys[i] !== "__proto__")
              this[keys[i]] = properties[keys[i]];
      };

      /**
       * WhatIfResponse trace.
       * @member {tapvs.v1.PacketTrace.$Properties|null|undefined} trace
       * @memberof tapvs.v1.WhatIfResponse
       * @instance
       */
      WhatIfResponse.prototype.trace = null;

      /**
       * Encodes the specified WhatIfResponse message. Does not implicitly {@link tapvs.v1.WhatIfResponse.verify|verify} messages.
       * @function encode
       * @memberof tapvs.v1.WhatIfResponse
       * @static
       * @param {tapvs.v1.WhatIfResponse.$Properties} message WhatIfResponse message or plain object to encode
       * @param {$protobuf.Writer} [writer] Writer to encode to
       * @returns {$protobuf.Writer} Writer
       */
      WhatIfResponse.encode = function (message, writer, _depth) {
        if (!writer) writer = $Writer.create();
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
        if (message.trace != null && $Object.hasOwnProperty.call(message, "trace"))
          $root.tapvs.v1.PacketTrace.encode(
            message.trace,
            writer.uint32(/* id 1, wireType 2 =*/ 10).fork(),
            _depth + 1,
          ).ldelim();
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
          for (let i = 0; i < message.$unknowns.length; ++i) writer.raw(message.$unknowns[i]);
        return writer;
      };

      /**
       * Encodes the specified WhatIfResponse message, length delimited. Does not implicitly {@link tapvs.v1.WhatIfResponse.verify|verify} messages.
       * @function encodeDelimited
       * @memberof tapvs.v1.WhatIfResponse
       * @static
       * @param {tapvs.v1.WhatIfResponse.$Properties} message WhatIfResponse message or plain object to encode
       * @param {$protobuf.Writer} [writer] Writer to encode to
       * @returns {$protobuf.Writer} Writer
       */
      WhatIfResponse.encodeDelimited = function (message, writer) {
        return this.encode(message, (writer || $Writer.create()).fork()).ldelim();
      };

      /**
       * Decodes a WhatIfResponse message from the specified reader or buffer.
       * @function decode
       * @memberof tapvs.v1.WhatIfResponse
       * @static
       * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
       * @param {number} [length] Message length if known beforehand
       * @returns {tapvs.v1.WhatIfResponse & tapvs.v1.WhatIfResponse.$Shape} WhatIfResponse
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      WhatIfResponse.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader)) reader = $Reader.create(reader);
        if (_depth === $undefined) _depth = 0;
        if (_depth > $Reader.recursionLimit) throw $Error("max depth exceeded");
        let end, message, value;
        if (length === $undefined) end = reader.len;
        else {
          end = reader.pos + length;
          if (end > reader.len) throw $RangeError("index out of range");
          length = reader.len;
          reader.len = end;
        }
        message = _target || new $root.tapvs.v1.WhatIfResponse();
        while (reader.pos < end) {
          let start = reader.pos;
          let tag = reader.tag();
          if (tag === _end) {
            _end = $undefined;
            break;
          }
          let wireType = tag & 7;
          switch ((tag >>>= 3)) {
            case 1: {
              if (wireType !== 2) break;
              message.trace = $root.tapvs.v1.PacketTrace.decode(
                reader,
                reader.size(),
                $undefined,
                _depth + 1,
                message.trace,
              );
              continue;
            }
          }
          reader.skipType(wireType, _depth, tag);
          if (!reader.discardUnknown) {
            $util.makeProp(message, "$unknowns", false);
            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
          }
        }
        if (length !== $undefined) {
          if (reader.pos !== end) throw $RangeError("index out of range");
          reader.len = length;
        }
        if (_end !== $undefined) throw $Error("missing end group");
        return message;
      };

      /**
       * Decodes a WhatIfResponse message from the specified reader or buffer, length delimited.
       * @function decodeDelimited
       * @memberof tapvs.v1.WhatIfResponse
       * @static
       * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
       * @returns {tapvs.v1.WhatIfResponse & tapvs.v1.WhatIfResponse.$Shape} WhatIfResponse
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      WhatIfResponse.decodeDelimited = function (reader) {
        if (!(reader instanceof $Reader)) reader = new $Reader(reader);
        return this.decode(reader, reader.size());
      };

      /**
       * Verifies a WhatIfResponse message.
       * @function verify
       * @memberof tapvs.v1.WhatIfResponse
       * @static
       * @param {Object.<string,*>} message Plain object to verify
       * @returns {string|null} `null` if valid, otherwise the reason why it is not
       */
      WhatIfResponse.verify = function (message, _depth) {
        if (typeof message !== "object" || message === null) return "object expected";
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) return "max depth exceeded";
        if (message.trace != null && $Object.hasOwnProperty.call(message, "trace")) {
          let error = $root.tapvs.v1.PacketTrace.verify(message.trace, _depth + 1);
          if (error) return "trace." + error;
        }
        return null;
      };

      /**
       * Creates a WhatIfResponse message from a plain object. Also converts values to their respective internal types.
       * @function fromObject
       * @memberof tapvs.v1.WhatIfResponse
       * @static
       * @param {Object.<string,*>} object Plain object
       * @returns {tapvs.v1.WhatIfResponse} WhatIfResponse
       */
      WhatIfResponse.fromObject = function (object, _depth) {
        if (object instanceof $root.tapvs.v1.WhatIfResponse) return object;
        if (!$util.isObject(object)) throw $TypeError(".tapvs.v1.WhatIfResponse: object expected");
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
        let message = new $root.tapvs.v1.WhatIfResponse();
        if (object.trace != null) {
          if (!$util.isObject(object.trace))
            throw $TypeError(".tapvs.v1.WhatIfResponse.trace: object expected");
          message.trace = $root.tapvs.v1.PacketTrace.fromObject(object.trace, _depth + 1);
        }
        return message;
      };

      /**
       * Creates a plain object from a WhatIfResponse message. Also converts values to other types if specified.
       * @function toObject
       * @memberof tapvs.v1.WhatIfResponse
       * @static
       * @param {tapvs.v1.WhatIfResponse} message WhatIfResponse
       * @param {$protobuf.IConversionOptions} [options] Conversion options
       * @returns {Object.<string,*>} Plain object
       */
      WhatIfResponse.toObject = function (message, options, _depth) {
        if (!options) options = {};
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
        let object = {};
        if (options.defaults) object.trace = null;
        if (message.trace != null && $Object.hasOwnProperty.call(message, "trace"))
          object.trace = $root.tapvs.v1.PacketTrace.toObject(message.trace, options, _depth + 1);
        return object;
      };

      /**
       * Converts this WhatIfResponse to JSON.
       * @function toJSON
       * @memberof tapvs.v1.WhatIfResponse
       * @instance
       * @returns {Object.<string,*>} JSON object
       */
      WhatIfResponse.prototype.toJSON = function () {
        return WhatIfResponse.toObject(this, $protobuf.util.toJSONOptions);
      };

      return WhatIfResponse;
    })();

    v1.TraceRequest = (function () {
      /**
       * Properties of a TraceRequest.
       * @typedef {Object} tapvs.v1.TraceRequest.$Properties
       * @property {string|null} [filter] TraceRequest filter
       * @property {number|null} [limit] TraceRequest limit
       * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
       */

      /**
       * Properties of a TraceRequest.
       * @memberof tapvs.v1
       * @interface ITraceRequest
       * @augments tapvs.v1.TraceRequest.$Properties
       * @deprecated Use tapvs.v1.TraceRequest.$Properties instead.
       */

      /**
       * Shape of a TraceRequest.
       * @typedef {tapvs.v1.TraceRequest.$Properties} tapvs.v1.TraceRequest.$Shape
       */

      /**
       * Constructs a new TraceRequest.
       * @memberof tapvs.v1
       * @classdesc Represents a TraceRequest.
       * @constructor
       * @param {tapvs.v1.TraceRequest.$Properties=} [properties] Properties to set
       * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
       */
      const TraceRequest = function (properties) {
        if (properties)
          for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
            if (properties[keys[i]] != null && keys[i] !== "__proto__")
              this[keys[i]] = properties[keys[i]];
      };

      /**
       * TraceRequest filter.
       * @member {string} filter
       * @memberof tapvs.v1.TraceRequest
       * @instance
       */
      TraceRequest.prototype.filter = "";

      /**
       * TraceRequest limit.
       * @member {number} limit
       * @memberof tapvs.v1.TraceRequest
       * @instance
       */
      TraceRequest.prototype.limit = 0;

      /**
       * Encodes the specified TraceRequest message. Does not implicitly {@link tapvs.v1.TraceRequest.verify|verify} messages.
       * @function encode
       * @memberof tapvs.v1.TraceRequest
       * @static
       * @param {tapvs.v1.TraceRequest.$Properties} message TraceRequest message or plain object to encode
       * @param {$protobuf.Writer} [writer] Writer to encode to
       * @returns {$protobuf.Writer} Writer
       */
      TraceRequest.encode = function (message, writer, _depth) {
        if (!writer) writer = $Writer.create();
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
        if (
          message.filter != null &&
          $Object.hasOwnProperty.call(message, "filter") &&
          message.filter !== ""
        )
          writer.uint32(/* id 1, wireType 2 =*/ 10).string(message.filter);
        if (
          message.limit != null &&
          $Object.hasOwnProperty.call(message, "limit") &&
          message.limit !== 0
        )
          writer.uint32(/* id 2, wireType 0 =*/ 16).uint32(message.limit);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
          for (let i = 0; i < message.$unknowns.length; ++i) writer.raw(message.$unknowns[i]);
        return writer;
      };

      /**
       * Encodes the specified TraceRequest message, length delimited. Does not implicitly {@link tapvs.v1.TraceRequest.verify|verify} messages.
       * @function encodeDelimited
       * @memberof tapvs.v1.TraceRequest
       * @static
       * @param {tapvs.v1.TraceRequest.$Properties} message TraceRequest message or plain object to encode
       * @param {$protobuf.Writer} [writer] Writer to encode to
       * @returns {$protobuf.Writer} Writer
       */
      TraceRequest.encodeDelimited = function (message, writer) {
        return this.encode(message, (writer || $Writer.create()).fork()).ldelim();
      };

      /**
       * Decodes a TraceRequest message from the specified reader or buffer.
       * @function decode
       * @memberof tapvs.v1.TraceRequest
       * @static
       * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
       * @param {number} [length] Message length if known beforehand
       * @returns {tapvs.v1.TraceRequest & tapvs.v1.TraceRequest.$Shape} TraceRequest
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      TraceRequest.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader)) reader = $Reader.create(reader);
        if (_depth === $undefined) _depth = 0;
        if (_depth > $Reader.recursionLimit) throw $Error("max depth exceeded");
        let end, message, value;
        if (length === $undefined) end = reader.len;
        else {
          end = reader.pos + length;
          if (end > reader.len) throw $RangeError("index out of range");
          length = reader.len;
          reader.len = end;
        }
        message = _target || new $root.tapvs.v1.TraceRequest();
        while (reader.pos < end) {
          let start = reader.pos;
          let tag = reader.tag();
          if (tag === _end) {
            _end = $undefined;
            break;
          }
          let wireType = tag & 7;
          switch ((tag >>>= 3)) {
            case 1: {
              if (wireType !== 2) break;
              if ((value = reader.stringVerify()).length) message.filter = value;
              else delete message.filter;
              continue;
            }
            case 2: {
              if (wireType !== 0) break;
              if ((value = reader.uint32())) message.limit = value;
              else delete message.limit;
              continue;
            }
          }
          reader.skipType(wireType, _depth, tag);
          if (!reader.discardUnknown) {
            $util.makeProp(message, "$unknowns", false);
            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
          }
        }
        if (length !== $undefined) {
          if (reader.pos !== end) throw $RangeError("index out of range");
          reader.len = length;
        }
        if (_end !== $undefined) throw $Error("missing end group");
        return message;
      };

      /**
       * Decodes a TraceRequest message from the specified reader or buffer, length delimited.
       * @function decodeDelimited
       * @memberof tapvs.v1.TraceRequest
       * @static
       * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
       * @returns {tapvs.v1.TraceRequest & tapvs.v1.TraceRequest.$Shape} TraceRequest
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      TraceRequest.decodeDelimited = function (reader) {
        if (!(reader instanceof $Reader)) reader = new $Reader(reader);
        return this.decode(reader, reader.size());
      };

      /**
       * Verifies a TraceRequest message.
       * @function verify
       * @memberof tapvs.v1.TraceRequest
       * @static
       * @param {Object.<string,*>} message Plain object to verify
       * @returns {string|null} `null` if valid, otherwise the reason why it is not
       */
      TraceRequest.verify = function (message, _depth) {
        if (typeof message !== "object" || message === null) return "object expected";
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) return "max depth exceeded";
        if (message.filter != null && $Object.hasOwnProperty.call(message, "filter"))
          if (!$util.isString(message.filter)) return "filter: string expected";
        if (message.limit != null && $Object.hasOwnProperty.call(message, "limit"))
          if (!$util.isInteger(message.limit)) return "limit: integer expected";
        return null;
      };

      /**
       * Creates a TraceRequest message from a plain object. Also converts values to their respective internal types.
       * @function fromObject
       * @memberof tapvs.v1.TraceRequest
       * @static
       * @param {Object.<string,*>} object Plain object
       * @returns {tapvs.v1.TraceRequest} TraceRequest
       */
      TraceRequest.fromObject = function (object, _depth) {
        if (object instanceof $root.tapvs.v1.TraceRequest) return object;
        if (!$util.isObject(object)) throw $TypeError(".tapvs.v1.TraceRequest: object expected");
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
        let message = new $root.tapvs.v1.TraceRequest();
        if (object.filter != null)
          if (typeof object.filter !== "string" || object.filter.length)
            message.filter = $String(object.filter);
        if (object.limit != null)
          if ($Number(object.limit) !== 0) message.limit = object.limit >>> 0;
        return message;
      };

      /**
       * Creates a plain object from a TraceRequest message. Also converts values to other types if specified.
       * @function toObject
       * @memberof tapvs.v1.TraceRequest
       * @static
       * @param {tapvs.v1.TraceRequest} message TraceRequest
       * @param {$protobuf.IConversionOptions} [options] Conversion options
       * @returns {Object.<string,*>} Plain object
       */
      TraceRequest.toObject = function (message, options, _depth) {
        if (!options) options = {};
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
        let object = {};
        if (options.defaults) {
          object.filter = "";
          object.limit = 0;
        }
        if (message.filter != null && $Object.hasOwnProperty.call(message, "filter"))
          object.filter = message.filter;
        if (message.limit != null && $Object.hasOwnProperty.call(message, "limit"))
          object.limit = message.limit;
        return object;
      };

      /**
       * Converts this TraceRequest to JSON.
       * @function toJSON
       * @memberof tapvs.v1.TraceRequest
       * @instance
       * @returns {Object.<string,*>} JSON object
       */
      TraceRequest.prototype.toJSON = function () {
        return TraceRequest.toObject(this, $protobuf.util.toJSONOptions);
      };

      return TraceRequest;
    })();

    v1.TraceResponse = (function () {
      /**
       * Properties of a TraceResponse.
       * @typedef {Object} tapvs.v1.TraceResponse.$Properties
       * @property {tapvs.v1.PacketTrace.$Properties|null} [trace] TraceResponse trace
       * @property {number|null} [missed] TraceResponse missed
       * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
       */

      /**
       * Properties of a TraceResponse.
       * @memberof tapvs.v1
       * @interface ITraceResponse
       * @augments tapvs.v1.TraceResponse.$Properties
       * @deprecated Use tapvs.v1.TraceResponse.$Properties instead.
       */

      /**
       * Shape of a TraceResponse.
       * @typedef {tapvs.v1.TraceResponse.$Properties} tapvs.v1.TraceResponse.$Shape
       */

      /**
       * Constructs a new TraceResponse.
       * @memberof tapvs.v1
       * @classdesc Represents a TraceResponse.
       * @constructor
       * @param {tapvs.v1.TraceResponse.$Properties=} [properties] Properties to set
       * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
       */
      const TraceResponse = function (properties) {
        if (properties)
          for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
            if (properties[keys[i]] != null && keys[i] !== "__proto__")
              this[keys[i]] = properties[keys[i]];
      };

      /**
       * TraceResponse trace.
       * @member {tapvs.v1.PacketTrace.$Properties|null|undefined} trace
       * @memberof tapvs.v1.TraceResponse
       * @instance
       */
      TraceResponse.prototype.trace = null;

      /**
       * TraceResponse missed.
       * @member {number} missed
       * @memberof tapvs.v1.TraceResponse
       * @instance
       */
      TraceResponse.prototype.missed = $util.Long ? $util.Long.fromBits(0, 0, true) : 0;

      /**
       * Encodes the specified TraceResponse message. Does not implicitly {@link tapvs.v1.TraceResponse.verify|verify} messages.
       * @function encode
       * @memberof tapvs.v1.TraceResponse
       * @static
       * @param {tapvs.v1.TraceResponse.$Properties} message TraceResponse message or plain object to encode
       * @param {$protobuf.Writer} [writer] Writer to encode to
       * @returns {$protobuf.Writer} Writer
       */
      TraceResponse.encode = function (message, writer, _depth) {
        if (!writer) writer = $Writer.create();
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
        if (message.trace != null && $Object.hasOwnProperty.call(message, "trace"))
          $root.tapvs.v1.PacketTrace.encode(
            message.trace,
            writer.uint32(/* id 1, wireType 2 =*/ 10).fork(),
            _depth + 1,
          ).ldelim();
        if (
          message.missed != null &&
          $Object.hasOwnProperty.call(message, "missed") &&
          (typeof message.missed === "object"
            ? message.missed.low || message.missed.high
            : message.missed !== 0)
        )
          writer.uint32(/* id 2, wireType 0 =*/ 16).uint64(message.missed);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
          for (let i = 0; i < message.$unknowns.length; ++i) writer.raw(message.$unknowns[i]);
        return writer;
      };

      /**
       * Encodes the specified TraceResponse message, length delimited. Does not implicitly {@link tapvs.v1.TraceResponse.verify|verify} messages.
       * @function encodeDelimited
       * @memberof tapvs.v1.TraceResponse
       * @static
       * @param {tapvs.v1.TraceResponse.$Properties} message TraceResponse message or plain object to encode
       * @param {$protobuf.Writer} [writer] Writer to encode to
       * @returns {$protobuf.Writer} Writer
       */
      TraceResponse.encodeDelimited = function (message, writer) {
        return this.encode(message, (writer || $Writer.create()).fork()).ldelim();
      };

      /**
       * Decodes a TraceResponse message from the specified reader or buffer.
       * @function decode
       * @memberof tapvs.v1.TraceResponse
       * @static
       * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
       * @param {number} [length] Message length if known beforehand
       * @returns {tapvs.v1.TraceResponse & tapvs.v1.TraceResponse.$Shape} TraceResponse
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      TraceResponse.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader)) reader = $Reader.create(reader);
        if (_depth === $undefined) _depth = 0;
        if (_depth > $Reader.recursionLimit) throw $Error("max depth exceeded");
        let end, message, value;
        if (length === $undefined) end = reader.len;
        else {
          end = reader.pos + length;
          if (end > reader.len) throw $RangeError("index out of range");
          length = reader.len;
          reader.len = end;
        }
        message = _target || new $root.tapvs.v1.TraceResponse();
        while (reader.pos < end) {
          let start = reader.pos;
          let tag = reader.tag();
          if (tag === _end) {
            _end = $undefined;
            break;
          }
          let wireType = tag & 7;
          switch ((tag >>>= 3)) {
            case 1: {
              if (wireType !== 2) break;
              message.trace = $root.tapvs.v1.PacketTrace.decode(
                reader,
                reader.size(),
                $undefined,
                _depth + 1,
                message.trace,
              );
              continue;
            }
            case 2: {
              if (wireType !== 0) break;
              if (
                typeof (value = reader.uint64()) === "object"
                  ? value.low || value.high
                  : value !== 0
              )
                message.missed = value;
              else delete message.missed;
              continue;
            }
          }
          reader.skipType(wireType, _depth, tag);
          if (!reader.discardUnknown) {
            $util.makeProp(message, "$unknowns", false);
            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
          }
        }
        if (length !== $undefined) {
          if (reader.pos !== end) throw $RangeError("index out of range");
          reader.len = length;
        }
        if (_end !== $undefined) throw $Error("missing end group");
        return message;
      };

      /**
       * Decodes a TraceResponse message from the specified reader or buffer, length delimited.
       * @function decodeDelimited
       * @memberof tapvs.v1.TraceResponse
       * @static
       * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
       * @returns {tapvs.v1.TraceResponse & tapvs.v1.TraceResponse.$Shape} TraceResponse
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      TraceResponse.decodeDelimited = function (reader) {
        if (!(reader instanceof $Reader)) reader = new $Reader(reader);
        return this.decode(reader, reader.size());
      };

      /**
       * Verifies a TraceResponse message.
       * @function verify
       * @memberof tapvs.v1.TraceResponse
       * @static
       * @param {Object.<string,*>} message Plain object to verify
       * @returns {string|null} `null` if valid, otherwise the reason why it is not
       */
      TraceResponse.verify = function (message, _depth) {
        if (typeof message !== "object" || message === null) return "object expected";
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) return "max depth exceeded";
        if (message.trace != null && $Object.hasOwnProperty.call(message, "trace")) {
          let error = $root.tapvs.v1.PacketTrace.verify(message.trace, _depth + 1);
          if (error) return "trace." + error;
        }
        if (message.missed != null && $Object.hasOwnProperty.call(message, "missed"))
          if (
            !$util.isInteger(message.missed) &&
            !(
              message.missed &&
              $util.isInteger(message.missed.low) &&
              $util.isInteger(message.missed.high)
            )
          )
            return "missed: integer|Long expected";
        return null;
      };

      /**
       * Creates a TraceResponse message from a plain object. Also converts values to their respective internal types.
       * @function fromObject
       * @memberof tapvs.v1.TraceResponse
       * @static
       * @param {Object.<string,*>} object Plain object
       * @returns {tapvs.v1.TraceResponse} TraceResponse
       */
      TraceResponse.fromObject = function (object, _depth) {
        if (object instanceof $root.tapvs.v1.TraceResponse) return object;
        if (!$util.isObject(object)) throw $TypeError(".tapvs.v1.TraceResponse: object expected");
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
        let message = new $root.tapvs.v1.TraceResponse();
        if (object.trace != null) {
          if (!$util.isObject(object.trace))
            throw $TypeError(".tapvs.v1.TraceResponse.trace: object expected");
          message.trace = $root.tapvs.v1.PacketTrace.fromObject(object.trace, _depth + 1);
        }
        if (object.missed != null)
          if (
            typeof object.missed === "object"
              ? object.missed.low || object.missed.high
              : $Number(object.missed) !== 0
          )
            if ($util.Long) message.missed = $util.Long.fromValue(object.missed, true);
            else if (typeof object.missed === "string")
              message.missed = $parseInt(object.missed, 10);
            else if (typeof object.missed === "number") message.missed = object.missed;
            else if (typeof object.missed === "object")
              message.missed = new $util.LongBits(
                object.missed.low >>> 0,
                object.missed.high >>> 0,
              ).toNumber(true);
        return message;
      };

      /**
       * Creates a plain object from a TraceResponse message. Also converts values to other types if specified.
       * @function toObject
       * @memberof tapvs.v1.TraceResponse
       * @static
       * @param {tapvs.v1.TraceResponse} message TraceResponse
       * @param {$protobuf.IConversionOptions} [options] Conversion options
       * @returns {Object.<string,*>} Plain object
       */
      TraceResponse.toObject = function (message, options, _depth) {
        if (!options) options = {};
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
        let object = {};
        if (options.defaults) {
          object.trace = null;
          if ($util.Long) {
            let long = new $util.Long(0, 0, true);
            object.missed =
              options.longs === $String
                ? long.toString()
                : options.longs === $Number
                  ? long.toNumber()
                  : typeof $BigInt !== "undefined" && options.longs === $BigInt
                    ? long.toBigInt()
                    : long;
          } else
            object.missed =
              options.longs === $String
                ? "0"
                : typeof $BigInt !== "undefined" && options.longs === $BigInt
                  ? $BigInt("0")
                  : 0;
        }
        if (message.trace != null && $Object.hasOwnProperty.call(message, "trace"))
          object.trace = $root.tapvs.v1.PacketTrace.toObject(message.trace, options, _depth + 1);
        if (message.missed != null && $Object.hasOwnProperty.call(message, "missed"))
          if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
            object.missed =
              typeof message.missed === "number"
                ? $BigInt(message.missed)
                : $util.Long.fromBits(
                    message.missed.low >>> 0,
                    message.missed.high >>> 0,
                    true,
                  ).toBigInt();
          else if (typeof message.missed === "number")
            object.missed = options.longs === $String ? $String(message.missed) : message.missed;
          else
            object.missed =
              options.longs === $String
                ? $util.Long.prototype.toString.call(message.missed)
                : options.longs === $Number
                  ? new $util.LongBits(
                      message.missed.low >>> 0,
                      message.missed.high >>> 0,
                    ).toNumber(true)
                  : message.missed;
        return object;
      };

      /**
       * Converts this TraceResponse to JSON.
       * @function toJSON
       * @memberof tapvs.v1.TraceResponse
       * @instance
       * @returns {Object.<string,*>} JSON object
       */
      TraceResponse.prototype.toJSON = function () {
        return TraceResponse.toObject(this, $protobuf.util.toJSONOptions);
      };

      return TraceResponse;
    })();

    v1.CaptureRequest = (function () {
      /**
       * Properties of a CaptureRequest.
       * @typedef {Object} tapvs.v1.CaptureRequest.$Properties
       * @property {string|null} [filter] CaptureRequest filter
       * @property {number|null} [limit] CaptureRequest limit
       * @property {number|null} [snapBytes] CaptureRequest snapBytes
       * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
       */

      /**
       * Properties of a CaptureRequest.
       * @memberof tapvs.v1
       * @interface ICaptureRequest
       * @augments tapvs.v1.CaptureRequest.$Properties
       * @deprecated Use tapvs.v1.CaptureRequest.$Properties instead.
       */

      /**
       * Shape of a CaptureRequest.
       * @typedef {tapvs.v1.CaptureRequest.$Properties} tapvs.v1.CaptureRequest.$Shape
       */

      /**
       * Constructs a new CaptureRequest.
       * @memberof tapvs.v1
       * @classdesc Represents a CaptureRequest.
       * @constructor
       * @param {tapvs.v1.CaptureRequest.$Properties=} [properties] Properties to set
       * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
       */
      const CaptureRequest = function (properties) {
        if (properties)
          for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
            if (properties[keys[i]] != null && keys[i] !== "__proto__")
              this[keys[i]] = properties[keys[i]];
      };

      /**
       * CaptureRequest filter.
       * @member {string} filter
       * @memberof tapvs.v1.CaptureRequest
       * @instance
       */
      CaptureRequest.prototype.filter = "";

      /**
       * CaptureRequest limit.
       * @member {number} limit
       * @memberof tapvs.v1.CaptureRequest
       * @instance
       */
      CaptureRequest.prototype.limit = 0;

      /**
       * CaptureRequest snapBytes.
       * @member {number} snapBytes
       * @memberof tapvs.v1.CaptureRequest
       * @instance
       */
      CaptureRequest.prototype.snapBytes = 0;

      /**
       * Encodes the specified CaptureRequest message. Does not implicitly {@link tapvs.v1.CaptureRequest.verify|verify} messages.
       * @function encode
       * @memberof tapvs.v1.CaptureRequest
       * @static
       * @param {tapvs.v1.CaptureRequest.$Properties} message CaptureRequest message or plain object to encode
       * @param {$protobuf.Writer} [writer] Writer to encode to
       * @returns {$protobuf.Writer} Writer
       */
      CaptureRequest.encode = function (message, writer, _depth) {
        if (!writer) writer = $Writer.create();
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
        if (
          message.filter != null &&
          $Object.hasOwnProperty.call(message, "filter") &&
          message.filter !== ""
        )
          writer.uint32(/* id 1, wireType 2 =*/ 10).string(message.filter);
        if (
          message.limit != null &&
          $Object.hasOwnProperty.call(message, "limit") &&
          message.limit !== 0
        )
          writer.uint32(/* id 2, wireType 0 =*/ 16).uint32(message.limit);
        if (
          message.snapBytes != null &&
          $Object.hasOwnProperty.call(message, "snapBytes") &&
          message.snapBytes !== 0
        )
          writer.uint32(/* id 3, wireType 0 =*/ 24).uint32(message.snapBytes);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
          for (let i = 0; i < message.$unknowns.length; ++i) writer.raw(message.$unknowns[i]);
        return writer;
      };

      /**
       * Encodes the specified CaptureRequest message, length delimited. Does not implicitly {@link tapvs.v1.CaptureRequest.verify|verify} messages.
       * @function encodeDelimited
       * @memberof tapvs.v1.CaptureRequest
       * @static
       * @param {tapvs.v1.CaptureRequest.$Properties} message CaptureRequest message or plain object to encode
       * @param {$protobuf.Writer} [writer] Writer to encode to
       * @returns {$protobuf.Writer} Writer
       */
      CaptureRequest.encodeDelimited = function (message, writer) {
        return this.encode(message, (writer || $Writer.create()).fork()).ldelim();
      };

      /**
       * Decodes a CaptureRequest message from the specified reader or buffer.
       * @function decode
       * @memberof tapvs.v1.CaptureRequest
       * @static
       * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
       * @param {number} [length] Message length if known beforehand
       * @returns {tapvs.v1.CaptureRequest & tapvs.v1.CaptureRequest.$Shape} CaptureRequest
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      CaptureRequest.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader)) reader = $Reader.create(reader);
        if (_depth === $undefined) _depth = 0;
        if (_depth > $Reader.recursionLimit) throw $Error("max depth exceeded");
        let end, message, value;
        if (length === $undefined) end = reader.len;
        else {
          end = reader.pos + length;
          if (end > reader.len) throw $RangeError("index out of range");
          length = reader.len;
          reader.len = end;
        }
        message = _target || new $root.tapvs.v1.CaptureRequest();
        while (reader.pos < end) {
          let start = reader.pos;
          let tag = reader.tag();
          if (tag === _end) {
            _end = $undefined;
            break;
          }
          let wireType = tag & 7;
          switch ((tag >>>= 3)) {
            case 1: {
              if (wireType !== 2) break;
              if ((value = reader.stringVerify()).length) message.filter = value;
              else delete message.filter;
              continue;
            }
            case 2: {
              if (wireType !== 0) break;
              if ((value = reader.uint32())) message.limit = value;
              else delete message.limit;
              continue;
            }
            case 3: {
              if (wireType !== 0) break;
              if ((value = reader.uint32())) message.snapBytes = value;
              else delete message.snapBytes;
              continue;
            }
          }
          reader.skipType(wireType, _depth, tag);
          if (!reader.discardUnknown) {
            $util.makeProp(message, "$unknowns", false);
            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
          }
        }
        if (length !== $undefined) {
          if (reader.pos !== end) throw $RangeError("index out of range");
          reader.len = length;
        }
        if (_end !== $undefined) throw $Error("missing end group");
        return message;
      };

      /**
       * Decodes a CaptureRequest message from the specified reader or buffer, length delimited.
       * @function decodeDelimited
       * @memberof tapvs.v1.CaptureRequest
       * @static
       * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
       * @returns {tapvs.v1.CaptureRequest & tapvs.v1.CaptureRequest.$Shape} CaptureRequest
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      CaptureRequest.decodeDelimited = function (reader) {
        if (!(reader instanceof $Reader)) reader = new $Reader(reader);
        return this.decode(reader, reader.size());
      };

      /**
       * Verifies a CaptureRequest message.
       * @function verify
       * @memberof tapvs.v1.CaptureRequest
       * @static
       * @param {Object.<string,*>} message Plain object to verify
       * @returns {string|null} `null` if valid, otherwise the reason why it is not
       */
      CaptureRequest.verify = function (message, _depth) {
        if (typeof message !== "object" || message === null) return "object expected";
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) return "max depth exceeded";
        if (message.filter != null && $Object.hasOwnProperty.call(message, "filter"))
          if (!$util.isString(message.filter)) return "filter: string expected";
        if (message.limit != null && $Object.hasOwnProperty.call(message, "limit"))
          if (!$util.isInteger(message.limit)) return "limit: integer expected";
        if (message.snapBytes != null && $Object.hasOwnProperty.call(message, "snapBytes"))
          if (!$util.isInteger(message.snapBytes)) return "snapBytes: integer expected";
        return null;
      };

      /**
       * Creates a CaptureRequest message from a plain object. Also converts values to their respective internal types.
       * @function fromObject
       * @memberof tapvs.v1.CaptureRequest
       * @static
       * @param {Object.<string,*>} object Plain object
       * @returns {tapvs.v1.CaptureRequest} CaptureRequest
       */
      CaptureRequest.fromObject = function (object, _depth) {
        if (object instanceof $root.tapvs.v1.CaptureRequest) return object;
        if (!$util.isObject(object)) throw $TypeError(".tapvs.v1.CaptureRequest: object expected");
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
        let message = new $root.tapvs.v1.CaptureRequest();
        if (object.filter != null)
          if (typeof object.filter !== "string" || object.filter.length)
            message.filter = $String(object.filter);
        if (object.limit != null)
          if ($Number(object.limit) !== 0) message.limit = object.limit >>> 0;
        if (object.snapBytes != null)
          if ($Number(object.snapBytes) !== 0) message.snapBytes = object.snapBytes >>> 0;
        return message;
      };

      /**
       * Creates a plain object from a CaptureRequest message. Also converts values to other types if specified.
       * @function toObject
       * @memberof tapvs.v1.CaptureRequest
       * @static
       * @param {tapvs.v1.CaptureRequest} message CaptureRequest
       * @param {$protobuf.IConversionOptions} [options] Conversion options
       * @returns {Object.<string,*>} Plain object
       */
      CaptureRequest.toObject = function (message, options, _depth) {
        if (!options) options = {};
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
        let object = {};
        if (options.defaults) {
          object.filter = "";
          object.limit = 0;
          object.snapBytes = 0;
        }
        if (message.filter != null && $Object.hasOwnProperty.call(message, "filter"))
          object.filter = message.filter;
        if (message.limit != null && $Object.hasOwnProperty.call(message, "limit"))
          object.limit = message.limit;
        if (message.snapBytes != null && $Object.hasOwnProperty.call(message, "snapBytes"))
          object.snapBytes = message.snapBytes;
        return object;
      };

      /**
       * Converts this CaptureRequest to JSON.
       * @function toJSON
       * @memberof tapvs.v1.CaptureRequest
       * @instance
       * @returns {Object.<string,*>} JSON object
       */
      CaptureRequest.prototype.toJSON = function () {
        return CaptureRequest.toObject(this, $protobuf.util.toJSONOptions);
      };

      return CaptureRequest;
    })();

    v1.CaptureResponse = (function () {
      /**
       * Properties of a CaptureResponse.
       * @typedef {Object} tapvs.v1.CaptureResponse.$Properties
       * @property {tapvs.v1.CapturedFrame.$Properties|null} [frame] CaptureResponse frame
       * @property {number|null} [missed] CaptureResponse missed
       * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
       */

      /**
       * Properties of a CaptureResponse.
       * @memberof tapvs.v1
       * @interface ICaptureResponse
       * @augments tapvs.v1.CaptureResponse.$Properties
       * @deprecated Use tapvs.v1.CaptureResponse.$Properties instead.
       */

      /**
       * Shape of a CaptureResponse.
       * @typedef {tapvs.v1.CaptureResponse.$Properties} tapvs.v1.CaptureResponse.$Shape
       */

      /**
       * Constructs a new CaptureResponse.
       * @memberof tapvs.v1
       * @classdesc Represents a CaptureResponse.
       * @constructor
       * @param {tapvs.v1.CaptureResponse.$Properties=} [properties] Properties to set
       * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
       */
      const CaptureResponse = function (properties) {
        if (properties)
          for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
            if (properties[keys[i]] != null && keys[i] !== "__proto__")
              this[keys[i]] = properties[keys[i]];
      };

      /**
       * CaptureResponse frame.
       * @member {tapvs.v1.CapturedFrame.$Properties|null|undefined} frame
       * @memberof tapvs.v1.CaptureResponse
       * @instance
       */
      CaptureResponse.prototype.frame = null;

      /**
       * CaptureResponse missed.
       * @member {number} missed
       * @memberof tapvs.v1.CaptureResponse
       * @instance
       */
      CaptureResponse.prototype.missed = $util.Long ? $util.Long.fromBits(0, 0, true) : 0;

      /**
       * Encodes the specified CaptureResponse message. Does not implicitly {@link tapvs.v1.CaptureResponse.verify|verify} messages.
       * @function encode
       * @memberof tapvs.v1.CaptureResponse
       * @static
       * @param {tapvs.v1.CaptureResponse.$Properties} message CaptureResponse message or plain object to encode
       * @param {$protobuf.Writer} [writer] Writer to encode to
       * @returns {$protobuf.Writer} Writer
       */
      CaptureResponse.encode = function (message, writer, _depth) {
        if (!writer) writer = $Writer.create();
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
        if (message.frame != null && $Object.hasOwnProperty.call(message, "frame"))
          $root.tapvs.v1.CapturedFrame.encode(
            message.frame,
            writer.uint32(/* id 1, wireType 2 =*/ 10).fork(),
            _depth + 1,
          ).ldelim();
        if (
          message.missed != null &&
          $Object.hasOwnProperty.call(message, "missed") &&
          (typeof message.missed === "object"
            ? message.missed.low || message.missed.high
            : message.missed !== 0)
        )
          writer.uint32(/* id 2, wireType 0 =*/ 16).uint64(message.missed);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
          for (let i = 0; i < message.$unknowns.length; ++i) writer.raw(message.$unknowns[i]);
        return writer;
      };

      /**
       * Encodes the specified CaptureResponse message, length delimited. Does not implicitly {@link tapvs.v1.CaptureResponse.verify|verify} messages.
       * @function encodeDelimited
       * @memberof tapvs.v1.CaptureResponse
       * @static
       * @param {tapvs.v1.CaptureResponse.$Properties} message CaptureResponse message or plain object to encode
       * @param {$protobuf.Writer} [writer] Writer to encode to
       * @returns {$protobuf.Writer} Writer
       */
      CaptureResponse.encodeDelimited = function (message, writer) {
        return this.encode(message, (writer || $Writer.create()).fork()).ldelim();
      };

      /**
       * Decodes a CaptureResponse message from the specified reader or buffer.
       * @function decode
       * @memberof tapvs.v1.CaptureResponse
       * @static
       * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
       * @param {number} [length] Message length if known beforehand
       * @returns {tapvs.v1.CaptureResponse & tapvs.v1.CaptureResponse.$Shape} CaptureResponse
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      CaptureResponse.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader)) reader = $Reader.create(reader);
        if (_depth === $undefined) _depth = 0;
        if (_depth > $Reader.recursionLimit) throw $Error("max depth exceeded");
        let end, message, value;
        if (length === $undefined) end = reader.len;
        else {
          end = reader.pos + length;
          if (end > reader.len) throw $RangeError("index out of range");
          length = reader.len;
          reader.len = end;
        }
        message = _target || new $root.tapvs.v1.CaptureResponse();
        while (reader.pos < end) {
          let start = reader.pos;
          let tag = reader.tag();
          if (tag === _end) {
            _end = $undefined;
            break;
          }
          let wireType = tag & 7;
          switch ((tag >>>= 3)) {
            case 1: {
              if (wireType !== 2) break;
              message.frame = $root.tapvs.v1.CapturedFrame.decode(
                reader,
                reader.size(),
                $undefined,
                _depth + 1,
                message.frame,
              );
              continue;
            }
            case 2: {
              if (wireType !== 0) break;
              if (
                typeof (value = reader.uint64()) === "object"
                  ? value.low || value.high
                  : value !== 0
              )
                message.missed = value;
              else delete message.missed;
              continue;
            }
          }
          reader.skipType(wireType, _depth, tag);
          if (!reader.discardUnknown) {
            $util.makeProp(message, "$unknowns", false);
            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
          }
        }
        if (length !== $undefined) {
          if (reader.pos !== end) throw $RangeError("index out of range");
          reader.len = length;
        }
        if (_end !== $undefined) throw $Error("missing end group");
        return message;
      };

      /**
       * Decodes a CaptureResponse message from the specified reader or buffer, length delimited.
       * @function decodeDelimited
       * @memberof tapvs.v1.CaptureResponse
       * @static
       * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
       * @returns {tapvs.v1.CaptureResponse & tapvs.v1.CaptureResponse.$Shape} CaptureResponse
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      CaptureResponse.decodeDelimited = function (reader) {
        if (!(reader instanceof $Reader)) reader = new $Reader(reader);
        return this.decode(reader, reader.size());
      };

      /**
       * Verifies a CaptureResponse message.
       * @function verify
       * @memberof tapvs.v1.CaptureResponse
       * @static
       * @param {Object.<string,*>} message Plain object to verify
       * @returns {string|null} `null` if valid, otherwise the reason why it is not
       */
      CaptureResponse.verify = function (message, _depth) {
        if (typeof message !== "object" || message === null) return "object expected";
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) return "max depth exceeded";
        if (message.frame != null && $Object.hasOwnProperty.call(message, "frame")) {
          let error = $root.tapvs.v1.CapturedFrame.verify(message.frame, _depth + 1);
          if (error) return "frame." + error;
        }
        if (message.missed != null && $Object.hasOwnProperty.call(message, "missed"))
          if (
            !$util.isInteger(message.missed) &&
            !(
              message.missed &&
              $util.isInteger(message.missed.low) &&
              $util.isInteger(message.missed.high)
            )
          )
            return "missed: integer|Long expected";
        return null;
      };

      /**
       * Creates a CaptureResponse message from a plain object. Also converts values to their respective internal types.
       * @function fromObject
       * @memberof tapvs.v1.CaptureResponse
       * @static
       * @param {Object.<string,*>} object Plain object
       * @returns {tapvs.v1.CaptureResponse} CaptureResponse
       */
      CaptureResponse.fromObject = function (object, _depth) {
        if (object instanceof $root.tapvs.v1.CaptureResponse) return object;
        if (!$util.isObject(object)) throw $TypeError(".tapvs.v1.CaptureResponse: object expected");
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
        let message = new $root.tapvs.v1.CaptureResponse();
        if (object.frame != null) {
          if (!$util.isObject(object.frame))
            throw $TypeError(".tapvs.v1.CaptureResponse.frame: object expected");
          message.frame = $root.tapvs.v1.CapturedFrame.fromObject(object.frame, _depth + 1);
        }
        if (object.missed != null)
          if (
            typeof object.missed === "object"
              ? object.missed.low || object.missed.high
              : $Number(object.missed) !== 0
          )
            if ($util.Long) message.missed = $util.Long.fromValue(object.missed, true);
            else if (typeof object.missed === "string")
              message.missed = $parseInt(object.missed, 10);
            else if (typeof object.missed === "number") message.missed = object.missed;
            else if (typeof object.missed === "object")
              message.missed = new $util.LongBits(
                object.missed.low >>> 0,
                object.missed.high >>> 0,
              ).toNumber(true);
        return message;
      };

      /**
       * Creates a plain object from a CaptureResponse message. Also converts values to other types if specified.
       * @function toObject
       * @memberof tapvs.v1.CaptureResponse
       * @static
       * @param {tapvs.v1.CaptureResponse} message CaptureResponse
       * @param {$protobuf.IConversionOptions} [options] Conversion options
       * @returns {Object.<string,*>} Plain object
       */
      CaptureResponse.toObject = function (message, options, _depth) {
        if (!options) options = {};
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
        let object = {};
        if (options.defaults) {
          object.frame = null;
          if ($util.Long) {
            let long = new $util.Long(0, 0, true);
            object.missed =
              options.longs === $String
                ? long.toString()
                : options.longs === $Number
                  ? long.toNumber()
                  : typeof $BigInt !== "undefined" && options.longs === $BigInt
                    ? long.toBigInt()
                    : long;
          } else
            object.missed =
              options.longs === $String
                ? "0"
                : typeof $BigInt !== "undefined" && options.longs === $BigInt
                  ? $BigInt("0")
                  : 0;
        }
        if (message.frame != null && $Object.hasOwnProperty.call(message, "frame"))
          object.frame = $root.tapvs.v1.CapturedFrame.toObject(message.frame, options, _depth + 1);
        if (message.missed != null && $Object.hasOwnProperty.call(message, "missed"))
          if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
            object.missed =
              typeof message.missed === "number"
                ? $BigInt(message.missed)
                : $util.Long.fromBits(
                    message.missed.low >>> 0,
                    message.missed.high >>> 0,
                    true,
                  ).toBigInt();
          else if (typeof message.missed === "number")
            object.missed = options.longs === $String ? $String(message.missed) : message.missed;
          else
            object.missed =
              options.longs === $String
                ? $util.Long.prototype.toString.call(message.missed)
                : options.longs === $Number
                  ? new $util.LongBits(
                      message.missed.low >>> 0,
                      message.missed.high >>> 0,
                    ).toNumber(true)
                  : message.missed;
        return object;
      };

      /**
       * Converts this CaptureResponse to JSON.
       * @function toJSON
       * @memberof tapvs.v1.CaptureResponse
       * @instance
       * @returns {Object.<string,*>} JSON object
       */
      CaptureResponse.prototype.toJSON = function () {
        return CaptureResponse.toObject(this, $protobuf.util.toJSONOptions);
      };

      return CaptureResponse;
    })();

    v1.WatchRequest = (function () {
      /**
       * Properties of a WatchRequest.
       * @typedef {Object} tapvs.v1.WatchRequest.$Properties
       * @property {number|null} [intervalMs] WatchRequest intervalMs
       * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
       */

      /**
       * Properties of a WatchRequest.
       * @memberof tapvs.v1
       * @interface IWatchRequest
       * @augments tapvs.v1.WatchRequest.$Properties
       * @deprecated Use tapvs.v1.WatchRequest.$Properties instead.
       */

      /**
       * Shape of a WatchRequest.
       * @typedef {tapvs.v1.WatchRequest.$Properties} tapvs.v1.WatchRequest.$Shape
       */

      /**
       * Constructs a new WatchRequest.
       * @memberof tapvs.v1
       * @classdesc Represents a WatchRequest.
       * @constructor
       * @param {tapvs.v1.WatchRequest.$Properties=} [properties] Properties to set
       * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
       */
      const WatchRequest = function (properties) {
        if (properties)
          for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
            if (properties[keys[i]] != null && keys[i] !== "__proto__")
              this[keys[i]] = properties[keys[i]];
      };

      /**
       * WatchRequest intervalMs.
       * @member {number} intervalMs
       * @memberof tapvs.v1.WatchRequest
       * @instance
       */
      WatchRequest.prototype.intervalMs = 0;

      /**
       * Encodes the specified WatchRequest message. Does not implicitly {@link tapvs.v1.WatchRequest.verify|verify} messages.
       * @function encode
       * @memberof tapvs.v1.WatchRequest
       * @static
       * @param {tapvs.v1.WatchRequest.$Properties} message WatchRequest message or plain object to encode
       * @param {$protobuf.Writer} [writer] Writer to encode to
       * @returns {$protobuf.Writer} Writer
       */
      WatchRequest.encode = function (message, writer, _depth) {
        if (!writer) writer = $Writer.create();
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
        if (
          message.intervalMs != null &&
          $Object.hasOwnProperty.call(message, "intervalMs") &&
          message.intervalMs !== 0
        )
          writer.uint32(/* id 1, wireType 0 =*/ 8).uint32(message.intervalMs);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
          for (let i = 0; i < message.$unknowns.length; ++i) writer.raw(message.$unknowns[i]);
        return writer;
      };

      /**
       * Encodes the specified WatchRequest message, length delimited. Does not implicitly {@link tapvs.v1.WatchRequest.verify|verify} messages.
       * @function encodeDelimited
       * @memberof tapvs.v1.WatchRequest
       * @static
       * @param {tapvs.v1.WatchRequest.$Properties} message WatchRequest message or plain object to encode
       * @param {$protobuf.Writer} [writer] Writer to encode to
       * @returns {$protobuf.Writer} Writer
       */
      WatchRequest.encodeDelimited = function (message, writer) {
        return this.encode(message, (writer || $Writer.create()).fork()).ldelim();
      };

      /**
       * Decodes a WatchRequest message from the specified reader or buffer.
       * @function decode
       * @memberof tapvs.v1.WatchRequest
       * @static
       * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
       * @param {number} [length] Message length if known beforehand
       * @returns {tapvs.v1.WatchRequest & tapvs.v1.WatchRequest.$Shape} WatchRequest
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      WatchRequest.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader)) reader = $Reader.create(reader);
        if (_depth === $undefined) _depth = 0;
        if (_depth > $Reader.recursionLimit) throw $Error("max depth exceeded");
        let end, message, value;
        if (length === $undefined) end = reader.len;
        else {
          end = reader.pos + length;
          if (end > reader.len) throw $RangeError("index out of range");
          length = reader.len;
          reader.len = end;
        }
        message = _target || new $root.tapvs.v1.WatchRequest();
        while (reader.pos < end) {
          let start = reader.pos;
          let tag = reader.tag();
          if (tag === _end) {
            _end = $undefined;
            break;
          }
          let wireType = tag & 7;
          switch ((tag >>>= 3)) {
            case 1: {
              if (wireType !== 0) break;
              if ((value = reader.uint32())) message.intervalMs = value;
              else delete message.intervalMs;
              continue;
            }
          }
          reader.skipType(wireType, _depth, tag);
          if (!reader.discardUnknown) {
            $util.makeProp(message, "$unknowns", false);
            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
          }
        }
        if (length !== $undefined) {
          if (reader.pos !== end) throw $RangeError("index out of range");
          reader.len = length;
        }
        if (_end !== $undefined) throw $Error("missing end group");
        return message;
      };

      /**
       * Decodes a WatchRequest message from the specified reader or buffer, length delimited.
       * @function decodeDelimited
       * @memberof tapvs.v1.WatchRequest
       * @static
       * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
       * @returns {tapvs.v1.WatchRequest & tapvs.v1.WatchRequest.$Shape} WatchRequest
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      WatchRequest.decodeDelimited = function (reader) {
        if (!(reader instanceof $Reader)) reader = new $Reader(reader);
        return this.decode(reader, reader.size());
      };

      /**
       * Verifies a WatchRequest message.
       * @function verify
       * @memberof tapvs.v1.WatchRequest
       * @static
       * @param {Object.<string,*>} message Plain object to verify
       * @returns {string|null} `null` if valid, otherwise the reason why it is not
       */
      WatchRequest.verify = function (message, _depth) {
        if (typeof message !== "object" || message === null) return "object expected";
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) return "max depth exceeded";
        if (message.intervalMs != null && $Object.hasOwnProperty.call(message, "intervalMs"))
          if (!$util.isInteger(message.intervalMs)) return "intervalMs: integer expected";
        return null;
      };

      /**
       * Creates a WatchRequest message from a plain object. Also converts values to their respective internal types.
       * @function fromObject
       * @memberof tapvs.v1.WatchRequest
       * @static
       * @param {Object.<string,*>} object Plain object
       * @returns {tapvs.v1.WatchRequest} WatchRequest
       */
      WatchRequest.fromObject = function (object, _depth) {
        if (object instanceof $root.tapvs.v1.WatchRequest) return object;
        if (!$util.isObject(object)) throw $TypeError(".tapvs.v1.WatchRequest: object expected");
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
        let message = new $root.tapvs.v1.WatchRequest();
        if (object.intervalMs != null)
          if ($Number(object.intervalMs) !== 0) message.intervalMs = object.intervalMs >>> 0;
        return message;
      };

      /**
       * Creates a plain object from a WatchRequest message. Also converts values to other types if specified.
       * @function toObject
       * @memberof tapvs.v1.WatchRequest
       * @static
       * @param {tapvs.v1.WatchRequest} message WatchRequest
       * @param {$protobuf.IConversionOptions} [options] Conversion options
       * @returns {Object.<string,*>} Plain object
       */
      WatchRequest.toObject = function (message, options, _depth) {
        if (!options) options = {};
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
        let object = {};
        if (options.defaults) object.intervalMs = 0;
        if (message.intervalMs != null && $Object.hasOwnProperty.call(message, "intervalMs"))
          object.intervalMs = message.intervalMs;
        return object;
      };

      /**
       * Converts this WatchRequest to JSON.
       * @function toJSON
       * @memberof tapvs.v1.WatchRequest
       * @instance
       * @returns {Object.<string,*>} JSON object
       */
      WatchRequest.prototype.toJSON = function () {
        return WatchRequest.toObject(this, $protobuf.util.toJSONOptions);
      };

      return WatchRequest;
    })();

    v1.WatchResponse = (function () {
      /**
       * Properties of a WatchResponse.
       * @typedef {Object} tapvs.v1.WatchResponse.$Properties
       * @property {tapvs.v1.ListServicesResponse.$Properties|null} [services] WatchResponse services
       * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
       */

      /**
       * Properties of a WatchResponse.
       * @memberof tapvs.v1
       * @interface IWatchResponse
       * @augments tapvs.v1.WatchResponse.$Properties
       * @deprecated Use tapvs.v1.WatchResponse.$Properties instead.
       */

      /**
       * Shape of a WatchResponse.
       * @typedef {tapvs.v1.WatchResponse.$Properties} tapvs.v1.WatchResponse.$Shape
       */

      /**
       * Constructs a new WatchResponse.
       * @memberof tapvs.v1
       * @classdesc Represents a WatchResponse.
       * @constructor
       * @param {tapvs.v1.WatchResponse.$Properties=} [properties] Properties to set
       * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
       */
      const WatchResponse = function (properties) {
        if (properties)
          for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
            if (properties[keys[i]] != null && keys[i] !== "__proto__")
              this[keys[i]] = properties[keys[i]];
      };

      /**
       * WatchResponse services.
       * @member {tapvs.v1.ListServicesResponse.$Properties|null|undefined} services
       * @memberof tapvs.v1.WatchResponse
       * @instance
       */
      WatchResponse.prototype.services = null;

      /**
       * Encodes the specified WatchResponse message. Does not implicitly {@link tapvs.v1.WatchResponse.verify|verify} messages.
       * @function encode
       * @memberof tapvs.v1.WatchResponse
       * @static
       * @param {tapvs.v1.WatchResponse.$Properties} message WatchResponse message or plain object to encode
       * @param {$protobuf.Writer} [writer] Writer to encode to
       * @returns {$protobuf.Writer} Writer
       */
      WatchResponse.encode = function (message, writer, _depth) {
        if (!writer) writer = $Writer.create();
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
        if (message.services != null && $Object.hasOwnProperty.call(message, "services"))
          $root.tapvs.v1.ListServicesResponse.encode(
            message.services,
            writer.uint32(/* id 1, wireType 2 =*/ 10).fork(),
            _depth + 1,
          ).ldelim();
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
          for (let i = 0; i < message.$unknowns.length; ++i) writer.raw(message.$unknowns[i]);
        return writer;
      };

      /**
       * Encodes the specified WatchResponse message, length delimited. Does not implicitly {@link tapvs.v1.WatchResponse.verify|verify} messages.
       * @function encodeDelimited
       * @memberof tapvs.v1.WatchResponse
       * @static
       * @param {tapvs.v1.WatchResponse.$Properties} message WatchResponse message or plain object to encode
       * @param {$protobuf.Writer} [writer] Writer to encode to
       * @returns {$protobuf.Writer} Writer
       */
      WatchResponse.encodeDelimited = function (message, writer) {
        return this.encode(message, (writer || $Writer.create()).fork()).ldelim();
      };

      /**
       * Decodes a WatchResponse message from the specified reader or buffer.
       * @function decode
       * @memberof tapvs.v1.WatchResponse
       * @static
       * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
       * @param {number} [length] Message length if known beforehand
       * @returns {tapvs.v1.WatchResponse & tapvs.v1.WatchResponse.$Shape} WatchResponse
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      WatchResponse.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader)) reader = $Reader.create(reader);
        if (_depth === $undefined) _depth = 0;
        if (_depth > $Reader.recursionLimit) throw $Error("max depth exceeded");
        let end, message, value;
        if (length === $undefined) end = reader.len;
        else {
          end = reader.pos + length;
          if (end > reader.len) throw $RangeError("index out of range");
          length = reader.len;
          reader.len = end;
        }
        message = _target || new $root.tapvs.v1.WatchResponse();
        while (reader.pos < end) {
          let start = reader.pos;
          let tag = reader.tag();
          if (tag === _end) {
            _end = $undefined;
            break;
          }
          let wireType = tag & 7;
          switch ((tag >>>= 3)) {
            case 1: {
              if (wireType !== 2) break;
              message.services = $root.tapvs.v1.ListServicesResponse.decode(
                reader,
                reader.size(),
                $undefined,
                _depth + 1,
                message.services,
              );
              continue;
            }
          }
          reader.skipType(wireType, _depth, tag);
          if (!reader.discardUnknown) {
            $util.makeProp(message, "$unknowns", false);
            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
          }
        }
        if (length !== $undefined) {
          if (reader.pos !== end) throw $RangeError("index out of range");
          reader.len = length;
        }
        if (_end !== $undefined) throw $Error("missing end group");
        return message;
      };

      /**
       * Decodes a WatchResponse message from the specified reader or buffer, length delimited.
       * @function decodeDelimited
       * @memberof tapvs.v1.WatchResponse
       * @static
       * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
       * @returns {tapvs.v1.WatchResponse & tapvs.v1.WatchResponse.$Shape} WatchResponse
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      WatchResponse.decodeDelimited = function (reader) {
        if (!(reader instanceof $Reader)) reader = new $Reader(reader);
        return this.decode(reader, reader.size());
      };

      /**
       * Verifies a WatchResponse message.
       * @function verify
       * @memberof tapvs.v1.WatchResponse
       * @static
       * @param {Object.<string,*>} message Plain object to verify
       * @returns {string|null} `null` if valid, otherwise the reason why it is not
       */
      WatchResponse.verify = function (message, _depth) {
        if (typeof message !== "object" || message === null) return "object expected";
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) return "max depth exceeded";
        if (message.services != null && $Object.hasOwnProperty.call(message, "services")) {
          let error = $root.tapvs.v1.ListServicesResponse.verify(message.services, _depth + 1);
          if (error) return "services." + error;
        }
        return null;
      };

      /**
       * Creates a WatchResponse message from a plain object. Also converts values to their respective internal types.
       * @function fromObject
       * @memberof tapvs.v1.WatchResponse
       * @static
       * @param {Object.<string,*>} object Plain object
       * @returns {tapvs.v1.WatchResponse} WatchResponse
       */
      WatchResponse.fromObject = function (object, _depth) {
        if (object instanceof $root.tapvs.v1.WatchResponse) return object;
        if (!$util.isObject(object)) throw $TypeError(".tapvs.v1.WatchResponse: object expected");
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
        let message = new $root.tapvs.v1.WatchResponse();
        if (object.services != null) {
          if (!$util.isObject(object.services))
            throw $TypeError(".tapvs.v1.WatchResponse.services: object expected");
          message.services = $root.tapvs.v1.ListServicesResponse.fromObject(
            object.services,
            _depth + 1,
          );
        }
        return message;
      };

      /**
       * Creates a plain object from a WatchResponse message. Also converts values to other types if specified.
       * @function toObject
       * @memberof tapvs.v1.WatchResponse
       * @static
       * @param {tapvs.v1.WatchResponse} message WatchResponse
       * @param {$protobuf.IConversionOptions} [options] Conversion options
       * @returns {Object.<string,*>} Plain object
       */
      WatchResponse.toObject = function (message, options, _depth) {
        if (!options) options = {};
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
        let object = {};
        if (options.defaults) object.services = null;
        if (message.services != null && $Object.hasOwnProperty.call(message, "services"))
          object.services = $root.tapvs.v1.ListServicesResponse.toObject(
            message.services,
            options,
            _depth + 1,
          );
        return object;
      };

      /**
       * Converts this WatchResponse to JSON.
       * @function toJSON
       * @memberof tapvs.v1.WatchResponse
       * @instance
       * @returns {Object.<string,*>} JSON object
       */
      WatchResponse.prototype.toJSON = function () {
        return WatchResponse.toObject(this, $protobuf.util.toJSONOptions);
      };

      return WatchResponse;
    })();

    v1.CancelRequest = (function () {
      /**
       * Properties of a CancelRequest.
       * @typedef {Object} tapvs.v1.CancelRequest.$Properties
       * @property {number|null} [streamId] CancelRequest streamId
       * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
       */

      /**
       * Properties of a CancelRequest.
       * @memberof tapvs.v1
       * @interface ICancelRequest
       * @augments tapvs.v1.CancelRequest.$Properties
       * @deprecated Use tapvs.v1.CancelRequest.$Properties instead.
       */

      /**
       * Shape of a CancelRequest.
       * @typedef {tapvs.v1.CancelRequest.$Properties} tapvs.v1.CancelRequest.$Shape
       */

      /**
       * Constructs a new CancelRequest.
       * @memberof tapvs.v1
       * @classdesc Represents a CancelRequest.
       * @constructor
       * @param {tapvs.v1.CancelRequest.$Properties=} [properties] Properties to set
       * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
       */
      const CancelRequest = function (properties) {
        if (properties)
          for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
            if (properties[keys[i]] != null && keys[i] !== "__proto__")
              this[keys[i]] = properties[keys[i]];
      };

      /**
       * CancelRequest streamId.
       * @member {number} streamId
       * @memberof tapvs.v1.CancelRequest
       * @instance
       */
      CancelRequest.prototype.streamId = 0;

      /**
       * Encodes the specified CancelRequest message. Does not implicitly {@link tapvs.v1.CancelRequest.verify|verify} messages.
       * @function encode
       * @memberof tapvs.v1.CancelRequest
       * @static
       * @param {tapvs.v1.CancelRequest.$Properties} message CancelRequest message or plain object to encode
       * @param {$protobuf.Writer} [writer] Writer to encode to
       * @returns {$protobuf.Writer} Writer
       */
      CancelRequest.encode = function (message, writer, _depth) {
        if (!writer) writer = $Writer.create();
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
        if (
          message.streamId != null &&
          $Object.hasOwnProperty.call(message, "streamId") &&
          message.streamId !== 0
        )
          writer.uint32(/* id 1, wireType 0 =*/ 8).uint32(message.streamId);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
          for (let i = 0; i < message.$unknowns.length; ++i) writer.raw(message.$unknowns[i]);
        return writer;
      };

      /**
       * Encodes the specified CancelRequest message, length delimited. Does not implicitly {@link tapvs.v1.CancelRequest.verify|verify} messages.
       * @function encodeDelimited
       * @memberof tapvs.v1.CancelRequest
       * @static
       * @param {tapvs.v1.CancelRequest.$Properties} message CancelRequest message or plain object to encode
       * @param {$protobuf.Writer} [writer] Writer to encode to
       * @returns {$protobuf.Writer} Writer
       */
      CancelRequest.encodeDelimited = function (message, writer) {
        return this.encode(message, (writer || $Writer.create()).fork()).ldelim();
      };

      /**
       * Decodes a CancelRequest message from the specified reader or buffer.
       * @function decode
       * @memberof tapvs.v1.CancelRequest
       * @static
       * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
       * @param {number} [length] Message length if known beforehand
       * @returns {tapvs.v1.CancelRequest & tapvs.v1.CancelRequest.$Shape} CancelRequest
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      CancelRequest.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader)) reader = $Reader.create(reader);
        if (_depth === $undefined) _depth = 0;
        if (_depth > $Reader.recursionLimit) throw $Error("max depth exceeded");
        let end, message, value;
        if (length === $undefined) end = reader.len;
        else {
          end = reader.pos + length;
          if (end > reader.len) throw $RangeError("index out of range");
          length = reader.len;
          reader.len = end;
        }
        message = _target || new $root.tapvs.v1.CancelRequest();
        while (reader.pos < end) {
          let start = reader.pos;
          let tag = reader.tag();
          if (tag === _end) {
            _end = $undefined;
            break;
          }
          let wireType = tag & 7;
          switch ((tag >>>= 3)) {
            case 1: {
              if (wireType !== 0) break;
              if ((value = reader.uint32())) message.streamId = value;
              else delete message.streamId;
              continue;
            }
          }
          reader.skipType(wireType, _depth, tag);
          if (!reader.discardUnknown) {
            $util.makeProp(message, "$unknowns", false);
            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
          }
        }
        if (length !== $undefined) {
          if (reader.pos !== end) throw $RangeError("index out of range");
          reader.len = length;
        }
        if (_end !== $undefined) throw $Error("missing end group");
        return message;
      };

      /**
       * Decodes a CancelRequest message from the specified reader or buffer, length delimited.
       * @function decodeDelimited
       * @memberof tapvs.v1.CancelRequest
       * @static
       * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
       * @returns {tapvs.v1.CancelRequest & tapvs.v1.CancelRequest.$Shape} CancelRequest
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      CancelRequest.decodeDelimited = function (reader) {
        if (!(reader instanceof $Reader)) reader = new $Reader(reader);
        return this.decode(reader, reader.size());
      };

      /**
       * Verifies a CancelRequest message.
       * @function verify
       * @memberof tapvs.v1.CancelRequest
       * @static
       * @param {Object.<string,*>} message Plain object to verify
       * @returns {string|null} `null` if valid, otherwise the reason why it is not
       */
      CancelRequest.verify = function (message, _depth) {
        if (typeof message !== "object" || message === null) return "object expected";
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) return "max depth exceeded";
        if (message.streamId != null && $Object.hasOwnProperty.call(message, "streamId"))
          if (!$util.isInteger(message.streamId)) return "streamId: integer expected";
        return null;
      };

      /**
       * Creates a CancelRequest message from a plain object. Also converts values to their respective internal types.
       * @function fromObject
       * @memberof tapvs.v1.CancelRequest
       * @static
       * @param {Object.<string,*>} object Plain object
       * @returns {tapvs.v1.CancelRequest} CancelRequest
       */
      CancelRequest.fromObject = function (object, _depth) {
        if (object instanceof $root.tapvs.v1.CancelRequest) return object;
        if (!$util.isObject(object)) throw $TypeError(".tapvs.v1.CancelRequest: object expected");
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
        let message = new $root.tapvs.v1.CancelRequest();
        if (object.streamId != null)
          if ($Number(object.streamId) !== 0) message.streamId = object.streamId >>> 0;
        return message;
      };

      /**
       * Creates a plain object from a CancelRequest message. Also converts values to other types if specified.
       * @function toObject
       * @memberof tapvs.v1.CancelRequest
       * @static
       * @param {tapvs.v1.CancelRequest} message CancelRequest
       * @param {$protobuf.IConversionOptions} [options] Conversion options
       * @returns {Object.<string,*>} Plain object
       */
      CancelRequest.toObject = function (message, options, _depth) {
        if (!options) options = {};
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
        let object = {};
        if (options.defaults) object.streamId = 0;
        if (message.streamId != null && $Object.hasOwnProperty.call(message, "streamId"))
          object.streamId = message.streamId;
        return object;
      };

      /**
       * Converts this CancelRequest to JSON.
       * @function toJSON
       * @memberof tapvs.v1.CancelRequest
       * @instance
       * @returns {Object.<string,*>} JSON object
       */
      CancelRequest.prototype.toJSON = function () {
        return CancelRequest.toObject(this, $protobuf.util.toJSONOptions);
      };

      return CancelRequest;
    })();

    v1.CancelResponse = (function () {
      /**
       * Properties of a CancelResponse.
       * @typedef {Object} tapvs.v1.CancelResponse.$Properties
       * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
       */

      /**
       * Properties of a CancelResponse.
       * @memberof tapvs.v1
       * @interface ICancelResponse
       * @augments tapvs.v1.CancelResponse.$Properties
       * @deprecated Use tapvs.v1.CancelResponse.$Properties instead.
       */

      /**
       * Shape of a CancelResponse.
       * @typedef {tapvs.v1.CancelResponse.$Properties} tapvs.v1.CancelResponse.$Shape
       */

      /**
       * Constructs a new CancelResponse.
       * @memberof tapvs.v1
       * @classdesc Represents a CancelResponse.
       * @constructor
       * @param {tapvs.v1.CancelResponse.$Properties=} [properties] Properties to set
       * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
       */
      const CancelResponse = function (properties) {
        if (properties)
          for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
            if (properties[keys[i]] != null && keys[i] !== "__proto__")
              this[keys[i]] = properties[keys[i]];
      };

      /**
       * Encodes the specified CancelResponse message. Does not implicitly {@link tapvs.v1.CancelResponse.verify|verify} messages.
       * @function encode
       * @memberof tapvs.v1.CancelResponse
       * @static
       * @param {tapvs.v1.CancelResponse.$Properties} message CancelResponse message or plain object to encode
       * @param {$protobuf.Writer} [writer] Writer to encode to
       * @returns {$protobuf.Writer} Writer
       */
      CancelResponse.encode = function (message, writer, _depth) {
        if (!writer) writer = $Writer.create();
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
          for (let i = 0; i < message.$unknowns.length; ++i) writer.raw(message.$unknowns[i]);
        return writer;
      };

      /**
       * Encodes the specified CancelResponse message, length delimited. Does not implicitly {@link tapvs.v1.CancelResponse.verify|verify} messages.
       * @function encodeDelimited
       * @memberof tapvs.v1.CancelResponse
       * @static
       * @param {tapvs.v1.CancelResponse.$Properties} message CancelResponse message or plain object to encode
       * @param {$protobuf.Writer} [writer] Writer to encode to
       * @returns {$protobuf.Writer} Writer
       */
      CancelResponse.encodeDelimited = function (message, writer) {
        return this.encode(message, (writer || $Writer.create()).fork()).ldelim();
      };

      /**
       * Decodes a CancelResponse message from the specified reader or buffer.
       * @function decode
       * @memberof tapvs.v1.CancelResponse
       * @static
       * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
       * @param {number} [length] Message length if known beforehand
       * @returns {tapvs.v1.CancelResponse & tapvs.v1.CancelResponse.$Shape} CancelResponse
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      CancelResponse.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader)) reader = $Reader.create(reader);
        if (_depth === $undefined) _depth = 0;
        if (_depth > $Reader.recursionLimit) throw $Error("max depth exceeded");
        let end, message;
        if (length === $undefined) end = reader.len;
        else {
          end = reader.pos + length;
          if (end > reader.len) throw $RangeError("index out of range");
          length = reader.len;
          reader.len = end;
        }
        message = _target || new $root.tapvs.v1.CancelResponse();
        while (reader.pos < end) {
          let start = reader.pos;
          let tag = reader.tag();
          if (tag === _end) {
            _end = $undefined;
            break;
          }
          reader.skipType(tag & 7, _depth, tag);
          if (!reader.discardUnknown) {
            $util.makeProp(message, "$unknowns", false);
            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
          }
        }
        if (length !== $undefined) {
          if (reader.pos !== end) throw $RangeError("index out of range");
          reader.len = length;
        }
        if (_end !== $undefined) throw $Error("missing end group");
        return message;
      };

      /**
       * Decodes a CancelResponse message from the specified reader or buffer, length delimited.
       * @function decodeDelimited
       * @memberof tapvs.v1.CancelResponse
       * @static
       * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
       * @returns {tapvs.v1.CancelResponse & tapvs.v1.CancelResponse.$Shape} CancelResponse
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      CancelResponse.decodeDelimited = function (reader) {
        if (!(reader instanceof $Reader)) reader = new $Reader(reader);
        return this.decode(reader, reader.size());
      };

      /**
       * Verifies a CancelResponse message.
       * @function verify
       * @memberof tapvs.v1.CancelResponse
       * @static
       * @param {Object.<string,*>} message Plain object to verify
       * @returns {string|null} `null` if valid, otherwise the reason why it is not
       */
      CancelResponse.verify = function (message, _depth) {
        if (typeof message !== "object" || message === null) return "object expected";
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) return "max depth exceeded";
        return null;
      };

      /**
       * Creates a CancelResponse message from a plain object. Also converts values to their respective internal types.
       * @function fromObject
       * @memberof tapvs.v1.CancelResponse
       * @static
       * @param {Object.<string,*>} object Plain object
       * @returns {tapvs.v1.CancelResponse} CancelResponse
       */
      CancelResponse.fromObject = function (object, _depth) {
        if (object instanceof $root.tapvs.v1.CancelResponse) return object;
        if (!$util.isObject(object)) throw $TypeError(".tapvs.v1.CancelResponse: object expected");
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
        return new $root.tapvs.v1.CancelResponse();
      };

      /**
       * Creates a plain object from a CancelResponse message. Also converts values to other types if specified.
       * @function toObject
       * @memberof tapvs.v1.CancelResponse
       * @static
       * @param {tapvs.v1.CancelResponse} message CancelResponse
       * @param {$protobuf.IConversionOptions} [options] Conversion options
       * @returns {Object.<string,*>} Plain object
       */
      CancelResponse.toObject = function () {
        return {};
      };

      /**
       * Converts this CancelResponse to JSON.
       * @function toJSON
       * @memberof tapvs.v1.CancelResponse
       * @instance
       * @returns {Object.<string,*>} JSON object
       */
      CancelResponse.prototype.toJSON = function () {
        return CancelResponse.toObject(this, $protobuf.util.toJSONOptions);
      };

      return CancelResponse;
    })();

    v1.SysctlRequest = (function () {
      /**
       * Properties of a SysctlRequest.
       * @typedef {Object} tapvs.v1.SysctlRequest.$Properties
       * @property {string|null} [name] SysctlRequest name
       * @property {string|null} [value] SysctlRequest value
       * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
       */

      /**
       * Properties of a SysctlRequest.
       * @memberof tapvs.v1
       * @interface ISysctlRequest
       * @augments tapvs.v1.SysctlRequest.$Properties
       * @deprecated Use tapvs.v1.SysctlRequest.$Properties instead.
       */

      /**
       * Shape of a SysctlRequest.
       * @typedef {tapvs.v1.SysctlRequest.$Properties} tapvs.v1.SysctlRequest.$Shape
       */

      /**
       * Constructs a new SysctlRequest.
       * @memberof tapvs.v1
       * @classdesc Represents a SysctlRequest.
       * @constructor
       * @param {tapvs.v1.SysctlRequest.$Properties=} [properties] Properties to set
       * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
       */
      const SysctlRequest = function (properties) {
        if (properties)
          for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
            if (properties[keys[i]] != null && keys[i] !== "__proto__")
              this[keys[i]] = properties[keys[i]];
      };

      /**
       * SysctlRequest name.
       * @member {string} name
       * @memberof tapvs.v1.SysctlRequest
       * @instance
       */
      SysctlRequest.prototype.name = "";

      /**
       * SysctlRequest value.
       * @member {string|null|undefined} value
       * @memberof tapvs.v1.SysctlRequest
       * @instance
       */
      SysctlRequest.prototype.value = null;

      // OneOf field names bound to virtual getters and setters
      let $oneOfFields;

      // Virtual OneOf for proto3 optional field
      $Object.defineProperty(SysctlRequest.prototype, "_value", {
        get: $util.oneOfGetter(($oneOfFields = ["value"])),
        set: $util.oneOfSetter($oneOfFields),
      });

      /**
       * Encodes the specified SysctlRequest message. Does not implicitly {@link tapvs.v1.SysctlRequest.verify|verify} messages.
       * @function encode
       * @memberof tapvs.v1.SysctlRequest
       * @static
       * @param {tapvs.v1.SysctlRequest.$Properties} message SysctlRequest message or plain object to encode
       * @param {$protobuf.Writer} [writer] Writer to encode to
       * @returns {$protobuf.Writer} Writer
       */
      SysctlRequest.encode = function (message, writer, _depth) {
        if (!writer) writer = $Writer.create();
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
        if (
          message.name != null &&
          $Object.hasOwnProperty.call(message, "name") &&
          message.name !== ""
        )
          writer.uint32(/* id 1, wireType 2 =*/ 10).string(message.name);
        if (message.value != null && $Object.hasOwnProperty.call(message, "value"))
          writer.uint32(/* id 2, wireType 2 =*/ 18).string(message.value);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
          for (let i = 0; i < message.$unknowns.length; ++i) writer.raw(message.$unknowns[i]);
        return writer;
      };

      /**
       * Encodes the specified SysctlRequest message, length delimited. Does not implicitly {@link tapvs.v1.SysctlRequest.verify|verify} messages.
       * @function encodeDelimited
       * @memberof tapvs.v1.SysctlRequest
       * @static
       * @param {tapvs.v1.SysctlRequest.$Properties} message SysctlRequest message or plain object to encode
       * @param {$protobuf.Writer} [writer] Writer to encode to
       * @returns {$protobuf.Writer} Writer
       */
      SysctlRequest.encodeDelimited = function (message, writer) {
        return this.encode(message, (writer || $Writer.create()).fork()).ldelim();
      };

      /**
       * Decodes a SysctlRequest message from the specified reader or buffer.
       * @function decode
       * @memberof tapvs.v1.SysctlRequest
       * @static
       * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
       * @param {number} [length] Message length if known beforehand
       * @returns {tapvs.v1.SysctlRequest & tapvs.v1.SysctlRequest.$Shape} SysctlRequest
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      SysctlRequest.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader)) reader = $Reader.create(reader);
        if (_depth === $undefined) _depth = 0;
        if (_depth > $Reader.recursionLimit) throw $Error("max depth exceeded");
        let end, message, value;
        if (length === $undefined) end = reader.len;
        else {
          end = reader.pos + length;
          if (end > reader.len) throw $RangeError("index out of range");
          length = reader.len;
          reader.len = end;
        }
        message = _target || new $root.tapvs.v1.SysctlRequest();
        while (reader.pos < end) {
          let start = reader.pos;
          let tag = reader.tag();
          if (tag === _end) {
            _end = $undefined;
            break;
          }
          let wireType = tag & 7;
          switch ((tag >>>= 3)) {
            case 1: {
              if (wireType !== 2) break;
              if ((value = reader.stringVerify()).length) message.name = value;
              else delete message.name;
              continue;
            }
            case 2: {
              if (wireType !== 2) break;
              message.value = reader.stringVerify();
              message._value = "value";
              continue;
            }
          }
          reader.skipType(wireType, _depth, tag);
          if (!reader.discardUnknown) {
            $util.makeProp(message, "$unknowns", false);
            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
          }
        }
        if (length !== $undefined) {
          if (reader.pos !== end) throw $RangeError("index out of range");
          reader.len = length;
        }
        if (_end !== $undefined) throw $Error("missing end group");
        return message;
      };

      /**
       * Decodes a SysctlRequest message from the specified reader or buffer, length delimited.
       * @function decodeDelimited
       * @memberof tapvs.v1.SysctlRequest
       * @static
       * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
       * @returns {tapvs.v1.SysctlRequest & tapvs.v1.SysctlRequest.$Shape} SysctlRequest
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      SysctlRequest.decodeDelimited = function (reader) {
        if (!(reader instanceof $Reader)) reader = new $Reader(reader);
        return this.decode(reader, reader.size());
      };

      /**
       * Verifies a SysctlRequest message.
       * @function verify
       * @memberof tapvs.v1.SysctlRequest
       * @static
       * @param {Object.<string,*>} message Plain object to verify
       * @returns {string|null} `null` if valid, otherwise the reason why it is not
       */
      SysctlRequest.verify = function (message, _depth) {
        if (typeof message !== "object" || message === null) return "object expected";
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) return "max depth exceeded";
        let properties = {};
        if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
          if (!$util.isString(message.name)) return "name: string expected";
        if (message.value != null && $Object.hasOwnProperty.call(message, "value")) {
          properties._value = 1;
          if (!$util.isString(message.value)) return "value: string expected";
        }
        return null;
      };

      /**
       * Creates a SysctlRequest message from a plain object. Also converts values to their respective internal types.
       * @function fromObject
       * @memberof tapvs.v1.SysctlRequest
       * @static
       * @param {Object.<string,*>} object Plain object
       * @returns {tapvs.v1.SysctlRequest} SysctlRequest
       */
      SysctlRequest.fromObject = function (object, _depth) {
        if (object instanceof $root.tapvs.v1.SysctlRequest) return object;
        if (!$util.isObject(object)) throw $TypeError(".tapvs.v1.SysctlRequest: object expected");
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
        let message = new $root.tapvs.v1.SysctlRequest();
        if (object.name != null)
          if (typeof object.name !== "string" || object.name.length)
            message.name = $String(object.name);
        if (object.value != null) message.value = $String(object.value);
        return message;
      };

      /**
       * Creates a plain object from a SysctlRequest message. Also converts values to other types if specified.
       * @function toObject
       * @memberof tapvs.v1.SysctlRequest
       * @static
       * @param {tapvs.v1.SysctlRequest} message SysctlRequest
       * @param {$protobuf.IConversionOptions} [options] Conversion options
       * @returns {Object.<string,*>} Plain object
       */
      SysctlRequest.toObject = function (message, options, _depth) {
        if (!options) options = {};
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
        let object = {};
        if (options.defaults) object.name = "";
        if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
          object.name = message.name;
        if (message.value != null && $Object.hasOwnProperty.call(message, "value"))
          object.value = message.value;
        return object;
      };

      /**
       * Converts this SysctlRequest to JSON.
       * @function toJSON
       * @memberof tapvs.v1.SysctlRequest
       * @instance
       * @returns {Object.<string,*>} JSON object
       */
      SysctlRequest.prototype.toJSON = function () {
        return SysctlRequest.toObject(this, $protobuf.util.toJSONOptions);
      };

      return SysctlRequest;
    })();

    v1.SysctlResponse = (function () {
      /**
       * Properties of a SysctlResponse.
       * @typedef {Object} tapvs.v1.SysctlResponse.$Properties
       * @property {Array.<tapvs.v1.Sysctl.$Properties>|null} [sysctls] SysctlResponse sysctls
       * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
       */

      /**
       * Properties of a SysctlResponse.
       * @memberof tapvs.v1
       * @interface ISysctlResponse
       * @augments tapvs.v1.SysctlResponse.$Properties
       * @deprecated Use tapvs.v1.SysctlResponse.$Properties instead.
       */

      /**
       * Shape of a SysctlResponse.
       * @typedef {tapvs.v1.SysctlResponse.$Properties} tapvs.v1.SysctlResponse.$Shape
       */

      /**
       * Constructs a new SysctlResponse.
       * @memberof tapvs.v1
       * @classdesc Represents a SysctlResponse.
       * @constructor
       * @param {tapvs.v1.SysctlResponse.$Properties=} [properties] Properties to set
       * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
       */
      const SysctlResponse = function (properties) {
        this.sysctls = [];
        if (properties)
          for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
            if (properties[keys[i]] != null && keys[i] !== "__proto__")
              this[keys[i]] = properties[keys[i]];
      };

      /**
       * SysctlResponse sysctls.
       * @member {Array.<tapvs.v1.Sysctl.$Properties>} sysctls
       * @memberof tapvs.v1.SysctlResponse
       * @instance
       */
      SysctlResponse.prototype.sysctls = $util.emptyArray;

      /**
       * Encodes the specified SysctlResponse message. Does not implicitly {@link tapvs.v1.SysctlResponse.verify|verify} messages.
       * @function encode
       * @memberof tapvs.v1.SysctlResponse
       * @static
       * @param {tapvs.v1.SysctlResponse.$Properties} message SysctlResponse message or plain object to encode
       * @param {$protobuf.Writer} [writer] Writer to encode to
       * @returns {$protobuf.Writer} Writer
       */
      SysctlResponse.encode = function (message, writer, _depth) {
        if (!writer) writer = $Writer.create();
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
        if (message.sysctls != null && message.sysctls.length)
          for (let i = 0; i < message.sysctls.length; ++i)
            $root.tapvs.v1.Sysctl.encode(
              message.sysctls[i],
              writer.uint32(/* id 1, wireType 2 =*/ 10).fork(),
              _depth + 1,
            ).ldelim();
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
          for (let i = 0; i < message.$unknowns.length; ++i) writer.raw(message.$unknowns[i]);
        return writer;
      };

      /**
       * Encodes the specified SysctlResponse message, length delimited. Does not implicitly {@link tapvs.v1.SysctlResponse.verify|verify} messages.
       * @function encodeDelimited
       * @memberof tapvs.v1.SysctlResponse
       * @static
       * @param {tapvs.v1.SysctlResponse.$Properties} message SysctlResponse message or plain object to encode
       * @param {$protobuf.Writer} [writer] Writer to encode to
       * @returns {$protobuf.Writer} Writer
       */
      SysctlResponse.encodeDelimited = function (message, writer) {
        return this.encode(message, (writer || $Writer.create()).fork()).ldelim();
      };

      /**
       * Decodes a SysctlResponse message from the specified reader or buffer.
       * @function decode
       * @memberof tapvs.v1.SysctlResponse
       * @static
       * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
       * @param {number} [length] Message length if known beforehand
       * @returns {tapvs.v1.SysctlResponse & tapvs.v1.SysctlResponse.$Shape} SysctlResponse
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      SysctlResponse.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader)) reader = $Reader.create(reader);
        if (_depth === $undefined) _depth = 0;
        if (_depth > $Reader.recursionLimit) throw $Error("max depth exceeded");
        let end, message;
        if (length === $undefined) end = reader.len;
        else {
          end = reader.pos + length;
          if (end > reader.len) throw $RangeError("index out of range");
          length = reader.len;
          reader.len = end;
        }
        message = _target || new $root.tapvs.v1.SysctlResponse();
        while (reader.pos < end) {
          let start = reader.pos;
          let tag = reader.tag();
          if (tag === _end) {
            _end = $undefined;
            break;
          }
          let wireType = tag & 7;
          switch ((tag >>>= 3)) {
            case 1: {
              if (wireType !== 2) break;
              if (!(message.sysctls && message.sysctls.length)) message.sysctls = [];
              message.sysctls.push(
                $root.tapvs.v1.Sysctl.decode(reader, reader.size(), $undefined, _depth + 1),
              );
              continue;
            }
          }
          reader.skipType(wireType, _depth, tag);
          if (!reader.discardUnknown) {
            $util.makeProp(message, "$unknowns", false);
            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
          }
        }
        if (length !== $undefined) {
          if (reader.pos !== end) throw $RangeError("index out of range");
          reader.len = length;
        }
        if (_end !== $undefined) throw $Error("missing end group");
        return message;
      };

      /**
       * Decodes a SysctlResponse message from the specified reader or buffer, length delimited.
       * @function decodeDelimited
       * @memberof tapvs.v1.SysctlResponse
       * @static
       * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
       * @returns {tapvs.v1.SysctlResponse & tapvs.v1.SysctlResponse.$Shape} SysctlResponse
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      SysctlResponse.decodeDelimited = function (reader) {
        if (!(reader instanceof $Reader)) reader = new $Reader(reader);
        return this.decode(reader, reader.size());
      };

      /**
       * Verifies a SysctlResponse message.
       * @function verify
       * @memberof tapvs.v1.SysctlResponse
       * @static
       * @param {Object.<string,*>} message Plain object to verify
       * @returns {string|null} `null` if valid, otherwise the reason why it is not
       */
      SysctlResponse.verify = function (message, _depth) {
        if (typeof message !== "object" || message === null) return "object expected";
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) return "max depth exceeded";
        if (message.sysctls != null && $Object.hasOwnProperty.call(message, "sysctls")) {
          if (!$Array.isArray(message.sysctls)) return "sysctls: array expected";
          for (let i = 0; i < message.sysctls.length; ++i) {
            let error = $root.tapvs.v1.Sysctl.verify(message.sysctls[i], _depth + 1);
            if (error) return "sysctls." + error;
          }
        }
        return null;
      };

      /**
       * Creates a SysctlResponse message from a plain object. Also converts values to their respective internal types.
       * @function fromObject
       * @memberof tapvs.v1.SysctlResponse
       * @static
       * @param {Object.<string,*>} object Plain object
       * @returns {tapvs.v1.SysctlResponse} SysctlResponse
       */
      SysctlResponse.fromObject = function (object, _depth) {
        if (object instanceof $root.tapvs.v1.SysctlResponse) return object;
        if (!$util.isObject(object)) throw $TypeError(".tapvs.v1.SysctlResponse: object expected");
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
        let message = new $root.tapvs.v1.SysctlResponse();
        if (object.sysctls) {
          if (!$Array.isArray(object.sysctls))
            throw $TypeError(".tapvs.v1.SysctlResponse.sysctls: array expected");
          message.sysctls = $Array(object.sysctls.length);
          for (let i = 0; i < object.sysctls.length; ++i) {
            if (!$util.isObject(object.sysctls[i]))
              throw $TypeError(".tapvs.v1.SysctlResponse.sysctls: object expected");
            message.sysctls[i] = $root.tapvs.v1.Sysctl.fromObject(object.sysctls[i], _depth + 1);
          }
        }
        return message;
      };

      /**
       * Creates a plain object from a SysctlResponse message. Also converts values to other types if specified.
       * @function toObject
       * @memberof tapvs.v1.SysctlResponse
       * @static
       * @param {tapvs.v1.SysctlResponse} message SysctlResponse
       * @param {$protobuf.IConversionOptions} [options] Conversion options
       * @returns {Object.<string,*>} Plain object
       */
      SysctlResponse.toObject = function (message, options, _depth) {
        if (!options) options = {};
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
        let object = {};
        if (options.arrays || options.defaults) object.sysctls = [];
        if (message.sysctls && message.sysctls.length) {
          object.sysctls = $Array(message.sysctls.length);
          for (let j = 0; j < message.sysctls.length; ++j)
            object.sysctls[j] = $root.tapvs.v1.Sysctl.toObject(
              message.sysctls[j],
              options,
              _depth + 1,
            );
        }
        return object;
      };

      /**
       * Converts this SysctlResponse to JSON.
       * @function toJSON
       * @memberof tapvs.v1.SysctlResponse
       * @instance
       * @returns {Object.<string,*>} JSON object
       */
      SysctlResponse.prototype.toJSON = function () {
        return SysctlResponse.toObject(this, $protobuf.util.toJSONOptions);
      };

      return SysctlResponse;
    })();

    v1.Sysctl = (function () {
      /**
       * Properties of a Sysctl.
       * @typedef {Object} tapvs.v1.Sysctl.$Properties
       * @property {string|null} [name] Sysctl name
       * @property {string|null} [value] Sysctl value
       * @property {string|null} [meaning] Sysctl meaning
       * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
       */

      /**
       * Properties of a Sysctl.
       * @memberof tapvs.v1
       * @interface ISysctl
       * @augments tapvs.v1.Sysctl.$Properties
       * @deprecated Use tapvs.v1.Sysctl.$Properties instead.
       */

      /**
       * Shape of a Sysctl.
       * @typedef {tapvs.v1.Sysctl.$Properties} tapvs.v1.Sysctl.$Shape
       */

      /**
       * Constructs a new Sysctl.
       * @memberof tapvs.v1
       * @classdesc Represents a Sysctl.
       * @constructor
       * @param {tapvs.v1.Sysctl.$Properties=} [properties] Properties to set
       * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
       */
      const Sysctl = function (properties) {
        if (properties)
          for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
            if (properties[keys[i]] != null && keys[i] !== "__proto__")
              this[keys[i]] = properties[keys[i]];
      };

      /**
       * Sysctl name.
       * @member {string} name
       * @memberof tapvs.v1.Sysctl
       * @instance
       */
      Sysctl.prototype.name = "";

      /**
       * Sysctl value.
       * @member {string} value
       * @memberof tapvs.v1.Sysctl
       * @instance
       */
      Sysctl.prototype.value = "";

      /**
       * Sysctl meaning.
       * @member {string} meaning
       * @memberof tapvs.v1.Sysctl
       * @instance
       */
      Sysctl.prototype.meaning = "";

      /**
       * Encodes the specified Sysctl message. Does not implicitly {@link tapvs.v1.Sysctl.verify|verify} messages.
       * @function encode
       * @memberof tapvs.v1.Sysctl
       * @static
       * @param {tapvs.v1.Sysctl.$Properties} message Sysctl message or plain object to encode
       * @param {$protobuf.Writer} [writer] Writer to encode to
       * @returns {$protobuf.Writer} Writer
       */
      Sysctl.encode = function (message, writer, _depth) {
        if (!writer) writer = $Writer.create();
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
        if (
          message.name != null &&
          $Object.hasOwnProperty.call(message, "name") &&
          message.name !== ""
        )
          writer.uint32(/* id 1, wireType 2 =*/ 10).string(message.name);
        if (
          message.value != null &&
          $Object.hasOwnProperty.call(message, "value") &&
          message.value !== ""
        )
          writer.uint32(/* id 2, wireType 2 =*/ 18).string(message.value);
        if (
          message.meaning != null &&
          $Object.hasOwnProperty.call(message, "meaning") &&
          message.meaning !== ""
        )
          writer.uint32(/* id 3, wireType 2 =*/ 26).string(message.meaning);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
          for (let i = 0; i < message.$unknowns.length; ++i) writer.raw(message.$unknowns[i]);
        return writer;
      };

      /**
       * Encodes the specified Sysctl message, length delimited. Does not implicitly {@link tapvs.v1.Sysctl.verify|verify} messages.
       * @function encodeDelimited
       * @memberof tapvs.v1.Sysctl
       * @static
       * @param {tapvs.v1.Sysctl.$Properties} message Sysctl message or plain object to encode
       * @param {$protobuf.Writer} [writer] Writer to encode to
       * @returns {$protobuf.Writer} Writer
       */
      Sysctl.encodeDelimited = function (message, writer) {
        return this.encode(message, (writer || $Writer.create()).fork()).ldelim();
      };

      /**
       * Decodes a Sysctl message from the specified reader or buffer.
       * @function decode
       * @memberof tapvs.v1.Sysctl
       * @static
       * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
       * @param {number} [length] Message length if known beforehand
       * @returns {tapvs.v1.Sysctl & tapvs.v1.Sysctl.$Shape} Sysctl
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      Sysctl.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader)) reader = $Reader.create(reader);
        if (_depth === $undefined) _depth = 0;
        if (_depth > $Reader.recursionLimit) throw $Error("max depth exceeded");
        let end, message, value;
        if (length === $undefined) end = reader.len;
        else {
          end = reader.pos + length;
          if (end > reader.len) throw $RangeError("index out of range");
          length = reader.len;
          reader.len = end;
        }
        message = _target || new $root.tapvs.v1.Sysctl();
        while (reader.pos < end) {
          let start = reader.pos;
          let tag = reader.tag();
          if (tag === _end) {
            _end = $undefined;
            break;
          }
          let wireType = tag & 7;
          switch ((tag >>>= 3)) {
            case 1: {
              if (wireType !== 2) break;
              if ((value = reader.stringVerify()).length) message.name = value;
              else delete message.name;
              continue;
            }
            case 2: {
              if (wireType !== 2) break;
              if ((value = reader.stringVerify()).length) message.value = value;
              else delete message.value;
              continue;
            }
            case 3: {
              if (wireType !== 2) break;
              if ((value = reader.stringVerify()).length) message.meaning = value;
              else delete message.meaning;
              continue;
            }
          }
          reader.skipType(wireType, _depth, tag);
          if (!reader.discardUnknown) {
            $util.makeProp(message, "$unknowns", false);
            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
          }
        }
        if (length !== $undefined) {
          if (reader.pos !== end) throw $RangeError("index out of range");
          reader.len = length;
        }
        if (_end !== $undefined) throw $Error("missing end group");
        return message;
      };

      /**
       * Decodes a Sysctl message from the specified reader or buffer, length delimited.
       * @function decodeDelimited
       * @memberof tapvs.v1.Sysctl
       * @static
       * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
       * @returns {tapvs.v1.Sysctl & tapvs.v1.Sysctl.$Shape} Sysctl
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      Sysctl.decodeDelimited = function (reader) {
        if (!(reader instanceof $Reader)) reader = new $Reader(reader);
        return this.decode(reader, reader.size());
      };

      /**
       * Verifies a Sysctl message.
       * @function verify
       * @memberof tapvs.v1.Sysctl
       * @static
       * @param {Object.<string,*>} message Plain object to verify
       * @returns {string|null} `null` if valid, otherwise the reason why it is not
       */
      Sysctl.verify = function (message, _depth) {
        if (typeof message !== "object" || message === null) return "object expected";
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) return "max depth exceeded";
        if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
          if (!$util.isString(message.name)) return "name: string expected";
        if (message.value != null && $Object.hasOwnProperty.call(message, "value"))
          if (!$util.isString(message.value)) return "value: string expected";
        if (message.meaning != null && $Object.hasOwnProperty.call(message, "meaning"))
          if (!$util.isString(message.meaning)) return "meaning: string expected";
        return null;
      };

      /**
       * Creates a Sysctl message from a plain object. Also converts values to their respective internal types.
       * @function fromObject
       * @memberof tapvs.v1.Sysctl
       * @static
       * @param {Object.<string,*>} object Plain object
       * @returns {tapvs.v1.Sysctl} Sysctl
       */
      Sysctl.fromObject = function (object, _depth) {
        if (object instanceof $root.tapvs.v1.Sysctl) return object;
        if (!$util.isObject(object)) throw $TypeError(".tapvs.v1.Sysctl: object expected");
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
        let message = new $root.tapvs.v1.Sysctl();
        if (object.name != null)
          if (typeof object.name !== "string" || object.name.length)
            message.name = $String(object.name);
        if (object.value != null)
          if (typeof object.value !== "string" || object.value.length)
            message.value = $String(object.value);
        if (object.meaning != null)
          if (typeof object.meaning !== "string" || object.meaning.length)
            message.meaning = $String(object.meaning);
        return message;
      };

      /**
       * Creates a plain object from a Sysctl message. Also converts values to other types if specified.
       * @function toObject
       * @memberof tapvs.v1.Sysctl
       * @static
       * @param {tapvs.v1.Sysctl} message Sysctl
       * @param {$protobuf.IConversionOptions} [options] Conversion options
       * @returns {Object.<string,*>} Plain object
       */
      Sysctl.toObject = function (message, options, _depth) {
        if (!options) options = {};
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
        let object = {};
        if (options.defaults) {
          object.name = "";
          object.value = "";
          object.meaning = "";
        }
        if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
          object.name = message.name;
        if (message.value != null && $Object.hasOwnProperty.call(message, "value"))
          object.value = message.value;
        if (message.meaning != null && $Object.hasOwnProperty.call(message, "meaning"))
          object.meaning = message.meaning;
        return object;
      };

      /**
       * Converts this Sysctl to JSON.
       * @function toJSON
       * @memberof tapvs.v1.Sysctl
       * @instance
       * @returns {Object.<string,*>} JSON object
       */
      Sysctl.prototype.toJSON = function () {
        return Sysctl.toObject(this, $protobuf.util.toJSONOptions);
      };

      return Sysctl;
    })();

    v1.ListServicesRequest = (function () {
      /**
       * Properties of a ListServicesRequest.
       * @typedef {Object} tapvs.v1.ListServicesRequest.$Properties
       * @property {tapvs.v1.ServiceKey.$Properties|null} [key] ListServicesRequest key
       * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
       */

      /**
       * Properties of a ListServicesRequest.
       * @memberof tapvs.v1
       * @interface IListServicesRequest
       * @augments tapvs.v1.ListServicesRequest.$Properties
       * @deprecated Use tapvs.v1.ListServicesRequest.$Properties instead.
       */

      /**
       * Shape of a ListServicesRequest.
       * @typedef {tapvs.v1.ListServicesRequest.$Properties} tapvs.v1.ListServicesRequest.$Shape
       */

      /**
       * Constructs a new ListServicesRequest.
       * @memberof tapvs.v1
       * @classdesc Represents a ListServicesRequest.
       * @constructor
       * @param {tapvs.v1.ListServicesRequest.$Properties=} [properties] Properties to set
       * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
       */
      const ListServicesRequest = function (properties) {
        if (properties)
          for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
            if (properties[keys[i]] != null && keys[i] !== "__proto__")
              this[keys[i]] = properties[keys[i]];
      };

      /**
       * ListServicesRequest key.
       * @member {tapvs.v1.ServiceKey.$Properties|null|undefined} key
       * @memberof tapvs.v1.ListServicesRequest
       * @instance
       */
      ListServicesRequest.prototype.key = null;

      /**
       * Encodes the specified ListServicesRequest message. Does not implicitly {@link tapvs.v1.ListServicesRequest.verify|verify} messages.
       * @function encode
       * @memberof tapvs.v1.ListServicesRequest
       * @static
       * @param {tapvs.v1.ListServicesRequest.$Properties} message ListServicesRequest message or plain object to encode
       * @param {$protobuf.Writer} [writer] Writer to encode to
       * @returns {$protobuf.Writer} Writer
       */
      ListServicesRequest.encode = function (message, writer, _depth) {
        if (!writer) writer = $Writer.create();
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
        if (message.key != null && $Object.hasOwnProperty.call(message, "key"))
          $root.tapvs.v1.ServiceKey.encode(
            message.key,
            writer.uint32(/* id 1, wireType 2 =*/ 10).fork(),
            _depth + 1,
          ).ldelim();
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
          for (let i = 0; i < message.$unknowns.length; ++i) writer.raw(message.$unknowns[i]);
        return writer;
      };

      /**
       * Encodes the specified ListServicesRequest message, length delimited. Does not implicitly {@link tapvs.v1.ListServicesRequest.verify|verify} messages.
       * @function encodeDelimited
       * @memberof tapvs.v1.ListServicesRequest
       * @static
       * @param {tapvs.v1.ListServicesRequest.$Properties} message ListServicesRequest message or plain object to encode
       * @param {$protobuf.Writer} [writer] Writer to encode to
       * @returns {$protobuf.Writer} Writer
       */
      ListServicesRequest.encodeDelimited = function (message, writer) {
        return this.encode(message, (writer || $Writer.create()).fork()).ldelim();
      };

      /**
       * Decodes a ListServicesRequest message from the specified reader or buffer.
       * @function decode
       * @memberof tapvs.v1.ListServicesRequest
       * @static
       * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
       * @param {number} [length] Message length if known beforehand
       * @returns {tapvs.v1.ListServicesRequest & tapvs.v1.ListServicesRequest.$Shape} ListServicesRequest
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      ListServicesRequest.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader)) reader = $Reader.create(reader);
        if (_depth === $undefined) _depth = 0;
        if (_depth > $Reader.recursionLimit) throw $Error("max depth exceeded");
        let end, message, value;
        if (length === $undefined) end = reader.len;
        else {
          end = reader.pos + length;
          if (end > reader.len) throw $RangeError("index out of range");
          length = reader.len;
          reader.len = end;
        }
        message = _target || new $root.tapvs.v1.ListServicesRequest();
        while (reader.pos < end) {
          let start = reader.pos;
          let tag = reader.tag();
          if (tag === _end) {
            _end = $undefined;
            break;
          }
          let wireType = tag & 7;
          switch ((tag >>>= 3)) {
            case 1: {
              if (wireType !== 2) break;
              message.key = $root.tapvs.v1.ServiceKey.decode(
                reader,
                reader.size(),
                $undefined,
                _depth + 1,
                message.key,
              );
              continue;
            }
          }
          reader.skipType(wireType, _depth, tag);
          if (!reader.discardUnknown) {
            $util.makeProp(message, "$unknowns", false);
            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
          }
        }
        if (length !== $undefined) {
          if (reader.pos !== end) throw $RangeError("index out of range");
          reader.len = length;
        }
        if (_end !== $undefined) throw $Error("missing end group");
        return message;
      };

      /**
       * Decodes a ListServicesRequest message from the specified reader or buffer, length delimited.
       * @function decodeDelimited
       * @memberof tapvs.v1.ListServicesRequest
       * @static
       * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
       * @returns {tapvs.v1.ListServicesRequest & tapvs.v1.ListServicesRequest.$Shape} ListServicesRequest
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      ListServicesRequest.decodeDelimited = function (reader) {
        if (!(reader instanceof $Reader)) reader = new $Reader(reader);
        return this.decode(reader, reader.size());
      };

      /**
       * Verifies a ListServicesRequest message.
       * @function verify
       * @memberof tapvs.v1.ListServicesRequest
       * @static
       * @param {Object.<string,*>} message Plain object to verify
       * @returns {string|null} `null` if valid, otherwise the reason why it is not
       */
      ListServicesRequest.verify = function (message, _depth) {
        if (typeof message !== "object" || message === null) return "object expected";
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) return "max depth exceeded";
        if (message.key != null && $Object.hasOwnProperty.call(message, "key")) {
          let error = $root.tapvs.v1.ServiceKey.verify(message.key, _depth + 1);
          if (error) return "key." + error;
        }
        return null;
      };

      /**
       * Creates a ListServicesRequest message from a plain object. Also converts values to their respective internal types.
       * @function fromObject
       * @memberof tapvs.v1.ListServicesRequest
       * @static
       * @param {Object.<string,*>} object Plain object
       * @returns {tapvs.v1.ListServicesRequest} ListServicesRequest
       */
      ListServicesRequest.fromObject = function (object, _depth) {
        if (object instanceof $root.tapvs.v1.ListServicesRequest) return object;
        if (!$util.isObject(object))
          throw $TypeError(".tapvs.v1.ListServicesRequest: object expected");
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
        let message = new $root.tapvs.v1.ListServicesRequest();
        if (object.key != null) {
          if (!$util.isObject(object.key))
            throw $TypeError(".tapvs.v1.ListServicesRequest.key: object expected");
          message.key = $root.tapvs.v1.ServiceKey.fromObject(object.key, _depth + 1);
        }
        return message;
      };

      /**
       * Creates a plain object from a ListServicesRequest message. Also converts values to other types if specified.
       * @function toObject
       * @memberof tapvs.v1.ListServicesRequest
       * @static
       * @param {tapvs.v1.ListServicesRequest} message ListServicesRequest
       * @param {$protobuf.IConversionOptions} [options] Conversion options
       * @returns {Object.<string,*>} Plain object
       */
      ListServicesRequest.toObject = function (message, options, _depth) {
        if (!options) options = {};
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
        let object = {};
        if (options.defaults) object.key = null;
        if (message.key != null && $Object.hasOwnProperty.call(message, "key"))
          object.key = $root.tapvs.v1.ServiceKey.toObject(message.key, options, _depth + 1);
        return object;
      };

      /**
       * Converts this ListServicesRequest to JSON.
       * @function toJSON
       * @memberof tapvs.v1.ListServicesRequest
       * @instance
       * @returns {Object.<string,*>} JSON object
       */
      ListServicesRequest.prototype.toJSON = function () {
        return ListServicesRequest.toObject(this, $protobuf.util.toJSONOptions);
      };

      return ListServicesRequest;
    })();

    v1.ListServicesResponse = (function () {
      /**
       * Properties of a ListServicesResponse.
       * @typedef {Object} tapvs.v1.ListServicesResponse.$Properties
       * @property {Array.<tapvs.v1.ServiceListing.$Properties>|null} [services] ListServicesResponse services
       * @property {number|null} [tableSize] ListServicesResponse tableSize
       * @property {number|null} [revision] ListServicesResponse revision
       * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
       */

      /**
       * Properties of a ListServicesResponse.
       * @memberof tapvs.v1
       * @interface IListServicesResponse
       * @augments tapvs.v1.ListServicesResponse.$Properties
       * @deprecated Use tapvs.v1.ListServicesResponse.$Properties instead.
       */

      /**
       * Shape of a ListServicesResponse.
       * @typedef {tapvs.v1.ListServicesResponse.$Properties} tapvs.v1.ListServicesResponse.$Shape
       */

      /**
       * Constructs a new ListServicesResponse.
       * @memberof tapvs.v1
       * @classdesc Represents a ListServicesResponse.
       * @constructor
       * @param {tapvs.v1.ListServicesResponse.$Properties=} [properties] Properties to set
       * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
       */
      const ListServicesResponse = function (properties) {
        this.services = [];
        if (properties)
          for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
            if (properties[keys[i]] != null && keys[i] !== "__proto__")
              this[keys[i]] = properties[keys[i]];
      };

      /**
       * ListServicesResponse services.
       * @member {Array.<tapvs.v1.ServiceListing.$Properties>} services
       * @memberof tapvs.v1.ListServicesResponse
       * @instance
       */
      ListServicesResponse.prototype.services = $util.emptyArray;

      /**
       * ListServicesResponse tableSize.
       * @member {number} tableSize
       * @memberof tapvs.v1.ListServicesResponse
       * @instance
       */
      ListServicesResponse.prototype.tableSize = 0;

      /**
       * ListServicesResponse revision.
       * @member {number} revision
       * @memberof tapvs.v1.ListServicesResponse
       * @instance
       */
      ListServicesResponse.prototype.revision = $util.Long ? $util.Long.fromBits(0, 0, true) : 0;

      /**
       * Encodes the specified ListServicesResponse message. Does not implicitly {@link tapvs.v1.ListServicesResponse.verify|verify} messages.
       * @function encode
       * @memberof tapvs.v1.ListServicesResponse
       * @static
       * @param {tapvs.v1.ListServicesResponse.$Properties} message ListServicesResponse message or plain object to encode
       * @param {$protobuf.Writer} [writer] Writer to encode to
       * @returns {$protobuf.Writer} Writer
       */
      ListServicesResponse.encode = function (message, writer, _depth) {
        if (!writer) writer = $Writer.create();
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
        if (message.services != null && message.services.length)
          for (let i = 0; i < message.services.length; ++i)
            $root.tapvs.v1.ServiceListing.encode(
              message.services[i],
              writer.uint32(/* id 1, wireType 2 =*/ 10).fork(),
              _depth + 1,
            ).ldelim();
        if (
          message.tableSize != null &&
          $Object.hasOwnProperty.call(message, "tableSize") &&
          message.tableSize !== 0
        )
          writer.uint32(/* id 2, wireType 0 =*/ 16).uint32(message.tableSize);
        if (
          message.revision != null &&
          $Object.hasOwnProperty.call(message, "revision") &&
          (typeof message.revision === "object"
            ? message.revision.low || message.revision.high
            : message.revision !== 0)
        )
          writer.uint32(/* id 3, wireType 0 =*/ 24).uint64(message.revision);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
          for (let i = 0; i < message.$unknowns.length; ++i) writer.raw(message.$unknowns[i]);
        return writer;
      };

      /**
       * Encodes the specified ListServicesResponse message, length delimited. Does not implicitly {@link tapvs.v1.ListServicesResponse.verify|verify} messages.
       * @function encodeDelimited
       * @memberof tapvs.v1.ListServicesResponse
       * @static
       * @param {tapvs.v1.ListServicesResponse.$Properties} message ListServicesResponse message or plain object to encode
       * @param {$protobuf.Writer} [writer] Writer to encode to
       * @returns {$protobuf.Writer} Writer
       */
      ListServicesResponse.encodeDelimited = function (message, writer) {
        return this.encode(message, (writer || $Writer.create()).fork()).ldelim();
      };

      /**
       * Decodes a ListServicesResponse message from the specified reader or buffer.
       * @function decode
       * @memberof tapvs.v1.ListServicesResponse
       * @static
       * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
       * @param {number} [length] Message length if known beforehand
       * @returns {tapvs.v1.ListServicesResponse & tapvs.v1.ListServicesResponse.$Shape} ListServicesResponse
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      ListServicesResponse.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader)) reader = $Reader.create(reader);
        if (_depth === $undefined) _depth = 0;
        if (_depth > $Reader.recursionLimit) throw $Error("max depth exceeded");
        let end, message, value;
        if (length === $undefined) end = reader.len;
        else {
          end = reader.pos + length;
          if (end > reader.len) throw $RangeError("index out of range");
          length = reader.len;
          reader.len = end;
        }
        message = _target || new $root.tapvs.v1.ListServicesResponse();
        while (reader.pos < end) {
          let start = reader.pos;
          let tag = reader.tag();
          if (tag === _end) {
            _end = $undefined;
            break;
          }
          let wireType = tag & 7;
          switch ((tag >>>= 3)) {
            case 1: {
              if (wireType !== 2) break;
              if (!(message.services && message.services.length)) message.services = [];
              message.services.push(
                $root.tapvs.v1.ServiceListing.decode(reader, reader.size(), $undefined, _depth + 1),
              );
              continue;
            }
            case 2: {
              if (wireType !== 0) break;
              if ((value = reader.uint32())) message.tableSize = value;
              else delete message.tableSize;
              continue;
            }
            case 3: {
              if (wireType !== 0) break;
              if (
                typeof (value = reader.uint64()) === "object"
                  ? value.low || value.high
                  : value !== 0
              )
                message.revision = value;
              else delete message.revision;
              continue;
            }
          }
          reader.skipType(wireType, _depth, tag);
          if (!reader.discardUnknown) {
            $util.makeProp(message, "$unknowns", false);
            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
          }
        }
        if (length !== $undefined) {
          if (reader.pos !== end) throw $RangeError("index out of range");
          reader.len = length;
        }
        if (_end !== $undefined) throw $Error("missing end group");
        return message;
      };

      /**
       * Decodes a ListServicesResponse message from the specified reader or buffer, length delimited.
       * @function decodeDelimited
       * @memberof tapvs.v1.ListServicesResponse
       * @static
       * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
       * @returns {tapvs.v1.ListServicesResponse & tapvs.v1.ListServicesResponse.$Shape} ListServicesResponse
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      ListServicesResponse.decodeDelimited = function (reader) {
        if (!(reader instanceof $Reader)) reader = new $Reader(reader);
        return this.decode(reader, reader.size());
      };

      /**
       * Verifies a ListServicesResponse message.
       * @function verify
       * @memberof tapvs.v1.ListServicesResponse
       * @static
       * @param {Object.<string,*>} message Plain object to verify
       * @returns {string|null} `null` if valid, otherwise the reason why it is not
       */
      ListServicesResponse.verify = function (message, _depth) {
        if (typeof message !== "object" || message === null) return "object expected";
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) return "max depth exceeded";
        if (message.services != null && $Object.hasOwnProperty.call(message, "services")) {
          if (!$Array.isArray(message.services)) return "services: array expected";
          for (let i = 0; i < message.services.length; ++i) {
            let error = $root.tapvs.v1.ServiceListing.verify(message.services[i], _depth + 1);
            if (error) return "services." + error;
          }
        }
        if (message.tableSize != null && $Object.hasOwnProperty.call(message, "tableSize"))
          if (!$util.isInteger(message.tableSize)) return "tableSize: integer expected";
        if (message.revision != null && $Object.hasOwnProperty.call(message, "revision"))
          if (
            !$util.isInteger(message.revision) &&
            !(
              message.revision &&
              $util.isInteger(message.revision.low) &&
              $util.isInteger(message.revision.high)
            )
          )
            return "revision: integer|Long expected";
        return null;
      };

      /**
       * Creates a ListServicesResponse message from a plain object. Also converts values to their respective internal types.
       * @function fromObject
       * @memberof tapvs.v1.ListServicesResponse
       * @static
       * @param {Object.<string,*>} object Plain object
       * @returns {tapvs.v1.ListServicesResponse} ListServicesResponse
       */
      ListServicesResponse.fromObject = function (object, _depth) {
        if (object instanceof $root.tapvs.v1.ListServicesResponse) return object;
        if (!$util.isObject(object))
          throw $TypeError(".tapvs.v1.ListServicesResponse: object expected");
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
        let message = new $root.tapvs.v1.ListServicesResponse();
        if (object.services) {
          if (!$Array.isArray(object.services))
            throw $TypeError(".tapvs.v1.ListServicesResponse.services: array expected");
          message.services = $Array(object.services.length);
          for (let i = 0; i < object.services.length; ++i) {
            if (!$util.isObject(object.services[i]))
              throw $TypeError(".tapvs.v1.ListServicesResponse.services: object expected");
            message.services[i] = $root.tapvs.v1.ServiceListing.fromObject(
              object.services[i],
              _depth + 1,
            );
          }
        }
        if (object.tableSize != null)
          if ($Number(object.tableSize) !== 0) message.tableSize = object.tableSize >>> 0;
        if (object.revision != null)
          if (
            typeof object.revision === "object"
              ? object.revision.low || object.revision.high
              : $Number(object.revision) !== 0
          )
            if ($util.Long) message.revision = $util.Long.fromValue(object.revision, true);
            else if (typeof object.revision === "string")
              message.revision = $parseInt(object.revision, 10);
            else if (typeof object.revision === "number") message.revision = object.revision;
            else if (typeof object.revision === "object")
              message.revision = new $util.LongBits(
                object.revision.low >>> 0,
                object.revision.high >>> 0,
              ).toNumber(true);
        return message;
      };

      /**
       * Creates a plain object from a ListServicesResponse message. Also converts values to other types if specified.
       * @function toObject
       * @memberof tapvs.v1.ListServicesResponse
       * @static
       * @param {tapvs.v1.ListServicesResponse} message ListServicesResponse
       * @param {$protobuf.IConversionOptions} [options] Conversion options
       * @returns {Object.<string,*>} Plain object
       */
      ListServicesResponse.toObject = function (message, options, _depth) {
        if (!options) options = {};
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
        let object = {};
        if (options.arrays || options.defaults) object.services = [];
        if (options.defaults) {
          object.tableSize = 0;
          if ($util.Long) {
            let long = new $util.Long(0, 0, true);
            object.revision =
              options.longs === $String
                ? long.toString()
                : options.longs === $Number
                  ? long.toNumber()
                  : typeof $BigInt !== "undefined" && options.longs === $BigInt
                    ? long.toBigInt()
                    : long;
          } else
            object.revision =
              options.longs === $String
                ? "0"
                : typeof $BigInt !== "undefined" && options.longs === $BigInt
                  ? $BigInt("0")
                  : 0;
        }
        if (message.services && message.services.length) {
          object.services = $Array(message.services.length);
          for (let j = 0; j < message.services.length; ++j)
            object.services[j] = $root.tapvs.v1.ServiceListing.toObject(
              message.services[j],
              options,
              _depth + 1,
            );
        }
        if (message.tableSize != null && $Object.hasOwnProperty.call(message, "tableSize"))
          object.tableSize = message.tableSize;
        if (message.revision != null && $Object.hasOwnProperty.call(message, "revision"))
          if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
            object.revision =
              typeof message.revision === "number"
                ? $BigInt(message.revision)
                : $util.Long.fromBits(
                    message.revision.low >>> 0,
                    message.revision.high >>> 0,
                    true,
                  ).toBigInt();
          else if (typeof message.revision === "number")
            object.revision =
              options.longs === $String ? $String(message.revision) : message.revision;
          else
            object.revision =
              options.longs === $String
                ? $util.Long.prototype.toString.call(message.revision)
                : options.longs === $Number
                  ? new $util.LongBits(
                      message.revision.low >>> 0,
                      message.revision.high >>> 0,
                    ).toNumber(true)
                  : message.revision;
        return object;
      };

      /**
       * Converts this ListServicesResponse to JSON.
       * @function toJSON
       * @memberof tapvs.v1.ListServicesResponse
       * @instance
       * @returns {Object.<string,*>} JSON object
       */
      ListServicesResponse.prototype.toJSON = function () {
        return ListServicesResponse.toObject(this, $protobuf.util.toJSONOptions);
      };

      return ListServicesResponse;
    })();

    v1.Counters = (function () {
      /**
       * Properties of a Counters.
       * @typedef {Object} tapvs.v1.Counters.$Properties
       * @property {number|null} [connections] Counters connections
       * @property {number|null} [inPackets] Counters inPackets
       * @property {number|null} [outPackets] Counters outPackets
       * @property {number|null} [inBytes] Counters inBytes
       * @property {number|null} [outBytes] Counters outBytes
       * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
       */

      /**
       * Properties of a Counters.
       * @memberof tapvs.v1
       * @interface ICounters
       * @augments tapvs.v1.Counters.$Properties
       * @deprecated Use tapvs.v1.Counters.$Properties instead.
       */

      /**
       * Shape of a Counters.
       * @typedef {tapvs.v1.Counters.$Properties} tapvs.v1.Counters.$Shape
       */

      /**
       * Constructs a new Counters.
       * @memberof tapvs.v1
       * @classdesc Represents a Counters.
       * @constructor
       * @param {tapvs.v1.Counters.$Properties=} [properties] Properties to set
       * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
       */
      const Counters = function (properties) {
        if (properties)
          for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
            if (properties[keys[i]] != null && keys[i] !== "__proto__")
              this[keys[i]] = properties[keys[i]];
      };

      /**
       * Counters connections.
       * @member {number} connections
       * @memberof tapvs.v1.Counters
       * @instance
       */
      Counters.prototype.connections = $util.Long ? $util.Long.fromBits(0, 0, true) : 0;

      /**
       * Counters inPackets.
       * @member {number} inPackets
       * @memberof tapvs.v1.Counters
       * @instance
       */
      Counters.prototype.inPackets = $util.Long ? $util.Long.fromBits(0, 0, true) : 0;

      /**
       * Counters outPackets.
       * @member {number} outPackets
       * @memberof tapvs.v1.Counters
       * @instance
       */
      Counters.prototype.outPackets = $util.Long ? $util.Long.fromBits(0, 0, true) : 0;

      /**
       * Counters inBytes.
       * @member {number} inBytes
       * @memberof tapvs.v1.Counters
       * @instance
       */
      Counters.prototype.inBytes = $util.Long ? $util.Long.fromBits(0, 0, true) : 0;

      /**
       * Counters outBytes.
       * @member {number} outBytes
       * @memberof tapvs.v1.Counters
       * @instance
       */
      Counters.prototype.outBytes = $util.Long ? $util.Long.fromBits(0, 0, true) : 0;

      /**
       * Encodes the specified Counters message. Does not implicitly {@link tapvs.v1.Counters.verify|verify} messages.
       * @function encode
       * @memberof tapvs.v1.Counters
       * @static
       * @param {tapvs.v1.Counters.$Properties} message Counters message or plain object to encode
       * @param {$protobuf.Writer} [writer] Writer to encode to
       * @returns {$protobuf.Writer} Writer
       */
      Counters.encode = function (message, writer, _depth) {
        if (!writer) writer = $Writer.create();
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
        if (
          message.connections != null &&
          $Object.hasOwnProperty.call(message, "connections") &&
          (typeof message.connections === "object"
            ? message.connections.low || message.connections.high
            : message.connections !== 0)
        )
          writer.uint32(/* id 1, wireType 0 =*/ 8).uint64(message.connections);
        if (
          message.inPackets != null &&
          $Object.hasOwnProperty.call(message, "inPackets") &&
          (typeof message.inPackets === "object"
            ? message.inPackets.low || message.inPackets.high
            : message.inPackets !== 0)
        )
          writer.uint32(/* id 2, wireType 0 =*/ 16).uint64(message.inPackets);
        if (
          message.outPackets != null &&
          $Object.hasOwnProperty.call(message, "outPackets") &&
          (typeof message.outPackets === "object"
            ? message.outPackets.low || message.outPackets.high
            : message.outPackets !== 0)
        )
          writer.uint32(/* id 3, wireType 0 =*/ 24).uint64(message.outPackets);
        if (
          message.inBytes != null &&
          $Object.hasOwnProperty.call(message, "inBytes") &&
          (typeof message.inBytes === "object"
            ? message.inBytes.low || message.inBytes.high
            : message.inBytes !== 0)
        )
          writer.uint32(/* id 4, wireType 0 =*/ 32).uint64(message.inBytes);
        if (
          message.outBytes != null &&
          $Object.hasOwnProperty.call(message, "outBytes") &&
          (typeof message.outBytes === "object"
            ? message.outBytes.low || message.outBytes.high
            : message.outBytes !== 0)
        )
          writer.uint32(/* id 5, wireType 0 =*/ 40).uint64(message.outBytes);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
          for (let i = 0; i < message.$unknowns.length; ++i) writer.raw(message.$unknowns[i]);
        return writer;
      };

      /**
       * Encodes the specified Counters message, length delimited. Does not implicitly {@link tapvs.v1.Counters.verify|verify} messages.
       * @function encodeDelimited
       * @memberof tapvs.v1.Counters
       * @static
       * @param {tapvs.v1.Counters.$Properties} message Counters message or plain object to encode
       * @param {$protobuf.Writer} [writer] Writer to encode to
       * @returns {$protobuf.Writer} Writer
       */
      Counters.encodeDelimited = function (message, writer) {
        return this.encode(message, (writer || $Writer.create()).fork()).ldelim();
      };

      /**
       * Decodes a Counters message from the specified reader or buffer.
       * @function decode
       * @memberof tapvs.v1.Counters
       * @static
       * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
       * @param {number} [length] Message length if known beforehand
       * @returns {tapvs.v1.Counters & tapvs.v1.Counters.$Shape} Counters
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      Counters.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader)) reader = $Reader.create(reader);
        if (_depth === $undefined) _depth = 0;
        if (_depth > $Reader.recursionLimit) throw $Error("max depth exceeded");
        let end, message, value;
        if (length === $undefined) end = reader.len;
        else {
          end = reader.pos + length;
          if (end > reader.len) throw $RangeError("index out of range");
          length = reader.len;
          reader.len = end;
        }
        message = _target || new $root.tapvs.v1.Counters();
        while (reader.pos < end) {
          let start = reader.pos;
          let tag = reader.tag();
          if (tag === _end) {
            _end = $undefined;
            break;
          }
          let wireType = tag & 7;
          switch ((tag >>>= 3)) {
            case 1: {
              if (wireType !== 0) break;
              if (
                typeof (value = reader.uint64()) === "object"
                  ? value.low || value.high
                  : value !== 0
              )
                message.connections = value;
              else delete message.connections;
              continue;
            }
            case 2: {
              if (wireType !== 0) break;
              if (
                typeof (value = reader.uint64()) === "object"
                  ? value.low || value.high
                  : value !== 0
              )
                message.inPackets = value;
              else delete message.inPackets;
              continue;
            }
            case 3: {
              if (wireType !== 0) break;
              if (
                typeof (value = reader.uint64()) === "object"
                  ? value.low || value.high
                  : value !== 0
              )
                message.outPackets = value;
              else delete message.outPackets;
              continue;
            }
            case 4: {
              if (wireType !== 0) break;
              if (
                typeof (value = reader.uint64()) === "object"
                  ? value.low || value.high
                  : value !== 0
              )
                message.inBytes = value;
              else delete message.inBytes;
              continue;
            }
            case 5: {
              if (wireType !== 0) break;
              if (
                typeof (value = reader.uint64()) === "object"
                  ? value.low || value.high
                  : value !== 0
              )
                message.outBytes = value;
              else delete message.outBytes;
              continue;
            }
          }
          reader.skipType(wireType, _depth, tag);
          if (!reader.discardUnknown) {
            $util.makeProp(message, "$unknowns", false);
            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
          }
        }
        if (length !== $undefined) {
          if (reader.pos !== end) throw $RangeError("index out of range");
          reader.len = length;
        }
        if (_end !== $undefined) throw $Error("missing end group");
        return message;
      };

      /**
       * Decodes a Counters message from the specified reader or buffer, length delimited.
       * @function decodeDelimited
       * @memberof tapvs.v1.Counters
       * @static
       * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
       * @returns {tapvs.v1.Counters & tapvs.v1.Counters.$Shape} Counters
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      Counters.decodeDelimited = function (reader) {
        if (!(reader instanceof $Reader)) reader = new $Reader(reader);
        return this.decode(reader, reader.size());
      };

      /**
       * Verifies a Counters message.
       * @function verify
       * @memberof tapvs.v1.Counters
       * @static
       * @param {Object.<string,*>} message Plain object to verify
       * @returns {string|null} `null` if valid, otherwise the reason why it is not
       */
      Counters.verify = function (message, _depth) {
        if (typeof message !== "object" || message === null) return "object expected";
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) return "max depth exceeded";
        if (message.connections != null && $Object.hasOwnProperty.call(message, "connections"))
          if (
            !$util.isInteger(message.connections) &&
            !(
              message.connections &&
              $util.isInteger(message.connections.low) &&
              $util.isInteger(message.connections.high)
            )
          )
            return "connections: integer|Long expected";
        if (message.inPackets != null && $Object.hasOwnProperty.call(message, "inPackets"))
          if (
            !$util.isInteger(message.inPackets) &&
            !(
              message.inPackets &&
              $util.isInteger(message.inPackets.low) &&
              $util.isInteger(message.inPackets.high)
            )
          )
            return "inPackets: integer|Long expected";
        if (message.outPackets != null && $Object.hasOwnProperty.call(message, "outPackets"))
          if (
            !$util.isInteger(message.outPackets) &&
            !(
              message.outPackets &&
              $util.isInteger(message.outPackets.low) &&
              $util.isInteger(message.outPackets.high)
            )
          )
            return "outPackets: integer|Long expected";
        if (message.inBytes != null && $Object.hasOwnProperty.call(message, "inBytes"))
          if (
            !$util.isInteger(message.inBytes) &&
            !(
              message.inBytes &&
              $util.isInteger(message.inBytes.low) &&
              $util.isInteger(message.inBytes.high)
            )
          )
            return "inBytes: integer|Long expected";
        if (message.outBytes != null && $Object.hasOwnProperty.call(message, "outBytes"))
          if (
            !$util.isInteger(message.outBytes) &&
            !(
              message.outBytes &&
              $util.isInteger(message.outBytes.low) &&
              $util.isInteger(message.outBytes.high)
            )
          )
            return "outBytes: integer|Long expected";
        return null;
      };

      /**
       * Creates a Counters message from a plain object. Also converts values to their respective internal types.
       * @function fromObject
       * @memberof tapvs.v1.Counters
       * @static
       * @param {Object.<string,*>} object Plain object
       * @returns {tapvs.v1.Counters} Counters
       */
      Counters.fromObject = function (object, _depth) {
        if (object instanceof $root.tapvs.v1.Counters) return object;
        if (!$util.isObject(object)) throw $TypeError(".tapvs.v1.Counters: object expected");
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
        let message = new $root.tapvs.v1.Counters();
        if (object.connections != null)
          if (
            typeof object.connections === "object"
              ? object.connections.low || object.connections.high
              : $Number(object.connections) !== 0
          )
            if ($util.Long) message.connections = $util.Long.fromValue(object.connections, true);
            else if (typeof object.connections === "string")
              message.connections = $parseInt(object.connections, 10);
            else if (typeof object.connections === "number")
              message.connections = object.connections;
            else if (typeof object.connections === "object")
              message.connections = new $util.LongBits(
                object.connections.low >>> 0,
                object.connections.high >>> 0,
              ).toNumber(true);
        if (object.inPackets != null)
          if (
            typeof object.inPackets === "object"
              ? object.inPackets.low || object.inPackets.high
              : $Number(object.inPackets) !== 0
          )
            if ($util.Long) message.inPackets = $util.Long.fromValue(object.inPackets, true);
            else if (typeof object.inPackets === "string")
              message.inPackets = $parseInt(object.inPackets, 10);
            else if (typeof object.inPackets === "number") message.inPackets = object.inPackets;
            else if (typeof object.inPackets === "object")
              message.inPackets = new $util.LongBits(
                object.inPackets.low >>> 0,
                object.inPackets.high >>> 0,
              ).toNumber(true);
        if (object.outPackets != null)
          if (
            typeof object.outPackets === "object"
              ? object.outPackets.low || object.outPackets.high
              : $Number(object.outPackets) !== 0
          )
            if ($util.Long) message.outPackets = $util.Long.fromValue(object.outPackets, true);
            else if (typeof object.outPackets === "string")
              message.outPackets = $parseInt(object.outPackets, 10);
            else if (typeof object.outPackets === "number") message.outPackets = object.outPackets;
            else if (typeof object.outPackets === "object")
              message.outPackets = new $util.LongBits(
                object.outPackets.low >>> 0,
                object.outPackets.high >>> 0,
              ).toNumber(true);
        if (object.inBytes != null)
          if (
            typeof object.inBytes === "object"
              ? object.inBytes.low || object.inBytes.high
              : $Number(object.inBytes) !== 0
          )
            if ($util.Long) message.inBytes = $util.Long.fromValue(object.inBytes, true);
            else if (typeof object.inBytes === "string")
              message.inBytes = $parseInt(object.inBytes, 10);
            else if (typeof object.inBytes === "number") message.inBytes = object.inBytes;
            else if (typeof object.inBytes === "object")
              message.inBytes = new $util.LongBits(
                object.inBytes.low >>> 0,
                object.inBytes.high >>> 0,
              ).toNumber(true);
        if (object.outBytes != null)
          if (
            typeof object.outBytes === "object"
              ? object.outBytes.low || object.outBytes.high
              : $Number(object.outBytes) !== 0
          )
            if ($util.Long) message.outBytes = $util.Long.fromValue(object.outBytes, true);
            else if (typeof object.outBytes === "string")
              message.outBytes = $parseInt(object.outBytes, 10);
            else if (typeof object.outBytes === "number") message.outBytes = object.outBytes;
            else if (typeof object.outBytes === "object")
              message.outBytes = new $util.LongBits(
                object.outBytes.low >>> 0,
                object.outBytes.high >>> 0,
              ).toNumber(true);
        return message;
      };

      /**
       * Creates a plain object from a Counters message. Also converts values to other types if specified.
       * @function toObject
       * @memberof tapvs.v1.Counters
       * @static
       * @param {tapvs.v1.Counters} message Counters
       * @param {$protobuf.IConversionOptions} [options] Conversion options
       * @returns {Object.<string,*>} Plain object
       */
      Counters.toObject = function (message, options, _depth) {
        if (!options) options = {};
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
        let object = {};
        if (options.defaults) {
          if ($util.Long) {
            let long = new $util.Long(0, 0, true);
            object.connections =
              options.longs === $String
                ? long.toString()
                : options.longs === $Number
                  ? long.toNumber()
                  : typeof $BigInt !== "undefined" && options.longs === $BigInt
                    ? long.toBigInt()
                    : long;
          } else
            object.connections =
              options.longs === $String
                ? "0"
                : typeof $BigInt !== "undefined" && options.longs === $BigInt
                  ? $BigInt("0")
                  : 0;
          if ($util.Long) {
            let long = new $util.Long(0, 0, true);
            object.inPackets =
              options.longs === $String
                ? long.toString()
                : options.longs === $Number
                  ? long.toNumber()
                  : typeof $BigInt !== "undefined" && options.longs === $BigInt
                    ? long.toBigInt()
                    : long;
          } else
            object.inPackets =
              options.longs === $String
                ? "0"
                : typeof $BigInt !== "undefined" && options.longs === $BigInt
                  ? $BigInt("0")
                  : 0;
          if ($util.Long) {
            let long = new $util.Long(0, 0, true);
            object.outPackets =
              options.longs === $String
                ? long.toString()
                : options.longs === $Number
                  ? long.toNumber()
                  : typeof $BigInt !== "undefined" && options.longs === $BigInt
                    ? long.toBigInt()
                    : long;
          } else
            object.outPackets =
              options.longs === $String
                ? "0"
                : typeof $BigInt !== "undefined" && options.longs === $BigInt
                  ? $BigInt("0")
                  : 0;
          if ($util.Long) {
            let long = new $util.Long(0, 0, true);
            object.inBytes =
              options.longs === $String
                ? long.toString()
                : options.longs === $Number
                  ? long.toNumber()
                  : typeof $BigInt !== "undefined" && options.longs === $BigInt
                    ? long.toBigInt()
                    : long;
          } else
            object.inBytes =
              options.longs === $String
                ? "0"
                : typeof $BigInt !== "undefined" && options.longs === $BigInt
                  ? $BigInt("0")
                  : 0;
          if ($util.Long) {
            let long = new $util.Long(0, 0, true);
            object.outBytes =
              options.longs === $String
                ? long.toString()
                : options.longs === $Number
                  ? long.toNumber()
                  : typeof $BigInt !== "undefined" && options.longs === $BigInt
                    ? long.toBigInt()
                    : long;
          } else
            object.outBytes =
              options.longs === $String
                ? "0"
                : typeof $BigInt !== "undefined" && options.longs === $BigInt
                  ? $BigInt("0")
                  : 0;
        }
        if (message.connections != null && $Object.hasOwnProperty.call(message, "connections"))
          if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
            object.connections =
              typeof message.connections === "number"
                ? $BigInt(message.connections)
                : $util.Long.fromBits(
                    message.connections.low >>> 0,
                    message.connections.high >>> 0,
                    true,
                  ).toBigInt();
          else if (typeof message.connections === "number")
            object.connections =
              options.longs === $String ? $String(message.connections) : message.connections;
          else
            object.connections =
              options.longs === $String
                ? $util.Long.prototype.toString.call(message.connections)
                : options.longs === $Number
                  ? new $util.LongBits(
                      message.connections.low >>> 0,
                      message.connections.high >>> 0,
                    ).toNumber(true)
                  : message.connections;
        if (message.inPackets != null && $Object.hasOwnProperty.call(message, "inPackets"))
          if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
            object.inPackets =
              typeof message.inPackets === "number"
                ? $BigInt(message.inPackets)
                : $util.Long.fromBits(
                    message.inPackets.low >>> 0,
                    message.inPackets.high >>> 0,
                    true,
                  ).toBigInt();
          else if (typeof message.inPackets === "number")
            object.inPackets =
              options.longs === $String ? $String(message.inPackets) : message.inPackets;
          else
            object.inPackets =
              options.longs === $String
                ? $util.Long.prototype.toString.call(message.inPackets)
                : options.longs === $Number
                  ? new $util.LongBits(
                      message.inPackets.low >>> 0,
                      message.inPackets.high >>> 0,
                    ).toNumber(true)
                  : message.inPackets;
        if (message.outPackets != null && $Object.hasOwnProperty.call(message, "outPackets"))
          if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
            object.outPackets =
              typeof message.outPackets === "number"
                ? $BigInt(message.outPackets)
                : $util.Long.fromBits(
                    message.outPackets.low >>> 0,
                    message.outPackets.high >>> 0,
                    true,
                  ).toBigInt();
          else if (typeof message.outPackets === "number")
            object.outPackets =
              options.longs === $String ? $String(message.outPackets) : message.outPackets;
          else
            object.outPackets =
              options.longs === $String
                ? $util.Long.prototype.toString.call(message.outPackets)
                : options.longs === $Number
                  ? new $util.LongBits(
                      message.outPackets.low >>> 0,
                      message.outPackets.high >>> 0,
                    ).toNumber(true)
                  : message.outPackets;
        if (message.inBytes != null && $Object.hasOwnProperty.call(message, "inBytes"))
          if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
            object.inBytes =
              typeof message.inBytes === "number"
                ? $BigInt(message.inBytes)
                : $util.Long.fromBits(
                    message.inBytes.low >>> 0,
                    message.inBytes.high >>> 0,
                    true,
                  ).toBigInt();
          else if (typeof message.inBytes === "number")
            object.inBytes = options.longs === $String ? $String(message.inBytes) : message.inBytes;
          else
            object.inBytes =
              options.longs === $String
                ? $util.Long.prototype.toString.call(message.inBytes)
                : options.longs === $Number
                  ? new $util.LongBits(
                      message.inBytes.low >>> 0,
                      message.inBytes.high >>> 0,
                    ).toNumber(true)
                  : message.inBytes;
        if (message.outBytes != null && $Object.hasOwnProperty.call(message, "outBytes"))
          if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
            object.outBytes =
              typeof message.outBytes === "number"
                ? $BigInt(message.outBytes)
                : $util.Long.fromBits(
                    message.outBytes.low >>> 0,
                    message.outBytes.high >>> 0,
                    true,
                  ).toBigInt();
          else if (typeof message.outBytes === "number")
            object.outBytes =
              options.longs === $String ? $String(message.outBytes) : message.outBytes;
          else
            object.outBytes =
              options.longs === $String
                ? $util.Long.prototype.toString.call(message.outBytes)
                : options.longs === $Number
                  ? new $util.LongBits(
                      message.outBytes.low >>> 0,
                      message.outBytes.high >>> 0,
                    ).toNumber(true)
                  : message.outBytes;
        return object;
      };

      /**
       * Converts this Counters to JSON.
       * @function toJSON
       * @memberof tapvs.v1.Counters
       * @instance
       * @returns {Object.<string,*>} JSON object
       */
      Counters.prototype.toJSON = function () {
        return Counters.toObject(this, $protobuf.util.toJSONOptions);
      };

      return Counters;
    })();

    v1.Rates = (function () {
      /**
       * Properties of a Rates.
       * @typedef {Object} tapvs.v1.Rates.$Properties
       * @property {number|null} [connections] Rates connections
       * @property {number|null} [inPackets] Rates inPackets
       * @property {number|null} [outPackets] Rates outPackets
       * @property {number|null} [inBytes] Rates inBytes
       * @property {number|null} [outBytes] Rates outBytes
       * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
       */

      /**
       * Properties of a Rates.
       * @memberof tapvs.v1
       * @interface IRates
       * @augments tapvs.v1.Rates.$Properties
       * @deprecated Use tapvs.v1.Rates.$Properties instead.
       */

      /**
       * Shape of a Rates.
       * @typedef {tapvs.v1.Rates.$Properties} tapvs.v1.Rates.$Shape
       */

      /**
       * Constructs a new Rates.
       * @memberof tapvs.v1
       * @classdesc Represents a Rates.
       * @constructor
       * @param {tapvs.v1.Rates.$Properties=} [properties] Properties to set
       * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
       */
      const Rates = function (properties) {
        if (properties)
          for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
            if (properties[keys[i]] != null && keys[i] !== "__proto__")
              this[keys[i]] = properties[keys[i]];
      };

      /**
       * Rates connections.
       * @member {number} connections
       * @memberof tapvs.v1.Rates
       * @instance
       */
      Rates.prototype.connections = $util.Long ? $util.Long.fromBits(0, 0, true) : 0;

      /**
       * Rates inPackets.
       * @member {number} inPackets
       * @memberof tapvs.v1.Rates
       * @instance
       */
      Rates.prototype.inPackets = $util.Long ? $util.Long.fromBits(0, 0, true) : 0;

      /**
       * Rates outPackets.
       * @member {number} outPackets
       * @memberof tapvs.v1.Rates
       * @instance
       */
      Rates.prototype.outPackets = $util.Long ? $util.Long.fromBits(0, 0, true) : 0;

      /**
       * Rates inBytes.
       * @member {number} inBytes
       * @memberof tapvs.v1.Rates
       * @instance
       */
      Rates.prototype.inBytes = $util.Long ? $util.Long.fromBits(0, 0, true) : 0;

      /**
       * Rates outBytes.
       * @member {number} outBytes
       * @memberof tapvs.v1.Rates
       * @instance
       */
      Rates.prototype.outBytes = $util.Long ? $util.Long.fromBits(0, 0, true) : 0;

      /**
       * Encodes the specified Rates message. Does not implicitly {@link tapvs.v1.Rates.verify|verify} messages.
       * @function encode
       * @memberof tapvs.v1.Rates
       * @static
       * @param {tapvs.v1.Rates.$Properties} message Rates message or plain object to encode
       * @param {$protobuf.Writer} [writer] Writer to encode to
       * @returns {$protobuf.Writer} Writer
       */
      Rates.encode = function (message, writer, _depth) {
        if (!writer) writer = $Writer.create();
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
        if (
          message.connections != null &&
          $Object.hasOwnProperty.call(message, "connections") &&
          (typeof message.connections === "object"
            ? message.connections.low || message.connections.high
            : message.connections !== 0)
        )
          writer.uint32(/* id 1, wireType 0 =*/ 8).uint64(message.connections);
        if (
          message.inPackets != null &&
          $Object.hasOwnProperty.call(message, "inPackets") &&
          (typeof message.inPackets === "object"
            ? message.inPackets.low || message.inPackets.high
            : message.inPackets !== 0)
        )
          writer.uint32(/* id 2, wireType 0 =*/ 16).uint64(message.inPackets);
        if (
          message.outPackets != null &&
          $Object.hasOwnProperty.call(message, "outPackets") &&
          (typeof message.outPackets === "object"
            ? message.outPackets.low || message.outPackets.high
            : message.outPackets !== 0)
        )
          writer.uint32(/* id 3, wireType 0 =*/ 24).uint64(message.outPackets);
        if (
          message.inBytes != null &&
          $Object.hasOwnProperty.call(message, "inBytes") &&
          (typeof message.inBytes === "object"
            ? message.inBytes.low || message.inBytes.high
            : message.inBytes !== 0)
        )
          writer.uint32(/* id 4, wireType 0 =*/ 32).uint64(message.inBytes);
        if (
          message.outBytes != null &&
          $Object.hasOwnProperty.call(message, "outBytes") &&
          (typeof message.outBytes === "object"
            ? message.outBytes.low || message.outBytes.high
            : message.outBytes !== 0)
        )
          writer.uint32(/* id 5, wireType 0 =*/ 40).uint64(message.outBytes);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
          for (let i = 0; i < message.$unknowns.length; ++i) writer.raw(message.$unknowns[i]);
        return writer;
      };

      /**
       * Encodes the specified Rates message, length delimited. Does not implicitly {@link tapvs.v1.Rates.verify|verify} messages.
       * @function encodeDelimited
       * @memberof tapvs.v1.Rates
       * @static
       * @param {tapvs.v1.Rates.$Properties} message Rates message or plain object to encode
       * @param {$protobuf.Writer} [writer] Writer to encode to
       * @returns {$protobuf.Writer} Writer
       */
      Rates.encodeDelimited = function (message, writer) {
        return this.encode(message, (writer || $Writer.create()).fork()).ldelim();
      };

      /**
       * Decodes a Rates message from the specified reader or buffer.
       * @function decode
       * @memberof tapvs.v1.Rates
       * @static
       * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
       * @param {number} [length] Message length if known beforehand
       * @returns {tapvs.v1.Rates & tapvs.v1.Rates.$Shape} Rates
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      Rates.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader)) reader = $Reader.create(reader);
        if (_depth === $undefined) _depth = 0;
        if (_depth > $Reader.recursionLimit) throw $Error("max depth exceeded");
        let end, message, value;
        if (length === $undefined) end = reader.len;
        else {
          end = reader.pos + length;
          if (end > reader.len) throw $RangeError("index out of range");
          length = reader.len;
          reader.len = end;
        }
        message = _target || new $root.tapvs.v1.Rates();
        while (reader.pos < end) {
          let start = reader.pos;
          let tag = reader.tag();
          if (tag === _end) {
            _end = $undefined;
            break;
          }
          let wireType = tag & 7;
          switch ((tag >>>= 3)) {
            case 1: {
              if (wireType !== 0) break;
              if (
                typeof (value = reader.uint64()) === "object"
                  ? value.low || value.high
                  : value !== 0
              )
                message.connections = value;
              else delete message.connections;
              continue;
            }
            case 2: {
              if (wireType !== 0) break;
              if (
                typeof (value = reader.uint64()) === "object"
                  ? value.low || value.high
                  : value !== 0
              )
                message.inPackets = value;
              else delete message.inPackets;
              continue;
            }
            case 3: {
              if (wireType !== 0) break;
              if (
                typeof (value = reader.uint64()) === "object"
                  ? value.low || value.high
                  : value !== 0
              )
                message.outPackets = value;
              else delete message.outPackets;
              continue;
            }
            case 4: {
              if (wireType !== 0) break;
              if (
                typeof (value = reader.uint64()) === "object"
                  ? value.low || value.high
                  : value !== 0
              )
                message.inBytes = value;
              else delete message.inBytes;
              continue;
            }
            case 5: {
              if (wireType !== 0) break;
              if (
                typeof (value = reader.uint64()) === "object"
                  ? value.low || value.high
                  : value !== 0
              )
                message.outBytes = value;
              else delete message.outBytes;
              continue;
            }
          }
          reader.skipType(wireType, _depth, tag);
          if (!reader.discardUnknown) {
            $util.makeProp(message, "$unknowns", false);
            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
          }
        }
        if (length !== $undefined) {
          if (reader.pos !== end) throw $RangeError("index out of range");
          reader.len = length;
        }
        if (_end !== $undefined) throw $Error("missing end group");
        return message;
      };

      /**
       * Decodes a Rates message from the specified reader or buffer, length delimited.
       * @function decodeDelimited
       * @memberof tapvs.v1.Rates
       * @static
       * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
       * @returns {tapvs.v1.Rates & tapvs.v1.Rates.$Shape} Rates
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      Rates.decodeDelimited = function (reader) {
        if (!(reader instanceof $Reader)) reader = new $Reader(reader);
        return this.decode(reader, reader.size());
      };

      /**
       * Verifies a Rates message.
       * @function verify
       * @memberof tapvs.v1.Rates
       * @static
       * @param {Object.<string,*>} message Plain object to verify
       * @returns {string|null} `null` if valid, otherwise the reason why it is not
       */
      Rates.verify = function (message, _depth) {
        if (typeof message !== "object" || message === null) return "object expected";
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) return "max depth exceeded";
        if (message.connections != null && $Object.hasOwnProperty.call(message, "connections"))
          if (
            !$util.isInteger(message.connections) &&
            !(
              message.connections &&
              $util.isInteger(message.connections.low) &&
              $util.isInteger(message.connections.high)
            )
          )
            return "connections: integer|Long expected";
        if (message.inPackets != null && $Object.hasOwnProperty.call(message, "inPackets"))
          if (
            !$util.isInteger(message.inPackets) &&
            !(
              message.inPackets &&
              $util.isInteger(message.inPackets.low) &&
              $util.isInteger(message.inPackets.high)
            )
          )
            return "inPackets: integer|Long expected";
        if (message.outPackets != null && $Object.hasOwnProperty.call(message, "outPackets"))
          if (
            !$util.isInteger(message.outPackets) &&
            !(
              message.outPackets &&
              $util.isInteger(message.outPackets.low) &&
              $util.isInteger(message.outPackets.high)
            )
          )
            return "outPackets: integer|Long expected";
        if (message.inBytes != null && $Object.hasOwnProperty.call(message, "inBytes"))
          if (
            !$util.isInteger(message.inBytes) &&
            !(
              message.inBytes &&
              $util.isInteger(message.inBytes.low) &&
              $util.isInteger(message.inBytes.high)
            )
          )
            return "inBytes: integer|Long expected";
        if (message.outBytes != null && $Object.hasOwnProperty.call(message, "outBytes"))
          if (
            !$util.isInteger(message.outBytes) &&
            !(
              message.outBytes &&
              $util.isInteger(message.outBytes.low) &&
              $util.isInteger(message.outBytes.high)
            )
          )
            return "outBytes: integer|Long expected";
        return null;
      };

      /**
       * Creates a Rates message from a plain object. Also converts values to their respective internal types.
       * @function fromObject
       * @memberof tapvs.v1.Rates
       * @static
       * @param {Object.<string,*>} object Plain object
       * @returns {tapvs.v1.Rates} Rates
       */
      Rates.fromObject = function (object, _depth) {
        if (object instanceof $root.tapvs.v1.Rates) return object;
        if (!$util.isObject(object)) throw $TypeError(".tapvs.v1.Rates: object expected");
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
        let message = new $root.tapvs.v1.Rates();
        if (object.connections != null)
          if (
            typeof object.connections === "object"
              ? object.connections.low || object.connections.high
              : $Number(object.connections) !== 0
          )
            if ($util.Long) message.connections = $util.Long.fromValue(object.connections, true);
            else if (typeof object.connections === "string")
              message.connections = $parseInt(object.connections, 10);
            else if (typeof object.connections === "number")
              message.connections = object.connections;
            else if (typeof object.connections === "object")
              message.connections = new $util.LongBits(
                object.connections.low >>> 0,
                object.connections.high >>> 0,
              ).toNumber(true);
        if (object.inPackets != null)
          if (
            typeof object.inPackets === "object"
              ? object.inPackets.low || object.inPackets.high
              : $Number(object.inPackets) !== 0
          )
            if ($util.Long) message.inPackets = $util.Long.fromValue(object.inPackets, true);
            else if (typeof object.inPackets === "string")
              message.inPackets = $parseInt(object.inPackets, 10);
            else if (typeof object.inPackets === "number") message.inPackets = object.inPackets;
            else if (typeof object.inPackets === "object")
              message.inPackets = new $util.LongBits(
                object.inPackets.low >>> 0,
                object.inPackets.high >>> 0,
              ).toNumber(true);
        if (object.outPackets != null)
          if (
            typeof object.outPackets === "object"
              ? object.outPackets.low || object.outPackets.high
              : $Number(object.outPackets) !== 0
          )
            if ($util.Long) message.outPackets = $util.Long.fromValue(object.outPackets, true);
            else if (typeof object.outPackets === "string")
              message.outPackets = $parseInt(object.outPackets, 10);
            else if (typeof object.outPackets === "number") message.outPackets = object.outPackets;
            else if (typeof object.outPackets === "object")
              message.outPackets = new $util.LongBits(
                object.outPackets.low >>> 0,
                object.outPackets.high >>> 0,
              ).toNumber(true);
        if (object.inBytes != null)
          if (
            typeof object.inBytes === "object"
              ? object.inBytes.low || object.inBytes.high
              : $Number(object.inBytes) !== 0
          )
            if ($util.Long) message.inBytes = $util.Long.fromValue(object.inBytes, true);
            else if (typeof object.inBytes === "string")
              message.inBytes = $parseInt(object.inBytes, 10);
            else if (typeof object.inBytes === "number") message.inBytes = object.inBytes;
            else if (typeof object.inBytes === "object")
              message.inBytes = new $util.LongBits(
                object.inBytes.low >>> 0,
                object.inBytes.high >>> 0,
              ).toNumber(true);
        if (object.outBytes != null)
          if (
            typeof object.outBytes === "object"
              ? object.outBytes.low || object.outBytes.high
              : $Number(object.outBytes) !== 0
          )
            if ($util.Long) message.outBytes = $util.Long.fromValue(object.outBytes, true);
            else if (typeof object.outBytes === "string")
              message.outBytes = $parseInt(object.outBytes, 10);
            else if (typeof object.outBytes === "number") message.outBytes = object.outBytes;
            else if (typeof object.outBytes === "object")
              message.outBytes = new $util.LongBits(
                object.outBytes.low >>> 0,
                object.outBytes.high >>> 0,
              ).toNumber(true);
        return message;
      };

      /**
       * Creates a plain object from a Rates message. Also converts values to other types if specified.
       * @function toObject
       * @memberof tapvs.v1.Rates
       * @static
       * @param {tapvs.v1.Rates} message Rates
       * @param {$protobuf.IConversionOptions} [options] Conversion options
       * @returns {Object.<string,*>} Plain object
       */
      Rates.toObject = function (message, options, _depth) {
        if (!options) options = {};
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
        let object = {};
        if (options.defaults) {
          if ($util.Long) {
            let long = new $util.Long(0, 0, true);
            object.connections =
              options.longs === $String
                ? long.toString()
                : options.longs === $Number
                  ? long.toNumber()
                  : typeof $BigInt !== "undefined" && options.longs === $BigInt
                    ? long.toBigInt()
                    : long;
          } else
            object.connections =
              options.longs === $String
                ? "0"
                : typeof $BigInt !== "undefined" && options.longs === $BigInt
                  ? $BigInt("0")
                  : 0;
          if ($util.Long) {
            let long = new $util.Long(0, 0, true);
            object.inPackets =
              options.longs === $String
                ? long.toString()
                : options.longs === $Number
                  ? long.toNumber()
                  : typeof $BigInt !== "undefined" && options.longs === $BigInt
                    ? long.toBigInt()
                    : long;
          } else
            object.inPackets =
              options.longs === $String
                ? "0"
                : typeof $BigInt !== "undefined" && options.longs === $BigInt
                  ? $BigInt("0")
                  : 0;
          if ($util.Long) {
            let long = new $util.Long(0, 0, true);
            object.outPackets =
              options.longs === $String
                ? long.toString()
                : options.longs === $Number
                  ? long.toNumber()
                  : typeof $BigInt !== "undefined" && options.longs === $BigInt
                    ? long.toBigInt()
                    : long;
          } else
            object.outPackets =
              options.longs === $String
                ? "0"
                : typeof $BigInt !== "undefined" && options.longs === $BigInt
                  ? $BigInt("0")
                  : 0;
          if ($util.Long) {
            let long = new $util.Long(0, 0, true);
            object.inBytes =
              options.longs === $String
                ? long.toString()
                : options.longs === $Number
                  ? long.toNumber()
                  : typeof $BigInt !== "undefined" && options.longs === $BigInt
                    ? long.toBigInt()
                    : long;
          } else
            object.inBytes =
              options.longs === $String
                ? "0"
                : typeof $BigInt !== "undefined" && options.longs === $BigInt
                  ? $BigInt("0")
                  : 0;
          if ($util.Long) {
            let long = new $util.Long(0, 0, true);
            object.outBytes =
              options.longs === $String
                ? long.toString()
                : options.longs === $Number
                  ? long.toNumber()
                  : typeof $BigInt !== "undefined" && options.longs === $BigInt
                    ? long.toBigInt()
                    : long;
          } else
            object.outBytes =
              options.longs === $String
                ? "0"
                : typeof $BigInt !== "undefined" && options.longs === $BigInt
                  ? $BigInt("0")
                  : 0;
        }
        if (message.connections != null && $Object.hasOwnProperty.call(message, "connections"))
          if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
            object.connections =
              typeof message.connections === "number"
                ? $BigInt(message.connections)
                : $util.Long.fromBits(
                    message.connections.low >>> 0,
                    message.connections.high >>> 0,
                    true,
                  ).toBigInt();
          else if (typeof message.connections === "number")
            object.connections =
              options.longs === $String ? $String(message.connections) : message.connections;
          else
            object.connections =
              options.longs === $String
                ? $util.Long.prototype.toString.call(message.connections)
                : options.longs === $Number
                  ? new $util.LongBits(
                      message.connections.low >>> 0,
                      message.connections.high >>> 0,
                    ).toNumber(true)
                  : message.connections;
        if (message.inPackets != null && $Object.hasOwnProperty.call(message, "inPackets"))
          if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
            object.inPackets =
              typeof message.inPackets === "number"
                ? $BigInt(message.inPackets)
                : $util.Long.fromBits(
                    message.inPackets.low >>> 0,
                    message.inPackets.high >>> 0,
                    true,
                  ).toBigInt();
          else if (typeof message.inPackets === "number")
            object.inPackets =
              options.longs === $String ? $String(message.inPackets) : message.inPackets;
          else
            object.inPackets =
              options.longs === $String
                ? $util.Long.prototype.toString.call(message.inPackets)
                : options.longs === $Number
                  ? new $util.LongBits(
                      message.inPackets.low >>> 0,
                      message.inPackets.high >>> 0,
                    ).toNumber(true)
                  : message.inPackets;
        if (message.outPackets != null && $Object.hasOwnProperty.call(message, "outPackets"))
          if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
            object.outPackets =
              typeof message.outPackets === "number"
                ? $BigInt(message.outPackets)
                : $util.Long.fromBits(
                    message.outPackets.low >>> 0,
                    message.outPackets.high >>> 0,
                    true,
                  ).toBigInt();
          else if (typeof message.outPackets === "number")
            object.outPackets =
              options.longs === $String ? $String(message.outPackets) : message.outPackets;
          else
            object.outPackets =
              options.longs === $String
                ? $util.Long.prototype.toString.call(message.outPackets)
                : options.longs === $Number
                  ? new $util.LongBits(
                      message.outPackets.low >>> 0,
                      message.outPackets.high >>> 0,
                    ).toNumber(true)
                  : message.outPackets;
        if (message.inBytes != null && $Object.hasOwnProperty.call(message, "inBytes"))
          if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
            object.inBytes =
              typeof message.inBytes === "number"
                ? $BigInt(message.inBytes)
                : $util.Long.fromBits(
                    message.inBytes.low >>> 0,
                    message.inBytes.high >>> 0,
                    true,
                  ).toBigInt();
          else if (typeof message.inBytes === "number")
            object.inBytes = options.longs === $String ? $String(message.inBytes) : message.inBytes;
          else
            object.inBytes =
              options.longs === $String
                ? $util.Long.prototype.toString.call(message.inBytes)
                : options.longs === $Number
                  ? new $util.LongBits(
                      message.inBytes.low >>> 0,
                      message.inBytes.high >>> 0,
                    ).toNumber(true)
                  : message.inBytes;
        if (message.outBytes != null && $Object.hasOwnProperty.call(message, "outBytes"))
          if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
            object.outBytes =
              typeof message.outBytes === "number"
                ? $BigInt(message.outBytes)
                : $util.Long.fromBits(
                    message.outBytes.low >>> 0,
                    message.outBytes.high >>> 0,
                    true,
                  ).toBigInt();
          else if (typeof message.outBytes === "number")
            object.outBytes =
              options.longs === $String ? $String(message.outBytes) : message.outBytes;
          else
            object.outBytes =
              options.longs === $String
                ? $util.Long.prototype.toString.call(message.outBytes)
                : options.longs === $Number
                  ? new $util.LongBits(
                      message.outBytes.low >>> 0,
                      message.outBytes.high >>> 0,
                    ).toNumber(true)
                  : message.outBytes;
        return object;
      };

      /**
       * Converts this Rates to JSON.
       * @function toJSON
       * @memberof tapvs.v1.Rates
       * @instance
       * @returns {Object.<string,*>} JSON object
       */
      Rates.prototype.toJSON = function () {
        return Rates.toObject(this, $protobuf.util.toJSONOptions);
      };

      return Rates;
    })();

    v1.ServiceListing = (function () {
      /**
       * Properties of a ServiceListing.
       * @typedef {Object} tapvs.v1.ServiceListing.$Properties
       * @property {tapvs.v1.Service.$Properties|null} [service] ServiceListing service
       * @property {tapvs.v1.Counters.$Properties|null} [counters] ServiceListing counters
       * @property {tapvs.v1.Rates.$Properties|null} [rates] ServiceListing rates
       * @property {Array.<tapvs.v1.ServerListing.$Properties>|null} [servers] ServiceListing servers
       * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
       */

      /**
       * Properties of a ServiceListing.
       * @memberof tapvs.v1
       * @interface IServiceListing
       * @augments tapvs.v1.ServiceListing.$Properties
       * @deprecated Use tapvs.v1.ServiceListing.$Properties instead.
       */

      /**
       * Shape of a ServiceListing.
       * @typedef {tapvs.v1.ServiceListing.$Properties} tapvs.v1.ServiceListing.$Shape
       */

      /**
       * Constructs a new ServiceListing.
       * @memberof tapvs.v1
       * @classdesc Represents a ServiceListing.
       * @constructor
       * @param {tapvs.v1.ServiceListing.$Properties=} [properties] Properties to set
       * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
       */
      const ServiceListing = function (properties) {
        this.servers = [];
        if (properties)
          for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
            if (properties[keys[i]] != null && keys[i] !== "__proto__")
              this[keys[i]] = properties[keys[i]];
      };

      /**
       * ServiceListing service.
       * @member {tapvs.v1.Service.$Properties|null|undefined} service
       * @memberof tapvs.v1.ServiceListing
       * @instance
       */
      ServiceListing.prototype.service = null;

      /**
       * ServiceListing counters.
       * @member {tapvs.v1.Counters.$Properties|null|undefined} counters
       * @memberof tapvs.v1.ServiceListing
       * @instance
       */
      ServiceListing.prototype.counters = null;

      /**
       * ServiceListing rates.
       * @member {tapvs.v1.Rates.$Properties|null|undefined} rates
       * @memberof tapvs.v1.ServiceListing
       * @instance
       */
      ServiceListing.prototype.rates = null;

      /**
       * ServiceListing servers.
       * @member {Array.<tapvs.v1.ServerListing.$Properties>} servers
       * @memberof tapvs.v1.ServiceListing
       * @instance
       */
      ServiceListing.prototype.servers = $util.emptyArray;

      /**
       * Encodes the specified ServiceListing message. Does not implicitly {@link tapvs.v1.ServiceListing.verify|verify} messages.
       * @function encode
       * @memberof tapvs.v1.ServiceListing
       * @static
       * @param {tapvs.v1.ServiceListing.$Properties} message ServiceListing message or plain object to encode
       * @param {$protobuf.Writer} [writer] Writer to encode to
       * @returns {$protobuf.Writer} Writer
       */
      ServiceListing.encode = function (message, writer, _depth) {
        if (!writer) writer = $Writer.create();
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
        if (message.service != null && $Object.hasOwnProperty.call(message, "service"))
          $root.tapvs.v1.Service.encode(
            message.service,
            writer.uint32(/* id 1, wireType 2 =*/ 10).fork(),
            _depth + 1,
          ).ldelim();
        if (message.counters != null && $Object.hasOwnProperty.call(message, "counters"))
          $root.tapvs.v1.Counters.encode(
            message.counters,
            writer.uint32(/* id 2, wireType 2 =*/ 18).fork(),
            _depth + 1,
          ).ldelim();
        if (message.rates != null && $Object.hasOwnProperty.call(message, "rates"))
          $root.tapvs.v1.Rates.encode(
            message.rates,
            writer.uint32(/* id 3, wireType 2 =*/ 26).fork(),
            _depth + 1,
          ).ldelim();
        if (message.servers != null && message.servers.length)
          for (let i = 0; i < message.servers.length; ++i)
            $root.tapvs.v1.ServerListing.encode(
              message.servers[i],
              writer.uint32(/* id 4, wireType 2 =*/ 34).fork(),
              _depth + 1,
            ).ldelim();
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
          for (let i = 0; i < message.$unknowns.length; ++i) writer.raw(message.$unknowns[i]);
        return writer;
      };

      /**
       * Encodes the specified ServiceListing message, length delimited. Does not implicitly {@link tapvs.v1.ServiceListing.verify|verify} messages.
       * @function encodeDelimited
       * @memberof tapvs.v1.ServiceListing
       * @static
       * @param {tapvs.v1.ServiceListing.$Properties} message ServiceListing message or plain object to encode
       * @param {$protobuf.Writer} [writer] Writer to encode to
       * @returns {$protobuf.Writer} Writer
       */
      ServiceListing.encodeDelimited = function (message, writer) {
        return this.encode(message, (writer || $Writer.create()).fork()).ldelim();
      };

      /**
       * Decodes a ServiceListing message from the specified reader or buffer.
       * @function decode
       * @memberof tapvs.v1.ServiceListing
       * @static
       * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
       * @param {number} [length] Message length if known beforehand
       * @returns {tapvs.v1.ServiceListing & tapvs.v1.ServiceListing.$Shape} ServiceListing
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      ServiceListing.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader)) reader = $Reader.create(reader);
        if (_depth === $undefined) _depth = 0;
        if (_depth > $Reader.recursionLimit) throw $Error("max depth exceeded");
        let end, message, value;
        if (length === $undefined) end = reader.len;
        else {
          end = reader.pos + length;
          if (end > reader.len) throw $RangeError("index out of range");
          length = reader.len;
          reader.len = end;
        }
        message = _target || new $root.tapvs.v1.ServiceListing();
        while (reader.pos < end) {
          let start = reader.pos;
          let tag = reader.tag();
          if (tag === _end) {
            _end = $undefined;
            break;
          }
          let wireType = tag & 7;
          switch ((tag >>>= 3)) {
            case 1: {
              if (wireType !== 2) break;
              message.service = $root.tapvs.v1.Service.decode(
                reader,
                reader.size(),
                $undefined,
                _depth + 1,
                message.service,
              );
              continue;
            }
            case 2: {
              if (wireType !== 2) break;
              message.counters = $root.tapvs.v1.Counters.decode(
                reader,
                reader.size(),
                $undefined,
                _depth + 1,
                message.counters,
              );
              continue;
            }
            case 3: {
              if (wireType !== 2) break;
              message.rates = $root.tapvs.v1.Rates.decode(
                reader,
                reader.size(),
                $undefined,
                _depth + 1,
                message.rates,
              );
              continue;
            }
            case 4: {
              if (wireType !== 2) break;
              if (!(message.servers && message.servers.length)) message.servers = [];
              message.servers.push(
                $root.tapvs.v1.ServerListing.decode(reader, reader.size(), $undefined, _depth + 1),
              );
              continue;
            }
          }
          reader.skipType(wireType, _depth, tag);
          if (!reader.discardUnknown) {
            $util.makeProp(message, "$unknowns", false);
            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
          }
        }
        if (length !== $undefined) {
          if (reader.pos !== end) throw $RangeError("index out of range");
          reader.len = length;
        }
        if (_end !== $undefined) throw $Error("missing end group");
        return message;
      };

      /**
       * Decodes a ServiceListing message from the specified reader or buffer, length delimited.
       * @function decodeDelimited
       * @memberof tapvs.v1.ServiceListing
       * @static
       * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
       * @returns {tapvs.v1.ServiceListing & tapvs.v1.ServiceListing.$Shape} ServiceListing
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      ServiceListing.decodeDelimited = function (reader) {
        if (!(reader instanceof $Reader)) reader = new $Reader(reader);
        return this.decode(reader, reader.size());
      };

      /**
       * Verifies a ServiceListing message.
       * @function verify
       * @memberof tapvs.v1.ServiceListing
       * @static
       * @param {Object.<string,*>} message Plain object to verify
       * @returns {string|null} `null` if valid, otherwise the reason why it is not
       */
      ServiceListing.verify = function (message, _depth) {
        if (typeof message !== "object" || message === null) return "object expected";
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) return "max depth exceeded";
        if (message.service != null && $Object.hasOwnProperty.call(message, "service")) {
          let error = $root.tapvs.v1.Service.verify(message.service, _depth + 1);
          if (error) return "service." + error;
        }
        if (message.counters != null && $Object.hasOwnProperty.call(message, "counters")) {
          let error = $root.tapvs.v1.Counters.verify(message.counters, _depth + 1);
          if (error) return "counters." + error;
        }
        if (message.rates != null && $Object.hasOwnProperty.call(message, "rates")) {
          let error = $root.tapvs.v1.Rates.verify(message.rates, _depth + 1);
          if (error) return "rates." + error;
        }
        if (message.servers != null && $Object.hasOwnProperty.call(message, "servers")) {
          if (!$Array.isArray(message.servers)) return "servers: array expected";
          for (let i = 0; i < message.servers.length; ++i) {
            let error = $root.tapvs.v1.ServerListing.verify(message.servers[i], _depth + 1);
            if (error) return "servers." + error;
          }
        }
        return null;
      };

      /**
       * Creates a ServiceListing message from a plain object. Also converts values to their respective internal types.
       * @function fromObject
       * @memberof tapvs.v1.ServiceListing
       * @static
       * @param {Object.<string,*>} object Plain object
       * @returns {tapvs.v1.ServiceListing} ServiceListing
       */
      ServiceListing.fromObject = function (object, _depth) {
        if (object instanceof $root.tapvs.v1.ServiceListing) return object;
        if (!$util.isObject(object)) throw $TypeError(".tapvs.v1.ServiceListing: object expected");
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
        let message = new $root.tapvs.v1.ServiceListing();
        if (object.service != null) {
          if (!$util.isObject(object.service))
            throw $TypeError(".tapvs.v1.ServiceListing.service: object expected");
          message.service = $root.tapvs.v1.Service.fromObject(object.service, _depth + 1);
        }
        if (object.counters != null) {
          if (!$util.isObject(object.counters))
            throw $TypeError(".tapvs.v1.ServiceListing.counters: object expected");
          message.counters = $root.tapvs.v1.Counters.fromObject(object.counters, _depth + 1);
        }
        if (object.rates != null) {
          if (!$util.isObject(object.rates))
            throw $TypeError(".tapvs.v1.ServiceListing.rates: object expected");
          message.rates = $root.tapvs.v1.Rates.fromObject(object.rates, _depth + 1);
        }
        if (object.servers) {
          if (!$Array.isArray(object.servers))
            throw $TypeError(".tapvs.v1.ServiceListing.servers: array expected");
          message.servers = $Array(object.servers.length);
          for (let i = 0; i < object.servers.length; ++i) {
            if (!$util.isObject(object.servers[i]))
              throw $TypeError(".tapvs.v1.ServiceListing.servers: object expected");
            message.servers[i] = $root.tapvs.v1.ServerListing.fromObject(
              object.servers[i],
              _depth + 1,
            );
          }
        }
        return message;
      };

      /**
       * Creates a plain object from a ServiceListing message. Also converts values to other types if specified.
       * @function toObject
       * @memberof tapvs.v1.ServiceListing
       * @static
       * @param {tapvs.v1.ServiceListing} message ServiceListing
       * @param {$protobuf.IConversionOptions} [options] Conversion options
       * @returns {Object.<string,*>} Plain object
       */
      ServiceListing.toObject = function (message, options, _depth) {
        if (!options) options = {};
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
        let object = {};
        if (options.arrays || options.defaults) object.servers = [];
        if (options.defaults) {
          object.service = null;
          object.counters = null;
          object.rates = null;
        }
        if (message.service != null && $Object.hasOwnProperty.call(message, "service"))
          object.service = $root.tapvs.v1.Service.toObject(message.service, options, _depth + 1);
        if (message.counters != null && $Object.hasOwnProperty.call(message, "counters"))
          object.counters = $root.tapvs.v1.Counters.toObject(message.counters, options, _depth + 1);
        if (message.rates != null && $Object.hasOwnProperty.call(message, "rates"))
          object.rates = $root.tapvs.v1.Rates.toObject(message.rates, options, _depth + 1);
        if (message.servers && message.servers.length) {
          object.servers = $Array(message.servers.length);
          for (let j = 0; j < message.servers.length; ++j)
            object.servers[j] = $root.tapvs.v1.ServerListing.toObject(
              message.servers[j],
              options,
              _depth + 1,
            );
        }
        return object;
      };

      /**
       * Converts this ServiceListing to JSON.
       * @function toJSON
       * @memberof tapvs.v1.ServiceListing
       * @instance
       * @returns {Object.<string,*>} JSON object
       */
      ServiceListing.prototype.toJSON = function () {
        return ServiceListing.toObject(this, $protobuf.util.toJSONOptions);
      };

      return ServiceListing;
    })();

    v1.ServerListing = (function () {
      /**
       * Properties of a ServerListing.
       * @typedef {Object} tapvs.v1.ServerListing.$Properties
       * @property {tapvs.v1.Server.$Properties|null} [server] ServerListing server
       * @property {number|null} [active] ServerListing active
       * @property {number|null} [inactive] ServerListing inactive
       * @property {number|null} [persistent] ServerListing persistent
       * @property {tapvs.v1.Counters.$Properties|null} [counters] ServerListing counters
       * @property {tapvs.v1.Rates.$Properties|null} [rates] ServerListing rates
       * @property {boolean|null} [overloaded] ServerListing overloaded
       * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
       */

      /**
       * Properties of a ServerListing.
       * @memberof tapvs.v1
       * @interface IServerListing
       * @augments tapvs.v1.ServerListing.$Properties
       * @deprecated Use tapvs.v1.ServerListing.$Properties instead.
       */

      /**
       * Shape of a ServerListing.
       * @typedef {tapvs.v1.ServerListing.$Properties} tapvs.v1.ServerListing.$Shape
       */

      /**
       * Constructs a new ServerListing.
       * @memberof tapvs.v1
       * @classdesc Represents a ServerListing.
       * @constructor
       * @param {tapvs.v1.ServerListing.$Properties=} [properties] Properties to set
       * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
       */
      const ServerListing = function (properties) {
        if (properties)
          for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
            if (properties[keys[i]] != null && keys[i] !== "__proto__")
              this[keys[i]] = properties[keys[i]];
      };

      /**
       * ServerListing server.
       * @member {tapvs.v1.Server.$Properties|null|undefined} server
       * @memberof tapvs.v1.ServerListing
       * @instance
       */
      ServerListing.prototype.server = null;

      /**
       * ServerListing active.
       * @member {number} active
       * @memberof tapvs.v1.ServerListing
       * @instance
       */
      ServerListing.prototype.active = 0;

      /**
       * ServerListing inactive.
       * @member {number} inactive
       * @memberof tapvs.v1.ServerListing
       * @instance
       */
      ServerListing.prototype.inactive = 0;

      /**
       * ServerListing persistent.
       * @member {number} persistent
       * @memberof tapvs.v1.ServerListing
       * @instance
       */
      ServerListing.prototype.persistent = 0;

      /**
       * ServerListing counters.
       * @member {tapvs.v1.Counters.$Properties|null|undefined} counters
       * @memberof tapvs.v1.ServerListing
       * @instance
       */
      ServerListing.prototype.counters = null;

      /**
       * ServerListing rates.
       * @member {tapvs.v1.Rates.$Properties|null|undefined} rates
       * @memberof tapvs.v1.ServerListing
       * @instance
       */
      ServerListing.prototype.rates = null;

      /**
       * ServerListing overloaded.
       * @member {boolean} overloaded
       * @memberof tapvs.v1.ServerListing
       * @instance
       */
      ServerListing.prototype.overloaded = false;

      /**
       * Encodes the specified ServerListing message. Does not implicitly {@link tapvs.v1.ServerListing.verify|verify} messages.
       * @function encode
       * @memberof tapvs.v1.ServerListing
       * @static
       * @param {tapvs.v1.ServerListing.$Properties} message ServerListing message or plain object to encode
       * @param {$protobuf.Writer} [writer] Writer to encode to
       * @returns {$protobuf.Writer} Writer
       */
      ServerListing.encode = function (message, writer, _depth) {
        if (!writer) writer = $Writer.create();
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
        if (message.server != null && $Object.hasOwnProperty.call(message, "server"))
          $root.tapvs.v1.Server.encode(
            message.server,
            writer.uint32(/* id 1, wireType 2 =*/ 10).fork(),
            _depth + 1,
          ).ldelim();
        if (
          message.active != null &&
          $Object.hasOwnProperty.call(message, "active") &&
          message.active !== 0
        )
          writer.uint32(/* id 2, wireType 0 =*/ 16).uint32(message.active);
        if (
          message.inactive != null &&
          $Object.hasOwnProperty.call(message, "inactive") &&
          message.inactive !== 0
        )
          writer.uint32(/* id 3, wireType 0 =*/ 24).uint32(message.inactive);
        if (
          message.persistent != null &&
          $Object.hasOwnProperty.call(message, "persistent") &&
          message.persistent !== 0
        )
          writer.uint32(/* id 4, wireType 0 =*/ 32).uint32(message.persistent);
        if (message.counters != null && $Object.hasOwnProperty.call(message, "counters"))
          $root.tapvs.v1.Counters.encode(
            message.counters,
            writer.uint32(/* id 5, wireType 2 =*/ 42).fork(),
            _depth + 1,
          ).ldelim();
        if (message.rates != null && $Object.hasOwnProperty.call(message, "rates"))
          $root.tapvs.v1.Rates.encode(
            message.rates,
            writer.uint32(/* id 6, wireType 2 =*/ 50).fork(),
            _depth + 1,
          ).ldelim();
        if (
          message.overloaded != null &&
          $Object.hasOwnProperty.call(message, "overloaded") &&
          message.overloaded !== false
        )
          writer.uint32(/* id 7, wireType 0 =*/ 56).bool(message.overloaded);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
          for (let i = 0; i < message.$unknowns.length; ++i) writer.raw(message.$unknowns[i]);
        return writer;
      };

      /**
       * Encodes the specified ServerListing message, length delimited. Does not implicitly {@link tapvs.v1.ServerListing.verify|verify} messages.
       * @function encodeDelimited
       * @memberof tapvs.v1.ServerListing
       * @static
       * @param {tapvs.v1.ServerListing.$Properties} message ServerListing message or plain object to encode
       * @param {$protobuf.Writer} [writer] Writer to encode to
       * @returns {$protobuf.Writer} Writer
       */
      ServerListing.encodeDelimited = function (message, writer) {
        return this.encode(message, (writer || $Writer.create()).fork()).ldelim();
      };

      /**
       * Decodes a ServerListing message from the specified reader or buffer.
       * @function decode
       * @memberof tapvs.v1.ServerListing
       * @static
       * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
       * @param {number} [length] Message length if known beforehand
       * @returns {tapvs.v1.ServerListing & tapvs.v1.ServerListing.$Shape} ServerListing
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      ServerListing.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader)) reader = $Reader.create(reader);
        if (_depth === $undefined) _depth = 0;
        if (_depth > $Reader.recursionLimit) throw $Error("max depth exceeded");
        let end, message, value;
        if (length === $undefined) end = reader.len;
        else {
          end = reader.pos + length;
          if (end > reader.len) throw $RangeError("index out of range");
          length = reader.len;
          reader.len = end;
        }
        message = _target || new $root.tapvs.v1.ServerListing();
        while (reader.pos < end) {
          let start = reader.pos;
          let tag = reader.tag();
          if (tag === _end) {
            _end = $undefined;
            break;
          }
          let wireType = tag & 7;
          switch ((tag >>>= 3)) {
            case 1: {
              if (wireType !== 2) break;
              message.server = $root.tapvs.v1.Server.decode(
                reader,
                reader.size(),
                $undefined,
                _depth + 1,
                message.server,
              );
              continue;
            }
            case 2: {
              if (wireType !== 0) break;
              if ((value = reader.uint32())) message.active = value;
              else delete message.active;
              continue;
            }
            case 3: {
              if (wireType !== 0) break;
              if ((value = reader.uint32())) message.inactive = value;
              else delete message.inactive;
              continue;
            }
            case 4: {
              if (wireType !== 0) break;
              if ((value = reader.uint32())) message.persistent = value;
              else delete message.persistent;
              continue;
            }
            case 5: {
              if (wireType !== 2) break;
              message.counters = $root.tapvs.v1.Counters.decode(
                reader,
                reader.size(),
                $undefined,
                _depth + 1,
                message.counters,
              );
              continue;
            }
            case 6: {
              if (wireType !== 2) break;
              message.rates = $root.tapvs.v1.Rates.decode(
                reader,
                reader.size(),
                $undefined,
                _depth + 1,
                message.rates,
              );
              continue;
            }
            case 7: {
              if (wireType !== 0) break;
              if ((value = reader.bool())) message.overloaded = value;
              else delete message.overloaded;
              continue;
            }
          }
          reader.skipType(wireType, _depth, tag);
          if (!reader.discardUnknown) {
            $util.makeProp(message, "$unknowns", false);
            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
          }
        }
        if (length !== $undefined) {
          if (reader.pos !== end) throw $RangeError("index out of range");
          reader.len = length;
        }
        if (_end !== $undefined) throw $Error("missing end group");
        return message;
      };

      /**
       * Decodes a ServerListing message from the specified reader or buffer, length delimited.
       * @function decodeDelimited
       * @memberof tapvs.v1.ServerListing
       * @static
       * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
       * @returns {tapvs.v1.ServerListing & tapvs.v1.ServerListing.$Shape} ServerListing
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      ServerListing.decodeDelimited = function (reader) {
        if (!(reader instanceof $Reader)) reader = new $Reader(reader);
        return this.decode(reader, reader.size());
      };

      /**
       * Verifies a ServerListing message.
       * @function verify
       * @memberof tapvs.v1.ServerListing
       * @static
       * @param {Object.<string,*>} message Plain object to verify
       * @returns {string|null} `null` if valid, otherwise the reason why it is not
       */
      ServerListing.verify = function (message, _depth) {
        if (typeof message !== "object" || message === null) return "object expected";
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) return "max depth exceeded";
        if (message.server != null && $Object.hasOwnProperty.call(message, "server")) {
          let error = $root.tapvs.v1.Server.verify(message.server, _depth + 1);
          if (error) return "server." + error;
        }
        if (message.active != null && $Object.hasOwnProperty.call(message, "active"))
          if (!$util.isInteger(message.active)) return "active: integer expected";
        if (message.inactive != null && $Object.hasOwnProperty.call(message, "inactive"))
          if (!$util.isInteger(message.inactive)) return "inactive: integer expected";
        if (message.persistent != null && $Object.hasOwnProperty.call(message, "persistent"))
          if (!$util.isInteger(message.persistent)) return "persistent: integer expected";
        if (message.counters != null && $Object.hasOwnProperty.call(message, "counters")) {
          let error = $root.tapvs.v1.Counters.verify(message.counters, _depth + 1);
          if (error) return "counters." + error;
        }
        if (message.rates != null && $Object.hasOwnProperty.call(message, "rates")) {
          let error = $root.tapvs.v1.Rates.verify(message.rates, _depth + 1);
          if (error) return "rates." + error;
        }
        if (message.overloaded != null && $Object.hasOwnProperty.call(message, "overloaded"))
          if (typeof message.overloaded !== "boolean") return "overloaded: boolean expected";
        return null;
      };

      /**
       * Creates a ServerListing message from a plain object. Also converts values to their respective internal types.
       * @function fromObject
       * @memberof tapvs.v1.ServerListing
       * @static
       * @param {Object.<string,*>} object Plain object
       * @returns {tapvs.v1.ServerListing} ServerListing
       */
      ServerListing.fromObject = function (object, _depth) {
        if (object instanceof $root.tapvs.v1.ServerListing) return object;
        if (!$util.isObject(object)) throw $TypeError(".tapvs.v1.ServerListing: object expected");
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
        let message = new $root.tapvs.v1.ServerListing();
        if (object.server != null) {
          if (!$util.isObject(object.server))
            throw $TypeError(".tapvs.v1.ServerListing.server: object expected");
          message.server = $root.tapvs.v1.Server.fromObject(object.server, _depth + 1);
        }
        if (object.active != null)
          if ($Number(object.active) !== 0) message.active = object.active >>> 0;
        if (object.inactive != null)
          if ($Number(object.inactive) !== 0) message.inactive = object.inactive >>> 0;
        if (object.persistent != null)
          if ($Number(object.persistent) !== 0) message.persistent = object.persistent >>> 0;
        if (object.counters != null) {
          if (!$util.isObject(object.counters))
            throw $TypeError(".tapvs.v1.ServerListing.counters: object expected");
          message.counters = $root.tapvs.v1.Counters.fromObject(object.counters, _depth + 1);
        }
        if (object.rates != null) {
          if (!$util.isObject(object.rates))
            throw $TypeError(".tapvs.v1.ServerListing.rates: object expected");
          message.rates = $root.tapvs.v1.Rates.fromObject(object.rates, _depth + 1);
        }
        if (object.overloaded != null)
          if (object.overloaded) message.overloaded = $Boolean(object.overloaded);
        return message;
      };

      /**
       * Creates a plain object from a ServerListing message. Also converts values to other types if specified.
       * @function toObject
       * @memberof tapvs.v1.ServerListing
       * @static
       * @param {tapvs.v1.ServerListing} message ServerListing
       * @param {$protobuf.IConversionOptions} [options] Conversion options
       * @returns {Object.<string,*>} Plain object
       */
      ServerListing.toObject = function (message, options, _depth) {
        if (!options) options = {};
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
        let object = {};
        if (options.defaults) {
          object.server = null;
          object.active = 0;
          object.inactive = 0;
          object.persistent = 0;
          object.counters = null;
          object.rates = null;
          object.overloaded = false;
        }
        if (message.server != null && $Object.hasOwnProperty.call(message, "server"))
          object.server = $root.tapvs.v1.Server.toObject(message.server, options, _depth + 1);
        if (message.active != null && $Object.hasOwnProperty.call(message, "active"))
          object.active = message.active;
        if (message.inactive != null && $Object.hasOwnProperty.call(message, "inactive"))
          object.inactive = message.inactive;
        if (message.persistent != null && $Object.hasOwnProperty.call(message, "persistent"))
          object.persistent = message.persistent;
        if (message.counters != null && $Object.hasOwnProperty.call(message, "counters"))
          object.counters = $root.tapvs.v1.Counters.toObject(message.counters, options, _depth + 1);
        if (message.rates != null && $Object.hasOwnProperty.call(message, "rates"))
          object.rates = $root.tapvs.v1.Rates.toObject(message.rates, options, _depth + 1);
        if (message.overloaded != null && $Object.hasOwnProperty.call(message, "overloaded"))
          object.overloaded = message.overloaded;
        return object;
      };

      /**
       * Converts this ServerListing to JSON.
       * @function toJSON
       * @memberof tapvs.v1.ServerListing
       * @instance
       * @returns {Object.<string,*>} JSON object
       */
      ServerListing.prototype.toJSON = function () {
        return ServerListing.toObject(this, $protobuf.util.toJSONOptions);
      };

      return ServerListing;
    })();

    v1.ListFlowsRequest = (function () {
      /**
       * Properties of a ListFlowsRequest.
       * @typedef {Object} tapvs.v1.ListFlowsRequest.$Properties
       * @property {number|null} [cursor] ListFlowsRequest cursor
       * @property {number|null} [limit] ListFlowsRequest limit
       * @property {string|null} [filter] ListFlowsRequest filter
       * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
       */

      /**
       * Properties of a ListFlowsRequest.
       * @memberof tapvs.v1
       * @interface IListFlowsRequest
       * @augments tapvs.v1.ListFlowsRequest.$Properties
       * @deprecated Use tapvs.v1.ListFlowsRequest.$Properties instead.
       */

      /**
       * Shape of a ListFlowsRequest.
       * @typedef {tapvs.v1.ListFlowsRequest.$Properties} tapvs.v1.ListFlowsRequest.$Shape
       */

      /**
       * Constructs a new ListFlowsRequest.
       * @memberof tapvs.v1
       * @classdesc Represents a ListFlowsRequest.
       * @constructor
       * @param {tapvs.v1.ListFlowsRequest.$Properties=} [properties] Properties to set
       * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
       */
      const ListFlowsRequest = function (properties) {
        if (properties)
          for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
            if (properties[keys[i]] != null && keys[i] !== "__proto__")
              this[keys[i]] = properties[keys[i]];
      };

      /**
       * ListFlowsRequest cursor.
       * @member {number} cursor
       * @memberof tapvs.v1.ListFlowsRequest
       * @instance
       */
      ListFlowsRequest.prototype.cursor = 0;

      /**
       * ListFlowsRequest limit.
       * @member {number} limit
       * @memberof tapvs.v1.ListFlowsRequest
       * @instance
       */
      ListFlowsRequest.prototype.limit = 0;

      /**
       * ListFlowsRequest filter.
       * @member {string} filter
       * @memberof tapvs.v1.ListFlowsRequest
       * @instance
       */
      ListFlowsRequest.prototype.filter = "";

      /**
       * Encodes the specified ListFlowsRequest message. Does not implicitly {@link tapvs.v1.ListFlowsRequest.verify|verify} messages.
       * @function encode
       * @memberof tapvs.v1.ListFlowsRequest
       * @static
       * @param {tapvs.v1.ListFlowsRequest.$Properties} message ListFlowsRequest message or plain object to encode
       * @param {$protobuf.Writer} [writer] Writer to encode to
       * @returns {$protobuf.Writer} Writer
       */
      ListFlowsRequest.encode = function (message, writer, _depth) {
        if (!writer) writer = $Writer.create();
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
        if (
          message.cursor != null &&
          $Object.hasOwnProperty.call(message, "cursor") &&
          message.cursor !== 0
        )
          writer.uint32(/* id 1, wireType 0 =*/ 8).uint32(message.cursor);
        if (
          message.limit != null &&
          $Object.hasOwnProperty.call(message, "limit") &&
          message.limit !== 0
        )
          writer.uint32(/* id 2, wireType 0 =*/ 16).uint32(message.limit);
        if (
          message.filter != null &&
          $Object.hasOwnProperty.call(message, "filter") &&
          message.filter !== ""
        )
          writer.uint32(/* id 3, wireType 2 =*/ 26).string(message.filter);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
          for (let i = 0; i < message.$unknowns.length; ++i) writer.raw(message.$unknowns[i]);
        return writer;
      };

      /**
       * Encodes the specified ListFlowsRequest message, length delimited. Does not implicitly {@link tapvs.v1.ListFlowsRequest.verify|verify} messages.
       * @function encodeDelimited
       * @memberof tapvs.v1.ListFlowsRequest
       * @static
       * @param {tapvs.v1.ListFlowsRequest.$Properties} message ListFlowsRequest message or plain object to encode
       * @param {$protobuf.Writer} [writer] Writer to encode to
       * @returns {$protobuf.Writer} Writer
       */
      ListFlowsRequest.encodeDelimited = function (message, writer) {
        return this.encode(message, (writer || $Writer.create()).fork()).ldelim();
      };

      /**
       * Decodes a ListFlowsRequest message from the specified reader or buffer.
       * @function decode
       * @memberof tapvs.v1.ListFlowsRequest
       * @static
       * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
       * @param {number} [length] Message length if known beforehand
       * @returns {tapvs.v1.ListFlowsRequest & tapvs.v1.ListFlowsRequest.$Shape} ListFlowsRequest
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      ListFlowsRequest.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader)) reader = $Reader.create(reader);
        if (_depth === $undefined) _depth = 0;
        if (_depth > $Reader.recursionLimit) throw $Error("max depth exceeded");
        let end, message, value;
        if (length === $undefined) end = reader.len;
        else {
          end = reader.pos + length;
          if (end > reader.len) throw $RangeError("index out of range");
          length = reader.len;
          reader.len = end;
        }
        message = _target || new $root.tapvs.v1.ListFlowsRequest();
        while (reader.pos < end) {
          let start = reader.pos;
          let tag = reader.tag();
          if (tag === _end) {
            _end = $undefined;
            break;
          }
          let wireType = tag & 7;
          switch ((tag >>>= 3)) {
            case 1: {
              if (wireType !== 0) break;
              if ((value = reader.uint32())) message.cursor = value;
              else delete message.cursor;
              continue;
            }
            case 2: {
              if (wireType !== 0) break;
              if ((value = reader.uint32())) message.limit = value;
              else delete message.limit;
              continue;
            }
            case 3: {
              if (wireType !== 2) break;
              if ((value = reader.stringVerify()).length) message.filter = value;
              else delete message.filter;
              continue;
            }
          }
          reader.skipType(wireType, _depth, tag);
          if (!reader.discardUnknown) {
            $util.makeProp(message, "$unknowns", false);
            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
          }
        }
        if (length !== $undefined) {
          if (reader.pos !== end) throw $RangeError("index out of range");
          reader.len = length;
        }
        if (_end !== $undefined) throw $Error("missing end group");
        return message;
      };

      /**
       * Decodes a ListFlowsRequest message from the specified reader or buffer, length delimited.
       * @function decodeDelimited
       * @memberof tapvs.v1.ListFlowsRequest
       * @static
       * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
       * @returns {tapvs.v1.ListFlowsRequest & tapvs.v1.ListFlowsRequest.$Shape} ListFlowsRequest
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      ListFlowsRequest.decodeDelimited = function (reader) {
        if (!(reader instanceof $Reader)) reader = new $Reader(reader);
        return this.decode(reader, reader.size());
      };

      /**
       * Verifies a ListFlowsRequest message.
       * @function verify
       * @memberof tapvs.v1.ListFlowsRequest
       * @static
       * @param {Object.<string,*>} message Plain object to verify
       * @returns {string|null} `null` if valid, otherwise the reason why it is not
       */
      ListFlowsRequest.verify = function (message, _depth) {
        if (typeof message !== "object" || message === null) return "object expected";
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) return "max depth exceeded";
        if (message.cursor != null && $Object.hasOwnProperty.call(message, "cursor"))
          if (!$util.isInteger(message.cursor)) return "cursor: integer expected";
        if (message.limit != null && $Object.hasOwnProperty.call(message, "limit"))
          if (!$util.isInteger(message.limit)) return "limit: integer expected";
        if (message.filter != null && $Object.hasOwnProperty.call(message, "filter"))
          if (!$util.isString(message.filter)) return "filter: string expected";
        return null;
      };

      /**
       * Creates a ListFlowsRequest message from a plain object. Also converts values to their respective internal types.
       * @function fromObject
       * @memberof tapvs.v1.ListFlowsRequest
       * @static
       * @param {Object.<string,*>} object Plain object
       * @returns {tapvs.v1.ListFlowsRequest} ListFlowsRequest
       */
      ListFlowsRequest.fromObject = function (object, _depth) {
        if (object instanceof $root.tapvs.v1.ListFlowsRequest) return object;
        if (!$util.isObject(object))
          throw $TypeError(".tapvs.v1.ListFlowsRequest: object expected");
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
        let message = new $root.tapvs.v1.ListFlowsRequest();
        if (object.cursor != null)
          if ($Number(object.cursor) !== 0) message.cursor = object.cursor >>> 0;
        if (object.limit != null)
          if ($Number(object.limit) !== 0) message.limit = object.limit >>> 0;
        if (object.filter != null)
          if (typeof object.filter !== "string" || object.filter.length)
            message.filter = $String(object.filter);
        return message;
      };

      /**
       * Creates a plain object from a ListFlowsRequest message. Also converts values to other types if specified.
       * @function toObject
       * @memberof tapvs.v1.ListFlowsRequest
       * @static
       * @param {tapvs.v1.ListFlowsRequest} message ListFlowsRequest
       * @param {$protobuf.IConversionOptions} [options] Conversion options
       * @returns {Object.<string,*>} Plain object
       */
      ListFlowsRequest.toObject = function (message, options, _depth) {
        if (!options) options = {};
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
        let object = {};
        if (options.defaults) {
          object.cursor = 0;
          object.limit = 0;
          object.filter = "";
        }
        if (message.cursor != null && $Object.hasOwnProperty.call(message, "cursor"))
          object.cursor = message.cursor;
        if (message.limit != null && $Object.hasOwnProperty.call(message, "limit"))
          object.limit = message.limit;
        if (message.filter != null && $Object.hasOwnProperty.call(message, "filter"))
          object.filter = message.filter;
        return object;
      };

      /**
       * Converts this ListFlowsRequest to JSON.
       * @function toJSON
       * @memberof tapvs.v1.ListFlowsRequest
       * @instance
       * @returns {Object.<string,*>} JSON object
       */
      ListFlowsRequest.prototype.toJSON = function () {
        return ListFlowsRequest.toObject(this, $protobuf.util.toJSONOptions);
      };

      return ListFlowsRequest;
    })();

    v1.ListFlowsResponse = (function () {
      /**
       * Properties of a ListFlowsResponse.
       * @typedef {Object} tapvs.v1.ListFlowsResponse.$Properties
       * @property {Array.<tapvs.v1.Flow.$Properties>|null} [flows] ListFlowsResponse flows
       * @property {number|null} [nextCursor] ListFlowsResponse nextCursor
       * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
       */

      /**
       * Properties of a ListFlowsResponse.
       * @memberof tapvs.v1
       * @interface IListFlowsResponse
       * @augments tapvs.v1.ListFlowsResponse.$Properties
       * @deprecated Use tapvs.v1.ListFlowsResponse.$Properties instead.
       */

      /**
       * Shape of a ListFlowsResponse.
       * @typedef {tapvs.v1.ListFlowsResponse.$Properties} tapvs.v1.ListFlowsResponse.$Shape
       */

      /**
       * Constructs a new ListFlowsResponse.
       * @memberof tapvs.v1
       * @classdesc Represents a ListFlowsResponse.
       * @constructor
       * @param {tapvs.v1.ListFlowsResponse.$Properties=} [properties] Properties to set
       * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
       */
      const ListFlowsResponse = function (properties) {
        this.flows = [];
        if (properties)
          for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
            if (properties[keys[i]] != null && keys[i] !== "__proto__")
              this[keys[i]] = properties[keys[i]];
      };

      /**
       * ListFlowsResponse flows.
       * @member {Array.<tapvs.v1.Flow.$Properties>} flows
       * @memberof tapvs.v1.ListFlowsResponse
       * @instance
       */
      ListFlowsResponse.prototype.flows = $util.emptyArray;

      /**
       * ListFlowsResponse nextCursor.
       * @member {number} nextCursor
       * @memberof tapvs.v1.ListFlowsResponse
       * @instance
       */
      ListFlowsResponse.prototype.nextCursor = 0;

      /**
       * Encodes the specified ListFlowsResponse message. Does not implicitly {@link tapvs.v1.ListFlowsResponse.verify|verify} messages.
       * @function encode
       * @memberof tapvs.v1.ListFlowsResponse
       * @static
       * @param {tapvs.v1.ListFlowsResponse.$Properties} message ListFlowsResponse message or plain object to encode
       * @param {$protobuf.Writer} [writer] Writer to encode to
       * @returns {$protobuf.Writer} Writer
       */
      ListFlowsResponse.encode = function (message, writer, _depth) {
        if (!writer) writer = $Writer.create();
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
        if (message.flows != null && message.flows.length)
          for (let i = 0; i < message.flows.length; ++i)
            $root.tapvs.v1.Flow.encode(
              message.flows[i],
              writer.uint32(/* id 1, wireType 2 =*/ 10).fork(),
              _depth + 1,
            ).ldelim();
        if (
          message.nextCursor != null &&
          $Object.hasOwnProperty.call(message, "nextCursor") &&
          message.nextCursor !== 0
        )
          writer.uint32(/* id 2, wireType 0 =*/ 16).uint32(message.nextCursor);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
          for (let i = 0; i < message.$unknowns.length; ++i) writer.raw(message.$unknowns[i]);
        return writer;
      };

      /**
       * Encodes the specified ListFlowsResponse message, length delimited. Does not implicitly {@link tapvs.v1.ListFlowsResponse.verify|verify} messages.
       * @function encodeDelimited
       * @memberof tapvs.v1.ListFlowsResponse
       * @static
       * @param {tapvs.v1.ListFlowsResponse.$Properties} message ListFlowsResponse message or plain object to encode
       * @param {$protobuf.Writer} [writer] Writer to encode to
       * @returns {$protobuf.Writer} Writer
       */
      ListFlowsResponse.encodeDelimited = function (message, writer) {
        return this.encode(message, (writer || $Writer.create()).fork()).ldelim();
      };

      /**
       * Decodes a ListFlowsResponse message from the specified reader or buffer.
       * @function decode
       * @memberof tapvs.v1.ListFlowsResponse
       * @static
       * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
       * @param {number} [length] Message length if known beforehand
       * @returns {tapvs.v1.ListFlowsResponse & tapvs.v1.ListFlowsResponse.$Shape} ListFlowsResponse
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      ListFlowsResponse.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader)) reader = $Reader.create(reader);
        if (_depth === $undefined) _depth = 0;
        if (_depth > $Reader.recursionLimit) throw $Error("max depth exceeded");
        let end, message, value;
        if (length === $undefined) end = reader.len;
        else {
          end = reader.pos + length;
          if (end > reader.len) throw $RangeError("index out of range");
          length = reader.len;
          reader.len = end;
        }
        message = _target || new $root.tapvs.v1.ListFlowsResponse();
        while (reader.pos < end) {
          let start = reader.pos;
          let tag = reader.tag();
          if (tag === _end) {
            _end = $undefined;
            break;
          }
          let wireType = tag & 7;
          switch ((tag >>>= 3)) {
            case 1: {
              if (wireType !== 2) break;
              if (!(message.flows && message.flows.length)) message.flows = [];
              message.flows.push(
                $root.tapvs.v1.Flow.decode(reader, reader.size(), $undefined, _depth + 1),
              );
              continue;
            }
            case 2: {
              if (wireType !== 0) break;
              if ((value = reader.uint32())) message.nextCursor = value;
              else delete message.nextCursor;
              continue;
            }
          }
          reader.skipType(wireType, _depth, tag);
          if (!reader.discardUnknown) {
            $util.makeProp(message, "$unknowns", false);
            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
          }
        }
        if (length !== $undefined) {
          if (reader.pos !== end) throw $RangeError("index out of range");
          reader.len = length;
        }
        if (_end !== $undefined) throw $Error("missing end group");
        return message;
      };

      /**
       * Decodes a ListFlowsResponse message from the specified reader or buffer, length delimited.
       * @function decodeDelimited
       * @memberof tapvs.v1.ListFlowsResponse
       * @static
       * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
       * @returns {tapvs.v1.ListFlowsResponse & tapvs.v1.ListFlowsResponse.$Shape} ListFlowsResponse
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      ListFlowsResponse.decodeDelimited = function (reader) {
        if (!(reader instanceof $Reader)) reader = new $Reader(reader);
        return this.decode(reader, reader.size());
      };

      /**
       * Verifies a ListFlowsResponse message.
       * @function verify
       * @memberof tapvs.v1.ListFlowsResponse
       * @static
       * @param {Object.<string,*>} message Plain object to verify
       * @returns {string|null} `null` if valid, otherwise the reason why it is not
       */
      ListFlowsResponse.verify = function (message, _depth) {
        if (typeof message !== "object" || message === null) return "object expected";
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) return "max depth exceeded";
        if (message.flows != null && $Object.hasOwnProperty.call(message, "flows")) {
          if (!$Array.isArray(message.flows)) return "flows: array expected";
          for (let i = 0; i < message.flows.length; ++i) {
            let error = $root.tapvs.v1.Flow.verify(message.flows[i], _depth + 1);
            if (error) return "flows." + error;
          }
        }
        if (message.nextCursor != null && $Object.hasOwnProperty.call(message, "nextCursor"))
          if (!$util.isInteger(message.nextCursor)) return "nextCursor: integer expected";
        return null;
      };

      /**
       * Creates a ListFlowsResponse message from a plain object. Also converts values to their respective internal types.
       * @function fromObject
       * @memberof tapvs.v1.ListFlowsResponse
       * @static
       * @param {Object.<string,*>} object Plain object
       * @returns {tapvs.v1.ListFlowsResponse} ListFlowsResponse
       */
      ListFlowsResponse.fromObject = function (object, _depth) {
        if (object instanceof $root.tapvs.v1.ListFlowsResponse) return object;
        if (!$util.isObject(object))
          throw $TypeError(".tapvs.v1.ListFlowsResponse: object expected");
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
        let message = new $root.tapvs.v1.ListFlowsResponse();
        if (object.flows) {
          if (!$Array.isArray(object.flows))
            throw $TypeError(".tapvs.v1.ListFlowsResponse.flows: array expected");
          message.flows = $Array(object.flows.length);
          for (let i = 0; i < object.flows.length; ++i) {
            if (!$util.isObject(object.flows[i]))
              throw $TypeError(".tapvs.v1.ListFlowsResponse.flows: object expected");
            message.flows[i] = $root.tapvs.v1.Flow.fromObject(object.flows[i], _depth + 1);
          }
        }
        if (object.nextCursor != null)
          if ($Number(object.nextCursor) !== 0) message.nextCursor = object.nextCursor >>> 0;
        return message;
      };

      /**
       * Creates a plain object from a ListFlowsResponse message. Also converts values to other types if specified.
       * @function toObject
       * @memberof tapvs.v1.ListFlowsResponse
       * @static
       * @param {tapvs.v1.ListFlowsResponse} message ListFlowsResponse
       * @param {$protobuf.IConversionOptions} [options] Conversion options
       * @returns {Object.<string,*>} Plain object
       */
      ListFlowsResponse.toObject = function (message, options, _depth) {
        if (!options) options = {};
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
        let object = {};
        if (options.arrays || options.defaults) object.flows = [];
        if (options.defaults) object.nextCursor = 0;
        if (message.flows && message.flows.length) {
          object.flows = $Array(message.flows.length);
          for (let j = 0; j < message.flows.length; ++j)
            object.flows[j] = $root.tapvs.v1.Flow.toObject(message.flows[j], options, _depth + 1);
        }
        if (message.nextCursor != null && $Object.hasOwnProperty.call(message, "nextCursor"))
          object.nextCursor = message.nextCursor;
        return object;
      };

      /**
       * Converts this ListFlowsResponse to JSON.
       * @function toJSON
       * @memberof tapvs.v1.ListFlowsResponse
       * @instance
       * @returns {Object.<string,*>} JSON object
       */
      ListFlowsResponse.prototype.toJSON = function () {
        return ListFlowsResponse.toObject(this, $protobuf.util.toJSONOptions);
      };

      return ListFlowsResponse;
    })();

    v1.Flow = (function () {
      /**
       * Properties of a Flow.
       * @typedef {Object} tapvs.v1.Flow.$Properties
       * @property {tapvs.v1.Protocol|null} [protocol] Flow protocol
       * @property {Uint8Array|null} [client] Flow client
       * @property {number|null} [clientPort] Flow clientPort
       * @property {Uint8Array|null} [virtual] Flow virtual
       * @property {number|null} [virtualPort] Flow virtualPort
       * @property {Uint8Array|null} [server] Flow server
       * @property {number|null} [serverPort] Flow serverPort
       * @property {string|null} [state] Flow state
       * @property {number|null} [expiresMs] Flow expiresMs
       * @property {tapvs.v1.ForwardingMethod|null} [method] Flow method
       * @property {boolean|null} [template] Flow template
       * @property {string|null} [persistenceEngine] Flow persistenceEngine
       * @property {string|null} [persistenceData] Flow persistenceData
       * @property {number|null} [ageMs] Flow ageMs
       * @property {string|null} [scheduler] Flow scheduler
       * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
       */

      /**
       * Properties of a Flow.
       * @memberof tapvs.v1
       * @interface IFlow
       * @augments tapvs.v1.Flow.$Properties
       * @deprecated Use tapvs.v1.Flow.$Properties instead.
       */

      /**
       * Shape of a Flow.
       * @typedef {tapvs.v1.Flow.$Properties} tapvs.v1.Flow.$Shape
       */

      /**
       * Constructs a new Flow.
       * @memberof tapvs.v1
       * @classdesc Represents a Flow.
       * @constructor
       * @param {tapvs.v1.Flow.$Properties=} [properties] Properties to set
       * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
       */
      const Flow = function (properties) {
        if (properties)
          for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
            if (properties[keys[i]] != null && keys[i] !== "__proto__")
              this[keys[i]] = properties[keys[i]];
      };

      /**
       * Flow protocol.
       * @member {tapvs.v1.Protocol} protocol
       * @memberof tapvs.v1.Flow
       * @instance
       */
      Flow.prototype.protocol = 0;

      /**
       * Flow client.
       * @member {Uint8Array} client
       * @memberof tapvs.v1.Flow
       * @instance
       */
      Flow.prototype.client = $util.newBuffer([]);

      /**
       * Flow clientPort.
       * @member {number} clientPort
       * @memberof tapvs.v1.Flow
       * @instance
       */
      Flow.prototype.clientPort = 0;

      /**
       * Flow virtual.
       * @member {Uint8Array} virtual
       * @memberof tapvs.v1.Flow
       * @instance
       */
      Flow.prototype.virtual = $util.newBuffer([]);

      /**
       * Flow virtualPort.
       * @member {number} virtualPort
       * @memberof tapvs.v1.Flow
       * @instance
       */
      Flow.prototype.virtualPort = 0;

      /**
       * Flow server.
       * @member {Uint8Array} server
       * @memberof tapvs.v1.Flow
       * @instance
       */
      Flow.prototype.server = $util.newBuffer([]);

      /**
       * Flow serverPort.
       * @member {number} serverPort
       * @memberof tapvs.v1.Flow
       * @instance
       */
      Flow.prototype.serverPort = 0;

      /**
       * Flow state.
       * @member {string} state
       * @memberof tapvs.v1.Flow
       * @instance
       */
      Flow.prototype.state = "";

      /**
       * Flow expiresMs.
       * @member {number} expiresMs
       * @memberof tapvs.v1.Flow
       * @instance
       */
      Flow.prototype.expiresMs = 0;

      /**
       * Flow method.
       * @member {tapvs.v1.ForwardingMethod} method
       * @memberof tapvs.v1.Flow
       * @instance
       */
      Flow.prototype.method = 0;

      /**
       * Flow template.
       * @member {boolean} template
       * @memberof tapvs.v1.Flow
       * @instance
       */
      Flow.prototype.template = false;

      /**
       * Flow persistenceEngine.
       * @member {string} persistenceEngine
       * @memberof tapvs.v1.Flow
       * @instance
       */
      Flow.prototype.persistenceEngine = "";

      /**
       * Flow persistenceData.
       * @member {string} persistenceData
       * @memberof tapvs.v1.Flow
       * @instance
       */
      Flow.prototype.persistenceData = "";

      /**
       * Flow ageMs.
       * @member {number} ageMs
       * @memberof tapvs.v1.Flow
       * @instance
       */
      Flow.prototype.ageMs = $util.Long ? $util.Long.fromBits(0, 0, true) : 0;

      /**
       * Flow scheduler.
       * @member {string} scheduler
       * @memberof tapvs.v1.Flow
       * @instance
       */
      Flow.prototype.scheduler = "";

      /**
       * Encodes the specified Flow message. Does not implicitly {@link tapvs.v1.Flow.verify|verify} messages.
       * @function encode
       * @memberof tapvs.v1.Flow
       * @static
       * @param {tapvs.v1.Flow.$Properties} message Flow message or plain object to encode
       * @param {$protobuf.Writer} [writer] Writer to encode to
       * @returns {$protobuf.Writer} Writer
       */
      Flow.encode = function (message, writer, _depth) {
        if (!writer) writer = $Writer.create();
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
        if (
          message.protocol != null &&
          $Object.hasOwnProperty.call(message, "protocol") &&
          message.protocol !== 0
        )
          writer.uint32(/* id 1, wireType 0 =*/ 8).int32(message.protocol);
        if (
          message.client != null &&
          $Object.hasOwnProperty.call(message, "client") &&
          message.client.length
        )
          writer.uint32(/* id 2, wireType 2 =*/ 18).bytes(message.client);
        if (
          message.clientPort != null &&
          $Object.hasOwnProperty.call(message, "clientPort") &&
          message.clientPort !== 0
        )
          writer.uint32(/* id 3, wireType 0 =*/ 24).uint32(message.clientPort);
        if (
          message.virtual != null &&
          $Object.hasOwnProperty.call(message, "virtual") &&
          message.virtual.length
        )
          writer.uint32(/* id 4, wireType 2 =*/ 34).bytes(message.virtual);
        if (
          message.virtualPort != null &&
          $Object.hasOwnProperty.call(message, "virtualPort") &&
          message.virtualPort !== 0
        )
          writer.uint32(/* id 5, wireType 0 =*/ 40).uint32(message.virtualPort);
        if (
          message.server != null &&
          $Object.hasOwnProperty.call(message, "server") &&
          message.server.length
        )
          writer.uint32(/* id 6, wireType 2 =*/ 50).bytes(message.server);
        if (
          message.serverPort != null &&
          $Object.hasOwnProperty.call(message, "serverPort") &&
          message.serverPort !== 0
        )
          writer.uint32(/* id 7, wireType 0 =*/ 56).uint32(message.serverPort);
        if (
          message.state != null &&
          $Object.hasOwnProperty.call(message, "state") &&
          message.state !== ""
        )
          writer.uint32(/* id 8, wireType 2 =*/ 66).string(message.state);
        if (
          message.expiresMs != null &&
          $Object.hasOwnProperty.call(message, "expiresMs") &&
          message.expiresMs !== 0
        )
          writer.uint32(/* id 9, wireType 0 =*/ 72).uint32(message.expiresMs);
        if (
          message.method != null &&
          $Object.hasOwnProperty.call(message, "method") &&
          message.method !== 0
        )
          writer.uint32(/* id 10, wireType 0 =*/ 80).int32(message.method);
        if (
          message.template != null &&
          $Object.hasOwnProperty.call(message, "template") &&
          message.template !== false
        )
          writer.uint32(/* id 11, wireType 0 =*/ 88).bool(message.template);
        if (
          message.persistenceEngine != null &&
          $Object.hasOwnProperty.call(message, "persistenceEngine") &&
          message.persistenceEngine !== ""
        )
          writer.uint32(/* id 12, wireType 2 =*/ 98).string(message.persistenceEngine);
        if (
          message.persistenceData != null &&
          $Object.hasOwnProperty.call(message, "persistenceData") &&
          message.persistenceData !== ""
        )
          writer.uint32(/* id 13, wireType 2 =*/ 106).string(message.persistenceData);
        if (
          message.ageMs != null &&
          $Object.hasOwnProperty.call(message, "ageMs") &&
          (typeof message.ageMs === "object"
            ? message.ageMs.low || message.ageMs.high
            : message.ageMs !== 0)
        )
          writer.uint32(/* id 14, wireType 0 =*/ 112).uint64(message.ageMs);
        if (
          message.scheduler != null &&
          $Object.hasOwnProperty.call(message, "scheduler") &&
          message.scheduler !== ""
        )
          writer.uint32(/* id 15, wireType 2 =*/ 122).string(message.scheduler);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
          for (let i = 0; i < message.$unknowns.length; ++i) writer.raw(message.$unknowns[i]);
        return writer;
      };

      /**
       * Encodes the specified Flow message, length delimited. Does not implicitly {@link tapvs.v1.Flow.verify|verify} messages.
       * @function encodeDelimited
       * @memberof tapvs.v1.Flow
       * @static
       * @param {tapvs.v1.Flow.$Properties} message Flow message or plain object to encode
       * @param {$protobuf.Writer} [writer] Writer to encode to
       * @returns {$protobuf.Writer} Writer
       */
      Flow.encodeDelimited = function (message, writer) {
        return this.encode(message, (writer || $Writer.create()).fork()).ldelim();
      };

      /**
       * Decodes a Flow message from the specified reader or buffer.
       * @function decode
       * @memberof tapvs.v1.Flow
       * @static
       * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
       * @param {number} [length] Message length if known beforehand
       * @returns {tapvs.v1.Flow & tapvs.v1.Flow.$Shape} Flow
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      Flow.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader)) reader = $Reader.create(reader);
        if (_depth === $undefined) _depth = 0;
        if (_depth > $Reader.recursionLimit) throw $Error("max depth exceeded");
        let end, message, value;
        if (length === $undefined) end = reader.len;
        else {
          end = reader.pos + length;
          if (end > reader.len) throw $RangeError("index out of range");
          length = reader.len;
          reader.len = end;
        }
        message = _target || new $root.tapvs.v1.Flow();
        while (reader.pos < end) {
          let start = reader.pos;
          let tag = reader.tag();
          if (tag === _end) {
            _end = $undefined;
            break;
          }
          let wireType = tag & 7;
          switch ((tag >>>= 3)) {
            case 1: {
              if (wireType !== 0) break;
              if ((value = reader.int32())) message.protocol = value;
              else delete message.protocol;
              continue;
            }
            case 2: {
              if (wireType !== 2) break;
              if ((value = reader.bytes()).length) message.client = value;
              else delete message.client;
              continue;
            }
            case 3: {
              if (wireType !== 0) break;
              if ((value = reader.uint32())) message.clientPort = value;
              else delete message.clientPort;
              continue;
            }
            case 4: {
              if (wireType !== 2) break;
              if ((value = reader.bytes()).length) message.virtual = value;
              else delete message.virtual;
              continue;
            }
            case 5: {
              if (wireType !== 0) break;
              if ((value = reader.uint32())) message.virtualPort = value;
              else delete message.virtualPort;
              continue;
            }
            case 6: {
              if (wireType !== 2) break;
              if ((value = reader.bytes()).length) message.server = value;
              else delete message.server;
              continue;
            }
            case 7: {
              if (wireType !== 0) break;
              if ((value = reader.uint32())) message.serverPort = value;
              else delete message.serverPort;
              continue;
            }
            case 8: {
              if (wireType !== 2) break;
              if ((value = reader.stringVerify()).length) message.state = value;
              else delete message.state;
              continue;
            }
            case 9: {
              if (wireType !== 0) break;
              if ((value = reader.uint32())) message.expiresMs = value;
              else delete message.expiresMs;
              continue;
            }
            case 10: {
              if (wireType !== 0) break;
              if ((value = reader.int32())) message.method = value;
              else delete message.method;
              continue;
            }
            case 11: {
              if (wireType !== 0) break;
              if ((value = reader.bool())) message.template = value;
              else delete message.template;
              continue;
            }
            case 12: {
              if (wireType !== 2) break;
              if ((value = reader.stringVerify()).length) message.persistenceEngine = value;
              else delete message.persistenceEngine;
              continue;
            }
            case 13: {
              if (wireType !== 2) break;
              if ((value = reader.stringVerify()).length) message.persistenceData = value;
              else delete message.persistenceData;
              continue;
            }
            case 14: {
              if (wireType !== 0) break;
              if (
                typeof (value = reader.uint64()) === "object"
                  ? value.low || value.high
                  : value !== 0
              )
                message.ageMs = value;
              else delete message.ageMs;
              continue;
            }
            case 15: {
              if (wireType !== 2) break;
              if ((value = reader.stringVerify()).length) message.scheduler = value;
              else delete message.scheduler;
              continue;
            }
          }
          reader.skipType(wireType, _depth, tag);
          if (!reader.discardUnknown) {
            $util.makeProp(message, "$unknowns", false);
            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
          }
        }
        if (length !== $undefined) {
          if (reader.pos !== end) throw $RangeError("index out of range");
          reader.len = length;
        }
        if (_end !== $undefined) throw $Error("missing end group");
        return message;
      };

      /**
       * Decodes a Flow message from the specified reader or buffer, length delimited.
       * @function decodeDelimited
       * @memberof tapvs.v1.Flow
       * @static
       * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
       * @returns {tapvs.v1.Flow & tapvs.v1.Flow.$Shape} Flow
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      Flow.decodeDelimited = function (reader) {
        if (!(reader instanceof $Reader)) reader = new $Reader(reader);
        return this.decode(reader, reader.size());
      };

      /**
       * Verifies a Flow message.
       * @function verify
       * @memberof tapvs.v1.Flow
       * @static
       * @param {Object.<string,*>} message Plain object to verify
       * @returns {string|null} `null` if valid, otherwise the reason why it is not
       */
      Flow.verify = function (message, _depth) {
        if (typeof message !== "object" || message === null) return "object expected";
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) return "max depth exceeded";
        if (message.protocol != null && $Object.hasOwnProperty.call(message, "protocol"))
          if (typeof message.protocol !== "number" || (message.protocol | 0) !== message.protocol)
            return "protocol: enum value expected";
        if (message.client != null && $Object.hasOwnProperty.call(message, "client"))
          if (!(
            (message.client && typeof message.client.length === "number") ||
            $util.isString(message.client)
          ))
            return "client: buffer expected";
        if (message.clientPort != null && $Object.hasOwnProperty.call(message, "clientPort"))
          if (!$util.isInteger(message.clientPort)) return "clientPort: integer expected";
        if (message.virtual != null && $Object.hasOwnProperty.call(message, "virtual"))
          if (!(
            (message.virtual && typeof message.virtual.length === "number") ||
            $util.isString(message.virtual)
          ))
            return "virtual: buffer expected";
        if (message.virtualPort != null && $Object.hasOwnProperty.call(message, "virtualPort"))
          if (!$util.isInteger(message.virtualPort)) return "virtualPort: integer expected";
        if (message.server != null && $Object.hasOwnProperty.call(message, "server"))
          if (!(
            (message.server && typeof message.server.length === "number") ||
            $util.isString(message.server)
          ))
            return "server: buffer expected";
        if (message.serverPort != null && $Object.hasOwnProperty.call(message, "serverPort"))
          if (!$util.isInteger(message.serverPort)) return "serverPort: integer expected";
        if (message.state != null && $Object.hasOwnProperty.call(message, "state"))
          if (!$util.isString(message.state)) return "state: string expected";
        if (message.expiresMs != null && $Object.hasOwnProperty.call(message, "expiresMs"))
          if (!$util.isInteger(message.expiresMs)) return "expiresMs: integer expected";
        if (message.method != null && $Object.hasOwnProperty.call(message, "method"))
          if (typeof message.method !== "number" || (message.method | 0) !== message.method)
            return "method: enum value expected";
        if (message.template != null && $Object.hasOwnProperty.call(message, "template"))
          if (typeof message.template !== "boolean") return "template: boolean expected";
        if (
          message.persistenceEngine != null &&
          $Object.hasOwnProperty.call(message, "persistenceEngine")
        )
          if (!$util.isString(message.persistenceEngine))
            return "persistenceEngine: string expected";
        if (
          message.persistenceData != null &&
          $Object.hasOwnProperty.call(message, "persistenceData")
        )
          if (!$util.isString(message.persistenceData)) return "persistenceData: string expected";
        if (message.ageMs != null && $Object.hasOwnProperty.call(message, "ageMs"))
          if (
            !$util.isInteger(message.ageMs) &&
            !(
              message.ageMs &&
              $util.isInteger(message.ageMs.low) &&
              $util.isInteger(message.ageMs.high)
            )
          )
            return "ageMs: integer|Long expected";
        if (message.scheduler != null && $Object.hasOwnProperty.call(message, "scheduler"))
          if (!$util.isString(message.scheduler)) return "scheduler: string expected";
        return null;
      };

      /**
       * Creates a Flow message from a plain object. Also converts values to their respective internal types.
       * @function fromObject
       * @memberof tapvs.v1.Flow
       * @static
       * @param {Object.<string,*>} object Plain object
       * @returns {tapvs.v1.Flow} Flow
       */
      Flow.fromObject = function (object, _depth) {
        if (object instanceof $root.tapvs.v1.Flow) return object;
        if (!$util.isObject(object)) throw $TypeError(".tapvs.v1.Flow: object expected");
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
        let message = new $root.tapvs.v1.Flow();
        if (
          object.protocol !== 0 &&
          (typeof object.protocol !== "string" || $root.tapvs.v1.Protocol[object.protocol] !== 0)
        )
          switch (object.protocol) {
            case "PROTOCOL_UNSPECIFIED":
            case 0:
              message.protocol = 0;
              break;
            case "PROTOCOL_TCP":
            case 6:
              message.protocol = 6;
              break;
            case "PROTOCOL_UDP":
            case 17:
              message.protocol = 17;
              break;
            case "PROTOCOL_SCTP":
            case 132:
              message.protocol = 132;
              break;
            default:
              if (typeof object.protocol === "number" && (object.protocol | 0) === object.protocol)
                message.protocol = object.protocol;
          }
        if (object.client != null)
          if (object.client.length)
            if (typeof object.client === "string")
              $util.base64.decode(
                object.client,
                (message.client = $util.newBuffer($util.base64.length(object.client))),
                0,
              );
            else if (object.client.length >= 0) message.client = object.client;
        if (object.clientPort != null)
          if ($Number(object.clientPort) !== 0) message.clientPort = object.clientPort >>> 0;
        if (object.virtual != null)
          if (object.virtual.length)
            if (typeof object.virtual === "string")
              $util.base64.decode(
                object.virtual,
                (message.virtual = $util.newBuffer($util.base64.length(object.virtual))),
                0,
              );
            else if (object.virtual.length >= 0) message.virtual = object.virtual;
        if (object.virtualPort != null)
          if ($Number(object.virtualPort) !== 0) message.virtualPort = object.virtualPort >>> 0;
        if (object.server != null)
          if (object.server.length)
            if (typeof object.server === "string")
              $util.base64.decode(
                object.server,
                (message.server = $util.newBuffer($util.base64.length(object.server))),
                0,
              );
            else if (object.server.length >= 0) message.server = object.server;
        if (object.serverPort != null)
          if ($Number(object.serverPort) !== 0) message.serverPort = object.serverPort >>> 0;
        if (object.state != null)
          if (typeof object.state !== "string" || object.state.length)
            message.state = $String(object.state);
        if (object.expiresMs != null)
          if ($Number(object.expiresMs) !== 0) message.expiresMs = object.expiresMs >>> 0;
        if (
          object.method !== 0 &&
          (typeof object.method !== "string" ||
            $root.tapvs.v1.ForwardingMethod[object.method] !== 0)
        )
          switch (object.method) {
            case "FORWARDING_METHOD_UNSPECIFIED":
            case 0:
              message.method = 0;
              break;
            case "FORWARDING_METHOD_NAT":
            case 1:
              message.method = 1;
              break;
            case "FORWARDING_METHOD_LOCAL":
            case 2:
              message.method = 2;
              break;
            case "FORWARDING_METHOD_TUNNEL":
            case 3:
              message.method = 3;
              break;
            case "FORWARDING_METHOD_DIRECT_ROUTING":
            case 4:
              message.method = 4;
              break;
            case "FORWARDING_METHOD_BYPASS":
            case 5:
              message.method = 5;
              break;
            default:
              if (typeof object.method === "number" && (object.method | 0) === object.method)
                message.method = object.method;
          }
        if (object.template != null)
          if (object.template) message.template = $Boolean(object.template);
        if (object.persistenceEngine != null)
          if (typeof object.persistenceEngine !== "string" || object.persistenceEngine.length)
            message.persistenceEngine = $String(object.persistenceEngine);
        if (object.persistenceData != null)
          if (typeof object.persistenceData !== "string" || object.persistenceData.length)
            message.persistenceData = $String(object.persistenceData);
        if (object.ageMs != null)
          if (
            typeof object.ageMs === "object"
              ? object.ageMs.low || object.ageMs.high
              : $Number(object.ageMs) !== 0
          )
            if ($util.Long) message.ageMs = $util.Long.fromValue(object.ageMs, true);
            else if (typeof object.ageMs === "string") message.ageMs = $parseInt(object.ageMs, 10);
            else if (typeof object.ageMs === "number") message.ageMs = object.ageMs;
            else if (typeof object.ageMs === "object")
              message.ageMs = new $util.LongBits(
                object.ageMs.low >>> 0,
                object.ageMs.high >>> 0,
              ).toNumber(true);
        if (object.scheduler != null)
          if (typeof object.scheduler !== "string" || object.scheduler.length)
            message.scheduler = $String(object.scheduler);
        return message;
      };

      /**
       * Creates a plain object from a Flow message. Also converts values to other types if specified.
       * @function toObject
       * @memberof tapvs.v1.Flow
       * @static
       * @param {tapvs.v1.Flow} message Flow
       * @param {$protobuf.IConversionOptions} [options] Conversion options
       * @returns {Object.<string,*>} Plain object
       */
      Flow.toObject = function (message, options, _depth) {
        if (!options) options = {};
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
        let object = {};
        if (options.defaults) {
          object.protocol = options.enums === $String ? "PROTOCOL_UNSPECIFIED" : 0;
          if (options.bytes === $String) object.client = "";
          else {
            object.client = [];
            if (options.bytes !== $Array) object.client = $util.newBuffer(object.client);
          }
          object.clientPort = 0;
          if (options.bytes === $String) object.virtual = "";
          else {
            object.virtual = [];
            if (options.bytes !== $Array) object.virtual = $util.newBuffer(object.virtual);
          }
          object.virtualPort = 0;
          if (options.bytes === $String) object.server = "";
          else {
            object.server = [];
            if (options.bytes !== $Array) object.server = $util.newBuffer(object.server);
          }
          object.serverPort = 0;
          object.state = "";
          object.expiresMs = 0;
          object.method = options.enums === $String ? "FORWARDING_METHOD_UNSPECIFIED" : 0;
          object.template = false;
          object.persistenceEngine = "";
          object.persistenceData = "";
          if ($util.Long) {
            let long = new $util.Long(0, 0, true);
            object.ageMs =
              options.longs === $String
                ? long.toString()
                : options.longs === $Number
                  ? long.toNumber()
                  : typeof $BigInt !== "undefined" && options.longs === $BigInt
                    ? long.toBigInt()
                    : long;
          } else
            object.ageMs =
              options.longs === $String
                ? "0"
                : typeof $BigInt !== "undefined" && options.longs === $BigInt
                  ? $BigInt("0")
                  : 0;
          object.scheduler = "";
        }
        if (message.protocol != null && $Object.hasOwnProperty.call(message, "protocol"))
          object.protocol =
            options.enums === $String
              ? $root.tapvs.v1.Protocol[message.protocol] === $undefined
                ? message.protocol
                : $root.tapvs.v1.Protocol[message.protocol]
              : message.protocol;
        if (message.client != null && $Object.hasOwnProperty.call(message, "client"))
          object.client =
            options.bytes === $String
              ? $util.base64.encode(message.client, 0, message.client.length)
              : options.bytes === $Array
                ? $Array.prototype.slice.call(message.client)
                : message.client;
        if (message.clientPort != null && $Object.hasOwnProperty.call(message, "clientPort"))
          object.clientPort = message.clientPort;
        if (message.virtual != null && $Object.hasOwnProperty.call(message, "virtual"))
          object.virtual =
            options.bytes === $String
              ? $util.base64.encode(message.virtual, 0, message.virtual.length)
              : options.bytes === $Array
                ? $Array.prototype.slice.call(message.virtual)
                : message.virtual;
        if (message.virtualPort != null && $Object.hasOwnProperty.call(message, "virtualPort"))
          object.virtualPort = message.virtualPort;
        if (message.server != null && $Object.hasOwnProperty.call(message, "server"))
          object.server =
            options.bytes === $String
              ? $util.base64.encode(message.server, 0, message.server.length)
              : options.bytes === $Array
                ? $Array.prototype.slice.call(message.server)
                : message.server;
        if (message.serverPort != null && $Object.hasOwnProperty.call(message, "serverPort"))
          object.serverPort = message.serverPort;
        if (message.state != null && $Object.hasOwnProperty.call(message, "state"))
          object.state = message.state;
        if (message.expiresMs != null && $Object.hasOwnProperty.call(message, "expiresMs"))
          object.expiresMs = message.expiresMs;
        if (message.method != null && $Object.hasOwnProperty.call(message, "method"))
          object.method =
            options.enums === $String
              ? $root.tapvs.v1.ForwardingMethod[message.method] === $undefined
                ? message.method
                : $root.tapvs.v1.ForwardingMethod[message.method]
              : message.method;
        if (message.template != null && $Object.hasOwnProperty.call(message, "template"))
          object.template = message.template;
        if (
          message.persistenceEngine != null &&
          $Object.hasOwnProperty.call(message, "persistenceEngine")
        )
          object.persistenceEngine = message.persistenceEngine;
        if (
          message.persistenceData != null &&
          $Object.hasOwnProperty.call(message, "persistenceData")
        )
          object.persistenceData = message.persistenceData;
        if (message.ageMs != null && $Object.hasOwnProperty.call(message, "ageMs"))
          if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
            object.ageMs =
              typeof message.ageMs === "number"
                ? $BigInt(message.ageMs)
                : $util.Long.fromBits(
                    message.ageMs.low >>> 0,
                    message.ageMs.high >>> 0,
                    true,
                  ).toBigInt();
          else if (typeof message.ageMs === "number")
            object.ageMs = options.longs === $String ? $String(message.ageMs) : message.ageMs;
          else
            object.ageMs =
              options.longs === $String
                ? $util.Long.prototype.toString.call(message.ageMs)
                : options.longs === $Number
                  ? new $util.LongBits(message.ageMs.low >>> 0, message.ageMs.high >>> 0).toNumber(
                      true,
                    )
                  : message.ageMs;
        if (message.scheduler != null && $Object.hasOwnProperty.call(message, "scheduler"))
          object.scheduler = message.scheduler;
        return object;
      };

      /**
       * Converts this Flow to JSON.
       * @function toJSON
       * @memberof tapvs.v1.Flow
       * @instance
       * @returns {Object.<string,*>} JSON object
       */
      Flow.prototype.toJSON = function () {
        return Flow.toObject(this, $protobuf.util.toJSONOptions);
      };

      return Flow;
    })();

    v1.ListCountersRequest = (function () {
      /**
       * Properties of a ListCountersRequest.
       * @typedef {Object} tapvs.v1.ListCountersRequest.$Properties
       * @property {boolean|null} [nonZero] ListCountersRequest nonZero
       * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
       */

      /**
       * Properties of a ListCountersRequest.
       * @memberof tapvs.v1
       * @interface IListCountersRequest
       * @augments tapvs.v1.ListCountersRequest.$Properties
       * @deprecated Use tapvs.v1.ListCountersRequest.$Properties instead.
       */

      /**
       * Shape of a ListCountersRequest.
       * @typedef {tapvs.v1.ListCountersRequest.$Properties} tapvs.v1.ListCountersRequest.$Shape
       */

      /**
       * Constructs a new ListCountersRequest.
       * @memberof tapvs.v1
       * @classdesc Represents a ListCountersRequest.
       * @constructor
       * @param {tapvs.v1.ListCountersRequest.$Properties=} [properties] Properties to set
       * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
       */
      const ListCountersRequest = function (properties) {
        if (properties)
          for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
            if (properties[keys[i]] != null && keys[i] !== "__proto__")
              this[keys[i]] = properties[keys[i]];
      };

      /**
       * ListCountersRequest nonZero.
       * @member {boolean} nonZero
       * @memberof tapvs.v1.ListCountersRequest
       * @instance
       */
      ListCountersRequest.prototype.nonZero = false;

      /**
       * Encodes the specified ListCountersRequest message. Does not implicitly {@link tapvs.v1.ListCountersRequest.verify|verify} messages.
       * @function encode
       * @memberof tapvs.v1.ListCountersRequest
       * @static
       * @param {tapvs.v1.ListCountersRequest.$Properties} message ListCountersRequest message or plain object to encode
       * @param {$protobuf.Writer} [writer] Writer to encode to
       * @returns {$protobuf.Writer} Writer
       */
      ListCountersRequest.encode = function (message, writer, _depth) {
        if (!writer) writer = $Writer.create();
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
        if (
          message.nonZero != null &&
          $Object.hasOwnProperty.call(message, "nonZero") &&
          message.nonZero !== false
        )
          writer.uint32(/* id 1, wireType 0 =*/ 8).bool(message.nonZero);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
          for (let i = 0; i < message.$unknowns.length; ++i) writer.raw(message.$unknowns[i]);
        return writer;
      };

      /**
       * Encodes the specified ListCountersRequest message, length delimited. Does not implicitly {@link tapvs.v1.ListCountersRequest.verify|verify} messages.
       * @function encodeDelimited
       * @memberof tapvs.v1.ListCountersRequest
       * @static
       * @param {tapvs.v1.ListCountersRequest.$Properties} message ListCountersRequest message or plain object to encode
       * @param {$protobuf.Writer} [writer] Writer to encode to
       * @returns {$protobuf.Writer} Writer
       */
      ListCountersRequest.encodeDelimited = function (message, writer) {
        return this.encode(message, (writer || $Writer.create()).fork()).ldelim();
      };

      /**
       * Decodes a ListCountersRequest message from the specified reader or buffer.
       * @function decode
       * @memberof tapvs.v1.ListCountersRequest
       * @static
       * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
       * @param {number} [length] Message length if known beforehand
       * @returns {tapvs.v1.ListCountersRequest & tapvs.v1.ListCountersRequest.$Shape} ListCountersRequest
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      ListCountersRequest.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader)) reader = $Reader.create(reader);
        if (_depth === $undefined) _depth = 0;
        if (_depth > $Reader.recursionLimit) throw $Error("max depth exceeded");
        let end, message, value;
        if (length === $undefined) end = reader.len;
        else {
          end = reader.pos + length;
          if (end > reader.len) throw $RangeError("index out of range");
          length = reader.len;
          reader.len = end;
        }
        message = _target || new $root.tapvs.v1.ListCountersRequest();
        while (reader.pos < end) {
          let start = reader.pos;
          let tag = reader.tag();
          if (tag === _end) {
            _end = $undefined;
            break;
          }
          let wireType = tag & 7;
          switch ((tag >>>= 3)) {
            case 1: {
              if (wireType !== 0) break;
              if ((value = reader.bool())) message.nonZero = value;
              else delete message.nonZero;
              continue;
            }
          }
          reader.skipType(wireType, _depth, tag);
          if (!reader.discardUnknown) {
            $util.makeProp(message, "$unknowns", false);
            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
          }
        }
        if (length !== $undefined) {
          if (reader.pos !== end) throw $RangeError("index out of range");
          reader.len = length;
        }
        if (_end !== $undefined) throw $Error("missing end group");
        return message;
      };

      /**
       * Decodes a ListCountersRequest message from the specified reader or buffer, length delimited.
       * @function decodeDelimited
       * @memberof tapvs.v1.ListCountersRequest
       * @static
       * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
       * @returns {tapvs.v1.ListCountersRequest & tapvs.v1.ListCountersRequest.$Shape} ListCountersRequest
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      ListCountersRequest.decodeDelimited = function (reader) {
        if (!(reader instanceof $Reader)) reader = new $Reader(reader);
        return this.decode(reader, reader.size());
      };

      /**
       * Verifies a ListCountersRequest message.
       * @function verify
       * @memberof tapvs.v1.ListCountersRequest
       * @static
       * @param {Object.<string,*>} message Plain object to verify
       * @returns {string|null} `null` if valid, otherwise the reason why it is not
       */
      ListCountersRequest.verify = function (message, _depth) {
        if (typeof message !== "object" || message === null) return "object expected";
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) return "max depth exceeded";
        if (message.nonZero != null && $Object.hasOwnProperty.call(message, "nonZero"))
          if (typeof message.nonZero !== "boolean") return "nonZero: boolean expected";
        return null;
      };

      /**
       * Creates a ListCountersRequest message from a plain object. Also converts values to their respective internal types.
       * @function fromObject
       * @memberof tapvs.v1.ListCountersRequest
       * @static
       * @param {Object.<string,*>} object Plain object
       * @returns {tapvs.v1.ListCountersRequest} ListCountersRequest
       */
      ListCountersRequest.fromObject = function (object, _depth) {
        if (object instanceof $root.tapvs.v1.ListCountersRequest) return object;
        if (!$util.isObject(object))
          throw $TypeError(".tapvs.v1.ListCountersRequest: object expected");
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
        let message = new $root.tapvs.v1.ListCountersRequest();
        if (object.nonZero != null) if (object.nonZero) message.nonZero = $Boolean(object.nonZero);
        return message;
      };

      /**
       * Creates a plain object from a ListCountersRequest message. Also converts values to other types if specified.
       * @function toObject
       * @memberof tapvs.v1.ListCountersRequest
       * @static
       * @param {tapvs.v1.ListCountersRequest} message ListCountersRequest
       * @param {$protobuf.IConversionOptions} [options] Conversion options
       * @returns {Object.<string,*>} Plain object
       */
      ListCountersRequest.toObject = function (message, options, _depth) {
        if (!options) options = {};
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
        let object = {};
        if (options.defaults) object.nonZero = false;
        if (message.nonZero != null && $Object.hasOwnProperty.call(message, "nonZero"))
          object.nonZero = message.nonZero;
        return object;
      };

      /**
       * Converts this ListCountersRequest to JSON.
       * @function toJSON
       * @memberof tapvs.v1.ListCountersRequest
       * @instance
       * @returns {Object.<string,*>} JSON object
       */
      ListCountersRequest.prototype.toJSON = function () {
        return ListCountersRequest.toObject(this, $protobuf.util.toJSONOptions);
      };

      return ListCountersRequest;
    })();

    v1.ListCountersResponse = (function () {
      /**
       * Properties of a ListCountersResponse.
       * @typedef {Object} tapvs.v1.ListCountersResponse.$Properties
       * @property {Array.<tapvs.v1.VerdictCounter.$Properties>|null} [verdicts] ListCountersResponse verdicts
       * @property {number|null} [received] ListCountersResponse received
       * @property {number|null} [held] ListCountersResponse held
       * @property {Array.<tapvs.v1.MadeCounter.$Properties>|null} [made] ListCountersResponse made
       * @property {Array.<tapvs.v1.PortCounters.$Properties>|null} [ports] ListCountersResponse ports
       * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
       */

      /**
       * Properties of a ListCountersResponse.
       * @memberof tapvs.v1
       * @interface IListCountersResponse
       * @augments tapvs.v1.ListCountersResponse.$Properties
       * @deprecated Use tapvs.v1.ListCountersResponse.$Properties instead.
       */

      /**
       * Shape of a ListCountersResponse.
       * @typedef {tapvs.v1.ListCountersResponse.$Properties} tapvs.v1.ListCountersResponse.$Shape
       */

      /**
       * Constructs a new ListCountersResponse.
       * @memberof tapvs.v1
       * @classdesc Represents a ListCountersResponse.
       * @constructor
       * @param {tapvs.v1.ListCountersResponse.$Properties=} [properties] Properties to set
       * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
       */
      const ListCountersResponse = function (properties) {
        this.verdicts = [];
        this.made = [];
        this.ports = [];
        if (properties)
          for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
            if (properties[keys[i]] != null && keys[i] !== "__proto__")
              this[keys[i]] = properties[keys[i]];
      };

      /**
       * ListCountersResponse verdicts.
       * @member {Array.<tapvs.v1.VerdictCounter.$Properties>} verdicts
       * @memberof tapvs.v1.ListCountersResponse
       * @instance
       */
      ListCountersResponse.prototype.verdicts = $util.emptyArray;

      /**
       * ListCountersResponse received.
       * @member {number} received
       * @memberof tapvs.v1.ListCountersResponse
       * @instance
       */
      ListCountersResponse.prototype.received = $util.Long ? $util.Long.fromBits(0, 0, true) : 0;

      /**
       * ListCountersResponse held.
       * @member {number} held
       * @memberof tapvs.v1.ListCountersResponse
       * @instance
       */
      ListCountersResponse.prototype.held = $util.Long ? $util.Long.fromBits(0, 0, true) : 0;

      /**
       * ListCountersResponse made.
       * @member {Array.<tapvs.v1.MadeCounter.$Properties>} made
       * @memberof tapvs.v1.ListCountersResponse
       * @instance
       */
      ListCountersResponse.prototype.made = $util.emptyArray;

      /**
       * ListCountersResponse ports.
       * @member {Array.<tapvs.v1.PortCounters.$Properties>} ports
       * @memberof tapvs.v1.ListCountersResponse
       * @instance
       */
      ListCountersResponse.prototype.ports = $util.emptyArray;

      /**
       * Encodes the specified ListCountersResponse message. Does not implicitly {@link tapvs.v1.ListCountersResponse.verify|verify} messages.
       * @function encode
       * @memberof tapvs.v1.ListCountersResponse
       * @static
       * @param {tapvs.v1.ListCountersResponse.$Properties} message ListCountersResponse message or plain object to encode
       * @param {$protobuf.Writer} [writer] Writer to encode to
       * @returns {$protobuf.Writer} Writer
       */
      ListCountersResponse.encode = function (message, writer, _depth) {
        if (!writer) writer = $Writer.create();
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
        if (message.verdicts != null && message.verdicts.length)
          for (let i = 0; i < message.verdicts.length; ++i)
            $root.tapvs.v1.VerdictCounter.encode(
              message.verdicts[i],
              writer.uint32(/* id 1, wireType 2 =*/ 10).fork(),
              _depth + 1,
            ).ldelim();
        if (
          message.received != null &&
          $Object.hasOwnProperty.call(message, "received") &&
          (typeof message.received === "object"
            ? message.received.low || message.received.high
            : message.received !== 0)
        )
          writer.uint32(/* id 2, wireType 0 =*/ 16).uint64(message.received);
        if (
          message.held != null &&
          $Object.hasOwnProperty.call(message, "held") &&
          (typeof message.held === "object"
            ? message.held.low || message.held.high
            : message.held !== 0)
        )
          writer.uint32(/* id 3, wireType 0 =*/ 24).uint64(message.held);
        if (message.made != null && message.made.length)
          for (let i = 0; i < message.made.length; ++i)
            $root.tapvs.v1.MadeCounter.encode(
              message.made[i],
              writer.uint32(/* id 4, wireType 2 =*/ 34).fork(),
              _depth + 1,
            ).ldelim();
        if (message.ports != null && message.ports.length)
          for (let i = 0; i < message.ports.length; ++i)
            $root.tapvs.v1.PortCounters.encode(
              message.ports[i],
              writer.uint32(/* id 5, wireType 2 =*/ 42).fork(),
              _depth + 1,
            ).ldelim();
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
          for (let i = 0; i < message.$unknowns.length; ++i) writer.raw(message.$unknowns[i]);
        return writer;
      };

      /**
       * Encodes the specified ListCountersResponse message, length delimited. Does not implicitly {@link tapvs.v1.ListCountersResponse.verify|verify} messages.
       * @function encodeDelimited
       * @memberof tapvs.v1.ListCountersResponse
       * @static
       * @param {tapvs.v1.ListCountersResponse.$Properties} message ListCountersResponse message or plain object to encode
       * @param {$protobuf.Writer} [writer] Writer to encode to
       * @returns {$protobuf.Writer} Writer
       */
      ListCountersResponse.encodeDelimited = function (message, writer) {
        return this.encode(message, (writer || $Writer.create()).fork()).ldelim();
      };

      /**
       * Decodes a ListCountersResponse message from the specified reader or buffer.
       * @function decode
       * @memberof tapvs.v1.ListCountersResponse
       * @static
       * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
       * @param {number} [length] Message length if known beforehand
       * @returns {tapvs.v1.ListCountersResponse & tapvs.v1.ListCountersResponse.$Shape} ListCountersResponse
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      ListCountersResponse.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader)) reader = $Reader.create(reader);
        if (_depth === $undefined) _depth = 0;
        if (_depth > $Reader.recursionLimit) throw $Error("max depth exceeded");
        let end, message, value;
        if (length === $undefined) end = reader.len;
        else {
          end = reader.pos + length;
          if (end > reader.len) throw $RangeError("index out of range");
          length = reader.len;
          reader.len = end;
        }
        message = _target || new $root.tapvs.v1.ListCountersResponse();
        while (reader.pos < end) {
          let start = reader.pos;
          let tag = reader.tag();
          if (tag === _end) {
            _end = $undefined;
            break;
          }
          let wireType = tag & 7;
          switch ((tag >>>= 3)) {
            case 1: {
              if (wireType !== 2) break;
              if (!(message.verdicts && message.verdicts.length)) message.verdicts = [];
              message.verdicts.push(
                $root.tapvs.v1.VerdictCounter.decode(reader, reader.size(), $undefined, _depth + 1),
              );
              continue;
            }
            case 2: {
              if (wireType !== 0) break;
              if (
                typeof (value = reader.uint64()) === "object"
                  ? value.low || value.high
                  : value !== 0
              )
                message.received = value;
              else delete message.received;
              continue;
            }
            case 3: {
              if (wireType !== 0) break;
              if (
                typeof (value = reader.uint64()) === "object"
                  ? value.low || value.high
                  : value !== 0
              )
                message.held = value;
              else delete message.held;
              continue;
            }
            case 4: {
              if (wireType !== 2) break;
              if (!(message.made && message.made.length)) message.made = [];
              message.made.push(
                $root.tapvs.v1.MadeCounter.decode(reader, reader.size(), $undefined, _depth + 1),
              );
              continue;
            }
            case 5: {
              if (wireType !== 2) break;
              if (!(message.ports && message.ports.length)) message.ports = [];
              message.ports.push(
                $root.tapvs.v1.PortCounters.decode(reader, reader.size(), $undefined, _depth + 1),
              );
              continue;
            }
          }
          reader.skipType(wireType, _depth, tag);
          if (!reader.discardUnknown) {
            $util.makeProp(message, "$unknowns", false);
            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
          }
        }
        if (length !== $undefined) {
          if (reader.pos !== end) throw $RangeError("index out of range");
          reader.len = length;
        }
        if (_end !== $undefined) throw $Error("missing end group");
        return message;
      };

      /**
       * Decodes a ListCountersResponse message from the specified reader or buffer, length delimited.
       * @function decodeDelimited
       * @memberof tapvs.v1.ListCountersResponse
       * @static
       * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
       * @returns {tapvs.v1.ListCountersResponse & tapvs.v1.ListCountersResponse.$Shape} ListCountersResponse
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      ListCountersResponse.decodeDelimited = function (reader) {
        if (!(reader instanceof $Reader)) reader = new $Reader(reader);
        return this.decode(reader, reader.size());
      };

      /**
       * Verifies a ListCountersResponse message.
       * @function verify
       * @memberof tapvs.v1.ListCountersResponse
       * @static
       * @param {Object.<string,*>} message Plain object to verify
       * @returns {string|null} `null` if valid, otherwise the reason why it is not
       */
      ListCountersResponse.verify = function (message, _depth) {
        if (typeof message !== "object" || message === null) return "object expected";
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) return "max depth exceeded";
        if (message.verdicts != null && $Object.hasOwnProperty.call(message, "verdicts")) {
          if (!$Array.isArray(message.verdicts)) return "verdicts: array expected";
          for (let i = 0; i < message.verdicts.length; ++i) {
            let error = $root.tapvs.v1.VerdictCounter.verify(message.verdicts[i], _depth + 1);
            if (error) return "verdicts." + error;
          }
        }
        if (message.received != null && $Object.hasOwnProperty.call(message, "received"))
          if (
            !$util.isInteger(message.received) &&
            !(
              message.received &&
              $util.isInteger(message.received.low) &&
              $util.isInteger(message.received.high)
            )
          )
            return "received: integer|Long expected";
        if (message.held != null && $Object.hasOwnProperty.call(message, "held"))
          if (
            !$util.isInteger(message.held) &&
            !(
              message.held &&
              $util.isInteger(message.held.low) &&
              $util.isInteger(message.held.high)
            )
          )
            return "held: integer|Long expected";
        if (message.made != null && $Object.hasOwnProperty.call(message, "made")) {
          if (!$Array.isArray(message.made)) return "made: array expected";
          for (let i = 0; i < message.made.length; ++i) {
            let error = $root.tapvs.v1.MadeCounter.verify(message.made[i], _depth + 1);
            if (error) return "made." + error;
          }
        }
        if (message.ports != null && $Object.hasOwnProperty.call(message, "ports")) {
          if (!$Array.isArray(message.ports)) return "ports: array expected";
          for (let i = 0; i < message.ports.length; ++i) {
            let error = $root.tapvs.v1.PortCounters.verify(message.ports[i], _depth + 1);
            if (error) return "ports." + error;
          }
        }
        return null;
      };

      /**
       * Creates a ListCountersResponse message from a plain object. Also converts values to their respective internal types.
       * @function fromObject
       * @memberof tapvs.v1.ListCountersResponse
       * @static
       * @param {Object.<string,*>} object Plain object
       * @returns {tapvs.v1.ListCountersResponse} ListCountersResponse
       */
      ListCountersResponse.fromObject = function (object, _depth) {
        if (object instanceof $root.tapvs.v1.ListCountersResponse) return object;
        if (!$util.isObject(object))
          throw $TypeError(".tapvs.v1.ListCountersResponse: object expected");
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
        let message = new $root.tapvs.v1.ListCountersResponse();
        if (object.verdicts) {
          if (!$Array.isArray(object.verdicts))
            throw $TypeError(".tapvs.v1.ListCountersResponse.verdicts: array expected");
          message.verdicts = $Array(object.verdicts.length);
          for (let i = 0; i < object.verdicts.length; ++i) {
            if (!$util.isObject(object.verdicts[i]))
              throw $TypeError(".tapvs.v1.ListCountersResponse.verdicts: object expected");
            message.verdicts[i] = $root.tapvs.v1.VerdictCounter.fromObject(
              object.verdicts[i],
              _depth + 1,
            );
          }
        }
        if (object.received != null)
          if (
            typeof object.received === "object"
              ? object.received.low || object.received.high
              : $Number(object.received) !== 0
          )
            if ($util.Long) message.received = $util.Long.fromValue(object.received, true);
            else if (typeof object.received === "string")
              message.received = $parseInt(object.received, 10);
            else if (typeof object.received === "number") message.received = object.received;
            else if (typeof object.received === "object")
              message.received = new $util.LongBits(
                object.received.low >>> 0,
                object.received.high >>> 0,
              ).toNumber(true);
        if (object.held != null)
          if (
            typeof object.held === "object"
              ? object.held.low || object.held.high
              : $Number(object.held) !== 0
          )
            if ($util.Long) message.held = $util.Long.fromValue(object.held, true);
            else if (typeof object.held === "string") message.held = $parseInt(object.held, 10);
            else if (typeof object.held === "number") message.held = object.held;
            else if (typeof object.held === "object")
              message.held = new $util.LongBits(
                object.held.low >>> 0,
                object.held.high >>> 0,
              ).toNumber(true);
        if (object.made) {
          if (!$Array.isArray(object.made))
            throw $TypeError(".tapvs.v1.ListCountersResponse.made: array expected");
          message.made = $Array(object.made.length);
          for (let i = 0; i < object.made.length; ++i) {
            if (!$util.isObject(object.made[i]))
              throw $TypeError(".tapvs.v1.ListCountersResponse.made: object expected");
            message.made[i] = $root.tapvs.v1.MadeCounter.fromObject(object.made[i], _depth + 1);
          }
        }
        if (object.ports) {
          if (!$Array.isArray(object.ports))
            throw $TypeError(".tapvs.v1.ListCountersResponse.ports: array expected");
          message.ports = $Array(object.ports.length);
          for (let i = 0; i < object.ports.length; ++i) {
            if (!$util.isObject(object.ports[i]))
              throw $TypeError(".tapvs.v1.ListCountersResponse.ports: object expected");
            message.ports[i] = $root.tapvs.v1.PortCounters.fromObject(object.ports[i], _depth + 1);
          }
        }
        return message;
      };

      /**
       * Creates a plain object from a ListCountersResponse message. Also converts values to other types if specified.
       * @function toObject
       * @memberof tapvs.v1.ListCountersResponse
       * @static
       * @param {tapvs.v1.ListCountersResponse} message ListCountersResponse
       * @param {$protobuf.IConversionOptions} [options] Conversion options
       * @returns {Object.<string,*>} Plain object
       */
      ListCountersResponse.toObject = function (message, options, _depth) {
        if (!options) options = {};
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
        let object = {};
        if (options.arrays || options.defaults) {
          object.verdicts = [];
          object.made = [];
          object.ports = [];
        }
        if (options.defaults) {
          if ($util.Long) {
            let long = new $util.Long(0, 0, true);
            object.received =
              options.longs === $String
                ? long.toString()
                : options.longs === $Number
                  ? long.toNumber()
                  : typeof $BigInt !== "undefined" && options.longs === $BigInt
                    ? long.toBigInt()
                    : long;
          } else
            object.received =
              options.longs === $String
                ? "0"
                : typeof $BigInt !== "undefined" && options.longs === $BigInt
                  ? $BigInt("0")
                  : 0;
          if ($util.Long) {
            let long = new $util.Long(0, 0, true);
            object.held =
              options.longs === $String
                ? long.toString()
                : options.longs === $Number
                  ? long.toNumber()
                  : typeof $BigInt !== "undefined" && options.longs === $BigInt
                    ? long.toBigInt()
                    : long;
          } else
            object.held =
              options.longs === $String
                ? "0"
                : typeof $BigInt !== "undefined" && options.longs === $BigInt
                  ? $BigInt("0")
                  : 0;
        }
        if (message.verdicts && message.verdicts.length) {
          object.verdicts = $Array(message.verdicts.length);
          for (let j = 0; j < message.verdicts.length; ++j)
            object.verdicts[j] = $root.tapvs.v1.VerdictCounter.toObject(
              message.verdicts[j],
              options,
              _depth + 1,
            );
        }
        if (message.received != null && $Object.hasOwnProperty.call(message, "received"))
          if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
            object.received =
              typeof message.received === "number"
                ? $BigInt(message.received)
                : $util.Long.fromBits(
                    message.received.low >>> 0,
                    message.received.high >>> 0,
                    true,
                  ).toBigInt();
          else if (typeof message.received === "number")
            object.received =
              options.longs === $String ? $String(message.received) : message.received;
          else
            object.received =
              options.longs === $String
                ? $util.Long.prototype.toString.call(message.received)
                : options.longs === $Number
                  ? new $util.LongBits(
                      message.received.low >>> 0,
                      message.received.high >>> 0,
                    ).toNumber(true)
                  : message.received;
        if (message.held != null && $Object.hasOwnProperty.call(message, "held"))
          if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
            object.held =
              typeof message.held === "number"
                ? $BigInt(message.held)
                : $util.Long.fromBits(
                    message.held.low >>> 0,
                    message.held.high >>> 0,
                    true,
                  ).toBigInt();
          else if (typeof message.held === "number")
            object.held = options.longs === $String ? $String(message.held) : message.held;
          else
            object.held =
              options.longs === $String
                ? $util.Long.prototype.toString.call(message.held)
                : options.longs === $Number
                  ? new $util.LongBits(message.held.low >>> 0, message.held.high >>> 0).toNumber(
                      true,
                    )
                  : message.held;
        if (message.made && message.made.length) {
          object.made = $Array(message.made.length);
          for (let j = 0; j < message.made.length; ++j)
            object.made[j] = $root.tapvs.v1.MadeCounter.toObject(
              message.made[j],
              options,
              _depth + 1,
            );
        }
        if (message.ports && message.ports.length) {
          object.ports = $Array(message.ports.length);
          for (let j = 0; j < message.ports.length; ++j)
            object.ports[j] = $root.tapvs.v1.PortCounters.toObject(
              message.ports[j],
              options,
              _depth + 1,
            );
        }
        return object;
      };

      /**
       * Converts this ListCountersResponse to JSON.
       * @function toJSON
       * @memberof tapvs.v1.ListCountersResponse
       * @instance
       * @returns {Object.<string,*>} JSON object
       */
      ListCountersResponse.prototype.toJSON = function () {
        return ListCountersResponse.toObject(this, $protobuf.util.toJSONOptions);
      };

      return ListCountersResponse;
    })();

    v1.VerdictCounter = (function () {
      /**
       * Properties of a VerdictCounter.
       * @typedef {Object} tapvs.v1.VerdictCounter.$Properties
       * @property {string|null} [name] VerdictCounter name
       * @property {string|null} [kind] VerdictCounter kind
       * @property {number|null} [frames] VerdictCounter frames
       * @property {string|null} [meaning] VerdictCounter meaning
       * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
       */

      /**
       * Properties of a VerdictCounter.
       * @memberof tapvs.v1
       * @interface IVerdictCounter
       * @augments tapvs.v1.VerdictCounter.$Properties
       * @deprecated Use tapvs.v1.VerdictCounter.$Properties instead.
       */

      /**
       * Shape of a VerdictCounter.
       * @typedef {tapvs.v1.VerdictCounter.$Properties} tapvs.v1.VerdictCounter.$Shape
       */

      /**
       * Constructs a new VerdictCounter.
       * @memberof tapvs.v1
       * @classdesc Represents a VerdictCounter.
       * @constructor
       * @param {tapvs.v1.VerdictCounter.$Properties=} [properties] Properties to set
       * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
       */
      const VerdictCounter = function (properties) {
        if (properties)
          for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
            if (properties[keys[i]] != null && keys[i] !== "__proto__")
              this[keys[i]] = properties[keys[i]];
      };

      /**
       * VerdictCounter name.
       * @member {string} name
       * @memberof tapvs.v1.VerdictCounter
       * @instance
       */
      VerdictCounter.prototype.name = "";

      /**
       * VerdictCounter kind.
       * @member {string} kind
       * @memberof tapvs.v1.VerdictCounter
       * @instance
       */
      VerdictCounter.prototype.kind = "";

      /**
       * VerdictCounter frames.
       * @member {number} frames
       * @memberof tapvs.v1.VerdictCounter
       * @instance
       */
      VerdictCounter.prototype.frames = $util.Long ? $util.Long.fromBits(0, 0, true) : 0;

      /**
       * VerdictCounter meaning.
       * @member {string} meaning
       * @memberof tapvs.v1.VerdictCounter
       * @instance
       */
      VerdictCounter.prototype.meaning = "";

      /**
       * Encodes the specified VerdictCounter message. Does not implicitly {@link tapvs.v1.VerdictCounter.verify|verify} messages.
       * @function encode
       * @memberof tapvs.v1.VerdictCounter
       * @static
       * @param {tapvs.v1.VerdictCounter.$Properties} message VerdictCounter message or plain object to encode
       * @param {$protobuf.Writer} [writer] Writer to encode to
       * @returns {$protobuf.Writer} Writer
       */
      VerdictCounter.encode = function (message, writer, _depth) {
        if (!writer) writer = $Writer.create();
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
        if (
          message.name != null &&
          $Object.hasOwnProperty.call(message, "name") &&
          message.name !== ""
        )
          writer.uint32(/* id 1, wireType 2 =*/ 10).string(message.name);
        if (
          message.kind != null &&
          $Object.hasOwnProperty.call(message, "kind") &&
          message.kind !== ""
        )
          writer.uint32(/* id 2, wireType 2 =*/ 18).string(message.kind);
        if (
          message.frames != null &&
          $Object.hasOwnProperty.call(message, "frames") &&
          (typeof message.frames === "object"
            ? message.frames.low || message.frames.high
            : message.frames !== 0)
        )
          writer.uint32(/* id 3, wireType 0 =*/ 24).uint64(message.frames);
        if (
          message.meaning != null &&
          $Object.hasOwnProperty.call(message, "meaning") &&
          message.meaning !== ""
        )
          writer.uint32(/* id 4, wireType 2 =*/ 34).string(message.meaning);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
          for (let i = 0; i < message.$unknowns.length; ++i) writer.raw(message.$unknowns[i]);
        return writer;
      };

      /**
       * Encodes the specified VerdictCounter message, length delimited. Does not implicitly {@link tapvs.v1.VerdictCounter.verify|verify} messages.
       * @function encodeDelimited
       * @memberof tapvs.v1.VerdictCounter
       * @static
       * @param {tapvs.v1.VerdictCounter.$Properties} message VerdictCounter message or plain object to encode
       * @param {$protobuf.Writer} [writer] Writer to encode to
       * @returns {$protobuf.Writer} Writer
       */
      VerdictCounter.encodeDelimited = function (message, writer) {
        return this.encode(message, (writer || $Writer.create()).fork()).ldelim();
      };

      /**
       * Decodes a VerdictCounter message from the specified reader or buffer.
       * @function decode
       * @memberof tapvs.v1.VerdictCounter
       * @static
       * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
       * @param {number} [length] Message length if known beforehand
       * @returns {tapvs.v1.VerdictCounter & tapvs.v1.VerdictCounter.$Shape} VerdictCounter
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      VerdictCounter.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader)) reader = $Reader.create(reader);
        if (_depth === $undefined) _depth = 0;
        if (_depth > $Reader.recursionLimit) throw $Error("max depth exceeded");
        let end, message, value;
        if (length === $undefined) end = reader.len;
        else {
          end = reader.pos + length;
          if (end > reader.len) throw $RangeError("index out of range");
          length = reader.len;
          reader.len = end;
        }
        message = _target || new $root.tapvs.v1.VerdictCounter();
        while (reader.pos < end) {
          let start = reader.pos;
          let tag = reader.tag();
          if (tag === _end) {
            _end = $undefined;
            break;
          }
          let wireType = tag & 7;
          switch ((tag >>>= 3)) {
            case 1: {
              if (wireType !== 2) break;
              if ((value = reader.stringVerify()).length) message.name = value;
              else delete message.name;
              continue;
            }
            case 2: {
              if (wireType !== 2) break;
              if ((value = reader.stringVerify()).length) message.kind = value;
              else delete message.kind;
              continue;
            }
            case 3: {
              if (wireType !== 0) break;
              if (
                typeof (value = reader.uint64()) === "object"
                  ? value.low || value.high
                  : value !== 0
              )
                message.frames = value;
              else delete message.frames;
              continue;
            }
            case 4: {
              if (wireType !== 2) break;
              if ((value = reader.stringVerify()).length) message.meaning = value;
              else delete message.meaning;
              continue;
            }
          }
          reader.skipType(wireType, _depth, tag);
          if (!reader.discardUnknown) {
            $util.makeProp(message, "$unknowns", false);
            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
          }
        }
        if (length !== $undefined) {
          if (reader.pos !== end) throw $RangeError("index out of range");
          reader.len = length;
        }
        if (_end !== $undefined) throw $Error("missing end group");
        return message;
      };

      /**
       * Decodes a VerdictCounter message from the specified reader or buffer, length delimited.
       * @function decodeDelimited
       * @memberof tapvs.v1.VerdictCounter
       * @static
       * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
       * @returns {tapvs.v1.VerdictCounter & tapvs.v1.VerdictCounter.$Shape} VerdictCounter
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      VerdictCounter.decodeDelimited = function (reader) {
        if (!(reader instanceof $Reader)) reader = new $Reader(reader);
        return this.decode(reader, reader.size());
      };

      /**
       * Verifies a VerdictCounter message.
       * @function verify
       * @memberof tapvs.v1.VerdictCounter
       * @static
       * @param {Object.<string,*>} message Plain object to verify
       * @returns {string|null} `null` if valid, otherwise the reason why it is not
       */
      VerdictCounter.verify = function (message, _depth) {
        if (typeof message !== "object" || message === null) return "object expected";
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) return "max depth exceeded";
        if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
          if (!$util.isString(message.name)) return "name: string expected";
        if (message.kind != null && $Object.hasOwnProperty.call(message, "kind"))
          if (!$util.isString(message.kind)) return "kind: string expected";
        if (message.frames != null && $Object.hasOwnProperty.call(message, "frames"))
          if (
            !$util.isInteger(message.frames) &&
            !(
              message.frames &&
              $util.isInteger(message.frames.low) &&
              $util.isInteger(message.frames.high)
            )
          )
            return "frames: integer|Long expected";
        if (message.meaning != null && $Object.hasOwnProperty.call(message, "meaning"))
          if (!$util.isString(message.meaning)) return "meaning: string expected";
        return null;
      };

      /**
       * Creates a VerdictCounter message from a plain object. Also converts values to their respective internal types.
       * @function fromObject
       * @memberof tapvs.v1.VerdictCounter
       * @static
       * @param {Object.<string,*>} object Plain object
       * @returns {tapvs.v1.VerdictCounter} VerdictCounter
       */
      VerdictCounter.fromObject = function (object, _depth) {
        if (object instanceof $root.tapvs.v1.VerdictCounter) return object;
        if (!$util.isObject(object)) throw $TypeError(".tapvs.v1.VerdictCounter: object expected");
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
        let message = new $root.tapvs.v1.VerdictCounter();
        if (object.name != null)
          if (typeof object.name !== "string" || object.name.length)
            message.name = $String(object.name);
        if (object.kind != null)
          if (typeof object.kind !== "string" || object.kind.length)
            message.kind = $String(object.kind);
        if (object.frames != null)
          if (
            typeof object.frames === "object"
              ? object.frames.low || object.frames.high
              : $Number(object.frames) !== 0
          )
            if ($util.Long) message.frames = $util.Long.fromValue(object.frames, true);
            else if (typeof object.frames === "string")
              message.frames = $parseInt(object.frames, 10);
            else if (typeof object.frames === "number") message.frames = object.frames;
            else if (typeof object.frames === "object")
              message.frames = new $util.LongBits(
                object.frames.low >>> 0,
                object.frames.high >>> 0,
              ).toNumber(true);
        if (object.meaning != null)
          if (typeof object.meaning !== "string" || object.meaning.length)
            message.meaning = $String(object.meaning);
        return message;
      };

      /**
       * Creates a plain object from a VerdictCounter message. Also converts values to other types if specified.
       * @function toObject
       * @memberof tapvs.v1.VerdictCounter
       * @static
       * @param {tapvs.v1.VerdictCounter} message VerdictCounter
       * @param {$protobuf.IConversionOptions} [options] Conversion options
       * @returns {Object.<string,*>} Plain object
       */
      VerdictCounter.toObject = function (message, options, _depth) {
        if (!options) options = {};
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
        let object = {};
        if (options.defaults) {
          object.name = "";
          object.kind = "";
          if ($util.Long) {
            let long = new $util.Long(0, 0, true);
            object.frames =
              options.longs === $String
                ? long.toString()
                : options.longs === $Number
                  ? long.toNumber()
                  : typeof $BigInt !== "undefined" && options.longs === $BigInt
                    ? long.toBigInt()
                    : long;
          } else
            object.frames =
              options.longs === $String
                ? "0"
                : typeof $BigInt !== "undefined" && options.longs === $BigInt
                  ? $BigInt("0")
                  : 0;
          object.meaning = "";
        }
        if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
          object.name = message.name;
        if (message.kind != null && $Object.hasOwnProperty.call(message, "kind"))
          object.kind = message.kind;
        if (message.frames != null && $Object.hasOwnProperty.call(message, "frames"))
          if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
            object.frames =
              typeof message.frames === "number"
                ? $BigInt(message.frames)
                : $util.Long.fromBits(
                    message.frames.low >>> 0,
                    message.frames.high >>> 0,
                    true,
                  ).toBigInt();
          else if (typeof message.frames === "number")
            object.frames = options.longs === $String ? $String(message.frames) : message.frames;
          else
            object.frames =
              options.longs === $String
                ? $util.Long.prototype.toString.call(message.frames)
                : options.longs === $Number
                  ? new $util.LongBits(
                      message.frames.low >>> 0,
                      message.frames.high >>> 0,
                    ).toNumber(true)
                  : message.frames;
        if (message.meaning != null && $Object.hasOwnProperty.call(message, "meaning"))
          object.meaning = message.meaning;
        return object;
      };

      /**
       * Converts this VerdictCounter to JSON.
       * @function toJSON
       * @memberof tapvs.v1.VerdictCounter
       * @instance
       * @returns {Object.<string,*>} JSON object
       */
      VerdictCounter.prototype.toJSON = function () {
        return VerdictCounter.toObject(this, $protobuf.util.toJSONOptions);
      };

      return VerdictCounter;
    })();

    v1.MadeCounter = (function () {
      /**
       * Properties of a MadeCounter.
       * @typedef {Object} tapvs.v1.MadeCounter.$Properties
       * @property {string|null} [name] MadeCounter name
       * @property {number|null} [frames] MadeCounter frames
       * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
       */

      /**
       * Properties of a MadeCounter.
       * @memberof tapvs.v1
       * @interface IMadeCounter
       * @augments tapvs.v1.MadeCounter.$Properties
       * @deprecated Use tapvs.v1.MadeCounter.$Properties instead.
       */

      /**
       * Shape of a MadeCounter.
       * @typedef {tapvs.v1.MadeCounter.$Properties} tapvs.v1.MadeCounter.$Shape
       */

      /**
       * Constructs a new MadeCounter.
       * @memberof tapvs.v1
       * @classdesc Represents a MadeCounter.
       * @constructor
       * @param {tapvs.v1.MadeCounter.$Properties=} [properties] Properties to set
       * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
       */
      const MadeCounter = function (properties) {
        if (properties)
          for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
            if (properties[keys[i]] != null && keys[i] !== "__proto__")
              this[keys[i]] = properties[keys[i]];
      };

      /**
       * MadeCounter name.
       * @member {string} name
       * @memberof tapvs.v1.MadeCounter
       * @instance
       */
      MadeCounter.prototype.name = "";

      /**
       * MadeCounter frames.
       * @member {number} frames
       * @memberof tapvs.v1.MadeCounter
       * @instance
       */
      MadeCounter.prototype.frames = $util.Long ? $util.Long.fromBits(0, 0, true) : 0;

      /**
       * Encodes the specified MadeCounter message. Does not implicitly {@link tapvs.v1.MadeCounter.verify|verify} messages.
       * @function encode
       * @memberof tapvs.v1.MadeCounter
       * @static
       * @param {tapvs.v1.MadeCounter.$Properties} message MadeCounter message or plain object to encode
       * @param {$protobuf.Writer} [writer] Writer to encode to
       * @returns {$protobuf.Writer} Writer
       */
      MadeCounter.encode = function (message, writer, _depth) {
        if (!writer) writer = $Writer.create();
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
        if (
          message.name != null &&
          $Object.hasOwnProperty.call(message, "name") &&
          message.name !== ""
        )
          writer.uint32(/* id 1, wireType 2 =*/ 10).string(message.name);
        if (
          message.frames != null &&
          $Object.hasOwnProperty.call(message, "frames") &&
          (typeof message.frames === "object"
            ? message.frames.low || message.frames.high
            : message.frames !== 0)
        )
          writer.uint32(/* id 2, wireType 0 =*/ 16).uint64(message.frames);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
          for (let i = 0; i < message.$unknowns.length; ++i) writer.raw(message.$unknowns[i]);
        return writer;
      };

      /**
       * Encodes the specified MadeCounter message, length delimited. Does not implicitly {@link tapvs.v1.MadeCounter.verify|verify} messages.
       * @function encodeDelimited
       * @memberof tapvs.v1.MadeCounter
       * @static
       * @param {tapvs.v1.MadeCounter.$Properties} message MadeCounter message or plain object to encode
       * @param {$protobuf.Writer} [writer] Writer to encode to
       * @returns {$protobuf.Writer} Writer
       */
      MadeCounter.encodeDelimited = function (message, writer) {
        return this.encode(message, (writer || $Writer.create()).fork()).ldelim();
      };

      /**
       * Decodes a MadeCounter message from the specified reader or buffer.
       * @function decode
       * @memberof tapvs.v1.MadeCounter
       * @static
       * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
       * @param {number} [length] Message length if known beforehand
       * @returns {tapvs.v1.MadeCounter & tapvs.v1.MadeCounter.$Shape} MadeCounter
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      MadeCounter.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader)) reader = $Reader.create(reader);
        if (_depth === $undefined) _depth = 0;
        if (_depth > $Reader.recursionLimit) throw $Error("max depth exceeded");
        let end, message, value;
        if (length === $undefined) end = reader.len;
        else {
          end = reader.pos + length;
          if (end > reader.len) throw $RangeError("index out of range");
          length = reader.len;
          reader.len = end;
        }
        message = _target || new $root.tapvs.v1.MadeCounter();
        while (reader.pos < end) {
          let start = reader.pos;
          let tag = reader.tag();
          if (tag === _end) {
            _end = $undefined;
            break;
          }
          let wireType = tag & 7;
          switch ((tag >>>= 3)) {
            case 1: {
              if (wireType !== 2) break;
              if ((value = reader.stringVerify()).length) message.name = value;
              else delete message.name;
              continue;
            }
            case 2: {
              if (wireType !== 0) break;
              if (
                typeof (value = reader.uint64()) === "object"
                  ? value.low || value.high
                  : value !== 0
              )
                message.frames = value;
              else delete message.frames;
              continue;
            }
          }
          reader.skipType(wireType, _depth, tag);
          if (!reader.discardUnknown) {
            $util.makeProp(message, "$unknowns", false);
            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
          }
        }
        if (length !== $undefined) {
          if (reader.pos !== end) throw $RangeError("index out of range");
          reader.len = length;
        }
        if (_end !== $undefined) throw $Error("missing end group");
        return message;
      };

      /**
       * Decodes a MadeCounter message from the specified reader or buffer, length delimited.
       * @function decodeDelimited
       * @memberof tapvs.v1.MadeCounter
       * @static
       * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
       * @returns {tapvs.v1.MadeCounter & tapvs.v1.MadeCounter.$Shape} MadeCounter
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      MadeCounter.decodeDelimited = function (reader) {
        if (!(reader instanceof $Reader)) reader = new $Reader(reader);
        return this.decode(reader, reader.size());
      };

      /**
       * Verifies a MadeCounter message.
       * @function verify
       * @memberof tapvs.v1.MadeCounter
       * @static
       * @param {Object.<string,*>} message Plain object to verify
       * @returns {string|null} `null` if valid, otherwise the reason why it is not
       */
      MadeCounter.verify = function (message, _depth) {
        if (typeof message !== "object" || message === null) return "object expected";
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) return "max depth exceeded";
        if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
          if (!$util.isString(message.name)) return "name: string expected";
        if (message.frames != null && $Object.hasOwnProperty.call(message, "frames"))
          if (
            !$util.isInteger(message.frames) &&
            !(
              message.frames &&
              $util.isInteger(message.frames.low) &&
              $util.isInteger(message.frames.high)
            )
          )
            return "frames: integer|Long expected";
        return null;
      };

      /**
       * Creates a MadeCounter message from a plain object. Also converts values to their respective internal types.
       * @function fromObject
       * @memberof tapvs.v1.MadeCounter
       * @static
       * @param {Object.<string,*>} object Plain object
       * @returns {tapvs.v1.MadeCounter} MadeCounter
       */
      MadeCounter.fromObject = function (object, _depth) {
        if (object instanceof $root.tapvs.v1.MadeCounter) return object;
        if (!$util.isObject(object)) throw $TypeError(".tapvs.v1.MadeCounter: object expected");
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
        let message = new $root.tapvs.v1.MadeCounter();
        if (object.name != null)
          if (typeof object.name !== "string" || object.name.length)
            message.name = $String(object.name);
        if (object.frames != null)
          if (
            typeof object.frames === "object"
              ? object.frames.low || object.frames.high
              : $Number(object.frames) !== 0
          )
            if ($util.Long) message.frames = $util.Long.fromValue(object.frames, true);
            else if (typeof object.frames === "string")
              message.frames = $parseInt(object.frames, 10);
            else if (typeof object.frames === "number") message.frames = object.frames;
            else if (typeof object.frames === "object")
              message.frames = new $util.LongBits(
                object.frames.low >>> 0,
                object.frames.high >>> 0,
              ).toNumber(true);
        return message;
      };

      /**
       * Creates a plain object from a MadeCounter message. Also converts values to other types if specified.
       * @function toObject
       * @memberof tapvs.v1.MadeCounter
       * @static
       * @param {tapvs.v1.MadeCounter} message MadeCounter
       * @param {$protobuf.IConversionOptions} [options] Conversion options
       * @returns {Object.<string,*>} Plain object
       */
      MadeCounter.toObject = function (message, options, _depth) {
        if (!options) options = {};
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
        let object = {};
        if (options.defaults) {
          object.name = "";
          if ($util.Long) {
            let long = new $util.Long(0, 0, true);
            object.frames =
              options.longs === $String
                ? long.toString()
                : options.longs === $Number
                  ? long.toNumber()
                  : typeof $BigInt !== "undefined" && options.longs === $BigInt
                    ? long.toBigInt()
                    : long;
          } else
            object.frames =
              options.longs === $String
                ? "0"
                : typeof $BigInt !== "undefined" && options.longs === $BigInt
                  ? $BigInt("0")
                  : 0;
        }
        if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
          object.name = message.name;
        if (message.frames != null && $Object.hasOwnProperty.call(message, "frames"))
          if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
            object.frames =
              typeof message.frames === "number"
                ? $BigInt(message.frames)
                : $util.Long.fromBits(
                    message.frames.low >>> 0,
                    message.frames.high >>> 0,
                    true,
                  ).toBigInt();
          else if (typeof message.frames === "number")
            object.frames = options.longs === $String ? $String(message.frames) : message.frames;
          else
            object.frames =
              options.longs === $String
                ? $util.Long.prototype.toString.call(message.frames)
                : options.longs === $Number
                  ? new $util.LongBits(
                      message.frames.low >>> 0,
                      message.frames.high >>> 0,
                    ).toNumber(true)
                  : message.frames;
        return object;
      };

      /**
       * Converts this MadeCounter to JSON.
       * @function toJSON
       * @memberof tapvs.v1.MadeCounter
       * @instance
       * @returns {Object.<string,*>} JSON object
       */
      MadeCounter.prototype.toJSON = function () {
        return MadeCounter.toObject(this, $protobuf.util.toJSONOptions);
      };

      return MadeCounter;
    })();

    v1.PortCounters = (function () {
      /**
       * Properties of a PortCounters.
       * @typedef {Object} tapvs.v1.PortCounters.$Properties
       * @property {string|null} [name] PortCounters name
       * @property {string|null} [kind] PortCounters kind
       * @property {number|null} [receivedFrames] PortCounters receivedFrames
       * @property {number|null} [receivedBytes] PortCounters receivedBytes
       * @property {number|null} [sentFrames] PortCounters sentFrames
       * @property {number|null} [sentBytes] PortCounters sentBytes
       * @property {string|null} [mac] PortCounters mac
       * @property {number|null} [mtu] PortCounters mtu
       * @property {Array.<string>|null} [addresses] PortCounters addresses
       * @property {string|null} [driver] PortCounters driver
       * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
       */

      /**
       * Properties of a PortCounters.
       * @memberof tapvs.v1
       * @interface IPortCounters
       * @augments tapvs.v1.PortCounters.$Properties
       * @deprecated Use tapvs.v1.PortCounters.$Properties instead.
       */

      /**
       * Shape of a PortCounters.
       * @typedef {tapvs.v1.PortCounters.$Properties} tapvs.v1.PortCounters.$Shape
       */

      /**
       * Constructs a new PortCounters.
       * @memberof tapvs.v1
       * @classdesc Represents a PortCounters.
       * @constructor
       * @param {tapvs.v1.PortCounters.$Properties=} [properties] Properties to set
       * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
       */
      const PortCounters = function (properties) {
        this.addresses = [];
        if (properties)
          for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
            if (properties[keys[i]] != null && keys[i] !== "__proto__")
              this[keys[i]] = properties[keys[i]];
      };

      /**
       * PortCounters name.
       * @member {string} name
       * @memberof tapvs.v1.PortCounters
       * @instance
       */
      PortCounters.prototype.name = "";

      /**
       * PortCounters kind.
       * @member {string} kind
       * @memberof tapvs.v1.PortCounters
       * @instance
       */
      PortCounters.prototype.kind = "";

      /**
       * PortCounters receivedFrames.
       * @member {number} receivedFrames
       * @memberof tapvs.v1.PortCounters
       * @instance
       */
      PortCounters.prototype.receivedFrames = $util.Long ? $util.Long.fromBits(0, 0, true) : 0;

      /**
       * PortCounters receivedBytes.
       * @member {number} receivedBytes
       * @memberof tapvs.v1.PortCounters
       * @instance
       */
      PortCounters.prototype.receivedBytes = $util.Long ? $util.Long.fromBits(0, 0, true) : 0;

      /**
       * PortCounters sentFrames.
       * @member {number} sentFrames
       * @memberof tapvs.v1.PortCounters
       * @instance
       */
      PortCounters.prototype.sentFrames = $util.Long ? $util.Long.fromBits(0, 0, true) : 0;

      /**
       * PortCounters sentBytes.
       * @member {number} sentBytes
       * @memberof tapvs.v1.PortCounters
       * @instance
       */
      PortCounters.prototype.sentBytes = $util.Long ? $util.Long.fromBits(0, 0, true) : 0;

      /**
       * PortCounters mac.
       * @member {string} mac
       * @memberof tapvs.v1.PortCounters
       * @instance
       */
      PortCounters.prototype.mac = "";

      /**
       * PortCounters mtu.
       * @member {number} mtu
       * @memberof tapvs.v1.PortCounters
       * @instance
       */
      PortCounters.prototype.mtu = 0;

      /**
       * PortCounters addresses.
       * @member {Array.<string>} addresses
       * @memberof tapvs.v1.PortCounters
       * @instance
       */
      PortCounters.prototype.addresses = $util.emptyArray;

      /**
       * PortCounters driver.
       * @member {string} driver
       * @memberof tapvs.v1.PortCounters
       * @instance
       */
      PortCounters.prototype.driver = "";

      /**
       * Encodes the specified PortCounters message. Does not implicitly {@link tapvs.v1.PortCounters.verify|verify} messages.
       * @function encode
       * @memberof tapvs.v1.PortCounters
       * @static
       * @param {tapvs.v1.PortCounters.$Properties} message PortCounters message or plain object to encode
       * @param {$protobuf.Writer} [writer] Writer to encode to
       * @returns {$protobuf.Writer} Writer
       */
      PortCounters.encode = function (message, writer, _depth) {
        if (!writer) writer = $Writer.create();
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
        if (
          message.name != null &&
          $Object.hasOwnProperty.call(message, "name") &&
          message.name !== ""
        )
          writer.uint32(/* id 1, wireType 2 =*/ 10).string(message.name);
        if (
          message.kind != null &&
          $Object.hasOwnProperty.call(message, "kind") &&
          message.kind !== ""
        )
          writer.uint32(/* id 2, wireType 2 =*/ 18).string(message.kind);
        if (
          message.receivedFrames != null &&
          $Object.hasOwnProperty.call(message, "receivedFrames") &&
          (typeof message.receivedFrames === "object"
            ? message.receivedFrames.low || message.receivedFrames.high
            : message.receivedFrames !== 0)
        )
          writer.uint32(/* id 3, wireType 0 =*/ 24).uint64(message.receivedFrames);
        if (
          message.receivedBytes != null &&
          $Object.hasOwnProperty.call(message, "receivedBytes") &&
          (typeof message.receivedBytes === "object"
            ? message.receivedBytes.low || message.receivedBytes.high
            : message.receivedBytes !== 0)
        )
          writer.uint32(/* id 4, wireType 0 =*/ 32).uint64(message.receivedBytes);
        if (
          message.sentFrames != null &&
          $Object.hasOwnProperty.call(message, "sentFrames") &&
          (typeof message.sentFrames === "object"
            ? message.sentFrames.low || message.sentFrames.high
            : message.sentFrames !== 0)
        )
          writer.uint32(/* id 5, wireType 0 =*/ 40).uint64(message.sentFrames);
        if (
          message.sentBytes != null &&
          $Object.hasOwnProperty.call(message, "sentBytes") &&
          (typeof message.sentBytes === "object"
            ? message.sentBytes.low || message.sentBytes.high
            : message.sentBytes !== 0)
        )
          writer.uint32(/* id 6, wireType 0 =*/ 48).uint64(message.sentBytes);
        if (
          message.mac != null &&
          $Object.hasOwnProperty.call(message, "mac") &&
          message.mac !== ""
        )
          writer.uint32(/* id 7, wireType 2 =*/ 58).string(message.mac);
        if (message.mtu != null && $Object.hasOwnProperty.call(message, "mtu") && message.mtu !== 0)
          writer.uint32(/* id 8, wireType 0 =*/ 64).uint32(message.mtu);
        if (message.addresses != null && message.addresses.length)
          for (let i = 0; i < message.addresses.length; ++i)
            writer.uint32(/* id 9, wireType 2 =*/ 74).string(message.addresses[i]);
        if (
          message.driver != null &&
          $Object.hasOwnProperty.call(message, "driver") &&
          message.driver !== ""
        )
          writer.uint32(/* id 10, wireType 2 =*/ 82).string(message.driver);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
          for (let i = 0; i < message.$unknowns.length; ++i) writer.raw(message.$unknowns[i]);
        return writer;
      };

      /**
       * Encodes the specified PortCounters message, length delimited. Does not implicitly {@link tapvs.v1.PortCounters.verify|verify} messages.
       * @function encodeDelimited
       * @memberof tapvs.v1.PortCounters
       * @static
       * @param {tapvs.v1.PortCounters.$Properties} message PortCounters message or plain object to encode
       * @param {$protobuf.Writer} [writer] Writer to encode to
       * @returns {$protobuf.Writer} Writer
       */
      PortCounters.encodeDelimited = function (message, writer) {
        return this.encode(message, (writer || $Writer.create()).fork()).ldelim();
      };

      /**
       * Decodes a PortCounters message from the specified reader or buffer.
       * @function decode
       * @memberof tapvs.v1.PortCounters
       * @static
       * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
       * @param {number} [length] Message length if known beforehand
       * @returns {tapvs.v1.PortCounters & tapvs.v1.PortCounters.$Shape} PortCounters
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      PortCounters.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader)) reader = $Reader.create(reader);
        if (_depth === $undefined) _depth = 0;
        if (_depth > $Reader.recursionLimit) throw $Error("max depth exceeded");
        let end, message, value;
        if (length === $undefined) end = reader.len;
        else {
          end = reader.pos + length;
          if (end > reader.len) throw $RangeError("index out of range");
          length = reader.len;
          reader.len = end;
        }
        message = _target || new $root.tapvs.v1.PortCounters();
        while (reader.pos < end) {
          let start = reader.pos;
          let tag = reader.tag();
          if (tag === _end) {
            _end = $undefined;
            break;
          }
          let wireType = tag & 7;
          switch ((tag >>>= 3)) {
            case 1: {
              if (wireType !== 2) break;
              if ((value = reader.stringVerify()).length) message.name = value;
              else delete message.name;
              continue;
            }
            case 2: {
              if (wireType !== 2) break;
              if ((value = reader.stringVerify()).length) message.kind = value;
              else delete message.kind;
              continue;
            }
            case 3: {
              if (wireType !== 0) break;
              if (
                typeof (value = reader.uint64()) === "object"
                  ? value.low || value.high
                  : value !== 0
              )
                message.receivedFrames = value;
              else delete message.receivedFrames;
              continue;
            }
            case 4: {
              if (wireType !== 0) break;
              if (
                typeof (value = reader.uint64()) === "object"
                  ? value.low || value.high
                  : value !== 0
              )
                message.receivedBytes = value;
              else delete message.receivedBytes;
              continue;
            }
            case 5: {
              if (wireType !== 0) break;
              if (
                typeof (value = reader.uint64()) === "object"
                  ? value.low || value.high
                  : value !== 0
              )
                message.sentFrames = value;
              else delete message.sentFrames;
              continue;
            }
            case 6: {
              if (wireType !== 0) break;
              if (
                typeof (value = reader.uint64()) === "object"
                  ? value.low || value.high
                  : value !== 0
              )
                message.sentBytes = value;
              else delete message.sentBytes;
              continue;
            }
            case 7: {
              if (wireType !== 2) break;
              if ((value = reader.stringVerify()).length) message.mac = value;
              else delete message.mac;
              continue;
            }
            case 8: {
              if (wireType !== 0) break;
              if ((value = reader.uint32())) message.mtu = value;
              else delete message.mtu;
              continue;
            }
            case 9: {
              if (wireType !== 2) break;
              if (!(message.addresses && message.addresses.length)) message.addresses = [];
              message.addresses.push(reader.stringVerify());
              continue;
            }
            case 10: {
              if (wireType !== 2) break;
              if ((value = reader.stringVerify()).length) message.driver = value;
              else delete message.driver;
              continue;
            }
          }
          reader.skipType(wireType, _depth, tag);
          if (!reader.discardUnknown) {
            $util.makeProp(message, "$unknowns", false);
            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
          }
        }
        if (length !== $undefined) {
          if (reader.pos !== end) throw $RangeError("index out of range");
          reader.len = length;
        }
        if (_end !== $undefined) throw $Error("missing end group");
        return message;
      };

      /**
       * Decodes a PortCounters message from the specified reader or buffer, length delimited.
       * @function decodeDelimited
       * @memberof tapvs.v1.PortCounters
       * @static
       * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
       * @returns {tapvs.v1.PortCounters & tapvs.v1.PortCounters.$Shape} PortCounters
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      PortCounters.decodeDelimited = function (reader) {
        if (!(reader instanceof $Reader)) reader = new $Reader(reader);
        return this.decode(reader, reader.size());
      };

      /**
       * Verifies a PortCounters message.
       * @function verify
       * @memberof tapvs.v1.PortCounters
       * @static
       * @param {Object.<string,*>} message Plain object to verify
       * @returns {string|null} `null` if valid, otherwise the reason why it is not
       */
      PortCounters.verify = function (message, _depth) {
        if (typeof message !== "object" || message === null) return "object expected";
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) return "max depth exceeded";
        if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
          if (!$util.isString(message.name)) return "name: string expected";
        if (message.kind != null && $Object.hasOwnProperty.call(message, "kind"))
          if (!$util.isString(message.kind)) return "kind: string expected";
        if (
          message.receivedFrames != null &&
          $Object.hasOwnProperty.call(message, "receivedFrames")
        )
          if (
            !$util.isInteger(message.receivedFrames) &&
            !(
              message.receivedFrames &&
              $util.isInteger(message.receivedFrames.low) &&
              $util.isInteger(message.receivedFrames.high)
            )
          )
            return "receivedFrames: integer|Long expected";
        if (message.receivedBytes != null && $Object.hasOwnProperty.call(message, "receivedBytes"))
          if (
            !$util.isInteger(message.receivedBytes) &&
            !(
              message.receivedBytes &&
              $util.isInteger(message.receivedBytes.low) &&
              $util.isInteger(message.receivedBytes.high)
            )
          )
            return "receivedBytes: integer|Long expected";
        if (message.sentFrames != null && $Object.hasOwnProperty.call(message, "sentFrames"))
          if (
            !$util.isInteger(message.sentFrames) &&
            !(
              message.sentFrames &&
              $util.isInteger(message.sentFrames.low) &&
              $util.isInteger(message.sentFrames.high)
            )
          )
            return "sentFrames: integer|Long expected";
        if (message.sentBytes != null && $Object.hasOwnProperty.call(message, "sentBytes"))
          if (
            !$util.isInteger(message.sentBytes) &&
            !(
              message.sentBytes &&
              $util.isInteger(message.sentBytes.low) &&
              $util.isInteger(message.sentBytes.high)
            )
          )
            return "sentBytes: integer|Long expected";
        if (message.mac != null && $Object.hasOwnProperty.call(message, "mac"))
          if (!$util.isString(message.mac)) return "mac: string expected";
        if (message.mtu != null && $Object.hasOwnProperty.call(message, "mtu"))
          if (!$util.isInteger(message.mtu)) return "mtu: integer expected";
        if (message.addresses != null && $Object.hasOwnProperty.call(message, "addresses")) {
          if (!$Array.isArray(message.addresses)) return "addresses: array expected";
          for (let i = 0; i < message.addresses.length; ++i)
            if (!$util.isString(message.addresses[i])) return "addresses: string[] expected";
        }
        if (message.driver != null && $Object.hasOwnProperty.call(message, "driver"))
          if (!$util.isString(message.driver)) return "driver: string expected";
        return null;
      };

      /**
       * Creates a PortCounters message from a plain object. Also converts values to their respective internal types.
       * @function fromObject
       * @memberof tapvs.v1.PortCounters
       * @static
       * @param {Object.<string,*>} object Plain object
       * @returns {tapvs.v1.PortCounters} PortCounters
       */
      PortCounters.fromObject = function (object, _depth) {
        if (object instanceof $root.tapvs.v1.PortCounters) return object;
        if (!$util.isObject(object)) throw $TypeError(".tapvs.v1.PortCounters: object expected");
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
        let message = new $root.tapvs.v1.PortCounters();
        if (object.name != null)
          if (typeof object.name !== "string" || object.name.length)
            message.name = $String(object.name);
        if (object.kind != null)
          if (typeof object.kind !== "string" || object.kind.length)
            message.kind = $String(object.kind);
        if (object.receivedFrames != null)
          if (
            typeof object.receivedFrames === "object"
              ? object.receivedFrames.low || object.receivedFrames.high
              : $Number(object.receivedFrames) !== 0
          )
            if ($util.Long)
              message.receivedFrames = $util.Long.fromValue(object.receivedFrames, true);
            else if (typeof object.receivedFrames === "string")
              message.receivedFrames = $parseInt(object.receivedFrames, 10);
            else if (typeof object.receivedFrames === "number")
              message.receivedFrames = object.receivedFrames;
            else if (typeof object.receivedFrames === "object")
              message.receivedFrames = new $util.LongBits(
                object.receivedFrames.low >>> 0,
                object.receivedFrames.high >>> 0,
              ).toNumber(true);
        if (object.receivedBytes != null)
          if (
            typeof object.receivedBytes === "object"
              ? object.receivedBytes.low || object.receivedBytes.high
              : $Number(object.receivedBytes) !== 0
          )
            if ($util.Long)
              message.receivedBytes = $util.Long.fromValue(object.receivedBytes, true);
            else if (typeof object.receivedBytes === "string")
              message.receivedBytes = $parseInt(object.receivedBytes, 10);
            else if (typeof object.receivedBytes === "number")
              message.receivedBytes = object.receivedBytes;
            else if (typeof object.receivedBytes === "object")
              message.receivedBytes = new $util.LongBits(
                object.receivedBytes.low >>> 0,
                object.receivedBytes.high >>> 0,
              ).toNumber(true);
        if (object.sentFrames != null)
          if (
            typeof object.sentFrames === "object"
              ? object.sentFrames.low || object.sentFrames.high
              : $Number(object.sentFrames) !== 0
          )
            if ($util.Long) message.sentFrames = $util.Long.fromValue(object.sentFrames, true);
            else if (typeof object.sentFrames === "string")
              message.sentFrames = $parseInt(object.sentFrames, 10);
            else if (typeof object.sentFrames === "number") message.sentFrames = object.sentFrames;
            else if (typeof object.sentFrames === "object")
              message.sentFrames = new $util.LongBits(
                object.sentFrames.low >>> 0,
                object.sentFrames.high >>> 0,
              ).toNumber(true);
        if (object.sentBytes != null)
          if (
            typeof object.sentBytes === "object"
              ? object.sentBytes.low || object.sentBytes.high
              : $Number(object.sentBytes) !== 0
          )
            if ($util.Long) message.sentBytes = $util.Long.fromValue(object.sentBytes, true);
            else if (typeof object.sentBytes === "string")
              message.sentBytes = $parseInt(object.sentBytes, 10);
            else if (typeof object.sentBytes === "number") message.sentBytes = object.sentBytes;
            else if (typeof object.sentBytes === "object")
              message.sentBytes = new $util.LongBits(
                object.sentBytes.low >>> 0,
                object.sentBytes.high >>> 0,
              ).toNumber(true);
        if (object.mac != null)
          if (typeof object.mac !== "string" || object.mac.length)
            message.mac = $String(object.mac);
        if (object.mtu != null) if ($Number(object.mtu) !== 0) message.mtu = object.mtu >>> 0;
        if (object.addresses) {
          if (!$Array.isArray(object.addresses))
            throw $TypeError(".tapvs.v1.PortCounters.addresses: array expected");
          message.addresses = $Array(object.addresses.length);
          for (let i = 0; i < object.addresses.length; ++i)
            message.addresses[i] = $String(object.addresses[i]);
        }
        if (object.driver != null)
          if (typeof object.driver !== "string" || object.driver.length)
            message.driver = $String(object.driver);
        return message;
      };

      /**
       * Creates a plain object from a PortCounters message. Also converts values to other types if specified.
       * @function toObject
       * @memberof tapvs.v1.PortCounters
       * @static
       * @param {tapvs.v1.PortCounters} message PortCounters
       * @param {$protobuf.IConversionOptions} [options] Conversion options
       * @returns {Object.<string,*>} Plain object
       */
      PortCounters.toObject = function (message, options, _depth) {
        if (!options) options = {};
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
        let object = {};
        if (options.arrays || options.defaults) object.addresses = [];
        if (options.defaults) {
          object.name = "";
          object.kind = "";
          if ($util.Long) {
            let long = new $util.Long(0, 0, true);
            object.receivedFrames =
              options.longs === $String
                ? long.toString()
                : options.longs === $Number
                  ? long.toNumber()
                  : typeof $BigInt !== "undefined" && options.longs === $BigInt
                    ? long.toBigInt()
                    : long;
          } else
            object.receivedFrames =
              options.longs === $String
                ? "0"
                : typeof $BigInt !== "undefined" && options.longs === $BigInt
                  ? $BigInt("0")
                  : 0;
          if ($util.Long) {
            let long = new $util.Long(0, 0, true);
            object.receivedBytes =
              options.longs === $String
                ? long.toString()
                : options.longs === $Number
                  ? long.toNumber()
                  : typeof $BigInt !== "undefined" && options.longs === $BigInt
                    ? long.toBigInt()
                    : long;
          } else
            object.receivedBytes =
              options.longs === $String
                ? "0"
                : typeof $BigInt !== "undefined" && options.longs === $BigInt
                  ? $BigInt("0")
                  : 0;
          if ($util.Long) {
            let long = new $util.Long(0, 0, true);
            object.sentFrames =
              options.longs === $String
                ? long.toString()
                : options.longs === $Number
                  ? long.toNumber()
                  : typeof $BigInt !== "undefined" && options.longs === $BigInt
                    ? long.toBigInt()
                    : long;
          } else
            object.sentFrames =
              options.longs === $String
                ? "0"
                : typeof $BigInt !== "undefined" && options.longs === $BigInt
                  ? $BigInt("0")
                  : 0;
          if ($util.Long) {
            let long = new $util.Long(0, 0, true);
            object.sentBytes =
              options.longs === $String
                ? long.toString()
                : options.longs === $Number
                  ? long.toNumber()
                  : typeof $BigInt !== "undefined" && options.longs === $BigInt
                    ? long.toBigInt()
                    : long;
          } else
            object.sentBytes =
              options.longs === $String
                ? "0"
                : typeof $BigInt !== "undefined" && options.longs === $BigInt
                  ? $BigInt("0")
                  : 0;
          object.mac = "";
          object.mtu = 0;
          object.driver = "";
        }
        if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
          object.name = message.name;
        if (message.kind != null && $Object.hasOwnProperty.call(message, "kind"))
          object.kind = message.kind;
        if (
          message.receivedFrames != null &&
          $Object.hasOwnProperty.call(message, "receivedFrames")
        )
          if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
            object.receivedFrames =
              typeof message.receivedFrames === "number"
                ? $BigInt(message.receivedFrames)
                : $util.Long.fromBits(
                    message.receivedFrames.low >>> 0,
                    message.receivedFrames.high >>> 0,
                    true,
                  ).toBigInt();
          else if (typeof message.receivedFrames === "number")
            object.receivedFrames =
              options.longs === $String ? $String(message.receivedFrames) : message.receivedFrames;
          else
            object.receivedFrames =
              options.longs === $String
                ? $util.Long.prototype.toString.call(message.receivedFrames)
                : options.longs === $Number
                  ? new $util.LongBits(
                      message.receivedFrames.low >>> 0,
                      message.receivedFrames.high >>> 0,
                    ).toNumber(true)
                  : message.receivedFrames;
        if (message.receivedBytes != null && $Object.hasOwnProperty.call(message, "receivedBytes"))
          if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
            object.receivedBytes =
              typeof message.receivedBytes === "number"
                ? $BigInt(message.receivedBytes)
                : $util.Long.fromBits(
                    message.receivedBytes.low >>> 0,
                    message.receivedBytes.high >>> 0,
                    true,
                  ).toBigInt();
          else if (typeof message.receivedBytes === "number")
            object.receivedBytes =
              options.longs === $String ? $String(message.receivedBytes) : message.receivedBytes;
          else
            object.receivedBytes =
              options.longs === $String
                ? $util.Long.prototype.toString.call(message.receivedBytes)
                : options.longs === $Number
                  ? new $util.LongBits(
                      message.receivedBytes.low >>> 0,
                      message.receivedBytes.high >>> 0,
                    ).toNumber(true)
                  : message.receivedBytes;
        if (message.sentFrames != null && $Object.hasOwnProperty.call(message, "sentFrames"))
          if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
            object.sentFrames =
              typeof message.sentFrames === "number"
                ? $BigInt(message.sentFrames)
                : $util.Long.fromBits(
                    message.sentFrames.low >>> 0,
                    message.sentFrames.high >>> 0,
                    true,
                  ).toBigInt();
          else if (typeof message.sentFrames === "number")
            object.sentFrames =
              options.longs === $String ? $String(message.sentFrames) : message.sentFrames;
          else
            object.sentFrames =
              options.longs === $String
                ? $util.Long.prototype.toString.call(message.sentFrames)
                : options.longs === $Number
                  ? new $util.LongBits(
                      message.sentFrames.low >>> 0,
                      message.sentFrames.high >>> 0,
                    ).toNumber(true)
                  : message.sentFrames;
        if (message.sentBytes != null && $Object.hasOwnProperty.call(message, "sentBytes"))
          if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
            object.sentBytes =
              typeof message.sentBytes === "number"
                ? $BigInt(message.sentBytes)
                : $util.Long.fromBits(
                    message.sentBytes.low >>> 0,
                    message.sentBytes.high >>> 0,
                    true,
                  ).toBigInt();
          else if (typeof message.sentBytes === "number")
            object.sentBytes =
              options.longs === $String ? $String(message.sentBytes) : message.sentBytes;
          else
            object.sentBytes =
              options.longs === $String
                ? $util.Long.prototype.toString.call(message.sentBytes)
                : options.longs === $Number
                  ? new $util.LongBits(
                      message.sentBytes.low >>> 0,
                      message.sentBytes.high >>> 0,
                    ).toNumber(true)
                  : message.sentBytes;
        if (message.mac != null && $Object.hasOwnProperty.call(message, "mac"))
          object.mac = message.mac;
        if (message.mtu != null && $Object.hasOwnProperty.call(message, "mtu"))
          object.mtu = message.mtu;
        if (message.addresses && message.addresses.length) {
          object.addresses = $Array(message.addresses.length);
          for (let j = 0; j < message.addresses.length; ++j)
            object.addresses[j] = message.addresses[j];
        }
        if (message.driver != null && $Object.hasOwnProperty.call(message, "driver"))
          object.driver = message.driver;
        return object;
      };

      /**
       * Converts this PortCounters to JSON.
       * @function toJSON
       * @memberof tapvs.v1.PortCounters
       * @instance
       * @returns {Object.<string,*>} JSON object
       */
      PortCounters.prototype.toJSON = function () {
        return PortCounters.toObject(this, $protobuf.util.toJSONOptions);
      };

      return PortCounters;
    })();

    v1.GetStatusRequest = (function () {
      /**
       * Properties of a GetStatusRequest.
       * @typedef {Object} tapvs.v1.GetStatusRequest.$Properties
       * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
       */

      /**
       * Properties of a GetStatusRequest.
       * @memberof tapvs.v1
       * @interface IGetStatusRequest
       * @augments tapvs.v1.GetStatusRequest.$Properties
       * @deprecated Use tapvs.v1.GetStatusRequest.$Properties instead.
       */

      /**
       * Shape of a GetStatusRequest.
       * @typedef {tapvs.v1.GetStatusRequest.$Properties} tapvs.v1.GetStatusRequest.$Shape
       */

      /**
       * Constructs a new GetStatusRequest.
       * @memberof tapvs.v1
       * @classdesc Represents a GetStatusRequest.
       * @constructor
       * @param {tapvs.v1.GetStatusRequest.$Properties=} [properties] Properties to set
       * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
       */
      const GetStatusRequest = function (properties) {
        if (properties)
          for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
            if (properties[keys[i]] != null && keys[i] !== "__proto__")
              this[keys[i]] = properties[keys[i]];
      };

      /**
       * Encodes the specified GetStatusRequest message. Does not implicitly {@link tapvs.v1.GetStatusRequest.verify|verify} messages.
       * @function encode
       * @memberof tapvs.v1.GetStatusRequest
       * @static
       * @param {tapvs.v1.GetStatusRequest.$Properties} message GetStatusRequest message or plain object to encode
       * @param {$protobuf.Writer} [writer] Writer to encode to
       * @returns {$protobuf.Writer} Writer
       */
      GetStatusRequest.encode = function (message, writer, _depth) {
        if (!writer) writer = $Writer.create();
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
          for (let i = 0; i < message.$unknowns.length; ++i) writer.raw(message.$unknowns[i]);
        return writer;
      };

      /**
       * Encodes the specified GetStatusRequest message, length delimited. Does not implicitly {@link tapvs.v1.GetStatusRequest.verify|verify} messages.
       * @function encodeDelimited
       * @memberof tapvs.v1.GetStatusRequest
       * @static
       * @param {tapvs.v1.GetStatusRequest.$Properties} message GetStatusRequest message or plain object to encode
       * @param {$protobuf.Writer} [writer] Writer to encode to
       * @returns {$protobuf.Writer} Writer
       */
      GetStatusRequest.encodeDelimited = function (message, writer) {
        return this.encode(message, (writer || $Writer.create()).fork()).ldelim();
      };

      /**
       * Decodes a GetStatusRequest message from the specified reader or buffer.
       * @function decode
       * @memberof tapvs.v1.GetStatusRequest
       * @static
       * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
       * @param {number} [length] Message length if known beforehand
       * @returns {tapvs.v1.GetStatusRequest & tapvs.v1.GetStatusRequest.$Shape} GetStatusRequest
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      GetStatusRequest.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader)) reader = $Reader.create(reader);
        if (_depth === $undefined) _depth = 0;
        if (_depth > $Reader.recursionLimit) throw $Error("max depth exceeded");
        let end, message;
        if (length === $undefined) end = reader.len;
        else {
          end = reader.pos + length;
          if (end > reader.len) throw $RangeError("index out of range");
          length = reader.len;
          reader.len = end;
        }
        message = _target || new $root.tapvs.v1.GetStatusRequest();
        while (reader.pos < end) {
          let start = reader.pos;
          let tag = reader.tag();
          if (tag === _end) {
            _end = $undefined;
            break;
          }
          reader.skipType(tag & 7, _depth, tag);
          if (!reader.discardUnknown) {
            $util.makeProp(message, "$unknowns", false);
            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
          }
        }
        if (length !== $undefined) {
          if (reader.pos !== end) throw $RangeError("index out of range");
          reader.len = length;
        }
        if (_end !== $undefined) throw $Error("missing end group");
        return message;
      };

      /**
       * Decodes a GetStatusRequest message from the specified reader or buffer, length delimited.
       * @function decodeDelimited
       * @memberof tapvs.v1.GetStatusRequest
       * @static
       * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
       * @returns {tapvs.v1.GetStatusRequest & tapvs.v1.GetStatusRequest.$Shape} GetStatusRequest
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      GetStatusRequest.decodeDelimited = function (reader) {
        if (!(reader instanceof $Reader)) reader = new $Reader(reader);
        return this.decode(reader, reader.size());
      };

      /**
       * Verifies a GetStatusRequest message.
       * @function verify
       * @memberof tapvs.v1.GetStatusRequest
       * @static
       * @param {Object.<string,*>} message Plain object to verify
       * @returns {string|null} `null` if valid, otherwise the reason why it is not
       */
      GetStatusRequest.verify = function (message, _depth) {
        if (typeof message !== "object" || message === null) return "object expected";
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) return "max depth exceeded";
        return null;
      };

      /**
       * Creates a GetStatusRequest message from a plain object. Also converts values to their respective internal types.
       * @function fromObject
       * @memberof tapvs.v1.GetStatusRequest
       * @static
       * @param {Object.<string,*>} object Plain object
       * @returns {tapvs.v1.GetStatusRequest} GetStatusRequest
       */
      GetStatusRequest.fromObject = function (object, _depth) {
        if (object instanceof $root.tapvs.v1.GetStatusRequest) return object;
        if (!$util.isObject(object))
          throw $TypeError(".tapvs.v1.GetStatusRequest: object expected");
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
        return new $root.tapvs.v1.GetStatusRequest();
      };

      /**
       * Creates a plain object from a GetStatusRequest message. Also converts values to other types if specified.
       * @function toObject
       * @memberof tapvs.v1.GetStatusRequest
       * @static
       * @param {tapvs.v1.GetStatusRequest} message GetStatusRequest
       * @param {$protobuf.IConversionOptions} [options] Conversion options
       * @returns {Object.<string,*>} Plain object
       */
      GetStatusRequest.toObject = function () {
        return {};
      };

      /**
       * Converts this GetStatusRequest to JSON.
       * @function toJSON
       * @memberof tapvs.v1.GetStatusRequest
       * @instance
       * @returns {Object.<string,*>} JSON object
       */
      GetStatusRequest.prototype.toJSON = function () {
        return GetStatusRequest.toObject(this, $protobuf.util.toJSONOptions);
      };

      return GetStatusRequest;
    })();

    v1.GetStatusResponse = (function () {
      /**
       * Properties of a GetStatusResponse.
       * @typedef {Object} tapvs.v1.GetStatusResponse.$Properties
       * @property {string|null} [version] GetStatusResponse version
       * @property {number|null} [pid] GetStatusResponse pid
       * @property {number|null} [uptimeMs] GetStatusResponse uptimeMs
       * @property {number|null} [flows] GetStatusResponse flows
       * @property {number|null} [flowCapacity] GetStatusResponse flowCapacity
       * @property {number|null} [services] GetStatusResponse services
       * @property {number|null} [servers] GetStatusResponse servers
       * @property {tapvs.v1.Counters.$Properties|null} [counters] GetStatusResponse counters
       * @property {tapvs.v1.Rates.$Properties|null} [rates] GetStatusResponse rates
       * @property {number|null} [revision] GetStatusResponse revision
       * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
       */

      /**
       * Properties of a GetStatusResponse.
       * @memberof tapvs.v1
       * @interface IGetStatusResponse
       * @augments tapvs.v1.GetStatusResponse.$Properties
       * @deprecated Use tapvs.v1.GetStatusResponse.$Properties instead.
       */

      /**
       * Shape of a GetStatusResponse.
       * @typedef {tapvs.v1.GetStatusResponse.$Properties} tapvs.v1.GetStatusResponse.$Shape
       */

      /**
       * Constructs a new GetStatusResponse.
       * @memberof tapvs.v1
       * @classdesc Represents a GetStatusResponse.
       * @constructor
       * @param {tapvs.v1.GetStatusResponse.$Properties=} [properties] Properties to set
       * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
       */
      const GetStatusResponse = function (properties) {
        if (properties)
          for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
            if (properties[keys[i]] != null && keys[i] !== "__proto__")
              this[keys[i]] = properties[keys[i]];
      };

      /**
       * GetStatusResponse version.
       * @member {string} version
       * @memberof tapvs.v1.GetStatusResponse
       * @instance
       */
      GetStatusResponse.prototype.version = "";

      /**
       * GetStatusResponse pid.
       * @member {number} pid
       * @memberof tapvs.v1.GetStatusResponse
       * @instance
       */
      GetStatusResponse.prototype.pid = 0;

      /**
       * GetStatusResponse uptimeMs.
       * @member {number} uptimeMs
       * @memberof tapvs.v1.GetStatusResponse
       * @instance
       */
      GetStatusResponse.prototype.uptimeMs = $util.Long ? $util.Long.fromBits(0, 0, true) : 0;

      /**
       * GetStatusResponse flows.
       * @member {number} flows
       * @memberof tapvs.v1.GetStatusResponse
       * @instance
       */
      GetStatusResponse.prototype.flows = 0;

      /**
       * GetStatusResponse flowCapacity.
       * @member {number} flowCapacity
       * @memberof tapvs.v1.GetStatusResponse
       * @instance
       */
      GetStatusResponse.prototype.flowCapacity = 0;

      /**
       * GetStatusResponse services.
       * @member {number} services
       * @memberof tapvs.v1.GetStatusResponse
       * @instance
       */
      GetStatusResponse.prototype.services = 0;

      /**
       * GetStatusResponse servers.
       * @member {number} servers
       * @memberof tapvs.v1.GetStatusResponse
       * @instance
       */
      GetStatusResponse.prototype.servers = 0;

      /**
       * GetStatusResponse counters.
       * @member {tapvs.v1.Counters.$Properties|null|undefined} counters
       * @memberof tapvs.v1.GetStatusResponse
       * @instance
       */
      GetStatusResponse.prototype.counters = null;

      /**
       * GetStatusResponse rates.
       * @member {tapvs.v1.Rates.$Properties|null|undefined} rates
       * @memberof tapvs.v1.GetStatusResponse
       * @instance
       */
      GetStatusResponse.prototype.rates = null;

      /**
       * GetStatusResponse revision.
       * @member {number} revision
       * @memberof tapvs.v1.GetStatusResponse
       * @instance
       */
      GetStatusResponse.prototype.revision = $util.Long ? $util.Long.fromBits(0, 0, true) : 0;

      /**
       * Encodes the specified GetStatusResponse message. Does not implicitly {@link tapvs.v1.GetStatusResponse.verify|verify} messages.
       * @function encode
       * @memberof tapvs.v1.GetStatusResponse
       * @static
       * @param {tapvs.v1.GetStatusResponse.$Properties} message GetStatusResponse message or plain object to encode
       * @param {$protobuf.Writer} [writer] Writer to encode to
       * @returns {$protobuf.Writer} Writer
       */
      GetStatusResponse.encode = function (message, writer, _depth) {
        if (!writer) writer = $Writer.create();
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
        if (
          message.version != null &&
          $Object.hasOwnProperty.call(message, "version") &&
          message.version !== ""
        )
          writer.uint32(/* id 1, wireType 2 =*/ 10).string(message.version);
        if (message.pid != null && $Object.hasOwnProperty.call(message, "pid") && message.pid !== 0)
          writer.uint32(/* id 2, wireType 0 =*/ 16).uint32(message.pid);
        if (
          message.uptimeMs != null &&
          $Object.hasOwnProperty.call(message, "uptimeMs") &&
          (typeof message.uptimeMs === "object"
            ? message.uptimeMs.low || message.uptimeMs.high
            : message.uptimeMs !== 0)
        )
          writer.uint32(/* id 3, wireType 0 =*/ 24).uint64(message.uptimeMs);
        if (
          message.flows != null &&
          $Object.hasOwnProperty.call(message, "flows") &&
          message.flows !== 0
        )
          writer.uint32(/* id 4, wireType 0 =*/ 32).uint32(message.flows);
        if (
          message.flowCapacity != null &&
          $Object.hasOwnProperty.call(message, "flowCapacity") &&
          message.flowCapacity !== 0
        )
          writer.uint32(/* id 5, wireType 0 =*/ 40).uint32(message.flowCapacity);
        if (
          message.services != null &&
          $Object.hasOwnProperty.call(message, "services") &&
          message.services !== 0
        )
          writer.uint32(/* id 6, wireType 0 =*/ 48).uint32(message.services);
        if (
          message.servers != null &&
          $Object.hasOwnProperty.call(message, "servers") &&
          message.servers !== 0
        )
          writer.uint32(/* id 7, wireType 0 =*/ 56).uint32(message.servers);
        if (message.counters != null && $Object.hasOwnProperty.call(message, "counters"))
          $root.tapvs.v1.Counters.encode(
            message.counters,
            writer.uint32(/* id 8, wireType 2 =*/ 66).fork(),
            _depth + 1,
          ).ldelim();
        if (message.rates != null && $Object.hasOwnProperty.call(message, "rates"))
          $root.tapvs.v1.Rates.encode(
            message.rates,
            writer.uint32(/* id 9, wireType 2 =*/ 74).fork(),
            _depth + 1,
          ).ldelim();
        if (
          message.revision != null &&
          $Object.hasOwnProperty.call(message, "revision") &&
          (typeof message.revision === "object"
            ? message.revision.low || message.revision.high
            : message.revision !== 0)
        )
          writer.uint32(/* id 10, wireType 0 =*/ 80).uint64(message.revision);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
          for (let i = 0; i < message.$unknowns.length; ++i) writer.raw(message.$unknowns[i]);
        return writer;
      };

      /**
       * Encodes the specified GetStatusResponse message, length delimited. Does not implicitly {@link tapvs.v1.GetStatusResponse.verify|verify} messages.
       * @function encodeDelimited
       * @memberof tapvs.v1.GetStatusResponse
       * @static
       * @param {tapvs.v1.GetStatusResponse.$Properties} message GetStatusResponse message or plain object to encode
       * @param {$protobuf.Writer} [writer] Writer to encode to
       * @returns {$protobuf.Writer} Writer
       */
      GetStatusResponse.encodeDelimited = function (message, writer) {
        return this.encode(message, (writer || $Writer.create()).fork()).ldelim();
      };

      /**
       * Decodes a GetStatusResponse message from the specified reader or buffer.
       * @function decode
       * @memberof tapvs.v1.GetStatusResponse
       * @static
       * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
       * @param {number} [length] Message length if known beforehand
       * @returns {tapvs.v1.GetStatusResponse & tapvs.v1.GetStatusResponse.$Shape} GetStatusResponse
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      GetStatusResponse.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader)) reader = $Reader.create(reader);
        if (_depth === $undefined) _depth = 0;
        if (_depth > $Reader.recursionLimit) throw $Error("max depth exceeded");
        let end, message, value;
        if (length === $undefined) end = reader.len;
        else {
          end = reader.pos + length;
          if (end > reader.len) throw $RangeError("index out of range");
          length = reader.len;
          reader.len = end;
        }
        message = _target || new $root.tapvs.v1.GetStatusResponse();
        while (reader.pos < end) {
          let start = reader.pos;
          let tag = reader.tag();
          if (tag === _end) {
            _end = $undefined;
            break;
          }
          let wireType = tag & 7;
          switch ((tag >>>= 3)) {
            case 1: {
              if (wireType !== 2) break;
              if ((value = reader.stringVerify()).length) message.version = value;
              else delete message.version;
              continue;
            }
            case 2: {
              if (wireType !== 0) break;
              if ((value = reader.uint32())) message.pid = value;
              else delete message.pid;
              continue;
            }
            case 3: {
              if (wireType !== 0) break;
              if (
                typeof (value = reader.uint64()) === "object"
                  ? value.low || value.high
                  : value !== 0
              )
                message.uptimeMs = value;
              else delete message.uptimeMs;
              continue;
            }
            case 4: {
              if (wireType !== 0) break;
              if ((value = reader.uint32())) message.flows = value;
              else delete message.flows;
              continue;
            }
            case 5: {
              if (wireType !== 0) break;
              if ((value = reader.uint32())) message.flowCapacity = value;
              else delete message.flowCapacity;
              continue;
            }
            case 6: {
              if (wireType !== 0) break;
              if ((value = reader.uint32())) message.services = value;
              else delete message.services;
              continue;
            }
            case 7: {
              if (wireType !== 0) break;
              if ((value = reader.uint32())) message.servers = value;
              else delete message.servers;
              continue;
            }
            case 8: {
              if (wireType !== 2) break;
              message.counters = $root.tapvs.v1.Counters.decode(
                reader,
                reader.size(),
                $undefined,
                _depth + 1,
                message.counters,
              );
              continue;
            }
            case 9: {
              if (wireType !== 2) break;
              message.rates = $root.tapvs.v1.Rates.decode(
                reader,
                reader.size(),
                $undefined,
                _depth + 1,
                message.rates,
              );
              continue;
            }
            case 10: {
              if (wireType !== 0) break;
              if (
                typeof (value = reader.uint64()) === "object"
                  ? value.low || value.high
                  : value !== 0
              )
                message.revision = value;
              else delete message.revision;
              continue;
            }
          }
          reader.skipType(wireType, _depth, tag);
          if (!reader.discardUnknown) {
            $util.makeProp(message, "$unknowns", false);
            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
          }
        }
        if (length !== $undefined) {
          if (reader.pos !== end) throw $RangeError("index out of range");
          reader.len = length;
        }
        if (_end !== $undefined) throw $Error("missing end group");
        return message;
      };

      /**
       * Decodes a GetStatusResponse message from the specified reader or buffer, length delimited.
       * @function decodeDelimited
       * @memberof tapvs.v1.GetStatusResponse
       * @static
       * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
       * @returns {tapvs.v1.GetStatusResponse & tapvs.v1.GetStatusResponse.$Shape} GetStatusResponse
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      GetStatusResponse.decodeDelimited = function (reader) {
        if (!(reader instanceof $Reader)) reader = new $Reader(reader);
        return this.decode(reader, reader.size());
      };

      /**
       * Verifies a GetStatusResponse message.
       * @function verify
       * @memberof tapvs.v1.GetStatusResponse
       * @static
       * @param {Object.<string,*>} message Plain object to verify
       * @returns {string|null} `null` if valid, otherwise the reason why it is not
       */
      GetStatusResponse.verify = function (message, _depth) {
        if (typeof message !== "object" || message === null) return "object expected";
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) return "max depth exceeded";
        if (message.version != null && $Object.hasOwnProperty.call(message, "version"))
          if (!$util.isString(message.version)) return "version: string expected";
        if (message.pid != null && $Object.hasOwnProperty.call(message, "pid"))
          if (!$util.isInteger(message.pid)) return "pid: integer expected";
        if (message.uptimeMs != null && $Object.hasOwnProperty.call(message, "uptimeMs"))
          if (
            !$util.isInteger(message.uptimeMs) &&
            !(
              message.uptimeMs &&
              $util.isInteger(message.uptimeMs.low) &&
              $util.isInteger(message.uptimeMs.high)
            )
          )
            return "uptimeMs: integer|Long expected";
        if (message.flows != null && $Object.hasOwnProperty.call(message, "flows"))
          if (!$util.isInteger(message.flows)) return "flows: integer expected";
        if (message.flowCapacity != null && $Object.hasOwnProperty.call(message, "flowCapacity"))
          if (!$util.isInteger(message.flowCapacity)) return "flowCapacity: integer expected";
        if (message.services != null && $Object.hasOwnProperty.call(message, "services"))
          if (!$util.isInteger(message.services)) return "services: integer expected";
        if (message.servers != null && $Object.hasOwnProperty.call(message, "servers"))
          if (!$util.isInteger(message.servers)) return "servers: integer expected";
        if (message.counters != null && $Object.hasOwnProperty.call(message, "counters")) {
          let error = $root.tapvs.v1.Counters.verify(message.counters, _depth + 1);
          if (error) return "counters." + error;
        }
        if (message.rates != null && $Object.hasOwnProperty.call(message, "rates")) {
          let error = $root.tapvs.v1.Rates.verify(message.rates, _depth + 1);
          if (error) return "rates." + error;
        }
        if (message.revision != null && $Object.hasOwnProperty.call(message, "revision"))
          if (
            !$util.isInteger(message.revision) &&
            !(
              message.revision &&
              $util.isInteger(message.revision.low) &&
              $util.isInteger(message.revision.high)
            )
          )
            return "revision: integer|Long expected";
        return null;
      };

      /**
       * Creates a GetStatusResponse message from a plain object. Also converts values to their respective internal types.
       * @function fromObject
       * @memberof tapvs.v1.GetStatusResponse
       * @static
       * @param {Object.<string,*>} object Plain object
       * @returns {tapvs.v1.GetStatusResponse} GetStatusResponse
       */
      GetStatusResponse.fromObject = function (object, _depth) {
        if (object instanceof $root.tapvs.v1.GetStatusResponse) return object;
        if (!$util.isObject(object))
          throw $TypeError(".tapvs.v1.GetStatusResponse: object expected");
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
        let message = new $root.tapvs.v1.GetStatusResponse();
        if (object.version != null)
          if (typeof object.version !== "string" || object.version.length)
            message.version = $String(object.version);
        if (object.pid != null) if ($Number(object.pid) !== 0) message.pid = object.pid >>> 0;
        if (object.uptimeMs != null)
          if (
            typeof object.uptimeMs === "object"
              ? object.uptimeMs.low || object.uptimeMs.high
              : $Number(object.uptimeMs) !== 0
          )
            if ($util.Long) message.uptimeMs = $util.Long.fromValue(object.uptimeMs, true);
            else if (typeof object.uptimeMs === "string")
              message.uptimeMs = $parseInt(object.uptimeMs, 10);
            else if (typeof object.uptimeMs === "number") message.uptimeMs = object.uptimeMs;
            else if (typeof object.uptimeMs === "object")
              message.uptimeMs = new $util.LongBits(
                object.uptimeMs.low >>> 0,
                object.uptimeMs.high >>> 0,
              ).toNumber(true);
        if (object.flows != null)
          if ($Number(object.flows) !== 0) message.flows = object.flows >>> 0;
        if (object.flowCapacity != null)
          if ($Number(object.flowCapacity) !== 0) message.flowCapacity = object.flowCapacity >>> 0;
        if (object.services != null)
          if ($Number(object.services) !== 0) message.services = object.services >>> 0;
        if (object.servers != null)
          if ($Number(object.servers) !== 0) message.servers = object.servers >>> 0;
        if (object.counters != null) {
          if (!$util.isObject(object.counters))
            throw $TypeError(".tapvs.v1.GetStatusResponse.counters: object expected");
          message.counters = $root.tapvs.v1.Counters.fromObject(object.counters, _depth + 1);
        }
        if (object.rates != null) {
          if (!$util.isObject(object.rates))
            throw $TypeError(".tapvs.v1.GetStatusResponse.rates: object expected");
          message.rates = $root.tapvs.v1.Rates.fromObject(object.rates, _depth + 1);
        }
        if (object.revision != null)
          if (
            typeof object.revision === "object"
              ? object.revision.low || object.revision.high
              : $Number(object.revision) !== 0
          )
            if ($util.Long) message.revision = $util.Long.fromValue(object.revision, true);
            else if (typeof object.revision === "string")
              message.revision = $parseInt(object.revision, 10);
            else if (typeof object.revision === "number") message.revision = object.revision;
            else if (typeof object.revision === "object")
              message.revision = new $util.LongBits(
                object.revision.low >>> 0,
                object.revision.high >>> 0,
              ).toNumber(true);
        return message;
      };

      /**
       * Creates a plain object from a GetStatusResponse message. Also converts values to other types if specified.
       * @function toObject
       * @memberof tapvs.v1.GetStatusResponse
       * @static
       * @param {tapvs.v1.GetStatusResponse} message GetStatusResponse
       * @param {$protobuf.IConversionOptions} [options] Conversion options
       * @returns {Object.<string,*>} Plain object
       */
      GetStatusResponse.toObject = function (message, options, _depth) {
        if (!options) options = {};
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
        let object = {};
        if (options.defaults) {
          object.version = "";
          object.pid = 0;
          if ($util.Long) {
            let long = new $util.Long(0, 0, true);
            object.uptimeMs =
              options.longs === $String
                ? long.toString()
                : options.longs === $Number
                  ? long.toNumber()
                  : typeof $BigInt !== "undefined" && options.longs === $BigInt
                    ? long.toBigInt()
                    : long;
          } else
            object.uptimeMs =
              options.longs === $String
                ? "0"
                : typeof $BigInt !== "undefined" && options.longs === $BigInt
                  ? $BigInt("0")
                  : 0;
          object.flows = 0;
          object.flowCapacity = 0;
          object.services = 0;
          object.servers = 0;
          object.counters = null;
          object.rates = null;
          if ($util.Long) {
            let long = new $util.Long(0, 0, true);
            object.revision =
              options.longs === $String
                ? long.toString()
                : options.longs === $Number
                  ? long.toNumber()
                  : typeof $BigInt !== "undefined" && options.longs === $BigInt
                    ? long.toBigInt()
                    : long;
          } else
            object.revision =
              options.longs === $String
                ? "0"
                : typeof $BigInt !== "undefined" && options.longs === $BigInt
                  ? $BigInt("0")
                  : 0;
        }
        if (message.version != null && $Object.hasOwnProperty.call(message, "version"))
          object.version = message.version;
        if (message.pid != null && $Object.hasOwnProperty.call(message, "pid"))
          object.pid = message.pid;
        if (message.uptimeMs != null && $Object.hasOwnProperty.call(message, "uptimeMs"))
          if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
            object.uptimeMs =
              typeof message.uptimeMs === "number"
                ? $BigInt(message.uptimeMs)
                : $util.Long.fromBits(
                    message.uptimeMs.low >>> 0,
                    message.uptimeMs.high >>> 0,
                    true,
                  ).toBigInt();
          else if (typeof message.uptimeMs === "number")
            object.uptimeMs =
              options.longs === $String ? $String(message.uptimeMs) : message.uptimeMs;
          else
            object.uptimeMs =
              options.longs === $String
                ? $util.Long.prototype.toString.call(message.uptimeMs)
                : options.longs === $Number
                  ? new $util.LongBits(
                      message.uptimeMs.low >>> 0,
                      message.uptimeMs.high >>> 0,
                    ).toNumber(true)
                  : message.uptimeMs;
        if (message.flows != null && $Object.hasOwnProperty.call(message, "flows"))
          object.flows = message.flows;
        if (message.flowCapacity != null && $Object.hasOwnProperty.call(message, "flowCapacity"))
          object.flowCapacity = message.flowCapacity;
        if (message.services != null && $Object.hasOwnProperty.call(message, "services"))
          object.services = message.services;
        if (message.servers != null && $Object.hasOwnProperty.call(message, "servers"))
          object.servers = message.servers;
        if (message.counters != null && $Object.hasOwnProperty.call(message, "counters"))
          object.counters = $root.tapvs.v1.Counters.toObject(message.counters, options, _depth + 1);
        if (message.rates != null && $Object.hasOwnProperty.call(message, "rates"))
          object.rates = $root.tapvs.v1.Rates.toObject(message.rates, options, _depth + 1);
        if (message.revision != null && $Object.hasOwnProperty.call(message, "revision"))
          if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
            object.revision =
              typeof message.revision === "number"
                ? $BigInt(message.revision)
                : $util.Long.fromBits(
                    message.revision.low >>> 0,
                    message.revision.high >>> 0,
                    true,
                  ).toBigInt();
          else if (typeof message.revision === "number")
            object.revision =
              options.longs === $String ? $String(message.revision) : message.revision;
          else
            object.revision =
              options.longs === $String
                ? $util.Long.prototype.toString.call(message.revision)
                : options.longs === $Number
                  ? new $util.LongBits(
                      message.revision.low >>> 0,
                      message.revision.high >>> 0,
                    ).toNumber(true)
                  : message.revision;
        return object;
      };

      /**
       * Converts this GetStatusResponse to JSON.
       * @function toJSON
       * @memberof tapvs.v1.GetStatusResponse
       * @instance
       * @returns {Object.<string,*>} JSON object
       */
      GetStatusResponse.prototype.toJSON = function () {
        return GetStatusResponse.toObject(this, $protobuf.util.toJSONOptions);
      };

      return GetStatusResponse;
    })();

    v1.TraceStep = (function () {
      /**
       * Properties of a TraceStep.
       * @typedef {Object} tapvs.v1.TraceStep.$Properties
       * @property {string|null} [hook] TraceStep hook
       * @property {string|null} [stage] TraceStep stage
       * @property {string|null} [text] TraceStep text
       * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
       */

      /**
       * Properties of a TraceStep.
       * @memberof tapvs.v1
       * @interface ITraceStep
       * @augments tapvs.v1.TraceStep.$Properties
       * @deprecated Use tapvs.v1.TraceStep.$Properties instead.
       */

      /**
       * Shape of a TraceStep.
       * @typedef {tapvs.v1.TraceStep.$Properties} tapvs.v1.TraceStep.$Shape
       */

      /**
       * Constructs a new TraceStep.
       * @memberof tapvs.v1
       * @classdesc Represents a TraceStep.
       * @constructor
       * @param {tapvs.v1.TraceStep.$Properties=} [properties] Properties to set
       * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
       */
      const TraceStep = function (properties) {
        if (properties)
          for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
            if (properties[keys[i]] != null && keys[i] !== "__proto__")
              this[keys[i]] = properties[keys[i]];
      };

      /**
       * TraceStep hook.
       * @member {string} hook
       * @memberof tapvs.v1.TraceStep
       * @instance
       */
      TraceStep.prototype.hook = "";

      /**
       * TraceStep stage.
       * @member {string} stage
       * @memberof tapvs.v1.TraceStep
       * @instance
       */
      TraceStep.prototype.stage = "";

      /**
       * TraceStep text.
       * @member {string} text
       * @memberof tapvs.v1.TraceStep
       * @instance
       */
      TraceStep.prototype.text = "";

      /**
       * Encodes the specified TraceStep message. Does not implicitly {@link tapvs.v1.TraceStep.verify|verify} messages.
       * @function encode
       * @memberof tapvs.v1.TraceStep
       * @static
       * @param {tapvs.v1.TraceStep.$Properties} message TraceStep message or plain object to encode
       * @param {$protobuf.Writer} [writer] Writer to encode to
       * @returns {$protobuf.Writer} Writer
       */
      TraceStep.encode = function (message, writer, _depth) {
        if (!writer) writer = $Writer.create();
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
        if (
          message.hook != null &&
          $Object.hasOwnProperty.call(message, "hook") &&
          message.hook !== ""
        )
          writer.uint32(/* id 1, wireType 2 =*/ 10).string(message.hook);
        if (
          message.stage != null &&
          $Object.hasOwnProperty.call(message, "stage") &&
          message.stage !== ""
        )
          writer.uint32(/* id 2, wireType 2 =*/ 18).string(message.stage);
        if (
          message.text != null &&
          $Object.hasOwnProperty.call(message, "text") &&
          message.text !== ""
        )
          writer.uint32(/* id 3, wireType 2 =*/ 26).string(message.text);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
          for (let i = 0; i < message.$unknowns.length; ++i) writer.raw(message.$unknowns[i]);
        return writer;
      };

      /**
       * Encodes the specified TraceStep message, length delimited. Does not implicitly {@link tapvs.v1.TraceStep.verify|verify} messages.
       * @function encodeDelimited
       * @memberof tapvs.v1.TraceStep
       * @static
       * @param {tapvs.v1.TraceStep.$Properties} message TraceStep message or plain object to encode
       * @param {$protobuf.Writer} [writer] Writer to encode to
       * @returns {$protobuf.Writer} Writer
       */
      TraceStep.encodeDelimited = function (message, writer) {
        return this.encode(message, (writer || $Writer.create()).fork()).ldelim();
      };

      /**
       * Decodes a TraceStep message from the specified reader or buffer.
       * @function decode
       * @memberof tapvs.v1.TraceStep
       * @static
       * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
       * @param {number} [length] Message length if known beforehand
       * @returns {tapvs.v1.TraceStep & tapvs.v1.TraceStep.$Shape} TraceStep
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      TraceStep.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader)) reader = $Reader.create(reader);
        if (_depth === $undefined) _depth = 0;
        if (_depth > $Reader.recursionLimit) throw $Error("max depth exceeded");
        let end, message, value;
        if (length === $undefined) end = reader.len;
        else {
          end = reader.pos + length;
          if (end > reader.len) throw $RangeError("index out of range");
          length = reader.len;
          reader.len = end;
        }
        message = _target || new $root.tapvs.v1.TraceStep();
        while (reader.pos < end) {
          let start = reader.pos;
          let tag = reader.tag();
          if (tag === _end) {
            _end = $undefined;
            break;
          }
          let wireType = tag & 7;
          switch ((tag >>>= 3)) {
            case 1: {
              if (wireType !== 2) break;
              if ((value = reader.stringVerify()).length) message.hook = value;
              else delete message.hook;
              continue;
            }
            case 2: {
              if (wireType !== 2) break;
              if ((value = reader.stringVerify()).length) message.stage = value;
              else delete message.stage;
              continue;
            }
            case 3: {
              if (wireType !== 2) break;
              if ((value = reader.stringVerify()).length) message.text = value;
              else delete message.text;
              continue;
            }
          }
          reader.skipType(wireType, _depth, tag);
          if (!reader.discardUnknown) {
            $util.makeProp(message, "$unknowns", false);
            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
          }
        }
        if (length !== $undefined) {
          if (reader.pos !== end) throw $RangeError("index out of range");
          reader.len = length;
        }
        if (_end !== $undefined) throw $Error("missing end group");
        return message;
      };

      /**
       * Decodes a TraceStep message from the specified reader or buffer, length delimited.
       * @function decodeDelimited
       * @memberof tapvs.v1.TraceStep
       * @static
       * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
       * @returns {tapvs.v1.TraceStep & tapvs.v1.TraceStep.$Shape} TraceStep
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      TraceStep.decodeDelimited = function (reader) {
        if (!(reader instanceof $Reader)) reader = new $Reader(reader);
        return this.decode(reader, reader.size());
      };

      /**
       * Verifies a TraceStep message.
       * @function verify
       * @memberof tapvs.v1.TraceStep
       * @static
       * @param {Object.<string,*>} message Plain object to verify
       * @returns {string|null} `null` if valid, otherwise the reason why it is not
       */
      TraceStep.verify = function (message, _depth) {
        if (typeof message !== "object" || message === null) return "object expected";
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) return "max depth exceeded";
        if (message.hook != null && $Object.hasOwnProperty.call(message, "hook"))
          if (!$util.isString(message.hook)) return "hook: string expected";
        if (message.stage != null && $Object.hasOwnProperty.call(message, "stage"))
          if (!$util.isString(message.stage)) return "stage: string expected";
        if (message.text != null && $Object.hasOwnProperty.call(message, "text"))
          if (!$util.isString(message.text)) return "text: string expected";
        return null;
      };

      /**
       * Creates a TraceStep message from a plain object. Also converts values to their respective internal types.
       * @function fromObject
       * @memberof tapvs.v1.TraceStep
       * @static
       * @param {Object.<string,*>} object Plain object
       * @returns {tapvs.v1.TraceStep} TraceStep
       */
      TraceStep.fromObject = function (object, _depth) {
        if (object instanceof $root.tapvs.v1.TraceStep) return object;
        if (!$util.isObject(object)) throw $TypeError(".tapvs.v1.TraceStep: object expected");
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
        let message = new $root.tapvs.v1.TraceStep();
        if (object.hook != null)
          if (typeof object.hook !== "string" || object.hook.length)
            message.hook = $String(object.hook);
        if (object.stage != null)
          if (typeof object.stage !== "string" || object.stage.length)
            message.stage = $String(object.stage);
        if (object.text != null)
          if (typeof object.text !== "string" || object.text.length)
            message.text = $String(object.text);
        return message;
      };

      /**
       * Creates a plain object from a TraceStep message. Also converts values to other types if specified.
       * @function toObject
       * @memberof tapvs.v1.TraceStep
       * @static
       * @param {tapvs.v1.TraceStep} message TraceStep
       * @param {$protobuf.IConversionOptions} [options] Conversion options
       * @returns {Object.<string,*>} Plain object
       */
      TraceStep.toObject = function (message, options, _depth) {
        if (!options) options = {};
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
        let object = {};
        if (options.defaults) {
          object.hook = "";
          object.stage = "";
          object.text = "";
        }
        if (message.hook != null && $Object.hasOwnProperty.call(message, "hook"))
          object.hook = message.hook;
        if (message.stage != null && $Object.hasOwnProperty.call(message, "stage"))
          object.stage = message.stage;
        if (message.text != null && $Object.hasOwnProperty.call(message, "text"))
          object.text = message.text;
        return object;
      };

      /**
       * Converts this TraceStep to JSON.
       * @function toJSON
       * @memberof tapvs.v1.TraceStep
       * @instance
       * @returns {Object.<string,*>} JSON object
       */
      TraceStep.prototype.toJSON = function () {
        return TraceStep.toObject(this, $protobuf.util.toJSONOptions);
      };

      return TraceStep;
    })();

    v1.Consideration = (function () {
      /**
       * Properties of a Consideration.
       * @typedef {Object} tapvs.v1.Consideration.$Properties
       * @property {string|null} [server] Consideration server
       * @property {number|null} [weight] Consideration weight
       * @property {number|null} [active] Consideration active
       * @property {number|null} [inactive] Consideration inactive
       * @property {string|null} [overhead] Consideration overhead
       * @property {string|null} [excluded] Consideration excluded
       * @property {boolean|null} [chosen] Consideration chosen
       * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
       */

      /**
       * Properties of a Consideration.
       * @memberof tapvs.v1
       * @interface IConsideration
       * @augments tapvs.v1.Consideration.$Properties
       * @deprecated Use tapvs.v1.Consideration.$Properties instead.
       */

      /**
       * Shape of a Consideration.
       * @typedef {tapvs.v1.Consideration.$Properties} tapvs.v1.Consideration.$Shape
       */

      /**
       * Constructs a new Consideration.
       * @memberof tapvs.v1
       * @classdesc Represents a Consideration.
       * @constructor
       * @param {tapvs.v1.Consideration.$Properties=} [properties] Properties to set
       * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
       */
      const Consideration = function (properties) {
        if (properties)
          for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
            if (properties[keys[i]] != null && keys[i] !== "__proto__")
              this[keys[i]] = properties[keys[i]];
      };

      /**
       * Consideration server.
       * @member {string} server
       * @memberof tapvs.v1.Consideration
       * @instance
       */
      Consideration.prototype.server = "";

      /**
       * Consideration weight.
       * @member {number} weight
       * @memberof tapvs.v1.Consideration
       * @instance
       */
      Consideration.prototype.weight = 0;

      /**
       * Consideration active.
       * @member {number} active
       * @memberof tapvs.v1.Consideration
       * @instance
       */
      Consideration.prototype.active = 0;

      /**
       * Consideration inactive.
       * @member {number} inactive
       * @memberof tapvs.v1.Consideration
       * @instance
       */
      Consideration.prototype.inactive = 0;

      /**
       * Consideration overhead.
       * @member {string} overhead
       * @memberof tapvs.v1.Consideration
       * @instance
       */
      Consideration.prototype.overhead = "";

      /**
       * Consideration excluded.
       * @member {string} excluded
       * @memberof tapvs.v1.Consideration
       * @instance
       */
      Consideration.prototype.excluded = "";

      /**
       * Consideration chosen.
       * @member {boolean} chosen
       * @memberof tapvs.v1.Consideration
       * @instance
       */
      Consideration.prototype.chosen = false;

      /**
       * Encodes the specified Consideration message. Does not implicitly {@link tapvs.v1.Consideration.verify|verify} messages.
       * @function encode
       * @memberof tapvs.v1.Consideration
       * @static
       * @param {tapvs.v1.Consideration.$Properties} message Consideration message or plain object to encode
       * @param {$protobuf.Writer} [writer] Writer to encode to
       * @returns {$protobuf.Writer} Writer
       */
      Consideration.encode = function (message, writer, _depth) {
        if (!writer) writer = $Writer.create();
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
        if (
          message.server != null &&
          $Object.hasOwnProperty.call(message, "server") &&
          message.server !== ""
        )
          writer.uint32(/* id 1, wireType 2 =*/ 10).string(message.server);
        if (
          message.weight != null &&
          $Object.hasOwnProperty.call(message, "weight") &&
          message.weight !== 0
        )
          writer.uint32(/* id 2, wireType 0 =*/ 16).uint32(message.weight);
        if (
          message.active != null &&
          $Object.hasOwnProperty.call(message, "active") &&
          message.active !== 0
        )
          writer.uint32(/* id 3, wireType 0 =*/ 24).uint32(message.active);
        if (
          message.inactive != null &&
          $Object.hasOwnProperty.call(message, "inactive") &&
          message.inactive !== 0
        )
          writer.uint32(/* id 4, wireType 0 =*/ 32).uint32(message.inactive);
        if (
          message.overhead != null &&
          $Object.hasOwnProperty.call(message, "overhead") &&
          message.overhead !== ""
        )
          writer.uint32(/* id 5, wireType 2 =*/ 42).string(message.overhead);
        if (
          message.excluded != null &&
          $Object.hasOwnProperty.call(message, "excluded") &&
          message.excluded !== ""
        )
          writer.uint32(/* id 6, wireType 2 =*/ 50).string(message.excluded);
        if (
          message.chosen != null &&
          $Object.hasOwnProperty.call(message, "chosen") &&
          message.chosen !== false
        )
          writer.uint32(/* id 7, wireType 0 =*/ 56).bool(message.chosen);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
          for (let i = 0; i < message.$unknowns.length; ++i) writer.raw(message.$unknowns[i]);
        return writer;
      };

      /**
       * Encodes the specified Consideration message, length delimited. Does not implicitly {@link tapvs.v1.Consideration.verify|verify} messages.
       * @function encodeDelimited
       * @memberof tapvs.v1.Consideration
       * @static
       * @param {tapvs.v1.Consideration.$Properties} message Consideration message or plain object to encode
       * @param {$protobuf.Writer} [writer] Writer to encode to
       * @returns {$protobuf.Writer} Writer
       */
      Consideration.encodeDelimited = function (message, writer) {
        return this.encode(message, (writer || $Writer.create()).fork()).ldelim();
      };

      /**
       * Decodes a Consideration message from the specified reader or buffer.
       * @function decode
       * @memberof tapvs.v1.Consideration
       * @static
       * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
       * @param {number} [length] Message length if known beforehand
       * @returns {tapvs.v1.Consideration & tapvs.v1.Consideration.$Shape} Consideration
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      Consideration.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader)) reader = $Reader.create(reader);
        if (_depth === $undefined) _depth = 0;
        if (_depth > $Reader.recursionLimit) throw $Error("max depth exceeded");
        let end, message, value;
        if (length === $undefined) end = reader.len;
        else {
          end = reader.pos + length;
          if (end > reader.len) throw $RangeError("index out of range");
          length = reader.len;
          reader.len = end;
        }
        message = _target || new $root.tapvs.v1.Consideration();
        while (reader.pos < end) {
          let start = reader.pos;
          let tag = reader.tag();
          if (tag === _end) {
            _end = $undefined;
            break;
          }
          let wireType = tag & 7;
          switch ((tag >>>= 3)) {
            case 1: {
              if (wireType !== 2) break;
              if ((value = reader.stringVerify()).length) message.server = value;
              else delete message.server;
              continue;
            }
            case 2: {
              if (wireType !== 0) break;
              if ((value = reader.uint32())) message.weight = value;
              else delete message.weight;
              continue;
            }
            case 3: {
              if (wireType !== 0) break;
              if ((value = reader.uint32())) message.active = value;
              else delete message.active;
              continue;
            }
            case 4: {
              if (wireType !== 0) break;
              if ((value = reader.uint32())) message.inactive = value;
              else delete message.inactive;
              continue;
            }
            case 5: {
              if (wireType !== 2) break;
              if ((value = reader.stringVerify()).length) message.overhead = value;
              else delete message.overhead;
              continue;
            }
            case 6: {
              if (wireType !== 2) break;
              if ((value = reader.stringVerify()).length) message.excluded = value;
              else delete message.excluded;
              continue;
            }
            case 7: {
              if (wireType !== 0) break;
              if ((value = reader.bool())) message.chosen = value;
              else delete message.chosen;
              continue;
            }
          }
          reader.skipType(wireType, _depth, tag);
          if (!reader.discardUnknown) {
            $util.makeProp(message, "$unknowns", false);
            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
          }
        }
        if (length !== $undefined) {
          if (reader.pos !== end) throw $RangeError("index out of range");
          reader.len = length;
        }
        if (_end !== $undefined) throw $Error("missing end group");
        return message;
      };

      /**
       * Decodes a Consideration message from the specified reader or buffer, length delimited.
       * @function decodeDelimited
       * @memberof tapvs.v1.Consideration
       * @static
       * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
       * @returns {tapvs.v1.Consideration & tapvs.v1.Consideration.$Shape} Consideration
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      Consideration.decodeDelimited = function (reader) {
        if (!(reader instanceof $Reader)) reader = new $Reader(reader);
        return this.decode(reader, reader.size());
      };

      /**
       * Verifies a Consideration message.
       * @function verify
       * @memberof tapvs.v1.Consideration
       * @static
       * @param {Object.<string,*>} message Plain object to verify
       * @returns {string|null} `null` if valid, otherwise the reason why it is not
       */
      Consideration.verify = function (message, _depth) {
        if (typeof message !== "object" || message === null) return "object expected";
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) return "max depth exceeded";
        if (message.server != null && $Object.hasOwnProperty.call(message, "server"))
          if (!$util.isString(message.server)) return "server: string expected";
        if (message.weight != null && $Object.hasOwnProperty.call(message, "weight"))
          if (!$util.isInteger(message.weight)) return "weight: integer expected";
        if (message.active != null && $Object.hasOwnProperty.call(message, "active"))
          if (!$util.isInteger(message.active)) return "active: integer expected";
        if (message.inactive != null && $Object.hasOwnProperty.call(message, "inactive"))
          if (!$util.isInteger(message.inactive)) return "inactive: integer expected";
        if (message.overhead != null && $Object.hasOwnProperty.call(message, "overhead"))
          if (!$util.isString(message.overhead)) return "overhead: string expected";
        if (message.excluded != null && $Object.hasOwnProperty.call(message, "excluded"))
          if (!$util.isString(message.excluded)) return "excluded: string expected";
        if (message.chosen != null && $Object.hasOwnProperty.call(message, "chosen"))
          if (typeof message.chosen !== "boolean") return "chosen: boolean expected";
        return null;
      };

      /**
       * Creates a Consideration message from a plain object. Also converts values to their respective internal types.
       * @function fromObject
       * @memberof tapvs.v1.Consideration
       * @static
       * @param {Object.<string,*>} object Plain object
       * @returns {tapvs.v1.Consideration} Consideration
       */
      Consideration.fromObject = function (object, _depth) {
        if (object instanceof $root.tapvs.v1.Consideration) return object;
        if (!$util.isObject(object)) throw $TypeError(".tapvs.v1.Consideration: object expected");
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
        let message = new $root.tapvs.v1.Consideration();
        if (object.server != null)
          if (typeof object.server !== "string" || object.server.length)
            message.server = $String(object.server);
        if (object.weight != null)
          if ($Number(object.weight) !== 0) message.weight = object.weight >>> 0;
        if (object.active != null)
          if ($Number(object.active) !== 0) message.active = object.active >>> 0;
        if (object.inactive != null)
          if ($Number(object.inactive) !== 0) message.inactive = object.inactive >>> 0;
        if (object.overhead != null)
          if (typeof object.overhead !== "string" || object.overhead.length)
            message.overhead = $String(object.overhead);
        if (object.excluded != null)
          if (typeof object.excluded !== "string" || object.excluded.length)
            message.excluded = $String(object.excluded);
        if (object.chosen != null) if (object.chosen) message.chosen = $Boolean(object.chosen);
        return message;
      };

      /**
       * Creates a plain object from a Consideration message. Also converts values to other types if specified.
       * @function toObject
       * @memberof tapvs.v1.Consideration
       * @static
       * @param {tapvs.v1.Consideration} message Consideration
       * @param {$protobuf.IConversionOptions} [options] Conversion options
       * @returns {Object.<string,*>} Plain object
       */
      Consideration.toObject = function (message, options, _depth) {
        if (!options) options = {};
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
        let object = {};
        if (options.defaults) {
          object.server = "";
          object.weight = 0;
          object.active = 0;
          object.inactive = 0;
          object.overhead = "";
          object.excluded = "";
          object.chosen = false;
        }
        if (message.server != null && $Object.hasOwnProperty.call(message, "server"))
          object.server = message.server;
        if (message.weight != null && $Object.hasOwnProperty.call(message, "weight"))
          object.weight = message.weight;
        if (message.active != null && $Object.hasOwnProperty.call(message, "active"))
          object.active = message.active;
        if (message.inactive != null && $Object.hasOwnProperty.call(message, "inactive"))
          object.inactive = message.inactive;
        if (message.overhead != null && $Object.hasOwnProperty.call(message, "overhead"))
          object.overhead = message.overhead;
        if (message.excluded != null && $Object.hasOwnProperty.call(message, "excluded"))
          object.excluded = message.excluded;
        if (message.chosen != null && $Object.hasOwnProperty.call(message, "chosen"))
          object.chosen = message.chosen;
        return object;
      };

      /**
       * Converts this Consideration to JSON.
       * @function toJSON
       * @memberof tapvs.v1.Consideration
       * @instance
       * @returns {Object.<string,*>} JSON object
       */
      Consideration.prototype.toJSON = function () {
        return Consideration.toObject(this, $protobuf.util.toJSONOptions);
      };

      return Consideration;
    })();

    v1.SentFrame = (function () {
      /**
       * Properties of a SentFrame.
       * @typedef {Object} tapvs.v1.SentFrame.$Properties
       * @property {string|null} [port] SentFrame port
       * @property {Uint8Array|null} [frame] SentFrame frame
       * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
       */

      /**
       * Properties of a SentFrame.
       * @memberof tapvs.v1
       * @interface ISentFrame
       * @augments tapvs.v1.SentFrame.$Properties
       * @deprecated Use tapvs.v1.SentFrame.$Properties instead.
       */

      /**
       * Shape of a SentFrame.
       * @typedef {tapvs.v1.SentFrame.$Properties} tapvs.v1.SentFrame.$Shape
       */

      /**
       * Constructs a new SentFrame.
       * @memberof tapvs.v1
       * @classdesc Represents a SentFrame.
       * @constructor
       * @param {tapvs.v1.SentFrame.$Properties=} [properties] Properties to set
       * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
       */
      const SentFrame = function (properties) {
        if (properties)
          for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
            if (properties[keys[i]] != null && keys[i] !== "__proto__")
              this[keys[i]] = properties[keys[i]];
      };

      /**
       * SentFrame port.
       * @member {string} port
       * @memberof tapvs.v1.SentFrame
       * @instance
       */
      SentFrame.prototype.port = "";

      /**
       * SentFrame frame.
       * @member {Uint8Array} frame
       * @memberof tapvs.v1.SentFrame
       * @instance
       */
      SentFrame.prototype.frame = $util.newBuffer([]);

      /**
       * Encodes the specified SentFrame message. Does not implicitly {@link tapvs.v1.SentFrame.verify|verify} messages.
       * @function encode
       * @memberof tapvs.v1.SentFrame
       * @static
       * @param {tapvs.v1.SentFrame.$Properties} message SentFrame message or plain object to encode
       * @param {$protobuf.Writer} [writer] Writer to encode to
       * @returns {$protobuf.Writer} Writer
       */
      SentFrame.encode = function (message, writer, _depth) {
        if (!writer) writer = $Writer.create();
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
        if (
          message.port != null &&
          $Object.hasOwnProperty.call(message, "port") &&
          message.port !== ""
        )
          writer.uint32(/* id 1, wireType 2 =*/ 10).string(message.port);
        if (
          message.frame != null &&
          $Object.hasOwnProperty.call(message, "frame") &&
          message.frame.length
        )
          writer.uint32(/* id 2, wireType 2 =*/ 18).bytes(message.frame);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
          for (let i = 0; i < message.$unknowns.length; ++i) writer.raw(message.$unknowns[i]);
        return writer;
      };

      /**
       * Encodes the specified SentFrame message, length delimited. Does not implicitly {@link tapvs.v1.SentFrame.verify|verify} messages.
       * @function encodeDelimited
       * @memberof tapvs.v1.SentFrame
       * @static
       * @param {tapvs.v1.SentFrame.$Properties} message SentFrame message or plain object to encode
       * @param {$protobuf.Writer} [writer] Writer to encode to
       * @returns {$protobuf.Writer} Writer
       */
      SentFrame.encodeDelimited = function (message, writer) {
        return this.encode(message, (writer || $Writer.create()).fork()).ldelim();
      };

      /**
       * Decodes a SentFrame message from the specified reader or buffer.
       * @function decode
       * @memberof tapvs.v1.SentFrame
       * @static
       * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
       * @param {number} [length] Message length if known beforehand
       * @returns {tapvs.v1.SentFrame & tapvs.v1.SentFrame.$Shape} SentFrame
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      SentFrame.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader)) reader = $Reader.create(reader);
        if (_depth === $undefined) _depth = 0;
        if (_depth > $Reader.recursionLimit) throw $Error("max depth exceeded");
        let end, message, value;
        if (length === $undefined) end = reader.len;
        else {
          end = reader.pos + length;
          if (end > reader.len) throw $RangeError("index out of range");
          length = reader.len;
          reader.len = end;
        }
        message = _target || new $root.tapvs.v1.SentFrame();
        while (reader.pos < end) {
          let start = reader.pos;
          let tag = reader.tag();
          if (tag === _end) {
            _end = $undefined;
            break;
          }
          let wireType = tag & 7;
          switch ((tag >>>= 3)) {
            case 1: {
              if (wireType !== 2) break;
              if ((value = reader.stringVerify()).length) message.port = value;
              else delete message.port;
              continue;
            }
            case 2: {
              if (wireType !== 2) break;
              if ((value = reader.bytes()).length) message.frame = value;
              else delete message.frame;
              continue;
            }
          }
          reader.skipType(wireType, _depth, tag);
          if (!reader.discardUnknown) {
            $util.makeProp(message, "$unknowns", false);
            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
          }
        }
        if (length !== $undefined) {
          if (reader.pos !== end) throw $RangeError("index out of range");
          reader.len = length;
        }
        if (_end !== $undefined) throw $Error("missing end group");
        return message;
      };

      /**
       * Decodes a SentFrame message from the specified reader or buffer, length delimited.
       * @function decodeDelimited
       * @memberof tapvs.v1.SentFrame
       * @static
       * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
       * @returns {tapvs.v1.SentFrame & tapvs.v1.SentFrame.$Shape} SentFrame
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      SentFrame.decodeDelimited = function (reader) {
        if (!(reader instanceof $Reader)) reader = new $Reader(reader);
        return this.decode(reader, reader.size());
      };

      /**
       * Verifies a SentFrame message.
       * @function verify
       * @memberof tapvs.v1.SentFrame
       * @static
       * @param {Object.<string,*>} message Plain object to verify
       * @returns {string|null} `null` if valid, otherwise the reason why it is not
       */
      SentFrame.verify = function (message, _depth) {
        if (typeof message !== "object" || message === null) return "object expected";
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) return "max depth exceeded";
        if (message.port != null && $Object.hasOwnProperty.call(message, "port"))
          if (!$util.isString(message.port)) return "port: string expected";
        if (message.frame != null && $Object.hasOwnProperty.call(message, "frame"))
          if (!(
            (message.frame && typeof message.frame.length === "number") ||
            $util.isString(message.frame)
          ))
            return "frame: buffer expected";
        return null;
      };

      /**
       * Creates a SentFrame message from a plain object. Also converts values to their respective internal types.
       * @function fromObject
       * @memberof tapvs.v1.SentFrame
       * @static
       * @param {Object.<string,*>} object Plain object
       * @returns {tapvs.v1.SentFrame} SentFrame
       */
      SentFrame.fromObject = function (object, _depth) {
        if (object instanceof $root.tapvs.v1.SentFrame) return object;
        if (!$util.isObject(object)) throw $TypeError(".tapvs.v1.SentFrame: object expected");
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
        let message = new $root.tapvs.v1.SentFrame();
        if (object.port != null)
          if (typeof object.port !== "string" || object.port.length)
            message.port = $String(object.port);
        if (object.frame != null)
          if (object.frame.length)
            if (typeof object.frame === "string")
              $util.base64.decode(
                object.frame,
                (message.frame = $util.newBuffer($util.base64.length(object.frame))),
                0,
              );
            else if (object.frame.length >= 0) message.frame = object.frame;
        return message;
      };

      /**
       * Creates a plain object from a SentFrame message. Also converts values to other types if specified.
       * @function toObject
       * @memberof tapvs.v1.SentFrame
       * @static
       * @param {tapvs.v1.SentFrame} message SentFrame
       * @param {$protobuf.IConversionOptions} [options] Conversion options
       * @returns {Object.<string,*>} Plain object
       */
      SentFrame.toObject = function (message, options, _depth) {
        if (!options) options = {};
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
        let object = {};
        if (options.defaults) {
          object.port = "";
          if (options.bytes === $String) object.frame = "";
          else {
            object.frame = [];
            if (options.bytes !== $Array) object.frame = $util.newBuffer(object.frame);
          }
        }
        if (message.port != null && $Object.hasOwnProperty.call(message, "port"))
          object.port = message.port;
        if (message.frame != null && $Object.hasOwnProperty.call(message, "frame"))
          object.frame =
            options.bytes === $String
              ? $util.base64.encode(message.frame, 0, message.frame.length)
              : options.bytes === $Array
                ? $Array.prototype.slice.call(message.frame)
                : message.frame;
        return object;
      };

      /**
       * Converts this SentFrame to JSON.
       * @function toJSON
       * @memberof tapvs.v1.SentFrame
       * @instance
       * @returns {Object.<string,*>} JSON object
       */
      SentFrame.prototype.toJSON = function () {
        return SentFrame.toObject(this, $protobuf.util.toJSONOptions);
      };

      return SentFrame;
    })();

    v1.PacketTrace = (function () {
      /**
       * Properties of a PacketTrace.
       * @typedef {Object} tapvs.v1.PacketTrace.$Properties
       * @property {number|null} [timeUs] PacketTrace timeUs
       * @property {string|null} [port] PacketTrace port
       * @property {Uint8Array|null} [frame] PacketTrace frame
       * @property {Array.<tapvs.v1.TraceStep.$Properties>|null} [steps] PacketTrace steps
       * @property {string|null} [verdict] PacketTrace verdict
       * @property {string|null} [kind] PacketTrace kind
       * @property {string|null} [meaning] PacketTrace meaning
       * @property {string|null} [scheduler] PacketTrace scheduler
       * @property {Array.<tapvs.v1.Consideration.$Properties>|null} [considerations] PacketTrace considerations
       * @property {Array.<tapvs.v1.SentFrame.$Properties>|null} [sent] PacketTrace sent
       * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
       */

      /**
       * Properties of a PacketTrace.
       * @memberof tapvs.v1
       * @interface IPacketTrace
       * @augments tapvs.v1.PacketTrace.$Properties
       * @deprecated Use tapvs.v1.PacketTrace.$Properties instead.
       */

      /**
       * Shape of a PacketTrace.
       * @typedef {tapvs.v1.PacketTrace.$Properties} tapvs.v1.PacketTrace.$Shape
       */

      /**
       * Constructs a new PacketTrace.
       * @memberof tapvs.v1
       * @classdesc Represents a PacketTrace.
       * @constructor
       * @param {tapvs.v1.PacketTrace.$Properties=} [properties] Properties to set
       * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
       */
      const PacketTrace = function (properties) {
        this.steps = [];
        this.considerations = [];
        this.sent = [];
        if (properties)
          for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
            if (properties[keys[i]] != null && keys[i] !== "__proto__")
              this[keys[i]] = properties[keys[i]];
      };

      /**
       * PacketTrace timeUs.
       * @member {number} timeUs
       * @memberof tapvs.v1.PacketTrace
       * @instance
       */
      PacketTrace.prototype.timeUs = $util.Long ? $util.Long.fromBits(0, 0, true) : 0;

      /**
       * PacketTrace port.
       * @member {string} port
       * @memberof tapvs.v1.PacketTrace
       * @instance
       */
      PacketTrace.prototype.port = "";

      /**
       * PacketTrace frame.
       * @member {Uint8Array} frame
       * @memberof tapvs.v1.PacketTrace
       * @instance
       */
      PacketTrace.prototype.frame = $util.newBuffer([]);

      /**
       * PacketTrace steps.
       * @member {Array.<tapvs.v1.TraceStep.$Properties>} steps
       * @memberof tapvs.v1.PacketTrace
       * @instance
       */
      PacketTrace.prototype.steps = $util.emptyArray;

      /**
       * PacketTrace verdict.
       * @member {string} verdict
       * @memberof tapvs.v1.PacketTrace
       * @instance
       */
      PacketTrace.prototype.verdict = "";

      /**
       * PacketTrace kind.
       * @member {string} kind
       * @memberof tapvs.v1.PacketTrace
       * @instance
       */
      PacketTrace.prototype.kind = "";

      /**
       * PacketTrace meaning.
       * @member {string} meaning
       * @memberof tapvs.v1.PacketTrace
       * @instance
       */
      PacketTrace.prototype.meaning = "";

      /**
       * PacketTrace scheduler.
       * @member {string} scheduler
       * @memberof tapvs.v1.PacketTrace
       * @instance
       */
      PacketTrace.prototype.scheduler = "";

      /**
       * PacketTrace considerations.
       * @member {Array.<tapvs.v1.Consideration.$Properties>} considerations
       * @memberof tapvs.v1.PacketTrace
       * @instance
       */
      PacketTrace.prototype.considerations = $util.emptyArray;

      /**
       * PacketTrace sent.
       * @member {Array.<tapvs.v1.SentFrame.$Properties>} sent
       * @memberof tapvs.v1.PacketTrace
       * @instance
       */
      PacketTrace.prototype.sent = $util.emptyArray;

      /**
       * Encodes the specified PacketTrace message. Does not implicitly {@link tapvs.v1.PacketTrace.verify|verify} messages.
       * @function encode
       * @memberof tapvs.v1.PacketTrace
       * @static
       * @param {tapvs.v1.PacketTrace.$Properties} message PacketTrace message or plain object to encode
       * @param {$protobuf.Writer} [writer] Writer to encode to
       * @returns {$protobuf.Writer} Writer
       */
      PacketTrace.encode = function (message, writer, _depth) {
        if (!writer) writer = $Writer.create();
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
        if (
          message.timeUs != null &&
          $Object.hasOwnProperty.call(message, "timeUs") &&
          (typeof message.timeUs === "object"
            ? message.timeUs.low || message.timeUs.high
            : message.timeUs !== 0)
        )
          writer.uint32(/* id 1, wireType 0 =*/ 8).uint64(message.timeUs);
        if (
          message.port != null &&
          $Object.hasOwnProperty.call(message, "port") &&
          message.port !== ""
        )
          writer.uint32(/* id 2, wireType 2 =*/ 18).string(message.port);
        if (
          message.frame != null &&
          $Object.hasOwnProperty.call(message, "frame") &&
          message.frame.length
        )
          writer.uint32(/* id 3, wireType 2 =*/ 26).bytes(message.frame);
        if (message.steps != null && message.steps.length)
          for (let i = 0; i < message.steps.length; ++i)
            $root.tapvs.v1.TraceStep.encode(
              message.steps[i],
              writer.uint32(/* id 4, wireType 2 =*/ 34).fork(),
              _depth + 1,
            ).ldelim();
        if (
          message.verdict != null &&
          $Object.hasOwnProperty.call(message, "verdict") &&
          message.verdict !== ""
        )
          writer.uint32(/* id 5, wireType 2 =*/ 42).string(message.verdict);
        if (
          message.kind != null &&
          $Object.hasOwnProperty.call(message, "kind") &&
          message.kind !== ""
        )
          writer.uint32(/* id 6, wireType 2 =*/ 50).string(message.kind);
        if (
          message.meaning != null &&
          $Object.hasOwnProperty.call(message, "meaning") &&
          message.meaning !== ""
        )
          writer.uint32(/* id 7, wireType 2 =*/ 58).string(message.meaning);
        if (
          message.scheduler != null &&
          $Object.hasOwnProperty.call(message, "scheduler") &&
          message.scheduler !== ""
        )
          writer.uint32(/* id 8, wireType 2 =*/ 66).string(message.scheduler);
        if (message.considerations != null && message.considerations.length)
          for (let i = 0; i < message.considerations.length; ++i)
            $root.tapvs.v1.Consideration.encode(
              message.considerations[i],
              writer.uint32(/* id 9, wireType 2 =*/ 74).fork(),
              _depth + 1,
            ).ldelim();
        if (message.sent != null && message.sent.length)
          for (let i = 0; i < message.sent.length; ++i)
            $root.tapvs.v1.SentFrame.encode(
              message.sent[i],
              writer.uint32(/* id 10, wireType 2 =*/ 82).fork(),
              _depth + 1,
            ).ldelim();
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
          for (let i = 0; i < message.$unknowns.length; ++i) writer.raw(message.$unknowns[i]);
        return writer;
      };

      /**
       * Encodes the specified PacketTrace message, length delimited. Does not implicitly {@link tapvs.v1.PacketTrace.verify|verify} messages.
       * @function encodeDelimited
       * @memberof tapvs.v1.PacketTrace
       * @static
       * @param {tapvs.v1.PacketTrace.$Properties} message PacketTrace message or plain object to encode
       * @param {$protobuf.Writer} [writer] Writer to encode to
       * @returns {$protobuf.Writer} Writer
       */
      PacketTrace.encodeDelimited = function (message, writer) {
        return this.encode(message, (writer || $Writer.create()).fork()).ldelim();
      };

      /**
       * Decodes a PacketTrace message from the specified reader or buffer.
       * @function decode
       * @memberof tapvs.v1.PacketTrace
       * @static
       * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
       * @param {number} [length] Message length if known beforehand
       * @returns {tapvs.v1.PacketTrace & tapvs.v1.PacketTrace.$Shape} PacketTrace
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      PacketTrace.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader)) reader = $Reader.create(reader);
        if (_depth === $undefined) _depth = 0;
        if (_depth > $Reader.recursionLimit) throw $Error("max depth exceeded");
        let end, message, value;
        if (length === $undefined) end = reader.len;
        else {
          end = reader.pos + length;
          if (end > reader.len) throw $RangeError("index out of range");
          length = reader.len;
          reader.len = end;
        }
        message = _target || new $root.tapvs.v1.PacketTrace();
        while (reader.pos < end) {
          let start = reader.pos;
          let tag = reader.tag();
          if (tag === _end) {
            _end = $undefined;
            break;
          }
          let wireType = tag & 7;
          switch ((tag >>>= 3)) {
            case 1: {
              if (wireType !== 0) break;
              if (
                typeof (value = reader.uint64()) === "object"
                  ? value.low || value.high
                  : value !== 0
              )
                message.timeUs = value;
              else delete message.timeUs;
              continue;
            }
            case 2: {
              if (wireType !== 2) break;
              if ((value = reader.stringVerify()).length) message.port = value;
              else delete message.port;
              continue;
            }
            case 3: {
              if (wireType !== 2) break;
              if ((value = reader.bytes()).length) message.frame = value;
              else delete message.frame;
              continue;
            }
            case 4: {
              if (wireType !== 2) break;
              if (!(message.steps && message.steps.length)) message.steps = [];
              message.steps.push(
                $root.tapvs.v1.TraceStep.decode(reader, reader.size(), $undefined, _depth + 1),
              );
              continue;
            }
            case 5: {
              if (wireType !== 2) break;
              if ((value = reader.stringVerify()).length) message.verdict = value;
              else delete message.verdict;
              continue;
            }
            case 6: {
              if (wireType !== 2) break;
              if ((value = reader.stringVerify()).length) message.kind = value;
              else delete message.kind;
              continue;
            }
            case 7: {
              if (wireType !== 2) break;
              if ((value = reader.stringVerify()).length) message.meaning = value;
              else delete message.meaning;
              continue;
            }
            case 8: {
              if (wireType !== 2) break;
              if ((value = reader.stringVerify()).length) message.scheduler = value;
              else delete message.scheduler;
              continue;
            }
            case 9: {
              if (wireType !== 2) break;
              if (!(message.considerations && message.considerations.length))
                message.considerations = [];
              message.considerations.push(
                $root.tapvs.v1.Consideration.decode(reader, reader.size(), $undefined, _depth + 1),
              );
              continue;
            }
            case 10: {
              if (wireType !== 2) break;
              if (!(message.sent && message.sent.length)) message.sent = [];
              message.sent.push(
                $root.tapvs.v1.SentFrame.decode(reader, reader.size(), $undefined, _depth + 1),
              );
              continue;
            }
          }
          reader.skipType(wireType, _depth, tag);
          if (!reader.discardUnknown) {
            $util.makeProp(message, "$unknowns", false);
            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
          }
        }
        if (length !== $undefined) {
          if (reader.pos !== end) throw $RangeError("index out of range");
          reader.len = length;
        }
        if (_end !== $undefined) throw $Error("missing end group");
        return message;
      };

      /**
       * Decodes a PacketTrace message from the specified reader or buffer, length delimited.
       * @function decodeDelimited
       * @memberof tapvs.v1.PacketTrace
       * @static
       * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
       * @returns {tapvs.v1.PacketTrace & tapvs.v1.PacketTrace.$Shape} PacketTrace
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      PacketTrace.decodeDelimited = function (reader) {
        if (!(reader instanceof $Reader)) reader = new $Reader(reader);
        return this.decode(reader, reader.size());
      };

      /**
       * Verifies a PacketTrace message.
       * @function verify
       * @memberof tapvs.v1.PacketTrace
       * @static
       * @param {Object.<string,*>} message Plain object to verify
       * @returns {string|null} `null` if valid, otherwise the reason why it is not
       */
      PacketTrace.verify = function (message, _depth) {
        if (typeof message !== "object" || message === null) return "object expected";
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) return "max depth exceeded";
        if (message.timeUs != null && $Object.hasOwnProperty.call(message, "timeUs"))
          if (
            !$util.isInteger(message.timeUs) &&
            !(
              message.timeUs &&
              $util.isInteger(message.timeUs.low) &&
              $util.isInteger(message.timeUs.high)
            )
          )
            return "timeUs: integer|Long expected";
        if (message.port != null && $Object.hasOwnProperty.call(message, "port"))
          if (!$util.isString(message.port)) return "port: string expected";
        if (message.frame != null && $Object.hasOwnProperty.call(message, "frame"))
          if (!(
            (message.frame && typeof message.frame.length === "number") ||
            $util.isString(message.frame)
          ))
            return "frame: buffer expected";
        if (message.steps != null && $Object.hasOwnProperty.call(message, "steps")) {
          if (!$Array.isArray(message.steps)) return "steps: array expected";
          for (let i = 0; i < message.steps.length; ++i) {
            let error = $root.tapvs.v1.TraceStep.verify(message.steps[i], _depth + 1);
            if (error) return "steps." + error;
          }
        }
        if (message.verdict != null && $Object.hasOwnProperty.call(message, "verdict"))
          if (!$util.isString(message.verdict)) return "verdict: string expected";
        if (message.kind != null && $Object.hasOwnProperty.call(message, "kind"))
          if (!$util.isString(message.kind)) return "kind: string expected";
        if (message.meaning != null && $Object.hasOwnProperty.call(message, "meaning"))
          if (!$util.isString(message.meaning)) return "meaning: string expected";
        if (message.scheduler != null && $Object.hasOwnProperty.call(message, "scheduler"))
          if (!$util.isString(message.scheduler)) return "scheduler: string expected";
        if (
          message.considerations != null &&
          $Object.hasOwnProperty.call(message, "considerations")
        ) {
          if (!$Array.isArray(message.considerations)) return "considerations: array expected";
          for (let i = 0; i < message.considerations.length; ++i) {
            let error = $root.tapvs.v1.Consideration.verify(message.considerations[i], _depth + 1);
            if (error) return "considerations." + error;
          }
        }
        if (message.sent != null && $Object.hasOwnProperty.call(message, "sent")) {
          if (!$Array.isArray(message.sent)) return "sent: array expected";
          for (let i = 0; i < message.sent.length; ++i) {
            let error = $root.tapvs.v1.SentFrame.verify(message.sent[i], _depth + 1);
            if (error) return "sent." + error;
          }
        }
        return null;
      };

      /**
       * Creates a PacketTrace message from a plain object. Also converts values to their respective internal types.
       * @function fromObject
       * @memberof tapvs.v1.PacketTrace
       * @static
       * @param {Object.<string,*>} object Plain object
       * @returns {tapvs.v1.PacketTrace} PacketTrace
       */
      PacketTrace.fromObject = function (object, _depth) {
        if (object instanceof $root.tapvs.v1.PacketTrace) return object;
        if (!$util.isObject(object)) throw $TypeError(".tapvs.v1.PacketTrace: object expected");
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
        let message = new $root.tapvs.v1.PacketTrace();
        if (object.timeUs != null)
          if (
            typeof object.timeUs === "object"
              ? object.timeUs.low || object.timeUs.high
              : $Number(object.timeUs) !== 0
          )
            if ($util.Long) message.timeUs = $util.Long.fromValue(object.timeUs, true);
            else if (typeof object.timeUs === "string")
              message.timeUs = $parseInt(object.timeUs, 10);
            else if (typeof object.timeUs === "number") message.timeUs = object.timeUs;
            else if (typeof object.timeUs === "object")
              message.timeUs = new $util.LongBits(
                object.timeUs.low >>> 0,
                object.timeUs.high >>> 0,
              ).toNumber(true);
        if (object.port != null)
          if (typeof object.port !== "string" || object.port.length)
            message.port = $String(object.port);
        if (object.frame != null)
          if (object.frame.length)
            if (typeof object.frame === "string")
              $util.base64.decode(
                object.frame,
                (message.frame = $util.newBuffer($util.base64.length(object.frame))),
                0,
              );
            else if (object.frame.length >= 0) message.frame = object.frame;
        if (object.steps) {
          if (!$Array.isArray(object.steps))
            throw $TypeError(".tapvs.v1.PacketTrace.steps: array expected");
          message.steps = $Array(object.steps.length);
          for (let i = 0; i < object.steps.length; ++i) {
            if (!$util.isObject(object.steps[i]))
              throw $TypeError(".tapvs.v1.PacketTrace.steps: object expected");
            message.steps[i] = $root.tapvs.v1.TraceStep.fromObject(object.steps[i], _depth + 1);
          }
        }
        if (object.verdict != null)
          if (typeof object.verdict !== "string" || object.verdict.length)
            message.verdict = $String(object.verdict);
        if (object.kind != null)
          if (typeof object.kind !== "string" || object.kind.length)
            message.kind = $String(object.kind);
        if (object.meaning != null)
          if (typeof object.meaning !== "string" || object.meaning.length)
            message.meaning = $String(object.meaning);
        if (object.scheduler != null)
          if (typeof object.scheduler !== "string" || object.scheduler.length)
            message.scheduler = $String(object.scheduler);
        if (object.considerations) {
          if (!$Array.isArray(object.considerations))
            throw $TypeError(".tapvs.v1.PacketTrace.considerations: array expected");
          message.considerations = $Array(object.considerations.length);
          for (let i = 0; i < object.considerations.length; ++i) {
            if (!$util.isObject(object.considerations[i]))
              throw $TypeError(".tapvs.v1.PacketTrace.considerations: object expected");
            message.considerations[i] = $root.tapvs.v1.Consideration.fromObject(
              object.considerations[i],
              _depth + 1,
            );
          }
        }
        if (object.sent) {
          if (!$Array.isArray(object.sent))
            throw $TypeError(".tapvs.v1.PacketTrace.sent: array expected");
          message.sent = $Array(object.sent.length);
          for (let i = 0; i < object.sent.length; ++i) {
            if (!$util.isObject(object.sent[i]))
              throw $TypeError(".tapvs.v1.PacketTrace.sent: object expected");
            message.sent[i] = $root.tapvs.v1.SentFrame.fromObject(object.sent[i], _depth + 1);
          }
        }
        return message;
      };

      /**
       * Creates a plain object from a PacketTrace message. Also converts values to other types if specified.
       * @function toObject
       * @memberof tapvs.v1.PacketTrace
       * @static
       * @param {tapvs.v1.PacketTrace} message PacketTrace
       * @param {$protobuf.IConversionOptions} [options] Conversion options
       * @returns {Object.<string,*>} Plain object
       */
      PacketTrace.toObject = function (message, options, _depth) {
        if (!options) options = {};
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
        let object = {};
        if (options.arrays || options.defaults) {
          object.steps = [];
          object.considerations = [];
          object.sent = [];
        }
        if (options.defaults) {
          if ($util.Long) {
            let long = new $util.Long(0, 0, true);
            object.timeUs =
              options.longs === $String
                ? long.toString()
                : options.longs === $Number
                  ? long.toNumber()
                  : typeof $BigInt !== "undefined" && options.longs === $BigInt
                    ? long.toBigInt()
                    : long;
          } else
            object.timeUs =
              options.longs === $String
                ? "0"
                : typeof $BigInt !== "undefined" && options.longs === $BigInt
                  ? $BigInt("0")
                  : 0;
          object.port = "";
          if (options.bytes === $String) object.frame = "";
          else {
            object.frame = [];
            if (options.bytes !== $Array) object.frame = $util.newBuffer(object.frame);
          }
          object.verdict = "";
          object.kind = "";
          object.meaning = "";
          object.scheduler = "";
        }
        if (message.timeUs != null && $Object.hasOwnProperty.call(message, "timeUs"))
          if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
            object.timeUs =
              typeof message.timeUs === "number"
                ? $BigInt(message.timeUs)
                : $util.Long.fromBits(
                    message.timeUs.low >>> 0,
                    message.timeUs.high >>> 0,
                    true,
                  ).toBigInt();
          else if (typeof message.timeUs === "number")
            object.timeUs = options.longs === $String ? $String(message.timeUs) : message.timeUs;
          else
            object.timeUs =
              options.longs === $String
                ? $util.Long.prototype.toString.call(message.timeUs)
                : options.longs === $Number
                  ? new $util.LongBits(
                      message.timeUs.low >>> 0,
                      message.timeUs.high >>> 0,
                    ).toNumber(true)
                  : message.timeUs;
        if (message.port != null && $Object.hasOwnProperty.call(message, "port"))
          object.port = message.port;
        if (message.frame != null && $Object.hasOwnProperty.call(message, "frame"))
          object.frame =
            options.bytes === $String
              ? $util.base64.encode(message.frame, 0, message.frame.length)
              : options.bytes === $Array
                ? $Array.prototype.slice.call(message.frame)
                : message.frame;
        if (message.steps && message.steps.length) {
          object.steps = $Array(message.steps.length);
          for (let j = 0; j < message.steps.length; ++j)
            object.steps[j] = $root.tapvs.v1.TraceStep.toObject(
              message.steps[j],
              options,
              _depth + 1,
            );
        }
        if (message.verdict != null && $Object.hasOwnProperty.call(message, "verdict"))
          object.verdict = message.verdict;
        if (message.kind != null && $Object.hasOwnProperty.call(message, "kind"))
          object.kind = message.kind;
        if (message.meaning != null && $Object.hasOwnProperty.call(message, "meaning"))
          object.meaning = message.meaning;
        if (message.scheduler != null && $Object.hasOwnProperty.call(message, "scheduler"))
          object.scheduler = message.scheduler;
        if (message.considerations && message.considerations.length) {
          object.considerations = $Array(message.considerations.length);
          for (let j = 0; j < message.considerations.length; ++j)
            object.considerations[j] = $root.tapvs.v1.Consideration.toObject(
              message.considerations[j],
              options,
              _depth + 1,
            );
        }
        if (message.sent && message.sent.length) {
          object.sent = $Array(message.sent.length);
          for (let j = 0; j < message.sent.length; ++j)
            object.sent[j] = $root.tapvs.v1.SentFrame.toObject(
              message.sent[j],
              options,
              _depth + 1,
            );
        }
        return object;
      };

      /**
       * Converts this PacketTrace to JSON.
       * @function toJSON
       * @memberof tapvs.v1.PacketTrace
       * @instance
       * @returns {Object.<string,*>} JSON object
       */
      PacketTrace.prototype.toJSON = function () {
        return PacketTrace.toObject(this, $protobuf.util.toJSONOptions);
      };

      return PacketTrace;
    })();

    v1.CapturedFrame = (function () {
      /**
       * Properties of a CapturedFrame.
       * @typedef {Object} tapvs.v1.CapturedFrame.$Properties
       * @property {number|null} [timeUs] CapturedFrame timeUs
       * @property {string|null} [port] CapturedFrame port
       * @property {boolean|null} [sent] CapturedFrame sent
       * @property {Uint8Array|null} [frame] CapturedFrame frame
       * @property {number|null} [frameBytes] CapturedFrame frameBytes
       * @property {string|null} [comment] CapturedFrame comment
       * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
       */

      /**
       * Properties of a CapturedFrame.
       * @memberof tapvs.v1
       * @interface ICapturedFrame
       * @augments tapvs.v1.CapturedFrame.$Properties
       * @deprecated Use tapvs.v1.CapturedFrame.$Properties instead.
       */

      /**
       * Shape of a CapturedFrame.
       * @typedef {tapvs.v1.CapturedFrame.$Properties} tapvs.v1.CapturedFrame.$Shape
       */

      /**
       * Constructs a new CapturedFrame.
       * @memberof tapvs.v1
       * @classdesc Represents a CapturedFrame.
       * @constructor
       * @param {tapvs.v1.CapturedFrame.$Properties=} [properties] Properties to set
       * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
       */
      const CapturedFrame = function (properties) {
        if (properties)
          for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
            if (properties[keys[i]] != null && keys[i] !== "__proto__")
              this[keys[i]] = properties[keys[i]];
      };

      /**
       * CapturedFrame timeUs.
       * @member {number} timeUs
       * @memberof tapvs.v1.CapturedFrame
       * @instance
       */
      CapturedFrame.prototype.timeUs = $util.Long ? $util.Long.fromBits(0, 0, true) : 0;

      /**
       * CapturedFrame port.
       * @member {string} port
       * @memberof tapvs.v1.CapturedFrame
       * @instance
       */
      CapturedFrame.prototype.port = "";

      /**
       * CapturedFrame sent.
       * @member {boolean} sent
       * @memberof tapvs.v1.CapturedFrame
       * @instance
       */
      CapturedFrame.prototype.sent = false;

      /**
       * CapturedFrame frame.
       * @member {Uint8Array} frame
       * @memberof tapvs.v1.CapturedFrame
       * @instance
       */
      CapturedFrame.prototype.frame = $util.newBuffer([]);

      /**
       * CapturedFrame frameBytes.
       * @member {number} frameBytes
       * @memberof tapvs.v1.CapturedFrame
       * @instance
       */
      CapturedFrame.prototype.frameBytes = 0;

      /**
       * CapturedFrame comment.
       * @member {string} comment
       * @memberof tapvs.v1.CapturedFrame
       * @instance
       */
      CapturedFrame.prototype.comment = "";

      /**
       * Encodes the specified CapturedFrame message. Does not implicitly {@link tapvs.v1.CapturedFrame.verify|verify} messages.
       * @function encode
       * @memberof tapvs.v1.CapturedFrame
       * @static
       * @param {tapvs.v1.CapturedFrame.$Properties} message CapturedFrame message or plain object to encode
       * @param {$protobuf.Writer} [writer] Writer to encode to
       * @returns {$protobuf.Writer} Writer
       */
      CapturedFrame.encode = function (message, writer, _depth) {
        if (!writer) writer = $Writer.create();
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
        if (
          message.timeUs != null &&
          $Object.hasOwnProperty.call(message, "timeUs") &&
          (typeof message.timeUs === "object"
            ? message.timeUs.low || message.timeUs.high
            : message.timeUs !== 0)
        )
          writer.uint32(/* id 1, wireType 0 =*/ 8).uint64(message.timeUs);
        if (
          message.port != null &&
          $Object.hasOwnProperty.call(message, "port") &&
          message.port !== ""
        )
          writer.uint32(/* id 2, wireType 2 =*/ 18).string(message.port);
        if (
          message.sent != null &&
          $Object.hasOwnProperty.call(message, "sent") &&
          message.sent !== false
        )
          writer.uint32(/* id 3, wireType 0 =*/ 24).bool(message.sent);
        if (
          message.frame != null &&
          $Object.hasOwnProperty.call(message, "frame") &&
          message.frame.length
        )
          writer.uint32(/* id 4, wireType 2 =*/ 34).bytes(message.frame);
        if (
          message.frameBytes != null &&
          $Object.hasOwnProperty.call(message, "frameBytes") &&
          message.frameBytes !== 0
        )
          writer.uint32(/* id 5, wireType 0 =*/ 40).uint32(message.frameBytes);
        if (
          message.comment != null &&
          $Object.hasOwnProperty.call(message, "comment") &&
          message.comment !== ""
        )
          writer.uint32(/* id 6, wireType 2 =*/ 50).string(message.comment);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
          for (let i = 0; i < message.$unknowns.length; ++i) writer.raw(message.$unknowns[i]);
        return writer;
      };

      /**
       * Encodes the specified CapturedFrame message, length delimited. Does not implicitly {@link tapvs.v1.CapturedFrame.verify|verify} messages.
       * @function encodeDelimited
       * @memberof tapvs.v1.CapturedFrame
       * @static
       * @param {tapvs.v1.CapturedFrame.$Properties} message CapturedFrame message or plain object to encode
       * @param {$protobuf.Writer} [writer] Writer to encode to
       * @returns {$protobuf.Writer} Writer
       */
      CapturedFrame.encodeDelimited = function (message, writer) {
        return this.encode(message, (writer || $Writer.create()).fork()).ldelim();
      };

      /**
       * Decodes a CapturedFrame message from the specified reader or buffer.
       * @function decode
       * @memberof tapvs.v1.CapturedFrame
       * @static
       * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
       * @param {number} [length] Message length if known beforehand
       * @returns {tapvs.v1.CapturedFrame & tapvs.v1.CapturedFrame.$Shape} CapturedFrame
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      CapturedFrame.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader)) reader = $Reader.create(reader);
        if (_depth === $undefined) _depth = 0;
        if (_depth > $Reader.recursionLimit) throw $Error("max depth exceeded");
        let end, message, value;
        if (length === $undefined) end = reader.len;
        else {
          end = reader.pos + length;
          if (end > reader.len) throw $RangeError("index out of range");
          length = reader.len;
          reader.len = end;
        }
        message = _target || new $root.tapvs.v1.CapturedFrame();
        while (reader.pos < end) {
          let start = reader.pos;
          let tag = reader.tag();
          if (tag === _end) {
            _end = $undefined;
            break;
          }
          let wireType = tag & 7;
          switch ((tag >>>= 3)) {
            case 1: {
              if (wireType !== 0) break;
              if (
                typeof (value = reader.uint64()) === "object"
                  ? value.low || value.high
                  : value !== 0
              )
                message.timeUs = value;
              else delete message.timeUs;
              continue;
            }
            case 2: {
              if (wireType !== 2) break;
              if ((value = reader.stringVerify()).length) message.port = value;
              else delete message.port;
              continue;
            }
            case 3: {
              if (wireType !== 0) break;
              if ((value = reader.bool())) message.sent = value;
              else delete message.sent;
              continue;
            }
            case 4: {
              if (wireType !== 2) break;
              if ((value = reader.bytes()).length) message.frame = value;
              else delete message.frame;
              continue;
            }
            case 5: {
              if (wireType !== 0) break;
              if ((value = reader.uint32())) message.frameBytes = value;
              else delete message.frameBytes;
              continue;
            }
            case 6: {
              if (wireType !== 2) break;
              if ((value = reader.stringVerify()).length) message.comment = value;
              else delete message.comment;
              continue;
            }
          }
          reader.skipType(wireType, _depth, tag);
          if (!reader.discardUnknown) {
            $util.makeProp(message, "$unknowns", false);
            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
          }
        }
        if (length !== $undefined) {
          if (reader.pos !== end) throw $RangeError("index out of range");
          reader.len = length;
        }
        if (_end !== $undefined) throw $Error("missing end group");
        return message;
      };

      /**
       * Decodes a CapturedFrame message from the specified reader or buffer, length delimited.
       * @function decodeDelimited
       * @memberof tapvs.v1.CapturedFrame
       * @static
       * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
       * @returns {tapvs.v1.CapturedFrame & tapvs.v1.CapturedFrame.$Shape} CapturedFrame
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      CapturedFrame.decodeDelimited = function (reader) {
        if (!(reader instanceof $Reader)) reader = new $Reader(reader);
        return this.decode(reader, reader.size());
      };

      /**
       * Verifies a CapturedFrame message.
       * @function verify
       * @memberof tapvs.v1.CapturedFrame
       * @static
       * @param {Object.<string,*>} message Plain object to verify
       * @returns {string|null} `null` if valid, otherwise the reason why it is not
       */
      CapturedFrame.verify = function (message, _depth) {
        if (typeof message !== "object" || message === null) return "object expected";
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) return "max depth exceeded";
        if (message.timeUs != null && $Object.hasOwnProperty.call(message, "timeUs"))
          if (
            !$util.isInteger(message.timeUs) &&
            !(
              message.timeUs &&
              $util.isInteger(message.timeUs.low) &&
              $util.isInteger(message.timeUs.high)
            )
          )
            return "timeUs: integer|Long expected";
        if (message.port != null && $Object.hasOwnProperty.call(message, "port"))
          if (!$util.isString(message.port)) return "port: string expected";
        if (message.sent != null && $Object.hasOwnProperty.call(message, "sent"))
          if (typeof message.sent !== "boolean") return "sent: boolean expected";
        if (message.frame != null && $Object.hasOwnProperty.call(message, "frame"))
          if (!(
            (message.frame && typeof message.frame.length === "number") ||
            $util.isString(message.frame)
          ))
            return "frame: buffer expected";
        if (message.frameBytes != null && $Object.hasOwnProperty.call(message, "frameBytes"))
          if (!$util.isInteger(message.frameBytes)) return "frameBytes: integer expected";
        if (message.comment != null && $Object.hasOwnProperty.call(message, "comment"))
          if (!$util.isString(message.comment)) return "comment: string expected";
        return null;
      };

      /**
       * Creates a CapturedFrame message from a plain object. Also converts values to their respective internal types.
       * @function fromObject
       * @memberof tapvs.v1.CapturedFrame
       * @static
       * @param {Object.<string,*>} object Plain object
       * @returns {tapvs.v1.CapturedFrame} CapturedFrame
       */
      CapturedFrame.fromObject = function (object, _depth) {
        if (object instanceof $root.tapvs.v1.CapturedFrame) return object;
        if (!$util.isObject(object)) throw $TypeError(".tapvs.v1.CapturedFrame: object expected");
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
        let message = new $root.tapvs.v1.CapturedFrame();
        if (object.timeUs != null)
          if (
            typeof object.timeUs === "object"
              ? object.timeUs.low || object.timeUs.high
              : $Number(object.timeUs) !== 0
          )
            if ($util.Long) message.timeUs = $util.Long.fromValue(object.timeUs, true);
            else if (typeof object.timeUs === "string")
              message.timeUs = $parseInt(object.timeUs, 10);
            else if (typeof object.timeUs === "number") message.timeUs = object.timeUs;
            else if (typeof object.timeUs === "object")
              message.timeUs = new $util.LongBits(
                object.timeUs.low >>> 0,
                object.timeUs.high >>> 0,
              ).toNumber(true);
        if (object.port != null)
          if (typeof object.port !== "string" || object.port.length)
            message.port = $String(object.port);
        if (object.sent != null) if (object.sent) message.sent = $Boolean(object.sent);
        if (object.frame != null)
          if (object.frame.length)
            if (typeof object.frame === "string")
              $util.base64.decode(
                object.frame,
                (message.frame = $util.newBuffer($util.base64.length(object.frame))),
                0,
              );
            else if (object.frame.length >= 0) message.frame = object.frame;
        if (object.frameBytes != null)
          if ($Number(object.frameBytes) !== 0) message.frameBytes = object.frameBytes >>> 0;
        if (object.comment != null)
          if (typeof object.comment !== "string" || object.comment.length)
            message.comment = $String(object.comment);
        return message;
      };

      /**
       * Creates a plain object from a CapturedFrame message. Also converts values to other types if specified.
       * @function toObject
       * @memberof tapvs.v1.CapturedFrame
       * @static
       * @param {tapvs.v1.CapturedFrame} message CapturedFrame
       * @param {$protobuf.IConversionOptions} [options] Conversion options
       * @returns {Object.<string,*>} Plain object
       */
      CapturedFrame.toObject = function (message, options, _depth) {
        if (!options) options = {};
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
        let object = {};
        if (options.defaults) {
          if ($util.Long) {
            let long = new $util.Long(0, 0, true);
            object.timeUs =
              options.longs === $String
                ? long.toString()
                : options.longs === $Number
                  ? long.toNumber()
                  : typeof $BigInt !== "undefined" && options.longs === $BigInt
                    ? long.toBigInt()
                    : long;
          } else
            object.timeUs =
              options.longs === $String
                ? "0"
                : typeof $BigInt !== "undefined" && options.longs === $BigInt
                  ? $BigInt("0")
                  : 0;
          object.port = "";
          object.sent = false;
          if (options.bytes === $String) object.frame = "";
          else {
            object.frame = [];
            if (options.bytes !== $Array) object.frame = $util.newBuffer(object.frame);
          }
          object.frameBytes = 0;
          object.comment = "";
        }
        if (message.timeUs != null && $Object.hasOwnProperty.call(message, "timeUs"))
          if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
            object.timeUs =
              typeof message.timeUs === "number"
                ? $BigInt(message.timeUs)
                : $util.Long.fromBits(
                    message.timeUs.low >>> 0,
                    message.timeUs.high >>> 0,
                    true,
                  ).toBigInt();
          else if (typeof message.timeUs === "number")
            object.timeUs = options.longs === $String ? $String(message.timeUs) : message.timeUs;
          else
            object.timeUs =
              options.longs === $String
                ? $util.Long.prototype.toString.call(message.timeUs)
                : options.longs === $Number
                  ? new $util.LongBits(
                      message.timeUs.low >>> 0,
                      message.timeUs.high >>> 0,
                    ).toNumber(true)
                  : message.timeUs;
        if (message.port != null && $Object.hasOwnProperty.call(message, "port"))
          object.port = message.port;
        if (message.sent != null && $Object.hasOwnProperty.call(message, "sent"))
          object.sent = message.sent;
        if (message.frame != null && $Object.hasOwnProperty.call(message, "frame"))
          object.frame =
            options.bytes === $String
              ? $util.base64.encode(message.frame, 0, message.frame.length)
              : options.bytes === $Array
                ? $Array.prototype.slice.call(message.frame)
                : message.frame;
        if (message.frameBytes != null && $Object.hasOwnProperty.call(message, "frameBytes"))
          object.frameBytes = message.frameBytes;
        if (message.comment != null && $Object.hasOwnProperty.call(message, "comment"))
          object.comment = message.comment;
        return object;
      };

      /**
       * Converts this CapturedFrame to JSON.
       * @function toJSON
       * @memberof tapvs.v1.CapturedFrame
       * @instance
       * @returns {Object.<string,*>} JSON object
       */
      CapturedFrame.prototype.toJSON = function () {
        return CapturedFrame.toObject(this, $protobuf.util.toJSONOptions);
      };

      return CapturedFrame;
    })();

    v1.ListNeighboursRequest = (function () {
      /**
       * Properties of a ListNeighboursRequest.
       * @typedef {Object} tapvs.v1.ListNeighboursRequest.$Properties
       * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
       */

      /**
       * Properties of a ListNeighboursRequest.
       * @memberof tapvs.v1
       * @interface IListNeighboursRequest
       * @augments tapvs.v1.ListNeighboursRequest.$Properties
       * @deprecated Use tapvs.v1.ListNeighboursRequest.$Properties instead.
       */

      /**
       * Shape of a ListNeighboursRequest.
       * @typedef {tapvs.v1.ListNeighboursRequest.$Properties} tapvs.v1.ListNeighboursRequest.$Shape
       */

      /**
       * Constructs a new ListNeighboursRequest.
       * @memberof tapvs.v1
       * @classdesc Represents a ListNeighboursRequest.
       * @constructor
       * @param {tapvs.v1.ListNeighboursRequest.$Properties=} [properties] Properties to set
       * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
       */
      const ListNeighboursRequest = function (properties) {
        if (properties)
          for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
            if (properties[keys[i]] != null && keys[i] !== "__proto__")
              this[keys[i]] = properties[keys[i]];
      };

      /**
       * Encodes the specified ListNeighboursRequest message. Does not implicitly {@link tapvs.v1.ListNeighboursRequest.verify|verify} messages.
       * @function encode
       * @memberof tapvs.v1.ListNeighboursRequest
       * @static
       * @param {tapvs.v1.ListNeighboursRequest.$Properties} message ListNeighboursRequest message or plain object to encode
       * @param {$protobuf.Writer} [writer] Writer to encode to
       * @returns {$protobuf.Writer} Writer
       */
      ListNeighboursRequest.encode = function (message, writer, _depth) {
        if (!writer) writer = $Writer.create();
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
          for (let i = 0; i < message.$unknowns.length; ++i) writer.raw(message.$unknowns[i]);
        return writer;
      };

      /**
       * Encodes the specified ListNeighboursRequest message, length delimited. Does not implicitly {@link tapvs.v1.ListNeighboursRequest.verify|verify} messages.
       * @function encodeDelimited
       * @memberof tapvs.v1.ListNeighboursRequest
       * @static
       * @param {tapvs.v1.ListNeighboursRequest.$Properties} message ListNeighboursRequest message or plain object to encode
       * @param {$protobuf.Writer} [writer] Writer to encode to
       * @returns {$protobuf.Writer} Writer
       */
      ListNeighboursRequest.encodeDelimited = function (message, writer) {
        return this.encode(message, (writer || $Writer.create()).fork()).ldelim();
      };

      /**
       * Decodes a ListNeighboursRequest message from the specified reader or buffer.
       * @function decode
       * @memberof tapvs.v1.ListNeighboursRequest
       * @static
       * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
       * @param {number} [length] Message length if known beforehand
       * @returns {tapvs.v1.ListNeighboursRequest & tapvs.v1.ListNeighboursRequest.$Shape} ListNeighboursRequest
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      ListNeighboursRequest.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader)) reader = $Reader.create(reader);
        if (_depth === $undefined) _depth = 0;
        if (_depth > $Reader.recursionLimit) throw $Error("max depth exceeded");
        let end, message;
        if (length === $undefined) end = reader.len;
        else {
          end = reader.pos + length;
          if (end > reader.len) throw $RangeError("index out of range");
          length = reader.len;
          reader.len = end;
        }
        message = _target || new $root.tapvs.v1.ListNeighboursRequest();
        while (reader.pos < end) {
          let start = reader.pos;
          let tag = reader.tag();
          if (tag === _end) {
            _end = $undefined;
            break;
          }
          reader.skipType(tag & 7, _depth, tag);
          if (!reader.discardUnknown) {
            $util.makeProp(message, "$unknowns", false);
            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
          }
        }
        if (length !== $undefined) {
          if (reader.pos !== end) throw $RangeError("index out of range");
          reader.len = length;
        }
        if (_end !== $undefined) throw $Error("missing end group");
        return message;
      };

      /**
       * Decodes a ListNeighboursRequest message from the specified reader or buffer, length delimited.
       * @function decodeDelimited
       * @memberof tapvs.v1.ListNeighboursRequest
       * @static
       * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
       * @returns {tapvs.v1.ListNeighboursRequest & tapvs.v1.ListNeighboursRequest.$Shape} ListNeighboursRequest
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      ListNeighboursRequest.decodeDelimited = function (reader) {
        if (!(reader instanceof $Reader)) reader = new $Reader(reader);
        return this.decode(reader, reader.size());
      };

      /**
       * Verifies a ListNeighboursRequest message.
       * @function verify
       * @memberof tapvs.v1.ListNeighboursRequest
       * @static
       * @param {Object.<string,*>} message Plain object to verify
       * @returns {string|null} `null` if valid, otherwise the reason why it is not
       */
      ListNeighboursRequest.verify = function (message, _depth) {
        if (typeof message !== "object" || message === null) return "object expected";
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) return "max depth exceeded";
        return null;
      };

      /**
       * Creates a ListNeighboursRequest message from a plain object. Also converts values to their respective internal types.
       * @function fromObject
       * @memberof tapvs.v1.ListNeighboursRequest
       * @static
       * @param {Object.<string,*>} object Plain object
       * @returns {tapvs.v1.ListNeighboursRequest} ListNeighboursRequest
       */
      ListNeighboursRequest.fromObject = function (object, _depth) {
        if (object instanceof $root.tapvs.v1.ListNeighboursRequest) return object;
        if (!$util.isObject(object))
          throw $TypeError(".tapvs.v1.ListNeighboursRequest: object expected");
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
        return new $root.tapvs.v1.ListNeighboursRequest();
      };

      /**
       * Creates a plain object from a ListNeighboursRequest message. Also converts values to other types if specified.
       * @function toObject
       * @memberof tapvs.v1.ListNeighboursRequest
       * @static
       * @param {tapvs.v1.ListNeighboursRequest} message ListNeighboursRequest
       * @param {$protobuf.IConversionOptions} [options] Conversion options
       * @returns {Object.<string,*>} Plain object
       */
      ListNeighboursRequest.toObject = function () {
        return {};
      };

      /**
       * Converts this ListNeighboursRequest to JSON.
       * @function toJSON
       * @memberof tapvs.v1.ListNeighboursRequest
       * @instance
       * @returns {Object.<string,*>} JSON object
       */
      ListNeighboursRequest.prototype.toJSON = function () {
        return ListNeighboursRequest.toObject(this, $protobuf.util.toJSONOptions);
      };

      return ListNeighboursRequest;
    })();

    v1.ListNeighboursResponse = (function () {
      /**
       * Properties of a ListNeighboursResponse.
       * @typedef {Object} tapvs.v1.ListNeighboursResponse.$Properties
       * @property {Array.<tapvs.v1.Neighbour.$Properties>|null} [neighbours] ListNeighboursResponse neighbours
       * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
       */

      /**
       * Properties of a ListNeighboursResponse.
       * @memberof tapvs.v1
       * @interface IListNeighboursResponse
       * @augments tapvs.v1.ListNeighboursResponse.$Properties
       * @deprecated Use tapvs.v1.ListNeighboursResponse.$Properties instead.
       */

      /**
       * Shape of a ListNeighboursResponse.
       * @typedef {tapvs.v1.ListNeighboursResponse.$Properties} tapvs.v1.ListNeighboursResponse.$Shape
       */

      /**
       * Constructs a new ListNeighboursResponse.
       * @memberof tapvs.v1
       * @classdesc Represents a ListNeighboursResponse.
       * @constructor
       * @param {tapvs.v1.ListNeighboursResponse.$Properties=} [properties] Properties to set
       * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
       */
      const ListNeighboursResponse = function (properties) {
        this.neighbours = [];
        if (properties)
          for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
            if (properties[keys[i]] != null && keys[i] !== "__proto__")
              this[keys[i]] = properties[keys[i]];
      };

      /**
       * ListNeighboursResponse neighbours.
       * @member {Array.<tapvs.v1.Neighbour.$Properties>} neighbours
       * @memberof tapvs.v1.ListNeighboursResponse
       * @instance
       */
      ListNeighboursResponse.prototype.neighbours = $util.emptyArray;

      /**
       * Encodes the specified ListNeighboursResponse message. Does not implicitly {@link tapvs.v1.ListNeighboursResponse.verify|verify} messages.
       * @function encode
       * @memberof tapvs.v1.ListNeighboursResponse
       * @static
       * @param {tapvs.v1.ListNeighboursResponse.$Properties} message ListNeighboursResponse message or plain object to encode
       * @param {$protobuf.Writer} [writer] Writer to encode to
       * @returns {$protobuf.Writer} Writer
       */
      ListNeighboursResponse.encode = function (message, writer, _depth) {
        if (!writer) writer = $Writer.create();
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
        if (message.neighbours != null && message.neighbours.length)
          for (let i = 0; i < message.neighbours.length; ++i)
            $root.tapvs.v1.Neighbour.encode(
              message.neighbours[i],
              writer.uint32(/* id 1, wireType 2 =*/ 10).fork(),
              _depth + 1,
            ).ldelim();
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
          for (let i = 0; i < message.$unknowns.length; ++i) writer.raw(message.$unknowns[i]);
        return writer;
      };

      /**
       * Encodes the specified ListNeighboursResponse message, length delimited. Does not implicitly {@link tapvs.v1.ListNeighboursResponse.verify|verify} messages.
       * @function encodeDelimited
       * @memberof tapvs.v1.ListNeighboursResponse
       * @static
       * @param {tapvs.v1.ListNeighboursResponse.$Properties} message ListNeighboursResponse message or plain object to encode
       * @param {$protobuf.Writer} [writer] Writer to encode to
       * @returns {$protobuf.Writer} Writer
       */
      ListNeighboursResponse.encodeDelimited = function (message, writer) {
        return this.encode(message, (writer || $Writer.create()).fork()).ldelim();
      };

      /**
       * Decodes a ListNeighboursResponse message from the specified reader or buffer.
       * @function decode
       * @memberof tapvs.v1.ListNeighboursResponse
       * @static
       * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
       * @param {number} [length] Message length if known beforehand
       * @returns {tapvs.v1.ListNeighboursResponse & tapvs.v1.ListNeighboursResponse.$Shape} ListNeighboursResponse
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      ListNeighboursResponse.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader)) reader = $Reader.create(reader);
        if (_depth === $undefined) _depth = 0;
        if (_depth > $Reader.recursionLimit) throw $Error("max depth exceeded");
        let end, message;
        if (length === $undefined) end = reader.len;
        else {
          end = reader.pos + length;
          if (end > reader.len) throw $RangeError("index out of range");
          length = reader.len;
          reader.len = end;
        }
        message = _target || new $root.tapvs.v1.ListNeighboursResponse();
        while (reader.pos < end) {
          let start = reader.pos;
          let tag = reader.tag();
          if (tag === _end) {
            _end = $undefined;
            break;
          }
          let wireType = tag & 7;
          switch ((tag >>>= 3)) {
            case 1: {
              if (wireType !== 2) break;
              if (!(message.neighbours && message.neighbours.length)) message.neighbours = [];
              message.neighbours.push(
                $root.tapvs.v1.Neighbour.decode(reader, reader.size(), $undefined, _depth + 1),
              );
              continue;
            }
          }
          reader.skipType(wireType, _depth, tag);
          if (!reader.discardUnknown) {
            $util.makeProp(message, "$unknowns", false);
            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
          }
        }
        if (length !== $undefined) {
          if (reader.pos !== end) throw $RangeError("index out of range");
          reader.len = length;
        }
        if (_end !== $undefined) throw $Error("missing end group");
        return message;
      };

      /**
       * Decodes a ListNeighboursResponse message from the specified reader or buffer, length delimited.
       * @function decodeDelimited
       * @memberof tapvs.v1.ListNeighboursResponse
       * @static
       * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
       * @returns {tapvs.v1.ListNeighboursResponse & tapvs.v1.ListNeighboursResponse.$Shape} ListNeighboursResponse
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      ListNeighboursResponse.decodeDelimited = function (reader) {
        if (!(reader instanceof $Reader)) reader = new $Reader(reader);
        return this.decode(reader, reader.size());
      };

      /**
       * Verifies a ListNeighboursResponse message.
       * @function verify
       * @memberof tapvs.v1.ListNeighboursResponse
       * @static
       * @param {Object.<string,*>} message Plain object to verify
       * @returns {string|null} `null` if valid, otherwise the reason why it is not
       */
      ListNeighboursResponse.verify = function (message, _depth) {
        if (typeof message !== "object" || message === null) return "object expected";
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) return "max depth exceeded";
        if (message.neighbours != null && $Object.hasOwnProperty.call(message, "neighbours")) {
          if (!$Array.isArray(message.neighbours)) return "neighbours: array expected";
          for (let i = 0; i < message.neighbours.length; ++i) {
            let error = $root.tapvs.v1.Neighbour.verify(message.neighbours[i], _depth + 1);
            if (error) return "neighbours." + error;
          }
        }
        return null;
      };

      /**
       * Creates a ListNeighboursResponse message from a plain object. Also converts values to their respective internal types.
       * @function fromObject
       * @memberof tapvs.v1.ListNeighboursResponse
       * @static
       * @param {Object.<string,*>} object Plain object
       * @returns {tapvs.v1.ListNeighboursResponse} ListNeighboursResponse
       */
      ListNeighboursResponse.fromObject = function (object, _depth) {
        if (object instanceof $root.tapvs.v1.ListNeighboursResponse) return object;
        if (!$util.isObject(object))
          throw $TypeError(".tapvs.v1.ListNeighboursResponse: object expected");
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
        let message = new $root.tapvs.v1.ListNeighboursResponse();
        if (object.neighbours) {
          if (!$Array.isArray(object.neighbours))
            throw $TypeError(".tapvs.v1.ListNeighboursResponse.neighbours: array expected");
          message.neighbours = $Array(object.neighbours.length);
          for (let i = 0; i < object.neighbours.length; ++i) {
            if (!$util.isObject(object.neighbours[i]))
              throw $TypeError(".tapvs.v1.ListNeighboursResponse.neighbours: object expected");
            message.neighbours[i] = $root.tapvs.v1.Neighbour.fromObject(
              object.neighbours[i],
              _depth + 1,
            );
          }
        }
        return message;
      };

      /**
       * Creates a plain object from a ListNeighboursResponse message. Also converts values to other types if specified.
       * @function toObject
       * @memberof tapvs.v1.ListNeighboursResponse
       * @static
       * @param {tapvs.v1.ListNeighboursResponse} message ListNeighboursResponse
       * @param {$protobuf.IConversionOptions} [options] Conversion options
       * @returns {Object.<string,*>} Plain object
       */
      ListNeighboursResponse.toObject = function (message, options, _depth) {
        if (!options) options = {};
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
        let object = {};
        if (options.arrays || options.defaults) object.neighbours = [];
        if (message.neighbours && message.neighbours.length) {
          object.neighbours = $Array(message.neighbours.length);
          for (let j = 0; j < message.neighbours.length; ++j)
            object.neighbours[j] = $root.tapvs.v1.Neighbour.toObject(
              message.neighbours[j],
              options,
              _depth + 1,
            );
        }
        return object;
      };

      /**
       * Converts this ListNeighboursResponse to JSON.
       * @function toJSON
       * @memberof tapvs.v1.ListNeighboursResponse
       * @instance
       * @returns {Object.<string,*>} JSON object
       */
      ListNeighboursResponse.prototype.toJSON = function () {
        return ListNeighboursResponse.toObject(this, $protobuf.util.toJSONOptions);
      };

      return ListNeighboursResponse;
    })();

    v1.Neighbour = (function () {
      /**
       * Properties of a Neighbour.
       * @typedef {Object} tapvs.v1.Neighbour.$Properties
       * @property {string|null} [port] Neighbour port
       * @property {Uint8Array|null} [address] Neighbour address
       * @property {string|null} [mac] Neighbour mac
       * @property {string|null} [state] Neighbour state
       * @property {number|null} [ageMs] Neighbour ageMs
       * @property {number|null} [waiting] Neighbour waiting
       * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
       */

      /**
       * Properties of a Neighbour.
       * @memberof tapvs.v1
       * @interface INeighbour
       * @augments tapvs.v1.Neighbour.$Properties
       * @deprecated Use tapvs.v1.Neighbour.$Properties instead.
       */

      /**
       * Shape of a Neighbour.
       * @typedef {tapvs.v1.Neighbour.$Properties} tapvs.v1.Neighbour.$Shape
       */

      /**
       * Constructs a new Neighbour.
       * @memberof tapvs.v1
       * @classdesc Represents a Neighbour.
       * @constructor
       * @param {tapvs.v1.Neighbour.$Properties=} [properties] Properties to set
       * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
       */
      const Neighbour = function (properties) {
        if (properties)
          for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
            if (properties[keys[i]] != null && keys[i] !== "__proto__")
              this[keys[i]] = properties[keys[i]];
      };

      /**
       * Neighbour port.
       * @member {string} port
       * @memberof tapvs.v1.Neighbour
       * @instance
       */
      Neighbour.prototype.port = "";

      /**
       * Neighbour address.
       * @member {Uint8Array} address
       * @memberof tapvs.v1.Neighbour
       * @instance
       */
      Neighbour.prototype.address = $util.newBuffer([]);

      /**
       * Neighbour mac.
       * @member {string} mac
       * @memberof tapvs.v1.Neighbour
       * @instance
       */
      Neighbour.prototype.mac = "";

      /**
       * Neighbour state.
       * @member {string} state
       * @memberof tapvs.v1.Neighbour
       * @instance
       */
      Neighbour.prototype.state = "";

      /**
       * Neighbour ageMs.
       * @member {number} ageMs
       * @memberof tapvs.v1.Neighbour
       * @instance
       */
      Neighbour.prototype.ageMs = $util.Long ? $util.Long.fromBits(0, 0, true) : 0;

      /**
       * Neighbour waiting.
       * @member {number} waiting
       * @memberof tapvs.v1.Neighbour
       * @instance
       */
      Neighbour.prototype.waiting = 0;

      /**
       * Encodes the specified Neighbour message. Does not implicitly {@link tapvs.v1.Neighbour.verify|verify} messages.
       * @function encode
       * @memberof tapvs.v1.Neighbour
       * @static
       * @param {tapvs.v1.Neighbour.$Properties} message Neighbour message or plain object to encode
       * @param {$protobuf.Writer} [writer] Writer to encode to
       * @returns {$protobuf.Writer} Writer
       */
      Neighbour.encode = function (message, writer, _depth) {
        if (!writer) writer = $Writer.create();
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
        if (
          message.port != null &&
          $Object.hasOwnProperty.call(message, "port") &&
          message.port !== ""
        )
          writer.uint32(/* id 1, wireType 2 =*/ 10).string(message.port);
        if (
          message.address != null &&
          $Object.hasOwnProperty.call(message, "address") &&
          message.address.length
        )
          writer.uint32(/* id 2, wireType 2 =*/ 18).bytes(message.address);
        if (
          message.mac != null &&
          $Object.hasOwnProperty.call(message, "mac") &&
          message.mac !== ""
        )
          writer.uint32(/* id 3, wireType 2 =*/ 26).string(message.mac);
        if (
          message.state != null &&
          $Object.hasOwnProperty.call(message, "state") &&
          message.state !== ""
        )
          writer.uint32(/* id 4, wireType 2 =*/ 34).string(message.state);
        if (
          message.ageMs != null &&
          $Object.hasOwnProperty.call(message, "ageMs") &&
          (typeof message.ageMs === "object"
            ? message.ageMs.low || message.ageMs.high
            : message.ageMs !== 0)
        )
          writer.uint32(/* id 5, wireType 0 =*/ 40).uint64(message.ageMs);
        if (
          message.waiting != null &&
          $Object.hasOwnProperty.call(message, "waiting") &&
          message.waiting !== 0
        )
          writer.uint32(/* id 6, wireType 0 =*/ 48).uint32(message.waiting);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
          for (let i = 0; i < message.$unknowns.length; ++i) writer.raw(message.$unknowns[i]);
        return writer;
      };

      /**
       * Encodes the specified Neighbour message, length delimited. Does not implicitly {@link tapvs.v1.Neighbour.verify|verify} messages.
       * @function encodeDelimited
       * @memberof tapvs.v1.Neighbour
       * @static
       * @param {tapvs.v1.Neighbour.$Properties} message Neighbour message or plain object to encode
       * @param {$protobuf.Writer} [writer] Writer to encode to
       * @returns {$protobuf.Writer} Writer
       */
      Neighbour.encodeDelimited = function (message, writer) {
        return this.encode(message, (writer || $Writer.create()).fork()).ldelim();
      };

      /**
       * Decodes a Neighbour message from the specified reader or buffer.
       * @function decode
       * @memberof tapvs.v1.Neighbour
       * @static
       * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
       * @param {number} [length] Message length if known beforehand
       * @returns {tapvs.v1.Neighbour & tapvs.v1.Neighbour.$Shape} Neighbour
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      Neighbour.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader)) reader = $Reader.create(reader);
        if (_depth === $undefined) _depth = 0;
        if (_depth > $Reader.recursionLimit) throw $Error("max depth exceeded");
        let end, message, value;
        if (length === $undefined) end = reader.len;
        else {
          end = reader.pos + length;
          if (end > reader.len) throw $RangeError("index out of range");
          length = reader.len;
          reader.len = end;
        }
        message = _target || new $root.tapvs.v1.Neighbour();
        while (reader.pos < end) {
          let start = reader.pos;
          let tag = reader.tag();
          if (tag === _end) {
            _end = $undefined;
            break;
          }
          let wireType = tag & 7;
          switch ((tag >>>= 3)) {
            case 1: {
              if (wireType !== 2) break;
              if ((value = reader.stringVerify()).length) message.port = value;
              else delete message.port;
              continue;
            }
            case 2: {
              if (wireType !== 2) break;
              if ((value = reader.bytes()).length) message.address = value;
              else delete message.address;
              continue;
            }
            case 3: {
              if (wireType !== 2) break;
              if ((value = reader.stringVerify()).length) message.mac = value;
              else delete message.mac;
              continue;
            }
            case 4: {
              if (wireType !== 2) break;
              if ((value = reader.stringVerify()).length) message.state = value;
              else delete message.state;
              continue;
            }
            case 5: {
              if (wireType !== 0) break;
              if (
                typeof (value = reader.uint64()) === "object"
                  ? value.low || value.high
                  : value !== 0
              )
                message.ageMs = value;
              else delete message.ageMs;
              continue;
            }
            case 6: {
              if (wireType !== 0) break;
              if ((value = reader.uint32())) message.waiting = value;
              else delete message.waiting;
              continue;
            }
          }
          reader.skipType(wireType, _depth, tag);
          if (!reader.discardUnknown) {
            $util.makeProp(message, "$unknowns", false);
            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
          }
        }
        if (length !== $undefined) {
          if (reader.pos !== end) throw $RangeError("index out of range");
          reader.len = length;
        }
        if (_end !== $undefined) throw $Error("missing end group");
        return message;
      };

      /**
       * Decodes a Neighbour message from the specified reader or buffer, length delimited.
       * @function decodeDelimited
       * @memberof tapvs.v1.Neighbour
       * @static
       * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
       * @returns {tapvs.v1.Neighbour & tapvs.v1.Neighbour.$Shape} Neighbour
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      Neighbour.decodeDelimited = function (reader) {
        if (!(reader instanceof $Reader)) reader = new $Reader(reader);
        return this.decode(reader, reader.size());
      };

      /**
       * Verifies a Neighbour message.
       * @function verify
       * @memberof tapvs.v1.Neighbour
       * @static
       * @param {Object.<string,*>} message Plain object to verify
       * @returns {string|null} `null` if valid, otherwise the reason why it is not
       */
      Neighbour.verify = function (message, _depth) {
        if (typeof message !== "object" || message === null) return "object expected";
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) return "max depth exceeded";
        if (message.port != null && $Object.hasOwnProperty.call(message, "port"))
          if (!$util.isString(message.port)) return "port: string expected";
        if (message.address != null && $Object.hasOwnProperty.call(message, "address"))
          if (!(
            (message.address && typeof message.address.length === "number") ||
            $util.isString(message.address)
          ))
            return "address: buffer expected";
        if (message.mac != null && $Object.hasOwnProperty.call(message, "mac"))
          if (!$util.isString(message.mac)) return "mac: string expected";
        if (message.state != null && $Object.hasOwnProperty.call(message, "state"))
          if (!$util.isString(message.state)) return "state: string expected";
        if (message.ageMs != null && $Object.hasOwnProperty.call(message, "ageMs"))
          if (
            !$util.isInteger(message.ageMs) &&
            !(
              message.ageMs &&
              $util.isInteger(message.ageMs.low) &&
              $util.isInteger(message.ageMs.high)
            )
          )
            return "ageMs: integer|Long expected";
        if (message.waiting != null && $Object.hasOwnProperty.call(message, "waiting"))
          if (!$util.isInteger(message.waiting)) return "waiting: integer expected";
        return null;
      };

      /**
       * Creates a Neighbour message from a plain object. Also converts values to their respective internal types.
       * @function fromObject
       * @memberof tapvs.v1.Neighbour
       * @static
       * @param {Object.<string,*>} object Plain object
       * @returns {tapvs.v1.Neighbour} Neighbour
       */
      Neighbour.fromObject = function (object, _depth) {
        if (object instanceof $root.tapvs.v1.Neighbour) return object;
        if (!$util.isObject(object)) throw $TypeError(".tapvs.v1.Neighbour: object expected");
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
        let message = new $root.tapvs.v1.Neighbour();
        if (object.port != null)
          if (typeof object.port !== "string" || object.port.length)
            message.port = $String(object.port);
        if (object.address != null)
          if (object.address.length)
            if (typeof object.address === "string")
              $util.base64.decode(
                object.address,
                (message.address = $util.newBuffer($util.base64.length(object.address))),
                0,
              );
            else if (object.address.length >= 0) message.address = object.address;
        if (object.mac != null)
          if (typeof object.mac !== "string" || object.mac.length)
            message.mac = $String(object.mac);
        if (object.state != null)
          if (typeof object.state !== "string" || object.state.length)
            message.state = $String(object.state);
        if (object.ageMs != null)
          if (
            typeof object.ageMs === "object"
              ? object.ageMs.low || object.ageMs.high
              : $Number(object.ageMs) !== 0
          )
            if ($util.Long) message.ageMs = $util.Long.fromValue(object.ageMs, true);
            else if (typeof object.ageMs === "string") message.ageMs = $parseInt(object.ageMs, 10);
            else if (typeof object.ageMs === "number") message.ageMs = object.ageMs;
            else if (typeof object.ageMs === "object")
              message.ageMs = new $util.LongBits(
                object.ageMs.low >>> 0,
                object.ageMs.high >>> 0,
              ).toNumber(true);
        if (object.waiting != null)
          if ($Number(object.waiting) !== 0) message.waiting = object.waiting >>> 0;
        return message;
      };

      /**
       * Creates a plain object from a Neighbour message. Also converts values to other types if specified.
       * @function toObject
       * @memberof tapvs.v1.Neighbour
       * @static
       * @param {tapvs.v1.Neighbour} message Neighbour
       * @param {$protobuf.IConversionOptions} [options] Conversion options
       * @returns {Object.<string,*>} Plain object
       */
      Neighbour.toObject = function (message, options, _depth) {
        if (!options) options = {};
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
        let object = {};
        if (options.defaults) {
          object.port = "";
          if (options.bytes === $String) object.address = "";
          else {
            object.address = [];
            if (options.bytes !== $Array) object.address = $util.newBuffer(object.address);
          }
          object.mac = "";
          object.state = "";
          if ($util.Long) {
            let long = new $util.Long(0, 0, true);
            object.ageMs =
              options.longs === $String
                ? long.toString()
                : options.longs === $Number
                  ? long.toNumber()
                  : typeof $BigInt !== "undefined" && options.longs === $BigInt
                    ? long.toBigInt()
                    : long;
          } else
            object.ageMs =
              options.longs === $String
                ? "0"
                : typeof $BigInt !== "undefined" && options.longs === $BigInt
                  ? $BigInt("0")
                  : 0;
          object.waiting = 0;
        }
        if (message.port != null && $Object.hasOwnProperty.call(message, "port"))
          object.port = message.port;
        if (message.address != null && $Object.hasOwnProperty.call(message, "address"))
          object.address =
            options.bytes === $String
              ? $util.base64.encode(message.address, 0, message.address.length)
              : options.bytes === $Array
                ? $Array.prototype.slice.call(message.address)
                : message.address;
        if (message.mac != null && $Object.hasOwnProperty.call(message, "mac"))
          object.mac = message.mac;
        if (message.state != null && $Object.hasOwnProperty.call(message, "state"))
          object.state = message.state;
        if (message.ageMs != null && $Object.hasOwnProperty.call(message, "ageMs"))
          if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
            object.ageMs =
              typeof message.ageMs === "number"
                ? $BigInt(message.ageMs)
                : $util.Long.fromBits(
                    message.ageMs.low >>> 0,
                    message.ageMs.high >>> 0,
                    true,
                  ).toBigInt();
          else if (typeof message.ageMs === "number")
            object.ageMs = options.longs === $String ? $String(message.ageMs) : message.ageMs;
          else
            object.ageMs =
              options.longs === $String
                ? $util.Long.prototype.toString.call(message.ageMs)
                : options.longs === $Number
                  ? new $util.LongBits(message.ageMs.low >>> 0, message.ageMs.high >>> 0).toNumber(
                      true,
                    )
                  : message.ageMs;
        if (message.waiting != null && $Object.hasOwnProperty.call(message, "waiting"))
          object.waiting = message.waiting;
        return object;
      };

      /**
       * Converts this Neighbour to JSON.
       * @function toJSON
       * @memberof tapvs.v1.Neighbour
       * @instance
       * @returns {Object.<string,*>} JSON object
       */
      Neighbour.prototype.toJSON = function () {
        return Neighbour.toObject(this, $protobuf.util.toJSONOptions);
      };

      return Neighbour;
    })();

    /**
     * Protocol enum.
     * @name tapvs.v1.Protocol
     * @enum {number}
     * @property {number} PROTOCOL_UNSPECIFIED=0 PROTOCOL_UNSPECIFIED value
     * @property {number} PROTOCOL_TCP=6 PROTOCOL_TCP value
     * @property {number} PROTOCOL_UDP=17 PROTOCOL_UDP value
     * @property {number} PROTOCOL_SCTP=132 PROTOCOL_SCTP value
     */
    v1.Protocol = (function () {
      const valuesById = $Object.create(null),
        values = $Object.create(valuesById);
      values[(valuesById[0] = "PROTOCOL_UNSPECIFIED")] = 0;
      values[(valuesById[6] = "PROTOCOL_TCP")] = 6;
      values[(valuesById[17] = "PROTOCOL_UDP")] = 17;
      values[(valuesById[132] = "PROTOCOL_SCTP")] = 132;
      return values;
    })();

    /**
     * Family enum.
     * @name tapvs.v1.Family
     * @enum {number}
     * @property {number} FAMILY_UNSPECIFIED=0 FAMILY_UNSPECIFIED value
     * @property {number} FAMILY_IPV4=4 FAMILY_IPV4 value
     * @property {number} FAMILY_IPV6=6 FAMILY_IPV6 value
     */
    v1.Family = (function () {
      const valuesById = $Object.create(null),
        values = $Object.create(valuesById);
      values[(valuesById[0] = "FAMILY_UNSPECIFIED")] = 0;
      values[(valuesById[4] = "FAMILY_IPV4")] = 4;
      values[(valuesById[6] = "FAMILY_IPV6")] = 6;
      return values;
    })();

    /**
     * ForwardingMethod enum.
     * @name tapvs.v1.ForwardingMethod
     * @enum {number}
     * @property {number} FORWARDING_METHOD_UNSPECIFIED=0 FORWARDING_METHOD_UNSPECIFIED value
     * @property {number} FORWARDING_METHOD_NAT=1 FORWARDING_METHOD_NAT value
     * @property {number} FORWARDING_METHOD_LOCAL=2 FORWARDING_METHOD_LOCAL value
     * @property {number} FORWARDING_METHOD_TUNNEL=3 FORWARDING_METHOD_TUNNEL value
     * @property {number} FORWARDING_METHOD_DIRECT_ROUTING=4 FORWARDING_METHOD_DIRECT_ROUTING value
     * @property {number} FORWARDING_METHOD_BYPASS=5 FORWARDING_METHOD_BYPASS value
     */
    v1.ForwardingMethod = (function () {
      const valuesById = $Object.create(null),
        values = $Object.create(valuesById);
      values[(valuesById[0] = "FORWARDING_METHOD_UNSPECIFIED")] = 0;
      values[(valuesById[1] = "FORWARDING_METHOD_NAT")] = 1;
      values[(valuesById[2] = "FORWARDING_METHOD_LOCAL")] = 2;
      values[(valuesById[3] = "FORWARDING_METHOD_TUNNEL")] = 3;
      values[(valuesById[4] = "FORWARDING_METHOD_DIRECT_ROUTING")] = 4;
      values[(valuesById[5] = "FORWARDING_METHOD_BYPASS")] = 5;
      return values;
    })();

    /**
     * TunnelType enum.
     * @name tapvs.v1.TunnelType
     * @enum {number}
     * @property {number} TUNNEL_TYPE_UNSPECIFIED=0 TUNNEL_TYPE_UNSPECIFIED value
     * @property {number} TUNNEL_TYPE_GUE=1 TUNNEL_TYPE_GUE value
     * @property {number} TUNNEL_TYPE_GRE=2 TUNNEL_TYPE_GRE value
     */
    v1.TunnelType = (function () {
      const valuesById = $Object.create(null),
        values = $Object.create(valuesById);
      values[(valuesById[0] = "TUNNEL_TYPE_UNSPECIFIED")] = 0;
      values[(valuesById[1] = "TUNNEL_TYPE_GUE")] = 1;
      values[(valuesById[2] = "TUNNEL_TYPE_GRE")] = 2;
      return values;
    })();

    /**
     * TunnelChecksum enum.
     * @name tapvs.v1.TunnelChecksum
     * @enum {number}
     * @property {number} TUNNEL_CHECKSUM_UNSPECIFIED=0 TUNNEL_CHECKSUM_UNSPECIFIED value
     * @property {number} TUNNEL_CHECKSUM_FULL=1 TUNNEL_CHECKSUM_FULL value
     * @property {number} TUNNEL_CHECKSUM_REMOTE=2 TUNNEL_CHECKSUM_REMOTE value
     */
    v1.TunnelChecksum = (function () {
      const valuesById = $Object.create(null),
        values = $Object.create(valuesById);
      values[(valuesById[0] = "TUNNEL_CHECKSUM_UNSPECIFIED")] = 0;
      values[(valuesById[1] = "TUNNEL_CHECKSUM_FULL")] = 1;
      values[(valuesById[2] = "TUNNEL_CHECKSUM_REMOTE")] = 2;
      return values;
    })();

    v1.ServiceKey = (function () {
      /**
       * Properties of a ServiceKey.
       * @typedef {Object} tapvs.v1.ServiceKey.$Properties
       * @property {tapvs.v1.Protocol|null} [protocol] ServiceKey protocol
       * @property {Uint8Array|null} [address] ServiceKey address
       * @property {number|null} [port] ServiceKey port
       * @property {number|null} [mark] ServiceKey mark
       * @property {tapvs.v1.Family|null} [family] ServiceKey family
       * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
       */

      /**
       * Properties of a ServiceKey.
       * @memberof tapvs.v1
       * @interface IServiceKey
       * @augments tapvs.v1.ServiceKey.$Properties
       * @deprecated Use tapvs.v1.ServiceKey.$Properties instead.
       */

      /**
       * Shape of a ServiceKey.
       * @typedef {tapvs.v1.ServiceKey.$Properties} tapvs.v1.ServiceKey.$Shape
       */

      /**
       * Constructs a new ServiceKey.
       * @memberof tapvs.v1
       * @classdesc Represents a ServiceKey.
       * @constructor
       * @param {tapvs.v1.ServiceKey.$Properties=} [properties] Properties to set
       * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
       */
      const ServiceKey = function (properties) {
        if (properties)
          for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
            if (properties[keys[i]] != null && keys[i] !== "__proto__")
              this[keys[i]] = properties[keys[i]];
      };

      /**
       * ServiceKey protocol.
       * @member {tapvs.v1.Protocol} protocol
       * @memberof tapvs.v1.ServiceKey
       * @instance
       */
      ServiceKey.prototype.protocol = 0;

      /**
       * ServiceKey address.
       * @member {Uint8Array} address
       * @memberof tapvs.v1.ServiceKey
       * @instance
       */
      ServiceKey.prototype.address = $util.newBuffer([]);

      /**
       * ServiceKey port.
       * @member {number} port
       * @memberof tapvs.v1.ServiceKey
       * @instance
       */
      ServiceKey.prototype.port = 0;

      /**
       * ServiceKey mark.
       * @member {number} mark
       * @memberof tapvs.v1.ServiceKey
       * @instance
       */
      ServiceKey.prototype.mark = 0;

      /**
       * ServiceKey family.
       * @member {tapvs.v1.Family} family
       * @memberof tapvs.v1.ServiceKey
       * @instance
       */
      ServiceKey.prototype.family = 0;

      /**
       * Encodes the specified ServiceKey message. Does not implicitly {@link tapvs.v1.ServiceKey.verify|verify} messages.
       * @function encode
       * @memberof tapvs.v1.ServiceKey
       * @static
       * @param {tapvs.v1.ServiceKey.$Properties} message ServiceKey message or plain object to encode
       * @param {$protobuf.Writer} [writer] Writer to encode to
       * @returns {$protobuf.Writer} Writer
       */
      ServiceKey.encode = function (message, writer, _depth) {
        if (!writer) writer = $Writer.create();
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
        if (
          message.protocol != null &&
          $Object.hasOwnProperty.call(message, "protocol") &&
          message.protocol !== 0
        )
          writer.uint32(/* id 1, wireType 0 =*/ 8).int32(message.protocol);
        if (
          message.address != null &&
          $Object.hasOwnProperty.call(message, "address") &&
          message.address.length
        )
          writer.uint32(/* id 2, wireType 2 =*/ 18).bytes(message.address);
        if (
          message.port != null &&
          $Object.hasOwnProperty.call(message, "port") &&
          message.port !== 0
        )
          writer.uint32(/* id 3, wireType 0 =*/ 24).uint32(message.port);
        if (
          message.mark != null &&
          $Object.hasOwnProperty.call(message, "mark") &&
          message.mark !== 0
        )
          writer.uint32(/* id 4, wireType 0 =*/ 32).uint32(message.mark);
        if (
          message.family != null &&
          $Object.hasOwnProperty.call(message, "family") &&
          message.family !== 0
        )
          writer.uint32(/* id 5, wireType 0 =*/ 40).int32(message.family);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
          for (let i = 0; i < message.$unknowns.length; ++i) writer.raw(message.$unknowns[i]);
        return writer;
      };

      /**
       * Encodes the specified ServiceKey message, length delimited. Does not implicitly {@link tapvs.v1.ServiceKey.verify|verify} messages.
       * @function encodeDelimited
       * @memberof tapvs.v1.ServiceKey
       * @static
       * @param {tapvs.v1.ServiceKey.$Properties} message ServiceKey message or plain object to encode
       * @param {$protobuf.Writer} [writer] Writer to encode to
       * @returns {$protobuf.Writer} Writer
       */
      ServiceKey.encodeDelimited = function (message, writer) {
        return this.encode(message, (writer || $Writer.create()).fork()).ldelim();
      };

      /**
       * Decodes a ServiceKey message from the specified reader or buffer.
       * @function decode
       * @memberof tapvs.v1.ServiceKey
       * @static
       * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
       * @param {number} [length] Message length if known beforehand
       * @returns {tapvs.v1.ServiceKey & tapvs.v1.ServiceKey.$Shape} ServiceKey
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      ServiceKey.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader)) reader = $Reader.create(reader);
        if (_depth === $undefined) _depth = 0;
        if (_depth > $Reader.recursionLimit) throw $Error("max depth exceeded");
        let end, message, value;
        if (length === $undefined) end = reader.len;
        else {
          end = reader.pos + length;
          if (end > reader.len) throw $RangeError("index out of range");
          length = reader.len;
          reader.len = end;
        }
        message = _target || new $root.tapvs.v1.ServiceKey();
        while (reader.pos < end) {
          let start = reader.pos;
          let tag = reader.tag();
          if (tag === _end) {
            _end = $undefined;
            break;
          }
          let wireType = tag & 7;
          switch ((tag >>>= 3)) {
            case 1: {
              if (wireType !== 0) break;
              if ((value = reader.int32())) message.protocol = value;
              else delete message.protocol;
              continue;
            }
            case 2: {
              if (wireType !== 2) break;
              if ((value = reader.bytes()).length) message.address = value;
              else delete message.address;
              continue;
            }
            case 3: {
              if (wireType !== 0) break;
              if ((value = reader.uint32())) message.port = value;
              else delete message.port;
              continue;
            }
            case 4: {
              if (wireType !== 0) break;
              if ((value = reader.uint32())) message.mark = value;
              else delete message.mark;
              continue;
            }
            case 5: {
              if (wireType !== 0) break;
              if ((value = reader.int32())) message.family = value;
              else delete message.family;
              continue;
            }
          }
          reader.skipType(wireType, _depth, tag);
          if (!reader.discardUnknown) {
            $util.makeProp(message, "$unknowns", false);
            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
          }
        }
        if (length !== $undefined) {
          if (reader.pos !== end) throw $RangeError("index out of range");
          reader.len = length;
        }
        if (_end !== $undefined) throw $Error("missing end group");
        return message;
      };

      /**
       * Decodes a ServiceKey message from the specified reader or buffer, length delimited.
       * @function decodeDelimited
       * @memberof tapvs.v1.ServiceKey
       * @static
       * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
       * @returns {tapvs.v1.ServiceKey & tapvs.v1.ServiceKey.$Shape} ServiceKey
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      ServiceKey.decodeDelimited = function (reader) {
        if (!(reader instanceof $Reader)) reader = new $Reader(reader);
        return this.decode(reader, reader.size());
      };

      /**
       * Verifies a ServiceKey message.
       * @function verify
       * @memberof tapvs.v1.ServiceKey
       * @static
       * @param {Object.<string,*>} message Plain object to verify
       * @returns {string|null} `null` if valid, otherwise the reason why it is not
       */
      ServiceKey.verify = function (message, _depth) {
        if (typeof message !== "object" || message === null) return "object expected";
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) return "max depth exceeded";
        if (message.protocol != null && $Object.hasOwnProperty.call(message, "protocol"))
          if (typeof message.protocol !== "number" || (message.protocol | 0) !== message.protocol)
            return "protocol: enum value expected";
        if (message.address != null && $Object.hasOwnProperty.call(message, "address"))
          if (!(
            (message.address && typeof message.address.length === "number") ||
            $util.isString(message.address)
          ))
            return "address: buffer expected";
        if (message.port != null && $Object.hasOwnProperty.call(message, "port"))
          if (!$util.isInteger(message.port)) return "port: integer expected";
        if (message.mark != null && $Object.hasOwnProperty.call(message, "mark"))
          if (!$util.isInteger(message.mark)) return "mark: integer expected";
        if (message.family != null && $Object.hasOwnProperty.call(message, "family"))
          if (typeof message.family !== "number" || (message.family | 0) !== message.family)
            return "family: enum value expected";
        return null;
      };

      /**
       * Creates a ServiceKey message from a plain object. Also converts values to their respective internal types.
       * @function fromObject
       * @memberof tapvs.v1.ServiceKey
       * @static
       * @param {Object.<string,*>} object Plain object
       * @returns {tapvs.v1.ServiceKey} ServiceKey
       */
      ServiceKey.fromObject = function (object, _depth) {
        if (object instanceof $root.tapvs.v1.ServiceKey) return object;
        if (!$util.isObject(object)) throw $TypeError(".tapvs.v1.ServiceKey: object expected");
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
        let message = new $root.tapvs.v1.ServiceKey();
        if (
          object.protocol !== 0 &&
          (typeof object.protocol !== "string" || $root.tapvs.v1.Protocol[object.protocol] !== 0)
        )
          switch (object.protocol) {
            case "PROTOCOL_UNSPECIFIED":
            case 0:
              message.protocol = 0;
              break;
            case "PROTOCOL_TCP":
            case 6:
              message.protocol = 6;
              break;
            case "PROTOCOL_UDP":
            case 17:
              message.protocol = 17;
              break;
            case "PROTOCOL_SCTP":
            case 132:
              message.protocol = 132;
              break;
            default:
              if (typeof object.protocol === "number" && (object.protocol | 0) === object.protocol)
                message.protocol = object.protocol;
          }
        if (object.address != null)
          if (object.address.length)
            if (typeof object.address === "string")
              $util.base64.decode(
                object.address,
                (message.address = $util.newBuffer($util.base64.length(object.address))),
                0,
              );
            else if (object.address.length >= 0) message.address = object.address;
        if (object.port != null) if ($Number(object.port) !== 0) message.port = object.port >>> 0;
        if (object.mark != null) if ($Number(object.mark) !== 0) message.mark = object.mark >>> 0;
        if (
          object.family !== 0 &&
          (typeof object.family !== "string" || $root.tapvs.v1.Family[object.family] !== 0)
        )
          switch (object.family) {
            case "FAMILY_UNSPECIFIED":
            case 0:
              message.family = 0;
              break;
            case "FAMILY_IPV4":
            case 4:
              message.family = 4;
              break;
            case "FAMILY_IPV6":
            case 6:
              message.family = 6;
              break;
            default:
              if (typeof object.family === "number" && (object.family | 0) === object.family)
                message.family = object.family;
          }
        return message;
      };

      /**
       * Creates a plain object from a ServiceKey message. Also converts values to other types if specified.
       * @function toObject
       * @memberof tapvs.v1.ServiceKey
       * @static
       * @param {tapvs.v1.ServiceKey} message ServiceKey
       * @param {$protobuf.IConversionOptions} [options] Conversion options
       * @returns {Object.<string,*>} Plain object
       */
      ServiceKey.toObject = function (message, options, _depth) {
        if (!options) options = {};
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
        let object = {};
        if (options.defaults) {
          object.protocol = options.enums === $String ? "PROTOCOL_UNSPECIFIED" : 0;
          if (options.bytes === $String) object.address = "";
          else {
            object.address = [];
            if (options.bytes !== $Array) object.address = $util.newBuffer(object.address);
          }
          object.port = 0;
          object.mark = 0;
          object.family = options.enums === $String ? "FAMILY_UNSPECIFIED" : 0;
        }
        if (message.protocol != null && $Object.hasOwnProperty.call(message, "protocol"))
          object.protocol =
            options.enums === $String
              ? $root.tapvs.v1.Protocol[message.protocol] === $undefined
                ? message.protocol
                : $root.tapvs.v1.Protocol[message.protocol]
              : message.protocol;
        if (message.address != null && $Object.hasOwnProperty.call(message, "address"))
          object.address =
            options.bytes === $String
              ? $util.base64.encode(message.address, 0, message.address.length)
              : options.bytes === $Array
                ? $Array.prototype.slice.call(message.address)
                : message.address;
        if (message.port != null && $Object.hasOwnProperty.call(message, "port"))
          object.port = message.port;
        if (message.mark != null && $Object.hasOwnProperty.call(message, "mark"))
          object.mark = message.mark;
        if (message.family != null && $Object.hasOwnProperty.call(message, "family"))
          object.family =
            options.enums === $String
              ? $root.tapvs.v1.Family[message.family] === $undefined
                ? message.family
                : $root.tapvs.v1.Family[message.family]
              : message.family;
        return object;
      };

      /**
       * Converts this ServiceKey to JSON.
       * @function toJSON
       * @memberof tapvs.v1.ServiceKey
       * @instance
       * @returns {Object.<string,*>} JSON object
       */
      ServiceKey.prototype.toJSON = function () {
        return ServiceKey.toObject(this, $protobuf.util.toJSONOptions);
      };

      return ServiceKey;
    })();

    v1.Service = (function () {
      /**
       * Properties of a Service.
       * @typedef {Object} tapvs.v1.Service.$Properties
       * @property {tapvs.v1.ServiceKey.$Properties|null} [key] Service key
       * @property {string|null} [scheduler] Service scheduler
       * @property {number|null} [schedulerFlags] Service schedulerFlags
       * @property {boolean|null} [persistent] Service persistent
       * @property {number|null} [persistenceSeconds] Service persistenceSeconds
       * @property {number|null} [persistencePrefix] Service persistencePrefix
       * @property {number|null} [persistenceMask] Service persistenceMask
       * @property {string|null} [persistenceEngine] Service persistenceEngine
       * @property {boolean|null} [onePacket] Service onePacket
       * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
       */

      /**
       * Properties of a Service.
       * @memberof tapvs.v1
       * @interface IService
       * @augments tapvs.v1.Service.$Properties
       * @deprecated Use tapvs.v1.Service.$Properties instead.
       */

      /**
       * Shape of a Service.
       * @typedef {tapvs.v1.Service.$Properties} tapvs.v1.Service.$Shape
       */

      /**
       * Constructs a new Service.
       * @memberof tapvs.v1
       * @classdesc Represents a Service.
       * @constructor
       * @param {tapvs.v1.Service.$Properties=} [properties] Properties to set
       * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
       */
      const Service = function (properties) {
        if (properties)
          for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
            if (properties[keys[i]] != null && keys[i] !== "__proto__")
              this[keys[i]] = properties[keys[i]];
      };

      /**
       * Service key.
       * @member {tapvs.v1.ServiceKey.$Properties|null|undefined} key
       * @memberof tapvs.v1.Service
       * @instance
       */
      Service.prototype.key = null;

      /**
       * Service scheduler.
       * @member {string} scheduler
       * @memberof tapvs.v1.Service
       * @instance
       */
      Service.prototype.scheduler = "";

      /**
       * Service schedulerFlags.
       * @member {number} schedulerFlags
       * @memberof tapvs.v1.Service
       * @instance
       */
      Service.prototype.schedulerFlags = 0;

      /**
       * Service persistent.
       * @member {boolean} persistent
       * @memberof tapvs.v1.Service
       * @instance
       */
      Service.prototype.persistent = false;

      /**
       * Service persistenceSeconds.
       * @member {number} persistenceSeconds
       * @memberof tapvs.v1.Service
       * @instance
       */
      Service.prototype.persistenceSeconds = 0;

      /**
       * Service persistencePrefix.
       * @member {number} persistencePrefix
       * @memberof tapvs.v1.Service
       * @instance
       */
      Service.prototype.persistencePrefix = 0;

      /**
       * Service persistenceMask.
       * @member {number} persistenceMask
       * @memberof tapvs.v1.Service
       * @instance
       */
      Service.prototype.persistenceMask = 0;

      /**
       * Service persistenceEngine.
       * @member {string} persistenceEngine
       * @memberof tapvs.v1.Service
       * @instance
       */
      Service.prototype.persistenceEngine = "";

      /**
       * Service onePacket.
       * @member {boolean} onePacket
       * @memberof tapvs.v1.Service
       * @instance
       */
      Service.prototype.onePacket = false;

      /**
       * Encodes the specified Service message. Does not implicitly {@link tapvs.v1.Service.verify|verify} messages.
       * @function encode
       * @memberof tapvs.v1.Service
       * @static
       * @param {tapvs.v1.Service.$Properties} message Service message or plain object to encode
       * @param {$protobuf.Writer} [writer] Writer to encode to
       * @returns {$protobuf.Writer} Writer
       */
      Service.encode = function (message, writer, _depth) {
        if (!writer) writer = $Writer.create();
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
        if (message.key != null && $Object.hasOwnProperty.call(message, "key"))
          $root.tapvs.v1.ServiceKey.encode(
            message.key,
            writer.uint32(/* id 1, wireType 2 =*/ 10).fork(),
            _depth + 1,
          ).ldelim();
        if (
          message.scheduler != null &&
          $Object.hasOwnProperty.call(message, "scheduler") &&
          message.scheduler !== ""
        )
          writer.uint32(/* id 2, wireType 2 =*/ 18).string(message.scheduler);
        if (
          message.schedulerFlags != null &&
          $Object.hasOwnProperty.call(message, "schedulerFlags") &&
          message.schedulerFlags !== 0
        )
          writer.uint32(/* id 3, wireType 0 =*/ 24).uint32(message.schedulerFlags);
        if (
          message.persistent != null &&
          $Object.hasOwnProperty.call(message, "persistent") &&
          message.persistent !== false
        )
          writer.uint32(/* id 4, wireType 0 =*/ 32).bool(message.persistent);
        if (
          message.persistenceSeconds != null &&
          $Object.hasOwnProperty.call(message, "persistenceSeconds") &&
          message.persistenceSeconds !== 0
        )
          writer.uint32(/* id 5, wireType 0 =*/ 40).uint32(message.persistenceSeconds);
        if (
          message.persistencePrefix != null &&
          $Object.hasOwnProperty.call(message, "persistencePrefix") &&
          message.persistencePrefix !== 0
        )
          writer.uint32(/* id 6, wireType 0 =*/ 48).uint32(message.persistencePrefix);
        if (
          message.persistenceMask != null &&
          $Object.hasOwnProperty.call(message, "persistenceMask") &&
          message.persistenceMask !== 0
        )
          writer.uint32(/* id 7, wireType 5 =*/ 61).fixed32(message.persistenceMask);
        if (
          message.persistenceEngine != null &&
          $Object.hasOwnProperty.call(message, "persistenceEngine") &&
          message.persistenceEngine !== ""
        )
          writer.uint32(/* id 8, wireType 2 =*/ 66).string(message.persistenceEngine);
        if (
          message.onePacket != null &&
          $Object.hasOwnProperty.call(message, "onePacket") &&
          message.onePacket !== false
        )
          writer.uint32(/* id 9, wireType 0 =*/ 72).bool(message.onePacket);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
          for (let i = 0; i < message.$unknowns.length; ++i) writer.raw(message.$unknowns[i]);
        return writer;
      };

      /**
       * Encodes the specified Service message, length delimited. Does not implicitly {@link tapvs.v1.Service.verify|verify} messages.
       * @function encodeDelimited
       * @memberof tapvs.v1.Service
       * @static
       * @param {tapvs.v1.Service.$Properties} message Service message or plain object to encode
       * @param {$protobuf.Writer} [writer] Writer to encode to
       * @returns {$protobuf.Writer} Writer
       */
      Service.encodeDelimited = function (message, writer) {
        return this.encode(message, (writer || $Writer.create()).fork()).ldelim();
      };

      /**
       * Decodes a Service message from the specified reader or buffer.
       * @function decode
       * @memberof tapvs.v1.Service
       * @static
       * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
       * @param {number} [length] Message length if known beforehand
       * @returns {tapvs.v1.Service & tapvs.v1.Service.$Shape} Service
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      Service.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader)) reader = $Reader.create(reader);
        if (_depth === $undefined) _depth = 0;
        if (_depth > $Reader.recursionLimit) throw $Error("max depth exceeded");
        let end, message, value;
        if (length === $undefined) end = reader.len;
        else {
          end = reader.pos + length;
          if (end > reader.len) throw $RangeError("index out of range");
          length = reader.len;
          reader.len = end;
        }
        message = _target || new $root.tapvs.v1.Service();
        while (reader.pos < end) {
          let start = reader.pos;
          let tag = reader.tag();
          if (tag === _end) {
            _end = $undefined;
            break;
          }
          let wireType = tag & 7;
          switch ((tag >>>= 3)) {
            case 1: {
              if (wireType !== 2) break;
              message.key = $root.tapvs.v1.ServiceKey.decode(
                reader,
                reader.size(),
                $undefined,
                _depth + 1,
                message.key,
              );
              continue;
            }
            case 2: {
              if (wireType !== 2) break;
              if ((value = reader.stringVerify()).length) message.scheduler = value;
              else delete message.scheduler;
              continue;
            }
            case 3: {
              if (wireType !== 0) break;
              if ((value = reader.uint32())) message.schedulerFlags = value;
              else delete message.schedulerFlags;
              continue;
            }
            case 4: {
              if (wireType !== 0) break;
              if ((value = reader.bool())) message.persistent = value;
              else delete message.persistent;
              continue;
            }
            case 5: {
              if (wireType !== 0) break;
              if ((value = reader.uint32())) message.persistenceSeconds = value;
              else delete message.persistenceSeconds;
              continue;
            }
            case 6: {
              if (wireType !== 0) break;
              if ((value = reader.uint32())) message.persistencePrefix = value;
              else delete message.persistencePrefix;
              continue;
            }
            case 7: {
              if (wireType !== 5) break;
              if ((value = reader.fixed32())) message.persistenceMask = value;
              else delete message.persistenceMask;
              continue;
            }
            case 8: {
              if (wireType !== 2) break;
              if ((value = reader.stringVerify()).length) message.persistenceEngine = value;
              else delete message.persistenceEngine;
              continue;
            }
            case 9: {
              if (wireType !== 0) break;
              if ((value = reader.bool())) message.onePacket = value;
              else delete message.onePacket;
              continue;
            }
          }
          reader.skipType(wireType, _depth, tag);
          if (!reader.discardUnknown) {
            $util.makeProp(message, "$unknowns", false);
            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
          }
        }
        if (length !== $undefined) {
          if (reader.pos !== end) throw $RangeError("index out of range");
          reader.len = length;
        }
        if (_end !== $undefined) throw $Error("missing end group");
        return message;
      };

      /**
       * Decodes a Service message from the specified reader or buffer, length delimited.
       * @function decodeDelimited
       * @memberof tapvs.v1.Service
       * @static
       * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
       * @returns {tapvs.v1.Service & tapvs.v1.Service.$Shape} Service
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      Service.decodeDelimited = function (reader) {
        if (!(reader instanceof $Reader)) reader = new $Reader(reader);
        return this.decode(reader, reader.size());
      };

      /**
       * Verifies a Service message.
       * @function verify
       * @memberof tapvs.v1.Service
       * @static
       * @param {Object.<string,*>} message Plain object to verify
       * @returns {string|null} `null` if valid, otherwise the reason why it is not
       */
      Service.verify = function (message, _depth) {
        if (typeof message !== "object" || message === null) return "object expected";
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) return "max depth exceeded";
        if (message.key != null && $Object.hasOwnProperty.call(message, "key")) {
          let error = $root.tapvs.v1.ServiceKey.verify(message.key, _depth + 1);
          if (error) return "key." + error;
        }
        if (message.scheduler != null && $Object.hasOwnProperty.call(message, "scheduler"))
          if (!$util.isString(message.scheduler)) return "scheduler: string expected";
        if (
          message.schedulerFlags != null &&
          $Object.hasOwnProperty.call(message, "schedulerFlags")
        )
          if (!$util.isInteger(message.schedulerFlags)) return "schedulerFlags: integer expected";
        if (message.persistent != null && $Object.hasOwnProperty.call(message, "persistent"))
          if (typeof message.persistent !== "boolean") return "persistent: boolean expected";
        if (
          message.persistenceSeconds != null &&
          $Object.hasOwnProperty.call(message, "persistenceSeconds")
        )
          if (!$util.isInteger(message.persistenceSeconds))
            return "persistenceSeconds: integer expected";
        if (
          message.persistencePrefix != null &&
          $Object.hasOwnProperty.call(message, "persistencePrefix")
        )
          if (!$util.isInteger(message.persistencePrefix))
            return "persistencePrefix: integer expected";
        if (
          message.persistenceMask != null &&
          $Object.hasOwnProperty.call(message, "persistenceMask")
        )
          if (!$util.isInteger(message.persistenceMask)) return "persistenceMask: integer expected";
        if (
          message.persistenceEngine != null &&
          $Object.hasOwnProperty.call(message, "persistenceEngine")
        )
          if (!$util.isString(message.persistenceEngine))
            return "persistenceEngine: string expected";
        if (message.onePacket != null && $Object.hasOwnProperty.call(message, "onePacket"))
          if (typeof message.onePacket !== "boolean") return "onePacket: boolean expected";
        return null;
      };

      /**
       * Creates a Service message from a plain object. Also converts values to their respective internal types.
       * @function fromObject
       * @memberof tapvs.v1.Service
       * @static
       * @param {Object.<string,*>} object Plain object
       * @returns {tapvs.v1.Service} Service
       */
      Service.fromObject = function (object, _depth) {
        if (object instanceof $root.tapvs.v1.Service) return object;
        if (!$util.isObject(object)) throw $TypeError(".tapvs.v1.Service: object expected");
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
        let message = new $root.tapvs.v1.Service();
        if (object.key != null) {
          if (!$util.isObject(object.key))
            throw $TypeError(".tapvs.v1.Service.key: object expected");
          message.key = $root.tapvs.v1.ServiceKey.fromObject(object.key, _depth + 1);
        }
        if (object.scheduler != null)
          if (typeof object.scheduler !== "string" || object.scheduler.length)
            message.scheduler = $String(object.scheduler);
        if (object.schedulerFlags != null)
          if ($Number(object.schedulerFlags) !== 0)
            message.schedulerFlags = object.schedulerFlags >>> 0;
        if (object.persistent != null)
          if (object.persistent) message.persistent = $Boolean(object.persistent);
        if (object.persistenceSeconds != null)
          if ($Number(object.persistenceSeconds) !== 0)
            message.persistenceSeconds = object.persistenceSeconds >>> 0;
        if (object.persistencePrefix != null)
          if ($Number(object.persistencePrefix) !== 0)
            message.persistencePrefix = object.persistencePrefix >>> 0;
        if (object.persistenceMask != null)
          if ($Number(object.persistenceMask) !== 0)
            message.persistenceMask = object.persistenceMask >>> 0;
        if (object.persistenceEngine != null)
          if (typeof object.persistenceEngine !== "string" || object.persistenceEngine.length)
            message.persistenceEngine = $String(object.persistenceEngine);
        if (object.onePacket != null)
          if (object.onePacket) message.onePacket = $Boolean(object.onePacket);
        return message;
      };

      /**
       * Creates a plain object from a Service message. Also converts values to other types if specified.
       * @function toObject
       * @memberof tapvs.v1.Service
       * @static
       * @param {tapvs.v1.Service} message Service
       * @param {$protobuf.IConversionOptions} [options] Conversion options
       * @returns {Object.<string,*>} Plain object
       */
      Service.toObject = function (message, options, _depth) {
        if (!options) options = {};
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
        let object = {};
        if (options.defaults) {
          object.key = null;
          object.scheduler = "";
          object.schedulerFlags = 0;
          object.persistent = false;
          object.persistenceSeconds = 0;
          object.persistencePrefix = 0;
          object.persistenceMask = 0;
          object.persistenceEngine = "";
          object.onePacket = false;
        }
        if (message.key != null && $Object.hasOwnProperty.call(message, "key"))
          object.key = $root.tapvs.v1.ServiceKey.toObject(message.key, options, _depth + 1);
        if (message.scheduler != null && $Object.hasOwnProperty.call(message, "scheduler"))
          object.scheduler = message.scheduler;
        if (
          message.schedulerFlags != null &&
          $Object.hasOwnProperty.call(message, "schedulerFlags")
        )
          object.schedulerFlags = message.schedulerFlags;
        if (message.persistent != null && $Object.hasOwnProperty.call(message, "persistent"))
          object.persistent = message.persistent;
        if (
          message.persistenceSeconds != null &&
          $Object.hasOwnProperty.call(message, "persistenceSeconds")
        )
          object.persistenceSeconds = message.persistenceSeconds;
        if (
          message.persistencePrefix != null &&
          $Object.hasOwnProperty.call(message, "persistencePrefix")
        )
          object.persistencePrefix = message.persistencePrefix;
        if (
          message.persistenceMask != null &&
          $Object.hasOwnProperty.call(message, "persistenceMask")
        )
          object.persistenceMask = message.persistenceMask;
        if (
          message.persistenceEngine != null &&
          $Object.hasOwnProperty.call(message, "persistenceEngine")
        )
          object.persistenceEngine = message.persistenceEngine;
        if (message.onePacket != null && $Object.hasOwnProperty.call(message, "onePacket"))
          object.onePacket = message.onePacket;
        return object;
      };

      /**
       * Converts this Service to JSON.
       * @function toJSON
       * @memberof tapvs.v1.Service
       * @instance
       * @returns {Object.<string,*>} JSON object
       */
      Service.prototype.toJSON = function () {
        return Service.toObject(this, $protobuf.util.toJSONOptions);
      };

      return Service;
    })();

    v1.Server = (function () {
      /**
       * Properties of a Server.
       * @typedef {Object} tapvs.v1.Server.$Properties
       * @property {Uint8Array|null} [address] Server address
       * @property {number|null} [port] Server port
       * @property {tapvs.v1.ForwardingMethod|null} [method] Server method
       * @property {number|null} [weight] Server weight
       * @property {number|null} [upperThreshold] Server upperThreshold
       * @property {number|null} [lowerThreshold] Server lowerThreshold
       * @property {tapvs.v1.TunnelType|null} [tunnelType] Server tunnelType
       * @property {number|null} [tunnelPort] Server tunnelPort
       * @property {tapvs.v1.TunnelChecksum|null} [tunnelChecksum] Server tunnelChecksum
       * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
       */

      /**
       * Properties of a Server.
       * @memberof tapvs.v1
       * @interface IServer
       * @augments tapvs.v1.Server.$Properties
       * @deprecated Use tapvs.v1.Server.$Properties instead.
       */

      /**
       * Shape of a Server.
       * @typedef {tapvs.v1.Server.$Properties} tapvs.v1.Server.$Shape
       */

      /**
       * Constructs a new Server.
       * @memberof tapvs.v1
       * @classdesc Represents a Server.
       * @constructor
       * @param {tapvs.v1.Server.$Properties=} [properties] Properties to set
       * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
       */
      const Server = function (properties) {
        if (properties)
          for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
            if (properties[keys[i]] != null && keys[i] !== "__proto__")
              this[keys[i]] = properties[keys[i]];
      };

      /**
       * Server address.
       * @member {Uint8Array} address
       * @memberof tapvs.v1.Server
       * @instance
       */
      Server.prototype.address = $util.newBuffer([]);

      /**
       * Server port.
       * @member {number} port
       * @memberof tapvs.v1.Server
       * @instance
       */
      Server.prototype.port = 0;

      /**
       * Server method.
       * @member {tapvs.v1.ForwardingMethod} method
       * @memberof tapvs.v1.Server
       * @instance
       */
      Server.prototype.method = 0;

      /**
       * Server weight.
       * @member {number} weight
       * @memberof tapvs.v1.Server
       * @instance
       */
      Server.prototype.weight = 0;

      /**
       * Server upperThreshold.
       * @member {number} upperThreshold
       * @memberof tapvs.v1.Server
       * @instance
       */
      Server.prototype.upperThreshold = 0;

      /**
       * Server lowerThreshold.
       * @member {number} lowerThreshold
       * @memberof tapvs.v1.Server
       * @instance
       */
      Server.prototype.lowerThreshold = 0;

      /**
       * Server tunnelType.
       * @member {tapvs.v1.TunnelType} tunnelType
       * @memberof tapvs.v1.Server
       * @instance
       */
      Server.prototype.tunnelType = 0;

      /**
       * Server tunnelPort.
       * @member {number} tunnelPort
       * @memberof tapvs.v1.Server
       * @instance
       */
      Server.prototype.tunnelPort = 0;

      /**
       * Server tunnelChecksum.
       * @member {tapvs.v1.TunnelChecksum} tunnelChecksum
       * @memberof tapvs.v1.Server
       * @instance
       */
      Server.prototype.tunnelChecksum = 0;

      /**
       * Encodes the specified Server message. Does not implicitly {@link tapvs.v1.Server.verify|verify} messages.
       * @function encode
       * @memberof tapvs.v1.Server
       * @static
       * @param {tapvs.v1.Server.$Properties} message Server message or plain object to encode
       * @param {$protobuf.Writer} [writer] Writer to encode to
       * @returns {$protobuf.Writer} Writer
       */
      Server.encode = function (message, writer, _depth) {
        if (!writer) writer = $Writer.create();
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
        if (
          message.address != null &&
          $Object.hasOwnProperty.call(message, "address") &&
          message.address.length
        )
          writer.uint32(/* id 1, wireType 2 =*/ 10).bytes(message.address);
        if (
          message.port != null &&
          $Object.hasOwnProperty.call(message, "port") &&
          message.port !== 0
        )
          writer.uint32(/* id 2, wireType 0 =*/ 16).uint32(message.port);
        if (
          message.method != null &&
          $Object.hasOwnProperty.call(message, "method") &&
          message.method !== 0
        )
          writer.uint32(/* id 3, wireType 0 =*/ 24).int32(message.method);
        if (
          message.weight != null &&
          $Object.hasOwnProperty.call(message, "weight") &&
          message.weight !== 0
        )
          writer.uint32(/* id 4, wireType 0 =*/ 32).uint32(message.weight);
        if (
          message.upperThreshold != null &&
          $Object.hasOwnProperty.call(message, "upperThreshold") &&
          message.upperThreshold !== 0
        )
          writer.uint32(/* id 5, wireType 0 =*/ 40).uint32(message.upperThreshold);
        if (
          message.lowerThreshold != null &&
          $Object.hasOwnProperty.call(message, "lowerThreshold") &&
          message.lowerThreshold !== 0
        )
          writer.uint32(/* id 6, wireType 0 =*/ 48).uint32(message.lowerThreshold);
        if (
          message.tunnelType != null &&
          $Object.hasOwnProperty.call(message, "tunnelType") &&
          message.tunnelType !== 0
        )
          writer.uint32(/* id 7, wireType 0 =*/ 56).int32(message.tunnelType);
        if (
          message.tunnelPort != null &&
          $Object.hasOwnProperty.call(message, "tunnelPort") &&
          message.tunnelPort !== 0
        )
          writer.uint32(/* id 8, wireType 0 =*/ 64).uint32(message.tunnelPort);
        if (
          message.tunnelChecksum != null &&
          $Object.hasOwnProperty.call(message, "tunnelChecksum") &&
          message.tunnelChecksum !== 0
        )
          writer.uint32(/* id 9, wireType 0 =*/ 72).int32(message.tunnelChecksum);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
          for (let i = 0; i < message.$unknowns.length; ++i) writer.raw(message.$unknowns[i]);
        return writer;
      };

      /**
       * Encodes the specified Server message, length delimited. Does not implicitly {@link tapvs.v1.Server.verify|verify} messages.
       * @function encodeDelimited
       * @memberof tapvs.v1.Server
       * @static
       * @param {tapvs.v1.Server.$Properties} message Server message or plain object to encode
       * @param {$protobuf.Writer} [writer] Writer to encode to
       * @returns {$protobuf.Writer} Writer
       */
      Server.encodeDelimited = function (message, writer) {
        return this.encode(message, (writer || $Writer.create()).fork()).ldelim();
      };

      /**
       * Decodes a Server message from the specified reader or buffer.
       * @function decode
       * @memberof tapvs.v1.Server
       * @static
       * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
       * @param {number} [length] Message length if known beforehand
       * @returns {tapvs.v1.Server & tapvs.v1.Server.$Shape} Server
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      Server.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader)) reader = $Reader.create(reader);
        if (_depth === $undefined) _depth = 0;
        if (_depth > $Reader.recursionLimit) throw $Error("max depth exceeded");
        let end, message, value;
        if (length === $undefined) end = reader.len;
        else {
          end = reader.pos + length;
          if (end > reader.len) throw $RangeError("index out of range");
          length = reader.len;
          reader.len = end;
        }
        message = _target || new $root.tapvs.v1.Server();
        while (reader.pos < end) {
          let start = reader.pos;
          let tag = reader.tag();
          if (tag === _end) {
            _end = $undefined;
            break;
          }
          let wireType = tag & 7;
          switch ((tag >>>= 3)) {
            case 1: {
              if (wireType !== 2) break;
              if ((value = reader.bytes()).length) message.address = value;
              else delete message.address;
              continue;
            }
            case 2: {
              if (wireType !== 0) break;
              if ((value = reader.uint32())) message.port = value;
              else delete message.port;
              continue;
            }
            case 3: {
              if (wireType !== 0) break;
              if ((value = reader.int32())) message.method = value;
              else delete message.method;
              continue;
            }
            case 4: {
              if (wireType !== 0) break;
              if ((value = reader.uint32())) message.weight = value;
              else delete message.weight;
              continue;
            }
            case 5: {
              if (wireType !== 0) break;
              if ((value = reader.uint32())) message.upperThreshold = value;
              else delete message.upperThreshold;
              continue;
            }
            case 6: {
              if (wireType !== 0) break;
              if ((value = reader.uint32())) message.lowerThreshold = value;
              else delete message.lowerThreshold;
              continue;
            }
            case 7: {
              if (wireType !== 0) break;
              if ((value = reader.int32())) message.tunnelType = value;
              else delete message.tunnelType;
              continue;
            }
            case 8: {
              if (wireType !== 0) break;
              if ((value = reader.uint32())) message.tunnelPort = value;
              else delete message.tunnelPort;
              continue;
            }
            case 9: {
              if (wireType !== 0) break;
              if ((value = reader.int32())) message.tunnelChecksum = value;
              else delete message.tunnelChecksum;
              continue;
            }
          }
          reader.skipType(wireType, _depth, tag);
          if (!reader.discardUnknown) {
            $util.makeProp(message, "$unknowns", false);
            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
          }
        }
        if (length !== $undefined) {
          if (reader.pos !== end) throw $RangeError("index out of range");
          reader.len = length;
        }
        if (_end !== $undefined) throw $Error("missing end group");
        return message;
      };

      /**
       * Decodes a Server message from the specified reader or buffer, length delimited.
       * @function decodeDelimited
       * @memberof tapvs.v1.Server
       * @static
       * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
       * @returns {tapvs.v1.Server & tapvs.v1.Server.$Shape} Server
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      Server.decodeDelimited = function (reader) {
        if (!(reader instanceof $Reader)) reader = new $Reader(reader);
        return this.decode(reader, reader.size());
      };

      /**
       * Verifies a Server message.
       * @function verify
       * @memberof tapvs.v1.Server
       * @static
       * @param {Object.<string,*>} message Plain object to verify
       * @returns {string|null} `null` if valid, otherwise the reason why it is not
       */
      Server.verify = function (message, _depth) {
        if (typeof message !== "object" || message === null) return "object expected";
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) return "max depth exceeded";
        if (message.address != null && $Object.hasOwnProperty.call(message, "address"))
          if (!(
            (message.address && typeof message.address.length === "number") ||
            $util.isString(message.address)
          ))
            return "address: buffer expected";
        if (message.port != null && $Object.hasOwnProperty.call(message, "port"))
          if (!$util.isInteger(message.port)) return "port: integer expected";
        if (message.method != null && $Object.hasOwnProperty.call(message, "method"))
          if (typeof message.method !== "number" || (message.method | 0) !== message.method)
            return "method: enum value expected";
        if (message.weight != null && $Object.hasOwnProperty.call(message, "weight"))
          if (!$util.isInteger(message.weight)) return "weight: integer expected";
        if (
          message.upperThreshold != null &&
          $Object.hasOwnProperty.call(message, "upperThreshold")
        )
          if (!$util.isInteger(message.upperThreshold)) return "upperThreshold: integer expected";
        if (
          message.lowerThreshold != null &&
          $Object.hasOwnProperty.call(message, "lowerThreshold")
        )
          if (!$util.isInteger(message.lowerThreshold)) return "lowerThreshold: integer expected";
        if (message.tunnelType != null && $Object.hasOwnProperty.call(message, "tunnelType"))
          if (
            typeof message.tunnelType !== "number" ||
            (message.tunnelType | 0) !== message.tunnelType
          )
            return "tunnelType: enum value expected";
        if (message.tunnelPort != null && $Object.hasOwnProperty.call(message, "tunnelPort"))
          if (!$util.isInteger(message.tunnelPort)) return "tunnelPort: integer expected";
        if (
          message.tunnelChecksum != null &&
          $Object.hasOwnProperty.call(message, "tunnelChecksum")
        )
          if (
            typeof message.tunnelChecksum !== "number" ||
            (message.tunnelChecksum | 0) !== message.tunnelChecksum
          )
            return "tunnelChecksum: enum value expected";
        return null;
      };

      /**
       * Creates a Server message from a plain object. Also converts values to their respective internal types.
       * @function fromObject
       * @memberof tapvs.v1.Server
       * @static
       * @param {Object.<string,*>} object Plain object
       * @returns {tapvs.v1.Server} Server
       */
      Server.fromObject = function (object, _depth) {
        if (object instanceof $root.tapvs.v1.Server) return object;
        if (!$util.isObject(object)) throw $TypeError(".tapvs.v1.Server: object expected");
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
        let message = new $root.tapvs.v1.Server();
        if (object.address != null)
          if (object.address.length)
            if (typeof object.address === "string")
              $util.base64.decode(
                object.address,
                (message.address = $util.newBuffer($util.base64.length(object.address))),
                0,
              );
            else if (object.address.length >= 0) message.address = object.address;
        if (object.port != null) if ($Number(object.port) !== 0) message.port = object.port >>> 0;
        if (
          object.method !== 0 &&
          (typeof object.method !== "string" ||
            $root.tapvs.v1.ForwardingMethod[object.method] !== 0)
        )
          switch (object.method) {
            case "FORWARDING_METHOD_UNSPECIFIED":
            case 0:
              message.method = 0;
              break;
            case "FORWARDING_METHOD_NAT":
            case 1:
              message.method = 1;
              break;
            case "FORWARDING_METHOD_LOCAL":
            case 2:
              message.method = 2;
              break;
            case "FORWARDING_METHOD_TUNNEL":
            case 3:
              message.method = 3;
              break;
            case "FORWARDING_METHOD_DIRECT_ROUTING":
            case 4:
              message.method = 4;
              break;
            case "FORWARDING_METHOD_BYPASS":
            case 5:
              message.method = 5;
              break;
            default:
              if (typeof object.method === "number" && (object.method | 0) === object.method)
                message.method = object.method;
          }
        if (object.weight != null)
          if ($Number(object.weight) !== 0) message.weight = object.weight >>> 0;
        if (object.upperThreshold != null)
          if ($Number(object.upperThreshold) !== 0)
            message.upperThreshold = object.upperThreshold >>> 0;
        if (object.lowerThreshold != null)
          if ($Number(object.lowerThreshold) !== 0)
            message.lowerThreshold = object.lowerThreshold >>> 0;
        if (
          object.tunnelType !== 0 &&
          (typeof object.tunnelType !== "string" ||
            $root.tapvs.v1.TunnelType[object.tunnelType] !== 0)
        )
          switch (object.tunnelType) {
            case "TUNNEL_TYPE_UNSPECIFIED":
            case 0:
              message.tunnelType = 0;
              break;
            case "TUNNEL_TYPE_GUE":
            case 1:
              message.tunnelType = 1;
              break;
            case "TUNNEL_TYPE_GRE":
            case 2:
              message.tunnelType = 2;
              break;
            default:
              if (
                typeof object.tunnelType === "number" &&
                (object.tunnelType | 0) === object.tunnelType
              )
                message.tunnelType = object.tunnelType;
          }
        if (object.tunnelPort != null)
          if ($Number(object.tunnelPort) !== 0) message.tunnelPort = object.tunnelPort >>> 0;
        if (
          object.tunnelChecksum !== 0 &&
          (typeof object.tunnelChecksum !== "string" ||
            $root.tapvs.v1.TunnelChecksum[object.tunnelChecksum] !== 0)
        )
          switch (object.tunnelChecksum) {
            case "TUNNEL_CHECKSUM_UNSPECIFIED":
            case 0:
              message.tunnelChecksum = 0;
              break;
            case "TUNNEL_CHECKSUM_FULL":
            case 1:
              message.tunnelChecksum = 1;
              break;
            case "TUNNEL_CHECKSUM_REMOTE":
            case 2:
              message.tunnelChecksum = 2;
              break;
            default:
              if (
                typeof object.tunnelChecksum === "number" &&
                (object.tunnelChecksum | 0) === object.tunnelChecksum
              )
                message.tunnelChecksum = object.tunnelChecksum;
          }
        return message;
      };

      /**
       * Creates a plain object from a Server message. Also converts values to other types if specified.
       * @function toObject
       * @memberof tapvs.v1.Server
       * @static
       * @param {tapvs.v1.Server} message Server
       * @param {$protobuf.IConversionOptions} [options] Conversion options
       * @returns {Object.<string,*>} Plain object
       */
      Server.toObject = function (message, options, _depth) {
        if (!options) options = {};
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
        let object = {};
        if (options.defaults) {
          if (options.bytes === $String) object.address = "";
          else {
            object.address = [];
            if (options.bytes !== $Array) object.address = $util.newBuffer(object.address);
          }
          object.port = 0;
          object.method = options.enums === $String ? "FORWARDING_METHOD_UNSPECIFIED" : 0;
          object.weight = 0;
          object.upperThreshold = 0;
          object.lowerThreshold = 0;
          object.tunnelType = options.enums === $String ? "TUNNEL_TYPE_UNSPECIFIED" : 0;
          object.tunnelPort = 0;
          object.tunnelChecksum = options.enums === $String ? "TUNNEL_CHECKSUM_UNSPECIFIED" : 0;
        }
        if (message.address != null && $Object.hasOwnProperty.call(message, "address"))
          object.address =
            options.bytes === $String
              ? $util.base64.encode(message.address, 0, message.address.length)
              : options.bytes === $Array
                ? $Array.prototype.slice.call(message.address)
                : message.address;
        if (message.port != null && $Object.hasOwnProperty.call(message, "port"))
          object.port = message.port;
        if (message.method != null && $Object.hasOwnProperty.call(message, "method"))
          object.method =
            options.enums === $String
              ? $root.tapvs.v1.ForwardingMethod[message.method] === $undefined
                ? message.method
                : $root.tapvs.v1.ForwardingMethod[message.method]
              : message.method;
        if (message.weight != null && $Object.hasOwnProperty.call(message, "weight"))
          object.weight = message.weight;
        if (
          message.upperThreshold != null &&
          $Object.hasOwnProperty.call(message, "upperThreshold")
        )
          object.upperThreshold = message.upperThreshold;
        if (
          message.lowerThreshold != null &&
          $Object.hasOwnProperty.call(message, "lowerThreshold")
        )
          object.lowerThreshold = message.lowerThreshold;
        if (message.tunnelType != null && $Object.hasOwnProperty.call(message, "tunnelType"))
          object.tunnelType =
            options.enums === $String
              ? $root.tapvs.v1.TunnelType[message.tunnelType] === $undefined
                ? message.tunnelType
                : $root.tapvs.v1.TunnelType[message.tunnelType]
              : message.tunnelType;
        if (message.tunnelPort != null && $Object.hasOwnProperty.call(message, "tunnelPort"))
          object.tunnelPort = message.tunnelPort;
        if (
          message.tunnelChecksum != null &&
          $Object.hasOwnProperty.call(message, "tunnelChecksum")
        )
          object.tunnelChecksum =
            options.enums === $String
              ? $root.tapvs.v1.TunnelChecksum[message.tunnelChecksum] === $undefined
                ? message.tunnelChecksum
                : $root.tapvs.v1.TunnelChecksum[message.tunnelChecksum]
              : message.tunnelChecksum;
        return object;
      };

      /**
       * Converts this Server to JSON.
       * @function toJSON
       * @memberof tapvs.v1.Server
       * @instance
       * @returns {Object.<string,*>} JSON object
       */
      Server.prototype.toJSON = function () {
        return Server.toObject(this, $protobuf.util.toJSONOptions);
      };

      return Server;
    })();

    v1.AddServiceRequest = (function () {
      /**
       * Properties of an AddServiceRequest.
       * @typedef {Object} tapvs.v1.AddServiceRequest.$Properties
       * @property {tapvs.v1.Service.$Properties|null} [service] AddServiceRequest service
       * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
       */

      /**
       * Properties of an AddServiceRequest.
       * @memberof tapvs.v1
       * @interface IAddServiceRequest
       * @augments tapvs.v1.AddServiceRequest.$Properties
       * @deprecated Use tapvs.v1.AddServiceRequest.$Properties instead.
       */

      /**
       * Shape of an AddServiceRequest.
       * @typedef {tapvs.v1.AddServiceRequest.$Properties} tapvs.v1.AddServiceRequest.$Shape
       */

      /**
       * Constructs a new AddServiceRequest.
       * @memberof tapvs.v1
       * @classdesc Represents an AddServiceRequest.
       * @constructor
       * @param {tapvs.v1.AddServiceRequest.$Properties=} [properties] Properties to set
       * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
       */
      const AddServiceRequest = function (properties) {
        if (properties)
          for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
            if (properties[keys[i]] != null && keys[i] !== "__proto__")
              this[keys[i]] = properties[keys[i]];
      };

      /**
       * AddServiceRequest service.
       * @member {tapvs.v1.Service.$Properties|null|undefined} service
       * @memberof tapvs.v1.AddServiceRequest
       * @instance
       */
      AddServiceRequest.prototype.service = null;

      /**
       * Encodes the specified AddServiceRequest message. Does not implicitly {@link tapvs.v1.AddServiceRequest.verify|verify} messages.
       * @function encode
       * @memberof tapvs.v1.AddServiceRequest
       * @static
       * @param {tapvs.v1.AddServiceRequest.$Properties} message AddServiceRequest message or plain object to encode
       * @param {$protobuf.Writer} [writer] Writer to encode to
       * @returns {$protobuf.Writer} Writer
       */
      AddServiceRequest.encode = function (message, writer, _depth) {
        if (!writer) writer = $Writer.create();
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
        if (message.service != null && $Object.hasOwnProperty.call(message, "service"))
          $root.tapvs.v1.Service.encode(
            message.service,
            writer.uint32(/* id 1, wireType 2 =*/ 10).fork(),
            _depth + 1,
          ).ldelim();
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
          for (let i = 0; i < message.$unknowns.length; ++i) writer.raw(message.$unknowns[i]);
        return writer;
      };

      /**
       * Encodes the specified AddServiceRequest message, length delimited. Does not implicitly {@link tapvs.v1.AddServiceRequest.verify|verify} messages.
       * @function encodeDelimited
       * @memberof tapvs.v1.AddServiceRequest
       * @static
       * @param {tapvs.v1.AddServiceRequest.$Properties} message AddServiceRequest message or plain object to encode
       * @param {$protobuf.Writer} [writer] Writer to encode to
       * @returns {$protobuf.Writer} Writer
       */
      AddServiceRequest.encodeDelimited = function (message, writer) {
        return this.encode(message, (writer || $Writer.create()).fork()).ldelim();
      };

      /**
       * Decodes an AddServiceRequest message from the specified reader or buffer.
       * @function decode
       * @memberof tapvs.v1.AddServiceRequest
       * @static
       * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
       * @param {number} [length] Message length if known beforehand
       * @returns {tapvs.v1.AddServiceRequest & tapvs.v1.AddServiceRequest.$Shape} AddServiceRequest
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      AddServiceRequest.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader)) reader = $Reader.create(reader);
        if (_depth === $undefined) _depth = 0;
        if (_depth > $Reader.recursionLimit) throw $Error("max depth exceeded");
        let end, message, value;
        if (length === $undefined) end = reader.len;
        else {
          end = reader.pos + length;
          if (end > reader.len) throw $RangeError("index out of range");
          length = reader.len;
          reader.len = end;
        }
        message = _target || new $root.tapvs.v1.AddServiceRequest();
        while (reader.pos < end) {
          let start = reader.pos;
          let tag = reader.tag();
          if (tag === _end) {
            _end = $undefined;
            break;
          }
          let wireType = tag & 7;
          switch ((tag >>>= 3)) {
            case 1: {
              if (wireType !== 2) break;
              message.service = $root.tapvs.v1.Service.decode(
                reader,
                reader.size(),
                $undefined,
                _depth + 1,
                message.service,
              );
              continue;
            }
          }
          reader.skipType(wireType, _depth, tag);
          if (!reader.discardUnknown) {
            $util.makeProp(message, "$unknowns", false);
            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
          }
        }
        if (length !== $undefined) {
          if (reader.pos !== end) throw $RangeError("index out of range");
          reader.len = length;
        }
        if (_end !== $undefined) throw $Error("missing end group");
        return message;
      };

      /**
       * Decodes an AddServiceRequest message from the specified reader or buffer, length delimited.
       * @function decodeDelimited
       * @memberof tapvs.v1.AddServiceRequest
       * @static
       * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
       * @returns {tapvs.v1.AddServiceRequest & tapvs.v1.AddServiceRequest.$Shape} AddServiceRequest
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      AddServiceRequest.decodeDelimited = function (reader) {
        if (!(reader instanceof $Reader)) reader = new $Reader(reader);
        return this.decode(reader, reader.size());
      };

      /**
       * Verifies an AddServiceRequest message.
       * @function verify
       * @memberof tapvs.v1.AddServiceRequest
       * @static
       * @param {Object.<string,*>} message Plain object to verify
       * @returns {string|null} `null` if valid, otherwise the reason why it is not
       */
      AddServiceRequest.verify = function (message, _depth) {
        if (typeof message !== "object" || message === null) return "object expected";
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) return "max depth exceeded";
        if (message.service != null && $Object.hasOwnProperty.call(message, "service")) {
          let error = $root.tapvs.v1.Service.verify(message.service, _depth + 1);
          if (error) return "service." + error;
        }
        return null;
      };

      /**
       * Creates an AddServiceRequest message from a plain object. Also converts values to their respective internal types.
       * @function fromObject
       * @memberof tapvs.v1.AddServiceRequest
       * @static
       * @param {Object.<string,*>} object Plain object
       * @returns {tapvs.v1.AddServiceRequest} AddServiceRequest
       */
      AddServiceRequest.fromObject = function (object, _depth) {
        if (object instanceof $root.tapvs.v1.AddServiceRequest) return object;
        if (!$util.isObject(object))
          throw $TypeError(".tapvs.v1.AddServiceRequest: object expected");
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
        let message = new $root.tapvs.v1.AddServiceRequest();
        if (object.service != null) {
          if (!$util.isObject(object.service))
            throw $TypeError(".tapvs.v1.AddServiceRequest.service: object expected");
          message.service = $root.tapvs.v1.Service.fromObject(object.service, _depth + 1);
        }
        return message;
      };

      /**
       * Creates a plain object from an AddServiceRequest message. Also converts values to other types if specified.
       * @function toObject
       * @memberof tapvs.v1.AddServiceRequest
       * @static
       * @param {tapvs.v1.AddServiceRequest} message AddServiceRequest
       * @param {$protobuf.IConversionOptions} [options] Conversion options
       * @returns {Object.<string,*>} Plain object
       */
      AddServiceRequest.toObject = function (message, options, _depth) {
        if (!options) options = {};
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
        let object = {};
        if (options.defaults) object.service = null;
        if (message.service != null && $Object.hasOwnProperty.call(message, "service"))
          object.service = $root.tapvs.v1.Service.toObject(message.service, options, _depth + 1);
        return object;
      };

      /**
       * Converts this AddServiceRequest to JSON.
       * @function toJSON
       * @memberof tapvs.v1.AddServiceRequest
       * @instance
       * @returns {Object.<string,*>} JSON object
       */
      AddServiceRequest.prototype.toJSON = function () {
        return AddServiceRequest.toObject(this, $protobuf.util.toJSONOptions);
      };

      return AddServiceRequest;
    })();

    v1.EditServiceRequest = (function () {
      /**
       * Properties of an EditServiceRequest.
       * @typedef {Object} tapvs.v1.EditServiceRequest.$Properties
       * @property {tapvs.v1.Service.$Properties|null} [service] EditServiceRequest service
       * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
       */

      /**
       * Properties of an EditServiceRequest.
       * @memberof tapvs.v1
       * @interface IEditServiceRequest
       * @augments tapvs.v1.EditServiceRequest.$Properties
       * @deprecated Use tapvs.v1.EditServiceRequest.$Properties instead.
       */

      /**
       * Shape of an EditServiceRequest.
       * @typedef {tapvs.v1.EditServiceRequest.$Properties} tapvs.v1.EditServiceRequest.$Shape
       */

      /**
       * Constructs a new EditServiceRequest.
       * @memberof tapvs.v1
       * @classdesc Represents an EditServiceRequest.
       * @constructor
       * @param {tapvs.v1.EditServiceRequest.$Properties=} [properties] Properties to set
       * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
       */
      const EditServiceRequest = function (properties) {
        if (properties)
          for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
            if (properties[keys[i]] != null && keys[i] !== "__proto__")
              this[keys[i]] = properties[keys[i]];
      };

      /**
       * EditServiceRequest service.
       * @member {tapvs.v1.Service.$Properties|null|undefined} service
       * @memberof tapvs.v1.EditServiceRequest
       * @instance
       */
      EditServiceRequest.prototype.service = null;

      /**
       * Encodes the specified EditServiceRequest message. Does not implicitly {@link tapvs.v1.EditServiceRequest.verify|verify} messages.
       * @function encode
       * @memberof tapvs.v1.EditServiceRequest
       * @static
       * @param {tapvs.v1.EditServiceRequest.$Properties} message EditServiceRequest message or plain object to encode
       * @param {$protobuf.Writer} [writer] Writer to encode to
       * @returns {$protobuf.Writer} Writer
       */
      EditServiceRequest.encode = function (message, writer, _depth) {
        if (!writer) writer = $Writer.create();
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
        if (message.service != null && $Object.hasOwnProperty.call(message, "service"))
          $root.tapvs.v1.Service.encode(
            message.service,
            writer.uint32(/* id 1, wireType 2 =*/ 10).fork(),
            _depth + 1,
          ).ldelim();
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
          for (let i = 0; i < message.$unknowns.length; ++i) writer.raw(message.$unknowns[i]);
        return writer;
      };

      /**
       * Encodes the specified EditServiceRequest message, length delimited. Does not implicitly {@link tapvs.v1.EditServiceRequest.verify|verify} messages.
       * @function encodeDelimited
       * @memberof tapvs.v1.EditServiceRequest
       * @static
       * @param {tapvs.v1.EditServiceRequest.$Properties} message EditServiceRequest message or plain object to encode
       * @param {$protobuf.Writer} [writer] Writer to encode to
       * @returns {$protobuf.Writer} Writer
       */
      EditServiceRequest.encodeDelimited = function (message, writer) {
        return this.encode(message, (writer || $Writer.create()).fork()).ldelim();
      };

      /**
       * Decodes an EditServiceRequest message from the specified reader or buffer.
       * @function decode
       * @memberof tapvs.v1.EditServiceRequest
       * @static
       * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
       * @param {number} [length] Message length if known beforehand
       * @returns {tapvs.v1.EditServiceRequest & tapvs.v1.EditServiceRequest.$Shape} EditServiceRequest
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      EditServiceRequest.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader)) reader = $Reader.create(reader);
        if (_depth === $undefined) _depth = 0;
        if (_depth > $Reader.recursionLimit) throw $Error("max depth exceeded");
        let end, message, value;
        if (length === $undefined) end = reader.len;
        else {
          end = reader.pos + length;
          if (end > reader.len) throw $RangeError("index out of range");
          length = reader.len;
          reader.len = end;
        }
        message = _target || new $root.tapvs.v1.EditServiceRequest();
        while (reader.pos < end) {
          let start = reader.pos;
          let tag = reader.tag();
          if (tag === _end) {
            _end = $undefined;
            break;
          }
          let wireType = tag & 7;
          switch ((tag >>>= 3)) {
            case 1: {
              if (wireType !== 2) break;
              message.service = $root.tapvs.v1.Service.decode(
                reader,
                reader.size(),
                $undefined,
                _depth + 1,
                message.service,
              );
              continue;
            }
          }
          reader.skipType(wireType, _depth, tag);
          if (!reader.discardUnknown) {
            $util.makeProp(message, "$unknowns", false);
            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
          }
        }
        if (length !== $undefined) {
          if (reader.pos !== end) throw $RangeError("index out of range");
          reader.len = length;
        }
        if (_end !== $undefined) throw $Error("missing end group");
        return message;
      };

      /**
       * Decodes an EditServiceRequest message from the specified reader or buffer, length delimited.
       * @function decodeDelimited
       * @memberof tapvs.v1.EditServiceRequest
       * @static
       * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
       * @returns {tapvs.v1.EditServiceRequest & tapvs.v1.EditServiceRequest.$Shape} EditServiceRequest
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      EditServiceRequest.decodeDelimited = function (reader) {
        if (!(reader instanceof $Reader)) reader = new $Reader(reader);
        return this.decode(reader, reader.size());
      };

      /**
       * Verifies an EditServiceRequest message.
       * @function verify
       * @memberof tapvs.v1.EditServiceRequest
       * @static
       * @param {Object.<string,*>} message Plain object to verify
       * @returns {string|null} `null` if valid, otherwise the reason why it is not
       */
      EditServiceRequest.verify = function (message, _depth) {
        if (typeof message !== "object" || message === null) return "object expected";
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) return "max depth exceeded";
        if (message.service != null && $Object.hasOwnProperty.call(message, "service")) {
          let error = $root.tapvs.v1.Service.verify(message.service, _depth + 1);
          if (error) return "service." + error;
        }
        return null;
      };

      /**
       * Creates an EditServiceRequest message from a plain object. Also converts values to their respective internal types.
       * @function fromObject
       * @memberof tapvs.v1.EditServiceRequest
       * @static
       * @param {Object.<string,*>} object Plain object
       * @returns {tapvs.v1.EditServiceRequest} EditServiceRequest
       */
      EditServiceRequest.fromObject = function (object, _depth) {
        if (object instanceof $root.tapvs.v1.EditServiceRequest) return object;
        if (!$util.isObject(object))
          throw $TypeError(".tapvs.v1.EditServiceRequest: object expected");
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
        let message = new $root.tapvs.v1.EditServiceRequest();
        if (object.service != null) {
          if (!$util.isObject(object.service))
            throw $TypeError(".tapvs.v1.EditServiceRequest.service: object expected");
          message.service = $root.tapvs.v1.Service.fromObject(object.service, _depth + 1);
        }
        return message;
      };

      /**
       * Creates a plain object from an EditServiceRequest message. Also converts values to other types if specified.
       * @function toObject
       * @memberof tapvs.v1.EditServiceRequest
       * @static
       * @param {tapvs.v1.EditServiceRequest} message EditServiceRequest
       * @param {$protobuf.IConversionOptions} [options] Conversion options
       * @returns {Object.<string,*>} Plain object
       */
      EditServiceRequest.toObject = function (message, options, _depth) {
        if (!options) options = {};
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
        let object = {};
        if (options.defaults) object.service = null;
        if (message.service != null && $Object.hasOwnProperty.call(message, "service"))
          object.service = $root.tapvs.v1.Service.toObject(message.service, options, _depth + 1);
        return object;
      };

      /**
       * Converts this EditServiceRequest to JSON.
       * @function toJSON
       * @memberof tapvs.v1.EditServiceRequest
       * @instance
       * @returns {Object.<string,*>} JSON object
       */
      EditServiceRequest.prototype.toJSON = function () {
        return EditServiceRequest.toObject(this, $protobuf.util.toJSONOptions);
      };

      return EditServiceRequest;
    })();

    v1.DeleteServiceRequest = (function () {
      /**
       * Properties of a DeleteServiceRequest.
       * @typedef {Object} tapvs.v1.DeleteServiceRequest.$Properties
       * @property {tapvs.v1.ServiceKey.$Properties|null} [key] DeleteServiceRequest key
       * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
       */

      /**
       * Properties of a DeleteServiceRequest.
       * @memberof tapvs.v1
       * @interface IDeleteServiceRequest
       * @augments tapvs.v1.DeleteServiceRequest.$Properties
       * @deprecated Use tapvs.v1.DeleteServiceRequest.$Properties instead.
       */

      /**
       * Shape of a DeleteServiceRequest.
       * @typedef {tapvs.v1.DeleteServiceRequest.$Properties} tapvs.v1.DeleteServiceRequest.$Shape
       */

      /**
       * Constructs a new DeleteServiceRequest.
       * @memberof tapvs.v1
       * @classdesc Represents a DeleteServiceRequest.
       * @constructor
       * @param {tapvs.v1.DeleteServiceRequest.$Properties=} [properties] Properties to set
       * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
       */
      const DeleteServiceRequest = function (properties) {
        if (properties)
          for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
            if (properties[keys[i]] != null && keys[i] !== "__proto__")
              this[keys[i]] = properties[keys[i]];
      };

      /**
       * DeleteServiceRequest key.
       * @member {tapvs.v1.ServiceKey.$Properties|null|undefined} key
       * @memberof tapvs.v1.DeleteServiceRequest
       * @instance
       */
      DeleteServiceRequest.prototype.key = null;

      /**
       * Encodes the specified DeleteServiceRequest message. Does not implicitly {@link tapvs.v1.DeleteServiceRequest.verify|verify} messages.
       * @function encode
       * @memberof tapvs.v1.DeleteServiceRequest
       * @static
       * @param {tapvs.v1.DeleteServiceRequest.$Properties} message DeleteServiceRequest message or plain object to encode
       * @param {$protobuf.Writer} [writer] Writer to encode to
       * @returns {$protobuf.Writer} Writer
       */
      DeleteServiceRequest.encode = function (message, writer, _depth) {
        if (!writer) writer = $Writer.create();
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
        if (message.key != null && $Object.hasOwnProperty.call(message, "key"))
          $root.tapvs.v1.ServiceKey.encode(
            message.key,
            writer.uint32(/* id 1, wireType 2 =*/ 10).fork(),
            _depth + 1,
          ).ldelim();
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
          for (let i = 0; i < message.$unknowns.length; ++i) writer.raw(message.$unknowns[i]);
        return writer;
      };

      /**
       * Encodes the specified DeleteServiceRequest message, length delimited. Does not implicitly {@link tapvs.v1.DeleteServiceRequest.verify|verify} messages.
       * @function encodeDelimited
       * @memberof tapvs.v1.DeleteServiceRequest
       * @static
       * @param {tapvs.v1.DeleteServiceRequest.$Properties} message DeleteServiceRequest message or plain object to encode
       * @param {$protobuf.Writer} [writer] Writer to encode to
       * @returns {$protobuf.Writer} Writer
       */
      DeleteServiceRequest.encodeDelimited = function (message, writer) {
        return this.encode(message, (writer || $Writer.create()).fork()).ldelim();
      };

      /**
       * Decodes a DeleteServiceRequest message from the specified reader or buffer.
       * @function decode
       * @memberof tapvs.v1.DeleteServiceRequest
       * @static
       * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
       * @param {number} [length] Message length if known beforehand
       * @returns {tapvs.v1.DeleteServiceRequest & tapvs.v1.DeleteServiceRequest.$Shape} DeleteServiceRequest
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      DeleteServiceRequest.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader)) reader = $Reader.create(reader);
        if (_depth === $undefined) _depth = 0;
        if (_depth > $Reader.recursionLimit) throw $Error("max depth exceeded");
        let end, message, value;
        if (length === $undefined) end = reader.len;
        else {
          end = reader.pos + length;
          if (end > reader.len) throw $RangeError("index out of range");
          length = reader.len;
          reader.len = end;
        }
        message = _target || new $root.tapvs.v1.DeleteServiceRequest();
        while (reader.pos < end) {
          let start = reader.pos;
          let tag = reader.tag();
          if (tag === _end) {
            _end = $undefined;
            break;
          }
          let wireType = tag & 7;
          switch ((tag >>>= 3)) {
            case 1: {
              if (wireType !== 2) break;
              message.key = $root.tapvs.v1.ServiceKey.decode(
                reader,
                reader.size(),
                $undefined,
                _depth + 1,
                message.key,
              );
              continue;
            }
          }
          reader.skipType(wireType, _depth, tag);
          if (!reader.discardUnknown) {
            $util.makeProp(message, "$unknowns", false);
            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
          }
        }
        if (length !== $undefined) {
          if (reader.pos !== end) throw $RangeError("index out of range");
          reader.len = length;
        }
        if (_end !== $undefined) throw $Error("missing end group");
        return message;
      };

      /**
       * Decodes a DeleteServiceRequest message from the specified reader or buffer, length delimited.
       * @function decodeDelimited
       * @memberof tapvs.v1.DeleteServiceRequest
       * @static
       * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
       * @returns {tapvs.v1.DeleteServiceRequest & tapvs.v1.DeleteServiceRequest.$Shape} DeleteServiceRequest
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      DeleteServiceRequest.decodeDelimited = function (reader) {
        if (!(reader instanceof $Reader)) reader = new $Reader(reader);
        return this.decode(reader, reader.size());
      };

      /**
       * Verifies a DeleteServiceRequest message.
       * @function verify
       * @memberof tapvs.v1.DeleteServiceRequest
       * @static
       * @param {Object.<string,*>} message Plain object to verify
       * @returns {string|null} `null` if valid, otherwise the reason why it is not
       */
      DeleteServiceRequest.verify = function (message, _depth) {
        if (typeof message !== "object" || message === null) return "object expected";
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) return "max depth exceeded";
        if (message.key != null && $Object.hasOwnProperty.call(message, "key")) {
          let error = $root.tapvs.v1.ServiceKey.verify(message.key, _depth + 1);
          if (error) return "key." + error;
        }
        return null;
      };

      /**
       * Creates a DeleteServiceRequest message from a plain object. Also converts values to their respective internal types.
       * @function fromObject
       * @memberof tapvs.v1.DeleteServiceRequest
       * @static
       * @param {Object.<string,*>} object Plain object
       * @returns {tapvs.v1.DeleteServiceRequest} DeleteServiceRequest
       */
      DeleteServiceRequest.fromObject = function (object, _depth) {
        if (object instanceof $root.tapvs.v1.DeleteServiceRequest) return object;
        if (!$util.isObject(object))
          throw $TypeError(".tapvs.v1.DeleteServiceRequest: object expected");
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
        let message = new $root.tapvs.v1.DeleteServiceRequest();
        if (object.key != null) {
          if (!$util.isObject(object.key))
            throw $TypeError(".tapvs.v1.DeleteServiceRequest.key: object expected");
          message.key = $root.tapvs.v1.ServiceKey.fromObject(object.key, _depth + 1);
        }
        return message;
      };

      /**
       * Creates a plain object from a DeleteServiceRequest message. Also converts values to other types if specified.
       * @function toObject
       * @memberof tapvs.v1.DeleteServiceRequest
       * @static
       * @param {tapvs.v1.DeleteServiceRequest} message DeleteServiceRequest
       * @param {$protobuf.IConversionOptions} [options] Conversion options
       * @returns {Object.<string,*>} Plain object
       */
      DeleteServiceRequest.toObject = function (message, options, _depth) {
        if (!options) options = {};
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
        let object = {};
        if (options.defaults) object.key = null;
        if (message.key != null && $Object.hasOwnProperty.call(message, "key"))
          object.key = $root.tapvs.v1.ServiceKey.toObject(message.key, options, _depth + 1);
        return object;
      };

      /**
       * Converts this DeleteServiceRequest to JSON.
       * @function toJSON
       * @memberof tapvs.v1.DeleteServiceRequest
       * @instance
       * @returns {Object.<string,*>} JSON object
       */
      DeleteServiceRequest.prototype.toJSON = function () {
        return DeleteServiceRequest.toObject(this, $protobuf.util.toJSONOptions);
      };

      return DeleteServiceRequest;
    })();

    v1.AddServerRequest = (function () {
      /**
       * Properties of an AddServerRequest.
       * @typedef {Object} tapvs.v1.AddServerRequest.$Properties
       * @property {tapvs.v1.ServiceKey.$Properties|null} [service] AddServerRequest service
       * @property {tapvs.v1.Server.$Properties|null} [server] AddServerRequest server
       * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
       */

      /**
       * Properties of an AddServerRequest.
       * @memberof tapvs.v1
       * @interface IAddServerRequest
       * @augments tapvs.v1.AddServerRequest.$Properties
       * @deprecated Use tapvs.v1.AddServerRequest.$Properties instead.
       */

      /**
       * Shape of an AddServerRequest.
       * @typedef {tapvs.v1.AddServerRequest.$Properties} tapvs.v1.AddServerRequest.$Shape
       */

      /**
       * Constructs a new AddServerRequest.
       * @memberof tapvs.v1
       * @classdesc Represents an AddServerRequest.
       * @constructor
       * @param {tapvs.v1.AddServerRequest.$Properties=} [properties] Properties to set
       * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
       */
      const AddServerRequest = function (properties) {
        if (properties)
          for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
            if (properties[keys[i]] != null && keys[i] !== "__proto__")
              this[keys[i]] = properties[keys[i]];
      };

      /**
       * AddServerRequest service.
       * @member {tapvs.v1.ServiceKey.$Properties|null|undefined} service
       * @memberof tapvs.v1.AddServerRequest
       * @instance
       */
      AddServerRequest.prototype.service = null;

      /**
       * AddServerRequest server.
       * @member {tapvs.v1.Server.$Properties|null|undefined} server
       * @memberof tapvs.v1.AddServerRequest
       * @instance
       */
      AddServerRequest.prototype.server = null;

      /**
       * Encodes the specified AddServerRequest message. Does not implicitly {@link tapvs.v1.AddServerRequest.verify|verify} messages.
       * @function encode
       * @memberof tapvs.v1.AddServerRequest
       * @static
       * @param {tapvs.v1.AddServerRequest.$Properties} message AddServerRequest message or plain object to encode
       * @param {$protobuf.Writer} [writer] Writer to encode to
       * @returns {$protobuf.Writer} Writer
       */
      AddServerRequest.encode = function (message, writer, _depth) {
        if (!writer) writer = $Writer.create();
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
        if (message.service != null && $Object.hasOwnProperty.call(message, "service"))
          $root.tapvs.v1.ServiceKey.encode(
            message.service,
            writer.uint32(/* id 1, wireType 2 =*/ 10).fork(),
            _depth + 1,
          ).ldelim();
        if (message.server != null && $Object.hasOwnProperty.call(message, "server"))
          $root.tapvs.v1.Server.encode(
            message.server,
            writer.uint32(/* id 2, wireType 2 =*/ 18).fork(),
            _depth + 1,
          ).ldelim();
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
          for (let i = 0; i < message.$unknowns.length; ++i) writer.raw(message.$unknowns[i]);
        return writer;
      };

      /**
       * Encodes the specified AddServerRequest message, length delimited. Does not implicitly {@link tapvs.v1.AddServerRequest.verify|verify} messages.
       * @function encodeDelimited
       * @memberof tapvs.v1.AddServerRequest
       * @static
       * @param {tapvs.v1.AddServerRequest.$Properties} message AddServerRequest message or plain object to encode
       * @param {$protobuf.Writer} [writer] Writer to encode to
       * @returns {$protobuf.Writer} Writer
       */
      AddServerRequest.encodeDelimited = function (message, writer) {
        return this.encode(message, (writer || $Writer.create()).fork()).ldelim();
      };

      /**
       * Decodes an AddServerRequest message from the specified reader or buffer.
       * @function decode
       * @memberof tapvs.v1.AddServerRequest
       * @static
       * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
       * @param {number} [length] Message length if known beforehand
       * @returns {tapvs.v1.AddServerRequest & tapvs.v1.AddServerRequest.$Shape} AddServerRequest
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      AddServerRequest.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader)) reader = $Reader.create(reader);
        if (_depth === $undefined) _depth = 0;
        if (_depth > $Reader.recursionLimit) throw $Error("max depth exceeded");
        let end, message, value;
        if (length === $undefined) end = reader.len;
        else {
          end = reader.pos + length;
          if (end > reader.len) throw $RangeError("index out of range");
          length = reader.len;
          reader.len = end;
        }
        message = _target || new $root.tapvs.v1.AddServerRequest();
        while (reader.pos < end) {
          let start = reader.pos;
          let tag = reader.tag();
          if (tag === _end) {
            _end = $undefined;
            break;
          }
          let wireType = tag & 7;
          switch ((tag >>>= 3)) {
            case 1: {
              if (wireType !== 2) break;
              message.service = $root.tapvs.v1.ServiceKey.decode(
                reader,
                reader.size(),
                $undefined,
                _depth + 1,
                message.service,
              );
              continue;
            }
            case 2: {
              if (wireType !== 2) break;
              message.server = $root.tapvs.v1.Server.decode(
                reader,
                reader.size(),
                $undefined,
                _depth + 1,
                message.server,
              );
              continue;
            }
          }
          reader.skipType(wireType, _depth, tag);
          if (!reader.discardUnknown) {
            $util.makeProp(message, "$unknowns", false);
            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
          }
        }
        if (length !== $undefined) {
          if (reader.pos !== end) throw $RangeError("index out of range");
          reader.len = length;
        }
        if (_end !== $undefined) throw $Error("missing end group");
        return message;
      };

      /**
       * Decodes an AddServerRequest message from the specified reader or buffer, length delimited.
       * @function decodeDelimited
       * @memberof tapvs.v1.AddServerRequest
       * @static
       * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
       * @returns {tapvs.v1.AddServerRequest & tapvs.v1.AddServerRequest.$Shape} AddServerRequest
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      AddServerRequest.decodeDelimited = function (reader) {
        if (!(reader instanceof $Reader)) reader = new $Reader(reader);
        return this.decode(reader, reader.size());
      };

      /**
       * Verifies an AddServerRequest message.
       * @function verify
       * @memberof tapvs.v1.AddServerRequest
       * @static
       * @param {Object.<string,*>} message Plain object to verify
       * @returns {string|null} `null` if valid, otherwise the reason why it is not
       */
      AddServerRequest.verify = function (message, _depth) {
        if (typeof message !== "object" || message === null) return "object expected";
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) return "max depth exceeded";
        if (message.service != null && $Object.hasOwnProperty.call(message, "service")) {
          let error = $root.tapvs.v1.ServiceKey.verify(message.service, _depth + 1);
          if (error) return "service." + error;
        }
        if (message.server != null && $Object.hasOwnProperty.call(message, "server")) {
          let error = $root.tapvs.v1.Server.verify(message.server, _depth + 1);
          if (error) return "server." + error;
        }
        return null;
      };

      /**
       * Creates an AddServerRequest message from a plain object. Also converts values to their respective internal types.
       * @function fromObject
       * @memberof tapvs.v1.AddServerRequest
       * @static
       * @param {Object.<string,*>} object Plain object
       * @returns {tapvs.v1.AddServerRequest} AddServerRequest
       */
      AddServerRequest.fromObject = function (object, _depth) {
        if (object instanceof $root.tapvs.v1.AddServerRequest) return object;
        if (!$util.isObject(object))
          throw $TypeError(".tapvs.v1.AddServerRequest: object expected");
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
        let message = new $root.tapvs.v1.AddServerRequest();
        if (object.service != null) {
          if (!$util.isObject(object.service))
            throw $TypeError(".tapvs.v1.AddServerRequest.service: object expected");
          message.service = $root.tapvs.v1.ServiceKey.fromObject(object.service, _depth + 1);
        }
        if (object.server != null) {
          if (!$util.isObject(object.server))
            throw $TypeError(".tapvs.v1.AddServerRequest.server: object expected");
          message.server = $root.tapvs.v1.Server.fromObject(object.server, _depth + 1);
        }
        return message;
      };

      /**
       * Creates a plain object from an AddServerRequest message. Also converts values to other types if specified.
       * @function toObject
       * @memberof tapvs.v1.AddServerRequest
       * @static
       * @param {tapvs.v1.AddServerRequest} message AddServerRequest
       * @param {$protobuf.IConversionOptions} [options] Conversion options
       * @returns {Object.<string,*>} Plain object
       */
      AddServerRequest.toObject = function (message, options, _depth) {
        if (!options) options = {};
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
        let object = {};
        if (options.defaults) {
          object.service = null;
          object.server = null;
        }
        if (message.service != null && $Object.hasOwnProperty.call(message, "service"))
          object.service = $root.tapvs.v1.ServiceKey.toObject(message.service, options, _depth + 1);
        if (message.server != null && $Object.hasOwnProperty.call(message, "server"))
          object.server = $root.tapvs.v1.Server.toObject(message.server, options, _depth + 1);
        return object;
      };

      /**
       * Converts this AddServerRequest to JSON.
       * @function toJSON
       * @memberof tapvs.v1.AddServerRequest
       * @instance
       * @returns {Object.<string,*>} JSON object
       */
      AddServerRequest.prototype.toJSON = function () {
        return AddServerRequest.toObject(this, $protobuf.util.toJSONOptions);
      };

      return AddServerRequest;
    })();

    v1.EditServerRequest = (function () {
      /**
       * Properties of an EditServerRequest.
       * @typedef {Object} tapvs.v1.EditServerRequest.$Properties
       * @property {tapvs.v1.ServiceKey.$Properties|null} [service] EditServerRequest service
       * @property {tapvs.v1.Server.$Properties|null} [server] EditServerRequest server
       * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
       */

      /**
       * Properties of an EditServerRequest.
       * @memberof tapvs.v1
       * @interface IEditServerRequest
       * @augments tapvs.v1.EditServerRequest.$Properties
       * @deprecated Use tapvs.v1.EditServerRequest.$Properties instead.
       */

      /**
       * Shape of an EditServerRequest.
       * @typedef {tapvs.v1.EditServerRequest.$Properties} tapvs.v1.EditServerRequest.$Shape
       */

      /**
       * Constructs a new EditServerRequest.
       * @memberof tapvs.v1
       * @classdesc Represents an EditServerRequest.
       * @constructor
       * @param {tapvs.v1.EditServerRequest.$Properties=} [properties] Properties to set
       * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
       */
      const EditServerRequest = function (properties) {
        if (properties)
          for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
            if (properties[keys[i]] != null && keys[i] !== "__proto__")
              this[keys[i]] = properties[keys[i]];
      };

      /**
       * EditServerRequest service.
       * @member {tapvs.v1.ServiceKey.$Properties|null|undefined} service
       * @memberof tapvs.v1.EditServerRequest
       * @instance
       */
      EditServerRequest.prototype.service = null;

      /**
       * EditServerRequest server.
       * @member {tapvs.v1.Server.$Properties|null|undefined} server
       * @memberof tapvs.v1.EditServerRequest
       * @instance
       */
      EditServerRequest.prototype.server = null;

      /**
       * Encodes the specified EditServerRequest message. Does not implicitly {@link tapvs.v1.EditServerRequest.verify|verify} messages.
       * @function encode
       * @memberof tapvs.v1.EditServerRequest
       * @static
       * @param {tapvs.v1.EditServerRequest.$Properties} message EditServerRequest message or plain object to encode
       * @param {$protobuf.Writer} [writer] Writer to encode to
       * @returns {$protobuf.Writer} Writer
       */
      EditServerRequest.encode = function (message, writer, _depth) {
        if (!writer) writer = $Writer.create();
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
        if (message.service != null && $Object.hasOwnProperty.call(message, "service"))
          $root.tapvs.v1.ServiceKey.encode(
            message.service,
            writer.uint32(/* id 1, wireType 2 =*/ 10).fork(),
            _depth + 1,
          ).ldelim();
        if (message.server != null && $Object.hasOwnProperty.call(message, "server"))
          $root.tapvs.v1.Server.encode(
            message.server,
            writer.uint32(/* id 2, wireType 2 =*/ 18).fork(),
            _depth + 1,
          ).ldelim();
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
          for (let i = 0; i < message.$unknowns.length; ++i) writer.raw(message.$unknowns[i]);
        return writer;
      };

      /**
       * Encodes the specified EditServerRequest message, length delimited. Does not implicitly {@link tapvs.v1.EditServerRequest.verify|verify} messages.
       * @function encodeDelimited
       * @memberof tapvs.v1.EditServerRequest
       * @static
       * @param {tapvs.v1.EditServerRequest.$Properties} message EditServerRequest message or plain object to encode
       * @param {$protobuf.Writer} [writer] Writer to encode to
       * @returns {$protobuf.Writer} Writer
       */
      EditServerRequest.encodeDelimited = function (message, writer) {
        return this.encode(message, (writer || $Writer.create()).fork()).ldelim();
      };

      /**
       * Decodes an EditServerRequest message from the specified reader or buffer.
       * @function decode
       * @memberof tapvs.v1.EditServerRequest
       * @static
       * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
       * @param {number} [length] Message length if known beforehand
       * @returns {tapvs.v1.EditServerRequest & tapvs.v1.EditServerRequest.$Shape} EditServerRequest
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      EditServerRequest.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader)) reader = $Reader.create(reader);
        if (_depth === $undefined) _depth = 0;
        if (_depth > $Reader.recursionLimit) throw $Error("max depth exceeded");
        let end, message, value;
        if (length === $undefined) end = reader.len;
        else {
          end = reader.pos + length;
          if (end > reader.len) throw $RangeError("index out of range");
          length = reader.len;
          reader.len = end;
        }
        message = _target || new $root.tapvs.v1.EditServerRequest();
        while (reader.pos < end) {
          let start = reader.pos;
          let tag = reader.tag();
          if (tag === _end) {
            _end = $undefined;
            break;
          }
          let wireType = tag & 7;
          switch ((tag >>>= 3)) {
            case 1: {
              if (wireType !== 2) break;
              message.service = $root.tapvs.v1.ServiceKey.decode(
                reader,
                reader.size(),
                $undefined,
                _depth + 1,
                message.service,
              );
              continue;
            }
            case 2: {
              if (wireType !== 2) break;
              message.server = $root.tapvs.v1.Server.decode(
                reader,
                reader.size(),
                $undefined,
                _depth + 1,
                message.server,
              );
              continue;
            }
          }
          reader.skipType(wireType, _depth, tag);
          if (!reader.discardUnknown) {
            $util.makeProp(message, "$unknowns", false);
            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
          }
        }
        if (length !== $undefined) {
          if (reader.pos !== end) throw $RangeError("index out of range");
          reader.len = length;
        }
        if (_end !== $undefined) throw $Error("missing end group");
        return message;
      };

      /**
       * Decodes an EditServerRequest message from the specified reader or buffer, length delimited.
       * @function decodeDelimited
       * @memberof tapvs.v1.EditServerRequest
       * @static
       * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
       * @returns {tapvs.v1.EditServerRequest & tapvs.v1.EditServerRequest.$Shape} EditServerRequest
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      EditServerRequest.decodeDelimited = function (reader) {
        if (!(reader instanceof $Reader)) reader = new $Reader(reader);
        return this.decode(reader, reader.size());
      };

      /**
       * Verifies an EditServerRequest message.
       * @function verify
       * @memberof tapvs.v1.EditServerRequest
       * @static
       * @param {Object.<string,*>} message Plain object to verify
       * @returns {string|null} `null` if valid, otherwise the reason why it is not
       */
      EditServerRequest.verify = function (message, _depth) {
        if (typeof message !== "object" || message === null) return "object expected";
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) return "max depth exceeded";
        if (message.service != null && $Object.hasOwnProperty.call(message, "service")) {
          let error = $root.tapvs.v1.ServiceKey.verify(message.service, _depth + 1);
          if (error) return "service." + error;
        }
        if (message.server != null && $Object.hasOwnProperty.call(message, "server")) {
          let error = $root.tapvs.v1.Server.verify(message.server, _depth + 1);
          if (error) return "server." + error;
        }
        return null;
      };

      /**
       * Creates an EditServerRequest message from a plain object. Also converts values to their respective internal types.
       * @function fromObject
       * @memberof tapvs.v1.EditServerRequest
       * @static
       * @param {Object.<string,*>} object Plain object
       * @returns {tapvs.v1.EditServerRequest} EditServerRequest
       */
      EditServerRequest.fromObject = function (object, _depth) {
        if (object instanceof $root.tapvs.v1.EditServerRequest) return object;
        if (!$util.isObject(object))
          throw $TypeError(".tapvs.v1.EditServerRequest: object expected");
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
        let message = new $root.tapvs.v1.EditServerRequest();
        if (object.service != null) {
          if (!$util.isObject(object.service))
            throw $TypeError(".tapvs.v1.EditServerRequest.service: object expected");
          message.service = $root.tapvs.v1.ServiceKey.fromObject(object.service, _depth + 1);
        }
        if (object.server != null) {
          if (!$util.isObject(object.server))
            throw $TypeError(".tapvs.v1.EditServerRequest.server: object expected");
          message.server = $root.tapvs.v1.Server.fromObject(object.server, _depth + 1);
        }
        return message;
      };

      /**
       * Creates a plain object from an EditServerRequest message. Also converts values to other types if specified.
       * @function toObject
       * @memberof tapvs.v1.EditServerRequest
       * @static
       * @param {tapvs.v1.EditServerRequest} message EditServerRequest
       * @param {$protobuf.IConversionOptions} [options] Conversion options
       * @returns {Object.<string,*>} Plain object
       */
      EditServerRequest.toObject = function (message, options, _depth) {
        if (!options) options = {};
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
        let object = {};
        if (options.defaults) {
          object.service = null;
          object.server = null;
        }
        if (message.service != null && $Object.hasOwnProperty.call(message, "service"))
          object.service = $root.tapvs.v1.ServiceKey.toObject(message.service, options, _depth + 1);
        if (message.server != null && $Object.hasOwnProperty.call(message, "server"))
          object.server = $root.tapvs.v1.Server.toObject(message.server, options, _depth + 1);
        return object;
      };

      /**
       * Converts this EditServerRequest to JSON.
       * @function toJSON
       * @memberof tapvs.v1.EditServerRequest
       * @instance
       * @returns {Object.<string,*>} JSON object
       */
      EditServerRequest.prototype.toJSON = function () {
        return EditServerRequest.toObject(this, $protobuf.util.toJSONOptions);
      };

      return EditServerRequest;
    })();

    v1.DeleteServerRequest = (function () {
      /**
       * Properties of a DeleteServerRequest.
       * @typedef {Object} tapvs.v1.DeleteServerRequest.$Properties
       * @property {tapvs.v1.ServiceKey.$Properties|null} [service] DeleteServerRequest service
       * @property {Uint8Array|null} [address] DeleteServerRequest address
       * @property {number|null} [port] DeleteServerRequest port
       * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
       */

      /**
       * Properties of a DeleteServerRequest.
       * @memberof tapvs.v1
       * @interface IDeleteServerRequest
       * @augments tapvs.v1.DeleteServerRequest.$Properties
       * @deprecated Use tapvs.v1.DeleteServerRequest.$Properties instead.
       */

      /**
       * Shape of a DeleteServerRequest.
       * @typedef {tapvs.v1.DeleteServerRequest.$Properties} tapvs.v1.DeleteServerRequest.$Shape
       */

      /**
       * Constructs a new DeleteServerRequest.
       * @memberof tapvs.v1
       * @classdesc Represents a DeleteServerRequest.
       * @constructor
       * @param {tapvs.v1.DeleteServerRequest.$Properties=} [properties] Properties to set
       * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
       */
      const DeleteServerRequest = function (properties) {
        if (properties)
          for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
            if (properties[keys[i]] != null && keys[i] !== "__proto__")
              this[keys[i]] = properties[keys[i]];
      };

      /**
       * DeleteServerRequest service.
       * @member {tapvs.v1.ServiceKey.$Properties|null|undefined} service
       * @memberof tapvs.v1.DeleteServerRequest
       * @instance
       */
      DeleteServerRequest.prototype.service = null;

      /**
       * DeleteServerRequest address.
       * @member {Uint8Array} address
       * @memberof tapvs.v1.DeleteServerRequest
       * @instance
       */
      DeleteServerRequest.prototype.address = $util.newBuffer([]);

      /**
       * DeleteServerRequest port.
       * @member {number} port
       * @memberof tapvs.v1.DeleteServerRequest
       * @instance
       */
      DeleteServerRequest.prototype.port = 0;

      /**
       * Encodes the specified DeleteServerRequest message. Does not implicitly {@link tapvs.v1.DeleteServerRequest.verify|verify} messages.
       * @function encode
       * @memberof tapvs.v1.DeleteServerRequest
       * @static
       * @param {tapvs.v1.DeleteServerRequest.$Properties} message DeleteServerRequest message or plain object to encode
       * @param {$protobuf.Writer} [writer] Writer to encode to
       * @returns {$protobuf.Writer} Writer
       */
      DeleteServerRequest.encode = function (message, writer, _depth) {
        if (!writer) writer = $Writer.create();
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
        if (message.service != null && $Object.hasOwnProperty.call(message, "service"))
          $root.tapvs.v1.ServiceKey.encode(
            message.service,
            writer.uint32(/* id 1, wireType 2 =*/ 10).fork(),
            _depth + 1,
          ).ldelim();
        if (
          message.address != null &&
          $Object.hasOwnProperty.call(message, "address") &&
          message.address.length
        )
          writer.uint32(/* id 2, wireType 2 =*/ 18).bytes(message.address);
        if (
          message.port != null &&
          $Object.hasOwnProperty.call(message, "port") &&
          message.port !== 0
        )
          writer.uint32(/* id 3, wireType 0 =*/ 24).uint32(message.port);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
          for (let i = 0; i < message.$unknowns.length; ++i) writer.raw(message.$unknowns[i]);
        return writer;
      };

      /**
       * Encodes the specified DeleteServerRequest message, length delimited. Does not implicitly {@link tapvs.v1.DeleteServerRequest.verify|verify} messages.
       * @function encodeDelimited
       * @memberof tapvs.v1.DeleteServerRequest
       * @static
       * @param {tapvs.v1.DeleteServerRequest.$Properties} message DeleteServerRequest message or plain object to encode
       * @param {$protobuf.Writer} [writer] Writer to encode to
       * @returns {$protobuf.Writer} Writer
       */
      DeleteServerRequest.encodeDelimited = function (message, writer) {
        return this.encode(message, (writer || $Writer.create()).fork()).ldelim();
      };

      /**
       * Decodes a DeleteServerRequest message from the specified reader or buffer.
       * @function decode
       * @memberof tapvs.v1.DeleteServerRequest
       * @static
       * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
       * @param {number} [length] Message length if known beforehand
       * @returns {tapvs.v1.DeleteServerRequest & tapvs.v1.DeleteServerRequest.$Shape} DeleteServerRequest
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      DeleteServerRequest.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader)) reader = $Reader.create(reader);
        if (_depth === $undefined) _depth = 0;
        if (_depth > $Reader.recursionLimit) throw $Error("max depth exceeded");
        let end, message, value;
        if (length === $undefined) end = reader.len;
        else {
          end = reader.pos + length;
          if (end > reader.len) throw $RangeError("index out of range");
          length = reader.len;
          reader.len = end;
        }
        message = _target || new $root.tapvs.v1.DeleteServerRequest();
        while (reader.pos < end) {
          let start = reader.pos;
          let tag = reader.tag();
          if (tag === _end) {
            _end = $undefined;
            break;
          }
          let wireType = tag & 7;
          switch ((tag >>>= 3)) {
            case 1: {
              if (wireType !== 2) break;
              message.service = $root.tapvs.v1.ServiceKey.decode(
                reader,
                reader.size(),
                $undefined,
                _depth + 1,
                message.service,
              );
              continue;
            }
            case 2: {
              if (wireType !== 2) break;
              if ((value = reader.bytes()).length) message.address = value;
              else delete message.address;
              continue;
            }
            case 3: {
              if (wireType !== 0) break;
              if ((value = reader.uint32())) message.port = value;
              else delete message.port;
              continue;
            }
          }
          reader.skipType(wireType, _depth, tag);
          if (!reader.discardUnknown) {
            $util.makeProp(message, "$unknowns", false);
            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
          }
        }
        if (length !== $undefined) {
          if (reader.pos !== end) throw $RangeError("index out of range");
          reader.len = length;
        }
        if (_end !== $undefined) throw $Error("missing end group");
        return message;
      };

      /**
       * Decodes a DeleteServerRequest message from the specified reader or buffer, length delimited.
       * @function decodeDelimited
       * @memberof tapvs.v1.DeleteServerRequest
       * @static
       * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
       * @returns {tapvs.v1.DeleteServerRequest & tapvs.v1.DeleteServerRequest.$Shape} DeleteServerRequest
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      DeleteServerRequest.decodeDelimited = function (reader) {
        if (!(reader instanceof $Reader)) reader = new $Reader(reader);
        return this.decode(reader, reader.size());
      };

      /**
       * Verifies a DeleteServerRequest message.
       * @function verify
       * @memberof tapvs.v1.DeleteServerRequest
       * @static
       * @param {Object.<string,*>} message Plain object to verify
       * @returns {string|null} `null` if valid, otherwise the reason why it is not
       */
      DeleteServerRequest.verify = function (message, _depth) {
        if (typeof message !== "object" || message === null) return "object expected";
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) return "max depth exceeded";
        if (message.service != null && $Object.hasOwnProperty.call(message, "service")) {
          let error = $root.tapvs.v1.ServiceKey.verify(message.service, _depth + 1);
          if (error) return "service." + error;
        }
        if (message.address != null && $Object.hasOwnProperty.call(message, "address"))
          if (!(
            (message.address && typeof message.address.length === "number") ||
            $util.isString(message.address)
          ))
            return "address: buffer expected";
        if (message.port != null && $Object.hasOwnProperty.call(message, "port"))
          if (!$util.isInteger(message.port)) return "port: integer expected";
        return null;
      };

      /**
       * Creates a DeleteServerRequest message from a plain object. Also converts values to their respective internal types.
       * @function fromObject
       * @memberof tapvs.v1.DeleteServerRequest
       * @static
       * @param {Object.<string,*>} object Plain object
       * @returns {tapvs.v1.DeleteServerRequest} DeleteServerRequest
       */
      DeleteServerRequest.fromObject = function (object, _depth) {
        if (object instanceof $root.tapvs.v1.DeleteServerRequest) return object;
        if (!$util.isObject(object))
          throw $TypeError(".tapvs.v1.DeleteServerRequest: object expected");
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
        let message = new $root.tapvs.v1.DeleteServerRequest();
        if (object.service != null) {
          if (!$util.isObject(object.service))
            throw $TypeError(".tapvs.v1.DeleteServerRequest.service: object expected");
          message.service = $root.tapvs.v1.ServiceKey.fromObject(object.service, _depth + 1);
        }
        if (object.address != null)
          if (object.address.length)
            if (typeof object.address === "string")
              $util.base64.decode(
                object.address,
                (message.address = $util.newBuffer($util.base64.length(object.address))),
                0,
              );
            else if (object.address.length >= 0) message.address = object.address;
        if (object.port != null) if ($Number(object.port) !== 0) message.port = object.port >>> 0;
        return message;
      };

      /**
       * Creates a plain object from a DeleteServerRequest message. Also converts values to other types if specified.
       * @function toObject
       * @memberof tapvs.v1.DeleteServerRequest
       * @static
       * @param {tapvs.v1.DeleteServerRequest} message DeleteServerRequest
       * @param {$protobuf.IConversionOptions} [options] Conversion options
       * @returns {Object.<string,*>} Plain object
       */
      DeleteServerRequest.toObject = function (message, options, _depth) {
        if (!options) options = {};
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
        let object = {};
        if (options.defaults) {
          object.service = null;
          if (options.bytes === $String) object.address = "";
          else {
            object.address = [];
            if (options.bytes !== $Array) object.address = $util.newBuffer(object.address);
          }
          object.port = 0;
        }
        if (message.service != null && $Object.hasOwnProperty.call(message, "service"))
          object.service = $root.tapvs.v1.ServiceKey.toObject(message.service, options, _depth + 1);
        if (message.address != null && $Object.hasOwnProperty.call(message, "address"))
          object.address =
            options.bytes === $String
              ? $util.base64.encode(message.address, 0, message.address.length)
              : options.bytes === $Array
                ? $Array.prototype.slice.call(message.address)
                : message.address;
        if (message.port != null && $Object.hasOwnProperty.call(message, "port"))
          object.port = message.port;
        return object;
      };

      /**
       * Converts this DeleteServerRequest to JSON.
       * @function toJSON
       * @memberof tapvs.v1.DeleteServerRequest
       * @instance
       * @returns {Object.<string,*>} JSON object
       */
      DeleteServerRequest.prototype.toJSON = function () {
        return DeleteServerRequest.toObject(this, $protobuf.util.toJSONOptions);
      };

      return DeleteServerRequest;
    })();

    v1.FlushRequest = (function () {
      /**
       * Properties of a FlushRequest.
       * @typedef {Object} tapvs.v1.FlushRequest.$Properties
       * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
       */

      /**
       * Properties of a FlushRequest.
       * @memberof tapvs.v1
       * @interface IFlushRequest
       * @augments tapvs.v1.FlushRequest.$Properties
       * @deprecated Use tapvs.v1.FlushRequest.$Properties instead.
       */

      /**
       * Shape of a FlushRequest.
       * @typedef {tapvs.v1.FlushRequest.$Properties} tapvs.v1.FlushRequest.$Shape
       */

      /**
       * Constructs a new FlushRequest.
       * @memberof tapvs.v1
       * @classdesc Represents a FlushRequest.
       * @constructor
       * @param {tapvs.v1.FlushRequest.$Properties=} [properties] Properties to set
       * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
       */
      const FlushRequest = function (properties) {
        if (properties)
          for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
            if (properties[keys[i]] != null && keys[i] !== "__proto__")
              this[keys[i]] = properties[keys[i]];
      };

      /**
       * Encodes the specified FlushRequest message. Does not implicitly {@link tapvs.v1.FlushRequest.verify|verify} messages.
       * @function encode
       * @memberof tapvs.v1.FlushRequest
       * @static
       * @param {tapvs.v1.FlushRequest.$Properties} message FlushRequest message or plain object to encode
       * @param {$protobuf.Writer} [writer] Writer to encode to
       * @returns {$protobuf.Writer} Writer
       */
      FlushRequest.encode = function (message, writer, _depth) {
        if (!writer) writer = $Writer.create();
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
          for (let i = 0; i < message.$unknowns.length; ++i) writer.raw(message.$unknowns[i]);
        return writer;
      };

      /**
       * Encodes the specified FlushRequest message, length delimited. Does not implicitly {@link tapvs.v1.FlushRequest.verify|verify} messages.
       * @function encodeDelimited
       * @memberof tapvs.v1.FlushRequest
       * @static
       * @param {tapvs.v1.FlushRequest.$Properties} message FlushRequest message or plain object to encode
       * @param {$protobuf.Writer} [writer] Writer to encode to
       * @returns {$protobuf.Writer} Writer
       */
      FlushRequest.encodeDelimited = function (message, writer) {
        return this.encode(message, (writer || $Writer.create()).fork()).ldelim();
      };

      /**
       * Decodes a FlushRequest message from the specified reader or buffer.
       * @function decode
       * @memberof tapvs.v1.FlushRequest
       * @static
       * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
       * @param {number} [length] Message length if known beforehand
       * @returns {tapvs.v1.FlushRequest & tapvs.v1.FlushRequest.$Shape} FlushRequest
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      FlushRequest.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader)) reader = $Reader.create(reader);
        if (_depth === $undefined) _depth = 0;
        if (_depth > $Reader.recursionLimit) throw $Error("max depth exceeded");
        let end, message;
        if (length === $undefined) end = reader.len;
        else {
          end = reader.pos + length;
          if (end > reader.len) throw $RangeError("index out of range");
          length = reader.len;
          reader.len = end;
        }
        message = _target || new $root.tapvs.v1.FlushRequest();
        while (reader.pos < end) {
          let start = reader.pos;
          let tag = reader.tag();
          if (tag === _end) {
            _end = $undefined;
            break;
          }
          reader.skipType(tag & 7, _depth, tag);
          if (!reader.discardUnknown) {
            $util.makeProp(message, "$unknowns", false);
            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
          }
        }
        if (length !== $undefined) {
          if (reader.pos !== end) throw $RangeError("index out of range");
          reader.len = length;
        }
        if (_end !== $undefined) throw $Error("missing end group");
        return message;
      };

      /**
       * Decodes a FlushRequest message from the specified reader or buffer, length delimited.
       * @function decodeDelimited
       * @memberof tapvs.v1.FlushRequest
       * @static
       * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
       * @returns {tapvs.v1.FlushRequest & tapvs.v1.FlushRequest.$Shape} FlushRequest
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      FlushRequest.decodeDelimited = function (reader) {
        if (!(reader instanceof $Reader)) reader = new $Reader(reader);
        return this.decode(reader, reader.size());
      };

      /**
       * Verifies a FlushRequest message.
       * @function verify
       * @memberof tapvs.v1.FlushRequest
       * @static
       * @param {Object.<string,*>} message Plain object to verify
       * @returns {string|null} `null` if valid, otherwise the reason why it is not
       */
      FlushRequest.verify = function (message, _depth) {
        if (typeof message !== "object" || message === null) return "object expected";
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) return "max depth exceeded";
        return null;
      };

      /**
       * Creates a FlushRequest message from a plain object. Also converts values to their respective internal types.
       * @function fromObject
       * @memberof tapvs.v1.FlushRequest
       * @static
       * @param {Object.<string,*>} object Plain object
       * @returns {tapvs.v1.FlushRequest} FlushRequest
       */
      FlushRequest.fromObject = function (object, _depth) {
        if (object instanceof $root.tapvs.v1.FlushRequest) return object;
        if (!$util.isObject(object)) throw $TypeError(".tapvs.v1.FlushRequest: object expected");
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
        return new $root.tapvs.v1.FlushRequest();
      };

      /**
       * Creates a plain object from a FlushRequest message. Also converts values to other types if specified.
       * @function toObject
       * @memberof tapvs.v1.FlushRequest
       * @static
       * @param {tapvs.v1.FlushRequest} message FlushRequest
       * @param {$protobuf.IConversionOptions} [options] Conversion options
       * @returns {Object.<string,*>} Plain object
       */
      FlushRequest.toObject = function () {
        return {};
      };

      /**
       * Converts this FlushRequest to JSON.
       * @function toJSON
       * @memberof tapvs.v1.FlushRequest
       * @instance
       * @returns {Object.<string,*>} JSON object
       */
      FlushRequest.prototype.toJSON = function () {
        return FlushRequest.toObject(this, $protobuf.util.toJSONOptions);
      };

      return FlushRequest;
    })();

    v1.ZeroRequest = (function () {
      /**
       * Properties of a ZeroRequest.
       * @typedef {Object} tapvs.v1.ZeroRequest.$Properties
       * @property {tapvs.v1.ServiceKey.$Properties|null} [key] ZeroRequest key
       * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
       */

      /**
       * Properties of a ZeroRequest.
       * @memberof tapvs.v1
       * @interface IZeroRequest
       * @augments tapvs.v1.ZeroRequest.$Properties
       * @deprecated Use tapvs.v1.ZeroRequest.$Properties instead.
       */

      /**
       * Shape of a ZeroRequest.
       * @typedef {tapvs.v1.ZeroRequest.$Properties} tapvs.v1.ZeroRequest.$Shape
       */

      /**
       * Constructs a new ZeroRequest.
       * @memberof tapvs.v1
       * @classdesc Represents a ZeroRequest.
       * @constructor
       * @param {tapvs.v1.ZeroRequest.$Properties=} [properties] Properties to set
       * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
       */
      const ZeroRequest = function (properties) {
        if (properties)
          for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
            if (properties[keys[i]] != null && keys[i] !== "__proto__")
              this[keys[i]] = properties[keys[i]];
      };

      /**
       * ZeroRequest key.
       * @member {tapvs.v1.ServiceKey.$Properties|null|undefined} key
       * @memberof tapvs.v1.ZeroRequest
       * @instance
       */
      ZeroRequest.prototype.key = null;

      /**
       * Encodes the specified ZeroRequest message. Does not implicitly {@link tapvs.v1.ZeroRequest.verify|verify} messages.
       * @function encode
       * @memberof tapvs.v1.ZeroRequest
       * @static
       * @param {tapvs.v1.ZeroRequest.$Properties} message ZeroRequest message or plain object to encode
       * @param {$protobuf.Writer} [writer] Writer to encode to
       * @returns {$protobuf.Writer} Writer
       */
      ZeroRequest.encode = function (message, writer, _depth) {
        if (!writer) writer = $Writer.create();
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
        if (message.key != null && $Object.hasOwnProperty.call(message, "key"))
          $root.tapvs.v1.ServiceKey.encode(
            message.key,
            writer.uint32(/* id 1, wireType 2 =*/ 10).fork(),
            _depth + 1,
          ).ldelim();
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
          for (let i = 0; i < message.$unknowns.length; ++i) writer.raw(message.$unknowns[i]);
        return writer;
      };

      /**
       * Encodes the specified ZeroRequest message, length delimited. Does not implicitly {@link tapvs.v1.ZeroRequest.verify|verify} messages.
       * @function encodeDelimited
       * @memberof tapvs.v1.ZeroRequest
       * @static
       * @param {tapvs.v1.ZeroRequest.$Properties} message ZeroRequest message or plain object to encode
       * @param {$protobuf.Writer} [writer] Writer to encode to
       * @returns {$protobuf.Writer} Writer
       */
      ZeroRequest.encodeDelimited = function (message, writer) {
        return this.encode(message, (writer || $Writer.create()).fork()).ldelim();
      };

      /**
       * Decodes a ZeroRequest message from the specified reader or buffer.
       * @function decode
       * @memberof tapvs.v1.ZeroRequest
       * @static
       * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
       * @param {number} [length] Message length if known beforehand
       * @returns {tapvs.v1.ZeroRequest & tapvs.v1.ZeroRequest.$Shape} ZeroRequest
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      ZeroRequest.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader)) reader = $Reader.create(reader);
        if (_depth === $undefined) _depth = 0;
        if (_depth > $Reader.recursionLimit) throw $Error("max depth exceeded");
        let end, message, value;
        if (length === $undefined) end = reader.len;
        else {
          end = reader.pos + length;
          if (end > reader.len) throw $RangeError("index out of range");
          length = reader.len;
          reader.len = end;
        }
        message = _target || new $root.tapvs.v1.ZeroRequest();
        while (reader.pos < end) {
          let start = reader.pos;
          let tag = reader.tag();
          if (tag === _end) {
            _end = $undefined;
            break;
          }
          let wireType = tag & 7;
          switch ((tag >>>= 3)) {
            case 1: {
              if (wireType !== 2) break;
              message.key = $root.tapvs.v1.ServiceKey.decode(
                reader,
                reader.size(),
                $undefined,
                _depth + 1,
                message.key,
              );
              continue;
            }
          }
          reader.skipType(wireType, _depth, tag);
          if (!reader.discardUnknown) {
            $util.makeProp(message, "$unknowns", false);
            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
          }
        }
        if (length !== $undefined) {
          if (reader.pos !== end) throw $RangeError("index out of range");
          reader.len = length;
        }
        if (_end !== $undefined) throw $Error("missing end group");
        return message;
      };

      /**
       * Decodes a ZeroRequest message from the specified reader or buffer, length delimited.
       * @function decodeDelimited
       * @memberof tapvs.v1.ZeroRequest
       * @static
       * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
       * @returns {tapvs.v1.ZeroRequest & tapvs.v1.ZeroRequest.$Shape} ZeroRequest
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      ZeroRequest.decodeDelimited = function (reader) {
        if (!(reader instanceof $Reader)) reader = new $Reader(reader);
        return this.decode(reader, reader.size());
      };

      /**
       * Verifies a ZeroRequest message.
       * @function verify
       * @memberof tapvs.v1.ZeroRequest
       * @static
       * @param {Object.<string,*>} message Plain object to verify
       * @returns {string|null} `null` if valid, otherwise the reason why it is not
       */
      ZeroRequest.verify = function (message, _depth) {
        if (typeof message !== "object" || message === null) return "object expected";
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) return "max depth exceeded";
        if (message.key != null && $Object.hasOwnProperty.call(message, "key")) {
          let error = $root.tapvs.v1.ServiceKey.verify(message.key, _depth + 1);
          if (error) return "key." + error;
        }
        return null;
      };

      /**
       * Creates a ZeroRequest message from a plain object. Also converts values to their respective internal types.
       * @function fromObject
       * @memberof tapvs.v1.ZeroRequest
       * @static
       * @param {Object.<string,*>} object Plain object
       * @returns {tapvs.v1.ZeroRequest} ZeroRequest
       */
      ZeroRequest.fromObject = function (object, _depth) {
        if (object instanceof $root.tapvs.v1.ZeroRequest) return object;
        if (!$util.isObject(object)) throw $TypeError(".tapvs.v1.ZeroRequest: object expected");
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
        let message = new $root.tapvs.v1.ZeroRequest();
        if (object.key != null) {
          if (!$util.isObject(object.key))
            throw $TypeError(".tapvs.v1.ZeroRequest.key: object expected");
          message.key = $root.tapvs.v1.ServiceKey.fromObject(object.key, _depth + 1);
        }
        return message;
      };

      /**
       * Creates a plain object from a ZeroRequest message. Also converts values to other types if specified.
       * @function toObject
       * @memberof tapvs.v1.ZeroRequest
       * @static
       * @param {tapvs.v1.ZeroRequest} message ZeroRequest
       * @param {$protobuf.IConversionOptions} [options] Conversion options
       * @returns {Object.<string,*>} Plain object
       */
      ZeroRequest.toObject = function (message, options, _depth) {
        if (!options) options = {};
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
        let object = {};
        if (options.defaults) object.key = null;
        if (message.key != null && $Object.hasOwnProperty.call(message, "key"))
          object.key = $root.tapvs.v1.ServiceKey.toObject(message.key, options, _depth + 1);
        return object;
      };

      /**
       * Converts this ZeroRequest to JSON.
       * @function toJSON
       * @memberof tapvs.v1.ZeroRequest
       * @instance
       * @returns {Object.<string,*>} JSON object
       */
      ZeroRequest.prototype.toJSON = function () {
        return ZeroRequest.toObject(this, $protobuf.util.toJSONOptions);
      };

      return ZeroRequest;
    })();

    v1.SetTimeoutsRequest = (function () {
      /**
       * Properties of a SetTimeoutsRequest.
       * @typedef {Object} tapvs.v1.SetTimeoutsRequest.$Properties
       * @property {number|null} [tcpSeconds] SetTimeoutsRequest tcpSeconds
       * @property {number|null} [tcpFinSeconds] SetTimeoutsRequest tcpFinSeconds
       * @property {number|null} [udpSeconds] SetTimeoutsRequest udpSeconds
       * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
       */

      /**
       * Properties of a SetTimeoutsRequest.
       * @memberof tapvs.v1
       * @interface ISetTimeoutsRequest
       * @augments tapvs.v1.SetTimeoutsRequest.$Properties
       * @deprecated Use tapvs.v1.SetTimeoutsRequest.$Properties instead.
       */

      /**
       * Shape of a SetTimeoutsRequest.
       * @typedef {tapvs.v1.SetTimeoutsRequest.$Properties} tapvs.v1.SetTimeoutsRequest.$Shape
       */

      /**
       * Constructs a new SetTimeoutsRequest.
       * @memberof tapvs.v1
       * @classdesc Represents a SetTimeoutsRequest.
       * @constructor
       * @param {tapvs.v1.SetTimeoutsRequest.$Properties=} [properties] Properties to set
       * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
       */
      const SetTimeoutsRequest = function (properties) {
        if (properties)
          for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
            if (properties[keys[i]] != null && keys[i] !== "__proto__")
              this[keys[i]] = properties[keys[i]];
      };

      /**
       * SetTimeoutsRequest tcpSeconds.
       * @member {number} tcpSeconds
       * @memberof tapvs.v1.SetTimeoutsRequest
       * @instance
       */
      SetTimeoutsRequest.prototype.tcpSeconds = 0;

      /**
       * SetTimeoutsRequest tcpFinSeconds.
       * @member {number} tcpFinSeconds
       * @memberof tapvs.v1.SetTimeoutsRequest
       * @instance
       */
      SetTimeoutsRequest.prototype.tcpFinSeconds = 0;

      /**
       * SetTimeoutsRequest udpSeconds.
       * @member {number} udpSeconds
       * @memberof tapvs.v1.SetTimeoutsRequest
       * @instance
       */
      SetTimeoutsRequest.prototype.udpSeconds = 0;

      /**
       * Encodes the specified SetTimeoutsRequest message. Does not implicitly {@link tapvs.v1.SetTimeoutsRequest.verify|verify} messages.
       * @function encode
       * @memberof tapvs.v1.SetTimeoutsRequest
       * @static
       * @param {tapvs.v1.SetTimeoutsRequest.$Properties} message SetTimeoutsRequest message or plain object to encode
       * @param {$protobuf.Writer} [writer] Writer to encode to
       * @returns {$protobuf.Writer} Writer
       */
      SetTimeoutsRequest.encode = function (message, writer, _depth) {
        if (!writer) writer = $Writer.create();
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
        if (
          message.tcpSeconds != null &&
          $Object.hasOwnProperty.call(message, "tcpSeconds") &&
          message.tcpSeconds !== 0
        )
          writer.uint32(/* id 1, wireType 0 =*/ 8).uint32(message.tcpSeconds);
        if (
          message.tcpFinSeconds != null &&
          $Object.hasOwnProperty.call(message, "tcpFinSeconds") &&
          message.tcpFinSeconds !== 0
        )
          writer.uint32(/* id 2, wireType 0 =*/ 16).uint32(message.tcpFinSeconds);
        if (
          message.udpSeconds != null &&
          $Object.hasOwnProperty.call(message, "udpSeconds") &&
          message.udpSeconds !== 0
        )
          writer.uint32(/* id 3, wireType 0 =*/ 24).uint32(message.udpSeconds);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
          for (let i = 0; i < message.$unknowns.length; ++i) writer.raw(message.$unknowns[i]);
        return writer;
      };

      /**
       * Encodes the specified SetTimeoutsRequest message, length delimited. Does not implicitly {@link tapvs.v1.SetTimeoutsRequest.verify|verify} messages.
       * @function encodeDelimited
       * @memberof tapvs.v1.SetTimeoutsRequest
       * @static
       * @param {tapvs.v1.SetTimeoutsRequest.$Properties} message SetTimeoutsRequest message or plain object to encode
       * @param {$protobuf.Writer} [writer] Writer to encode to
       * @returns {$protobuf.Writer} Writer
       */
      SetTimeoutsRequest.encodeDelimited = function (message, writer) {
        return this.encode(message, (writer || $Writer.create()).fork()).ldelim();
      };

      /**
       * Decodes a SetTimeoutsRequest message from the specified reader or buffer.
       * @function decode
       * @memberof tapvs.v1.SetTimeoutsRequest
       * @static
       * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
       * @param {number} [length] Message length if known beforehand
       * @returns {tapvs.v1.SetTimeoutsRequest & tapvs.v1.SetTimeoutsRequest.$Shape} SetTimeoutsRequest
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      SetTimeoutsRequest.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader)) reader = $Reader.create(reader);
        if (_depth === $undefined) _depth = 0;
        if (_depth > $Reader.recursionLimit) throw $Error("max depth exceeded");
        let end, message, value;
        if (length === $undefined) end = reader.len;
        else {
          end = reader.pos + length;
          if (end > reader.len) throw $RangeError("index out of range");
          length = reader.len;
          reader.len = end;
        }
        message = _target || new $root.tapvs.v1.SetTimeoutsRequest();
        while (reader.pos < end) {
          let start = reader.pos;
          let tag = reader.tag();
          if (tag === _end) {
            _end = $undefined;
            break;
          }
          let wireType = tag & 7;
          switch ((tag >>>= 3)) {
            case 1: {
              if (wireType !== 0) break;
              if ((value = reader.uint32())) message.tcpSeconds = value;
              else delete message.tcpSeconds;
              continue;
            }
            case 2: {
              if (wireType !== 0) break;
              if ((value = reader.uint32())) message.tcpFinSeconds = value;
              else delete message.tcpFinSeconds;
              continue;
            }
            case 3: {
              if (wireType !== 0) break;
              if ((value = reader.uint32())) message.udpSeconds = value;
              else delete message.udpSeconds;
              continue;
            }
          }
          reader.skipType(wireType, _depth, tag);
          if (!reader.discardUnknown) {
            $util.makeProp(message, "$unknowns", false);
            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
          }
        }
        if (length !== $undefined) {
          if (reader.pos !== end) throw $RangeError("index out of range");
          reader.len = length;
        }
        if (_end !== $undefined) throw $Error("missing end group");
        return message;
      };

      /**
       * Decodes a SetTimeoutsRequest message from the specified reader or buffer, length delimited.
       * @function decodeDelimited
       * @memberof tapvs.v1.SetTimeoutsRequest
       * @static
       * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
       * @returns {tapvs.v1.SetTimeoutsRequest & tapvs.v1.SetTimeoutsRequest.$Shape} SetTimeoutsRequest
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      SetTimeoutsRequest.decodeDelimited = function (reader) {
        if (!(reader instanceof $Reader)) reader = new $Reader(reader);
        return this.decode(reader, reader.size());
      };

      /**
       * Verifies a SetTimeoutsRequest message.
       * @function verify
       * @memberof tapvs.v1.SetTimeoutsRequest
       * @static
       * @param {Object.<string,*>} message Plain object to verify
       * @returns {string|null} `null` if valid, otherwise the reason why it is not
       */
      SetTimeoutsRequest.verify = function (message, _depth) {
        if (typeof message !== "object" || message === null) return "object expected";
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) return "max depth exceeded";
        if (message.tcpSeconds != null && $Object.hasOwnProperty.call(message, "tcpSeconds"))
          if (!$util.isInteger(message.tcpSeconds)) return "tcpSeconds: integer expected";
        if (message.tcpFinSeconds != null && $Object.hasOwnProperty.call(message, "tcpFinSeconds"))
          if (!$util.isInteger(message.tcpFinSeconds)) return "tcpFinSeconds: integer expected";
        if (message.udpSeconds != null && $Object.hasOwnProperty.call(message, "udpSeconds"))
          if (!$util.isInteger(message.udpSeconds)) return "udpSeconds: integer expected";
        return null;
      };

      /**
       * Creates a SetTimeoutsRequest message from a plain object. Also converts values to their respective internal types.
       * @function fromObject
       * @memberof tapvs.v1.SetTimeoutsRequest
       * @static
       * @param {Object.<string,*>} object Plain object
       * @returns {tapvs.v1.SetTimeoutsRequest} SetTimeoutsRequest
       */
      SetTimeoutsRequest.fromObject = function (object, _depth) {
        if (object instanceof $root.tapvs.v1.SetTimeoutsRequest) return object;
        if (!$util.isObject(object))
          throw $TypeError(".tapvs.v1.SetTimeoutsRequest: object expected");
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
        let message = new $root.tapvs.v1.SetTimeoutsRequest();
        if (object.tcpSeconds != null)
          if ($Number(object.tcpSeconds) !== 0) message.tcpSeconds = object.tcpSeconds >>> 0;
        if (object.tcpFinSeconds != null)
          if ($Number(object.tcpFinSeconds) !== 0)
            message.tcpFinSeconds = object.tcpFinSeconds >>> 0;
        if (object.udpSeconds != null)
          if ($Number(object.udpSeconds) !== 0) message.udpSeconds = object.udpSeconds >>> 0;
        return message;
      };

      /**
       * Creates a plain object from a SetTimeoutsRequest message. Also converts values to other types if specified.
       * @function toObject
       * @memberof tapvs.v1.SetTimeoutsRequest
       * @static
       * @param {tapvs.v1.SetTimeoutsRequest} message SetTimeoutsRequest
       * @param {$protobuf.IConversionOptions} [options] Conversion options
       * @returns {Object.<string,*>} Plain object
       */
      SetTimeoutsRequest.toObject = function (message, options, _depth) {
        if (!options) options = {};
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
        let object = {};
        if (options.defaults) {
          object.tcpSeconds = 0;
          object.tcpFinSeconds = 0;
          object.udpSeconds = 0;
        }
        if (message.tcpSeconds != null && $Object.hasOwnProperty.call(message, "tcpSeconds"))
          object.tcpSeconds = message.tcpSeconds;
        if (message.tcpFinSeconds != null && $Object.hasOwnProperty.call(message, "tcpFinSeconds"))
          object.tcpFinSeconds = message.tcpFinSeconds;
        if (message.udpSeconds != null && $Object.hasOwnProperty.call(message, "udpSeconds"))
          object.udpSeconds = message.udpSeconds;
        return object;
      };

      /**
       * Converts this SetTimeoutsRequest to JSON.
       * @function toJSON
       * @memberof tapvs.v1.SetTimeoutsRequest
       * @instance
       * @returns {Object.<string,*>} JSON object
       */
      SetTimeoutsRequest.prototype.toJSON = function () {
        return SetTimeoutsRequest.toObject(this, $protobuf.util.toJSONOptions);
      };

      return SetTimeoutsRequest;
    })();

    v1.GetTimeoutsRequest = (function () {
      /**
       * Properties of a GetTimeoutsRequest.
       * @typedef {Object} tapvs.v1.GetTimeoutsRequest.$Properties
       * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
       */

      /**
       * Properties of a GetTimeoutsRequest.
       * @memberof tapvs.v1
       * @interface IGetTimeoutsRequest
       * @augments tapvs.v1.GetTimeoutsRequest.$Properties
       * @deprecated Use tapvs.v1.GetTimeoutsRequest.$Properties instead.
       */

      /**
       * Shape of a GetTimeoutsRequest.
       * @typedef {tapvs.v1.GetTimeoutsRequest.$Properties} tapvs.v1.GetTimeoutsRequest.$Shape
       */

      /**
       * Constructs a new GetTimeoutsRequest.
       * @memberof tapvs.v1
       * @classdesc Represents a GetTimeoutsRequest.
       * @constructor
       * @param {tapvs.v1.GetTimeoutsRequest.$Properties=} [properties] Properties to set
       * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
       */
      const GetTimeoutsRequest = function (properties) {
        if (properties)
          for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
            if (properties[keys[i]] != null && keys[i] !== "__proto__")
              this[keys[i]] = properties[keys[i]];
      };

      /**
       * Encodes the specified GetTimeoutsRequest message. Does not implicitly {@link tapvs.v1.GetTimeoutsRequest.verify|verify} messages.
       * @function encode
       * @memberof tapvs.v1.GetTimeoutsRequest
       * @static
       * @param {tapvs.v1.GetTimeoutsRequest.$Properties} message GetTimeoutsRequest message or plain object to encode
       * @param {$protobuf.Writer} [writer] Writer to encode to
       * @returns {$protobuf.Writer} Writer
       */
      GetTimeoutsRequest.encode = function (message, writer, _depth) {
        if (!writer) writer = $Writer.create();
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
          for (let i = 0; i < message.$unknowns.length; ++i) writer.raw(message.$unknowns[i]);
        return writer;
      };

      /**
       * Encodes the specified GetTimeoutsRequest message, length delimited. Does not implicitly {@link tapvs.v1.GetTimeoutsRequest.verify|verify} messages.
       * @function encodeDelimited
       * @memberof tapvs.v1.GetTimeoutsRequest
       * @static
       * @param {tapvs.v1.GetTimeoutsRequest.$Properties} message GetTimeoutsRequest message or plain object to encode
       * @param {$protobuf.Writer} [writer] Writer to encode to
       * @returns {$protobuf.Writer} Writer
       */
      GetTimeoutsRequest.encodeDelimited = function (message, writer) {
        return this.encode(message, (writer || $Writer.create()).fork()).ldelim();
      };

      /**
       * Decodes a GetTimeoutsRequest message from the specified reader or buffer.
       * @function decode
       * @memberof tapvs.v1.GetTimeoutsRequest
       * @static
       * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
       * @param {number} [length] Message length if known beforehand
       * @returns {tapvs.v1.GetTimeoutsRequest & tapvs.v1.GetTimeoutsRequest.$Shape} GetTimeoutsRequest
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      GetTimeoutsRequest.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader)) reader = $Reader.create(reader);
        if (_depth === $undefined) _depth = 0;
        if (_depth > $Reader.recursionLimit) throw $Error("max depth exceeded");
        let end, message;
        if (length === $undefined) end = reader.len;
        else {
          end = reader.pos + length;
          if (end > reader.len) throw $RangeError("index out of range");
          length = reader.len;
          reader.len = end;
        }
        message = _target || new $root.tapvs.v1.GetTimeoutsRequest();
        while (reader.pos < end) {
          let start = reader.pos;
          let tag = reader.tag();
          if (tag === _end) {
            _end = $undefined;
            break;
          }
          reader.skipType(tag & 7, _depth, tag);
          if (!reader.discardUnknown) {
            $util.makeProp(message, "$unknowns", false);
            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
          }
        }
        if (length !== $undefined) {
          if (reader.pos !== end) throw $RangeError("index out of range");
          reader.len = length;
        }
        if (_end !== $undefined) throw $Error("missing end group");
        return message;
      };

      /**
       * Decodes a GetTimeoutsRequest message from the specified reader or buffer, length delimited.
       * @function decodeDelimited
       * @memberof tapvs.v1.GetTimeoutsRequest
       * @static
       * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
       * @returns {tapvs.v1.GetTimeoutsRequest & tapvs.v1.GetTimeoutsRequest.$Shape} GetTimeoutsRequest
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      GetTimeoutsRequest.decodeDelimited = function (reader) {
        if (!(reader instanceof $Reader)) reader = new $Reader(reader);
        return this.decode(reader, reader.size());
      };

      /**
       * Verifies a GetTimeoutsRequest message.
       * @function verify
       * @memberof tapvs.v1.GetTimeoutsRequest
       * @static
       * @param {Object.<string,*>} message Plain object to verify
       * @returns {string|null} `null` if valid, otherwise the reason why it is not
       */
      GetTimeoutsRequest.verify = function (message, _depth) {
        if (typeof message !== "object" || message === null) return "object expected";
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) return "max depth exceeded";
        return null;
      };

      /**
       * Creates a GetTimeoutsRequest message from a plain object. Also converts values to their respective internal types.
       * @function fromObject
       * @memberof tapvs.v1.GetTimeoutsRequest
       * @static
       * @param {Object.<string,*>} object Plain object
       * @returns {tapvs.v1.GetTimeoutsRequest} GetTimeoutsRequest
       */
      GetTimeoutsRequest.fromObject = function (object, _depth) {
        if (object instanceof $root.tapvs.v1.GetTimeoutsRequest) return object;
        if (!$util.isObject(object))
          throw $TypeError(".tapvs.v1.GetTimeoutsRequest: object expected");
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
        return new $root.tapvs.v1.GetTimeoutsRequest();
      };

      /**
       * Creates a plain object from a GetTimeoutsRequest message. Also converts values to other types if specified.
       * @function toObject
       * @memberof tapvs.v1.GetTimeoutsRequest
       * @static
       * @param {tapvs.v1.GetTimeoutsRequest} message GetTimeoutsRequest
       * @param {$protobuf.IConversionOptions} [options] Conversion options
       * @returns {Object.<string,*>} Plain object
       */
      GetTimeoutsRequest.toObject = function () {
        return {};
      };

      /**
       * Converts this GetTimeoutsRequest to JSON.
       * @function toJSON
       * @memberof tapvs.v1.GetTimeoutsRequest
       * @instance
       * @returns {Object.<string,*>} JSON object
       */
      GetTimeoutsRequest.prototype.toJSON = function () {
        return GetTimeoutsRequest.toObject(this, $protobuf.util.toJSONOptions);
      };

      return GetTimeoutsRequest;
    })();

    v1.GetTimeoutsResponse = (function () {
      /**
       * Properties of a GetTimeoutsResponse.
       * @typedef {Object} tapvs.v1.GetTimeoutsResponse.$Properties
       * @property {number|null} [tcpSeconds] GetTimeoutsResponse tcpSeconds
       * @property {number|null} [tcpFinSeconds] GetTimeoutsResponse tcpFinSeconds
       * @property {number|null} [udpSeconds] GetTimeoutsResponse udpSeconds
       * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
       */

      /**
       * Properties of a GetTimeoutsResponse.
       * @memberof tapvs.v1
       * @interface IGetTimeoutsResponse
       * @augments tapvs.v1.GetTimeoutsResponse.$Properties
       * @deprecated Use tapvs.v1.GetTimeoutsResponse.$Properties instead.
       */

      /**
       * Shape of a GetTimeoutsResponse.
       * @typedef {tapvs.v1.GetTimeoutsResponse.$Properties} tapvs.v1.GetTimeoutsResponse.$Shape
       */

      /**
       * Constructs a new GetTimeoutsResponse.
       * @memberof tapvs.v1
       * @classdesc Represents a GetTimeoutsResponse.
       * @constructor
       * @param {tapvs.v1.GetTimeoutsResponse.$Properties=} [properties] Properties to set
       * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
       */
      const GetTimeoutsResponse = function (properties) {
        if (properties)
          for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
            if (properties[keys[i]] != null && keys[i] !== "__proto__")
              this[keys[i]] = properties[keys[i]];
      };

      /**
       * GetTimeoutsResponse tcpSeconds.
       * @member {number} tcpSeconds
       * @memberof tapvs.v1.GetTimeoutsResponse
       * @instance
       */
      GetTimeoutsResponse.prototype.tcpSeconds = 0;

      /**
       * GetTimeoutsResponse tcpFinSeconds.
       * @member {number} tcpFinSeconds
       * @memberof tapvs.v1.GetTimeoutsResponse
       * @instance
       */
      GetTimeoutsResponse.prototype.tcpFinSeconds = 0;

      /**
       * GetTimeoutsResponse udpSeconds.
       * @member {number} udpSeconds
       * @memberof tapvs.v1.GetTimeoutsResponse
       * @instance
       */
      GetTimeoutsResponse.prototype.udpSeconds = 0;

      /**
       * Encodes the specified GetTimeoutsResponse message. Does not implicitly {@link tapvs.v1.GetTimeoutsResponse.verify|verify} messages.
       * @function encode
       * @memberof tapvs.v1.GetTimeoutsResponse
       * @static
       * @param {tapvs.v1.GetTimeoutsResponse.$Properties} message GetTimeoutsResponse message or plain object to encode
       * @param {$protobuf.Writer} [writer] Writer to encode to
       * @returns {$protobuf.Writer} Writer
       */
      GetTimeoutsResponse.encode = function (message, writer, _depth) {
        if (!writer) writer = $Writer.create();
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
        if (
          message.tcpSeconds != null &&
          $Object.hasOwnProperty.call(message, "tcpSeconds") &&
          message.tcpSeconds !== 0
        )
          writer.uint32(/* id 1, wireType 0 =*/ 8).uint32(message.tcpSeconds);
        if (
          message.tcpFinSeconds != null &&
          $Object.hasOwnProperty.call(message, "tcpFinSeconds") &&
          message.tcpFinSeconds !== 0
        )
          writer.uint32(/* id 2, wireType 0 =*/ 16).uint32(message.tcpFinSeconds);
        if (
          message.udpSeconds != null &&
          $Object.hasOwnProperty.call(message, "udpSeconds") &&
          message.udpSeconds !== 0
        )
          writer.uint32(/* id 3, wireType 0 =*/ 24).uint32(message.udpSeconds);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
          for (let i = 0; i < message.$unknowns.length; ++i) writer.raw(message.$unknowns[i]);
        return writer;
      };

      /**
       * Encodes the specified GetTimeoutsResponse message, length delimited. Does not implicitly {@link tapvs.v1.GetTimeoutsResponse.verify|verify} messages.
       * @function encodeDelimited
       * @memberof tapvs.v1.GetTimeoutsResponse
       * @static
       * @param {tapvs.v1.GetTimeoutsResponse.$Properties} message GetTimeoutsResponse message or plain object to encode
       * @param {$protobuf.Writer} [writer] Writer to encode to
       * @returns {$protobuf.Writer} Writer
       */
      GetTimeoutsResponse.encodeDelimited = function (message, writer) {
        return this.encode(message, (writer || $Writer.create()).fork()).ldelim();
      };

      /**
       * Decodes a GetTimeoutsResponse message from the specified reader or buffer.
       * @function decode
       * @memberof tapvs.v1.GetTimeoutsResponse
       * @static
       * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
       * @param {number} [length] Message length if known beforehand
       * @returns {tapvs.v1.GetTimeoutsResponse & tapvs.v1.GetTimeoutsResponse.$Shape} GetTimeoutsResponse
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      GetTimeoutsResponse.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader)) reader = $Reader.create(reader);
        if (_depth === $undefined) _depth = 0;
        if (_depth > $Reader.recursionLimit) throw $Error("max depth exceeded");
        let end, message, value;
        if (length === $undefined) end = reader.len;
        else {
          end = reader.pos + length;
          if (end > reader.len) throw $RangeError("index out of range");
          length = reader.len;
          reader.len = end;
        }
        message = _target || new $root.tapvs.v1.GetTimeoutsResponse();
        while (reader.pos < end) {
          let start = reader.pos;
          let tag = reader.tag();
          if (tag === _end) {
            _end = $undefined;
            break;
          }
          let wireType = tag & 7;
          switch ((tag >>>= 3)) {
            case 1: {
              if (wireType !== 0) break;
              if ((value = reader.uint32())) message.tcpSeconds = value;
              else delete message.tcpSeconds;
              continue;
            }
            case 2: {
              if (wireType !== 0) break;
              if ((value = reader.uint32())) message.tcpFinSeconds = value;
              else delete message.tcpFinSeconds;
              continue;
            }
            case 3: {
              if (wireType !== 0) break;
              if ((value = reader.uint32())) message.udpSeconds = value;
              else delete message.udpSeconds;
              continue;
            }
          }
          reader.skipType(wireType, _depth, tag);
          if (!reader.discardUnknown) {
            $util.makeProp(message, "$unknowns", false);
            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
          }
        }
        if (length !== $undefined) {
          if (reader.pos !== end) throw $RangeError("index out of range");
          reader.len = length;
        }
        if (_end !== $undefined) throw $Error("missing end group");
        return message;
      };

      /**
       * Decodes a GetTimeoutsResponse message from the specified reader or buffer, length delimited.
       * @function decodeDelimited
       * @memberof tapvs.v1.GetTimeoutsResponse
       * @static
       * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
       * @returns {tapvs.v1.GetTimeoutsResponse & tapvs.v1.GetTimeoutsResponse.$Shape} GetTimeoutsResponse
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      GetTimeoutsResponse.decodeDelimited = function (reader) {
        if (!(reader instanceof $Reader)) reader = new $Reader(reader);
        return this.decode(reader, reader.size());
      };

      /**
       * Verifies a GetTimeoutsResponse message.
       * @function verify
       * @memberof tapvs.v1.GetTimeoutsResponse
       * @static
       * @param {Object.<string,*>} message Plain object to verify
       * @returns {string|null} `null` if valid, otherwise the reason why it is not
       */
      GetTimeoutsResponse.verify = function (message, _depth) {
        if (typeof message !== "object" || message === null) return "object expected";
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) return "max depth exceeded";
        if (message.tcpSeconds != null && $Object.hasOwnProperty.call(message, "tcpSeconds"))
          if (!$util.isInteger(message.tcpSeconds)) return "tcpSeconds: integer expected";
        if (message.tcpFinSeconds != null && $Object.hasOwnProperty.call(message, "tcpFinSeconds"))
          if (!$util.isInteger(message.tcpFinSeconds)) return "tcpFinSeconds: integer expected";
        if (message.udpSeconds != null && $Object.hasOwnProperty.call(message, "udpSeconds"))
          if (!$util.isInteger(message.udpSeconds)) return "udpSeconds: integer expected";
        return null;
      };

      /**
       * Creates a GetTimeoutsResponse message from a plain object. Also converts values to their respective internal types.
       * @function fromObject
       * @memberof tapvs.v1.GetTimeoutsResponse
       * @static
       * @param {Object.<string,*>} object Plain object
       * @returns {tapvs.v1.GetTimeoutsResponse} GetTimeoutsResponse
       */
      GetTimeoutsResponse.fromObject = function (object, _depth) {
        if (object instanceof $root.tapvs.v1.GetTimeoutsResponse) return object;
        if (!$util.isObject(object))
          throw $TypeError(".tapvs.v1.GetTimeoutsResponse: object expected");
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
        let message = new $root.tapvs.v1.GetTimeoutsResponse();
        if (object.tcpSeconds != null)
          if ($Number(object.tcpSeconds) !== 0) message.tcpSeconds = object.tcpSeconds >>> 0;
        if (object.tcpFinSeconds != null)
          if ($Number(object.tcpFinSeconds) !== 0)
            message.tcpFinSeconds = object.tcpFinSeconds >>> 0;
        if (object.udpSeconds != null)
          if ($Number(object.udpSeconds) !== 0) message.udpSeconds = object.udpSeconds >>> 0;
        return message;
      };

      /**
       * Creates a plain object from a GetTimeoutsResponse message. Also converts values to other types if specified.
       * @function toObject
       * @memberof tapvs.v1.GetTimeoutsResponse
       * @static
       * @param {tapvs.v1.GetTimeoutsResponse} message GetTimeoutsResponse
       * @param {$protobuf.IConversionOptions} [options] Conversion options
       * @returns {Object.<string,*>} Plain object
       */
      GetTimeoutsResponse.toObject = function (message, options, _depth) {
        if (!options) options = {};
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
        let object = {};
        if (options.defaults) {
          object.tcpSeconds = 0;
          object.tcpFinSeconds = 0;
          object.udpSeconds = 0;
        }
        if (message.tcpSeconds != null && $Object.hasOwnProperty.call(message, "tcpSeconds"))
          object.tcpSeconds = message.tcpSeconds;
        if (message.tcpFinSeconds != null && $Object.hasOwnProperty.call(message, "tcpFinSeconds"))
          object.tcpFinSeconds = message.tcpFinSeconds;
        if (message.udpSeconds != null && $Object.hasOwnProperty.call(message, "udpSeconds"))
          object.udpSeconds = message.udpSeconds;
        return object;
      };

      /**
       * Converts this GetTimeoutsResponse to JSON.
       * @function toJSON
       * @memberof tapvs.v1.GetTimeoutsResponse
       * @instance
       * @returns {Object.<string,*>} JSON object
       */
      GetTimeoutsResponse.prototype.toJSON = function () {
        return GetTimeoutsResponse.toObject(this, $protobuf.util.toJSONOptions);
      };

      return GetTimeoutsResponse;
    })();

    v1.MarkRule = (function () {
      /**
       * Properties of a MarkRule.
       * @typedef {Object} tapvs.v1.MarkRule.$Properties
       * @property {number|null} [mark] MarkRule mark
       * @property {tapvs.v1.Protocol|null} [protocol] MarkRule protocol
       * @property {Uint8Array|null} [source] MarkRule source
       * @property {number|null} [sourceBits] MarkRule sourceBits
       * @property {Uint8Array|null} [destination] MarkRule destination
       * @property {number|null} [destinationBits] MarkRule destinationBits
       * @property {number|null} [destinationPortLow] MarkRule destinationPortLow
       * @property {number|null} [destinationPortHigh] MarkRule destinationPortHigh
       * @property {number|null} [sourcePortLow] MarkRule sourcePortLow
       * @property {number|null} [sourcePortHigh] MarkRule sourcePortHigh
       * @property {string|null} [inputPort] MarkRule inputPort
       * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
       */

      /**
       * Properties of a MarkRule.
       * @memberof tapvs.v1
       * @interface IMarkRule
       * @augments tapvs.v1.MarkRule.$Properties
       * @deprecated Use tapvs.v1.MarkRule.$Properties instead.
       */

      /**
       * Shape of a MarkRule.
       * @typedef {tapvs.v1.MarkRule.$Properties} tapvs.v1.MarkRule.$Shape
       */

      /**
       * Constructs a new MarkRule.
       * @memberof tapvs.v1
       * @classdesc Represents a MarkRule.
       * @constructor
       * @param {tapvs.v1.MarkRule.$Properties=} [properties] Properties to set
       * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
       */
      const MarkRule = function (properties) {
        if (properties)
          for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
            if (properties[keys[i]] != null && keys[i] !== "__proto__")
              this[keys[i]] = properties[keys[i]];
      };

      /**
       * MarkRule mark.
       * @member {number} mark
       * @memberof tapvs.v1.MarkRule
       * @instance
       */
      MarkRule.prototype.mark = 0;

      /**
       * MarkRule protocol.
       * @member {tapvs.v1.Protocol} protocol
       * @memberof tapvs.v1.MarkRule
       * @instance
       */
      MarkRule.prototype.protocol = 0;

      /**
       * MarkRule source.
       * @member {Uint8Array} source
       * @memberof tapvs.v1.MarkRule
       * @instance
       */
      MarkRule.prototype.source = $util.newBuffer([]);

      /**
       * MarkRule sourceBits.
       * @member {number} sourceBits
       * @memberof tapvs.v1.MarkRule
       * @instance
       */
      MarkRule.prototype.sourceBits = 0;

      /**
       * MarkRule destination.
       * @member {Uint8Array} destination
       * @memberof tapvs.v1.MarkRule
       * @instance
       */
      MarkRule.prototype.destination = $util.newBuffer([]);

      /**
       * MarkRule destinationBits.
       * @member {number} destinationBits
       * @memberof tapvs.v1.MarkRule
       * @instance
       */
      MarkRule.prototype.destinationBits = 0;

      /**
       * MarkRule destinationPortLow.
       * @member {number} destinationPortLow
       * @memberof tapvs.v1.MarkRule
       * @instance
       */
      MarkRule.prototype.destinationPortLow = 0;

      /**
       * MarkRule destinationPortHigh.
       * @member {number} destinationPortHigh
       * @memberof tapvs.v1.MarkRule
       * @instance
       */
      MarkRule.prototype.destinationPortHigh = 0;

      /**
       * MarkRule sourcePortLow.
       * @member {number} sourcePortLow
       * @memberof tapvs.v1.MarkRule
       * @instance
       */
      MarkRule.prototype.sourcePortLow = 0;

      /**
       * MarkRule sourcePortHigh.
       * @member {number} sourcePortHigh
       * @memberof tapvs.v1.MarkRule
       * @instance
       */
      MarkRule.prototype.sourcePortHigh = 0;

      /**
       * MarkRule inputPort.
       * @member {string} inputPort
       * @memberof tapvs.v1.MarkRule
       * @instance
       */
      MarkRule.prototype.inputPort = "";

      /**
       * Encodes the specified MarkRule message. Does not implicitly {@link tapvs.v1.MarkRule.verify|verify} messages.
       * @function encode
       * @memberof tapvs.v1.MarkRule
       * @static
       * @param {tapvs.v1.MarkRule.$Properties} message MarkRule message or plain object to encode
       * @param {$protobuf.Writer} [writer] Writer to encode to
       * @returns {$protobuf.Writer} Writer
       */
      MarkRule.encode = function (message, writer, _depth) {
        if (!writer) writer = $Writer.create();
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
        if (
          message.mark != null &&
          $Object.hasOwnProperty.call(message, "mark") &&
          message.mark !== 0
        )
          writer.uint32(/* id 1, wireType 0 =*/ 8).uint32(message.mark);
        if (
          message.protocol != null &&
          $Object.hasOwnProperty.call(message, "protocol") &&
          message.protocol !== 0
        )
          writer.uint32(/* id 2, wireType 0 =*/ 16).int32(message.protocol);
        if (
          message.source != null &&
          $Object.hasOwnProperty.call(message, "source") &&
          message.source.length
        )
          writer.uint32(/* id 3, wireType 2 =*/ 26).bytes(message.source);
        if (
          message.sourceBits != null &&
          $Object.hasOwnProperty.call(message, "sourceBits") &&
          message.sourceBits !== 0
        )
          writer.uint32(/* id 4, wireType 0 =*/ 32).uint32(message.sourceBits);
        if (
          message.destination != null &&
          $Object.hasOwnProperty.call(message, "destination") &&
          message.destination.length
        )
          writer.uint32(/* id 5, wireType 2 =*/ 42).bytes(message.destination);
        if (
          message.destinationBits != null &&
          $Object.hasOwnProperty.call(message, "destinationBits") &&
          message.destinationBits !== 0
        )
          writer.uint32(/* id 6, wireType 0 =*/ 48).uint32(message.destinationBits);
        if (
          message.destinationPortLow != null &&
          $Object.hasOwnProperty.call(message, "destinationPortLow") &&
          message.destinationPortLow !== 0
        )
          writer.uint32(/* id 7, wireType 0 =*/ 56).uint32(message.destinationPortLow);
        if (
          message.destinationPortHigh != null &&
          $Object.hasOwnProperty.call(message, "destinationPortHigh") &&
          message.destinationPortHigh !== 0
        )
          writer.uint32(/* id 8, wireType 0 =*/ 64).uint32(message.destinationPortHigh);
        if (
          message.sourcePortLow != null &&
          $Object.hasOwnProperty.call(message, "sourcePortLow") &&
          message.sourcePortLow !== 0
        )
          writer.uint32(/* id 9, wireType 0 =*/ 72).uint32(message.sourcePortLow);
        if (
          message.sourcePortHigh != null &&
          $Object.hasOwnProperty.call(message, "sourcePortHigh") &&
          message.sourcePortHigh !== 0
        )
          writer.uint32(/* id 10, wireType 0 =*/ 80).uint32(message.sourcePortHigh);
        if (
          message.inputPort != null &&
          $Object.hasOwnProperty.call(message, "inputPort") &&
          message.inputPort !== ""
        )
          writer.uint32(/* id 11, wireType 2 =*/ 90).string(message.inputPort);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
          for (let i = 0; i < message.$unknowns.length; ++i) writer.raw(message.$unknowns[i]);
        return writer;
      };

      /**
       * Encodes the specified MarkRule message, length delimited. Does not implicitly {@link tapvs.v1.MarkRule.verify|verify} messages.
       * @function encodeDelimited
       * @memberof tapvs.v1.MarkRule
       * @static
       * @param {tapvs.v1.MarkRule.$Properties} message MarkRule message or plain object to encode
       * @param {$protobuf.Writer} [writer] Writer to encode to
       * @returns {$protobuf.Writer} Writer
       */
      MarkRule.encodeDelimited = function (message, writer) {
        return this.encode(message, (writer || $Writer.create()).fork()).ldelim();
      };

      /**
       * Decodes a MarkRule message from the specified reader or buffer.
       * @function decode
       * @memberof tapvs.v1.MarkRule
       * @static
       * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
       * @param {number} [length] Message length if known beforehand
       * @returns {tapvs.v1.MarkRule & tapvs.v1.MarkRule.$Shape} MarkRule
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      MarkRule.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader)) reader = $Reader.create(reader);
        if (_depth === $undefined) _depth = 0;
        if (_depth > $Reader.recursionLimit) throw $Error("max depth exceeded");
        let end, message, value;
        if (length === $undefined) end = reader.len;
        else {
          end = reader.pos + length;
          if (end > reader.len) throw $RangeError("index out of range");
          length = reader.len;
          reader.len = end;
        }
        message = _target || new $root.tapvs.v1.MarkRule();
        while (reader.pos < end) {
          let start = reader.pos;
          let tag = reader.tag();
          if (tag === _end) {
            _end = $undefined;
            break;
          }
          let wireType = tag & 7;
          switch ((tag >>>= 3)) {
            case 1: {
              if (wireType !== 0) break;
              if ((value = reader.uint32())) message.mark = value;
              else delete message.mark;
              continue;
            }
            case 2: {
              if (wireType !== 0) break;
              if ((value = reader.int32())) message.protocol = value;
              else delete message.protocol;
              continue;
            }
            case 3: {
              if (wireType !== 2) break;
              if ((value = reader.bytes()).length) message.source = value;
              else delete message.source;
              continue;
            }
            case 4: {
              if (wireType !== 0) break;
              if ((value = reader.uint32())) message.sourceBits = value;
              else delete message.sourceBits;
              continue;
            }
            case 5: {
              if (wireType !== 2) break;
              if ((value = reader.bytes()).length) message.destination = value;
              else delete message.destination;
              continue;
            }
            case 6: {
              if (wireType !== 0) break;
              if ((value = reader.uint32())) message.destinationBits = value;
              else delete message.destinationBits;
              continue;
            }
            case 7: {
              if (wireType !== 0) break;
              if ((value = reader.uint32())) message.destinationPortLow = value;
              else delete message.destinationPortLow;
              continue;
            }
            case 8: {
              if (wireType !== 0) break;
              if ((value = reader.uint32())) message.destinationPortHigh = value;
              else delete message.destinationPortHigh;
              continue;
            }
            case 9: {
              if (wireType !== 0) break;
              if ((value = reader.uint32())) message.sourcePortLow = value;
              else delete message.sourcePortLow;
              continue;
            }
            case 10: {
              if (wireType !== 0) break;
              if ((value = reader.uint32())) message.sourcePortHigh = value;
              else delete message.sourcePortHigh;
              continue;
            }
            case 11: {
              if (wireType !== 2) break;
              if ((value = reader.stringVerify()).length) message.inputPort = value;
              else delete message.inputPort;
              continue;
            }
          }
          reader.skipType(wireType, _depth, tag);
          if (!reader.discardUnknown) {
            $util.makeProp(message, "$unknowns", false);
            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
          }
        }
        if (length !== $undefined) {
          if (reader.pos !== end) throw $RangeError("index out of range");
          reader.len = length;
        }
        if (_end !== $undefined) throw $Error("missing end group");
        return message;
      };

      /**
       * Decodes a MarkRule message from the specified reader or buffer, length delimited.
       * @function decodeDelimited
       * @memberof tapvs.v1.MarkRule
       * @static
       * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
       * @returns {tapvs.v1.MarkRule & tapvs.v1.MarkRule.$Shape} MarkRule
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      MarkRule.decodeDelimited = function (reader) {
        if (!(reader instanceof $Reader)) reader = new $Reader(reader);
        return this.decode(reader, reader.size());
      };

      /**
       * Verifies a MarkRule message.
       * @function verify
       * @memberof tapvs.v1.MarkRule
       * @static
       * @param {Object.<string,*>} message Plain object to verify
       * @returns {string|null} `null` if valid, otherwise the reason why it is not
       */
      MarkRule.verify = function (message, _depth) {
        if (typeof message !== "object" || message === null) return "object expected";
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) return "max depth exceeded";
        if (message.mark != null && $Object.hasOwnProperty.call(message, "mark"))
          if (!$util.isInteger(message.mark)) return "mark: integer expected";
        if (message.protocol != null && $Object.hasOwnProperty.call(message, "protocol"))
          if (typeof message.protocol !== "number" || (message.protocol | 0) !== message.protocol)
            return "protocol: enum value expected";
        if (message.source != null && $Object.hasOwnProperty.call(message, "source"))
          if (!(
            (message.source && typeof message.source.length === "number") ||
            $util.isString(message.source)
          ))
            return "source: buffer expected";
        if (message.sourceBits != null && $Object.hasOwnProperty.call(message, "sourceBits"))
          if (!$util.isInteger(message.sourceBits)) return "sourceBits: integer expected";
        if (message.destination != null && $Object.hasOwnProperty.call(message, "destination"))
          if (!(
            (message.destination && typeof message.destination.length === "number") ||
            $util.isString(message.destination)
          ))
            return "destination: buffer expected";
        if (
          message.destinationBits != null &&
          $Object.hasOwnProperty.call(message, "destinationBits")
        )
          if (!$util.isInteger(message.destinationBits)) return "destinationBits: integer expected";
        if (
          message.destinationPortLow != null &&
          $Object.hasOwnProperty.call(message, "destinationPortLow")
        )
          if (!$util.isInteger(message.destinationPortLow))
            return "destinationPortLow: integer expected";
        if (
          message.destinationPortHigh != null &&
          $Object.hasOwnProperty.call(message, "destinationPortHigh")
        )
          if (!$util.isInteger(message.destinationPortHigh))
            return "destinationPortHigh: integer expected";
        if (message.sourcePortLow != null && $Object.hasOwnProperty.call(message, "sourcePortLow"))
          if (!$util.isInteger(message.sourcePortLow)) return "sourcePortLow: integer expected";
        if (
          message.sourcePortHigh != null &&
          $Object.hasOwnProperty.call(message, "sourcePortHigh")
        )
          if (!$util.isInteger(message.sourcePortHigh)) return "sourcePortHigh: integer expected";
        if (message.inputPort != null && $Object.hasOwnProperty.call(message, "inputPort"))
          if (!$util.isString(message.inputPort)) return "inputPort: string expected";
        return null;
      };

      /**
       * Creates a MarkRule message from a plain object. Also converts values to their respective internal types.
       * @function fromObject
       * @memberof tapvs.v1.MarkRule
       * @static
       * @param {Object.<string,*>} object Plain object
       * @returns {tapvs.v1.MarkRule} MarkRule
       */
      MarkRule.fromObject = function (object, _depth) {
        if (object instanceof $root.tapvs.v1.MarkRule) return object;
        if (!$util.isObject(object)) throw $TypeError(".tapvs.v1.MarkRule: object expected");
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
        let message = new $root.tapvs.v1.MarkRule();
        if (object.mark != null) if ($Number(object.mark) !== 0) message.mark = object.mark >>> 0;
        if (
          object.protocol !== 0 &&
          (typeof object.protocol !== "string" || $root.tapvs.v1.Protocol[object.protocol] !== 0)
        )
          switch (object.protocol) {
            case "PROTOCOL_UNSPECIFIED":
            case 0:
              message.protocol = 0;
              break;
            case "PROTOCOL_TCP":
            case 6:
              message.protocol = 6;
              break;
            case "PROTOCOL_UDP":
            case 17:
              message.protocol = 17;
              break;
            case "PROTOCOL_SCTP":
            case 132:
              message.protocol = 132;
              break;
            default:
              if (typeof object.protocol === "number" && (object.protocol | 0) === object.protocol)
                message.protocol = object.protocol;
          }
        if (object.source != null)
          if (object.source.length)
            if (typeof object.source === "string")
              $util.base64.decode(
                object.source,
                (message.source = $util.newBuffer($util.base64.length(object.source))),
                0,
              );
            else if (object.source.length >= 0) message.source = object.source;
        if (object.sourceBits != null)
          if ($Number(object.sourceBits) !== 0) message.sourceBits = object.sourceBits >>> 0;
        if (object.destination != null)
          if (object.destination.length)
            if (typeof object.destination === "string")
              $util.base64.decode(
                object.destination,
                (message.destination = $util.newBuffer($util.base64.length(object.destination))),
                0,
              );
            else if (object.destination.length >= 0) message.destination = object.destination;
        if (object.destinationBits != null)
          if ($Number(object.destinationBits) !== 0)
            message.destinationBits = object.destinationBits >>> 0;
        if (object.destinationPortLow != null)
          if ($Number(object.destinationPortLow) !== 0)
            message.destinationPortLow = object.destinationPortLow >>> 0;
        if (object.destinationPortHigh != null)
          if ($Number(object.destinationPortHigh) !== 0)
            message.destinationPortHigh = object.destinationPortHigh >>> 0;
        if (object.sourcePortLow != null)
          if ($Number(object.sourcePortLow) !== 0)
            message.sourcePortLow = object.sourcePortLow >>> 0;
        if (object.sourcePortHigh != null)
          if ($Number(object.sourcePortHigh) !== 0)
            message.sourcePortHigh = object.sourcePortHigh >>> 0;
        if (object.inputPort != null)
          if (typeof object.inputPort !== "string" || object.inputPort.length)
            message.inputPort = $String(object.inputPort);
        return message;
      };

      /**
       * Creates a plain object from a MarkRule message. Also converts values to other types if specified.
       * @function toObject
       * @memberof tapvs.v1.MarkRule
       * @static
       * @param {tapvs.v1.MarkRule} message MarkRule
       * @param {$protobuf.IConversionOptions} [options] Conversion options
       * @returns {Object.<string,*>} Plain object
       */
      MarkRule.toObject = function (message, options, _depth) {
        if (!options) options = {};
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
        let object = {};
        if (options.defaults) {
          object.mark = 0;
          object.protocol = options.enums === $String ? "PROTOCOL_UNSPECIFIED" : 0;
          if (options.bytes === $String) object.source = "";
          else {
            object.source = [];
            if (options.bytes !== $Array) object.source = $util.newBuffer(object.source);
          }
          object.sourceBits = 0;
          if (options.bytes === $String) object.destination = "";
          else {
            object.destination = [];
            if (options.bytes !== $Array) object.destination = $util.newBuffer(object.destination);
          }
          object.destinationBits = 0;
          object.destinationPortLow = 0;
          object.destinationPortHigh = 0;
          object.sourcePortLow = 0;
          object.sourcePortHigh = 0;
          object.inputPort = "";
        }
        if (message.mark != null && $Object.hasOwnProperty.call(message, "mark"))
          object.mark = message.mark;
        if (message.protocol != null && $Object.hasOwnProperty.call(message, "protocol"))
          object.protocol =
            options.enums === $String
              ? $root.tapvs.v1.Protocol[message.protocol] === $undefined
                ? message.protocol
                : $root.tapvs.v1.Protocol[message.protocol]
              : message.protocol;
        if (message.source != null && $Object.hasOwnProperty.call(message, "source"))
          object.source =
            options.bytes === $String
              ? $util.base64.encode(message.source, 0, message.source.length)
              : options.bytes === $Array
                ? $Array.prototype.slice.call(message.source)
                : message.source;
        if (message.sourceBits != null && $Object.hasOwnProperty.call(message, "sourceBits"))
          object.sourceBits = message.sourceBits;
        if (message.destination != null && $Object.hasOwnProperty.call(message, "destination"))
          object.destination =
            options.bytes === $String
              ? $util.base64.encode(message.destination, 0, message.destination.length)
              : options.bytes === $Array
                ? $Array.prototype.slice.call(message.destination)
                : message.destination;
        if (
          message.destinationBits != null &&
          $Object.hasOwnProperty.call(message, "destinationBits")
        )
          object.destinationBits = message.destinationBits;
        if (
          message.destinationPortLow != null &&
          $Object.hasOwnProperty.call(message, "destinationPortLow")
        )
          object.destinationPortLow = message.destinationPortLow;
        if (
          message.destinationPortHigh != null &&
          $Object.hasOwnProperty.call(message, "destinationPortHigh")
        )
          object.destinationPortHigh = message.destinationPortHigh;
        if (message.sourcePortLow != null && $Object.hasOwnProperty.call(message, "sourcePortLow"))
          object.sourcePortLow = message.sourcePortLow;
        if (
          message.sourcePortHigh != null &&
          $Object.hasOwnProperty.call(message, "sourcePortHigh")
        )
          object.sourcePortHigh = message.sourcePortHigh;
        if (message.inputPort != null && $Object.hasOwnProperty.call(message, "inputPort"))
          object.inputPort = message.inputPort;
        return object;
      };

      /**
       * Converts this MarkRule to JSON.
       * @function toJSON
       * @memberof tapvs.v1.MarkRule
       * @instance
       * @returns {Object.<string,*>} JSON object
       */
      MarkRule.prototype.toJSON = function () {
        return MarkRule.toObject(this, $protobuf.util.toJSONOptions);
      };

      return MarkRule;
    })();

    v1.AddMarkRequest = (function () {
      /**
       * Properties of an AddMarkRequest.
       * @typedef {Object} tapvs.v1.AddMarkRequest.$Properties
       * @property {tapvs.v1.MarkRule.$Properties|null} [rule] AddMarkRequest rule
       * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
       */

      /**
       * Properties of an AddMarkRequest.
       * @memberof tapvs.v1
       * @interface IAddMarkRequest
       * @augments tapvs.v1.AddMarkRequest.$Properties
       * @deprecated Use tapvs.v1.AddMarkRequest.$Properties instead.
       */

      /**
       * Shape of an AddMarkRequest.
       * @typedef {tapvs.v1.AddMarkRequest.$Properties} tapvs.v1.AddMarkRequest.$Shape
       */

      /**
       * Constructs a new AddMarkRequest.
       * @memberof tapvs.v1
       * @classdesc Represents an AddMarkRequest.
       * @constructor
       * @param {tapvs.v1.AddMarkRequest.$Properties=} [properties] Properties to set
       * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
       */
      const AddMarkRequest = function (properties) {
        if (properties)
          for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
            if (properties[keys[i]] != null && keys[i] !== "__proto__")
              this[keys[i]] = properties[keys[i]];
      };

      /**
       * AddMarkRequest rule.
       * @member {tapvs.v1.MarkRule.$Properties|null|undefined} rule
       * @memberof tapvs.v1.AddMarkRequest
       * @instance
       */
      AddMarkRequest.prototype.rule = null;

      /**
       * Encodes the specified AddMarkRequest message. Does not implicitly {@link tapvs.v1.AddMarkRequest.verify|verify} messages.
       * @function encode
       * @memberof tapvs.v1.AddMarkRequest
       * @static
       * @param {tapvs.v1.AddMarkRequest.$Properties} message AddMarkRequest message or plain object to encode
       * @param {$protobuf.Writer} [writer] Writer to encode to
       * @returns {$protobuf.Writer} Writer
       */
      AddMarkRequest.encode = function (message, writer, _depth) {
        if (!writer) writer = $Writer.create();
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
        if (message.rule != null && $Object.hasOwnProperty.call(message, "rule"))
          $root.tapvs.v1.MarkRule.encode(
            message.rule,
            writer.uint32(/* id 1, wireType 2 =*/ 10).fork(),
            _depth + 1,
          ).ldelim();
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
          for (let i = 0; i < message.$unknowns.length; ++i) writer.raw(message.$unknowns[i]);
        return writer;
      };

      /**
       * Encodes the specified AddMarkRequest message, length delimited. Does not implicitly {@link tapvs.v1.AddMarkRequest.verify|verify} messages.
       * @function encodeDelimited
       * @memberof tapvs.v1.AddMarkRequest
       * @static
       * @param {tapvs.v1.AddMarkRequest.$Properties} message AddMarkRequest message or plain object to encode
       * @param {$protobuf.Writer} [writer] Writer to encode to
       * @returns {$protobuf.Writer} Writer
       */
      AddMarkRequest.encodeDelimited = function (message, writer) {
        return this.encode(message, (writer || $Writer.create()).fork()).ldelim();
      };

      /**
       * Decodes an AddMarkRequest message from the specified reader or buffer.
       * @function decode
       * @memberof tapvs.v1.AddMarkRequest
       * @static
       * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
       * @param {number} [length] Message length if known beforehand
       * @returns {tapvs.v1.AddMarkRequest & tapvs.v1.AddMarkRequest.$Shape} AddMarkRequest
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      AddMarkRequest.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader)) reader = $Reader.create(reader);
        if (_depth === $undefined) _depth = 0;
        if (_depth > $Reader.recursionLimit) throw $Error("max depth exceeded");
        let end, message, value;
        if (length === $undefined) end = reader.len;
        else {
          end = reader.pos + length;
          if (end > reader.len) throw $RangeError("index out of range");
          length = reader.len;
          reader.len = end;
        }
        message = _target || new $root.tapvs.v1.AddMarkRequest();
        while (reader.pos < end) {
          let start = reader.pos;
          let tag = reader.tag();
          if (tag === _end) {
            _end = $undefined;
            break;
          }
          let wireType = tag & 7;
          switch ((tag >>>= 3)) {
            case 1: {
              if (wireType !== 2) break;
              message.rule = $root.tapvs.v1.MarkRule.decode(
                reader,
                reader.size(),
                $undefined,
                _depth + 1,
                message.rule,
              );
              continue;
            }
          }
          reader.skipType(wireType, _depth, tag);
          if (!reader.discardUnknown) {
            $util.makeProp(message, "$unknowns", false);
            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
          }
        }
        if (length !== $undefined) {
          if (reader.pos !== end) throw $RangeError("index out of range");
          reader.len = length;
        }
        if (_end !== $undefined) throw $Error("missing end group");
        return message;
      };

      /**
       * Decodes an AddMarkRequest message from the specified reader or buffer, length delimited.
       * @function decodeDelimited
       * @memberof tapvs.v1.AddMarkRequest
       * @static
       * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
       * @returns {tapvs.v1.AddMarkRequest & tapvs.v1.AddMarkRequest.$Shape} AddMarkRequest
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      AddMarkRequest.decodeDelimited = function (reader) {
        if (!(reader instanceof $Reader)) reader = new $Reader(reader);
        return this.decode(reader, reader.size());
      };

      /**
       * Verifies an AddMarkRequest message.
       * @function verify
       * @memberof tapvs.v1.AddMarkRequest
       * @static
       * @param {Object.<string,*>} message Plain object to verify
       * @returns {string|null} `null` if valid, otherwise the reason why it is not
       */
      AddMarkRequest.verify = function (message, _depth) {
        if (typeof message !== "object" || message === null) return "object expected";
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) return "max depth exceeded";
        if (message.rule != null && $Object.hasOwnProperty.call(message, "rule")) {
          let error = $root.tapvs.v1.MarkRule.verify(message.rule, _depth + 1);
          if (error) return "rule." + error;
        }
        return null;
      };

      /**
       * Creates an AddMarkRequest message from a plain object. Also converts values to their respective internal types.
       * @function fromObject
       * @memberof tapvs.v1.AddMarkRequest
       * @static
       * @param {Object.<string,*>} object Plain object
       * @returns {tapvs.v1.AddMarkRequest} AddMarkRequest
       */
      AddMarkRequest.fromObject = function (object, _depth) {
        if (object instanceof $root.tapvs.v1.AddMarkRequest) return object;
        if (!$util.isObject(object)) throw $TypeError(".tapvs.v1.AddMarkRequest: object expected");
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
        let message = new $root.tapvs.v1.AddMarkRequest();
        if (object.rule != null) {
          if (!$util.isObject(object.rule))
            throw $TypeError(".tapvs.v1.AddMarkRequest.rule: object expected");
          message.rule = $root.tapvs.v1.MarkRule.fromObject(object.rule, _depth + 1);
        }
        return message;
      };

      /**
       * Creates a plain object from an AddMarkRequest message. Also converts values to other types if specified.
       * @function toObject
       * @memberof tapvs.v1.AddMarkRequest
       * @static
       * @param {tapvs.v1.AddMarkRequest} message AddMarkRequest
       * @param {$protobuf.IConversionOptions} [options] Conversion options
       * @returns {Object.<string,*>} Plain object
       */
      AddMarkRequest.toObject = function (message, options, _depth) {
        if (!options) options = {};
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
        let object = {};
        if (options.defaults) object.rule = null;
        if (message.rule != null && $Object.hasOwnProperty.call(message, "rule"))
          object.rule = $root.tapvs.v1.MarkRule.toObject(message.rule, options, _depth + 1);
        return object;
      };

      /**
       * Converts this AddMarkRequest to JSON.
       * @function toJSON
       * @memberof tapvs.v1.AddMarkRequest
       * @instance
       * @returns {Object.<string,*>} JSON object
       */
      AddMarkRequest.prototype.toJSON = function () {
        return AddMarkRequest.toObject(this, $protobuf.util.toJSONOptions);
      };

      return AddMarkRequest;
    })();

    v1.DeleteMarkRequest = (function () {
      /**
       * Properties of a DeleteMarkRequest.
       * @typedef {Object} tapvs.v1.DeleteMarkRequest.$Properties
       * @property {tapvs.v1.MarkRule.$Properties|null} [rule] DeleteMarkRequest rule
       * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
       */

      /**
       * Properties of a DeleteMarkRequest.
       * @memberof tapvs.v1
       * @interface IDeleteMarkRequest
       * @augments tapvs.v1.DeleteMarkRequest.$Properties
       * @deprecated Use tapvs.v1.DeleteMarkRequest.$Properties instead.
       */

      /**
       * Shape of a DeleteMarkRequest.
       * @typedef {tapvs.v1.DeleteMarkRequest.$Properties} tapvs.v1.DeleteMarkRequest.$Shape
       */

      /**
       * Constructs a new DeleteMarkRequest.
       * @memberof tapvs.v1
       * @classdesc Represents a DeleteMarkRequest.
       * @constructor
       * @param {tapvs.v1.DeleteMarkRequest.$Properties=} [properties] Properties to set
       * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
       */
      const DeleteMarkRequest = function (properties) {
        if (properties)
          for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
            if (properties[keys[i]] != null && keys[i] !== "__proto__")
              this[keys[i]] = properties[keys[i]];
      };

      /**
       * DeleteMarkRequest rule.
       * @member {tapvs.v1.MarkRule.$Properties|null|undefined} rule
       * @memberof tapvs.v1.DeleteMarkRequest
       * @instance
       */
      DeleteMarkRequest.prototype.rule = null;

      /**
       * Encodes the specified DeleteMarkRequest message. Does not implicitly {@link tapvs.v1.DeleteMarkRequest.verify|verify} messages.
       * @function encode
       * @memberof tapvs.v1.DeleteMarkRequest
       * @static
       * @param {tapvs.v1.DeleteMarkRequest.$Properties} message DeleteMarkRequest message or plain object to encode
       * @param {$protobuf.Writer} [writer] Writer to encode to
       * @returns {$protobuf.Writer} Writer
       */
      DeleteMarkRequest.encode = function (message, writer, _depth) {
        if (!writer) writer = $Writer.create();
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
        if (message.rule != null && $Object.hasOwnProperty.call(message, "rule"))
          $root.tapvs.v1.MarkRule.encode(
            message.rule,
            writer.uint32(/* id 1, wireType 2 =*/ 10).fork(),
            _depth + 1,
          ).ldelim();
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
          for (let i = 0; i < message.$unknowns.length; ++i) writer.raw(message.$unknowns[i]);
        return writer;
      };

      /**
       * Encodes the specified DeleteMarkRequest message, length delimited. Does not implicitly {@link tapvs.v1.DeleteMarkRequest.verify|verify} messages.
       * @function encodeDelimited
       * @memberof tapvs.v1.DeleteMarkRequest
       * @static
       * @param {tapvs.v1.DeleteMarkRequest.$Properties} message DeleteMarkRequest message or plain object to encode
       * @param {$protobuf.Writer} [writer] Writer to encode to
       * @returns {$protobuf.Writer} Writer
       */
      DeleteMarkRequest.encodeDelimited = function (message, writer) {
        return this.encode(message, (writer || $Writer.create()).fork()).ldelim();
      };

      /**
       * Decodes a DeleteMarkRequest message from the specified reader or buffer.
       * @function decode
       * @memberof tapvs.v1.DeleteMarkRequest
       * @static
       * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
       * @param {number} [length] Message length if known beforehand
       * @returns {tapvs.v1.DeleteMarkRequest & tapvs.v1.DeleteMarkRequest.$Shape} DeleteMarkRequest
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      DeleteMarkRequest.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader)) reader = $Reader.create(reader);
        if (_depth === $undefined) _depth = 0;
        if (_depth > $Reader.recursionLimit) throw $Error("max depth exceeded");
        let end, message, value;
        if (length === $undefined) end = reader.len;
        else {
          end = reader.pos + length;
          if (end > reader.len) throw $RangeError("index out of range");
          length = reader.len;
          reader.len = end;
        }
        message = _target || new $root.tapvs.v1.DeleteMarkRequest();
        while (reader.pos < end) {
          let start = reader.pos;
          let tag = reader.tag();
          if (tag === _end) {
            _end = $undefined;
            break;
          }
          let wireType = tag & 7;
          switch ((tag >>>= 3)) {
            case 1: {
              if (wireType !== 2) break;
              message.rule = $root.tapvs.v1.MarkRule.decode(
                reader,
                reader.size(),
                $undefined,
                _depth + 1,
                message.rule,
              );
              continue;
            }
          }
          reader.skipType(wireType, _depth, tag);
          if (!reader.discardUnknown) {
            $util.makeProp(message, "$unknowns", false);
            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
          }
        }
        if (length !== $undefined) {
          if (reader.pos !== end) throw $RangeError("index out of range");
          reader.len = length;
        }
        if (_end !== $undefined) throw $Error("missing end group");
        return message;
      };

      /**
       * Decodes a DeleteMarkRequest message from the specified reader or buffer, length delimited.
       * @function decodeDelimited
       * @memberof tapvs.v1.DeleteMarkRequest
       * @static
       * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
       * @returns {tapvs.v1.DeleteMarkRequest & tapvs.v1.DeleteMarkRequest.$Shape} DeleteMarkRequest
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      DeleteMarkRequest.decodeDelimited = function (reader) {
        if (!(reader instanceof $Reader)) reader = new $Reader(reader);
        return this.decode(reader, reader.size());
      };

      /**
       * Verifies a DeleteMarkRequest message.
       * @function verify
       * @memberof tapvs.v1.DeleteMarkRequest
       * @static
       * @param {Object.<string,*>} message Plain object to verify
       * @returns {string|null} `null` if valid, otherwise the reason why it is not
       */
      DeleteMarkRequest.verify = function (message, _depth) {
        if (typeof message !== "object" || message === null) return "object expected";
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) return "max depth exceeded";
        if (message.rule != null && $Object.hasOwnProperty.call(message, "rule")) {
          let error = $root.tapvs.v1.MarkRule.verify(message.rule, _depth + 1);
          if (error) return "rule." + error;
        }
        return null;
      };

      /**
       * Creates a DeleteMarkRequest message from a plain object. Also converts values to their respective internal types.
       * @function fromObject
       * @memberof tapvs.v1.DeleteMarkRequest
       * @static
       * @param {Object.<string,*>} object Plain object
       * @returns {tapvs.v1.DeleteMarkRequest} DeleteMarkRequest
       */
      DeleteMarkRequest.fromObject = function (object, _depth) {
        if (object instanceof $root.tapvs.v1.DeleteMarkRequest) return object;
        if (!$util.isObject(object))
          throw $TypeError(".tapvs.v1.DeleteMarkRequest: object expected");
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
        let message = new $root.tapvs.v1.DeleteMarkRequest();
        if (object.rule != null) {
          if (!$util.isObject(object.rule))
            throw $TypeError(".tapvs.v1.DeleteMarkRequest.rule: object expected");
          message.rule = $root.tapvs.v1.MarkRule.fromObject(object.rule, _depth + 1);
        }
        return message;
      };

      /**
       * Creates a plain object from a DeleteMarkRequest message. Also converts values to other types if specified.
       * @function toObject
       * @memberof tapvs.v1.DeleteMarkRequest
       * @static
       * @param {tapvs.v1.DeleteMarkRequest} message DeleteMarkRequest
       * @param {$protobuf.IConversionOptions} [options] Conversion options
       * @returns {Object.<string,*>} Plain object
       */
      DeleteMarkRequest.toObject = function (message, options, _depth) {
        if (!options) options = {};
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
        let object = {};
        if (options.defaults) object.rule = null;
        if (message.rule != null && $Object.hasOwnProperty.call(message, "rule"))
          object.rule = $root.tapvs.v1.MarkRule.toObject(message.rule, options, _depth + 1);
        return object;
      };

      /**
       * Converts this DeleteMarkRequest to JSON.
       * @function toJSON
       * @memberof tapvs.v1.DeleteMarkRequest
       * @instance
       * @returns {Object.<string,*>} JSON object
       */
      DeleteMarkRequest.prototype.toJSON = function () {
        return DeleteMarkRequest.toObject(this, $protobuf.util.toJSONOptions);
      };

      return DeleteMarkRequest;
    })();

    v1.ListMarksRequest = (function () {
      /**
       * Properties of a ListMarksRequest.
       * @typedef {Object} tapvs.v1.ListMarksRequest.$Properties
       * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
       */

      /**
       * Properties of a ListMarksRequest.
       * @memberof tapvs.v1
       * @interface IListMarksRequest
       * @augments tapvs.v1.ListMarksRequest.$Properties
       * @deprecated Use tapvs.v1.ListMarksRequest.$Properties instead.
       */

      /**
       * Shape of a ListMarksRequest.
       * @typedef {tapvs.v1.ListMarksRequest.$Properties} tapvs.v1.ListMarksRequest.$Shape
       */

      /**
       * Constructs a new ListMarksRequest.
       * @memberof tapvs.v1
       * @classdesc Represents a ListMarksRequest.
       * @constructor
       * @param {tapvs.v1.ListMarksRequest.$Properties=} [properties] Properties to set
       * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
       */
      const ListMarksRequest = function (properties) {
        if (properties)
          for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
            if (properties[keys[i]] != null && keys[i] !== "__proto__")
              this[keys[i]] = properties[keys[i]];
      };

      /**
       * Encodes the specified ListMarksRequest message. Does not implicitly {@link tapvs.v1.ListMarksRequest.verify|verify} messages.
       * @function encode
       * @memberof tapvs.v1.ListMarksRequest
       * @static
       * @param {tapvs.v1.ListMarksRequest.$Properties} message ListMarksRequest message or plain object to encode
       * @param {$protobuf.Writer} [writer] Writer to encode to
       * @returns {$protobuf.Writer} Writer
       */
      ListMarksRequest.encode = function (message, writer, _depth) {
        if (!writer) writer = $Writer.create();
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
          for (let i = 0; i < message.$unknowns.length; ++i) writer.raw(message.$unknowns[i]);
        return writer;
      };

      /**
       * Encodes the specified ListMarksRequest message, length delimited. Does not implicitly {@link tapvs.v1.ListMarksRequest.verify|verify} messages.
       * @function encodeDelimited
       * @memberof tapvs.v1.ListMarksRequest
       * @static
       * @param {tapvs.v1.ListMarksRequest.$Properties} message ListMarksRequest message or plain object to encode
       * @param {$protobuf.Writer} [writer] Writer to encode to
       * @returns {$protobuf.Writer} Writer
       */
      ListMarksRequest.encodeDelimited = function (message, writer) {
        return this.encode(message, (writer || $Writer.create()).fork()).ldelim();
      };

      /**
       * Decodes a ListMarksRequest message from the specified reader or buffer.
       * @function decode
       * @memberof tapvs.v1.ListMarksRequest
       * @static
       * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
       * @param {number} [length] Message length if known beforehand
       * @returns {tapvs.v1.ListMarksRequest & tapvs.v1.ListMarksRequest.$Shape} ListMarksRequest
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      ListMarksRequest.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader)) reader = $Reader.create(reader);
        if (_depth === $undefined) _depth = 0;
        if (_depth > $Reader.recursionLimit) throw $Error("max depth exceeded");
        let end, message;
        if (length === $undefined) end = reader.len;
        else {
          end = reader.pos + length;
          if (end > reader.len) throw $RangeError("index out of range");
          length = reader.len;
          reader.len = end;
        }
        message = _target || new $root.tapvs.v1.ListMarksRequest();
        while (reader.pos < end) {
          let start = reader.pos;
          let tag = reader.tag();
          if (tag === _end) {
            _end = $undefined;
            break;
          }
          reader.skipType(tag & 7, _depth, tag);
          if (!reader.discardUnknown) {
            $util.makeProp(message, "$unknowns", false);
            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
          }
        }
        if (length !== $undefined) {
          if (reader.pos !== end) throw $RangeError("index out of range");
          reader.len = length;
        }
        if (_end !== $undefined) throw $Error("missing end group");
        return message;
      };

      /**
       * Decodes a ListMarksRequest message from the specified reader or buffer, length delimited.
       * @function decodeDelimited
       * @memberof tapvs.v1.ListMarksRequest
       * @static
       * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
       * @returns {tapvs.v1.ListMarksRequest & tapvs.v1.ListMarksRequest.$Shape} ListMarksRequest
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      ListMarksRequest.decodeDelimited = function (reader) {
        if (!(reader instanceof $Reader)) reader = new $Reader(reader);
        return this.decode(reader, reader.size());
      };

      /**
       * Verifies a ListMarksRequest message.
       * @function verify
       * @memberof tapvs.v1.ListMarksRequest
       * @static
       * @param {Object.<string,*>} message Plain object to verify
       * @returns {string|null} `null` if valid, otherwise the reason why it is not
       */
      ListMarksRequest.verify = function (message, _depth) {
        if (typeof message !== "object" || message === null) return "object expected";
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) return "max depth exceeded";
        return null;
      };

      /**
       * Creates a ListMarksRequest message from a plain object. Also converts values to their respective internal types.
       * @function fromObject
       * @memberof tapvs.v1.ListMarksRequest
       * @static
       * @param {Object.<string,*>} object Plain object
       * @returns {tapvs.v1.ListMarksRequest} ListMarksRequest
       */
      ListMarksRequest.fromObject = function (object, _depth) {
        if (object instanceof $root.tapvs.v1.ListMarksRequest) return object;
        if (!$util.isObject(object))
          throw $TypeError(".tapvs.v1.ListMarksRequest: object expected");
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
        return new $root.tapvs.v1.ListMarksRequest();
      };

      /**
       * Creates a plain object from a ListMarksRequest message. Also converts values to other types if specified.
       * @function toObject
       * @memberof tapvs.v1.ListMarksRequest
       * @static
       * @param {tapvs.v1.ListMarksRequest} message ListMarksRequest
       * @param {$protobuf.IConversionOptions} [options] Conversion options
       * @returns {Object.<string,*>} Plain object
       */
      ListMarksRequest.toObject = function () {
        return {};
      };

      /**
       * Converts this ListMarksRequest to JSON.
       * @function toJSON
       * @memberof tapvs.v1.ListMarksRequest
       * @instance
       * @returns {Object.<string,*>} JSON object
       */
      ListMarksRequest.prototype.toJSON = function () {
        return ListMarksRequest.toObject(this, $protobuf.util.toJSONOptions);
      };

      return ListMarksRequest;
    })();

    v1.ListMarksResponse = (function () {
      /**
       * Properties of a ListMarksResponse.
       * @typedef {Object} tapvs.v1.ListMarksResponse.$Properties
       * @property {Array.<tapvs.v1.MarkRule.$Properties>|null} [rules] ListMarksResponse rules
       * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
       */

      /**
       * Properties of a ListMarksResponse.
       * @memberof tapvs.v1
       * @interface IListMarksResponse
       * @augments tapvs.v1.ListMarksResponse.$Properties
       * @deprecated Use tapvs.v1.ListMarksResponse.$Properties instead.
       */

      /**
       * Shape of a ListMarksResponse.
       * @typedef {tapvs.v1.ListMarksResponse.$Properties} tapvs.v1.ListMarksResponse.$Shape
       */

      /**
       * Constructs a new ListMarksResponse.
       * @memberof tapvs.v1
       * @classdesc Represents a ListMarksResponse.
       * @constructor
       * @param {tapvs.v1.ListMarksResponse.$Properties=} [properties] Properties to set
       * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
       */
      const ListMarksResponse = function (properties) {
        this.rules = [];
        if (properties)
          for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
            if (properties[keys[i]] != null && keys[i] !== "__proto__")
              this[keys[i]] = properties[keys[i]];
      };

      /**
       * ListMarksResponse rules.
       * @member {Array.<tapvs.v1.MarkRule.$Properties>} rules
       * @memberof tapvs.v1.ListMarksResponse
       * @instance
       */
      ListMarksResponse.prototype.rules = $util.emptyArray;

      /**
       * Encodes the specified ListMarksResponse message. Does not implicitly {@link tapvs.v1.ListMarksResponse.verify|verify} messages.
       * @function encode
       * @memberof tapvs.v1.ListMarksResponse
       * @static
       * @param {tapvs.v1.ListMarksResponse.$Properties} message ListMarksResponse message or plain object to encode
       * @param {$protobuf.Writer} [writer] Writer to encode to
       * @returns {$protobuf.Writer} Writer
       */
      ListMarksResponse.encode = function (message, writer, _depth) {
        if (!writer) writer = $Writer.create();
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
        if (message.rules != null && message.rules.length)
          for (let i = 0; i < message.rules.length; ++i)
            $root.tapvs.v1.MarkRule.encode(
              message.rules[i],
              writer.uint32(/* id 1, wireType 2 =*/ 10).fork(),
              _depth + 1,
            ).ldelim();
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
          for (let i = 0; i < message.$unknowns.length; ++i) writer.raw(message.$unknowns[i]);
        return writer;
      };

      /**
       * Encodes the specified ListMarksResponse message, length delimited. Does not implicitly {@link tapvs.v1.ListMarksResponse.verify|verify} messages.
       * @function encodeDelimited
       * @memberof tapvs.v1.ListMarksResponse
       * @static
       * @param {tapvs.v1.ListMarksResponse.$Properties} message ListMarksResponse message or plain object to encode
       * @param {$protobuf.Writer} [writer] Writer to encode to
       * @returns {$protobuf.Writer} Writer
       */
      ListMarksResponse.encodeDelimited = function (message, writer) {
        return this.encode(message, (writer || $Writer.create()).fork()).ldelim();
      };

      /**
       * Decodes a ListMarksResponse message from the specified reader or buffer.
       * @function decode
       * @memberof tapvs.v1.ListMarksResponse
       * @static
       * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
       * @param {number} [length] Message length if known beforehand
       * @returns {tapvs.v1.ListMarksResponse & tapvs.v1.ListMarksResponse.$Shape} ListMarksResponse
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      ListMarksResponse.decode = function (reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader)) reader = $Reader.create(reader);
        if (_depth === $undefined) _depth = 0;
        if (_depth > $Reader.recursionLimit) throw $Error("max depth exceeded");
        let end, message;
        if (length === $undefined) end = reader.len;
        else {
          end = reader.pos + length;
          if (end > reader.len) throw $RangeError("index out of range");
          length = reader.len;
          reader.len = end;
        }
        message = _target || new $root.tapvs.v1.ListMarksResponse();
        while (reader.pos < end) {
          let start = reader.pos;
          let tag = reader.tag();
          if (tag === _end) {
            _end = $undefined;
            break;
          }
          let wireType = tag & 7;
          switch ((tag >>>= 3)) {
            case 1: {
              if (wireType !== 2) break;
              if (!(message.rules && message.rules.length)) message.rules = [];
              message.rules.push(
                $root.tapvs.v1.MarkRule.decode(reader, reader.size(), $undefined, _depth + 1),
              );
              continue;
            }
          }
          reader.skipType(wireType, _depth, tag);
          if (!reader.discardUnknown) {
            $util.makeProp(message, "$unknowns", false);
            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
          }
        }
        if (length !== $undefined) {
          if (reader.pos !== end) throw $RangeError("index out of range");
          reader.len = length;
        }
        if (_end !== $undefined) throw $Error("missing end group");
        return message;
      };

      /**
       * Decodes a ListMarksResponse message from the specified reader or buffer, length delimited.
       * @function decodeDelimited
       * @memberof tapvs.v1.ListMarksResponse
       * @static
       * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
       * @returns {tapvs.v1.ListMarksResponse & tapvs.v1.ListMarksResponse.$Shape} ListMarksResponse
       * @throws {Error} If the payload is not a reader or valid buffer
       * @throws {$protobuf.util.ProtocolError} If required fields are missing
       */
      ListMarksResponse.decodeDelimited = function (reader) {
        if (!(reader instanceof $Reader)) reader = new $Reader(reader);
        return this.decode(reader, reader.size());
      };

      /**
       * Verifies a ListMarksResponse message.
       * @function verify
       * @memberof tapvs.v1.ListMarksResponse
       * @static
       * @param {Object.<string,*>} message Plain object to verify
       * @returns {string|null} `null` if valid, otherwise the reason why it is not
       */
      ListMarksResponse.verify = function (message, _depth) {
        if (typeof message !== "object" || message === null) return "object expected";
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) return "max depth exceeded";
        if (message.rules != null && $Object.hasOwnProperty.call(message, "rules")) {
          if (!$Array.isArray(message.rules)) return "rules: array expected";
          for (let i = 0; i < message.rules.length; ++i) {
            let error = $root.tapvs.v1.MarkRule.verify(message.rules[i], _depth + 1);
            if (error) return "rules." + error;
          }
        }
        return null;
      };

      /**
       * Creates a ListMarksResponse message from a plain object. Also converts values to their respective internal types.
       * @function fromObject
       * @memberof tapvs.v1.ListMarksResponse
       * @static
       * @param {Object.<string,*>} object Plain object
       * @returns {tapvs.v1.ListMarksResponse} ListMarksResponse
       */
      ListMarksResponse.fromObject = function (object, _depth) {
        if (object instanceof $root.tapvs.v1.ListMarksResponse) return object;
        if (!$util.isObject(object))
          throw $TypeError(".tapvs.v1.ListMarksResponse: object expected");
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
        let message = new $root.tapvs.v1.ListMarksResponse();
        if (object.rules) {
          if (!$Array.isArray(object.rules))
            throw $TypeError(".tapvs.v1.ListMarksResponse.rules: array expected");
          message.rules = $Array(object.rules.length);
          for (let i = 0; i < object.rules.length; ++i) {
            if (!$util.isObject(object.rules[i]))
              throw $TypeError(".tapvs.v1.ListMarksResponse.rules: object expected");
            message.rules[i] = $root.tapvs.v1.MarkRule.fromObject(object.rules[i], _depth + 1);
          }
        }
        return message;
      };

      /**
       * Creates a plain object from a ListMarksResponse message. Also converts values to other types if specified.
       * @function toObject
       * @memberof tapvs.v1.ListMarksResponse
       * @static
       * @param {tapvs.v1.ListMarksResponse} message ListMarksResponse
       * @param {$protobuf.IConversionOptions} [options] Conversion options
       * @returns {Object.<string,*>} Plain object
       */
      ListMarksResponse.toObject = function (message, options, _depth) {
        if (!options) options = {};
        if (_depth === $undefined) _depth = 0;
        if (_depth > $util.recursionLimit) throw $Error("max depth exceeded");
        let object = {};
        if (options.arrays || options.defaults) object.rules = [];
        if (message.rules && message.rules.length) {
          object.rules = $Array(message.rules.length);
          for (let j = 0; j < message.rules.length; ++j)
            object.rules[j] = $root.tapvs.v1.MarkRule.toObject(
              message.rules[j],
              options,
              _depth + 1,
            );
        }
        return object;
      };

      /**
       * Converts this ListMarksResponse to JSON.
       * @function toJSON
       * @memberof tapvs.v1.ListMarksResponse
       * @instance
       * @returns {Object.<string,*>} JSON object
       */
      ListMarksResponse.prototype.toJSON = function () {
        return ListMarksResponse.toObject(this, $protobuf.util.toJSONOptions);
      };

      return ListMarksResponse;
    })();

    return v1;
  })();

  return tapvs;
})());

export { $root as default };
