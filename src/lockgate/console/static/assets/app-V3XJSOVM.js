var CL=Object.create;var VT=Object.defineProperty;var _L=Object.getOwnPropertyDescriptor;var kL=Object.getOwnPropertyNames;var TL=Object.getPrototypeOf,RL=Object.prototype.hasOwnProperty;var Wa=(e,t)=>()=>{try{return t||e((t={exports:{}}).exports,t),t.exports}catch(o){throw t=0,o}};var ML=(e,t,o,r)=>{if(t&&typeof t=="object"||typeof t=="function")for(let a of kL(t))!RL.call(e,a)&&a!==o&&VT(e,a,{get:()=>t[a],enumerable:!(r=_L(t,a))||r.enumerable});
return e};var y=(e,t,o)=>(o=e!=null?CL(TL(e)):{},ML(t||!e||!e.__esModule?VT(o,"default",{value:e,enumerable:!0}):o,e));var rR=Wa(Ee=>{"use strict";var bw=Symbol.for("react.transitional.element"),EL=Symbol.for("react.portal"),DL=Symbol.for("react.fragment"),PL=Symbol.for("react.s\
trict_mode"),zL=Symbol.for("react.profiler"),OL=Symbol.for("react.consumer"),BL=Symbol.for("react.context"),NL=Symbol.for("react.forward_ref"),FL=Symbol.for("re\
act.suspense"),LL=Symbol.for("react.memo"),XT=Symbol.for("react.lazy"),HL=Symbol.for("react.activity"),VL=Symbol.for("react.view_transition"),GT=Symbol.iterator;
function UL(e){return e===null||typeof e!="object"?null:(e=GT&&e[GT]||e["@@iterator"],typeof e=="function"?e:null)}var QT={isMounted:function(){return!1},enqueueForceUpdate:function(){},
enqueueReplaceState:function(){},enqueueSetState:function(){}},WT=Object.assign,ZT={};function gd(e,t,o){this.props=e,this.context=t,this.refs=ZT,this.updater=o||
QT}gd.prototype.isReactComponent={};gd.prototype.setState=function(e,t){if(typeof e!="object"&&typeof e!="function"&&e!=null)throw Error("takes an object of sta\
te variables to update or a function which returns an object of state variables.");this.updater.enqueueSetState(this,e,t,"setState")};gd.prototype.forceUpdate=function(e){
this.updater.enqueueForceUpdate(this,e,"forceUpdate")};function JT(){}JT.prototype=gd.prototype;function yw(e,t,o){this.props=e,this.context=t,this.refs=ZT,this.
updater=o||QT}var Iw=yw.prototype=new JT;Iw.constructor=yw;WT(Iw,gd.prototype);Iw.isPureReactComponent=!0;var KT=Array.isArray;function vw(){}var Bt={H:null,A:null,
T:null,S:null},eR=Object.prototype.hasOwnProperty;function ww(e,t,o){var r=o.ref;return{$$typeof:bw,type:e,key:t,ref:r!==void 0?r:null,props:o}}function qL(e,t){
return ww(e.type,t,e.props)}function Sw(e){return typeof e=="object"&&e!==null&&e.$$typeof===bw}function jL(e){var t={"=":"=0",":":"=2"};return"$"+e.replace(/[=:]/g,
function(o){return t[o]})}var $T=/\/+/g;function xw(e,t){return typeof e=="object"&&e!==null&&e.key!=null?jL(""+e.key):t.toString(36)}function GL(e){switch(e.status){case"\
fulfilled":return e.value;case"rejected":throw e.reason;default:switch(typeof e.status=="string"?e.then(vw,vw):(e.status="pending",e.then(function(t){e.status===
"pending"&&(e.status="fulfilled",e.value=t)},function(t){e.status==="pending"&&(e.status="rejected",e.reason=t)})),e.status){case"fulfilled":return e.value;case"\
rejected":throw e.reason}}throw e}function hd(e,t,o,r,a){var n=typeof e;(n==="undefined"||n==="boolean")&&(e=null);var i=!1;if(e===null)i=!0;else switch(n){case"\
bigint":case"string":case"number":i=!0;break;case"object":switch(e.$$typeof){case bw:case EL:i=!0;break;case XT:return i=e._init,hd(i(e._payload),t,o,r,a)}}if(i)
return a=a(e),i=r===""?"."+xw(e,0):r,KT(a)?(o="",i!=null&&(o=i.replace($T,"$&/")+"/"),hd(a,t,o,"",function(c){return c})):a!=null&&(Sw(a)&&(a=qL(a,o+(a.key==null||
e&&e.key===a.key?"":(""+a.key).replace($T,"$&/")+"/")+i)),t.push(a)),1;i=0;var l=r===""?".":r+":";if(KT(e))for(var s=0;s<e.length;s++)r=e[s],n=l+xw(r,s),i+=hd(r,
t,o,n,a);else if(s=UL(e),typeof s=="function")for(e=s.call(e),s=0;!(r=e.next()).done;)r=r.value,n=l+xw(r,s++),i+=hd(r,t,o,n,a);else if(n==="object"){if(typeof e.
then=="function")return hd(GL(e),t,o,r,a);throw t=String(e),Error("Objects are not valid as a React child (found: "+(t==="[object Object]"?"object with keys {"+
Object.keys(e).join(", ")+"}":t)+"). If you meant to render a collection of children, use an array instead.")}return i}function Nx(e,t,o){if(e==null)return e;var r=[],
a=0;return hd(e,r,"","",function(n){return t.call(o,n,a++)}),r}function KL(e){if(e._status===-1){var t=e._result,o=t();o.then(function(r){(e._status===0||e._status===
-1)&&(e._status=1,e._result=r,o.status===void 0&&(o.status="fulfilled",o.value=r))},function(r){(e._status===0||e._status===-1)&&(e._status=2,e._result=r,o.status===
void 0&&(o.status="rejected",o.reason=r))}),e._status===-1&&(e._status=0,e._result=o)}if(e._status===1)return e._result.default;throw e._result}var YT=typeof reportError==
"function"?reportError:function(e){if(typeof window=="object"&&typeof window.ErrorEvent=="function"){var t=new window.ErrorEvent("error",{bubbles:!0,cancelable:!0,
message:typeof e=="object"&&e!==null&&typeof e.message=="string"?String(e.message):String(e),error:e});if(!window.dispatchEvent(t))return}else if(typeof process==
"object"&&typeof process.emit=="function"){process.emit("uncaughtException",e);return}console.error(e)};function tR(e){var t=Bt.T,o={};o.types=t!==null?t.types:
null,Bt.T=o;try{var r=e(),a=Bt.S;a!==null&&a(o,r),typeof r=="object"&&r!==null&&typeof r.then=="function"&&r.then(vw,YT)}catch(n){YT(n)}finally{t!==null&&o.types!==
null&&(t.types=o.types),Bt.T=t}}function oR(e){var t=Bt.T;if(t!==null){var o=t.types;o===null?t.types=[e]:o.indexOf(e)===-1&&o.push(e)}else tR(oR.bind(null,e))}
var $L={map:Nx,forEach:function(e,t,o){Nx(e,function(){t.apply(this,arguments)},o)},count:function(e){var t=0;return Nx(e,function(){t++}),t},toArray:function(e){
return Nx(e,function(t){return t})||[]},only:function(e){if(!Sw(e))throw Error("React.Children.only expected to receive a single React element child.");return e}};
Ee.Activity=HL;Ee.Children=$L;Ee.Component=gd;Ee.Fragment=DL;Ee.Profiler=zL;Ee.PureComponent=yw;Ee.StrictMode=PL;Ee.Suspense=FL;Ee.ViewTransition=VL;Ee.__CLIENT_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE=
Bt;Ee.__COMPILER_RUNTIME={__proto__:null,c:function(e){return Bt.H.useMemoCache(e)}};Ee.addTransitionType=oR;Ee.cache=function(e){return function(){return e.apply(
null,arguments)}};Ee.cacheSignal=function(){return null};Ee.cloneElement=function(e,t,o){if(e==null)throw Error("The argument must be a React element, but you p\
assed "+e+".");var r=WT({},e.props),a=e.key;if(t!=null)for(n in t.key!==void 0&&(a=""+t.key),t)!eR.call(t,n)||n==="key"||n==="__self"||n==="__source"||n==="ref"&&
t.ref===void 0||(r[n]=t[n]);var n=arguments.length-2;if(n===1)r.children=o;else if(1<n){for(var i=Array(n),l=0;l<n;l++)i[l]=arguments[l+2];r.children=i}return ww(
e.type,a,r)};Ee.createContext=function(e){return e={$$typeof:BL,_currentValue:e,_currentValue2:e,_threadCount:0,Provider:null,Consumer:null},e.Provider=e,e.Consumer=
{$$typeof:OL,_context:e},e};Ee.createElement=function(e,t,o){var r,a={},n=null;if(t!=null)for(r in t.key!==void 0&&(n=""+t.key),t)eR.call(t,r)&&r!=="key"&&r!=="\
__self"&&r!=="__source"&&(a[r]=t[r]);var i=arguments.length-2;if(i===1)a.children=o;else if(1<i){for(var l=Array(i),s=0;s<i;s++)l[s]=arguments[s+2];a.children=l}
if(e&&e.defaultProps)for(r in i=e.defaultProps,i)a[r]===void 0&&(a[r]=i[r]);return ww(e,n,a)};Ee.createRef=function(){return{current:null}};Ee.forwardRef=function(e){
return{$$typeof:NL,render:e}};Ee.isValidElement=Sw;Ee.lazy=function(e){return{$$typeof:XT,_payload:{_status:-1,_result:e},_init:KL}};Ee.memo=function(e,t){return{
$$typeof:LL,type:e,compare:t===void 0?null:t}};Ee.startTransition=tR;Ee.unstable_useCacheRefresh=function(){return Bt.H.useCacheRefresh()};Ee.use=function(e){return Bt.
H.use(e)};Ee.useActionState=function(e,t,o){return Bt.H.useActionState(e,t,o)};Ee.useCallback=function(e,t){return Bt.H.useCallback(e,t)};Ee.useContext=function(e){
return Bt.H.useContext(e)};Ee.useDebugValue=function(){};Ee.useDeferredValue=function(e,t){return Bt.H.useDeferredValue(e,t)};Ee.useEffect=function(e,t){return Bt.
H.useEffect(e,t)};Ee.useEffectEvent=function(e){return Bt.H.useEffectEvent(e)};Ee.useId=function(){return Bt.H.useId()};Ee.useImperativeHandle=function(e,t,o){return Bt.
H.useImperativeHandle(e,t,o)};Ee.useInsertionEffect=function(e,t){return Bt.H.useInsertionEffect(e,t)};Ee.useLayoutEffect=function(e,t){return Bt.H.useLayoutEffect(
e,t)};Ee.useMemo=function(e,t){return Bt.H.useMemo(e,t)};Ee.useOptimistic=function(e,t){return Bt.H.useOptimistic(e,t)};Ee.useReducer=function(e,t,o){return Bt.
H.useReducer(e,t,o)};Ee.useRef=function(e){return Bt.H.useRef(e)};Ee.useState=function(e){return Bt.H.useState(e)};Ee.useSyncExternalStore=function(e,t,o){return Bt.
H.useSyncExternalStore(e,t,o)};Ee.useTransition=function(){return Bt.H.useTransition()};Ee.version="19.3.1"});var E=Wa((DW,aR)=>{"use strict";aR.exports=rR()});var RR=Wa(wr=>{"use strict";var yH=E();function TR(e){var t="https://react.dev/errors/"+e;if(1<arguments.length){t+="?args[]="+encodeURIComponent(arguments[1]);
for(var o=2;o<arguments.length;o++)t+="&args[]="+encodeURIComponent(arguments[o])}return"Minified React error #"+e+"; visit "+t+" for the full message or use th\
e non-minified dev environment for full errors and additional helpful warnings."}function vs(){}var Br={d:{f:vs,r:function(){throw Error(TR(522))},D:vs,C:vs,L:vs,
m:vs,X:vs,S:vs,M:vs},p:0,findDOMNode:null},IH=Symbol.for("react.portal"),wH=Symbol.for("react.recoverable"),kR=Symbol.for("react.optimistic_key");function SH(e,t,o){
var r=3<arguments.length&&arguments[3]!==void 0?arguments[3]:null;return{$$typeof:IH,key:r==null?null:r===kR?kR:""+r,children:e,containerInfo:t,implementation:o}}
var yp=yH.__CLIENT_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE;function Yx(e,t){if(e==="font")return"";if(typeof t=="string")return t==="use-credenti\
als"?t:""}wr.__DOM_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE=Br;wr.browser=function(e){return{$$typeof:wH,_reason:e}};wr.createPortal=function(e,t){
var o=2<arguments.length&&arguments[2]!==void 0?arguments[2]:null;if(!t||t.nodeType!==1&&t.nodeType!==9&&t.nodeType!==11)throw Error(TR(299));return SH(e,t,null,
o)};wr.flushSync=function(e){var t=yp.T,o=Br.p;try{if(yp.T=null,Br.p=2,e)return e()}finally{yp.T=t,Br.p=o,Br.d.f()}};wr.preconnect=function(e,t){typeof e=="stri\
ng"&&(t?(t=t.crossOrigin,t=typeof t=="string"?t==="use-credentials"?t:"":void 0):t=null,Br.d.C(e,t))};wr.prefetchDNS=function(e){typeof e=="string"&&Br.d.D(e)};
wr.preinit=function(e,t){if(typeof e=="string"&&t&&typeof t.as=="string"){var o=t.as,r=Yx(o,t.crossOrigin),a=typeof t.integrity=="string"?t.integrity:void 0,n=typeof t.
fetchPriority=="string"?t.fetchPriority:void 0;o==="style"?Br.d.S(e,typeof t.precedence=="string"?t.precedence:void 0,{crossOrigin:r,integrity:a,fetchPriority:n}):
o==="script"&&Br.d.X(e,{crossOrigin:r,integrity:a,fetchPriority:n,nonce:typeof t.nonce=="string"?t.nonce:void 0})}};wr.preinitModule=function(e,t){if(typeof e==
"string")if(typeof t=="object"&&t!==null){if(t.as==null||t.as==="script"){var o=Yx(t.as,t.crossOrigin);Br.d.M(e,{crossOrigin:o,integrity:typeof t.integrity=="st\
ring"?t.integrity:void 0,nonce:typeof t.nonce=="string"?t.nonce:void 0,fetchPriority:typeof t.fetchPriority=="string"?t.fetchPriority:void 0})}}else t==null&&Br.
d.M(e)};wr.preload=function(e,t){if(typeof e=="string"&&typeof t=="object"&&t!==null&&typeof t.as=="string"){var o=t.as,r=Yx(o,t.crossOrigin);Br.d.L(e,o,{crossOrigin:r,
integrity:typeof t.integrity=="string"?t.integrity:void 0,nonce:typeof t.nonce=="string"?t.nonce:void 0,type:typeof t.type=="string"?t.type:void 0,fetchPriority:typeof t.
fetchPriority=="string"?t.fetchPriority:void 0,referrerPolicy:typeof t.referrerPolicy=="string"?t.referrerPolicy:void 0,imageSrcSet:typeof t.imageSrcSet=="strin\
g"?t.imageSrcSet:void 0,imageSizes:typeof t.imageSizes=="string"?t.imageSizes:void 0,media:typeof t.media=="string"?t.media:void 0})}};wr.preloadModule=function(e,t){
if(typeof e=="string")if(t){var o=Yx(t.as,t.crossOrigin);Br.d.m(e,{as:typeof t.as=="string"&&t.as!=="script"?t.as:void 0,crossOrigin:o,integrity:typeof t.integrity==
"string"?t.integrity:void 0,nonce:typeof t.nonce=="string"?t.nonce:void 0,fetchPriority:typeof t.fetchPriority=="string"?t.fetchPriority:void 0})}else Br.d.m(e)};
wr.requestFormReset=function(e){Br.d.r(e)};wr.unstable_batchedUpdates=function(e,t){return e(t)};wr.useFormState=function(e,t,o){return yp.H.useFormState(e,t,o)};
wr.useFormStatus=function(){return yp.H.useHostTransitionStatus()};wr.version="19.3.1"});var hl=Wa((UZ,AR)=>{"use strict";function MR(){if(!(typeof __REACT_DEVTOOLS_GLOBAL_HOOK__>"u"||typeof __REACT_DEVTOOLS_GLOBAL_HOOK__.checkDCE!="function"))try{__REACT_DEVTOOLS_GLOBAL_HOOK__.
checkDCE(MR)}catch(e){console.error(e)}}MR(),AR.exports=RR()});var $R=Wa(Jx=>{"use strict";var NH=Symbol.for("react.transitional.element"),FH=Symbol.for("react.fragment");function KR(e,t,o){var r=null;if(o!==void 0&&(r=""+o),
t.key!==void 0&&(r=""+t.key),"key"in t){o={};for(var a in t)a!=="key"&&(o[a]=t[a])}else o=t;return t=o.ref,{$$typeof:NH,type:e,key:r,ref:t!==void 0?t:null,props:o}}
Jx.Fragment=FH;Jx.jsx=KR;Jx.jsxs=KR});var C=Wa((xee,YR)=>{"use strict";YR.exports=$R()});var $z=Wa(Zt=>{"use strict";function V2(e,t){var o=e.length;e.push(t);e:for(;0<o;){var r=o-1>>>1,a=e[r];if(0<Fy(a,t))e[r]=t,e[o]=a,o=r;else break e}}function Ni(e){
return e.length===0?null:e[0]}function Hy(e){if(e.length===0)return null;var t=e[0],o=e.pop();if(o!==t){e[0]=o;e:for(var r=0,a=e.length,n=a>>>1;r<n;){var i=2*(r+
1)-1,l=e[i],s=i+1,c=e[s];if(0>Fy(l,o))s<a&&0>Fy(c,l)?(e[r]=c,e[s]=o,r=s):(e[r]=l,e[i]=o,r=i);else if(s<a&&0>Fy(c,o))e[r]=c,e[s]=o,r=s;else break e}}return t}function Fy(e,t){
var o=e.sortIndex-t.sortIndex;return o!==0?o:e.id-t.id}Zt.unstable_now=void 0;typeof performance=="object"&&typeof performance.now=="function"?(Fz=performance,Zt.
unstable_now=function(){return Fz.now()}):(F2=Date,Lz=F2.now(),Zt.unstable_now=function(){return F2.now()-Lz});var Fz,F2,Lz,Bl=[],js=[],AG=1,gn=null,Rr=3,U2=!1,
fg=!1,dg=!1,q2=!1,Uz=typeof setTimeout=="function"?setTimeout:null,qz=typeof clearTimeout=="function"?clearTimeout:null,Hz=typeof setImmediate<"u"?setImmediate:
null;function Ly(e){for(var t=Ni(js);t!==null;){if(t.callback===null)Hy(js);else if(t.startTime<=e)Hy(js),t.sortIndex=t.expirationTime,V2(Bl,t);else break;t=Ni(
js)}}function j2(e){if(dg=!1,Ly(e),!fg)if(Ni(Bl)!==null)fg=!0,om||(om=!0,tm());else{var t=Ni(js);t!==null&&G2(j2,t.startTime-e)}}var om=!1,ug=-1,jz=5,Gz=-1;function Kz(){
return q2?!0:!(Zt.unstable_now()-Gz<jz)}function L2(){if(q2=!1,om){var e=Zt.unstable_now();Gz=e;var t=!0;try{e:{fg=!1,dg&&(dg=!1,qz(ug),ug=-1),U2=!0;var o=Rr;try{
t:{for(Ly(e),gn=Ni(Bl);gn!==null&&!(gn.expirationTime>e&&Kz());){var r=gn.callback;if(typeof r=="function"){gn.callback=null,Rr=gn.priorityLevel;var a=r(gn.expirationTime<=
e);if(e=Zt.unstable_now(),typeof a=="function"){gn.callback=a,Ly(e),t=!0;break t}gn===Ni(Bl)&&Hy(Bl),Ly(e)}else Hy(Bl);gn=Ni(Bl)}if(gn!==null)t=!0;else{var n=Ni(
js);n!==null&&G2(j2,n.startTime-e),t=!1}}break e}finally{gn=null,Rr=o,U2=!1}t=void 0}}finally{t?tm():om=!1}}}var tm;typeof Hz=="function"?tm=function(){Hz(L2)}:
typeof MessageChannel<"u"?(H2=new MessageChannel,Vz=H2.port2,H2.port1.onmessage=L2,tm=function(){Vz.postMessage(null)}):tm=function(){Uz(L2,0)};var H2,Vz;function G2(e,t){
ug=Uz(function(){e(Zt.unstable_now())},t)}Zt.unstable_IdlePriority=5;Zt.unstable_ImmediatePriority=1;Zt.unstable_LowPriority=4;Zt.unstable_NormalPriority=3;Zt.unstable_Profiling=
null;Zt.unstable_UserBlockingPriority=2;Zt.unstable_cancelCallback=function(e){e.callback=null};Zt.unstable_forceFrameRate=function(e){0>e||125<e?console.error(
"forceFrameRate takes a positive int between 0 and 125, forcing frame rates higher than 125 fps is not supported"):jz=0<e?Math.floor(1e3/e):5};Zt.unstable_getCurrentPriorityLevel=
function(){return Rr};Zt.unstable_next=function(e){switch(Rr){case 1:case 2:case 3:var t=3;break;default:t=Rr}var o=Rr;Rr=t;try{return e()}finally{Rr=o}};Zt.unstable_requestPaint=
function(){q2=!0};Zt.unstable_runWithPriority=function(e,t){switch(e){case 1:case 2:case 3:case 4:case 5:break;default:e=3}var o=Rr;Rr=e;try{return t()}finally{
Rr=o}};Zt.unstable_scheduleCallback=function(e,t,o){var r=Zt.unstable_now();switch(typeof o=="object"&&o!==null?(o=o.delay,o=typeof o=="number"&&0<o?r+o:r):o=r,
e){case 1:var a=-1;break;case 2:a=250;break;case 5:a=1073741823;break;case 4:a=1e4;break;default:a=5e3}return a=o+a,e={id:AG++,callback:t,priorityLevel:e,startTime:o,
expirationTime:a,sortIndex:-1},o>r?(e.sortIndex=o,V2(js,e),Ni(Bl)===null&&e===Ni(js)&&(dg?(qz(ug),ug=-1):dg=!0,G2(j2,o-r))):(e.sortIndex=a,V2(Bl,e),fg||U2||(fg=
!0,om||(om=!0,tm()))),e};Zt.unstable_shouldYield=Kz;Zt.unstable_wrapCallback=function(e){var t=Rr;return function(){var o=Rr;Rr=t;try{return e.apply(this,arguments)}finally{
Rr=o}}}});var Xz=Wa((WPe,Yz)=>{"use strict";Yz.exports=$z()});var ON=Wa(II=>{"use strict";var Fo=Xz(),z8=E(),EG=hl();function Y(e){var t="https://react.dev/errors/"+e;if(1<arguments.length){t+="?args[]="+encodeURIComponent(
arguments[1]);for(var o=2;o<arguments.length;o++)t+="&args[]="+encodeURIComponent(arguments[o])}return"Minified React error #"+e+"; visit "+t+" for the full mes\
sage or use the non-minified dev environment for full errors and additional helpful warnings."}function O8(e){return!(!e||e.nodeType!==1&&e.nodeType!==9&&e.nodeType!==
11)}function Jg(e){for(var t=e,o=t;o&&!o.alternate;)t=o,(t.flags&4098)!==0&&(e=t.return),o=t.return;for(;t.return;)t=t.return;return t.tag===3?e:null}function B8(e){
if(e.tag===13){var t=e.memoizedState;if(t===null&&(e=e.alternate,e!==null&&(t=e.memoizedState)),t!==null)return t.dehydrated}return null}function N8(e){if(e.tag===
31){var t=e.memoizedState;if(t===null&&(e=e.alternate,e!==null&&(t=e.memoizedState)),t!==null)return t.dehydrated}return null}function Qz(e){if(Jg(e)!==e)throw Error(
Y(188))}function DG(e){var t=e.alternate;if(!t){if(t=Jg(e),t===null)throw Error(Y(188));return t!==e?null:e}for(var o=e,r=t;;){var a=o.return;if(a===null)break;
var n=a.alternate;if(n===null){if(r=a.return,r!==null){o=r;continue}break}if(a.child===n.child){for(n=a.child;n;){if(n===o)return Qz(a),e;if(n===r)return Qz(a),
t;n=n.sibling}throw Error(Y(188))}if(o.return!==r.return)o=a,r=n;else{for(var i=!1,l=a.child;l;){if(l===o){i=!0,o=a,r=n;break}if(l===r){i=!0,r=a,o=n;break}l=l.sibling}
if(!i){for(l=n.child;l;){if(l===o){i=!0,o=n,r=a;break}if(l===r){i=!0,r=n,o=a;break}l=l.sibling}if(!i)throw Error(Y(189))}}if(o.alternate!==r)throw Error(Y(190))}
if(o.tag!==3)throw Error(Y(188));return o.stateNode.current===o?e:t}function F8(e){var t=e.tag;if(t===5||t===26||t===27||t===6)return e;for(e=e.child;e!==null;){
if(t=F8(e),t!==null)return t;e=e.sibling}return null}function ga(e,t,o,r,a,n){for(;e!==null;){if((e.tag===5||e.tag===27||e.tag===6)&&o(e,r,a,n)||(e.tag!==22||e.
memoizedState===null)&&(t||e.tag!==5&&e.tag!==27)&&ga(e.child,t,o,r,a,n))return!0;e=e.sibling}return!1}function Zf(e){for(e=e.return;e!==null;){if(e.tag===3||e.
tag===5||e.tag===27)return e;e=e.return}return null}function Wz(e){var t=!1;for(e=e.return;e!==null&&(e.tag===4&&(t=!0),!(e.tag===3||e.tag===5||e.tag===27));)e=
e.return;return t}function L8(e){var t=[null,null],o=Zf(e);return o===null||H8(t,e,o.child,{foundSelf:!1}),t}function H8(e,t,o,r){for(;o!==null;){if(o===t)r.foundSelf=
!0;else if(o.tag===5||o.tag===27||o.tag===6){if(r.foundSelf)return e[1]=o,!0;e[0]=o}else if((o.tag!==22||o.memoizedState===null)&&H8(e,t,o.child,r))return!0;o=o.
sibling}return!1}function No(e){switch(e.tag){case 5:case 27:case 6:return e.stateNode;case 3:return e.stateNode.containerInfo;default:throw Error(Y(559))}}var cm=null,
S_=null;function PG(e,t,o){return e===o?!0:e===t?(cm=e,!0):!1}function zG(e,t,o){return e===o?(S_=e,!1):e===t?(S_!==null&&(cm=e),!0):!1}function Zz(e){if(e===null)
return null;do e=e===null?null:e.return;while(e&&e.tag!==5&&e.tag!==27&&e.tag!==3);return e||null}function C_(e,t,o){for(var r=0,a=e;a;a=o(a))r++;a=0;for(var n=t;n;n=
o(n))a++;for(;0<r-a;)e=o(e),r--;for(;0<a-r;)t=o(t),a--;for(;r--;){if(e===t||t!==null&&e===t.alternate)return e;e=o(e),t=o(t)}return null}var Dt=Object.assign,OG=Symbol.
for("react.element"),Vy=Symbol.for("react.transitional.element"),bg=Symbol.for("react.portal"),fm=Symbol.for("react.fragment"),V8=Symbol.for("react.strict_mode"),
__=Symbol.for("react.profiler"),U8=Symbol.for("react.consumer"),qi=Symbol.for("react.context"),zk=Symbol.for("react.forward_ref"),k_=Symbol.for("react.suspense"),
T_=Symbol.for("react.suspense_list"),Ok=Symbol.for("react.memo"),Ys=Symbol.for("react.lazy"),R_=Symbol.for("react.activity"),BG=Symbol.for("react.legacy_hidden"),
NG=Symbol.for("react.memo_cache_sentinel"),M_=Symbol.for("react.view_transition"),FG=Symbol.for("react.recoverable"),Jz=Symbol.iterator;function mg(e){return e===
null||typeof e!="object"?null:(e=Jz&&e[Jz]||e["@@iterator"],typeof e=="function"?e:null)}var LG=Symbol.for("react.client.reference");function A_(e){if(e==null)return null;
if(typeof e=="function")return e.$$typeof===LG?null:e.displayName||e.name||null;if(typeof e=="string")return e;switch(e){case fm:return"Fragment";case __:return"\
Profiler";case V8:return"StrictMode";case k_:return"Suspense";case T_:return"SuspenseList";case R_:return"Activity";case M_:return"ViewTransition"}if(typeof e==
"object")switch(e.$$typeof){case bg:return"Portal";case qi:return e.displayName||"Context";case U8:return(e._context.displayName||"Context")+".Consumer";case zk:
var t=e.render;return e=e.displayName,e||(e=t.displayName||t.name||"",e=e!==""?"ForwardRef("+e+")":"ForwardRef"),e;case Ok:return t=e.displayName||null,t!==null?
t:A_(e.type)||"Memo";case Ys:t=e._payload,e=e._init;try{return A_(e(t))}catch{}}return null}var yg=Array.isArray,ke=z8.__CLIENT_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE,
ut=EG.__DOM_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE,Lf={pending:!1,data:null,method:null,action:null},E_=[],dm=-1;function Qi(e){return{current:e}}
function mr(e){0>dm||(e.current=E_[dm],E_[dm]=null,dm--)}function qt(e,t){dm++,E_[dm]=e.current,e.current=t}var $i=Qi(null),Ng=Qi(null),rc=Qi(null),T0=Qi(null);
function R0(e,t){switch(qt(rc,t),qt(Ng,e),qt($i,null),t.nodeType){case 9:case 11:e=(e=t.documentElement)&&(e=e.namespaceURI)?m8(e):0;break;default:if(e=t.tagName,
t=t.namespaceURI)t=m8(t),e=fN(t,e);else switch(e){case"svg":e=1;break;case"math":e=2;break;default:e=0}}mr($i),qt($i,e)}function Em(){mr($i),mr(Ng),mr(rc)}function D_(e){
var t=e.memoizedState;t!==null&&(Vm._currentValue=t.memoizedState,qt(T0,e)),t=$i.current;var o=fN(t,e.type);t!==o&&(qt(Ng,e),qt($i,o))}function M0(e){Ng.current===
e&&(mr($i),mr(Ng)),T0.current===e&&(mr(T0),Vm._currentValue=Lf)}var K2,eO;function Ks(e){if(K2===void 0)try{throw Error()}catch(o){var t=o.stack.trim().match(/\n( *(at )?)/);
K2=t&&t[1]||"",eO=-1<o.stack.indexOf(`
    at`)?" (<anonymous>)":-1<o.stack.indexOf("@")?"@unknown:0:0":""}return`
`+K2+e+eO}var $2=!1;function Y2(e,t){if(!e||$2)return"";$2=!0;var o=Error.prepareStackTrace;Error.prepareStackTrace=void 0;try{var r={DetermineComponentFrameRoot:function(){
try{if(t){var d=function(){throw Error()};if(Object.defineProperty(d.prototype,"props",{set:function(){throw Error()}}),typeof Reflect=="object"&&Reflect.construct){
try{Reflect.construct(d,[])}catch(p){var f=p}Reflect.construct(e,[],d)}else{try{d.call()}catch(p){f=p}d=!1;try{var m=Object.getOwnPropertyDescriptor(e.prototype,
"props");Object.defineProperty(e.prototype,"props",{configurable:!0,set:function(){throw Error()}}),d=!0,new e}finally{d&&(m!==void 0?Object.defineProperty(e.prototype,
"props",m):delete e.prototype.props)}}}else{try{throw Error()}catch(p){f=p}(d=e())&&typeof d.catch=="function"&&d.catch(function(){})}}catch(p){if(p&&f&&typeof p.
stack=="string")return[p.stack,f.stack]}return[null,null]}};r.DetermineComponentFrameRoot.displayName="DetermineComponentFrameRoot";var a=Object.getOwnPropertyDescriptor(
r.DetermineComponentFrameRoot,"name");a&&a.configurable&&Object.defineProperty(r.DetermineComponentFrameRoot,"name",{value:"DetermineComponentFrameRoot"});var n=r.
DetermineComponentFrameRoot(),i=n[0],l=n[1];if(i&&l){var s=i.split(`
`),c=l.split(`
`);for(a=r=0;r<s.length&&!s[r].includes("DetermineComponentFrameRoot");)r++;for(;a<c.length&&!c[a].includes("DetermineComponentFrameRoot");)a++;if(r===s.length||
a===c.length)for(r=s.length-1,a=c.length-1;1<=r&&0<=a&&s[r]!==c[a];)a--;for(;1<=r&&0<=a;r--,a--)if(s[r]!==c[a]){if(r!==1||a!==1)do if(r--,a--,0>a||s[r]!==c[a]){
var u=`
`+s[r].replace(" at new "," at ");return e.displayName&&u.includes("<anonymous>")&&(u=u.replace("<anonymous>",e.displayName)),u}while(1<=r&&0<=a);break}}}finally{
$2=!1,Error.prepareStackTrace=o}return(o=e?e.displayName||e.name:"")?Ks(o):""}function HG(e,t){switch(e.tag){case 26:case 27:case 5:return Ks(e.type);case 16:return Ks(
"Lazy");case 13:return e.child!==t&&t!==null?Ks("Suspense Fallback"):Ks("Suspense");case 19:return Ks("SuspenseList");case 0:case 15:return Y2(e.type,!1);case 11:
return Y2(e.type.render,!1);case 1:return Y2(e.type,!0);case 31:return Ks("Activity");case 30:return Ks("ViewTransition");default:return""}}function tO(e){try{var t="",
o=null;do t+=HG(e,o),o=e,e=e.return;while(e);return t}catch(r){return`
Error generating stack: `+r.message+`
`+r.stack}}var P_=Object.prototype.hasOwnProperty,Bk=Fo.unstable_scheduleCallback,X2=Fo.unstable_cancelCallback,VG=Fo.unstable_shouldYield,UG=Fo.unstable_requestPaint,
Ua=Fo.unstable_now,qG=Fo.unstable_getCurrentPriorityLevel,q8=Fo.unstable_ImmediatePriority,j8=Fo.unstable_UserBlockingPriority,A0=Fo.unstable_NormalPriority,jG=Fo.
unstable_LowPriority,G8=Fo.unstable_IdlePriority,GG=Fo.log,KG=Fo.unstable_setDisableYieldValue,ex=null,qa=null;function Ws(e){if(typeof GG=="function"&&KG(e),qa&&
typeof qa.setStrictMode=="function")try{qa.setStrictMode(ex,e)}catch{}}var ja=Math.clz32?Math.clz32:XG,$G=Math.log,YG=Math.LN2;function XG(e){return e>>>=0,e===
0?32:31-($G(e)/YG|0)|0}var Uy=256,qy=262144,jy=4194304;function zf(e){var t=e&42;if(t!==0)return t;switch(e&-e){case 1:return 1;case 2:return 2;case 4:return 4;case 8:
return 8;case 16:return 16;case 32:return 32;case 64:return 64;case 128:return 128;case 256:case 512:case 1024:case 2048:case 4096:case 8192:case 16384:case 32768:case 65536:case 131072:
return e&-e;case 262144:case 524288:case 1048576:case 2097152:return e&3932160;case 4194304:case 8388608:case 16777216:case 33554432:return e&62914560;case 67108864:
return 67108864;case 134217728:return 134217728;case 268435456:return 268435456;case 536870912:return 536870912;case 1073741824:return 0;default:return e}}function oI(e,t,o){
var r=e.pendingLanes;if(r===0)return 0;var a=0,n=e.suspendedLanes,i=e.pingedLanes;e=e.warmLanes;var l=r&134217727;return l!==0?(r=l&~n,r!==0?a=zf(r):(i&=l,i!==0?
a=zf(i):o||(o=l&~e,o!==0&&(a=zf(o))))):(l=r&~n,l!==0?a=zf(l):i!==0?a=zf(i):o||(o=r&~e,o!==0&&(a=zf(o)))),a===0?0:t!==0&&t!==a&&(t&n)===0&&(n=a&-a,o=t&-t,n>=o||n===
32&&(o&4194048)!==0)?t:a}function tx(e,t){return(e.pendingLanes&~(e.suspendedLanes&~e.pingedLanes)&t)===0}function K8(e,t){(t&8)!==0&&(t|=t&32);var o=e.entangledLanes;
if(o!==0)for(e=e.entanglements,o&=t;0<o;){var r=31-ja(o),a=1<<r;t|=e[r],o&=~a}return t}function QG(e,t){switch(e){case 1:case 2:case 4:case 8:case 64:return t+250;case 16:case 32:case 128:case 256:case 512:case 1024:case 2048:case 4096:case 8192:case 16384:case 32768:case 65536:case 131072:case 262144:case 524288:case 1048576:case 2097152:
return t+5e3;case 4194304:case 8388608:case 16777216:case 33554432:return-1;case 67108864:case 134217728:case 268435456:case 536870912:case 1073741824:return-1;default:
return-1}}function $8(){var e=jy;return jy<<=1,(jy&62914560)===0&&(jy=4194304),e}function Q2(e){for(var t=[],o=0;31>o;o++)t.push(e);return t}function ox(e,t){e.
pendingLanes|=t,t!==268435456&&(e.suspendedLanes=0,e.pingedLanes=0,e.warmLanes=0)}function WG(e,t,o,r,a,n){var i=e.pendingLanes;e.pendingLanes=o,e.suspendedLanes=
0,e.pingedLanes=0,e.warmLanes=0,e.expiredLanes&=o,e.entangledLanes&=o,e.errorRecoveryDisabledLanes&=o,e.shellSuspendCounter=0;var l=e.entanglements,s=e.expirationTimes,
c=e.hiddenUpdates;for(o=i&~o;0<o;){var u=31-ja(o),d=1<<u;l[u]=0,s[u]=-1;var f=c[u];if(f!==null)for(c[u]=null,u=0;u<f.length;u++){var m=f[u];m!==null&&(m.lane&=-536870913)}
o&=~d}r!==0&&Y8(e,r,0),n!==0&&a===0&&e.tag!==0&&(e.suspendedLanes|=n&~(i&~t))}function Y8(e,t,o){e.pendingLanes|=t,e.suspendedLanes&=~t;var r=31-ja(t);e.entangledLanes|=
t,e.entanglements[r]=e.entanglements[r]|1073741824|o&261930}function X8(e,t){var o=e.entangledLanes|=t;for(e=e.entanglements;o;){var r=31-ja(o),a=1<<r;a&t|e[r]&
t&&(e[r]|=t),o&=~a}}function Q8(e,t){var o=t&-t;return o=(o&42)!==0?1:Nk(o),(o&(e.suspendedLanes|t))!==0?0:o}function Nk(e){switch(e){case 2:e=1;break;case 8:e=
4;break;case 32:e=16;break;case 256:case 512:case 1024:case 2048:case 4096:case 8192:case 16384:case 32768:case 65536:case 131072:case 262144:case 524288:case 1048576:case 2097152:case 4194304:case 8388608:case 16777216:case 33554432:
e=128;break;case 268435456:e=134217728;break;default:e=0}return e}function Fk(e){return e&=-e,2<e?8<e?(e&134217727)!==0?32:268435456:8:2}function W8(){var e=ut.
p;return e!==0?e:(e=window.event,e===void 0?32:DN(e.type))}function oO(e,t){var o=ut.p;try{return ut.p=e,t()}finally{ut.p=o}}var Xl=Math.random().toString(36).slice(
2),dr="__reactFiber$"+Xl,xa="__reactProps$"+Xl,jm="__reactContainer$"+Xl,rO="__reactEvents$"+Xl,ZG="__reactListeners$"+Xl,JG="__reactHandles$"+Xl,aO="__reactRes\
ources$"+Xl,rx="__reactMarker$"+Xl,E0="__reactLoad$"+Xl;function rI(e){delete e[dr],delete e[xa],delete e[ZG],delete e[JG]}function Nf(e){var t;if(t=e[dr])return t;
for(var o=e.parentNode;o;){if(t=o[jm]||o[dr]){if(o=t.alternate,t.child!==null||o!==null&&o.child!==null)for(e=I8(e);e!==null;){if(o=e[dr])return o;e=I8(e)}return t}
e=o,o=e.parentNode}return null}function Gm(e){if(e=e[dr]||e[jm]){var t=e.tag;if(t===5||t===6||t===13||t===31||t===26||t===27||t===3)return e}return null}function Ig(e){
var t=e.tag;if(t===5||t===26||t===27||t===6)return e.stateNode;throw Error(Y(33))}function Im(e){var t=e[aO];return t||(t=e[aO]={hoistableStyles:new Map,hoistableScripts:new Map}),
t}function Qo(e){e[rx]=!0}function Z8(e){e[E0]=void 0}var J8=new Set,e7={};function Jf(e,t){Dm(e,t),Dm(e+"Capture",t)}function Dm(e,t){for(e7[e]=t,e=0;e<t.length;e++)
J8.add(t[e])}var eK=RegExp("^[:A-Z_a-z\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C-\\u200D\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF90\
0-\\uFDCF\\uFDF0-\\uFFFD][:A-Z_a-z\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C-\\u200D\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDC\
F\\uFDF0-\\uFFFD\\-.0-9\\u00B7\\u0300-\\u036F\\u203F-\\u2040]*$"),nO={},iO={};function tK(e){return P_.call(iO,e)?!0:P_.call(nO,e)?!1:eK.test(e)?iO[e]=!0:(nO[e]=
!0,!1)}var st=!1;function lO(){var e=st;return st=!1,e}function s0(e,t,o){if(tK(t))if(o===null)e.removeAttribute(t);else{switch(typeof o){case"undefined":case"f\
unction":case"symbol":e.removeAttribute(t);return;case"boolean":var r=t.toLowerCase().slice(0,5);if(r!=="data-"&&r!=="aria-"){e.removeAttribute(t);return}}e.setAttribute(
t,o)}}function Gy(e,t,o){if(o===null)e.removeAttribute(t);else{switch(typeof o){case"undefined":case"function":case"symbol":case"boolean":e.removeAttribute(t);return}
e.setAttribute(t,o)}}function Nl(e,t,o,r){if(r===null)e.removeAttribute(o);else{switch(typeof r){case"undefined":case"function":case"symbol":case"boolean":e.removeAttribute(
o);return}e.setAttributeNS(t,o,r)}}function Fa(e){switch(typeof e){case"bigint":case"boolean":case"number":case"string":case"undefined":return e;case"object":return e;default:
return""}}function t7(e){var t=e.type;return(e=e.nodeName)&&e.toLowerCase()==="input"&&(t==="checkbox"||t==="radio")}function oK(e,t,o){var r=Object.getOwnPropertyDescriptor(
e.constructor.prototype,t);if(!e.hasOwnProperty(t)&&typeof r<"u"&&typeof r.get=="function"&&typeof r.set=="function"){var a=r.get,n=r.set;return Object.defineProperty(
e,t,{configurable:!0,get:function(){return a.call(this)},set:function(i){o=""+i,n.call(this,i)}}),Object.defineProperty(e,t,{enumerable:r.enumerable}),{getValue:function(){
return o},setValue:function(i){o=""+i},stopTracking:function(){e._valueTracker=null,delete e[t]}}}}function z_(e){if(!e._valueTracker){var t=t7(e)?"checked":"va\
lue";e._valueTracker=oK(e,t,""+e[t])}}function o7(e){if(!e)return!1;var t=e._valueTracker;if(!t)return!0;var o=t.getValue(),r="";return e&&(r=t7(e)?e.checked?"t\
rue":"false":e.value),e=r,e!==o?(t.setValue(e),!0):!1}var rK=/[\n"\\]/g;function In(e){return e.replace(rK,function(t){return"\\"+t.charCodeAt(0).toString(16)+"\
 "})}function O_(e,t,o,r,a,n,i,l){e.name="",i!=null&&typeof i!="function"&&typeof i!="symbol"&&typeof i!="boolean"?e.type=i:e.removeAttribute("type"),t!=null?i===
"number"?(t===0&&e.value===""||e.value!=t)&&(e.value=""+Fa(t)):e.value!==""+Fa(t)&&(e.value=""+Fa(t)):i!=="submit"&&i!=="reset"||e.removeAttribute("value"),t!=null?
i==="number"&&e.value==t?W2(e,Fa(e.value)):W2(e,Fa(t)):o!=null?W2(e,Fa(o)):r!=null&&e.removeAttribute("value"),a==null&&n!=null&&(e.defaultChecked=!!n),a!=null&&
(e.checked=a&&typeof a!="function"&&typeof a!="symbol"),l!=null&&typeof l!="function"&&typeof l!="symbol"&&typeof l!="boolean"?e.name=""+Fa(l):e.removeAttribute(
"name")}function r7(e,t,o,r,a,n,i,l){if(n!=null&&typeof n!="function"&&typeof n!="symbol"&&typeof n!="boolean"&&(e.type=n),t!=null||o!=null){if(!(n!=="submit"&&
n!=="reset"||t!=null)){z_(e);return}o=o!=null?""+Fa(o):"",t=t!=null?""+Fa(t):o,l||t===e.value||(e.value=t),e.defaultValue=t}r=r??a,r=typeof r!="function"&&typeof r!=
"symbol"&&!!r,e.checked=l?e.checked:!!r,e.defaultChecked=!!r,i!=null&&typeof i!="function"&&typeof i!="symbol"&&typeof i!="boolean"&&(e.name=i),z_(e)}function W2(e,t){
e.defaultValue!==""+t&&(e.defaultValue=""+t)}function wm(e,t,o,r){if(e=e.options,t){t={};for(var a=0;a<o.length;a++)t["$"+o[a]]=!0;for(o=0;o<e.length;o++)a=t.hasOwnProperty(
"$"+e[o].value),e[o].selected!==a&&(e[o].selected=a),a&&r&&(e[o].defaultSelected=!0)}else{for(o=""+Fa(o),t=null,a=0;a<e.length;a++){if(e[a].value===o){e[a].selected=
!0,r&&(e[a].defaultSelected=!0);return}t!==null||e[a].disabled||(t=e[a])}t!==null&&(t.selected=!0)}}function a7(e,t,o){if(t!=null&&(t=""+Fa(t),t!==e.value&&(e.value=
t),o==null)){e.defaultValue!==t&&(e.defaultValue=t);return}e.defaultValue=o!=null?""+Fa(o):""}function n7(e,t,o,r){if(t==null){if(r!=null){if(o!=null)throw Error(
Y(92));if(yg(r)){if(1<r.length)throw Error(Y(93));r=r[0]}o=r}o==null&&(o=""),t=o}o=Fa(t),e.defaultValue=o,r=e.textContent,r===o&&r!==""&&r!==null&&(e.value=r),z_(
e)}function Pm(e,t){if(t){var o=e.firstChild;if(o&&o===e.lastChild&&o.nodeType===3){o.nodeValue=t;return}}e.textContent=t}var aK=new Set("animationIterationCoun\
t aspectRatio borderImageOutset borderImageSlice borderImageWidth boxFlex boxFlexGroup boxOrdinalGroup columnCount columns flex flexGrow flexPositive flexShrink\
 flexNegative flexOrder gridArea gridRow gridRowEnd gridRowSpan gridRowStart gridColumn gridColumnEnd gridColumnSpan gridColumnStart fontWeight lineClamp lineHe\
ight opacity order orphans scale tabSize widows zIndex zoom fillOpacity floodOpacity stopOpacity strokeDasharray strokeDashoffset strokeMiterlimit strokeOpacity\
 strokeWidth MozAnimationIterationCount MozBoxFlex MozBoxFlexGroup MozLineClamp msAnimationIterationCount msFlex msZoom msFlexGrow msFlexNegative msFlexOrder ms\
FlexPositive msFlexShrink msGridColumn msGridColumnSpan msGridRow msGridRowSpan WebkitAnimationIterationCount WebkitBoxFlex WebKitBoxFlexGroup WebkitBoxOrdinalG\
roup WebkitColumnCount WebkitColumns WebkitFlex WebkitFlexGrow WebkitFlexPositive WebkitFlexShrink WebkitLineClamp".split(" "));function sO(e,t,o){var r=t.indexOf(
"--")===0;o==null||typeof o=="boolean"||o===""?r?e.setProperty(t,""):t==="float"?e.cssFloat="":e[t]="":r?e.setProperty(t,o):typeof o!="number"||o===0||aK.has(t)?
t==="float"?e.cssFloat=o:e[t]=(""+o).trim():e[t]=o+"px"}function i7(e,t,o){if(t!=null&&typeof t!="object")throw Error(Y(62));if(e=e.style,o!=null){for(var r in o)
!o.hasOwnProperty(r)||t!=null&&t.hasOwnProperty(r)||(r.indexOf("--")===0?e.setProperty(r,""):r==="float"?e.cssFloat="":e[r]="",st=!0);for(var a in t)r=t[a],t.hasOwnProperty(
a)&&o[a]!==r&&(sO(e,a,r),st=!0)}else for(var n in t)t.hasOwnProperty(n)&&sO(e,n,t[n])}function Lk(e){if(e.indexOf("-")===-1)return!1;switch(e){case"annotation-x\
ml":case"color-profile":case"font-face":case"font-face-src":case"font-face-uri":case"font-face-format":case"font-face-name":case"missing-glyph":return!1;default:
return!0}}var nK=new Map([["acceptCharset","accept-charset"],["htmlFor","for"],["httpEquiv","http-equiv"],["crossOrigin","crossorigin"],["accentHeight","accent-\
height"],["alignmentBaseline","alignment-baseline"],["arabicForm","arabic-form"],["baselineShift","baseline-shift"],["capHeight","cap-height"],["clipPath","clip\
-path"],["clipRule","clip-rule"],["colorInterpolation","color-interpolation"],["colorInterpolationFilters","color-interpolation-filters"],["colorProfile","color\
-profile"],["colorRendering","color-rendering"],["dominantBaseline","dominant-baseline"],["enableBackground","enable-background"],["fillOpacity","fill-opacity"],
["fillRule","fill-rule"],["floodColor","flood-color"],["floodOpacity","flood-opacity"],["fontFamily","font-family"],["fontSize","font-size"],["fontSizeAdjust","\
font-size-adjust"],["fontStretch","font-stretch"],["fontStyle","font-style"],["fontVariant","font-variant"],["fontWeight","font-weight"],["glyphName","glyph-nam\
e"],["glyphOrientationHorizontal","glyph-orientation-horizontal"],["glyphOrientationVertical","glyph-orientation-vertical"],["horizAdvX","horiz-adv-x"],["horizO\
riginX","horiz-origin-x"],["imageRendering","image-rendering"],["letterSpacing","letter-spacing"],["lightingColor","lighting-color"],["markerEnd","marker-end"],
["markerMid","marker-mid"],["markerStart","marker-start"],["maskType","mask-type"],["overlinePosition","overline-position"],["overlineThickness","overline-thick\
ness"],["paintOrder","paint-order"],["panose-1","panose-1"],["pointerEvents","pointer-events"],["renderingIntent","rendering-intent"],["shapeRendering","shape-r\
endering"],["stopColor","stop-color"],["stopOpacity","stop-opacity"],["strikethroughPosition","strikethrough-position"],["strikethroughThickness","strikethrough\
-thickness"],["strokeDasharray","stroke-dasharray"],["strokeDashoffset","stroke-dashoffset"],["strokeLinecap","stroke-linecap"],["strokeLinejoin","stroke-linejo\
in"],["strokeMiterlimit","stroke-miterlimit"],["strokeOpacity","stroke-opacity"],["strokeWidth","stroke-width"],["textAnchor","text-anchor"],["textDecoration","\
text-decoration"],["textRendering","text-rendering"],["transformOrigin","transform-origin"],["underlinePosition","underline-position"],["underlineThickness","un\
derline-thickness"],["unicodeBidi","unicode-bidi"],["unicodeRange","unicode-range"],["unitsPerEm","units-per-em"],["vAlphabetic","v-alphabetic"],["vHanging","v-\
hanging"],["vIdeographic","v-ideographic"],["vMathematical","v-mathematical"],["vectorEffect","vector-effect"],["vertAdvY","vert-adv-y"],["vertOriginX","vert-or\
igin-x"],["vertOriginY","vert-origin-y"],["wordSpacing","word-spacing"],["writingMode","writing-mode"],["xmlnsXlink","xmlns:xlink"],["xHeight","x-height"]]),iK=/^[\u0000-\u001F ]*j[\r\n\t]*a[\r\n\t]*v[\r\n\t]*a[\r\n\t]*s[\r\n\t]*c[\r\n\t]*r[\r\n\t]*i[\r\n\t]*p[\r\n\t]*t[\r\n\t]*:/i;
function c0(e){return iK.test(""+e)?"javascript:throw new Error('React has blocked a javascript: URL as a security precaution.')":e}function ji(){}var B_=null;function Hk(e){
return e=e.target||e.srcElement||window,e.correspondingUseElement&&(e=e.correspondingUseElement),e.nodeType===3?e.parentNode:e}var um=null,Sm=null;function cO(e){
var t=Gm(e);if(t&&(e=t.stateNode)){var o=e[xa]||null;e:switch(e=t.stateNode,t.type){case"input":if(O_(e,o.value,o.defaultValue,o.defaultValue,o.checked,o.defaultChecked,
o.type,o.name),t=o.name,o.type==="radio"&&t!=null){for(o=e;o.parentNode;)o=o.parentNode;for(o=o.querySelectorAll('input[name="'+In(""+t)+'"][type="radio"]'),t=0;t<
o.length;t++){var r=o[t];if(r!==e&&r.form===e.form){var a=r[xa]||null;if(!a)throw Error(Y(90));O_(r,a.value,a.defaultValue,a.defaultValue,a.checked,a.defaultChecked,
a.type,a.name)}}for(t=0;t<o.length;t++)r=o[t],r.form===e.form&&o7(r)}break e;case"textarea":a7(e,o.value,o.defaultValue);break e;case"select":t=o.value,t!=null&&
wm(e,!!o.multiple,t,!1)}}}var Z2=!1;function l7(e,t,o){if(Z2)return e(t,o);Z2=!0;try{var r=e(t);return r}finally{if(Z2=!1,(um!==null||Sm!==null)&&(xI(),um&&(t=um,
e=Sm,Sm=um=null,cO(t),e)))for(t=0;t<e.length;t++)cO(e[t])}}function Fg(e,t){var o=e.stateNode;if(o===null)return null;var r=o[xa]||null;if(r===null)return null;
o=r[t];e:switch(t){case"onClick":case"onClickCapture":case"onDoubleClick":case"onDoubleClickCapture":case"onMouseDown":case"onMouseDownCapture":case"onMouseMove":case"\
onMouseMoveCapture":case"onMouseUp":case"onMouseUpCapture":case"onMouseEnter":(r=!r.disabled)||(e=e.type,r=!(e==="button"||e==="input"||e==="select"||e==="texta\
rea")),e=!r;break e;default:e=!1}if(e)return null;if(o&&typeof o!="function")throw Error(Y(231,t,typeof o));return o}var ql=!(typeof window>"u"||typeof window.document>
"u"||typeof window.document.createElement>"u"),N_=!1;if(ql)try{rm={},Object.defineProperty(rm,"passive",{get:function(){N_=!0}}),window.addEventListener("test",
rm,rm),window.removeEventListener("test",rm,rm)}catch{N_=!1}var rm,Zs=null,Vk=null,f0=null;function s7(){if(f0)return f0;var e,t=Vk,o=t.length,r,a="value"in Zs?
Zs.value:Zs.textContent,n=a.length;for(e=0;e<o&&t[e]===a[e];e++);var i=o-e;for(r=1;r<=i&&t[o-r]===a[n-r];r++);return f0=a.slice(e,1<r?1-r:void 0)}function d0(e){
var t=e.keyCode;return"charCode"in e?(e=e.charCode,e===0&&t===13&&(e=13)):e=t,e===10&&(e=13),32<=e||e===13?e:0}function Ky(){return!0}function fO(){return!1}function Yr(e){
function t(o,r,a,n,i){this._reactName=o,this._targetInst=a,this.type=r,this.nativeEvent=n,this.target=i,this.currentTarget=null;for(var l in e)e.hasOwnProperty(
l)&&(o=e[l],this[l]=o?o(n):n[l]);return this.isDefaultPrevented=(n.defaultPrevented!=null?n.defaultPrevented:n.returnValue===!1)?Ky:fO,this.isPropagationStopped=
fO,this}return Dt(t.prototype,{preventDefault:function(){this.defaultPrevented=!0;var o=this.nativeEvent;o&&(o.preventDefault?o.preventDefault():typeof o.returnValue!=
"unknown"&&(o.returnValue=!1),this.isDefaultPrevented=Ky)},stopPropagation:function(){var o=this.nativeEvent;o&&(o.stopPropagation?o.stopPropagation():typeof o.
cancelBubble!="unknown"&&(o.cancelBubble=!0),this.isPropagationStopped=Ky)},persist:function(){},isPersistent:Ky}),t}var vc={eventPhase:0,bubbles:0,cancelable:0,
timeStamp:function(e){return e.timeStamp||Date.now()},defaultPrevented:0,isTrusted:0},aI=Yr(vc),ax=Dt({},vc,{view:0,detail:0}),lK=Yr(ax),J2,e_,pg,nI=Dt({},ax,{screenX:0,
screenY:0,clientX:0,clientY:0,pageX:0,pageY:0,ctrlKey:0,shiftKey:0,altKey:0,metaKey:0,getModifierState:Uk,button:0,buttons:0,relatedTarget:function(e){return e.
relatedTarget===void 0?e.fromElement===e.srcElement?e.toElement:e.fromElement:e.relatedTarget},movementX:function(e){return"movementX"in e?e.movementX:(e!==pg&&
(pg&&e.type==="mousemove"?(J2=e.screenX-pg.screenX,e_=e.screenY-pg.screenY):e_=J2=0,pg=e),J2)},movementY:function(e){return"movementY"in e?e.movementY:e_}}),dO=Yr(
nI),sK=Dt({},nI,{dataTransfer:0}),cK=Yr(sK),fK=Dt({},ax,{relatedTarget:0}),t_=Yr(fK),dK=Dt({},vc,{animationName:0,elapsedTime:0,pseudoElement:0}),uK=Yr(dK),mK=Dt(
{},vc,{clipboardData:function(e){return"clipboardData"in e?e.clipboardData:window.clipboardData}}),pK=Yr(mK),hK=Dt({},vc,{data:0}),uO=Yr(hK),gK={Esc:"Escape",Spacebar:"\
 ",Left:"ArrowLeft",Up:"ArrowUp",Right:"ArrowRight",Down:"ArrowDown",Del:"Delete",Win:"OS",Menu:"ContextMenu",Apps:"ContextMenu",Scroll:"ScrollLock",MozPrintableKey:"\
Unidentified"},xK={8:"Backspace",9:"Tab",12:"Clear",13:"Enter",16:"Shift",17:"Control",18:"Alt",19:"Pause",20:"CapsLock",27:"Escape",32:" ",33:"PageUp",34:"Page\
Down",35:"End",36:"Home",37:"ArrowLeft",38:"ArrowUp",39:"ArrowRight",40:"ArrowDown",45:"Insert",46:"Delete",112:"F1",113:"F2",114:"F3",115:"F4",116:"F5",117:"F6",
118:"F7",119:"F8",120:"F9",121:"F10",122:"F11",123:"F12",144:"NumLock",145:"ScrollLock",224:"Meta"},vK={Alt:"altKey",Control:"ctrlKey",Meta:"metaKey",Shift:"shi\
ftKey"};function bK(e){var t=this.nativeEvent;return t.getModifierState?t.getModifierState(e):(e=vK[e])?!!t[e]:!1}function Uk(){return bK}var yK=Dt({},ax,{key:function(e){
if(e.key){var t=gK[e.key]||e.key;if(t!=="Unidentified")return t}return e.type==="keypress"?(e=d0(e),e===13?"Enter":String.fromCharCode(e)):e.type==="keydown"||e.
type==="keyup"?xK[e.keyCode]||"Unidentified":""},code:0,location:0,ctrlKey:0,shiftKey:0,altKey:0,metaKey:0,repeat:0,locale:0,getModifierState:Uk,charCode:function(e){
return e.type==="keypress"?d0(e):0},keyCode:function(e){return e.type==="keydown"||e.type==="keyup"?e.keyCode:0},which:function(e){return e.type==="keypress"?d0(
e):e.type==="keydown"||e.type==="keyup"?e.keyCode:0}}),IK=Yr(yK),wK=Dt({},nI,{pointerId:0,width:0,height:0,pressure:0,tangentialPressure:0,tiltX:0,tiltY:0,twist:0,
pointerType:0,isPrimary:0}),mO=Yr(wK),SK=Dt({},vc,{submitter:0}),CK=Yr(SK),_K=Dt({},ax,{touches:0,targetTouches:0,changedTouches:0,altKey:0,metaKey:0,ctrlKey:0,
shiftKey:0,getModifierState:Uk}),kK=Yr(_K),TK=Dt({},vc,{propertyName:0,elapsedTime:0,pseudoElement:0}),RK=Yr(TK),MK=Dt({},nI,{deltaX:function(e){return"deltaX"in
e?e.deltaX:"wheelDeltaX"in e?-e.wheelDeltaX:0},deltaY:function(e){return"deltaY"in e?e.deltaY:"wheelDeltaY"in e?-e.wheelDeltaY:"wheelDelta"in e?-e.wheelDelta:0},
deltaZ:0,deltaMode:0}),AK=Yr(MK),EK=Dt({},vc,{newState:0,oldState:0,source:0}),DK=Yr(EK),PK=[9,13,27,32],qk=ql&&"CompositionEvent"in window,Cg=null;ql&&"documen\
tMode"in document&&(Cg=document.documentMode);var zK=ql&&"TextEvent"in window&&!Cg,c7=ql&&(!qk||Cg&&8<Cg&&11>=Cg),pO=" ",hO=!1;function f7(e,t){switch(e){case"k\
eyup":return PK.indexOf(t.keyCode)!==-1;case"keydown":return t.keyCode!==229;case"keypress":case"mousedown":case"focusout":return!0;default:return!1}}function d7(e){
return e=e.detail,typeof e=="object"&&"data"in e?e.data:null}var mm=!1;function OK(e,t){switch(e){case"compositionend":return d7(t);case"keypress":return t.which!==
32?null:(hO=!0,pO);case"textInput":return e=t.data,e===pO&&hO?null:e;default:return null}}function BK(e,t){if(mm)return e==="compositionend"||!qk&&f7(e,t)?(e=s7(),
f0=Vk=Zs=null,mm=!1,e):null;switch(e){case"paste":return null;case"keypress":if(!(t.ctrlKey||t.altKey||t.metaKey)||t.ctrlKey&&t.altKey){if(t.char&&1<t.char.length)
return t.char;if(t.which)return String.fromCharCode(t.which)}return null;case"compositionend":return c7&&t.locale!=="ko"?null:t.data;default:return null}}var NK={
color:!0,date:!0,datetime:!0,"datetime-local":!0,email:!0,month:!0,number:!0,password:!0,range:!0,search:!0,tel:!0,text:!0,time:!0,url:!0,week:!0};function gO(e){
var t=e&&e.nodeName&&e.nodeName.toLowerCase();return t==="input"?!!NK[e.type]:t==="textarea"}function u7(e,t,o,r){um?Sm?Sm.push(r):Sm=[r]:um=r,t=J0(t,"onChange"),
0<t.length&&(o=new aI("onChange","change",null,o,r),e.push({event:o,listeners:t}))}var _g=null,Lg=null;function FK(e){lN(e,0)}function iI(e){var t=Ig(e);if(o7(t))
return e}function xO(e,t){if(e==="change")return t}var m7=!1;ql&&(ql?(Yy="oninput"in document,Yy||(o_=document.createElement("div"),o_.setAttribute("oninput","r\
eturn;"),Yy=typeof o_.oninput=="function"),$y=Yy):$y=!1,m7=$y&&(!document.documentMode||9<document.documentMode));var $y,Yy,o_;function vO(){_g&&(_g.detachEvent(
"onpropertychange",p7),Lg=_g=null)}function p7(e){if(e.propertyName==="value"&&iI(Lg)){var t=[];u7(t,Lg,e,Hk(e)),l7(FK,t)}}function LK(e,t,o){e==="focusin"?(vO(),
_g=t,Lg=o,_g.attachEvent("onpropertychange",p7)):e==="focusout"&&vO()}function HK(e){if(e==="selectionchange"||e==="keyup"||e==="keydown")return iI(Lg)}function VK(e,t){
if(e==="click")return iI(t)}function UK(e,t){if(e==="input"||e==="change")return iI(t)}function qK(e,t){return e===t&&(e!==0||1/e===1/t)||e!==e&&t!==t}var Ka=typeof Object.
is=="function"?Object.is:qK;function Hg(e,t){if(Ka(e,t))return!0;if(typeof e!="object"||e===null||typeof t!="object"||t===null)return!1;var o=Object.keys(e),r=Object.
keys(t);if(o.length!==r.length)return!1;for(r=0;r<o.length;r++){var a=o[r];if(!P_.call(t,a)||!Ka(e[a],t[a]))return!1}return!0}function F_(e){if(e=e||(typeof document<
"u"?document:void 0),typeof e>"u")return null;try{return e.activeElement||e.body}catch{return e.body}}function bO(e){for(;e&&e.firstChild;)e=e.firstChild;return e}
function yO(e,t){var o=bO(e);e=0;for(var r;o;){if(o.nodeType===3){if(r=e+o.textContent.length,e<=t&&r>=t)return{node:o,offset:t-e};e=r}e:{for(;o;){if(o.nextSibling){
o=o.nextSibling;break e}o=o.parentNode}o=void 0}o=bO(o)}}function h7(e,t){return e&&t?e===t?!0:e&&e.nodeType===3?!1:t&&t.nodeType===3?h7(e,t.parentNode):"contai\
ns"in e?e.contains(t):e.compareDocumentPosition?!!(e.compareDocumentPosition(t)&16):!1:!1}function g7(e){e=e!=null&&e.ownerDocument!=null&&e.ownerDocument.defaultView!=
null?e.ownerDocument.defaultView:window;for(var t=F_(e.document);t instanceof e.HTMLIFrameElement;){try{var o=typeof t.contentWindow.location.href=="string"}catch{
o=!1}if(o)e=t.contentWindow;else break;t=F_(e.document)}return t}function jk(e){var t=e&&e.nodeName&&e.nodeName.toLowerCase();return t&&(t==="input"&&(e.type===
"text"||e.type==="search"||e.type==="tel"||e.type==="url"||e.type==="password")||t==="textarea"||e.contentEditable==="true")}var jK=ql&&"documentMode"in document&&
11>=document.documentMode,pm=null,L_=null,kg=null,H_=!1;function IO(e,t,o){var r=o.window===o?o.document:o.nodeType===9?o:o.ownerDocument;H_||pm==null||pm!==F_(
r)||(r=pm,"selectionStart"in r&&jk(r)?r={start:r.selectionStart,end:r.selectionEnd}:(r=(r.ownerDocument&&r.ownerDocument.defaultView||window).getSelection(),r={
anchorNode:r.anchorNode,anchorOffset:r.anchorOffset,focusNode:r.focusNode,focusOffset:r.focusOffset}),kg&&Hg(kg,r)||(kg=r,r=J0(L_,"onSelect"),0<r.length&&(t=new aI(
"onSelect","select",null,t,o),e.push({event:t,listeners:r}),t.target=pm)))}function Df(e,t){var o={};return o[e.toLowerCase()]=t.toLowerCase(),o["Webkit"+e]="we\
bkit"+t,o["Moz"+e]="moz"+t,o}var hm={animationend:Df("Animation","AnimationEnd"),animationiteration:Df("Animation","AnimationIteration"),animationstart:Df("Anim\
ation","AnimationStart"),transitionrun:Df("Transition","TransitionRun"),transitionstart:Df("Transition","TransitionStart"),transitioncancel:Df("Transition","Tra\
nsitionCancel"),transitionend:Df("Transition","TransitionEnd")},r_={},x7={};ql&&(x7=document.createElement("div").style,"AnimationEvent"in window||(delete hm.animationend.
animation,delete hm.animationiteration.animation,delete hm.animationstart.animation),"TransitionEvent"in window||delete hm.transitionend.transition);function ed(e){
if(r_[e])return r_[e];if(!hm[e])return e;var t=hm[e],o;for(o in t)if(t.hasOwnProperty(o)&&o in x7)return r_[e]=t[o];return e}var v7=ed("animationend"),b7=ed("an\
imationiteration"),y7=ed("animationstart"),GK=ed("transitionrun"),KK=ed("transitionstart"),$K=ed("transitioncancel"),I7=ed("transitionend"),w7=new Map,V_="abort\
 auxClick beforeToggle cancel canPlay canPlayThrough click close contextMenu copy cut drag dragEnd dragEnter dragExit dragLeave dragOver dragStart drop duration\
Change emptied encrypted ended error fullscreenChange fullscreenError gotPointerCapture input invalid keyDown keyPress keyUp load loadedData loadedMetadata load\
Start lostPointerCapture mouseDown mouseMove mouseOut mouseOver mouseUp paste pause play playing pointerCancel pointerDown pointerMove pointerOut pointerOver po\
interUp progress rateChange reset resize seeked seeking stalled submit suspend timeUpdate touchCancel touchEnd touchStart volumeChange scroll toggle touchMove w\
aiting wheel".split(" ");V_.push("scrollEnd");function Zn(e,t){w7.set(e,t),Jf(t,[e])}var YK=0;function jl(e,t){if(e.name!=null&&e.name!=="auto")return e.name;if(t.
autoName!==null)return t.autoName;e=Wn.identifierPrefix;var o=YK++;return e="_"+e+"t_"+o.toString(32)+"_",t.autoName=e}function wO(e){if(e==null||typeof e=="str\
ing")return e;var t=null,o=Am;if(o!==null)for(var r=0;r<o.length;r++){var a=e[o[r]];if(a!=null){if(a==="none")return"none";t=t==null?a:t+(" "+a)}}return t??e.default}
function Ql(e,t){return e=wO(e),t=wO(t),t==null?e==="auto"?null:e:t==="auto"?null:t}var D0=typeof reportError=="function"?reportError:function(e){if(typeof window==
"object"&&typeof window.ErrorEvent=="function"){var t=new window.ErrorEvent("error",{bubbles:!0,cancelable:!0,message:typeof e=="object"&&e!==null&&typeof e.message==
"string"?String(e.message):String(e),error:e});if(!window.dispatchEvent(t))return}else if(typeof process=="object"&&typeof process.emit=="function"){process.emit(
"uncaughtException",e);return}console.error(e)},vn=[],gm=0,Gk=0;function lI(){for(var e=gm,t=Gk=gm=0;t<e;){var o=vn[t];vn[t++]=null;var r=vn[t];vn[t++]=null;var a=vn[t];
vn[t++]=null;var n=vn[t];if(vn[t++]=null,r!==null&&a!==null){var i=r.pending;i===null?a.next=a:(a.next=i.next,i.next=a),r.pending=a}n!==0&&S7(o,a,n)}}function sI(e,t,o,r){
vn[gm++]=e,vn[gm++]=t,vn[gm++]=o,vn[gm++]=r,Gk|=r,e.lanes|=r,e=e.alternate,e!==null&&(e.lanes|=r)}function Kk(e,t,o,r){return sI(e,t,o,r),P0(e)}function td(e,t){
return sI(e,null,null,t),P0(e)}function S7(e,t,o){e.lanes|=o;var r=e.alternate;r!==null&&(r.lanes|=o);for(var a=!1,n=e.return;n!==null;)n.childLanes|=o,r=n.alternate,
r!==null&&(r.childLanes|=o),n.tag===22&&(e=n.stateNode,e===null||e._visibility&1||(a=!0)),e=n,n=n.return;return e.tag===3?(n=e.stateNode,a&&t!==null&&(a=31-ja(o),
e=n.hiddenUpdates,r=e[a],r===null?e[a]=[t]:r.push(t),t.lane=o|536870912),n):null}function P0(e){if(50<Bg)throw Bg=0,I0=null,Error(Y(185));for(var t=e.return;t!==
null;)e=t,t=e.return;return e.tag===3?e.stateNode:null}var xm={};function XK(e,t,o,r){this.tag=e,this.key=o,this.sibling=this.child=this.return=this.stateNode=this.
type=this.elementType=null,this.index=0,this.refCleanup=this.ref=null,this.pendingProps=t,this.dependencies=this.memoizedState=this.updateQueue=this.memoizedProps=
null,this.mode=r,this.subtreeFlags=this.flags=0,this.deletions=null,this.childLanes=this.lanes=0,this.alternate=null}function pa(e,t,o,r){return new XK(e,t,o,r)}
function $k(e){return e=e.prototype,!(!e||!e.isReactComponent)}function Vl(e,t){var o=e.alternate;return o===null?(o=pa(e.tag,t,e.key,e.mode),o.elementType=e.elementType,
o.type=e.type,o.stateNode=e.stateNode,o.alternate=e,e.alternate=o):(o.pendingProps=t,o.type=e.type,o.flags=0,o.subtreeFlags=0,o.deletions=null),o.flags=e.flags&
1206910976,o.childLanes=e.childLanes,o.lanes=e.lanes,o.child=e.child,o.memoizedProps=e.memoizedProps,o.memoizedState=e.memoizedState,o.updateQueue=e.updateQueue,
t=e.dependencies,o.dependencies=t===null?null:{lanes:t.lanes,firstContext:t.firstContext},o.sibling=e.sibling,o.index=e.index,o.ref=e.ref,o.refCleanup=e.refCleanup,
o}function C7(e,t){e.flags&=1206910978;var o=e.alternate;return o===null?(e.childLanes=0,e.lanes=t,e.child=null,e.subtreeFlags=0,e.memoizedProps=null,e.memoizedState=
null,e.updateQueue=null,e.dependencies=null,e.stateNode=null):(e.childLanes=o.childLanes,e.lanes=o.lanes,e.child=o.child,e.subtreeFlags=0,e.deletions=null,e.memoizedProps=
o.memoizedProps,e.memoizedState=o.memoizedState,e.updateQueue=o.updateQueue,e.type=o.type,t=o.dependencies,e.dependencies=t===null?null:{lanes:t.lanes,firstContext:t.
firstContext}),e}function u0(e,t,o,r,a,n){var i=0;if(r=e,typeof r=="function")$k(r)&&(i=1);else if(typeof r=="string")i=IY(e,o,$i.current)?26:e==="html"||e==="h\
ead"||e==="body"?27:5;else e:switch(r){case R_:return e=pa(31,o,t,a),e.elementType=R_,e.lanes=n,e;case fm:return Hf(o.children,a,n,t);case V8:i=8,a|=24;break;case __:
return e=pa(12,o,t,a|2),e.elementType=__,e.lanes=n,e;case k_:return e=pa(13,o,t,a),e.elementType=k_,e.lanes=n,e;case T_:return e=pa(19,o,t,a),e.elementType=T_,e.
lanes=n,e;case BG:case M_:return e=a|32,e=pa(30,o,t,e),e.elementType=M_,e.lanes=n,e.stateNode={autoName:null,paired:null,clones:null,ref:null},e;default:if(typeof r==
"object"&&r!==null)switch(r.$$typeof){case qi:i=10;break e;case U8:i=9;break e;case zk:i=11;break e;case Ok:i=14;break e;case Ys:i=16,r=null;break e}i=29,o=Error(
Y(130,e===null?"null":typeof e,"")),r=null}return t=pa(i,o,t,a),t.elementType=e,t.type=r,t.lanes=n,t}function Hf(e,t,o,r){return e=pa(7,e,r,t),e.lanes=o,e}function a_(e,t,o){
return e=pa(6,e,null,t),e.lanes=o,e}function _7(e){var t=pa(18,null,null,0);return t.stateNode=e,t}function n_(e,t,o){return t=pa(4,e.children!==null?e.children:
[],e.key,t),t.lanes=o,t.stateNode={containerInfo:e.containerInfo,pendingChildren:null,implementation:e.implementation},t}var SO=new WeakMap;function wn(e,t){if(typeof e==
"object"&&e!==null){var o=SO.get(e);return o!==void 0?o:(t={value:e,source:t,stack:tO(t)},SO.set(e,t),t)}return{value:e,source:t,stack:tO(t)}}var vm=[],bm=0,z0=null,
Vg=0,bn=[],yn=0,mc=null,Gi=1,Ki="";function Ll(e,t){vm[bm++]=Vg,vm[bm++]=z0,z0=e,Vg=t}function k7(e,t,o){bn[yn++]=Gi,bn[yn++]=Ki,bn[yn++]=mc,mc=e;var r=Gi;e=Ki;
var a=32-ja(r)-1;r&=~(1<<a),o+=1;var n=32-ja(t)+a;if(30<n){var i=a-a%5;n=(r&(1<<i)-1).toString(32),r>>=i,a-=i,Gi=1<<32-ja(t)+a|o<<a|r,Ki=n+e}else Gi=1<<n|o<<a|r,
Ki=e}function cI(e){e.return!==null&&(Ll(e,1),k7(e,1,0))}function Yk(e){for(;e===z0;)z0=vm[--bm],vm[bm]=null,Vg=vm[--bm],vm[bm]=null;for(;e===mc;)mc=bn[--yn],bn[yn]=
null,Ki=bn[--yn],bn[yn]=null,Gi=bn[--yn],bn[yn]=null}function T7(e,t){bn[yn++]=Gi,bn[yn++]=Ki,bn[yn++]=mc,Gi=t.id,Ki=t.overflow,mc=e}var Wo=null,Ut=null,Ue=!1,ac=null,
Sn=!1,U_=Error(Y(519));function pc(e){var t=Error(Y(418,1<arguments.length&&arguments[1]!==void 0&&arguments[1]?"text":"HTML",""));throw Ug(wn(t,e)),U_}function CO(e){
var t=e.stateNode,o=e.type,r=e.memoizedProps;switch(t[dr]=e,t[xa]=r,o){case"dialog":Xe("cancel",t),Xe("close",t);break;case"iframe":case"object":case"embed":Xe(
"load",t);break;case"video":case"audio":for(o=0;o<Kg.length;o++)Xe(Kg[o],t);break;case"source":Xe("error",t);break;case"img":case"image":case"link":Xe("error",t),
Xe("load",t);break;case"details":Xe("toggle",t);break;case"input":Xe("invalid",t),r7(t,r.value,r.defaultValue,r.checked,r.defaultChecked,r.type,r.name,!0);break;case"\
select":Xe("invalid",t);break;case"textarea":Xe("invalid",t),n7(t,r.value,r.defaultValue,r.children)}o=r.children,typeof o!="string"&&typeof o!="number"&&typeof o!=
"bigint"||t.textContent===""+o||r.suppressHydrationWarning===!0||cN(t.textContent,o)?(r.popover!=null&&(Xe("beforetoggle",t),Xe("toggle",t)),r.onScroll!=null&&Xe(
"scroll",t),r.onScrollEnd!=null&&Xe("scrollend",t),r.onClick!=null&&(t.onclick=ji),t=!0):t=!1,t||pc(e,!0)}function O0(e){for(Wo=e.return;Wo;)switch(Wo.tag){case 5:case 31:case 13:
Sn=!1;return;case 27:case 3:Sn=!0;return;default:Wo=Wo.return}}function am(e){if(e!==Wo)return!1;if(!Ue)return O0(e),Ue=!0,!1;var t=e.tag,o;if((o=t!==3&&t!==27)&&
((o=t===5)&&(o=e.type,o=!(o!=="form"&&o!=="button")||kk(e.type,e.memoizedProps)),o=!o),o&&Ut&&pc(e),O0(e),t===13){if(e=e.memoizedState,e=e!==null?e.dehydrated:null,
!e)throw Error(Y(317));Ut=y8(e)}else if(t===31){if(e=e.memoizedState,e=e!==null?e.dehydrated:null,!e)throw Error(Y(317));Ut=y8(e)}else t===27?(t=Ut,bc(e.type)?(e=
Ak,Ak=null,Ut=e):Ut=t):Ut=Wo?Cn(e.stateNode.nextSibling):null;return!0}function jf(){Ut=Wo=null,Ue=!1}function i_(){var e=ac;return e!==null&&(ua===null?ua=e:ua.
push.apply(ua,e),ac=null),e}function Ug(e){ac===null?ac=[e]:ac.push(e)}var q_=Qi(null),od=null,Hl=null;function Js(e,t,o){qt(q_,t._currentValue),t._currentValue=
o}function Ul(e){e._currentValue=q_.current,mr(q_)}function m0(e,t,o){for(;e!==null;){var r=e.alternate;if((e.childLanes&t)!==t?(e.childLanes|=t,r!==null&&(r.childLanes|=
t)):r!==null&&(r.childLanes&t)!==t&&(r.childLanes|=t),e===o)break;e=e.return}}function j_(e,t,o,r){var a=e.child;for(a!==null&&(a.return=e);a!==null;){var n=a.dependencies;
if(n!==null){var i=a.child;n=n.firstContext;e:for(;n!==null;){var l=n;n=a;for(var s=0;s<t.length;s++)if(l.context===t[s]){n.lanes|=o,l=n.alternate,l!==null&&(l.
lanes|=o),m0(n.return,o,e),r||(i=null);break e}n=l.next}}else if(a.tag===18){if(i=a.return,i===null)throw Error(Y(341));i.lanes|=o,n=i.alternate,n!==null&&(n.lanes|=
o),m0(i,o,e),i=null}else a.tag===13&&a.memoizedState!==null&&a.memoizedState.dehydrated===null?(a.lanes|=o,i=a.alternate,i!==null&&(i.lanes|=o),m0(a.return,o,e),
i=a.child,i=i!==null?i.sibling:null):i=a.child;if(i!==null)i.return=a;else for(i=a;i!==null;){if(i===e){i=null;break}if(a=i.sibling,a!==null){a.return=i.return,
i=a;break}i=i.return}a=i}}function Gf(e,t,o,r){e=null;for(var a=t,n=!1;a!==null;){if(!n){if((a.flags&524288)!==0)n=!0;else if((a.flags&262144)!==0)break}if(a.tag===
10){var i=a.alternate;if(i===null)throw Error(Y(387));if(i=i.memoizedProps,i!==null){var l=a.type;Ka(a.pendingProps.value,i.value)||(e!==null?e.push(l):e=[l])}}else if(a===
T0.current){if(i=a.alternate,i===null)throw Error(Y(387));i.memoizedState.memoizedState!==a.memoizedState.memoizedState&&(e!==null?e.push(Vm):e=[Vm])}a=a.return}
return e!==null&&j_(t,e,o,r),t.flags|=262144,e!==null}function B0(e){for(e=e.firstContext;e!==null;){if(!Ka(e.context._currentValue,e.memoizedValue))return!0;e=
e.next}return!1}function Kf(e){od=e,Hl=null,e=e.dependencies,e!==null&&(e.firstContext=null)}function ur(e){return R7(od,e)}function Xy(e,t){return od===null&&Kf(
e),R7(e,t)}function R7(e,t){var o=t._currentValue;if(t={context:t,memoizedValue:o,next:null},Hl===null){if(e===null)throw Error(Y(308));Hl=t,e.dependencies={lanes:0,
firstContext:t},e.flags|=524288}else Hl=Hl.next=t;return o}var QK=typeof AbortController<"u"?AbortController:function(){var e=[],t=this.signal={aborted:!1,addEventListener:function(o,r){
e.push(r)}};this.abort=function(){t.aborted=!0,e.forEach(function(o){return o()})}},WK=Fo.unstable_scheduleCallback,ZK=Fo.unstable_NormalPriority,Ao={$$typeof:qi,
Consumer:null,Provider:null,_currentValue:null,_currentValue2:null,_threadCount:0};function Xk(){return{controller:new QK,data:new Map,refCount:0}}function nx(e){
e.refCount--,e.refCount===0&&WK(ZK,function(){e.controller.abort()})}function _O(e,t){if((e.pendingLanes&4194048)!==0){var o=e.transitionTypes;for(o===null&&(o=
e.transitionTypes=[]),e=0;e<t.length;e++){var r=t[e];o.indexOf(r)===-1&&o.push(r)}}}var wg=null;function JK(e){var t=e.transitionTypes;return e.transitionTypes=
null,t}var Tg=null,G_=0,$f=0,Cm=null;function e$(e,t){if(Tg===null){var o=Tg=[];G_=0,$f=S5(),Cm={status:"pending",value:void 0,then:function(r){o.push(r)}}}return G_++,
t.then(kO,kO),t}function kO(){if(--G_===0&&(wg=null,Tg!==null)){Cm!==null&&(Cm.status="fulfilled");var e=Tg;Tg=null,$f=0,Cm=null;for(var t=0;t<e.length;t++)(0,e[t])()}}
function t$(e,t){var o=[],r={status:"pending",value:null,reason:null,then:function(a){o.push(a)}};return e.then(function(){r.status="fulfilled",r.value=t;for(var a=0;a<
o.length;a++)(0,o[a])(t)},function(a){for(r.status="rejected",r.reason=a,a=0;a<o.length;a++)(0,o[a])(void 0)}),r}var TO=ke.S;ke.S=function(e,t){if(KB=Ua(),typeof t==
"object"&&t!==null&&typeof t.then=="function"&&e$(e,t),wg!==null)for(var o=Fm;o!==null;)_O(o,wg),o=o.next;if(o=e.types,o!==null){for(var r=Fm;r!==null;)_O(r,o),
r=r.next;if($f!==0){r=wg,r===null&&(r=wg=[]);for(var a=0;a<o.length;a++){var n=o[a];r.indexOf(n)===-1&&r.push(n)}}}TO!==null&&TO(e,t)};var Vf=Qi(null);function Qk(){
var e=Vf.current;return e!==null?e:Et.pooledCache}function p0(e,t){t===null?qt(Vf,Vf.current):qt(Vf,t.pool)}function M7(){var e=Qk();return e===null?null:{parent:Ao.
_currentValue,pool:e}}var Km=Error(Y(460)),Wk=Error(Y(474)),fI=Error(Y(542)),N0={then:function(){}};function RO(e){return e=e.status,e==="fulfilled"||e==="rejec\
ted"}function A7(e,t,o){switch(o=e[o],o===void 0?e.push(t):o!==t&&(t.then(ji,ji),t=o),t.status){case"fulfilled":return t.value;case"rejected":throw e=t.reason,AO(
e),e===void 0&&!("reason"in t)?Error(Y(600)):e;default:if(typeof t.status=="string")t.then(ji,ji);else{if(e=Et,e!==null&&100<e.shellSuspendCounter)throw Error(Y(
482));e=t,e.status="pending",e.then(function(r){if(t.status==="pending"){var a=t;a.status="fulfilled",a.value=r}},function(r){if(t.status==="pending"){var a=t;a.
status="rejected",a.reason=r}})}switch(t.status){case"fulfilled":return t.value;case"rejected":throw e=t.reason,AO(e),e}throw Uf=t,Km}}function Of(e){try{var t=e.
_init;return t(e._payload)}catch(o){throw o!==null&&typeof o=="object"&&typeof o.then=="function"?(Uf=o,Km):o}}var Uf=null;function MO(){if(Uf===null)throw Error(
Y(459));var e=Uf;return Uf=null,e}function AO(e){if(e===Km||e===fI)throw Error(Y(483))}var _m=null,qg=0;function Qy(e){var t=qg;return qg+=1,_m===null&&(_m=[]),
A7(_m,e,t)}function Gs(e,t){t=t.props.ref,e.ref=t!==void 0?t:null}function Wy(e,t){throw t.$$typeof===OG?Error(Y(525)):(e=Object.prototype.toString.call(t),Error(
Y(31,e==="[object Object]"?"object with keys {"+Object.keys(t).join(", ")+"}":e)))}function E7(e){function t(v,g){if(e){var x=v.deletions;x===null?(v.deletions=
[g],v.flags|=16):x.push(g)}}function o(v,g){if(!e)return null;for(;g!==null;)t(v,g),g=g.sibling;return null}function r(v){for(var g=new Map;v!==null;)v.key===null?
g.set(v.index,v):g.set(v.key,v),v=v.sibling;return g}function a(v,g){return v=Vl(v,g),v.index=0,v.sibling=null,v}function n(v,g,x){return v.index=x,e?(x=v.alternate,
x!==null?(x=x.index,x<g?(v.flags|=2,g):x):(v.flags|=134217730,g)):(v.flags|=1048576,g)}function i(v){return e&&v.alternate===null&&(v.flags|=134217730),v}function l(v,g,x,b){
return g===null||g.tag!==6?(g=a_(x,v.mode,b),g.return=v,g):(g=a(g,x),g.return=v,g)}function s(v,g,x,b){var w=x.type;return w===fm?(v=u(v,g,x.props.children,b,x.
key),Gs(v,x),v):g!==null&&(g.elementType===w||typeof w=="object"&&w!==null&&w.$$typeof===Ys&&Of(w)===g.type)?(g=a(g,x.props),Gs(g,x),g.return=v,g):(g=u0(x.type,
x.key,x.props,null,v.mode,b),Gs(g,x),g.return=v,g)}function c(v,g,x,b){return g===null||g.tag!==4||g.stateNode.containerInfo!==x.containerInfo||g.stateNode.implementation!==
x.implementation?(g=n_(x,v.mode,b),g.return=v,g):(g=a(g,x.children||[]),g.return=v,g)}function u(v,g,x,b,w){return g===null||g.tag!==7?(g=Hf(x,v.mode,b,w),g.return=
v,g):(g=a(g,x),g.return=v,g)}function d(v,g,x){if(typeof g=="string"&&g!==""||typeof g=="number"||typeof g=="bigint")return g=a_(""+g,v.mode,x),g.return=v,g;if(typeof g==
"object"&&g!==null){switch(g.$$typeof){case Vy:return x=u0(g.type,g.key,g.props,null,v.mode,x),Gs(x,g),x.return=v,x;case bg:return g=n_(g,v.mode,x),g.return=v,g;case Ys:
return g=Of(g),d(v,g,x)}if(yg(g)||mg(g))return g=Hf(g,v.mode,x,null),g.return=v,g;if(typeof g.then=="function")return d(v,Qy(g),x);if(g.$$typeof===qi)return d(v,
Xy(v,g),x);Wy(v,g)}return null}function f(v,g,x,b){var w=g!==null?g.key:null;if(typeof x=="string"&&x!==""||typeof x=="number"||typeof x=="bigint")return w!==null?
null:l(v,g,""+x,b);if(typeof x=="object"&&x!==null){switch(x.$$typeof){case Vy:return x.key===w?s(v,g,x,b):null;case bg:return x.key===w?c(v,g,x,b):null;case Ys:
return x=Of(x),f(v,g,x,b)}if(yg(x)||mg(x))return w!==null?null:u(v,g,x,b,null);if(typeof x.then=="function")return f(v,g,Qy(x),b);if(x.$$typeof===qi)return f(v,
g,Xy(v,x),b);Wy(v,x)}return null}function m(v,g,x,b,w){if(typeof b=="string"&&b!==""||typeof b=="number"||typeof b=="bigint")return v=v.get(x)||null,l(g,v,""+b,
w);if(typeof b=="object"&&b!==null){switch(b.$$typeof){case Vy:return v=v.get(b.key===null?x:b.key)||null,s(g,v,b,w);case bg:return v=v.get(b.key===null?x:b.key)||
null,c(g,v,b,w);case Ys:return b=Of(b),m(v,g,x,b,w)}if(yg(b)||mg(b))return v=v.get(x)||null,u(g,v,b,w,null);if(typeof b.then=="function")return m(v,g,x,Qy(b),w);
if(b.$$typeof===qi)return m(v,g,x,Xy(g,b),w);Wy(g,b)}return null}function p(v,g,x,b){for(var w=null,_=null,S=g,k=g=0,z=null;S!==null&&k<x.length;k++){S.index>k?
(z=S,S=null):z=S.sibling;var P=f(v,S,x[k],b);if(P===null){S===null&&(S=z);break}e&&S&&P.alternate===null&&t(v,S),g=n(P,g,k),_===null?w=P:_.sibling=P,_=P,S=z}if(k===
x.length)return o(v,S),Ue&&Ll(v,k),w;if(S===null){for(;k<x.length;k++)S=d(v,x[k],b),S!==null&&(g=n(S,g,k),_===null?w=S:_.sibling=S,_=S);return Ue&&Ll(v,k),w}for(S=
r(S);k<x.length;k++)z=m(S,v,k,x[k],b),z!==null&&(e&&(P=z.alternate,P!==null&&S.delete(P.key===null?k:P.key)),g=n(z,g,k),_===null?w=z:_.sibling=z,_=z);return e&&
S.forEach(function(H){return t(v,H)}),Ue&&Ll(v,k),w}function h(v,g,x,b){if(x==null)throw Error(Y(151));for(var w=null,_=null,S=g,k=g=0,z=null,P=x.next();S!==null&&
!P.done;k++,P=x.next()){S.index>k?(z=S,S=null):z=S.sibling;var H=f(v,S,P.value,b);if(H===null){S===null&&(S=z);break}e&&S&&H.alternate===null&&t(v,S),g=n(H,g,k),
_===null?w=H:_.sibling=H,_=H,S=z}if(P.done)return o(v,S),Ue&&Ll(v,k),w;if(S===null){for(;!P.done;k++,P=x.next())P=d(v,P.value,b),P!==null&&(g=n(P,g,k),_===null?
w=P:_.sibling=P,_=P);return Ue&&Ll(v,k),w}for(S=r(S);!P.done;k++,P=x.next())P=m(S,v,k,P.value,b),P!==null&&(e&&(z=P.alternate,z!==null&&S.delete(z.key===null?k:
z.key)),g=n(P,g,k),_===null?w=P:_.sibling=P,_=P);return e&&S.forEach(function(F){return t(v,F)}),Ue&&Ll(v,k),w}function I(v,g,x,b){if(typeof x=="object"&&x!==null&&
x.type===fm&&x.key===null&&x.props.ref===void 0&&(x=x.props.children),typeof x=="object"&&x!==null){switch(x.$$typeof){case Vy:e:{for(var w=x.key;g!==null;){if(g.
key===w){if(w=x.type,w===fm){if(g.tag===7){o(v,g.sibling),b=a(g,x.props.children),Gs(b,x),b.return=v,v=b;break e}}else if(g.elementType===w||typeof w=="object"&&
w!==null&&w.$$typeof===Ys&&Of(w)===g.type){o(v,g.sibling),b=a(g,x.props),Gs(b,x),b.return=v,v=b;break e}o(v,g);break}else t(v,g);g=g.sibling}x.type===fm?(b=Hf(x.
props.children,v.mode,b,x.key),Gs(b,x),b.return=v,v=b):(b=u0(x.type,x.key,x.props,null,v.mode,b),Gs(b,x),b.return=v,v=b)}return i(v);case bg:e:{for(w=x.key;g!==
null;){if(g.key===w)if(g.tag===4&&g.stateNode.containerInfo===x.containerInfo&&g.stateNode.implementation===x.implementation){o(v,g.sibling),b=a(g,x.children||[]),
b.return=v,v=b;break e}else{o(v,g);break}else t(v,g);g=g.sibling}b=n_(x,v.mode,b),b.return=v,v=b}return i(v);case Ys:return x=Of(x),I(v,g,x,b)}if(yg(x))return p(
v,g,x,b);if(mg(x)){if(w=mg(x),typeof w!="function")throw Error(Y(150));return x=w.call(x),h(v,g,x,b)}if(typeof x.then=="function")return I(v,g,Qy(x),b);if(x.$$typeof===
qi)return I(v,g,Xy(v,x),b);Wy(v,x)}return typeof x=="string"&&x!==""||typeof x=="number"||typeof x=="bigint"?(x=""+x,g!==null&&g.tag===6?(o(v,g.sibling),b=a(g,x),
b.return=v,v=b):(o(v,g),b=a_(x,v.mode,b),b.return=v,v=b),i(v)):o(v,g)}return function(v,g,x,b){try{qg=0;var w=I(v,g,x,b);return _m=null,w}catch(S){if(S===Km||S===
fI)throw S;var _=pa(29,S,null,v.mode);return _.lanes=b,_.return=v,_}}}var Yf=E7(!0),D7=E7(!1),Xs=!1;function Zk(e){e.updateQueue={baseState:e.memoizedState,firstBaseUpdate:null,
lastBaseUpdate:null,shared:{pending:null,lanes:0,hiddenCallbacks:null},callbacks:null}}function K_(e,t){e=e.updateQueue,t.updateQueue===e&&(t.updateQueue={baseState:e.
baseState,firstBaseUpdate:e.firstBaseUpdate,lastBaseUpdate:e.lastBaseUpdate,shared:e.shared,callbacks:null})}function nc(e){return{lane:e,tag:0,payload:null,callback:null,
next:null}}function ic(e,t,o){var r=e.updateQueue;if(r===null)return null;if(r=r.shared,(dt&2)!==0){var a=r.pending;return a===null?t.next=t:(t.next=a.next,a.next=
t),r.pending=t,t=P0(e),S7(e,null,o),t}return sI(e,r,t,o),P0(e)}function Rg(e,t,o){if(t=t.updateQueue,t!==null&&(t=t.shared,(o&4194048)!==0)){var r=t.lanes;r&=e.
pendingLanes,o|=r,t.lanes=o,X8(e,o)}}function l_(e,t){var o=e.updateQueue,r=e.alternate;if(r!==null&&(r=r.updateQueue,o===r)){var a=null,n=null;if(o=o.firstBaseUpdate,
o!==null){do{var i={lane:o.lane,tag:o.tag,payload:o.payload,callback:null,next:null};n===null?a=n=i:n=n.next=i,o=o.next}while(o!==null);n===null?a=n=t:n=n.next=
t}else a=n=t;o={baseState:r.baseState,firstBaseUpdate:a,lastBaseUpdate:n,shared:r.shared,callbacks:r.callbacks},e.updateQueue=o;return}e=o.lastBaseUpdate,e===null?
o.firstBaseUpdate=t:e.next=t,o.lastBaseUpdate=t}var $_=!1;function Mg(){if($_){var e=Cm;if(e!==null)throw e}}function Ag(e,t,o,r){$_=!1;var a=e.updateQueue;Xs=!1;
var n=a.firstBaseUpdate,i=a.lastBaseUpdate,l=a.shared.pending;if(l!==null){a.shared.pending=null;var s=l,c=s.next;s.next=null,i===null?n=c:i.next=c,i=s;var u=e.
alternate;u!==null&&(u=u.updateQueue,l=u.lastBaseUpdate,l!==i&&(l===null?u.firstBaseUpdate=c:l.next=c,u.lastBaseUpdate=s))}if(n!==null){var d=a.baseState;i=0,u=
c=s=null,l=n;do{var f=l.lane&-536870913,m=f!==l.lane;if(m?(tt&f)===f:(r&f)===f){f!==0&&f===$f&&($_=!0),u!==null&&(u=u.next={lane:0,tag:l.tag,payload:l.payload,callback:null,
next:null});e:{var p=e,h=l;f=t;var I=o;switch(h.tag){case 1:if(p=h.payload,typeof p=="function"){d=p.call(I,d,f);break e}d=p;break e;case 3:p.flags=p.flags&-65537|
128;case 0:if(p=h.payload,f=typeof p=="function"?p.call(I,d,f):p,f==null)break e;d=Dt({},d,f);break e;case 2:Xs=!0}}f=l.callback,f!==null&&(e.flags|=64,m&&(e.flags|=
8192),m=a.callbacks,m===null?a.callbacks=[f]:m.push(f))}else m={lane:f,tag:l.tag,payload:l.payload,callback:l.callback,next:null},u===null?(c=u=m,s=d):u=u.next=
m,i|=f;if(l=l.next,l===null){if(l=a.shared.pending,l===null)break;m=l,l=m.next,m.next=null,a.lastBaseUpdate=m,a.shared.pending=null}}while(!0);u===null&&(s=d),a.
baseState=s,a.firstBaseUpdate=c,a.lastBaseUpdate=u,n===null&&(a.shared.lanes=0),xc|=i,e.lanes=i,e.memoizedState=d}}function P7(e,t){if(typeof e!="function")throw Error(
Y(191,e));e.call(t)}function z7(e,t){var o=e.callbacks;if(o!==null)for(e.callbacks=null,e=0;e<o.length;e++)P7(o[e],t)}var hc=Qi(null),F0=Qi(0);function EO(e,t){
e=Yl,qt(F0,e),qt(hc,t),Yl=e|t.baseLanes}function Y_(){qt(F0,Yl),qt(hc,hc.current)}function Jk(){Yl=F0.current,mr(hc),mr(F0)}var gr=Qi(null),Mr=null;function lc(e){
var t=e.alternate;qt(pr,pr.current&1),qt(gr,e),Mr===null&&(t===null||hc.current!==null||t.memoizedState!==null)&&(Mr=e)}function X_(e){qt(pr,pr.current),qt(gr,e),
Mr===null&&(Mr=e)}function O7(e){e.tag===22?(qt(pr,pr.current),qt(gr,e),Mr===null&&(Mr=e)):sc()}function sc(){qt(pr,pr.current),qt(gr,gr.current)}function La(e){
mr(gr),Mr===e&&(Mr=null),mr(pr)}var pr=Qi(0);function jg(e,t){qt(gr,gr.current),qt(pr,t)}function e5(e){mr(pr),mr(gr),Mr===e&&(Mr=null)}function L0(e){for(var t=e;t!==
null;){if(t.tag===13){var o=t.memoizedState;if(o!==null&&(o=o.dehydrated,o===null||Mk(o)||T5(o)))return t}else if(t.tag===19&&t.memoizedProps.revealOrder!=="ind\
ependent"){if((t.flags&128)!==0)return t}else if(t.child!==null){t.child.return=t,t=t.child;continue}if(t===e)break;for(;t.sibling===null;){if(t.return===null||
t.return===e)return null;t=t.return}t.sibling.return=t.return,t=t.sibling}return null}var Gl=0,Le=null,Ct=null,Mo=null,H0=!1,km=!1,Xf=!1,V0=0,Gg=0,Tm=null,o$=0;
function fo(){throw Error(Y(321))}function t5(e,t){if(t===null)return!1;for(var o=0;o<t.length&&o<e.length;o++)if(!Ka(e[o],t[o]))return!1;return!0}function o5(e,t,o,r,a,n){
return Gl=n,Le=t,t.memoizedState=null,t.updateQueue=null,t.lanes=0,ke.H=e===null||e.memoizedState===null?uB:mB,Xf=!1,n=o(r,a),Xf=!1,km&&(n=N7(t,o,r,a)),B7(e),n}
function B7(e){ke.H=U0;var t=Ct!==null&&Ct.next!==null;if(Gl=0,Mo=Ct=Le=null,H0=!1,Gg=0,Tm=null,t)throw Error(Y(300));e===null||Eo||(e=e.dependencies,e!==null&&
B0(e)&&(Eo=!0))}function N7(e,t,o,r){Le=e;var a=0;do{if(km&&(Tm=null),Gg=0,km=!1,25<=a)throw Error(Y(301));if(a+=1,Mo=Ct=null,e.updateQueue!=null){var n=e.updateQueue;
n.lastEffect=null,n.events=null,n.stores=null,n.memoCache!=null&&(n.memoCache.index=0)}ke.H=f$,n=t(o,r)}while(km);return n}function r$(){var e=ke.H,t=e.useState()[0];
return t=typeof t.then=="function"?ix(t):t,e=e.useState()[0],(Ct!==null?Ct.memoizedState:null)!==e&&(Le.flags|=1024),t}function r5(){var e=V0!==0;return V0=0,e}
function a5(e,t,o){t.updateQueue=e.updateQueue,t.flags&=-2053,e.lanes&=~o}function n5(e){if(H0){for(e=e.memoizedState;e!==null;){var t=e.queue;t!==null&&(t.pending=
null),e=e.next}H0=!1}Gl=0,Mo=Ct=Le=null,km=!1,Gg=V0=0,Tm=null}function $r(){var e={memoizedState:null,baseState:null,baseQueue:null,queue:null,next:null};return Mo===
null?Le.memoizedState=Mo=e:Mo=Mo.next=e,Mo}function wo(){if(Ct===null){var e=Le.alternate;e=e!==null?e.memoizedState:null}else e=Ct.next;var t=Mo===null?Le.memoizedState:
Mo.next;if(t!==null)Mo=t,Ct=e;else{if(e===null)throw Le.alternate===null?Error(Y(467)):Error(Y(310));Ct=e,e={memoizedState:Ct.memoizedState,baseState:Ct.baseState,
baseQueue:Ct.baseQueue,queue:Ct.queue,next:null},Mo===null?Le.memoizedState=Mo=e:Mo=Mo.next=e}return Mo}function dI(){return{lastEffect:null,events:null,stores:null,
memoCache:null}}function ix(e){var t=Gg;return Gg+=1,Tm===null&&(Tm=[]),e=A7(Tm,e,t),t=Le,(Mo===null?t.memoizedState:Mo.next)===null&&(t=t.alternate,ke.H=t===null||
t.memoizedState===null?uB:mB),e}function uI(e){if(e!==null&&typeof e=="object"){if(typeof e.then=="function")return ix(e);if(e.$$typeof===FG)return;if(e.$$typeof===
qi)return ur(e)}throw Error(Y(438,String(e)))}function i5(e){var t=null,o=Le.updateQueue;if(o!==null&&(t=o.memoCache),t==null){var r=Le.alternate;r!==null&&(r=r.
updateQueue,r!==null&&(r=r.memoCache,r!=null&&(t={data:r.data.map(function(a){return a.slice()}),index:0})))}if(t==null&&(t={data:[],index:0}),o===null&&(o=dI(),
Le.updateQueue=o),o.memoCache=t,o=t.data[t.index],o===void 0)for(o=t.data[t.index]=Array(e),r=0;r<e;r++)o[r]=NG;return t.index++,o}function Kl(e,t){return typeof t==
"function"?t(e):t}function h0(e){var t=wo();return l5(t,Ct,e)}function l5(e,t,o){var r=e.queue;if(r===null)throw Error(Y(311));r.lastRenderedReducer=o;var a=e.baseQueue,
n=r.pending;if(n!==null){if(a!==null){var i=a.next;a.next=n.next,n.next=i}t.baseQueue=a=n,r.pending=null}if(n=e.baseState,a===null)e.memoizedState=n;else{t=a.next;
var l=i=null,s=null,c=t,u=!1;do{var d=c.lane&-536870913;if(d!==c.lane?(tt&d)===d:(Gl&d)===d){var f=c.revertLane;if(f===0)s!==null&&(s=s.next={lane:0,revertLane:0,
gesture:null,action:c.action,hasEagerState:c.hasEagerState,eagerState:c.eagerState,next:null}),d===$f&&(u=!0);else if((Gl&f)===f){c=c.next,f===$f&&(u=!0);continue}else
d={lane:0,revertLane:c.revertLane,gesture:null,action:c.action,hasEagerState:c.hasEagerState,eagerState:c.eagerState,next:null},s===null?(l=s=d,i=n):s=s.next=d,
Le.lanes|=f,xc|=f;d=c.action,Xf&&o(n,d),n=c.hasEagerState?c.eagerState:o(n,d)}else f={lane:d,revertLane:c.revertLane,gesture:c.gesture,action:c.action,hasEagerState:c.
hasEagerState,eagerState:c.eagerState,next:null},s===null?(l=s=f,i=n):s=s.next=f,Le.lanes|=d,xc|=d;c=c.next}while(c!==null&&c!==t);if(s===null?i=n:s.next=l,!Ka(
n,e.memoizedState)&&(Eo=!0,u&&(o=Cm,o!==null)))throw o;e.memoizedState=n,e.baseState=i,e.baseQueue=s,r.lastRenderedState=n}return a===null&&(r.lanes=0),[e.memoizedState,
r.dispatch]}function s_(e){var t=wo(),o=t.queue;if(o===null)throw Error(Y(311));o.lastRenderedReducer=e;var r=o.dispatch,a=o.pending,n=t.memoizedState;if(a!==null){
o.pending=null;var i=a=a.next;do n=e(n,i.action),i=i.next;while(i!==a);Ka(n,t.memoizedState)||(Eo=!0),t.memoizedState=n,t.baseQueue===null&&(t.baseState=n),o.lastRenderedState=
n}return[n,r]}function F7(e,t,o){var r=Le,a=wo(),n=Ue;if(n){if(o===void 0)throw Error(Y(407));o=o()}else o=t();var i=!Ka((Ct||a).memoizedState,o);if(i&&(a.memoizedState=
o,Eo=!0),a=a.queue,s5(V7.bind(null,r,a,e),[e]),e=a.getSnapshot!==t||i||Mo!==null&&(Mo.memoizedState.tag&1)!==0,zm(e?9:8,{destroy:void 0},H7.bind(null,r,a,o,t),null),
e){if(r.flags|=2048,Et===null)throw Error(Y(349));n||(Gl&127)!==0||L7(r,t,o)}return o}function L7(e,t,o){e.flags|=16384,e={getSnapshot:t,value:o},t=Le.updateQueue,
t===null?(t=dI(),Le.updateQueue=t,t.stores=[e]):(o=t.stores,o===null?t.stores=[e]:o.push(e))}function H7(e,t,o,r){t.value=o,t.getSnapshot=r,U7(t)&&q7(e)}function V7(e,t,o){
return o(function(){U7(t)&&q7(e)})}function U7(e){var t=e.getSnapshot;e=e.value;try{var o=t();return!Ka(e,o)}catch{return!0}}function q7(e){var t=td(e,2);t!==null&&
ha(t,e,2)}function Q_(e){var t=$r();if(typeof e=="function"){var o=e;if(e=o(),Xf){Ws(!0);try{o()}finally{Ws(!1)}}}return t.memoizedState=t.baseState=e,t.queue={
pending:null,lanes:0,dispatch:null,lastRenderedReducer:Kl,lastRenderedState:e},t}function j7(e,t,o,r){return e.baseState=o,l5(e,Ct,typeof r=="function"?r:Kl)}function a$(e,t,o,r,a){
if(pI(e))throw Error(Y(485));if(e=t.action,e!==null){var n={payload:a,action:e,next:null,isTransition:!0,status:"pending",value:null,reason:null,listeners:[],then:function(i){
n.listeners.push(i)}};ke.T!==null?o(!0):n.isTransition=!1,r(n),o=t.pending,o===null?(n.next=t.pending=n,G7(t,n)):(n.next=o.next,t.pending=o.next=n)}}function G7(e,t){
var o=t.action,r=t.payload,a=e.state;if(t.isTransition){var n=ke.T,i={};i.types=n!==null?n.types:null,ke.T=i;try{var l=o(a,r),s=ke.S;s!==null&&s(i,l),DO(e,t,l)}catch(c){
W_(e,t,c)}finally{n!==null&&i.types!==null&&(n.types=i.types),ke.T=n}}else try{n=o(a,r),DO(e,t,n)}catch(c){W_(e,t,c)}}function DO(e,t,o){o!==null&&typeof o=="ob\
ject"&&typeof o.then=="function"?o.then(function(r){PO(e,t,r)},function(r){return W_(e,t,r)}):PO(e,t,o)}function PO(e,t,o){t.status="fulfilled",t.value=o,K7(t),
e.state=o,t=e.pending,t!==null&&(o=t.next,o===t?e.pending=null:(o=o.next,t.next=o,G7(e,o)))}function W_(e,t,o){var r=e.pending;if(e.pending=null,r!==null){r=r.next;
do t.status="rejected",t.reason=o,K7(t),t=t.next;while(t!==r)}e.action=null}function K7(e){e=e.listeners;for(var t=0;t<e.length;t++)(0,e[t])()}function $7(e,t){
return t}function zO(e,t){if(Ue){var o=Et.formState;if(o!==null){e:{var r=Le;if(Ue){if(Ut){t:{for(var a=Ut,n=Sn;a.nodeType!==8;){if(!n){a=null;break t}if(a=Cn(a.
nextSibling),a===null){a=null;break t}}n=a.data,a=n==="F!"||n==="F"?a:null}if(a){Ut=Cn(a.nextSibling),r=a.data==="F!";break e}}pc(r)}r=!1}r&&(t=o[0])}}return o=
$r(),o.memoizedState=o.baseState=t,r={pending:null,lanes:0,dispatch:null,lastRenderedReducer:$7,lastRenderedState:t},o.queue=r,o=cB.bind(null,Le,r),r.dispatch=o,
r=Q_(!1),n=u5.bind(null,Le,!1,r.queue),r=$r(),a={state:t,dispatch:null,action:e,pending:null},r.queue=a,o=a$.bind(null,Le,a,n,o),a.dispatch=o,r.memoizedState=e,
[t,o,!1]}function OO(e){var t=wo();return Y7(t,Ct,e)}function Y7(e,t,o){if(t=l5(e,t,$7)[0],e=h0(Kl)[0],typeof t=="object"&&t!==null&&typeof t.then=="function")try{
var r=ix(t)}catch(i){throw i===Km?fI:i}else r=t;t=wo();var a=t.queue,n=a.dispatch;return o!==t.memoizedState&&(Le.flags|=2048,zm(9,{destroy:void 0},n$.bind(null,
a,o),null)),[r,n,e]}function n$(e,t){e.action=t}function BO(e){var t=wo(),o=Ct;if(o!==null)return Y7(t,o,e);wo(),t=t.memoizedState,o=wo();var r=o.queue.dispatch;
return o.memoizedState=e,[t,r,!1]}function zm(e,t,o,r){return e={tag:e,create:o,deps:r,inst:t,next:null},t=Le.updateQueue,t===null&&(t=dI(),Le.updateQueue=t),o=
t.lastEffect,o===null?t.lastEffect=e.next=e:(r=o.next,o.next=e,e.next=r,t.lastEffect=e),e}function X7(){return wo().memoizedState}function g0(e,t,o,r){var a=$r();
Le.flags|=e,a.memoizedState=zm(1|t,{destroy:void 0},o,r===void 0?null:r)}function mI(e,t,o,r){var a=wo();r=r===void 0?null:r;var n=a.memoizedState.inst;Ct!==null&&
r!==null&&t5(r,Ct.memoizedState.deps)?a.memoizedState=zm(t,n,o,r):(Le.flags|=e,a.memoizedState=zm(1|t,n,o,r))}function NO(e,t){g0(8390656,8,e,t)}function s5(e,t){
mI(2048,8,e,t)}function i$(e){Le.flags|=4;var t=Le.updateQueue;if(t===null)t=dI(),Le.updateQueue=t,t.events=[e];else{var o=t.events;o===null?t.events=[e]:o.push(
e)}}function Q7(e){var t=wo().memoizedState;return i$({ref:t,nextImpl:e}),function(){if((dt&2)!==0)throw Error(Y(440));return t.impl.apply(void 0,arguments)}}function W7(e,t){
return mI(4,2,e,t)}function Z7(e,t){return mI(4,4,e,t)}function J7(e,t){if(typeof t=="function"){e=e();var o=t(e);return function(){typeof o=="function"?o():t(null)}}
if(t!=null)return e=e(),t.current=e,function(){t.current=null}}function eB(e,t,o){o=o!=null?o.concat([e]):null,mI(4,4,J7.bind(null,t,e),o)}function c5(){}function tB(e,t){
var o=wo();t=t===void 0?null:t;var r=o.memoizedState;return t!==null&&t5(t,r[1])?r[0]:(o.memoizedState=[e,t],e)}function oB(e,t){var o=wo();t=t===void 0?null:t;
var r=o.memoizedState;if(t!==null&&t5(t,r[1]))return r[0];if(r=e(),Xf){Ws(!0);try{e()}finally{Ws(!1)}}return o.memoizedState=[r,t],r}function f5(e,t,o){return o===
void 0||(Gl&1073741824)!==0&&(tt&261930)===0?e.memoizedState=t:(e.memoizedState=o,e=YB(),Le.lanes|=e,xc|=e,o)}function rB(e,t,o,r){return Ka(o,t)?o:hc.current!==
null?(e=f5(e,o,r),Ka(e,t)||(Eo=!0),e):(Gl&106)===0||(Gl&1073741824)!==0&&(tt&261930)===0?(Eo=!0,e.memoizedState=o):(e=YB(),Le.lanes|=e,xc|=e,t)}function aB(e,t,o,r,a){
var n=ut.p;ut.p=n!==0&&8>n?n:8;var i=ke.T,l={};l.types=i!==null?i.types:null,ke.T=l,u5(e,!1,t,o);try{var s=a(),c=ke.S;if(c!==null&&c(l,s),s!==null&&typeof s=="o\
bject"&&typeof s.then=="function"){var u=t$(s,r);Eg(e,t,u,Ga(e))}else Eg(e,t,r,Ga(e))}catch(d){Eg(e,t,{then:function(){},status:"rejected",reason:d},Ga())}finally{
ut.p=n,i!==null&&l.types!==null&&(i.types=l.types),ke.T=i}}function l$(){}function Z_(e,t,o,r){if(e.tag!==5)throw Error(Y(476));var a=nB(e).queue;aB(e,a,t,Lf,o===
null?l$:function(){return iB(e),o(r)})}function nB(e){var t=e.memoizedState;if(t!==null)return t;t={memoizedState:Lf,baseState:Lf,baseQueue:null,queue:{pending:null,
lanes:0,dispatch:null,lastRenderedReducer:Kl,lastRenderedState:Lf},next:null};var o={};return t.next={memoizedState:o,baseState:o,baseQueue:null,queue:{pending:null,
lanes:0,dispatch:null,lastRenderedReducer:Kl,lastRenderedState:o},next:null},e.memoizedState=t,e=e.alternate,e!==null&&(e.memoizedState=t),t}function iB(e){var t=nB(
e);t.next===null&&(t=e.alternate.memoizedState),Eg(e,t.next.queue,{},Ga())}function d5(){return ur(Vm)}function lB(){return wo().memoizedState}function sB(){return wo().
memoizedState}function s$(e){for(var t=e.return;t!==null;){switch(t.tag){case 24:case 3:var o=Ga();e=nc(o);var r=ic(t,e,o);r!==null&&(ha(r,t,o),Rg(r,t,o)),t={cache:Xk()},
e.payload=t;return}t=t.return}}function c$(e,t,o){var r=Ga();o={lane:r,revertLane:0,gesture:null,action:o,hasEagerState:!1,eagerState:null,next:null},pI(e)?fB(t,
o):(o=Kk(e,t,o,r),o!==null&&(ha(o,e,r),dB(o,t,r)))}function cB(e,t,o){var r=Ga();Eg(e,t,o,r)}function Eg(e,t,o,r){var a={lane:r,revertLane:0,gesture:null,action:o,
hasEagerState:!1,eagerState:null,next:null};if(pI(e))fB(t,a);else{var n=e.alternate;if(e.lanes===0&&(n===null||n.lanes===0)&&(n=t.lastRenderedReducer,n!==null))
try{var i=t.lastRenderedState,l=n(i,o);if(a.hasEagerState=!0,a.eagerState=l,Ka(l,i))return sI(e,t,a,0),Et===null&&lI(),!1}catch{}if(o=Kk(e,t,a,r),o!==null)return ha(
o,e,r),dB(o,t,r),!0}return!1}function u5(e,t,o,r){if(r={lane:2,revertLane:S5(),gesture:null,action:r,hasEagerState:!1,eagerState:null,next:null},pI(e)){if(t)throw Error(
Y(479))}else t=Kk(e,o,r,2),t!==null&&ha(t,e,2)}function pI(e){var t=e.alternate;return e===Le||t!==null&&t===Le}function fB(e,t){km=H0=!0;var o=e.pending;o===null?
t.next=t:(t.next=o.next,o.next=t),e.pending=t}function dB(e,t,o){if((o&4194048)!==0){var r=t.lanes;r&=e.pendingLanes,o|=r,t.lanes=o,X8(e,o)}}var U0={readContext:ur,
use:uI,useCallback:fo,useContext:fo,useEffect:fo,useImperativeHandle:fo,useLayoutEffect:fo,useInsertionEffect:fo,useMemo:fo,useReducer:fo,useRef:fo,useState:fo,
useDebugValue:fo,useDeferredValue:fo,useTransition:fo,useSyncExternalStore:fo,useId:fo,useHostTransitionStatus:fo,useFormState:fo,useActionState:fo,useOptimistic:fo,
useMemoCache:fo,useCacheRefresh:fo,useEffectEvent:fo},uB={readContext:ur,use:uI,useCallback:function(e,t){return $r().memoizedState=[e,t===void 0?null:t],e},useContext:ur,
useEffect:NO,useImperativeHandle:function(e,t,o){o=o!=null?o.concat([e]):null,g0(4194308,4,J7.bind(null,t,e),o)},useLayoutEffect:function(e,t){return g0(4194308,
4,e,t)},useInsertionEffect:function(e,t){g0(4,2,e,t)},useMemo:function(e,t){var o=$r();t=t===void 0?null:t;var r=e();if(Xf){Ws(!0);try{e()}finally{Ws(!1)}}return o.
memoizedState=[r,t],r},useReducer:function(e,t,o){var r=$r();if(o!==void 0){var a=o(t);if(Xf){Ws(!0);try{o(t)}finally{Ws(!1)}}}else a=t;return r.memoizedState=r.
baseState=a,e={pending:null,lanes:0,dispatch:null,lastRenderedReducer:e,lastRenderedState:a},r.queue=e,e=e.dispatch=c$.bind(null,Le,e),[r.memoizedState,e]},useRef:function(e){
var t=$r();return e={current:e},t.memoizedState=e},useState:function(e){e=Q_(e);var t=e.queue,o=cB.bind(null,Le,t);return t.dispatch=o,[e.memoizedState,o]},useDebugValue:c5,
useDeferredValue:function(e,t){var o=$r();return f5(o,e,t)},useTransition:function(){var e=Q_(!1);return e=aB.bind(null,Le,e.queue,!0,!1),$r().memoizedState=e,[
!1,e]},useSyncExternalStore:function(e,t,o){var r=Le,a=$r();if(Ue){if(o===void 0)throw Error(Y(407));o=o()}else{if(o=t(),Et===null)throw Error(Y(349));(tt&127)!==
0||L7(r,t,o)}a.memoizedState=o;var n={value:o,getSnapshot:t};return a.queue=n,NO(V7.bind(null,r,n,e),[e]),r.flags|=2048,zm(9,{destroy:void 0},H7.bind(null,r,n,o,
t),null),o},useId:function(){var e=$r(),t=Et.identifierPrefix;if(Ue){var o=Ki,r=Gi;o=(r&~(1<<32-ja(r)-1)).toString(32)+o,t="_"+t+"R_"+o,o=V0++,0<o&&(t+="H"+o.toString(
32)),t+="_"}else o=o$++,t="_"+t+"r_"+o.toString(32)+"_";return e.memoizedState=t},useHostTransitionStatus:d5,useFormState:zO,useActionState:zO,useOptimistic:function(e){
var t=$r();t.memoizedState=t.baseState=e;var o={pending:null,lanes:0,dispatch:null,lastRenderedReducer:null,lastRenderedState:null};return t.queue=o,t=u5.bind(null,
Le,!0,o),o.dispatch=t,[e,t]},useMemoCache:i5,useCacheRefresh:function(){return $r().memoizedState=s$.bind(null,Le)},useEffectEvent:function(e){var t=$r(),o={impl:e};
return t.memoizedState=o,function(){if((dt&2)!==0)throw Error(Y(440));return o.impl.apply(void 0,arguments)}}},mB={readContext:ur,use:uI,useCallback:tB,useContext:ur,
useEffect:s5,useImperativeHandle:eB,useInsertionEffect:W7,useLayoutEffect:Z7,useMemo:oB,useReducer:h0,useRef:X7,useState:function(){return h0(Kl)},useDebugValue:c5,
useDeferredValue:function(e,t){var o=wo();return rB(o,Ct.memoizedState,e,t)},useTransition:function(){var e=h0(Kl)[0],t=wo().memoizedState;return[typeof e=="boo\
lean"?e:ix(e),t]},useSyncExternalStore:F7,useId:lB,useHostTransitionStatus:d5,useFormState:OO,useActionState:OO,useOptimistic:function(e,t){var o=wo();return j7(
o,Ct,e,t)},useMemoCache:i5,useCacheRefresh:sB,useEffectEvent:Q7},f$={readContext:ur,use:uI,useCallback:tB,useContext:ur,useEffect:s5,useImperativeHandle:eB,useInsertionEffect:W7,
useLayoutEffect:Z7,useMemo:oB,useReducer:s_,useRef:X7,useState:function(){return s_(Kl)},useDebugValue:c5,useDeferredValue:function(e,t){var o=wo();return Ct===
null?f5(o,e,t):rB(o,Ct.memoizedState,e,t)},useTransition:function(){var e=s_(Kl)[0],t=wo().memoizedState;return[typeof e=="boolean"?e:ix(e),t]},useSyncExternalStore:F7,
useId:lB,useHostTransitionStatus:d5,useFormState:BO,useActionState:BO,useOptimistic:function(e,t){var o=wo();return Ct!==null?j7(o,Ct,e,t):(o.baseState=e,[e,o.queue.
dispatch])},useMemoCache:i5,useCacheRefresh:sB,useEffectEvent:Q7};function c_(e,t,o,r){t=e.memoizedState,o=o(r,t),o=o==null?t:Dt({},t,o),e.memoizedState=o,e.lanes===
0&&(e.updateQueue.baseState=o)}var J_={enqueueSetState:function(e,t,o){e=e._reactInternals;var r=Ga(),a=nc(r);a.payload=t,o!=null&&(a.callback=o),t=ic(e,a,r),t!==
null&&(ha(t,e,r),Rg(t,e,r))},enqueueReplaceState:function(e,t,o){e=e._reactInternals;var r=Ga(),a=nc(r);a.tag=1,a.payload=t,o!=null&&(a.callback=o),t=ic(e,a,r),
t!==null&&(ha(t,e,r),Rg(t,e,r))},enqueueForceUpdate:function(e,t){e=e._reactInternals;var o=Ga(),r=nc(o);r.tag=2,t!=null&&(r.callback=t),t=ic(e,r,o),t!==null&&(ha(
t,e,o),Rg(t,e,o))}};function FO(e,t,o,r,a,n,i){return e=e.stateNode,typeof e.shouldComponentUpdate=="function"?e.shouldComponentUpdate(r,n,i):t.prototype&&t.prototype.
isPureReactComponent?!Hg(o,r)||!Hg(a,n):!0}function LO(e,t,o,r){e=t.state,typeof t.componentWillReceiveProps=="function"&&t.componentWillReceiveProps(o,r),typeof t.
UNSAFE_componentWillReceiveProps=="function"&&t.UNSAFE_componentWillReceiveProps(o,r),t.state!==e&&J_.enqueueReplaceState(t,t.state,null)}function Qf(e,t){var o=t;
if("ref"in t){o={};for(var r in t)r!=="ref"&&(o[r]=t[r])}if(e=e.defaultProps){o===t&&(o=Dt({},o));for(var a in e)o[a]===void 0&&(o[a]=e[a])}return o}function pB(e){
D0(e)}function hB(e){console.error(e)}function gB(e){D0(e)}function q0(e,t){try{var o=e.onUncaughtError;o(t.value,{componentStack:t.stack})}catch(r){setTimeout(
function(){throw r})}}function HO(e,t,o){try{var r=e.onCaughtError;r(o.value,{componentStack:o.stack,errorBoundary:t.tag===1?t.stateNode:null})}catch(a){setTimeout(
function(){throw a})}}function ek(e,t,o){return o=nc(o),o.tag=3,o.payload={element:null},o.callback=function(){q0(e,t)},o}function xB(e){return e=nc(e),e.tag=3,
e}function vB(e,t,o,r){var a=o.type.getDerivedStateFromError;if(typeof a=="function"){var n=r.value;e.payload=function(){return a(n)},e.callback=function(){HO(t,
o,r)}}var i=o.stateNode;i!==null&&typeof i.componentDidCatch=="function"&&(e.callback=function(){HO(t,o,r),typeof a!="function"&&(cc===null?cc=new Set([this]):cc.
add(this));var l=r.stack;this.componentDidCatch(r.value,{componentStack:l!==null?l:""})})}function d$(e,t,o,r,a){if(o.flags|=32768,r!==null&&typeof r=="object"&&
typeof r.then=="function"){if(t=o.alternate,t!==null&&Gf(t,o,a,!0),o=gr.current,o!==null){switch(o.tag){case 31:case 13:case 19:return Mr===null?W0():o.alternate===
null&&uo===0&&(uo=3),o.flags&=-257,o.flags|=65536,o.lanes=a,r===N0?o.flags|=16384:(t=o.updateQueue,t===null?o.updateQueue=new Set([r]):t.add(r),g_(e,r,a)),!1;case 22:
return o.flags|=65536,r===N0?o.flags|=16384:(t=o.updateQueue,t===null?(t={transitions:null,markerInstances:null,retryQueue:new Set([r])},o.updateQueue=t):(o=t.retryQueue,
o===null?t.retryQueue=new Set([r]):o.add(r)),g_(e,r,a)),!1}throw Error(Y(435,o.tag))}return g_(e,r,a),W0(),!1}if(Ue)return t=gr.current,t!==null?((t.flags&65536)===
0&&(t.flags|=256),t.flags|=65536,t.lanes=a,r!==U_&&(e=Error(Y(422),{cause:r}),Ug(wn(e,o)))):(r!==U_&&(t=Error(Y(423),{cause:r}),Ug(wn(t,o))),e=e.current.alternate,
e.flags|=65536,a&=-a,e.lanes|=a,r=wn(r,o),a=ek(e.stateNode,r,a),l_(e,a),uo!==4&&(uo=2)),!1;var n=Error(Y(520),{cause:r});if(n=wn(n,o),Og===null?Og=[n]:Og.push(n),
uo!==4&&(uo=2),t===null)return!0;r=wn(r,o),o=t;do{switch(o.tag){case 3:return o.flags|=65536,e=a&-a,o.lanes|=e,e=ek(o.stateNode,r,e),l_(o,e),!1;case 1:if(t=o.type,
n=o.stateNode,(o.flags&128)===0&&(typeof t.getDerivedStateFromError=="function"||n!==null&&typeof n.componentDidCatch=="function"&&(cc===null||!cc.has(n))))return o.
flags|=65536,a&=-a,o.lanes|=a,a=xB(a),vB(a,e,o,r),l_(o,a),!1;break;case 22:if(o.memoizedState!==null)return o.flags|=65536,!1}o=o.return}while(o!==null);return!1}
var m5=Error(Y(461)),Eo=!1;function Bo(e,t,o,r){t.child=e===null?D7(t,null,o,r):Yf(t,e.child,o,r)}function VO(e,t,o,r,a){o=o.render;var n=t.ref;if("ref"in r){var i={};
for(var l in r)l!=="ref"&&(i[l]=r[l])}else i=r;return Kf(t),r=o5(e,t,o,i,n,a),l=r5(),e!==null&&!Eo?(a5(e,t,a),$l(e,t,a)):(Ue&&l&&cI(t),t.flags|=1,Bo(e,t,r,a),t.
child)}function UO(e,t,o,r,a){if(e===null){var n=o.type;return typeof n=="function"&&!$k(n)&&n.defaultProps===void 0&&o.compare===null?(t.tag=15,t.type=n,bB(e,t,
n,r,a)):(e=u0(o.type,null,r,t,t.mode,a),e.ref=t.ref,e.return=t,t.child=e)}if(n=e.child,!h5(e,a)){var i=n.memoizedProps;if(o=o.compare,o=o!==null?o:Hg,o(i,r)&&e.
ref===t.ref)return $l(e,t,a)}return t.flags|=1,e=Vl(n,r),e.ref=t.ref,e.return=t,t.child=e}function bB(e,t,o,r,a){if(e!==null){var n=e.memoizedProps;if(Hg(n,r)&&
e.ref===t.ref)if(Eo=!1,t.pendingProps=r=n,h5(e,a))(e.flags&131072)!==0&&(Eo=!0);else return t.lanes=e.lanes,$l(e,t,a)}return tk(e,t,o,r,a)}function yB(e,t,o,r){
var a=r.children,n=e!==null?e.memoizedState:null;if(e===null&&t.stateNode===null&&(t.stateNode={_visibility:1,_pendingMarkers:null,_retryCache:null,_transitions:null}),
r.mode==="hidden"){if((t.flags&128)!==0){if(n=n!==null?n.baseLanes|o:o,e!==null){for(r=t.child=e.child,a=0;r!==null;)a=a|r.lanes|r.childLanes,r=r.sibling;r=a&~n}else
r=0,t.child=null;return qO(e,t,n,o,r)}if((o&536870912)!==0)t.memoizedState={baseLanes:0,cachePool:null},e!==null&&p0(t,n!==null?n.cachePool:null),n!==null?EO(t,
n):Y_(),O7(t);else return r=t.lanes=536870912,qO(e,t,n!==null?n.baseLanes|o:o,o,r)}else n!==null?(p0(t,n.cachePool),EO(t,n),sc(),t.memoizedState=null):(e!==null&&
p0(t,null),Y_(),sc());return Bo(e,t,a,o),t.child}function Dg(e,t){return e!==null&&e.tag===22||t.stateNode!==null||(t.stateNode={_visibility:1,_pendingMarkers:null,
_retryCache:null,_transitions:null}),t.sibling}function qO(e,t,o,r,a){var n=Qk();return n=n===null?null:{parent:Ao._currentValue,pool:n},t.memoizedState={baseLanes:o,
cachePool:n},e!==null&&p0(t,null),Y_(),O7(t),e!==null&&Gf(e,t,r,!0),t.childLanes=a,null}function x0(e,t){return t=hI({mode:t.mode,children:t.children},e.mode),t.
ref=e.ref,e.child=t,t.return=e,t}function jO(e,t,o){return Yf(t,e.child,null,o),e=x0(t,t.pendingProps),e.flags|=2,La(t),t.memoizedState=null,e}function u$(e,t,o){
var r=t.pendingProps,a=(t.flags&128)!==0;if(t.flags&=-129,e===null){if(Ue){if(r.mode==="hidden")return e=x0(t,r),t.lanes=536870912,e.memoizedState={baseLanes:0,
cachePool:null},Dg(null,e);if(X_(t),(e=Ut)?(e=yN(e,Sn),e=e!==null&&e.data==="&"?e:null,e!==null&&(t.memoizedState={dehydrated:e,treeContext:mc!==null?{id:Gi,overflow:Ki}:
null,retryLane:536870912,hydrationErrors:null},o=_7(e),o.return=t,t.child=o,Wo=t,Ut=null)):e=null,e===null)throw pc(t);return t.lanes=536870912,null}return x0(t,
r)}var n=e.memoizedState;if(n!==null){var i=n.dehydrated;if(X_(t),a)if(t.flags&256)t.flags&=-257,t=jO(e,t,o);else if(t.memoizedState!==null)t.child=e.child,t.flags|=
128,t=null;else throw Error(Y(558));else if(Eo||Gf(e,t,o,!1),a=(o&e.childLanes)!==0,Eo||a){if(hc.current===null){if(r=Et,r!==null&&(i=Q8(r,o),i!==0&&i!==n.retryLane))
throw n.retryLane=i,td(e,i),ha(r,e,i),m5;W0()}t=jO(e,t,o)}else e=n.treeContext,Ut=Cn(i.nextSibling),Wo=t,Ue=!0,ac=null,Sn=!1,e!==null&&T7(t,e),t=x0(t,r),t.flags|=
134221824;return t}return e=Vl(e.child,{mode:r.mode,children:r.children}),e.ref=t.ref,t.child=e,e.return=t,e}function im(e,t){var o=t.ref;if(o===null)e!==null&&
e.ref!==null&&(t.flags|=4194816);else{if(typeof o!="function"&&typeof o!="object")throw Error(Y(284));(e===null||e.ref!==o)&&(t.flags|=4194816)}}function tk(e,t,o,r,a){
return Kf(t),o=o5(e,t,o,r,void 0,a),r=r5(),e!==null&&!Eo?(a5(e,t,a),$l(e,t,a)):(Ue&&r&&cI(t),t.flags|=1,Bo(e,t,o,a),t.child)}function GO(e,t,o,r,a,n){return Kf(
t),t.updateQueue=null,o=N7(t,r,o,a),B7(e),r=r5(),e!==null&&!Eo?(a5(e,t,n),$l(e,t,n)):(Ue&&r&&cI(t),t.flags|=1,Bo(e,t,o,n),t.child)}function KO(e,t,o,r,a){if(Kf(
t),t.stateNode===null){var n=xm,i=o.contextType;typeof i=="object"&&i!==null&&(n=ur(i)),n=new o(r,n),t.memoizedState=n.state!==null&&n.state!==void 0?n.state:null,
n.updater=J_,t.stateNode=n,n._reactInternals=t,n=t.stateNode,n.props=r,n.state=t.memoizedState,n.refs={},Zk(t),i=o.contextType,n.context=typeof i=="object"&&i!==
null?ur(i):xm,n.state=t.memoizedState,i=o.getDerivedStateFromProps,typeof i=="function"&&(c_(t,o,i,r),n.state=t.memoizedState),typeof o.getDerivedStateFromProps==
"function"||typeof n.getSnapshotBeforeUpdate=="function"||typeof n.UNSAFE_componentWillMount!="function"&&typeof n.componentWillMount!="function"||(i=n.state,typeof n.
componentWillMount=="function"&&n.componentWillMount(),typeof n.UNSAFE_componentWillMount=="function"&&n.UNSAFE_componentWillMount(),i!==n.state&&J_.enqueueReplaceState(
n,n.state,null),Ag(t,r,n,a),Mg(),n.state=t.memoizedState),typeof n.componentDidMount=="function"&&(t.flags|=4194308),r=!0}else if(e===null){n=t.stateNode;var l=t.
memoizedProps,s=Qf(o,l);n.props=s;var c=n.context,u=o.contextType;i=xm,typeof u=="object"&&u!==null&&(i=ur(u));var d=o.getDerivedStateFromProps;u=typeof d=="fun\
ction"||typeof n.getSnapshotBeforeUpdate=="function",l=t.pendingProps!==l,u||typeof n.UNSAFE_componentWillReceiveProps!="function"&&typeof n.componentWillReceiveProps!=
"function"||(l||c!==i)&&LO(t,n,r,i),Xs=!1;var f=t.memoizedState;n.state=f,Ag(t,r,n,a),Mg(),c=t.memoizedState,l||f!==c||Xs?(typeof d=="function"&&(c_(t,o,d,r),c=
t.memoizedState),(s=Xs||FO(t,o,s,r,f,c,i))?(u||typeof n.UNSAFE_componentWillMount!="function"&&typeof n.componentWillMount!="function"||(typeof n.componentWillMount==
"function"&&n.componentWillMount(),typeof n.UNSAFE_componentWillMount=="function"&&n.UNSAFE_componentWillMount()),typeof n.componentDidMount=="function"&&(t.flags|=
4194308)):(typeof n.componentDidMount=="function"&&(t.flags|=4194308),t.memoizedProps=r,t.memoizedState=c),n.props=r,n.state=c,n.context=i,r=s):(typeof n.componentDidMount==
"function"&&(t.flags|=4194308),r=!1)}else{n=t.stateNode,K_(e,t),i=t.memoizedProps,u=Qf(o,i),n.props=u,d=t.pendingProps,f=n.context,c=o.contextType,s=xm,typeof c==
"object"&&c!==null&&(s=ur(c)),l=o.getDerivedStateFromProps,(c=typeof l=="function"||typeof n.getSnapshotBeforeUpdate=="function")||typeof n.UNSAFE_componentWillReceiveProps!=
"function"&&typeof n.componentWillReceiveProps!="function"||(i!==d||f!==s)&&LO(t,n,r,s),Xs=!1,f=t.memoizedState,n.state=f,Ag(t,r,n,a),Mg();var m=t.memoizedState;
i!==d||f!==m||Xs||e!==null&&e.dependencies!==null&&B0(e.dependencies)?(typeof l=="function"&&(c_(t,o,l,r),m=t.memoizedState),(u=Xs||FO(t,o,u,r,f,m,s)||e!==null&&
e.dependencies!==null&&B0(e.dependencies))?(c||typeof n.UNSAFE_componentWillUpdate!="function"&&typeof n.componentWillUpdate!="function"||(typeof n.componentWillUpdate==
"function"&&n.componentWillUpdate(r,m,s),typeof n.UNSAFE_componentWillUpdate=="function"&&n.UNSAFE_componentWillUpdate(r,m,s)),typeof n.componentDidUpdate=="fun\
ction"&&(t.flags|=4),typeof n.getSnapshotBeforeUpdate=="function"&&(t.flags|=1024)):(typeof n.componentDidUpdate!="function"||i===e.memoizedProps&&f===e.memoizedState||
(t.flags|=4),typeof n.getSnapshotBeforeUpdate!="function"||i===e.memoizedProps&&f===e.memoizedState||(t.flags|=1024),t.memoizedProps=r,t.memoizedState=m),n.props=
r,n.state=m,n.context=s,r=u):(typeof n.componentDidUpdate!="function"||i===e.memoizedProps&&f===e.memoizedState||(t.flags|=4),typeof n.getSnapshotBeforeUpdate!=
"function"||i===e.memoizedProps&&f===e.memoizedState||(t.flags|=1024),r=!1)}return n=r,im(e,t),r=(t.flags&128)!==0,n||r?(n=t.stateNode,o=r&&typeof o.getDerivedStateFromError!=
"function"?null:n.render(),t.flags|=1,e!==null&&r?(t.child=Yf(t,e.child,null,a),t.child=Yf(t,null,o,a)):Bo(e,t,o,a),t.memoizedState=n.state,e=t.child):e=$l(e,t,
a),e}function $O(e,t,o,r){return jf(),t.flags|=256,Bo(e,t,o,r),t.child}var ok={dehydrated:null,treeContext:null,retryLane:0,hydrationErrors:null};function rk(e){
return{baseLanes:e,cachePool:M7()}}function ak(e,t,o){return e=e!==null?e.childLanes&~o:0,t&&(e|=Va),e}function IB(e,t,o){var r=t.pendingProps,a=!1,n=(t.flags&128)!==
0,i;if((i=n)||(i=e!==null&&e.memoizedState===null?!1:(pr.current&2)!==0),i&&(a=!0,t.flags&=-129),i=(t.flags&32)!==0,t.flags&=-33,e===null){if(Ue){if(a?lc(t):sc(),
(e=Ut)?(e=yN(e,Sn),e=e!==null&&e.data!=="&"?e:null,e!==null&&(t.memoizedState={dehydrated:e,treeContext:mc!==null?{id:Gi,overflow:Ki}:null,retryLane:536870912,hydrationErrors:null},
o=_7(e),o.return=t,t.child=o,Wo=t,Ut=null)):e=null,e===null)throw pc(t);return T5(e)?t.lanes=32:t.lanes=536870912,null}return n=r.children,r=r.fallback,a?(sc(),
a=t.mode,n=hI({mode:"hidden",children:n},a),r=Hf(r,a,o,null),n.return=t,r.return=t,n.sibling=r,t.child=n,r=t.child,r.memoizedState=rk(o),r.childLanes=ak(e,i,o),
t.memoizedState=ok,Dg(null,r)):(lc(t),p5(t,n))}var l=e.memoizedState;if(l!==null){var s=l.dehydrated;if(s!==null)return m$(e,t,n,i,r,s,l,o)}return a?(sc(),a=r.fallback,
n=t.mode,l=e.child,s=l.sibling,r=Vl(l,{mode:"hidden",children:r.children}),r.subtreeFlags=l.subtreeFlags&1206910976,s!==null?a=Vl(s,a):(a=Hf(a,n,o,null),a.flags|=
2),a.return=t,r.return=t,r.sibling=a,t.child=r,Dg(null,r),r=t.child,a=e.child.memoizedState,a===null?a=rk(o):(n=a.cachePool,n!==null?(l=Ao._currentValue,n=n.parent!==
l?{parent:l,pool:l}:n):n=M7(),a={baseLanes:a.baseLanes|o,cachePool:n}),r.memoizedState=a,r.childLanes=ak(e,i,o),t.memoizedState=ok,Dg(e.child,r)):(lc(t),o=e.child,
e=o.sibling,o=Vl(o,{mode:"visible",children:r.children}),o.return=t,o.sibling=null,e!==null&&(i=t.deletions,i===null?(t.deletions=[e],t.flags|=16):i.push(e)),t.
child=o,t.memoizedState=null,o)}function p5(e,t){return t=hI({mode:"visible",children:t},e.mode),t.return=e,e.child=t}function hI(e,t){return e=pa(22,e,null,t),
e.lanes=0,e}function Zy(e,t,o){return Yf(t,e.child,null,o),e=p5(t,t.pendingProps.children),e.flags|=2,t.memoizedState=null,e}function m$(e,t,o,r,a,n,i,l){if(o)return t.
flags&256?(lc(t),t.flags&=-257,Zy(e,t,l)):t.memoizedState!==null?(sc(),t.child=e.child,t.flags|=128,null):(sc(),n=a.fallback,i=t.mode,a=hI({mode:"visible",children:a.
children},i),n=Hf(n,i,l,null),n.flags|=2,a.return=t,n.return=t,a.sibling=n,t.child=a,Yf(t,e.child,null,l),a=t.child,a.memoizedState=rk(l),a.childLanes=ak(e,r,l),
t.memoizedState=ok,Dg(null,a));if(lc(t),T5(n)){if(r=n.nextSibling&&n.nextSibling.dataset,r)var s=r.dgst;return r=s,r!==""&&(a=Error(Y(419)),a.stack="",a.digest=
r,Ug({value:a,source:null,stack:null})),Zy(e,t,l)}if(Eo||Gf(e,t,l,!1),r=(l&e.childLanes)!==0,Eo||r){if(hc.current!==null)return Zy(e,t,l);if(r=Et,r!==null&&(a=Q8(
r,l),a!==0&&a!==i.retryLane))throw i.retryLane=a,td(e,a),ha(r,e,a),m5;return Mk(n)||W0(),Zy(e,t,l)}return Mk(n)?(t.flags|=192,t.child=e.child,null):(e=i.treeContext,
Ut=Cn(n.nextSibling),Wo=t,Ue=!0,ac=null,Sn=!1,e!==null&&T7(t,e),t=p5(t,a.children),t.flags|=134221824,t)}function YO(e,t,o){e.lanes|=t;var r=e.alternate;r!==null&&
(r.lanes|=t),m0(e.return,t,o)}function XO(e){for(var t=null;e!==null;){var o=e.alternate;o!==null&&L0(o)===null&&(t=e),e=e.sibling}return t}function Jy(e,t,o,r,a,n){
var i=e.memoizedState;i===null?e.memoizedState={isBackwards:t,rendering:null,renderingStartTime:0,last:r,tail:o,tailMode:a,treeForkCount:n}:(i.isBackwards=t,i.rendering=
null,i.renderingStartTime=0,i.last=r,i.tail=o,i.tailMode=a,i.treeForkCount=n)}function f_(e){var t=e.child;for(e.child=null;t!==null;){var o=t.sibling;t.sibling=
e.child,e.child=t,t=o}}function nk(e,t,o){var r=t.pendingProps,a=r.revealOrder,n=r.tail;r=r.children;var i=pr.current;if(t.flags&128)return jg(t,i),null;var l=(i&
2)!==0;if(l?(i=i&1|2,t.flags|=128):i&=1,jg(t,i),a==="backwards"&&e!==null?(f_(e),Bo(e,t,r,o),f_(e)):Bo(e,t,r,o),r=Ue?Vg:0,!l&&e!==null&&(e.flags&128)!==0)e:for(e=
t.child;e!==null;){if(e.tag===13)e.memoizedState!==null&&YO(e,o,t);else if(e.tag===19)YO(e,o,t);else if(e.child!==null){e.child.return=e,e=e.child;continue}if(e===
t)break e;for(;e.sibling===null;){if(e.return===null||e.return===t)break e;e=e.return}e.sibling.return=e.return,e=e.sibling}switch(a){case"backwards":o=XO(t.child),
o===null?(a=t.child,t.child=null):(a=o.sibling,o.sibling=null,f_(t)),Jy(t,!0,a,null,n,r);break;case"unstable_legacy-backwards":for(o=null,a=t.child,t.child=null;a!==
null;){if(e=a.alternate,e!==null&&L0(e)===null){t.child=a;break}e=a.sibling,a.sibling=o,o=a,a=e}Jy(t,!0,o,null,n,r);break;case"together":Jy(t,!1,null,null,void 0,
r);break;case"independent":t.memoizedState=null;break;default:o=XO(t.child),o===null?(a=t.child,t.child=null):(a=o.sibling,o.sibling=null),Jy(t,!1,a,o,n,r)}return t.
child}function QO(e,t,o){var r=t.pendingProps;return Js(t,t.type,r.value),Bo(e,t,r.children,o),t.child}function $l(e,t,o){if(e!==null&&(t.dependencies=e.dependencies),
xc|=t.lanes,(o&t.childLanes)===0)if(e!==null){if(Gf(e,t,o,!1),(o&t.childLanes)===0)return null}else return null;if(e!==null&&t.child!==e.child)throw Error(Y(153));
if(t.child!==null){for(e=t.child,o=Vl(e,e.pendingProps),t.child=o,o.return=t;e.sibling!==null;)e=e.sibling,o=o.sibling=Vl(e,e.pendingProps),o.return=t;o.sibling=
null}return t.child}function h5(e,t){return(e.lanes&t)!==0?!0:(e=e.dependencies,!!(e!==null&&B0(e)))}function p$(e,t,o){switch(t.tag){case 3:R0(t,t.stateNode.containerInfo),
Js(t,Ao,e.memoizedState.cache),jf();break;case 27:case 5:D_(t);break;case 4:R0(t,t.stateNode.containerInfo);break;case 10:Js(t,t.type,t.memoizedProps.value);break;case 31:
if(t.memoizedState!==null)return t.flags|=128,X_(t),null;break;case 13:var r=t.memoizedState;if(r!==null){if(r.dehydrated!==null)return lc(t),t.flags|=128,null;
r=Gf(e,t,o,!1);var a=t.child.childLanes;return r||(o&a)!==0?IB(e,t,o):(lc(t),e=$l(e,t,o),e!==null?e.sibling:null)}lc(t);break;case 19:if(t.flags&128)return nk(e,
t,o);if(a=(e.flags&128)!==0,r=(o&t.childLanes)!==0,r||(Gf(e,t,o,!1),r=(o&t.childLanes)!==0),a){if(r)return nk(e,t,o);t.flags|=128}if(a=t.memoizedState,a!==null&&
(a.rendering=null,a.tail=null,a.lastEffect=null),jg(t,pr.current),r)break;return null;case 22:return t.lanes=0,yB(e,t,o,t.pendingProps);case 24:Js(t,Ao,e.memoizedState.
cache)}return $l(e,t,o)}function wB(e,t,o){if(e!==null)if(e.memoizedProps!==t.pendingProps)Eo=!0;else{if(!h5(e,o)&&(t.flags&128)===0)return Eo=!1,p$(e,t,o);Eo=(e.
flags&131072)!==0}else Eo=!1,Ue&&(t.flags&1048576)!==0&&k7(t,Vg,t.index);switch(t.lanes=0,t.tag){case 16:e:{var r=t.pendingProps;if(e=Of(t.elementType),t.type=e,
typeof e=="function")$k(e)?(r=Qf(e,r),t.tag=1,t=KO(null,t,e,r,o)):(t.tag=0,t=tk(null,t,e,r,o));else{if(e!=null){var a=e.$$typeof;if(a===zk){t.tag=11,t=VO(null,t,
e,r,o);break e}else if(a===Ok){t.tag=14,t=UO(null,t,e,r,o);break e}else if(a===qi){t.tag=10,t.type=e,t=QO(null,t,o);break e}}throw t=A_(e)||e,Error(Y(306,t,""))}}
return t;case 0:return tk(e,t,t.type,t.pendingProps,o);case 1:return r=t.type,a=Qf(r,t.pendingProps),KO(e,t,r,a,o);case 3:e:{if(R0(t,t.stateNode.containerInfo),
e===null)throw Error(Y(387));r=t.pendingProps;var n=t.memoizedState;a=n.element,K_(e,t),Ag(t,r,null,o);var i=t.memoizedState;if(r=i.cache,Js(t,Ao,r),r!==n.cache&&
j_(t,[Ao],o,!0),Mg(),r=i.element,n.isDehydrated)if(n={element:r,isDehydrated:!1,cache:i.cache},t.updateQueue.baseState=n,t.memoizedState=n,t.flags&256){t=$O(e,t,
r,o);break e}else if(r!==a){a=wn(Error(Y(424)),t),Ug(a),t=$O(e,t,r,o);break e}else for(e=t.stateNode.containerInfo,e.nodeType===9?e=e.body:e=e.nodeName==="HTML"?
e.ownerDocument.body:e,Ut=Cn(e.firstChild),Wo=t,Ue=!0,ac=null,Sn=!0,o=D7(t,null,r,o),t.child=o;o;)o.flags=o.flags&-3|134221824,o=o.sibling;else{if(jf(),r===a){t=
$l(e,t,o);break e}Bo(e,t,r,o)}t=t.child}return t;case 26:return im(e,t),e===null?(o=S8(t.type,null,t.pendingProps,null))?t.memoizedState=o:Ue||(t.stateNode=dN(t.
type,t.pendingProps,rc.current,t)):t.memoizedState=S8(t.type,e.memoizedProps,t.pendingProps,e.memoizedState),null;case 27:return D_(t),e===null&&Ue&&(r=t.stateNode=
IN(t.type,t.pendingProps,rc.current),Wo=t,Sn=!0,a=Ut,bc(t.type)?(Ak=a,Ut=Cn(r.firstChild)):Ut=a),Bo(e,t,t.pendingProps.children,o),im(e,t),e===null&&(t.flags|=4194304),
t.child;case 5:return e===null&&Ue&&((a=r=Ut)&&(r=iY(r,t.type,t.pendingProps,Sn),r!==null?(t.stateNode=r,Wo=t,Ut=Cn(r.firstChild),Sn=!1,a=!0):a=!1),a||pc(t)),D_(
t),a=t.type,n=t.pendingProps,i=e!==null?e.memoizedProps:null,r=n.children,kk(a,n)?r=null:i!==null&&kk(a,i)&&(t.flags|=32),t.memoizedState!==null&&(a=o5(e,t,r$,null,
null,o),Vm._currentValue=a),im(e,t),Bo(e,t,r,o),t.child;case 6:return e===null&&Ue&&((e=o=Ut)&&(o=lY(o,t.pendingProps,Sn),o!==null?(t.stateNode=o,Wo=t,Ut=null,e=
!0):e=!1),e||pc(t)),null;case 13:return IB(e,t,o);case 4:return R0(t,t.stateNode.containerInfo),r=t.pendingProps,e===null?t.child=Yf(t,null,r,o):Bo(e,t,r,o),t.child;case 11:
return VO(e,t,t.type,t.pendingProps,o);case 7:return r=t.pendingProps,im(e,t),Bo(e,t,r,o),t.child;case 8:return Bo(e,t,t.pendingProps.children,o),t.child;case 12:
return Bo(e,t,t.pendingProps.children,o),t.child;case 10:return QO(e,t,o);case 9:return a=t.type._context,r=t.pendingProps.children,Kf(t),a=ur(a),r=r(a),t.flags|=
1,Bo(e,t,r,o),t.child;case 14:return UO(e,t,t.type,t.pendingProps,o);case 15:return bB(e,t,t.type,t.pendingProps,o);case 19:return nk(e,t,o);case 31:return u$(e,
t,o);case 22:return yB(e,t,o,t.pendingProps);case 24:return Kf(t),r=ur(Ao),e===null?(a=Qk(),a===null&&(a=Et,n=Xk(),a.pooledCache=n,n.refCount++,n!==null&&(a.pooledCacheLanes|=
o),a=n),t.memoizedState={parent:r,cache:a},Zk(t),Js(t,Ao,a)):((e.lanes&o)!==0&&(K_(e,t),Ag(t,null,null,o),Mg()),a=e.memoizedState,n=t.memoizedState,a.parent!==r?
(a={parent:r,cache:r},t.memoizedState=a,t.lanes===0&&(t.memoizedState=t.updateQueue.baseState=a),Js(t,Ao,r)):(r=n.cache,Js(t,Ao,r),r!==a.cache&&j_(t,[Ao],o,!0))),
Bo(e,t,t.pendingProps.children,o),t.child;case 30:return t.stateNode===null&&(t.stateNode={autoName:null,paired:null,clones:null,ref:null}),r=t.pendingProps,r.name!=
null&&r.name!=="auto"?t.flags|=e===null?18882560:18874368:Ue&&cI(t),e!==null&&e.memoizedProps.name!==r.name?t.flags|=4194816:im(e,t),Bo(e,t,r.children,o),t.child;case 29:
throw t.pendingProps}throw Error(Y(156,t.tag))}function Fl(e){e.flags|=4}function d_(e,t,o,r,a){var n;if((n=(e.mode&32)!==0)&&(n=o===null?k8(t,r):k8(t,r)&&(r.src!==
o.src||r.srcSet!==o.srcSet)),n){if(e.flags|=16777216,(a&335544128)===a)if(e.stateNode.complete)e.flags|=8192;else if(WB())e.flags|=8192;else throw Uf=N0,Wk}else
e.flags&=-16777217}function WO(e,t){if(t.type!=="stylesheet"||(t.state.loading&4)!==0)e.flags&=-16777217;else if(e.flags|=16777216,!_N(t))if(WB())e.flags|=8192;else
throw Uf=N0,Wk}function e0(e,t){t!==null&&(e.flags|=4),e.flags&16384&&(t=e.tag!==22?$8():536870912,e.lanes|=t,Om|=t)}function hg(e,t){if(!Ue)switch(e.tailMode){case"\
visible":break;case"collapsed":for(var o=e.tail,r=null;o!==null;)o.alternate!==null&&(r=o),o=o.sibling;r===null?t||e.tail===null?e.tail=null:e.tail.sibling=null:
r.sibling=null;break;default:for(t=e.tail,o=null;t!==null;)t.alternate!==null&&(o=t),t=t.sibling;o===null?e.tail=null:o.sibling=null}}function Vt(e){var t=e.alternate!==
null&&e.alternate.child===e.child,o=0,r=0;if(t)for(var a=e.child;a!==null;)o|=a.lanes|a.childLanes,r|=a.subtreeFlags&1206910976,r|=a.flags&1206910976,a.return=e,
a=a.sibling;else for(a=e.child;a!==null;)o|=a.lanes|a.childLanes,r|=a.subtreeFlags,r|=a.flags,a.return=e,a=a.sibling;return e.subtreeFlags|=r,e.childLanes=o,t}function h$(e,t,o){
var r=t.pendingProps;switch(Yk(t),t.tag){case 16:case 15:case 0:case 11:case 7:case 8:case 12:case 9:case 14:return Vt(t),null;case 1:return Vt(t),null;case 3:return o=
t.stateNode,r=null,e!==null&&(r=e.memoizedState.cache),t.memoizedState.cache!==r&&(t.flags|=2048),Ul(Ao),Em(),o.pendingContext&&(o.context=o.pendingContext,o.pendingContext=
null),(e===null||e.child===null)&&(am(t)?Fl(t):e===null||e.memoizedState.isDehydrated&&(t.flags&256)===0||(t.flags|=1024,i_())),Vt(t),null;case 26:var a=t.type,
n=t.memoizedState;return e===null?(Fl(t),n!==null?(Vt(t),WO(t,n)):(Vt(t),d_(t,a,null,r,o))):n?n!==e.memoizedState?(Fl(t),Vt(t),WO(t,n)):(Vt(t),t.flags&=-16777217):
(e=e.memoizedProps,e!==r&&Fl(t),Vt(t),d_(t,a,e,r,o)),null;case 27:if(M0(t),o=rc.current,a=t.type,e!==null&&t.stateNode!=null)e.memoizedProps!==r&&Fl(t);else{if(!r){
if(t.stateNode===null)throw Error(Y(166));return Vt(t),t.subtreeFlags&=-33554433,null}e=$i.current,am(t)?CO(t,e):(e=IN(a,r,o),t.stateNode=e,Fl(t))}return Vt(t),
t.subtreeFlags&=-33554433,null;case 5:if(M0(t),a=t.type,e!==null&&t.stateNode!=null)e.memoizedProps!==r&&Fl(t);else{if(!r){if(t.stateNode===null)throw Error(Y(166));
return Vt(t),t.subtreeFlags&=-33554433,null}if(n=$i.current,am(t))CO(t,n);else{var i=Yg(rc.current);switch(n){case 1:n=i.createElementNS("http://www.w3.org/2000\
/svg",a);break;case 2:n=i.createElementNS("http://www.w3.org/1998/Math/MathML",a);break;default:switch(a){case"svg":n=i.createElementNS("http://www.w3.org/2000/\
svg",a);break;case"math":n=i.createElementNS("http://www.w3.org/1998/Math/MathML",a);break;case"script":n=i.createElement("div"),n.innerHTML="<script><\/script>",
n=n.removeChild(n.firstChild);break;case"select":n=typeof r.is=="string"?i.createElement("select",{is:r.is}):i.createElement("select"),r.multiple?n.multiple=!0:
r.size&&(n.size=r.size);break;default:n=typeof r.is=="string"?i.createElement(a,{is:r.is}):i.createElement(a)}}n[dr]=t,n[xa]=r;e:for(i=t.child;i!==null;){if(i.tag===
5||i.tag===6)n.appendChild(i.stateNode);else if(i.tag!==4&&i.tag!==27&&i.child!==null){i.child.return=i,i=i.child;continue}if(i===t)break e;for(;i.sibling===null;){
if(i.return===null||i.return===t)break e;i=i.return}i.sibling.return=i.return,i=i.sibling}t.stateNode=n;e:switch(hr(n,a,r),a){case"button":case"input":case"sele\
ct":case"textarea":r=!!r.autoFocus;break e;case"img":r=!0;break e;default:r=!1}r&&Fl(t)}}return Vt(t),t.subtreeFlags&=-33554433,d_(t,t.type,e===null?null:e.memoizedProps,
t.pendingProps,o),null;case 6:if(e&&t.stateNode!=null)e.memoizedProps!==r&&Fl(t);else{if(typeof r!="string"&&t.stateNode===null)throw Error(Y(166));if(e=rc.current,
am(t)){if(e=t.stateNode,o=t.memoizedProps,r=null,a=Wo,a!==null)switch(a.tag){case 27:case 5:r=a.memoizedProps}e[dr]=t,e=!!(e.nodeValue===o||r!==null&&r.suppressHydrationWarning===
!0||cN(e.nodeValue,o)),e||pc(t,!0)}else e=Yg(e).createTextNode(r),e[dr]=t,t.stateNode=e}return Vt(t),null;case 31:if(o=t.memoizedState,e===null||e.memoizedState!==
null){if(r=am(t),o!==null){if(e===null){if(!r)throw Error(Y(318));if(e=t.memoizedState,e=e!==null?e.dehydrated:null,!e)throw Error(Y(557));e[dr]=t}else jf(),(t.
flags&128)===0&&(t.memoizedState=null),t.flags|=4;Vt(t),e=!1}else o=i_(),e!==null&&e.memoizedState!==null&&(e.memoizedState.hydrationErrors=o),e=!0;if(!e)return t.
flags&256?(La(t),t):(La(t),null);if((t.flags&128)!==0)throw Error(Y(558))}return Vt(t),null;case 13:if(r=t.memoizedState,e===null||e.memoizedState!==null&&e.memoizedState.
dehydrated!==null){if(a=am(t),r!==null&&r.dehydrated!==null){if(e===null){if(!a)throw Error(Y(318));if(a=t.memoizedState,a=a!==null?a.dehydrated:null,!a)throw Error(
Y(317));a[dr]=t}else jf(),(t.flags&128)===0&&(t.memoizedState=null),t.flags|=4;Vt(t),a=!1}else a=i_(),e!==null&&e.memoizedState!==null&&(e.memoizedState.hydrationErrors=
a),a=!0;if(!a)return t.flags&256?(La(t),t):(La(t),null)}return La(t),(t.flags&128)!==0?(t.lanes=o,t):(o=r!==null,e=e!==null&&e.memoizedState!==null,o&&(r=t.child,
a=null,r.alternate!==null&&r.alternate.memoizedState!==null&&r.alternate.memoizedState.cachePool!==null&&(a=r.alternate.memoizedState.cachePool.pool),n=null,r.memoizedState!==
null&&r.memoizedState.cachePool!==null&&(n=r.memoizedState.cachePool.pool),n!==a&&(r.flags|=2048)),o!==e&&o&&(t.child.flags|=8192),e0(t,t.updateQueue),Vt(t),null);case 4:
return Em(),e===null&&C5(t.stateNode.containerInfo),t.flags|=67108864,Vt(t),null;case 10:return Ul(t.type),Vt(t),null;case 19:if(e5(t),r=t.memoizedState,r===null)
return Vt(t),null;if(a=(t.flags&128)!==0,n=r.rendering,n===null)if(a)hg(r,!1);else{if(uo!==0||e!==null&&(e.flags&128)!==0)for(e=t.child;e!==null;){if(n=L0(e),n!==
null){for(t.flags|=128,hg(r,!1),e=n.updateQueue,t.updateQueue=e,e0(t,e),t.subtreeFlags=0,e=o,o=t.child;o!==null;)C7(o,e),o=o.sibling;return jg(t,pr.current&1|2),
Ue&&Ll(t,r.treeForkCount),t.child}e=e.sibling}r.tail!==null&&Ua()>X0&&(t.flags|=128,a=!0,hg(r,!1),t.lanes=4194304)}else{if(!a)if(e=L0(n),e!==null){if(t.flags|=128,
a=!0,e=e.updateQueue,t.updateQueue=e,e0(t,e),hg(r,!0),r.tail===null&&r.tailMode!=="collapsed"&&r.tailMode!=="visible"&&!n.alternate&&!Ue)return Vt(t),null}else 2*
Ua()-r.renderingStartTime>X0&&o!==536870912&&(t.flags|=128,a=!0,hg(r,!1),t.lanes=4194304);r.isBackwards?(n.sibling=t.child,t.child=n):(e=r.last,e!==null?e.sibling=
n:t.child=n,r.last=n)}if(r.tail!==null){e=r.tail;e:{for(o=e;o!==null;){if(o.alternate!==null){o=!1;break e}o=o.sibling}o=!0}return r.rendering=e,r.tail=e.sibling,
r.renderingStartTime=Ua(),e.sibling=null,n=pr.current,n=a?n&1|2:n&1,r.tailMode==="visible"||r.tailMode==="collapsed"||!o||Ue?jg(t,n):(o=n,qt(gr,t),qt(pr,o),Mr===
null&&(Mr=t)),Ue&&Ll(t,r.treeForkCount),e}return Vt(t),null;case 22:case 23:return La(t),Jk(),r=t.memoizedState!==null,e!==null?e.memoizedState!==null!==r&&(t.flags|=
8192):r&&(t.flags|=8192),r?(o&536870912)!==0&&(t.flags&128)===0&&(Vt(t),t.subtreeFlags&6&&(t.flags|=8192)):Vt(t),o=t.updateQueue,o!==null&&e0(t,o.retryQueue),o=
null,e!==null&&e.memoizedState!==null&&e.memoizedState.cachePool!==null&&(o=e.memoizedState.cachePool.pool),r=null,t.memoizedState!==null&&t.memoizedState.cachePool!==
null&&(r=t.memoizedState.cachePool.pool),r!==o&&(t.flags|=2048),e!==null&&mr(Vf),null;case 24:return o=null,e!==null&&(o=e.memoizedState.cache),t.memoizedState.
cache!==o&&(t.flags|=2048),Ul(Ao),Vt(t),null;case 25:return null;case 30:return t.flags|=33554432,Vt(t),null}throw Error(Y(156,t.tag))}function g$(e,t){switch(Yk(
t),t.tag){case 1:return e=t.flags,e&65536?(t.flags=e&-65537|128,t):null;case 3:return Ul(Ao),Em(),e=t.flags,(e&65536)!==0&&(e&128)===0?(t.flags=e&-65537|128,t):
null;case 26:case 27:case 5:return M0(t),null;case 31:if(t.memoizedState!==null){if(La(t),t.alternate===null)throw Error(Y(340));jf()}return e=t.flags,e&65536?(t.
flags=e&-65537|128,t):null;case 13:if(La(t),e=t.memoizedState,e!==null&&e.dehydrated!==null){if(t.alternate===null)throw Error(Y(340));jf()}return e=t.flags,e&65536?
(t.flags=e&-65537|128,t):null;case 19:return e5(t),e=t.flags,e&65536?(t.flags=e&-65537|128,e=t.memoizedState,e!==null&&(e.rendering=null,e.tail=null),t.flags|=4,
t):null;case 4:return Em(),null;case 10:return Ul(t.type),null;case 22:case 23:return La(t),Jk(),e!==null&&mr(Vf),e=t.flags,e&65536?(t.flags=e&-65537|128,t):null;case 24:
return Ul(Ao),null;case 25:return null;default:return null}}function SB(e,t){switch(Yk(t),t.tag){case 3:Ul(Ao),Em();break;case 26:case 27:case 5:M0(t);break;case 4:
Em();break;case 31:t.memoizedState!==null&&La(t);break;case 13:La(t);break;case 19:e5(t);break;case 10:Ul(t.type);break;case 22:case 23:La(t),Jk(),e!==null&&mr(
Vf);break;case 24:Ul(Ao)}}function lx(e,t){try{var o=t.updateQueue,r=o!==null?o.lastEffect:null;if(r!==null){var a=r.next;o=a;do{if((o.tag&e)===e){r=void 0;var n=o.
create,i=o.inst;r=n(),i.destroy=r}o=o.next}while(o!==a)}}catch(l){wt(t,t.return,l)}}function gc(e,t,o){try{var r=t.updateQueue,a=r!==null?r.lastEffect:null;if(a!==
null){var n=a.next;r=n;do{if((r.tag&e)===e){var i=r.inst,l=i.destroy;if(l!==void 0){i.destroy=void 0,a=t;var s=o,c=l;try{c()}catch(u){wt(a,s,u)}}}r=r.next}while(r!==
n)}}catch(u){wt(t,t.return,u)}}function CB(e){var t=e.updateQueue;if(t!==null){var o=e.stateNode;try{z7(t,o)}catch(r){wt(e,e.return,r)}}}function _B(e,t,o){o.props=
Qf(e.type,e.memoizedProps),o.state=e.memoizedState;try{o.componentWillUnmount()}catch(r){wt(e,t,r)}}function Vi(e,t){try{var o=e.ref;if(o!==null){switch(e.tag){case 26:case 27:case 5:
var r=e.stateNode;break;case 30:var a=e.stateNode,n=jl(e.memoizedProps,a);(a.ref===null||a.ref.name!==n)&&(a.ref=hN(n)),r=a.ref;break;case 7:if(e.stateNode===null){
var i=new $a(e);ga(e.child,!1,aY,i,void 0,void 0),e.stateNode=i}r=e.stateNode;break;default:r=e.stateNode}typeof o=="function"?e.refCleanup=o(r):o.current=r}}catch(l){
wt(e,t,l)}}function fr(e,t){var o=e.ref,r=e.refCleanup;if(o!==null)if(typeof r=="function")try{r()}catch(a){wt(e,t,a)}finally{e.refCleanup=null,e=e.alternate,e!=
null&&(e.refCleanup=null)}else if(typeof o=="function")try{o(null)}catch(a){wt(e,t,a)}else o.current=null}function j0(e,t){if((e.tag===5||e.tag===27||e.tag===6)&&
e.alternate===null&&t!==null)for(var o=0;o<t.length;o++)bN(e.stateNode,t[o])}function ZO(e){for(var t=e.return;t!==null&&(x5(t)&&bN(e.stateNode,t.stateNode),!g5(
t));)t=t.return}function Pg(e){for(var t=e.return;t!==null&&(x5(t)&&nY(e.stateNode,t.stateNode),!g5(t));)t=t.return}function g5(e){return e.tag===5||e.tag===3||
e.tag===27}function x5(e){return e&&e.tag===7&&e.stateNode!==null}function ik(e){var t=e.type,o=e.memoizedProps,r=e.stateNode;try{e:switch(t){case"button":case"\
input":case"select":case"textarea":o.autoFocus&&r.focus();break e;case"img":o.src?r.src=o.src:o.srcSet&&(r.srcset=o.srcSet)}}catch(a){wt(e,e.return,a)}}function u_(e,t,o){
try{var r=e.stateNode;H$(r,e.type,o,t),r[xa]=t}catch(a){wt(e,e.return,a)}}function kB(e){return e.tag===5||e.tag===3||e.tag===26||e.tag===27&&bc(e.type)||e.tag===
4}function m_(e){e:for(;;){for(;e.sibling===null;){if(e.return===null||kB(e.return))return null;e=e.return}for(e.sibling.return=e.return,e=e.sibling;e.tag!==5&&
e.tag!==6&&e.tag!==18;){if(e.tag===27&&bc(e.type)||e.flags&2||e.child===null||e.tag===4)continue e;e.child.return=e,e=e.child}if(!(e.flags&2))return e.stateNode}}
function lk(e,t,o,r){var a=e.tag;if(a===5||a===6)a=e.stateNode,t?(o.nodeType===9?o.body:o.nodeName==="HTML"?o.ownerDocument.body:o).insertBefore(a,t):(t=o.nodeType===
9?o.body:o.nodeName==="HTML"?o.ownerDocument.body:o,t.appendChild(a),o=o._reactRootContainer,o!=null||t.onclick!==null||(t.onclick=ji)),j0(e,r),st=!0;else if(a!==
4&&(a===27&&(j0(e,r),r=null,bc(e.type)&&(o=e.stateNode,t=null)),e=e.child,e!==null))for(lk(e,t,o,r),e=e.sibling;e!==null;)lk(e,t,o,r),e=e.sibling}function G0(e,t,o,r){
var a=e.tag;if(a===5||a===6)a=e.stateNode,t?o.insertBefore(a,t):o.appendChild(a),j0(e,r),st=!0;else if(a!==4&&(a===27&&(j0(e,r),r=null,bc(e.type)&&(o=e.stateNode)),
e=e.child,e!==null))for(G0(e,t,o,r),e=e.sibling;e!==null;)G0(e,t,o,r),e=e.sibling}function TB(e){var t=e.stateNode,o=e.memoizedProps;try{for(var r=e.type,a=t.attributes;a.
length;)t.removeAttributeNode(a[0]);hr(t,r,o),t[dr]=e,t[xa]=o}catch(n){wt(e,e.return,n)}}var K0=!1,Ha=null;function JO(e){(e.tag===30||(e.subtreeFlags&33554432)!==
0)&&(K0=!0)}var Ui=null;function e8(){var e=Ui;return Ui=null,e}var ma=0;function $m(e,t,o,r,a){return ma=0,RB(e.child,t,o,r,a)}function RB(e,t,o,r,a){for(var n=!1;e!==
null;){if(e.tag===5){var i=e.stateNode;if(r!==null){var l=Tk(i);r.push(l),l.view&&(n=!0)}else n||Tk(i).view&&(n=!0);K0=!0,uN(i,ma===0?t:t+"_"+ma,o),ma++}else(e.
tag!==22||e.memoizedState===null)&&(e.tag===30&&a||RB(e.child,t,o,r,a)&&(n=!0));e=e.sibling}return n}function Xi(e,t){for(;e!==null;)e.tag===5?mN(e.stateNode,e.
memoizedProps):(e.tag!==22||e.memoizedState===null)&&(e.tag===30&&t||Xi(e.child,t)),e=e.sibling}function v0(e){if((e.subtreeFlags&18874368)!==0)for(e=e.child;e!==
null;){if((e.tag!==22||e.memoizedState===null)&&(v0(e),e.tag===30&&(e.flags&18874368)!==0&&e.stateNode.paired)){var t=e.memoizedProps;if(t.name==null||t.name===
"auto")throw Error(Y(544));var o=t.name;t=Ql(t.default,t.share),t!=="none"&&($m(e,o,t,null,!1)||Xi(e.child,!1))}e=e.sibling}}function sk(e,t){if(e.tag===30){var o=e.
stateNode,r=e.memoizedProps,a=jl(r,o),n=Ql(r.default,o.paired?r.share:r.enter);n!=="none"?$m(e,a,n,null,!1)?(v0(e),o.paired||t||Bm(e,r.onEnter)):Xi(e.child,!1):
v0(e)}else if((e.subtreeFlags&33554432)!==0)for(e=e.child;e!==null;)sk(e,t),e=e.sibling;else v0(e)}function ck(e){if(Ha!==null&&Ha.size!==0){var t=Ha;if((e.subtreeFlags&
18874368)!==0)for(e=e.child;e!==null;){if(e.tag!==22||e.memoizedState===null){if(e.tag===30&&(e.flags&18874368)!==0){var o=e.memoizedProps,r=o.name;if(r!=null&&
r!=="auto"){var a=t.get(r);if(a!==void 0){var n=Ql(o.default,o.share);if(n!=="none"&&($m(e,r,n,null,!1)?(n=e.stateNode,a.paired=n,n.paired=a,Bm(e,o.onShare)):Xi(
e.child,!1)),t.delete(r),t.size===0)break}}}ck(e)}e=e.sibling}}}function fk(e){if(e.tag===30){var t=e.memoizedProps,o=jl(t,e.stateNode),r=Ha!==null?Ha.get(o):void 0,
a=Ql(t.default,r!==void 0?t.share:t.exit);a!=="none"&&($m(e,o,a,null,!1)?r!==void 0?(a=e.stateNode,r.paired=a,a.paired=r,Ha.delete(o),Bm(e,t.onShare)):Bm(e,t.onExit):
Xi(e.child,!1)),Ha!==null&&ck(e)}else if((e.subtreeFlags&33554432)!==0)for(e=e.child;e!==null;)fk(e),e=e.sibling;else Ha!==null&&ck(e)}function MB(e){for(e=e.child;e!==
null;){if(e.tag===30){var t=e.memoizedProps,o=jl(t,e.stateNode);t=Ql(t.default,t.update),e.flags&=-5,t!=="none"&&$m(e,o,t,e.memoizedState=[],!1)}else(e.subtreeFlags&
33554432)!==0&&MB(e);e=e.sibling}}function dk(e){if((e.subtreeFlags&18874368)!==0)for(e=e.child;e!==null;){if(e.tag!==22||e.memoizedState===null){if(e.tag===30&&
(e.flags&18874368)!==0){var t=e.stateNode;t.paired!==null&&(t.paired=null,Xi(e.child,!1))}dk(e)}e=e.sibling}}function b0(e){if(e.tag===30)e.stateNode.paired=null,
Xi(e.child,!1),dk(e);else if((e.subtreeFlags&33554432)!==0)for(e=e.child;e!==null;)b0(e),e=e.sibling;else dk(e)}function AB(e){for(e=e.child;e!==null;)e.tag===30?
Xi(e.child,!1):(e.subtreeFlags&33554432)!==0&&AB(e),e=e.sibling}function v5(e,t,o,r,a,n,i){for(var l=!1;t!==null;){if(t.tag===5){var s=t.stateNode;if(n!==null&&
ma<n.length){var c=n[ma],u=Tk(s);(c.view||u.view)&&(l=!0);var d;if(d=(e.flags&4)===0)if(u.clip)d=!0;else{d=c.rect;var f=u.rect;d=d.y!==f.y||d.x!==f.x||d.height!==
f.height||d.width!==f.width}d&&(e.flags|=4),u.abs?u=!c.abs:(c=c.rect,u=u.rect,u=c.height!==u.height||c.width!==u.width),u&&(e.flags|=32)}else e.flags|=32;(e.flags&
4)!==0&&uN(s,ma===0?o:o+"_"+ma,a),l&&(e.flags&4)!==0||(Ui===null&&(Ui=[]),Ui.push(s,ma===0?r:r+"_"+ma,t.memoizedProps)),ma++}else(t.tag!==22||t.memoizedState===
null)&&(t.tag===30&&i?e.flags|=t.flags&32:v5(e,t.child,o,r,a,n,i)&&(l=!0));t=t.sibling}return l}function EB(e,t){for(e=e.child;e!==null;){if(e.tag===30){var o=e.
memoizedProps,r=e.stateNode,a=jl(o,r),n=Ql(o.default,o.update);if(t){r=r.clones;var i=r===null?null:r.map(K$)}else i=e.memoizedState,e.memoizedState=null;r=e;var l=e.
child;ma=0,a=v5(r,l,a,a,n,i,!1),(e.flags&4)!==0&&a&&(t||Bm(e,o.onUpdate))}else(e.subtreeFlags&33554432)!==0&&EB(e,t);e=e.sibling}}var Yo=!1,xt=!1,Fi=!1,p_=!1,t8=typeof WeakSet==
"function"?WeakSet:Set,Xo=null,Li=!1,Sg=!1,$0=!1,uk=!1;function x$(e,t,o){if(e=e.containerInfo,Ck=Um,e=g7(e),jk(e)){if("selectionStart"in e)var r={start:e.selectionStart,
end:e.selectionEnd};else e:{r=(r=e.ownerDocument)&&r.defaultView||window;var a=r.getSelection&&r.getSelection();if(a&&a.rangeCount!==0){r=a.anchorNode;var n=a.anchorOffset,
i=a.focusNode;a=a.focusOffset;try{r.nodeType,i.nodeType}catch{r=null;break e}var l=0,s=-1,c=-1,u=0,d=0,f=e,m=null;t:for(;;){for(var p;f!==r||n!==0&&f.nodeType!==
3||(s=l+n),f!==i||a!==0&&f.nodeType!==3||(c=l+a),f.nodeType===3&&(l+=f.nodeValue.length),(p=f.firstChild)!==null;)m=f,f=p;for(;;){if(f===e)break t;if(m===r&&++u===
n&&(s=l),m===i&&++d===a&&(c=l),(p=f.nextSibling)!==null)break;f=m,m=f.parentNode}f=p}r=s===-1||c===-1?null:{start:s,end:c}}else r=null}r=r||{start:0,end:0}}else
r=null;for(_k={focusedElem:e,selectionRange:r},Um=!1,o=(o&335544064)===o,Xo=t,t=o?9270:1024;Xo!==null;){if(e=Xo,o&&(r=e.deletions,r!==null))for(n=0;n<r.length;n++)
o&&fk(r[n]);if(e.alternate===null&&(e.flags&2)!==0)o&&JO(e),t0(o);else{if(e.tag===22){if(r=e.alternate,e.memoizedState!==null){r!==null&&r.memoizedState===null&&
o&&fk(r),t0(o);continue}else if(r!==null&&r.memoizedState!==null){o&&JO(e),t0(o);continue}}r=e.child,(e.subtreeFlags&t)!==0&&r!==null?(r.return=e,Xo=r):(o&&MB(e),
t0(o))}}Ha=null}function t0(e){for(;Xo!==null;){var t=Xo,o=e,r=t.alternate,a=t.flags;switch(t.tag){case 0:case 11:case 15:break;case 1:if((a&1024)!==0&&r!==null){
o=void 0,a=r.memoizedProps,r=r.memoizedState;var n=t.stateNode;try{var i=Qf(t.type,a);o=n.getSnapshotBeforeUpdate(i,r),n.__reactInternalSnapshotBeforeUpdate=o}catch(l){
wt(t,t.return,l)}}break;case 3:if((a&1024)!==0){if(r=t.stateNode.containerInfo,o=r.nodeType,o===9)Rk(r);else if(o===1)switch(r.nodeName){case"HEAD":case"HTML":case"\
BODY":Rk(r);break;default:r.textContent=""}}break;case 5:case 26:case 27:case 6:case 4:case 17:break;case 30:o&&r!==null&&(o=jl(r.memoizedProps,r.stateNode),a=t.
memoizedProps,a=Ql(a.default,a.update),a!=="none"&&$m(r,o,a,r.memoizedState=[],!0));break;default:if((a&1024)!==0)throw Error(Y(163))}if(r=t.sibling,r!==null){r.
return=t.return,Xo=r;break}Xo=t.return}}function DB(e,t,o){var r=o.flags;switch(o.tag){case 0:case 11:case 15:Hi(e,o),r&4&&lx(5,o);break;case 1:if(Hi(e,o),r&4)if(e=
o.stateNode,t===null)try{e.componentDidMount()}catch(i){wt(o,o.return,i)}else{var a=Qf(o.type,t.memoizedProps);t=t.memoizedState;try{e.componentDidUpdate(a,t,e.
__reactInternalSnapshotBeforeUpdate)}catch(i){wt(o,o.return,i)}}r&64&&CB(o),r&512&&Vi(o,o.return);break;case 3:if(Hi(e,o),r&64&&(e=o.updateQueue,e!==null)){if(t=
null,o.child!==null)switch(o.child.tag){case 27:case 5:t=o.child.stateNode;break;case 1:t=o.child.stateNode}try{z7(e,t)}catch(i){wt(o,o.return,i)}}break;case 27:
t===null&&r&4&&TB(o);case 26:case 5:Hi(e,o),t===null&&r&4&&ik(o),r&512&&Vi(o,o.return);break;case 12:Hi(e,o);break;case 31:Hi(e,o),r&4&&BB(e,o);break;case 13:Hi(
e,o),r&4&&NB(e,o),r&64&&(e=o.memoizedState,e!==null&&(e=e.dehydrated,e!==null&&(o=M$.bind(null,o),sY(e,o))));break;case 22:if(r=o.memoizedState!==null||Yo,!r){var n=t!==
null&&t.memoizedState!==null||xt;t=Yo,a=xt,Yo=r,(xt=n)&&!a?(r=2,(o.subtreeFlags&8772)!==0&&(r|=1),Yn(e,o,r)):Hi(e,o),Yo=t,xt=a}break;case 30:Hi(e,o),r&512&&Vi(o,
o.return);break;case 7:r&512&&Vi(o,o.return);default:Hi(e,o)}}function mk(e,t){for(e=e.child;e!==null;)PB(e,t),e=e.sibling}function PB(e,t){switch(e.tag){case 5:case 26:
try{var o=e.stateNode;if(t){var r=o.style;typeof r.setProperty=="function"?r.setProperty("display","none","important"):r.display="none"}else{var a=e.stateNode,n=e.
memoizedProps.style,i=n!=null&&n.hasOwnProperty("display")?n.display:null;a.style.display=i==null||typeof i=="boolean"?"":(""+i).trim()}}catch(s){wt(e,e.return,
s)}pk(e,t);break;case 6:try{e.stateNode.nodeValue=t?"":e.memoizedProps,st=!0}catch(s){wt(e,e.return,s)}break;case 18:try{var l=e.stateNode;t?x8(l,!0):x8(e.stateNode,
!1)}catch(s){wt(e,e.return,s)}break;case 22:case 23:e.memoizedState===null&&mk(e,t);break;default:mk(e,t)}}function pk(e,t){if(e.subtreeFlags&67108864)for(e=e.child;e!==
null;){e:{var o=e,r=t;switch(o.tag){case 4:PB(o,r);break e;case 22:o.memoizedState===null&&pk(o,r);break e;default:pk(o,r)}}e=e.sibling}}function zB(e){var t=e.
alternate;t!==null&&(e.alternate=null,zB(t)),e.child=null,e.deletions=null,e.sibling=null,e.tag===5&&(t=e.stateNode,t!==null&&rI(t)),e.stateNode=null,e.return=null,
e.dependencies=null,e.memoizedProps=null,e.memoizedState=null,e.pendingProps=null,e.stateNode=null,e.updateQueue=null}var Jt=null,da=!1;function $n(e,t,o){for(o=
o.child;o!==null;)OB(e,t,o),o=o.sibling}function OB(e,t,o){if(qa&&typeof qa.onCommitFiberUnmount=="function")try{qa.onCommitFiberUnmount(ex,o)}catch{}switch(o.tag){case 26:
xt||fr(o,t),$n(e,t,o),o.memoizedState?o.memoizedState.count--:o.stateNode&&!xt&&(o=o.stateNode,o.parentNode.removeChild(o));break;case 27:xt||fr(o,t),Pg(o);var r=Jt,
a=da;bc(o.type)&&(Jt=o.stateNode,da=!1),$n(e,t,o),wN(o.stateNode,o.type,o.memoizedProps),Jt=r,da=a;break;case 5:xt||fr(o,t),Pg(o);case 6:if(o.tag===6&&Pg(o),r=Jt,
a=da,Jt=null,$n(e,t,o),Jt=r,da=a,Jt!==null)if(da)try{(Jt.nodeType===9?Jt.body:Jt.nodeName==="HTML"?Jt.ownerDocument.body:Jt).removeChild(o.stateNode),st=!0}catch(n){
wt(o,t,n)}else try{Jt.removeChild(o.stateNode),st=!0}catch(n){wt(o,t,n)}break;case 18:Jt!==null&&(da?(e=Jt,g8(e.nodeType===9?e.body:e.nodeName==="HTML"?e.ownerDocument.
body:e,o.stateNode),qm(e)):g8(Jt,o.stateNode));break;case 4:r=Jt,a=da,Jt=o.stateNode.containerInfo,da=!0,$n(e,t,o),Jt=r,da=a;break;case 0:case 11:case 14:case 15:
gc(2,o,t),xt||gc(4,o,t),$n(e,t,o);break;case 1:xt||(fr(o,t),r=o.stateNode,typeof r.componentWillUnmount=="function"&&_B(o,t,r)),$n(e,t,o);break;case 21:$n(e,t,o);
break;case 22:xt=(r=xt)||o.memoizedState!==null,$n(e,t,o),xt=r;break;case 30:fr(o,t),$n(e,t,o);break;case 7:xt||fr(o,t),$n(e,t,o);break;default:$n(e,t,o)}}function BB(e,t){
if(t.memoizedState===null&&(e=t.alternate,e!==null&&(e=e.memoizedState,e!==null))){e=e.dehydrated;try{qm(e)}catch(o){wt(t,t.return,o)}}}function NB(e,t){if(t.memoizedState===
null&&(e=t.alternate,e!==null&&(e=e.memoizedState,e!==null&&(e=e.dehydrated,e!==null))))try{qm(e)}catch(o){wt(t,t.return,o)}}function v$(e){switch(e.tag){case 31:case 13:case 19:
var t=e.stateNode;return t===null&&(t=e.stateNode=new t8),t;case 22:return e=e.stateNode,t=e._retryCache,t===null&&(t=e._retryCache=new t8),t;default:throw Error(
Y(435,e.tag))}}function o0(e,t){var o=v$(e);t.forEach(function(r){if(!o.has(r)){o.add(r);var a=A$.bind(null,e,r);r.then(a,a)}})}function Gr(e,t,o){var r=t.deletions;
if(r!==null)for(var a=0;a<r.length;a++){var n=r[a],i=e,l=t,s=l;e:for(;s!==null;){switch(s.tag){case 27:if(bc(s.type)){Jt=s.stateNode,da=!1;break e}break;case 5:
Jt=s.stateNode,da=!1;break e;case 3:case 4:Jt=s.stateNode.containerInfo,da=!0;break e}s=s.return}if(Jt===null)throw Error(Y(160));OB(i,l,n),Jt=null,da=!1,i=n.alternate,
i!==null&&(i.return=null),n.return=null}if(t.subtreeFlags&13886)for(t=t.child;t!==null;)FB(t,e,o),t=t.sibling}var Xn=null;function FB(e,t,o){var r=e.alternate,a=e.
flags;switch(e.tag){case 0:case 11:case 14:case 15:if(a&4&&(r=e.updateQueue,r=r!==null?r.events:null,r!==null))for(var n=0;n<r.length;n++){var i=r[n];i.ref.impl=
i.nextImpl}Gr(t,e,o),Kr(e),a&4&&(gc(3,e,e.return),lx(3,e),gc(5,e,e.return));break;case 1:Gr(t,e,o),Kr(e),a&512&&(xt||r===null||fr(r,r.return)),a&64&&Yo&&(e=e.updateQueue,
e!==null&&(t=e.callbacks,t!==null&&(o=e.shared.hiddenCallbacks,e.shared.hiddenCallbacks=o===null?t:o.concat(t))));break;case 26:if(n=Xn,Gr(t,e,o),Kr(e),a&512&&(xt||
r===null||fr(r,r.return)),a&4)if(a=r!==null?r.memoizedState:null,o=e.memoizedState,r===null)if(o===null)if(e.stateNode===null)if(Yo)e.stateNode=dN(e.type,e.memoizedProps,
t.containerInfo,e);else{e:{t=e.type,o=e.memoizedProps,a=n.ownerDocument||n;t:switch(t){case"title":r=a.getElementsByTagName("title")[0],(!r||r[rx]||r[dr]||r.namespaceURI===
"http://www.w3.org/2000/svg"||r.hasAttribute("itemprop"))&&(r=a.createElement(t),a.head.insertBefore(r,a.querySelector("head > title"))),hr(r,t,o),r[dr]=e,Qo(r),
t=r;break e;case"link":if(n=_8("link","href",a).get(t+(o.href||""))){for(i=0;i<n.length;i++)if(r=n[i],r.getAttribute("href")===(o.href==null||o.href===""?null:o.
href)&&r.getAttribute("rel")===(o.rel==null?null:o.rel)&&r.getAttribute("title")===(o.title==null?null:o.title)&&r.getAttribute("crossorigin")===(o.crossOrigin==
null?null:o.crossOrigin)){n.splice(i,1);break t}}r=a.createElement(t),hr(r,t,o),a.head.appendChild(r);break;case"meta":if(n=_8("meta","content",a).get(t+(o.content||
""))){for(i=0;i<n.length;i++)if(r=n[i],r.getAttribute("content")===(o.content==null?null:""+o.content)&&r.getAttribute("name")===(o.name==null?null:o.name)&&r.getAttribute(
"property")===(o.property==null?null:o.property)&&r.getAttribute("http-equiv")===(o.httpEquiv==null?null:o.httpEquiv)&&r.getAttribute("charset")===(o.charSet==null?
null:o.charSet)){n.splice(i,1);break t}}r=a.createElement(t),hr(r,t,o),a.head.appendChild(r);break;default:throw Error(Y(468,t))}r[dr]=e,Qo(r),t=r}e.stateNode=t}else
Yo||Ek(n,e.type,e.stateNode);else e.stateNode=C8(n,o,e.memoizedProps);else a!==o?(a===null?(t=r.stateNode,t===null||xt||t.parentNode.removeChild(t)):a.count--,o===
null?Yo||Ek(n,e.type,e.stateNode):C8(n,o,e.memoizedProps)):o===null&&e.stateNode!==null&&u_(e,e.memoizedProps,r.memoizedProps);break;case 27:Gr(t,e,o),Kr(e),a&512&&
(xt||r===null||fr(r,r.return)),r!==null&&a&4&&u_(e,e.memoizedProps,r.memoizedProps);break;case 5:if(n=Fi,Fi=!1,Gr(t,e,o),Fi=n,Kr(e),a&512&&(xt||r===null||fr(r,r.
return)),e.flags&32){t=e.stateNode;try{Pm(t,""),st=!0}catch(u){wt(e,e.return,u)}}a&4&&e.stateNode!=null&&(t=e.memoizedProps,u_(e,t,r!==null?r.memoizedProps:t)),
a&1024&&(p_=!0);break;case 6:if(Gr(t,e,o),Kr(e),a&4){if(e.stateNode===null)throw Error(Y(162));t=e.memoizedProps,o=e.stateNode;try{o.nodeValue=t,st=!0}catch(u){
wt(e,e.return,u)}}break;case 3:if(st=!1,S0=null,n=Xn,Xn=Xg(t.containerInfo),Gr(t,e,o),Xn=n,Kr(e),a&4&&r!==null&&r.memoizedState.isDehydrated)try{qm(t.containerInfo)}catch(u){
wt(e,e.return,u)}p_&&(p_=!1,LB(e)),st=!1;break;case 4:a=Fi,Fi=Yo,r=lO(),n=Xn,Xn=Xg(e.stateNode.containerInfo),Gr(t,e,o),Kr(e),Xn=n,st&&Sg&&($0=!0),st=r,Fi=a;break;case 12:
Gr(t,e,o),Kr(e);break;case 31:Gr(t,e,o),Kr(e),a&4&&(t=e.updateQueue,t!==null&&(e.updateQueue=null,o0(e,t)));break;case 13:Gr(t,e,o),Kr(e),e.child.flags&8192&&e.
memoizedState!==null!=(r!==null&&r.memoizedState!==null)&&(gI=Ua()),a&4&&(t=e.updateQueue,t!==null&&(e.updateQueue=null,o0(e,t)));break;case 22:n=e.memoizedState!==
null,i=r!==null&&r.memoizedState!==null;var l=Yo,s=xt,c=Fi;Yo=l||n,Fi=c||n,xt=s||i,Gr(t,e,o),xt=s,Fi=c,Yo=l,Kr(e),a&8192&&(t=e.stateNode,t._visibility=n?t._visibility&
-2:t._visibility|1,!n||r===null||i||Yo||xt||(t=i||xt,o=Yo,r=xt,Yo=n||Yo,xt=t,$s(e,2),Yo=o,xt=r),!n&&Fi||mk(e,n)),a&4&&(t=e.updateQueue,t!==null&&(o=t.retryQueue,
o!==null&&(t.retryQueue=null,o0(e,o))));break;case 19:Gr(t,e,o),Kr(e),a&4&&(t=e.updateQueue,t!==null&&(e.updateQueue=null,o0(e,t)));break;case 30:a&512&&(xt||r===
null||fr(r,r.return)),a=lO(),n=Sg,i=(o&335544064)===o,l=e.memoizedProps,Sg=i&&Ql(l.default,l.update)!=="none",Gr(t,e,o),Kr(e),i&&r!==null&&st&&(e.flags|=4),Sg=n,
st=a;break;case 21:break;case 7:a&512&&(xt||r===null||fr(r,r.return)),r&&r.stateNode!==null&&(r.stateNode._fragmentFiber=e);default:Gr(t,e,o),Kr(e)}}function Kr(e){
var t=e.flags;if(t&2){try{for(var o,r=e.return;r!==null;){if(kB(r)){o=r;break}r=r.return}r=null;for(var a=e.return;a!==null;){if(x5(a)){var n=a.stateNode;r===null?
r=[n]:r.push(n)}if(g5(a))break;a=a.return}var i=r;if(o==null)throw Error(Y(160));switch(o.tag){case 27:var l=o.stateNode,s=m_(e);G0(e,s,l,i);break;case 5:var c=o.
stateNode;o.flags&32&&(Pm(c,""),o.flags&=-33);var u=m_(e);G0(e,u,c,i);break;case 3:case 4:var d=o.stateNode.containerInfo,f=m_(e);lk(e,f,d,i);break;default:throw Error(
Y(161))}}catch(m){wt(e,e.return,m)}e.flags&=-3}t&4096&&(e.flags&=-4097)}function LB(e){if(e.subtreeFlags&1024)for(e=e.child;e!==null;){var t=e;LB(t),t.tag===5&&
t.flags&1024&&(t=t.stateNode,Um=!0,t.reset(),Um=!1),e=e.sibling}}function nm(e,t){if(t.subtreeFlags&9270)for(t=t.child;t!==null;)HB(t,e),t=t.sibling;else EB(t,!1)}
function HB(e,t){var o=e.alternate;if(o===null)sk(e,!1);else switch(e.tag){case 3:if(uk=Li=!1,e8(),nm(t,e),!Li&&!$0){if(e=Ui,e!==null)for(var r=0;r<e.length;r+=
3){o=e[r];var a=e[r+1];mN(o,e[r+2]),o=o.ownerDocument.documentElement,o!==null&&o.animate({opacity:[0,0],pointerEvents:["none","none"]},{duration:0,fill:"forwar\
ds",pseudoElement:"::view-transition-group("+a+")"})}e=t.containerInfo,e=e.nodeType===9?e.documentElement:e.ownerDocument.documentElement,e!==null&&e.style.viewTransitionName===
""&&(e.style.viewTransitionName="none",e.animate({opacity:[0,0],pointerEvents:["none","none"]},{duration:0,fill:"forwards",pseudoElement:"::view-transition-grou\
p(root)"}),e.animate({width:[0,0],height:[0,0]},{duration:0,fill:"forwards",pseudoElement:"::view-transition"})),uk=!0}Ui=null;break;case 5:nm(t,e);break;case 4:
r=Li,Li=!1,nm(t,e),Li&&($0=!0),Li=r;break;case 22:e.memoizedState===null&&(o.memoizedState!==null?sk(e,!1):nm(t,e));break;case 30:r=Li,a=e8(),Li=!1,nm(t,e),Li&&
(e.flags|=4);var n=e.memoizedProps,i=e.stateNode;t=jl(n,i),i=jl(o.memoizedProps,i);var l=Ql(n.default,n.update);l==="none"?t=!1:(n=o.memoizedState,o.memoizedState=
null,o=e.child,ma=0,t=v5(e,o,t,i,l,n,!0),ma!==(n===null?0:n.length)&&(e.flags|=32)),(e.flags&4)!==0&&t?(Bm(e,e.memoizedProps.onUpdate),Ui=a):a!==null&&(a.push.apply(
a,Ui),Ui=a),Li=(e.flags&32)!==0?!0:r;break;default:nm(t,e)}}function Hi(e,t){if(t.subtreeFlags&8772)for(t=t.child;t!==null;)DB(e,t.alternate,t),t=t.sibling}function $s(e,t){
for(e=e.child;e!==null;){var o=e,r=t;switch(o.tag){case 0:case 11:case 14:case 15:gc(4,o,o.return),$s(o,r);break;case 1:fr(o,o.return);var a=o.stateNode;typeof a.
componentWillUnmount=="function"&&_B(o,o.return,a),$s(o,r);break;case 27:(r&2)!==0&&wN(o.stateNode,o.type,o.memoizedProps);case 5:fr(o,o.return),o.tag!==5&&o.tag!==
27||Pg(o),$s(o,r);break;case 6:Pg(o);break;case 26:fr(o,o.return),a=o.stateNode,o.memoizedState!==null||a===null||xt||a.parentNode.removeChild(a),$s(o,r);break;case 22:
o.memoizedState===null&&$s(o,r);break;case 30:fr(o,o.return),$s(o,r);break;case 7:fr(o,o.return);default:$s(o,r)}e=e.sibling}}function Yn(e,t,o){for(o=(t.subtreeFlags&
8772)!==0?o:o&-2,t=t.child;t!==null;){var r=t.alternate,a=e,n=t,i=n.flags,l=(o&1)!==0;switch(n.tag){case 0:case 11:case 15:Yn(a,n,o),lx(4,n);break;case 1:if(Yn(
a,n,o),r=n,a=r.stateNode,typeof a.componentDidMount=="function")try{a.componentDidMount()}catch(u){wt(r,r.return,u)}if(r=n,a=r.updateQueue,a!==null){var s=r.stateNode;
try{var c=a.shared.hiddenCallbacks;if(c!==null)for(a.shared.hiddenCallbacks=null,a=0;a<c.length;a++)P7(c[a],s)}catch(u){wt(r,r.return,u)}}l&&i&64&&CB(n),Vi(n,n.
return);break;case 27:(o&2)!==0&&TB(n);case 5:n.tag!==5&&n.tag!==27||ZO(n),Yn(a,n,o),l&&r===null&&i&4&&ik(n),Vi(n,n.return);break;case 6:ZO(n);break;case 26:s=n.
stateNode,n.memoizedState!==null||s===null||Yo||Ek(Xg(s.ownerDocument),n.type,s),Yn(a,n,o),l&&r===null&&i&4&&ik(n),Vi(n,n.return);break;case 12:Yn(a,n,o);break;case 31:
Yn(a,n,o),l&&i&4&&BB(a,n);break;case 13:Yn(a,n,o),l&&i&4&&NB(a,n);break;case 22:n.memoizedState===null&&Yn(a,n,o),Vi(n,n.return);break;case 30:Yn(a,n,o),Vi(n,n.
return);break;case 7:Vi(n,n.return);default:Yn(a,n,o)}t=t.sibling}}function b5(e,t){var o=null;e!==null&&e.memoizedState!==null&&e.memoizedState.cachePool!==null&&
(o=e.memoizedState.cachePool.pool),e=null,t.memoizedState!==null&&t.memoizedState.cachePool!==null&&(e=t.memoizedState.cachePool.pool),e!==o&&(e!=null&&e.refCount++,
o!=null&&nx(o))}function y5(e,t){e=null,t.alternate!==null&&(e=t.alternate.memoizedState.cache),t=t.memoizedState.cache,t!==e&&(t.refCount++,e!=null&&nx(e))}function xn(e,t,o,r){
var a=(o&335544064)===o;if(t.subtreeFlags&(a?10262:10256))for(t=t.child;t!==null;)VB(e,t,o,r),t=t.sibling;else a&&AB(t)}function VB(e,t,o,r){var a=(o&335544064)===
o;a&&t.alternate===null&&t.return!==null&&t.return.alternate!==null&&b0(t);var n=t.flags;switch(t.tag){case 0:case 11:case 15:xn(e,t,o,r),n&2048&&lx(9,t);break;case 1:
xn(e,t,o,r);break;case 3:xn(e,t,o,r),a&&uk&&(e=e.containerInfo,e=e.nodeType===9?e.body:e.nodeName==="HTML"?e.ownerDocument.body:e,e.style.viewTransitionName==="\
root"&&(e.style.viewTransitionName=""),e=e.ownerDocument.documentElement,e!==null&&e.style.viewTransitionName==="none"&&(e.style.viewTransitionName="")),n&2048&&
(n=null,t.alternate!==null&&(n=t.alternate.memoizedState.cache),t=t.memoizedState.cache,t!==n&&(t.refCount++,n!=null&&nx(n)));break;case 12:if(n&2048){xn(e,t,o,
r),n=t.stateNode;try{var i=t.memoizedProps,l=i.id,s=i.onPostCommit;typeof s=="function"&&s(l,t.alternate===null?"mount":"update",n.passiveEffectDuration,-0)}catch(c){
wt(t,t.return,c)}}else xn(e,t,o,r);break;case 31:xn(e,t,o,r);break;case 13:xn(e,t,o,r);break;case 23:break;case 22:i=t.stateNode,l=t.alternate,t.memoizedState!==
null?(a&&l!==null&&l.memoizedState===null&&b0(l),i._visibility&2?xn(e,t,o,r):zg(e,t)):(a&&l!==null&&l.memoizedState!==null&&b0(t),i._visibility&2?xn(e,t,o,r):(i.
_visibility|=2,lm(e,t,o,r,(t.subtreeFlags&10256)!==0||!1))),n&2048&&b5(l,t);break;case 24:xn(e,t,o,r),n&2048&&y5(t.alternate,t);break;case 30:a&&(n=t.alternate,
n!==null&&(Xi(n.child,!0),Xi(t.child,!0))),xn(e,t,o,r);break;default:xn(e,t,o,r)}}function lm(e,t,o,r,a){for(a=a&&((t.subtreeFlags&10256)!==0||!1),t=t.child;t!==
null;){var n=e,i=t,l=o,s=r,c=i.flags;switch(i.tag){case 0:case 11:case 15:lm(n,i,l,s,a),lx(8,i);break;case 23:break;case 22:var u=i.stateNode;i.memoizedState!==
null?u._visibility&2?lm(n,i,l,s,a):zg(n,i):(u._visibility|=2,lm(n,i,l,s,a)),a&&c&2048&&b5(i.alternate,i);break;case 24:lm(n,i,l,s,a),a&&c&2048&&y5(i.alternate,i);
break;default:lm(n,i,l,s,a)}t=t.sibling}}function zg(e,t){if(t.subtreeFlags&10256)for(t=t.child;t!==null;){var o=e,r=t,a=r.flags;switch(r.tag){case 22:zg(o,r),a&
2048&&b5(r.alternate,r);break;case 24:zg(o,r),a&2048&&y5(r.alternate,r);break;default:zg(o,r)}t=t.sibling}}var Bf=8192;function Pf(e,t,o){if(e.subtreeFlags&Bf)for(e=
e.child;e!==null;)UB(e,t,o),e=e.sibling}function UB(e,t,o){switch(e.tag){case 26:Pf(e,t,o),e.flags&Bf&&(e.memoizedState!==null?wY(o,Xn,e.memoizedState,e.memoizedProps):
(e=e.stateNode,(t&335544128)===t&&T8(o,e)));break;case 5:Pf(e,t,o),e.flags&Bf&&(e=e.stateNode,(t&335544128)===t&&T8(o,e));break;case 3:case 4:var r=Xn;Xn=Xg(e.stateNode.
containerInfo),Pf(e,t,o),Xn=r;break;case 22:e.memoizedState===null&&(r=e.alternate,r!==null&&r.memoizedState!==null?(r=Bf,Bf=16777216,Pf(e,t,o),Bf=r):Pf(e,t,o));
break;case 30:if((e.flags&Bf)!==0&&(r=e.memoizedProps.name,r!=null&&r!=="auto")){var a=e.stateNode;a.paired=null,Ha===null&&(Ha=new Map),Ha.set(r,a)}Pf(e,t,o);break;default:
Pf(e,t,o)}}function qB(e){var t=e.alternate;if(t!==null&&(e=t.child,e!==null)){t.child=null;do t=e.sibling,e.sibling=null,e=t;while(e!==null)}}function gg(e){var t=e.
deletions;if((e.flags&16)!==0){if(t!==null)for(var o=0;o<t.length;o++){var r=t[o];Xo=r,GB(r,e)}qB(e)}if(e.subtreeFlags&10256)for(e=e.child;e!==null;)jB(e),e=e.sibling}
function jB(e){switch(e.tag){case 0:case 11:case 15:gg(e),e.flags&2048&&gc(9,e,e.return);break;case 3:gg(e);break;case 12:gg(e);break;case 22:var t=e.stateNode;
e.memoizedState!==null&&t._visibility&2&&(e.return===null||e.return.tag!==13)?(t._visibility&=-3,y0(e)):gg(e);break;default:gg(e)}}function y0(e){var t=e.deletions;
if((e.flags&16)!==0){if(t!==null)for(var o=0;o<t.length;o++){var r=t[o];Xo=r,GB(r,e)}qB(e)}for(e=e.child;e!==null;){switch(t=e,t.tag){case 0:case 11:case 15:gc(
8,t,t.return),y0(t);break;case 22:o=t.stateNode,o._visibility&2&&(o._visibility&=-3,y0(t));break;default:y0(t)}e=e.sibling}}function GB(e,t){for(;Xo!==null;){var o=Xo;
switch(o.tag){case 0:case 11:case 15:gc(8,o,t);break;case 23:case 22:if(o.memoizedState!==null&&o.memoizedState.cachePool!==null){var r=o.memoizedState.cachePool.
pool;r!=null&&r.refCount++}break;case 24:nx(o.memoizedState.cache)}if(r=o.child,r!==null)r.return=o,Xo=r;else e:for(o=e;Xo!==null;){r=Xo;var a=r.sibling,n=r.return;
if(zB(r),r===o){Xo=null;break e}if(a!==null){a.return=n,Xo=a;break e}Xo=n}}}var b$={getCacheForType:function(e){var t=ur(Ao),o=t.data.get(e);return o===void 0&&
(o=e(),t.data.set(e,o)),o},cacheSignal:function(){return ur(Ao).controller.signal}},y$=typeof WeakMap=="function"?WeakMap:Map,dt=0,Et=null,Qe=null,tt=0,yt=0,Na=null,
ec=!1,Ym=!1,I5=!1,Yl=0,uo=0,xc=0,qf=0,Y0=0,Va=0,Om=0,Og=null,ua=null,hk=!1,gI=0,KB=0,X0=1/0,Q0=null,cc=null,io=0,Wn=null,Wf=null,Yi=0,gk=0,xk=null,$B=null,Rm=null,
Mm=null,Am=null,Bg=0,I0=null;function Ga(){return(dt&2)!==0&&tt!==0?tt&-tt:ke.T!==null?S5():W8()}function YB(){if(Va===0)if((tt&536870912)===0||Ue){var e=qy;qy<<=
1,(qy&3932160)===0&&(qy=262144),Va=e}else Va=536870912;return e=gr.current,e!==null&&(e.flags|=32),Va}function Bm(e,t){if(t!=null){var o=e.stateNode,r=o.ref;r===
null&&(r=o.ref=hN(jl(e.memoizedProps,o))),Mm===null&&(Mm=[]),Mm.push(t.bind(null,r))}}function ha(e,t,o){(e===Et&&(yt===2||yt===9)||e.cancelPendingCommit!==null)&&
(Nm(e,0),tc(e,tt,Va,!1)),ox(e,o),((dt&2)===0||e!==Et)&&(e===Et&&((dt&2)===0&&(qf|=o),uo===4&&tc(e,tt,Va,!1)),Wi(e))}function XB(e,t,o){if((dt&6)!==0)throw Error(
Y(327));var r=!o&&(t&127)===0&&(t&e.expiredLanes)===0||tx(e,t),a=r?S$(e,t):h_(e,t,!0),n=r;do{if(a===0){Ym&&!r&&tc(e,t,0,!1);break}else{if(o=e.current.alternate,
n&&!I$(o)){a=h_(e,t,!1),n=!1;continue}if(a===2){if(n=t,e.errorRecoveryDisabledLanes&n)var i=0;else i=e.pendingLanes&-536870913,i=i!==0?i:i&536870912?536870912:0;
if(i!==0){t=i;e:{var l=e;a=Og;var s=l.current.memoizedState.isDehydrated;if(s&&(Nm(l,i).flags|=256),i=h_(l,i,!1),i!==2&&i!==6){if(I5&&!s){l.errorRecoveryDisabledLanes|=
n,qf|=n,a=4;break e}n=ua,ua=a,n!==null&&(ua===null?ua=n:ua.push.apply(ua,n))}a=i}if(n=!1,a!==2)continue}}if(a===1){Nm(e,0),tc(e,t,0,!0);break}e:{switch(r=e,n=a,
n){case 0:case 1:throw Error(Y(345));case 4:if((t&4194048)!==t&&(t&62914560)!==t)break;case 6:tc(r,t,Va,!ec);break e;case 2:ua=null;break;case 3:case 5:break;default:
throw Error(Y(329))}if((t&62914560)===t&&(a=gI+300-Ua(),10<a)){if(tc(r,t,Va,!ec),oI(r,0,!0)!==0)break e;Yi=t,r.timeoutHandle=_5(o8.bind(null,r,o,ua,Q0,hk,t,Va,qf,
Om,ec,n,"Throttled",-0,0),a);break e}o8(r,o,ua,Q0,hk,t,Va,qf,Om,ec,n,null,-0,0)}}break}while(!0);Wi(e)}function o8(e,t,o,r,a,n,i,l,s,c,u,d,f,m){e.timeoutHandle=
-1;var p=t.subtreeFlags,h=(n&335544064)===n;if(d=null,(h||p&8192||(p&16785408)===16785408)&&(d={stylesheets:null,count:0,imgCount:0,imgBytes:0,suspenseyImages:[],
waitingForImages:!0,waitingForViewTransition:!1,unsuspend:ji},Ha=null,UB(t,n,d),h&&(p=d,h=e.containerInfo,h=(h.nodeType===9?h:h.ownerDocument).__reactViewTransition,
h!=null&&(p.count++,p.waitingForViewTransition=!0,p=Qg.bind(p),h.finished.then(p,p))),p=(n&62914560)===n?gI-Ua():(n&4194048)===n?KB-Ua():0,p=SY(d,p),p!==null)){
Yi=n,e.cancelPendingCommit=p(a8.bind(null,e,t,n,o,r,a,i,l,s,c,u,d,null,f,m)),tc(e,n,i,!c);return}a8(e,t,n,o,r,a,i,l,s,c,u,d)}function I$(e){for(var t=e;;){var o=t.
tag;if((o===0||o===11||o===15)&&t.flags&16384&&(o=t.updateQueue,o!==null&&(o=o.stores,o!==null)))for(var r=0;r<o.length;r++){var a=o[r],n=a.getSnapshot;a=a.value;
try{if(!Ka(n(),a))return!1}catch{return!1}}if(o=t.child,t.subtreeFlags&16384&&o!==null)o.return=t,t=o;else{if(t===e)break;for(;t.sibling===null;){if(t.return===
null||t.return===e)return!0;t=t.return}t.sibling.return=t.return,t=t.sibling}}return!0}function tc(e,t,o,r){t=K8(e,t),t&=~Y0,t&=~qf,e.suspendedLanes|=t,e.pingedLanes&=
~t,r&&(e.warmLanes|=t),r=e.expirationTimes;for(var a=t;0<a;){var n=31-ja(a),i=1<<n;r[n]=-1,a&=~i}o!==0&&Y8(e,o,t)}function xI(){return(dt&6)===0?(sx(0,!1),!1):!0}
function w5(){if(Qe!==null){if(yt===0)var e=Qe.return;else e=Qe,Hl=od=null,n5(e),_m=null,qg=0,e=Qe;for(;e!==null;)SB(e.alternate,e),e=e.return;Qe=null}}function Nm(e,t){
var o=e.timeoutHandle;return o!==-1&&(e.timeoutHandle=-1,q$(o)),o=e.cancelPendingCommit,o!==null&&(e.cancelPendingCommit=null,o()),Yi=0,w5(),Et=e,Qe=o=Vl(e.current,
null),tt=t,yt=0,Na=null,ec=!1,Ym=tx(e,t),I5=!1,Om=Va=Y0=qf=xc=uo=0,ua=Og=null,hk=!1,Yl=K8(e,t),lI(),o}function QB(e,t){Le=null,ke.H=U0,t===Km||t===fI?(t=MO(),yt=
3):t===Wk?(t=MO(),yt=4):yt=t===m5?8:t!==null&&typeof t=="object"&&typeof t.then=="function"?6:1,Na=t,Qe===null&&(uo=1,q0(e,wn(t,e.current)))}function WB(){var e=gr.
current;return e===null?!0:(tt&4194048)===tt?Mr===null:(tt&62914560)===tt||(tt&536870912)!==0?e===Mr:!1}function ZB(){var e=ke.H;return ke.H=U0,e===null?U0:e}function JB(){
var e=ke.A;return ke.A=b$,e}function W0(){uo=4,ec||(tt&4194048)!==tt&&gr.current!==null||(Ym=!0),(xc&134217727)===0&&(qf&134217727)===0||Et===null||tc(Et,tt,Va,
!1)}function h_(e,t,o){var r=dt;dt|=2;var a=ZB(),n=JB();(Et!==e||tt!==t)&&(Q0=null,Nm(e,t)),t=!1;var i=uo;e:do try{if(yt!==0&&Qe!==null){var l=Qe,s=Na;switch(yt){case 8:
w5(),i=6;break e;case 3:case 2:case 9:case 6:gr.current===null&&(t=!0);var c=yt;if(yt=0,Na=null,ym(e,l,s,c),o&&Ym){i=0;break e}break;default:c=yt,yt=0,Na=null,ym(
e,l,s,c)}}w$(),i=uo;break}catch(u){QB(e,u)}while(!0);return t&&e.shellSuspendCounter++,Hl=od=null,dt=r,ke.H=a,ke.A=n,Qe===null&&(Et=null,tt=0,lI()),i}function w$(){
for(;Qe!==null;)eN(Qe)}function S$(e,t){var o=dt;dt|=2;var r=ZB(),a=JB();Et!==e||tt!==t?(Q0=null,X0=Ua()+500,Nm(e,t)):Ym=tx(e,t);e:do try{if(yt!==0&&Qe!==null){
t=Qe;var n=Na;t:switch(yt){case 1:yt=0,Na=null,ym(e,t,n,1);break;case 2:case 9:if(RO(n)){yt=0,Na=null,r8(t);break}t=function(){yt!==2&&yt!==9||Et!==e||(yt=7),Wi(
e)},n.then(t,t);break e;case 3:yt=7;break e;case 4:yt=5;break e;case 7:RO(n)?(yt=0,Na=null,r8(t)):(yt=0,Na=null,ym(e,t,n,7));break;case 5:var i=null;switch(Qe.tag){case 26:
i=Qe.memoizedState;case 5:case 27:var l=Qe;if(i?_N(i):l.stateNode.complete){yt=0,Na=null;var s=l.sibling;if(s!==null)Qe=s;else{var c=l.return;c!==null?(Qe=c,vI(
c)):Qe=null}break t}}yt=0,Na=null,ym(e,t,n,5);break;case 6:yt=0,Na=null,ym(e,t,n,6);break;case 8:w5(),uo=6;break e;default:throw Error(Y(462))}}C$();break}catch(u){
QB(e,u)}while(!0);return Hl=od=null,ke.H=r,ke.A=a,dt=o,Qe!==null?0:(Et=null,tt=0,lI(),uo)}function C$(){for(;Qe!==null&&!VG();)eN(Qe)}function eN(e){var t=wB(e.
alternate,e,Yl);e.memoizedProps=e.pendingProps,t===null?vI(e):Qe=t}function r8(e){var t=e,o=t.alternate;switch(t.tag){case 15:case 0:t=GO(o,t,t.pendingProps,t.type,
void 0,tt);break;case 11:t=GO(o,t,t.pendingProps,t.type.render,t.ref,tt);break;case 5:n5(t);var r=t;r===Wo&&(Ue?(O0(r),r.tag===5&&r.stateNode!=null&&(Ut=r.stateNode)):
(O0(r),Ue=!0));default:SB(o,t),t=Qe=C7(t,Yl),t=wB(o,t,Yl)}e.memoizedProps=e.pendingProps,t===null?vI(e):Qe=t}function ym(e,t,o,r){Hl=od=null,n5(t),_m=null,qg=0;
var a=t.return;try{if(d$(e,a,t,o,tt)){uo=1,q0(e,wn(o,e.current)),Qe=null;return}}catch(n){if(a!==null)throw Qe=a,n;uo=1,q0(e,wn(o,e.current)),Qe=null;return}t.flags&
32768?(Ue||r===1?e=!0:Ym||(tt&536870912)!==0?e=!1:(ec=e=!0,(r===2||r===9||r===3||r===6)&&(r=gr.current,r!==null&&r.tag===13&&(r.flags|=16384))),tN(t,e)):vI(t)}function vI(e){
var t=e;do{if((t.flags&32768)!==0){tN(t,ec);return}e=t.return;var o=h$(t.alternate,t,Yl);if(o!==null){Qe=o;return}if(t=t.sibling,t!==null){Qe=t;return}Qe=t=e}while(t!==
null);uo===0&&(uo=5)}function tN(e,t){do{var o=g$(e.alternate,e);if(o!==null){o.flags&=32767,Qe=o;return}if(o=e.return,o!==null&&(o.flags|=32768,o.subtreeFlags=
0,o.deletions=null),!t&&(e=e.sibling,e!==null)){Qe=e;return}Qe=e=o}while(e!==null);uo=6,Qe=null}function a8(e,t,o,r,a,n,i,l,s,c,u,d){e.cancelPendingCommit=null;
do bI();while(io!==0);if((dt&6)!==0)throw Error(Y(327));if(t!==null){if(t===e.current)throw Error(Y(177));e===Et&&(Qe=Et=null,tt=0),Wf=t,Wn=e,Yi=o,xk=a,$B=r,_$(
e,t,o,i,l,s,d)}}function _$(e,t,o,r,a,n,i){var l=t.lanes|t.childLanes;if(gk=l,l|=Gk,WG(e,o,l,r,a,n),Mm=null,(o&335544064)===o?(Am=JK(e),r=10262):(Am=null,r=10256),
(t.subtreeFlags&r)!==0||(t.flags&r)!==0?(e.callbackNode=null,e.callbackPriority=0,E$(A0,function(){return Ik(),null})):(e.callbackNode=null,e.callbackPriority=0),
K0=!1,r=(t.flags&13878)!==0,(t.subtreeFlags&13878)!==0||r){r=ke.T,ke.T=null,a=ut.p,ut.p=2,n=dt,dt|=4;try{x$(e,t,o)}finally{dt=n,ut.p=a,ke.T=r}}io=1,K0?Rm=X$(i,e.
containerInfo,Am,vk,bk,T$,yk,Ik,k$,null,null):(vk(),bk(),yk())}function k$(e){if(io!==0){var t=Wn.onRecoverableError;t(e,{componentStack:null})}}function T$(){io===
3&&(io=0,HB(Wf,Wn),io=4)}function vk(){if(io===1){io=0;var e=Wn,t=Wf,o=Yi,r=(t.flags&13878)!==0;if((t.subtreeFlags&13878)!==0||r){r=ke.T,ke.T=null;var a=ut.p;ut.
p=2;var n=dt;dt|=4;try{Sg=$0=!1,FB(t,e,o),o=_k;var i=g7(e.containerInfo),l=o.focusedElem,s=o.selectionRange;if(i!==l&&l&&l.ownerDocument&&h7(l.ownerDocument.documentElement,
l)){if(s!==null&&jk(l)){var c=s.start,u=s.end;if(u===void 0&&(u=c),"selectionStart"in l)l.selectionStart=c,l.selectionEnd=Math.min(u,l.value.length);else{var d=l.
ownerDocument||document,f=d&&d.defaultView||window;if(f.getSelection){var m=f.getSelection(),p=l.textContent.length,h=Math.min(s.start,p),I=s.end===void 0?h:Math.
min(s.end,p);!m.extend&&h>I&&(i=I,I=h,h=i);var v=yO(l,h),g=yO(l,I);if(v&&g&&(m.rangeCount!==1||m.anchorNode!==v.node||m.anchorOffset!==v.offset||m.focusNode!==g.
node||m.focusOffset!==g.offset)){var x=d.createRange();x.setStart(v.node,v.offset),m.removeAllRanges(),h>I?(m.addRange(x),m.extend(g.node,g.offset)):(x.setEnd(g.
node,g.offset),m.addRange(x))}}}}for(d=[],m=l;m=m.parentNode;)m.nodeType===1&&d.push({element:m,left:m.scrollLeft,top:m.scrollTop});for(typeof l.focus=="functio\
n"&&l.focus(),l=0;l<d.length;l++){var b=d[l];b.element.scrollLeft=b.left,b.element.scrollTop=b.top}}Um=!!Ck,_k=Ck=null}finally{dt=n,ut.p=a,ke.T=r}}e.current=t,io=
2}}function bk(){if(io===2){io=0;var e=Wn,t=Wf,o=(t.flags&8772)!==0;if((t.subtreeFlags&8772)!==0||o){o=ke.T,ke.T=null;var r=ut.p;ut.p=2;var a=dt;dt|=4;try{DB(e,
t.alternate,t)}finally{dt=a,ut.p=r,ke.T=o}}io=3}}function yk(){if(io===4||io===3){io=0;var e=Rm;Rm=null,UG();var t=Wn,o=Wf,r=Yi,a=$B,n=(r&335544064)===r?10262:10256;
if((o.subtreeFlags&n)!==0||(o.flags&n)!==0?io=5:(io=0,Wf=Wn=null,oN(t,t.pendingLanes)),n=t.pendingLanes,n===0&&(cc=null),Fk(r),o=o.stateNode,qa&&typeof qa.onCommitFiberRoot==
"function")try{qa.onCommitFiberRoot(ex,o,void 0,(o.current.flags&128)===128)}catch{}if(a!==null){o=ke.T,n=ut.p,ut.p=2,ke.T=null;try{for(var i=t.onRecoverableError,
l=0;l<a.length;l++){var s=a[l];i(s.value,{componentStack:s.stack})}}finally{ke.T=o,ut.p=n}}if(a=Mm,i=Am,Am=null,a!==null&&(Mm=null,i===null&&(i=[]),e!==null))for(s=
0;s<a.length;s++)o=(0,a[s])(i),o!==void 0&&e.finished.finally(o);(Yi&3)!==0&&bI(),Wi(t),n=t.pendingLanes,(r&261930)!==0&&(n&42)!==0?t===I0?Bg++:(Bg=0,I0=t):(Bg=
0,I0=null),sx(0,!1)}}function oN(e,t){(e.pooledCacheLanes&=t)===0&&(t=e.pooledCache,t!=null&&(e.pooledCache=null,nx(t)))}function bI(){return Rm!==null&&(Rm.skipTransition(),
Rm=null),vk(),bk(),yk(),Ik()}function Ik(){if(io!==5)return!1;var e=Wn,t=gk;gk=0;var o=Fk(Yi),r=ke.T,a=ut.p;try{ut.p=32>o?32:o,ke.T=null,o=xk,xk=null;var n=Wn,i=Yi;
if(io=0,Wf=Wn=null,Yi=0,(dt&6)!==0)throw Error(Y(331));var l=dt;if(dt|=4,jB(n.current),VB(n,n.current,i,o),dt=l,sx(0,!1),qa&&typeof qa.onPostCommitFiberRoot=="f\
unction")try{qa.onPostCommitFiberRoot(ex,n)}catch{}return!0}finally{ut.p=a,ke.T=r,oN(e,t)}}function n8(e,t,o){t=wn(o,t),t=ek(e.stateNode,t,2),e=ic(e,t,2),e!==null&&
(ox(e,2),Wi(e))}function wt(e,t,o){if(e.tag===3)n8(e,e,o);else for(;t!==null;){if(t.tag===3){n8(t,e,o);break}else if(t.tag===1){var r=t.stateNode;if(typeof t.type.
getDerivedStateFromError=="function"||typeof r.componentDidCatch=="function"&&(cc===null||!cc.has(r))){e=wn(o,e),o=xB(2),r=ic(t,o,2),r!==null&&(vB(o,r,t,e),ox(r,
2),Wi(r));break}}t=t.return}}function g_(e,t,o){var r=e.pingCache;if(r===null){r=e.pingCache=new y$;var a=new Set;r.set(t,a)}else a=r.get(t),a===void 0&&(a=new Set,
r.set(t,a));a.has(o)||(I5=!0,a.add(o),e=R$.bind(null,e,t,o),t.then(e,e))}function R$(e,t,o){var r=e.pingCache;r!==null&&r.delete(t),e.pingedLanes|=e.suspendedLanes&
o,e.warmLanes&=~o,Et===e&&(tt&o)===o&&((uo===4||uo===3&&(tt&62914560)===tt&&300>Ua()-gI)&&(dt&2)===0?Nm(e,0):Y0|=o,Om===tt&&(Om=0)),Wi(e)}function rN(e,t){t===0&&
(t=$8()),e=td(e,t),e!==null&&(ox(e,t),Wi(e))}function M$(e){var t=e.memoizedState,o=0;t!==null&&(o=t.retryLane),rN(e,o)}function A$(e,t){var o=0;switch(e.tag){case 31:case 13:
var r=e.stateNode,a=e.memoizedState;a!==null&&(o=a.retryLane);break;case 19:r=e.stateNode;break;case 22:r=e.stateNode._retryCache;break;default:throw Error(Y(314))}
r!==null&&r.delete(t),rN(e,o)}function E$(e,t){return Bk(e,t)}var Fm=null,sm=null,wk=!1,Z0=!1,x_=!1,oc=0;function Wi(e){e!==sm&&e.next===null&&(sm===null?Fm=sm=
e:sm=sm.next=e),Z0=!0,wk||(wk=!0,P$())}function sx(e,t){if(!x_&&Z0){x_=!0;do for(var o=!1,r=Fm;r!==null;){if(!t)if(e!==0){var a=r.pendingLanes;if(a===0)var n=0;else{
var i=r.suspendedLanes,l=r.pingedLanes;n=(1<<31-ja(42|e)+1)-1,n&=a&~(i&~l),n=n&201326741?n&201326741|1:n?n|2:0}n!==0&&(o=!0,i8(r,n))}else n=tt,n=oI(r,r===Et?n:0,
r.cancelPendingCommit!==null||r.timeoutHandle!==-1),(n&3)===0||tx(r,n)||(o=!0,i8(r,n));r=r.next}while(o);x_=!1}}function D$(){aN()}function aN(){Z0=wk=!1;var e=0;
oc!==0&&U$()&&(e=oc);for(var t=Ua(),o=null,r=Fm;r!==null;){var a=r.next,n=nN(r,t);n===0?(r.next=null,o===null?Fm=a:o.next=a,a===null&&(sm=o)):(o=r,(e!==0||(n&3)!==
0)&&(Z0=!0)),r=a}io!==0&&io!==5||sx(e,!1),oc!==0&&(oc=0)}function nN(e,t){for(var o=e.suspendedLanes,r=e.pingedLanes,a=e.expirationTimes,n=e.pendingLanes&-62914561;0<
n;){var i=31-ja(n),l=1<<i,s=a[i];s===-1?((l&o)===0||(l&r)!==0)&&(a[i]=QG(l,t)):s<=t&&(e.expiredLanes|=l),n&=~l}if(t=Et,o=tt,o=oI(e,e===t?o:0,e.cancelPendingCommit!==
null||e.timeoutHandle!==-1),r=e.callbackNode,o===0||e===t&&(yt===2||yt===9)||e.cancelPendingCommit!==null)return r!==null&&r!==null&&X2(r),e.callbackNode=null,e.
callbackPriority=0;if((o&3)===0||tx(e,o)){if(t=o&-o,t===e.callbackPriority)return t;switch(r!==null&&X2(r),Fk(o)){case 2:case 8:o=j8;break;case 32:o=A0;break;case 268435456:
o=G8;break;default:o=A0}return r=iN.bind(null,e),o=Bk(o,r),e.callbackPriority=t,e.callbackNode=o,t}return r!==null&&r!==null&&X2(r),e.callbackPriority=2,e.callbackNode=
null,2}function iN(e,t){if(io!==0&&io!==5)return e.callbackNode=null,e.callbackPriority=0,null;var o=e.callbackNode;if(bI()&&e.callbackNode!==o)return null;var r=tt;
return r=oI(e,e===Et?r:0,e.cancelPendingCommit!==null||e.timeoutHandle!==-1),r===0?null:(XB(e,r,t),nN(e,Ua()),e.callbackNode!=null&&e.callbackNode===o?iN.bind(null,
e):null)}function i8(e,t){if(bI())return null;XB(e,t,!0)}function P$(){j$(function(){(dt&6)!==0?Bk(q8,D$):aN()})}function S5(){if(oc===0){var e=$f;e===0&&(e=Uy,
Uy<<=1,(Uy&261888)===0&&(Uy=256)),oc=e}return oc}function l8(e){return e==null||typeof e=="symbol"||typeof e=="boolean"?null:typeof e=="function"?e:c0(e)}function z$(e,t,o,r,a){
if(t==="submit"&&o&&o.stateNode===a){var n=l8((a[xa]||null).action),i=r.submitter;i&&(t=(t=i[xa]||null)?l8(t.formAction):i.getAttribute("formAction"),t!==null&&
(n=t,i=null));var l=new aI("action","action",null,r,a);e.push({event:l,listeners:[{instance:null,listener:function(){if(r.defaultPrevented){if(oc!==0){var s=new FormData(
a,i);Z_(o,{pending:!0,data:s,method:a.method,action:n},null,s)}}else typeof n=="function"&&(l.preventDefault(),s=new FormData(a,i),Z_(o,{pending:!0,data:s,method:a.
method,action:n},n,s))},currentTarget:a}]})}}for(r0=0;r0<V_.length;r0++)a0=V_[r0],s8=a0.toLowerCase(),c8=a0[0].toUpperCase()+a0.slice(1),Zn(s8,"on"+c8);var a0,s8,
c8,r0;Zn(v7,"onAnimationEnd");Zn(b7,"onAnimationIteration");Zn(y7,"onAnimationStart");Zn("dblclick","onDoubleClick");Zn("focusin","onFocus");Zn("focusout","onBl\
ur");Zn(GK,"onTransitionRun");Zn(KK,"onTransitionStart");Zn($K,"onTransitionCancel");Zn(I7,"onTransitionEnd");Dm("onMouseEnter",["mouseout","mouseover"]);Dm("on\
MouseLeave",["mouseout","mouseover"]);Dm("onPointerEnter",["pointerout","pointerover"]);Dm("onPointerLeave",["pointerout","pointerover"]);Jf("onChange","change \
click focusin focusout input keydown keyup selectionchange".split(" "));Jf("onSelect","focusout contextmenu dragend focusin keydown keyup mousedown mouseup sele\
ctionchange".split(" "));Jf("onBeforeInput",["compositionend","keypress","textInput","paste"]);Jf("onCompositionEnd","compositionend focusout keydown keypress k\
eyup mousedown".split(" "));Jf("onCompositionStart","compositionstart focusout keydown keypress keyup mousedown".split(" "));Jf("onCompositionUpdate","compositi\
onupdate focusout keydown keypress keyup mousedown".split(" "));var Kg="abort canplay canplaythrough durationchange emptied encrypted ended error loadeddata loa\
dedmetadata loadstart pause play playing progress ratechange resize seeked seeking stalled suspend timeupdate volumechange waiting".split(" "),O$=new Set("befor\
etoggle cancel close invalid load scroll scrollend toggle".split(" ").concat(Kg));function lN(e,t){t=(t&4)!==0;for(var o=0;o<e.length;o++){var r=e[o],a=r.event;
r=r.listeners;e:{var n=void 0;if(t)for(var i=r.length-1;0<=i;i--){var l=r[i],s=l.instance,c=l.currentTarget;if(l=l.listener,s!==n&&a.isPropagationStopped())break e;
n=l,a.currentTarget=c;try{n(a)}catch(u){D0(u)}a.currentTarget=null,n=s}else for(i=0;i<r.length;i++){if(l=r[i],s=l.instance,c=l.currentTarget,l=l.listener,s!==n&&
a.isPropagationStopped())break e;n=l,a.currentTarget=c;try{n(a)}catch(u){D0(u)}a.currentTarget=null,n=s}}}}function Xe(e,t){var o=t[rO];o===void 0&&(o=t[rO]=new Set);
var r=e+"__bubble";o.has(r)||(sN(t,e,2,!1),o.add(r))}function v_(e,t,o){var r=0;t&&(r|=4),sN(o,e,r,t)}var n0="_reactListening"+Math.random().toString(36).slice(
2);function C5(e){if(!e[n0]){e[n0]=!0,J8.forEach(function(o){o!=="selectionchange"&&(O$.has(o)||v_(o,!1,e),v_(o,!0,e))});var t=e.nodeType===9?e:e.ownerDocument;
t===null||t[n0]||(t[n0]=!0,v_("selectionchange",!1,t))}}function sN(e,t,o,r){switch(DN(t)){case 2:var a=TY;break;case 8:a=RY;break;default:a=E5}o=a.bind(null,t,
o,e),a=void 0,!N_||t!=="touchstart"&&t!=="touchmove"&&t!=="wheel"||(a=!0),r?a!==void 0?e.addEventListener(t,o,{capture:!0,passive:a}):e.addEventListener(t,o,!0):
a!==void 0?e.addEventListener(t,o,{passive:a}):e.addEventListener(t,o,!1)}function b_(e,t,o,r,a){var n=r;if((t&1)===0&&(t&2)===0&&r!==null)e:for(;;){if(r===null)
return;var i=r.tag;if(i===3||i===4){var l=r.stateNode.containerInfo;if(l===a)break;if(i===4)for(i=r.return;i!==null;){var s=i.tag;if((s===3||s===4)&&i.stateNode.
containerInfo===a)return;i=i.return}for(;l!==null;){if(i=Nf(l),i===null)return;if(s=i.tag,s===5||s===6||s===26||s===27){r=n=i;continue e}l=l.parentNode}}r=r.return}
l7(function(){var c=n,u=Hk(o),d=[];e:{var f=w7.get(e);if(f!==void 0){var m=aI,p=e;switch(e){case"keypress":if(d0(o)===0)break e;case"keydown":case"keyup":m=IK;break;case"\
focusin":p="focus",m=t_;break;case"focusout":p="blur",m=t_;break;case"beforeblur":case"afterblur":m=t_;break;case"click":if(o.button===2)break e;case"auxclick":case"\
dblclick":case"mousedown":case"mousemove":case"mouseup":case"mouseout":case"mouseover":case"contextmenu":m=dO;break;case"drag":case"dragend":case"dragenter":case"\
dragexit":case"dragleave":case"dragover":case"dragstart":case"drop":m=cK;break;case"touchcancel":case"touchend":case"touchmove":case"touchstart":m=kK;break;case v7:case b7:case y7:
m=uK;break;case I7:m=RK;break;case"scroll":case"scrollend":m=lK;break;case"wheel":m=AK;break;case"copy":case"cut":case"paste":m=pK;break;case"gotpointercapture":case"\
lostpointercapture":case"pointercancel":case"pointerdown":case"pointermove":case"pointerout":case"pointerover":case"pointerup":m=mO;break;case"submit":m=CK;break;case"\
toggle":case"beforetoggle":m=DK}var h=(t&4)!==0,I=!h&&(e==="scroll"||e==="scrollend"),v=h?f!==null?f+"Capture":null:f;h=[];for(var g=c,x;g!==null;){var b=g;if(x=
b.stateNode,b=b.tag,b!==5&&b!==26&&b!==27||x===null||v===null||(b=Fg(g,v),b!=null&&h.push($g(g,b,x))),I)break;g=g.return}0<h.length&&(f=new m(f,p,null,o,u),d.push(
{event:f,listeners:h}))}}if((t&7)===0){e:{if(m=e==="mouseover"||e==="pointerover",f=e==="mouseout"||e==="pointerout",m&&o!==B_&&(p=o.relatedTarget||o.fromElement)&&
(Nf(p)||p[jm]))break e;(f||m)&&(p=u.window===u?u:(m=u.ownerDocument)?m.defaultView||m.parentWindow:window,f?(m=o.relatedTarget||o.toElement,f=c,m=m?Nf(m):null,m!==
null&&(I=Jg(m),h=m.tag,m!==I||h!==5&&h!==27&&h!==6)&&(m=null)):(f=null,m=c),f!==m&&(h=dO,b="onMouseLeave",v="onMouseEnter",g="mouse",(e==="pointerout"||e==="poi\
nterover")&&(h=mO,b="onPointerLeave",v="onPointerEnter",g="pointer"),I=f==null?p:Ig(f),x=m==null?p:Ig(m),p=new h(b,g+"leave",f,o,u),p.target=I,p.relatedTarget=x,
b=null,Nf(u)===c&&(h=new h(v,g+"enter",m,o,u),h.target=x,h.relatedTarget=I,b=h),I=b,h=f&&m?C_(f,m,B$):null,f!==null&&f8(d,p,f,h,!1),m!==null&&I!==null&&f8(d,I,m,
h,!0)))}e:{if(f=c?Ig(c):window,m=f.nodeName&&f.nodeName.toLowerCase(),m==="select"||m==="input"&&f.type==="file")var w=xO;else if(gO(f))if(m7)w=UK;else{w=HK;var _=LK}else
m=f.nodeName,!m||m.toLowerCase()!=="input"||f.type!=="checkbox"&&f.type!=="radio"?c&&Lk(c.elementType)&&(w=xO):w=VK;if(w&&(w=w(e,c))){u7(d,w,o,u);break e}_&&_(e,
f,c)}switch(_=c?Ig(c):window,e){case"focusin":(gO(_)||_.contentEditable==="true")&&(pm=_,L_=c,kg=null);break;case"focusout":kg=L_=pm=null;break;case"mousedown":
H_=!0;break;case"contextmenu":case"mouseup":case"dragend":H_=!1,IO(d,o,u);break;case"selectionchange":if(jK)break;case"keydown":case"keyup":IO(d,o,u)}var S;if(qk)
e:{switch(e){case"compositionstart":var k="onCompositionStart";break e;case"compositionend":k="onCompositionEnd";break e;case"compositionupdate":k="onCompositio\
nUpdate";break e}k=void 0}else mm?f7(e,o)&&(k="onCompositionEnd"):e==="keydown"&&o.keyCode===229&&(k="onCompositionStart");k&&(c7&&o.locale!=="ko"&&(mm||k!=="on\
CompositionStart"?k==="onCompositionEnd"&&mm&&(S=s7()):(Zs=u,Vk="value"in Zs?Zs.value:Zs.textContent,mm=!0)),_=J0(c,k),0<_.length&&(k=new uO(k,e,null,o,u),d.push(
{event:k,listeners:_}),S?k.data=S:(S=d7(o),S!==null&&(k.data=S)))),(S=zK?OK(e,o):BK(e,o))&&(k=J0(c,"onBeforeInput"),0<k.length&&(_=new uO("onBeforeInput","befor\
einput",null,o,u),d.push({event:_,listeners:k}),_.data=S)),z$(d,e,c,o,u)}lN(d,t)})}function $g(e,t,o){return{instance:e,listener:t,currentTarget:o}}function J0(e,t){
for(var o=t+"Capture",r=[];e!==null;){var a=e,n=a.stateNode;if(a=a.tag,a!==5&&a!==26&&a!==27||n===null||(a=Fg(e,o),a!=null&&r.unshift($g(e,a,n)),a=Fg(e,t),a!=null&&
r.push($g(e,a,n))),e.tag===3)return r;e=e.return}return[]}function B$(e){if(e===null)return null;do e=e.return;while(e&&e.tag!==5&&e.tag!==27);return e||null}function f8(e,t,o,r,a){
for(var n=t._reactName,i=[];o!==null&&o!==r;){var l=o,s=l.alternate,c=l.stateNode;if(l=l.tag,s!==null&&s===r)break;l!==5&&l!==26&&l!==27||c===null||(s=c,a?(c=Fg(
o,n),c!=null&&i.unshift($g(o,c,s))):a||(c=Fg(o,n),c!=null&&i.push($g(o,c,s)))),o=o.return}i.length!==0&&e.push({event:t,listeners:i})}var N$=/\r\n?/g,F$=/\u0000|\uFFFD/g;
function d8(e){return(typeof e=="string"?e:""+e).replace(N$,`
`).replace(F$,"")}function cN(e,t){return t=d8(t),d8(e)===t}function It(e,t,o,r,a,n){switch(o){case"children":if(typeof r=="string")t==="body"||t==="textarea"&&
r===""||Pm(e,r);else if(typeof r=="number"||typeof r=="bigint")t!=="body"&&Pm(e,""+r);else return;break;case"className":Gy(e,"class",r);break;case"tabIndex":Gy(
e,"tabindex",r);break;case"dir":case"role":case"viewBox":case"width":case"height":Gy(e,o,r);break;case"style":i7(e,r,n);return;case"data":if(t!=="object"){Gy(e,
"data",r);break}case"src":case"href":if(r===""&&(t!=="a"||o!=="href")){e.removeAttribute(o);break}if(r==null||typeof r=="function"||typeof r=="symbol"||typeof r==
"boolean"){e.removeAttribute(o);break}r=c0(r),e.setAttribute(o,r);break;case"action":case"formAction":if(typeof r=="function"){e.setAttribute(o,"javascript:thro\
w new Error('A React form was unexpectedly submitted. If you called form.submit() manually, consider using form.requestSubmit() instead. If you\\'re trying to us\
e event.stopPropagation() in a submit event handler, consider also calling event.preventDefault().')");break}else typeof n=="function"&&(o==="formAction"?(t!=="\
input"&&It(e,t,"name",a.name,a,null),It(e,t,"formEncType",a.formEncType,a,null),It(e,t,"formMethod",a.formMethod,a,null),It(e,t,"formTarget",a.formTarget,a,null)):
(It(e,t,"encType",a.encType,a,null),It(e,t,"method",a.method,a,null),It(e,t,"target",a.target,a,null)));if(r==null||typeof r=="symbol"||typeof r=="boolean"){e.removeAttribute(
o);break}r=c0(r),e.setAttribute(o,r);break;case"onClick":r!=null&&(e.onclick=ji);return;case"onScroll":r!=null&&Xe("scroll",e);return;case"onScrollEnd":r!=null&&
Xe("scrollend",e);return;case"dangerouslySetInnerHTML":if(r!=null){if(typeof r!="object"||!("__html"in r))throw Error(Y(61));if(o=r.__html,o!=null){if(a.children!=
null)throw Error(Y(60));n?.__html!==o&&(e.innerHTML=o)}}break;case"multiple":e.multiple=r&&typeof r!="function"&&typeof r!="symbol";break;case"muted":e.muted=r&&
typeof r!="function"&&typeof r!="symbol";break;case"suppressContentEditableWarning":case"suppressHydrationWarning":case"defaultValue":case"defaultChecked":case"\
innerHTML":case"ref":break;case"autoFocus":break;case"xlinkHref":if(r==null||typeof r=="function"||typeof r=="boolean"||typeof r=="symbol"){e.removeAttribute("x\
link:href");break}o=c0(r),e.setAttributeNS("http://www.w3.org/1999/xlink","xlink:href",o);break;case"contentEditable":case"spellCheck":case"draggable":case"valu\
e":case"autoReverse":case"externalResourcesRequired":case"focusable":case"preserveAlpha":r!=null&&typeof r!="function"&&typeof r!="symbol"?e.setAttribute(o,r):e.
removeAttribute(o);break;case"inert":case"allowFullScreen":case"async":case"autoPlay":case"controls":case"credentialless":case"default":case"defer":case"disable\
d":case"disablePictureInPicture":case"disableRemotePlayback":case"formNoValidate":case"hidden":case"loop":case"noModule":case"noValidate":case"open":case"playsI\
nline":case"readOnly":case"required":case"reversed":case"scoped":case"seamless":case"itemScope":r&&typeof r!="function"&&typeof r!="symbol"?e.setAttribute(o,""):
e.removeAttribute(o);break;case"capture":case"download":r===!0?e.setAttribute(o,""):r!==!1&&r!=null&&typeof r!="function"&&typeof r!="symbol"?e.setAttribute(o,r):
e.removeAttribute(o);break;case"cols":case"rows":case"size":case"span":r!=null&&typeof r!="function"&&typeof r!="symbol"&&!isNaN(r)&&1<=r?e.setAttribute(o,r):e.
removeAttribute(o);break;case"rowSpan":case"start":r==null||typeof r=="function"||typeof r=="symbol"||isNaN(r)?e.removeAttribute(o):e.setAttribute(o,r);break;case"\
popover":Xe("beforetoggle",e),Xe("toggle",e),s0(e,"popover",r);break;case"xlinkActuate":Nl(e,"http://www.w3.org/1999/xlink","xlink:actuate",r);break;case"xlinkA\
rcrole":Nl(e,"http://www.w3.org/1999/xlink","xlink:arcrole",r);break;case"xlinkRole":Nl(e,"http://www.w3.org/1999/xlink","xlink:role",r);break;case"xlinkShow":Nl(
e,"http://www.w3.org/1999/xlink","xlink:show",r);break;case"xlinkTitle":Nl(e,"http://www.w3.org/1999/xlink","xlink:title",r);break;case"xlinkType":Nl(e,"http://\
www.w3.org/1999/xlink","xlink:type",r);break;case"xmlBase":Nl(e,"http://www.w3.org/XML/1998/namespace","xml:base",r);break;case"xmlLang":Nl(e,"http://www.w3.org\
/XML/1998/namespace","xml:lang",r);break;case"xmlSpace":Nl(e,"http://www.w3.org/XML/1998/namespace","xml:space",r);break;case"is":s0(e,"is",r);break;case"innerT\
ext":case"textContent":return;default:if(!(2<o.length)||o[0]!=="o"&&o[0]!=="O"||o[1]!=="n"&&o[1]!=="N")o=nK.get(o)||o,s0(e,o,r);else return}st=!0}function Sk(e,t,o,r,a,n){
switch(o){case"style":i7(e,r,n);return;case"dangerouslySetInnerHTML":if(r!=null){if(typeof r!="object"||!("__html"in r))throw Error(Y(61));if(o=r.__html,o!=null){
if(a.children!=null)throw Error(Y(60));n?.__html!==o&&(e.innerHTML=o)}}break;case"children":if(typeof r=="string")Pm(e,r);else if(typeof r=="number"||typeof r==
"bigint")Pm(e,""+r);else return;break;case"onScroll":r!=null&&Xe("scroll",e);return;case"onScrollEnd":r!=null&&Xe("scrollend",e);return;case"onClick":r!=null&&(e.
onclick=ji);return;case"suppressContentEditableWarning":case"suppressHydrationWarning":case"innerHTML":case"ref":return;case"innerText":case"textContent":return;default:
if(!e7.hasOwnProperty(o))e:{if(o[0]==="o"&&o[1]==="n"&&(a=o.endsWith("Capture"),n=o.slice(2,a?o.length-7:void 0),t=e[xa]||null,t=t!=null?t[o]:null,typeof t=="fu\
nction"&&e.removeEventListener(n,t,a),typeof r=="function")){typeof t!="function"&&t!==null&&(o in e?e[o]=null:e.hasAttribute(o)&&e.removeAttribute(o)),e.addEventListener(
n,r,a);break e}st=!0,o in e?e[o]=r:r===!0?e.setAttribute(o,""):s0(e,o,r)}return}st=!0}function hr(e,t,o){switch(t){case"div":case"span":case"svg":case"path":case"\
a":case"g":case"p":case"li":break;case"img":Xe("error",e),Xe("load",e);var r=!1,a=!1,n;for(n in o)if(o.hasOwnProperty(n)){var i=o[n];if(i!=null)switch(n){case"s\
rc":r=!0;break;case"srcSet":a=!0;break;case"children":case"dangerouslySetInnerHTML":throw Error(Y(137,t));default:It(e,t,n,i,o,null)}}a&&It(e,t,"srcSet",o.srcSet,
o,null),r&&It(e,t,"src",o.src,o,null);return;case"input":Xe("invalid",e);var l=n=i=a=null,s=null,c=null;for(r in o)if(o.hasOwnProperty(r)){var u=o[r];if(u!=null)
switch(r){case"name":a=u;break;case"type":i=u;break;case"checked":s=u;break;case"defaultChecked":c=u;break;case"value":n=u;break;case"defaultValue":l=u;break;case"\
children":case"dangerouslySetInnerHTML":if(u!=null)throw Error(Y(137,t));break;default:It(e,t,r,u,o,null)}}r7(e,n,l,s,c,i,a,!1);return;case"select":Xe("invalid",
e),r=i=n=null;for(a in o)if(o.hasOwnProperty(a)&&(l=o[a],l!=null))switch(a){case"value":n=l;break;case"defaultValue":i=l;break;case"multiple":r=l;default:It(e,t,
a,l,o,null)}t=n,o=i,e.multiple=!!r,t!=null?wm(e,!!r,t,!1):o!=null&&wm(e,!!r,o,!0);return;case"textarea":Xe("invalid",e),n=a=r=null;for(i in o)if(o.hasOwnProperty(
i)&&(l=o[i],l!=null))switch(i){case"value":r=l;break;case"defaultValue":a=l;break;case"children":n=l;break;case"dangerouslySetInnerHTML":if(l!=null)throw Error(
Y(91));break;default:It(e,t,i,l,o,null)}n7(e,r,a,n);return;case"option":for(s in o)o.hasOwnProperty(s)&&(r=o[s],r!=null)&&(s==="selected"?e.selected=r&&typeof r!=
"function"&&typeof r!="symbol":It(e,t,s,r,o,null));return;case"dialog":Xe("beforetoggle",e),Xe("toggle",e),Xe("cancel",e),Xe("close",e);break;case"iframe":case"\
object":Xe("load",e);break;case"video":case"audio":for(r=0;r<Kg.length;r++)Xe(Kg[r],e);break;case"image":Xe("error",e),Xe("load",e);break;case"details":Xe("togg\
le",e);break;case"embed":case"source":case"link":Xe("error",e),Xe("load",e);case"area":case"base":case"br":case"col":case"hr":case"keygen":case"meta":case"param":case"\
track":case"wbr":case"menuitem":for(c in o)if(o.hasOwnProperty(c)&&(r=o[c],r!=null))switch(c){case"children":case"dangerouslySetInnerHTML":throw Error(Y(137,t));default:
It(e,t,c,r,o,null)}return;default:if(Lk(t)){for(u in o)o.hasOwnProperty(u)&&(r=o[u],r!==void 0&&Sk(e,t,u,r,o,void 0));return}}for(l in o)o.hasOwnProperty(l)&&(r=
o[l],r!=null&&It(e,t,l,r,o,null))}var L$={};function H$(e,t,o,r){switch(t){case"div":case"span":case"svg":case"path":case"a":case"g":case"p":case"li":break;case"\
input":var a=null,n=null,i=null,l=null,s=null,c=null,u=null;for(m in o){var d=o[m];if(o.hasOwnProperty(m)&&d!=null)switch(m){case"checked":break;case"value":break;case"\
defaultValue":s=d;default:r.hasOwnProperty(m)||It(e,t,m,null,r,d)}}for(var f in r){var m=r[f];if(d=o[f],r.hasOwnProperty(f)&&(m!=null||d!=null))switch(f){case"t\
ype":m!==d&&(st=!0),n=m;break;case"name":m!==d&&(st=!0),a=m;break;case"checked":m!==d&&(st=!0),c=m;break;case"defaultChecked":m!==d&&(st=!0),u=m;break;case"valu\
e":m!==d&&(st=!0),i=m;break;case"defaultValue":m!==d&&(st=!0),l=m;break;case"children":case"dangerouslySetInnerHTML":if(m!=null)throw Error(Y(137,t));break;default:
m!==d&&It(e,t,f,m,r,d)}}O_(e,i,l,s,c,u,n,a);return;case"select":m=i=l=f=null;for(n in o)if(s=o[n],o.hasOwnProperty(n)&&s!=null)switch(n){case"value":break;case"\
multiple":m=s;default:r.hasOwnProperty(n)||It(e,t,n,null,r,s)}for(a in r)if(n=r[a],s=o[a],r.hasOwnProperty(a)&&(n!=null||s!=null))switch(a){case"value":n!==s&&(st=
!0),f=n;break;case"defaultValue":n!==s&&(st=!0),l=n;break;case"multiple":n!==s&&(st=!0),i=n;default:n!==s&&It(e,t,a,n,r,s)}t=l,o=i,r=m,f!=null?wm(e,!!o,f,!1):!!r!=
!!o&&(t!=null?wm(e,!!o,t,!0):wm(e,!!o,o?[]:"",!1));return;case"textarea":m=f=null;for(l in o)if(a=o[l],o.hasOwnProperty(l)&&a!=null&&!r.hasOwnProperty(l))switch(l){case"\
value":break;case"children":break;default:It(e,t,l,null,r,a)}for(i in r)if(a=r[i],n=o[i],r.hasOwnProperty(i)&&(a!=null||n!=null))switch(i){case"value":a!==n&&(st=
!0),f=a;break;case"defaultValue":a!==n&&(st=!0),m=a;break;case"children":break;case"dangerouslySetInnerHTML":if(a!=null)throw Error(Y(91));break;default:a!==n&&
It(e,t,i,a,r,n)}a7(e,f,m);return;case"option":for(var p in o)f=o[p],o.hasOwnProperty(p)&&f!=null&&!r.hasOwnProperty(p)&&(p==="selected"?e.selected=!1:It(e,t,p,null,
r,f));for(s in r)f=r[s],m=o[s],r.hasOwnProperty(s)&&f!==m&&(f!=null||m!=null)&&(s==="selected"?(f!==m&&(st=!0),e.selected=f&&typeof f!="function"&&typeof f!="sy\
mbol"):It(e,t,s,f,r,m));return;case"img":case"link":case"area":case"base":case"br":case"col":case"embed":case"hr":case"keygen":case"meta":case"param":case"sourc\
e":case"track":case"wbr":case"menuitem":for(var h in o)f=o[h],o.hasOwnProperty(h)&&f!=null&&!r.hasOwnProperty(h)&&It(e,t,h,null,r,f);for(c in r)if(f=r[c],m=o[c],
r.hasOwnProperty(c)&&f!==m&&(f!=null||m!=null))switch(c){case"children":case"dangerouslySetInnerHTML":if(f!=null)throw Error(Y(137,t));break;default:It(e,t,c,f,
r,m)}return;default:if(Lk(t)){for(var I in o)f=o[I],o.hasOwnProperty(I)&&f!==void 0&&!r.hasOwnProperty(I)&&Sk(e,t,I,void 0,r,f);for(u in r)f=r[u],m=o[u],!r.hasOwnProperty(
u)||f===m||f===void 0&&m===void 0||Sk(e,t,u,f,r,m);return}}for(var v in o)f=o[v],o.hasOwnProperty(v)&&f!=null&&!r.hasOwnProperty(v)&&It(e,t,v,null,r,f);for(d in r)
f=r[d],m=o[d],!r.hasOwnProperty(d)||f===m||f==null&&m==null||It(e,t,d,f,r,m)}function u8(e){switch(e){case"css":case"script":case"font":case"img":case"image":case"\
input":case"link":return!0;default:return!1}}function V$(){if(typeof performance.getEntriesByType=="function"){for(var e=0,t=0,o=performance.getEntriesByType("r\
esource"),r=0;r<o.length;r++){var a=o[r],n=a.transferSize,i=a.initiatorType,l=a.duration;if(n&&l&&u8(i)){for(i=0,l=a.responseEnd,r+=1;r<o.length;r++){var s=o[r],
c=s.startTime;if(c>l)break;var u=s.transferSize,d=s.initiatorType;u&&u8(d)&&(s=s.responseEnd,i+=u*(s<l?1:(l-c)/(s-c)))}if(--r,t+=8*(n+i)/(a.duration/1e3),e++,10<
e)break}}if(0<e)return t/e/1e6}return navigator.connection&&(e=navigator.connection.downlink,typeof e=="number")?e:5}var Ck=null,_k=null;function Yg(e){return e.
nodeType===9?e:e.ownerDocument}function m8(e){switch(e){case"http://www.w3.org/2000/svg":return 1;case"http://www.w3.org/1998/Math/MathML":return 2;default:return 0}}
function fN(e,t){if(e===0)switch(t){case"svg":return 1;case"math":return 2;default:return 0}return e===1&&t==="foreignObject"?0:e}function dN(e,t,o,r){return o=
Yg(o).createElement(e),o[dr]=r,o[xa]=t,hr(o,e,t),Qo(o),o}function kk(e,t){return e==="textarea"||e==="noscript"||typeof t.children=="string"||typeof t.children==
"number"||typeof t.children=="bigint"||typeof t.dangerouslySetInnerHTML=="object"&&t.dangerouslySetInnerHTML!==null&&t.dangerouslySetInnerHTML.__html!=null}var y_=null;
function U$(){var e=window.event;return e&&e.type==="popstate"?e===y_?!1:(y_=e,!0):(y_=null,!1)}var _5=typeof setTimeout=="function"?setTimeout:void 0,q$=typeof clearTimeout==
"function"?clearTimeout:void 0,p8=typeof Promise=="function"?Promise:void 0,h8=typeof requestAnimationFrame=="function"?requestAnimationFrame:_5,j$=typeof queueMicrotask==
"function"?queueMicrotask:typeof p8<"u"?function(e){return p8.resolve(null).then(e).catch(G$)}:_5;function G$(e){setTimeout(function(){throw e})}function bc(e){
return e==="head"}function g8(e,t){var o=t,r=0;do{var a=o.nextSibling;if(e.removeChild(o),a&&a.nodeType===8)if(o=a.data,o==="/$"||o==="/&"){if(r===0){e.removeChild(
a),qm(t);return}r--}else if(o==="$"||o==="$?"||o==="$~"||o==="$!"||o==="&")r++;else if(o==="html")w_(e.ownerDocument.documentElement);else if(o==="head"){o=e.ownerDocument.
head,w_(o);for(var n=o.firstChild;n;){var i=n.nextSibling,l=n.nodeName;n[rx]||l==="SCRIPT"||l==="STYLE"||l==="LINK"&&n.rel.toLowerCase()==="stylesheet"||o.removeChild(
n),n=i}}else o==="body"&&w_(e.ownerDocument.body);o=a}while(o);qm(t)}function x8(e,t){var o=e;e=0;do{var r=o.nextSibling;if(o.nodeType===1?t?(o._stashedDisplay=
o.style.display,o.style.display="none"):(o.style.display=o._stashedDisplay||"",o.getAttribute("style")===""&&o.removeAttribute("style")):o.nodeType===3&&(t?(o._stashedText=
o.nodeValue,o.nodeValue=""):o.nodeValue=o._stashedText||""),r&&r.nodeType===8)if(o=r.data,o==="/$"){if(e===0)break;e--}else o!=="$"&&o!=="$?"&&o!=="$~"&&o!=="$!"||
e++;o=r}while(o)}function uN(e,t,o){if(t=CSS.escape(t)!==t?"r-"+btoa(t).replace(/=/g,""):t,e.style.viewTransitionName=t,o!=null&&(e.style.viewTransitionClass=o),
o=getComputedStyle(e),o.display==="inline"){if(t=e.getClientRects(),t.length===1)var r=1;else for(var a=r=0;a<t.length;a++){var n=t[a];0<n.width&&0<n.height&&r++}
r===1&&(e=e.style,e.display=t.length===1?"inline-block":"block",e.marginTop="-"+o.paddingTop,e.marginBottom="-"+o.paddingBottom)}}function mN(e,t){e=e.style,t=t.
style;var o=t!=null?t.hasOwnProperty("viewTransitionName")?t.viewTransitionName:t.hasOwnProperty("view-transition-name")?t["view-transition-name"]:null:null;e.viewTransitionName=
o==null||typeof o=="boolean"?"":(""+o).trim(),o=t!=null?t.hasOwnProperty("viewTransitionClass")?t.viewTransitionClass:t.hasOwnProperty("view-transition-class")?
t["view-transition-class"]:null:null,e.viewTransitionClass=o==null||typeof o=="boolean"?"":(""+o).trim(),e.display==="inline-block"&&(t==null?e.display=e.margin=
"":(o=t.display,e.display=o==null||typeof o=="boolean"?"":o,o=t.margin,o!=null?e.margin=o:(o=t.hasOwnProperty("marginTop")?t.marginTop:t["margin-top"],e.marginTop=
o==null||typeof o=="boolean"?"":o,t=t.hasOwnProperty("marginBottom")?t.marginBottom:t["margin-bottom"],e.marginBottom=t==null||typeof t=="boolean"?"":t)))}function pN(e,t,o){
return o=o.ownerDocument.defaultView,{rect:e,abs:t.position==="absolute"||t.position==="fixed",clip:t.clipPath!=="none"||t.overflow!=="visible"||t.filter!=="non\
e"||t.mask!=="none"||t.mask!=="none"||t.borderRadius!=="0px",view:0<=e.bottom&&0<=e.right&&e.top<=o.innerHeight&&e.left<=o.innerWidth}}function Tk(e){var t=e.getBoundingClientRect(),
o=getComputedStyle(e);return pN(t,o,e)}function K$(e){var t=e.getBoundingClientRect();t=new DOMRect(t.x+2e4,t.y+2e4,t.width,t.height);var o=getComputedStyle(e);
return pN(t,o,e)}function $$(e){return e.documentElement.clientHeight}function Y$(e){this.addEventListener("load",e),this.addEventListener("error",e)}function X$(e,t,o,r,a,n,i,l,s){
var c=t.nodeType===9?t:t.ownerDocument;try{var u=c.startViewTransition({update:function(){var f=c.defaultView,m=f.navigation&&f.navigation.transition,p=c.fonts.
status;r();var h=[];if(p==="loaded"&&($$(c),c.fonts.status==="loading"&&h.push(c.fonts.ready)),p=h.length,e!==null)for(var I=e.suspenseyImages,v=0,g=0;g<I.length;g++){
var x=I[g];if(!x.complete){var b=x.getBoundingClientRect();if(0<b.bottom&&0<b.right&&b.top<f.innerHeight&&b.left<f.innerWidth){if(v+=kN(x),v>C0){h.length=p;break}
x=new Promise(Y$.bind(x)),h.push(x)}}}if(0<h.length)return f=Promise.race([Promise.all(h),new Promise(function(w){return setTimeout(w,500)})]).then(a,a),(m?Promise.
allSettled([m.finished,f]):f).then(n,n);if(a(),m)return m.finished.then(n,n);n()},types:o});c.__reactViewTransition=u;var d=[];return u.ready.then(function(){for(var f=c.
documentElement.getAnimations({subtree:!0}),m=0;m<f.length;m++){var p=f[m],h=p.effect,I=h.pseudoElement;if(I!=null&&I.startsWith("::view-transition")){d.push(p),
p=h.getKeyframes();for(var v=I=void 0,g=!0,x=0;x<p.length;x++){var b=p[x],w=b.width;if(I===void 0)I=w;else if(I!==w){g=!1;break}if(w=b.height,v===void 0)v=w;else if(v!==
w){g=!1;break}delete b.width,delete b.height,b.transform==="none"&&delete b.transform}g&&I!==void 0&&v!==void 0&&(h.setKeyframes(p),g=getComputedStyle(h.target,
h.pseudoElement),g.width!==I||g.height!==v)&&(g=p[0],g.width=I,g.height=v,g=p[p.length-1],g.width=I,g.height=v,h.setKeyframes(p))}}i()},function(f){c.__reactViewTransition===
u&&(c.__reactViewTransition=null);try{typeof f=="object"&&f!==null&&f.name==="InvalidStateError"&&(f.message==="View transition was skipped because document vis\
ibility state is hidden."||f.message==="Skipping view transition because document visibility state has become hidden."||f.message==="Skipping view transition be\
cause viewport size changed."||f.message==="Transition was aborted because of invalid state")&&(f=null),f!==null&&s(f)}finally{r(),a(),i()}}),u.finished.finally(
function(){for(var f=0;f<d.length;f++)d[f].cancel();c.__reactViewTransition===u&&(c.__reactViewTransition=null),l()}),u}catch{return r(),a(),i(),null}}function Ff(e,t){
this._scope=document.documentElement,this._selector="::view-transition-"+e+"("+t+")"}Ff.prototype.animate=function(e,t){return t=typeof t=="number"?{duration:t}:
Dt({},t),t.pseudoElement=this._selector,this._scope.animate(e,t)};Ff.prototype.getAnimations=function(){for(var e=this._scope,t=this._selector,o=e.getAnimations(
{subtree:!0}),r=[],a=0;a<o.length;a++){var n=o[a].effect;n!==null&&n.target===e&&n.pseudoElement===t&&r.push(o[a])}return r};Ff.prototype.getComputedStyle=function(){
return getComputedStyle(this._scope,this._selector)};function hN(e){return{name:e,group:new Ff("group",e),imagePair:new Ff("image-pair",e),old:new Ff("old",e),new:new Ff(
"new",e)}}function $a(e){this._fragmentFiber=e,this._observers=this._eventListeners=null}$a.prototype.addEventListener=function(e,t,o){var r=null,a=null;if(!(o!=
null&&typeof o!="boolean"&&(r=o.signal||null,r!==null&&r.aborted))){this._eventListeners===null&&(this._eventListeners=[]);var n=this._eventListeners;if(gN(n,e,
t,o)===-1){var i=this,l=t;o!=null&&typeof o!="boolean"&&o.once===!0&&(l=function(s){i.removeEventListener(e,t,o),typeof t=="function"?t.call(this,s):t.handleEvent(
s)}),r!==null&&(a=i.removeEventListener.bind(i,e,t,o),r.addEventListener("abort",a,{once:!0}),a=r.removeEventListener.bind(r,"abort",a)),r=Lm(o),n.push({type:e,
listener:t,optionsOrUseCapture:o,attachedListener:l,cleanup:a}),ga(this._fragmentFiber.child,!1,Q$,e,l,r)}this._eventListeners=n}};function Q$(e,t,o,r){return No(
e).addEventListener(t,o,r),!1}$a.prototype.removeEventListener=function(e,t,o){var r=this._eventListeners;if(r!==null&&(t=gN(r,e,t,o),t!==-1)){var a=r[t];o=a.attachedListener;
var n=a.cleanup;a=Lm(a.optionsOrUseCapture),ga(this._fragmentFiber.child,!1,W$,e,o,a),r.splice(t,1),n!==null&&n()}};function W$(e,t,o,r){return No(e).removeEventListener(
t,o,r),!1}function Lm(e){return e!=null&&typeof e!="boolean"&&(e.once===!0||e.signal instanceof AbortSignal)?{capture:e.capture,passive:e.passive}:e}function v8(e){
return e==null?"c=0":typeof e=="boolean"?"c="+(e?"1":"0"):"c="+(e.capture?"1":"0")}function gN(e,t,o,r){if(e.length===0)return-1;r=v8(r);for(var a=0;a<e.length;a++){
var n=e[a];if(n.type===t&&n.listener===o&&v8(n.optionsOrUseCapture)===r)return a}return-1}$a.prototype.dispatchEvent=function(e){var t=Zf(this._fragmentFiber);if(t===
null)return!0;t=No(t);var o=this._eventListeners;if(o!==null&&0<o.length||!e.bubbles){var r=t.nodeType===9?t.createComment(""):document.createTextNode("");if(o)
for(var a=0;a<o.length;a++){var n=o[a];r.addEventListener(n.type,n.attachedListener,Lm(n.optionsOrUseCapture))}if(t.appendChild(r),e=r.dispatchEvent(e),o)for(a=
0;a<o.length;a++)n=o[a],r.removeEventListener(n.type,n.attachedListener,Lm(n.optionsOrUseCapture));return t.removeChild(r),e}return t.dispatchEvent(e)};$a.prototype.
focus=function(e){ga(this._fragmentFiber.child,!0,xN,e,void 0,void 0)};function xN(e,t){return e.tag===6?!1:(e=No(e),cY(e,t))}$a.prototype.focusLast=function(e){
var t=[];ga(this._fragmentFiber.child,!0,k5,t,void 0,void 0);for(var o=t.length-1;0<=o&&!xN(t[o],e);o--);};function k5(e,t){return t.push(e),!1}$a.prototype.blur=
function(){var e=Zf(this._fragmentFiber);e!==null&&(e=No(e),e=Yg(e).activeElement,e!==null&&ga(this._fragmentFiber.child,!1,Z$,e,void 0,void 0))};function Z$(e,t){
return e.tag===6?!1:(e=No(e),e===t||e.contains(t)?(t.blur(),!0):!1)}$a.prototype.observeUsing=function(e){this._observers===null&&(this._observers=new Set),this.
_observers.add(e),ga(this._fragmentFiber.child,!1,J$,e,void 0,void 0)};function J$(e,t){return e.tag===6||(e=No(e),t.observe(e)),!1}$a.prototype.unobserveUsing=
function(e){var t=this._observers;if(t!==null&&t.has(e)){t.delete(e),ga(this._fragmentFiber.child,!1,eY,e,void 0,void 0);for(var o=t=0;o<Qn.length;o++){var r=Qn[o];
r.fragmentInstance===this&&r.observer===e?e.unobserve(r.instance):Qn[t++]=r}Qn.length=t}};function eY(e,t){return e.tag===6||(e=No(e),t.unobserve(e)),!1}var Qn=[],
I_=!1;function tY(e,t,o){Qn.push({fragmentInstance:e,observer:t,instance:o}),I_||(I_=!0,fY(function(){I_=!1;var r=Qn;Qn=[];for(var a=0;a<r.length;a++){var n=r[a];
n.observer.unobserve(n.instance)}}))}$a.prototype.getClientRects=function(){var e=[];return ga(this._fragmentFiber.child,!1,oY,e,void 0,void 0),e};function oY(e,t){
if(e.tag===6){e=e.stateNode;var o=e.ownerDocument.createRange();o.selectNodeContents(e),t.push.apply(t,o.getClientRects())}else e=No(e),t.push.apply(t,e.getClientRects());
return!1}$a.prototype.getRootNode=function(e){var t=Zf(this._fragmentFiber);return t===null?this:No(t).getRootNode(e)};$a.prototype.compareDocumentPosition=function(e){
var t=Zf(this._fragmentFiber);if(t===null)return Node.DOCUMENT_POSITION_DISCONNECTED;var o=[];ga(this._fragmentFiber.child,!1,k5,o,void 0,void 0);var r=No(t);if(o.
length===0){if(o=r,Wz(this._fragmentFiber)){e:{for(t=this._fragmentFiber.return;t!==null;){if(t.tag===4){t=t.stateNode.containerInfo;break e}if(t.tag===3||t.tag===
5||t.tag===27)break;t=t.return}t=null}t!=null&&(o=t)}t=this._fragmentFiber;var a=r=o.compareDocumentPosition(e);return o===e?a=Node.DOCUMENT_POSITION_CONTAINS:r&
Node.DOCUMENT_POSITION_CONTAINED_BY&&(o=L8(t)[1],o===null?a=Node.DOCUMENT_POSITION_PRECEDING:(e=No(o).compareDocumentPosition(e),a=e===0||e&Node.DOCUMENT_POSITION_FOLLOWING?
Node.DOCUMENT_POSITION_FOLLOWING:Node.DOCUMENT_POSITION_PRECEDING)),a|=Node.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC}t=No(o[0]),a=No(o[o.length-1]);var n=Wz(this.
_fragmentFiber)?t.parentElement:r;if(n==null)return Node.DOCUMENT_POSITION_DISCONNECTED;r=n.compareDocumentPosition(t)&Node.DOCUMENT_POSITION_CONTAINED_BY,n=n.compareDocumentPosition(
a)&Node.DOCUMENT_POSITION_CONTAINED_BY;var i=t.compareDocumentPosition(e),l=a.compareDocumentPosition(e),s=i&Node.DOCUMENT_POSITION_CONTAINED_BY||l&Node.DOCUMENT_POSITION_CONTAINED_BY;
return l=r&&n&&i&Node.DOCUMENT_POSITION_FOLLOWING&&l&Node.DOCUMENT_POSITION_PRECEDING,t=r&&t===e||n&&a===e||s||l?Node.DOCUMENT_POSITION_CONTAINED_BY:!r&&t===e||
!n&&a===e?Node.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC:i,t&Node.DOCUMENT_POSITION_DISCONNECTED||t&Node.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC||rY(t,this._fragmentFiber,
o[0],o[o.length-1],e)?t:Node.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC};function rY(e,t,o,r,a){var n=Nf(a);if(e&Node.DOCUMENT_POSITION_CONTAINED_BY){if(o=!!n)e:{
for(;n!==null;){if(n.tag===7&&(n===t||n.alternate===t)){o=!0;break e}n=n.return}o=!1}return o}if(e&Node.DOCUMENT_POSITION_CONTAINS){if(n===null)return n=a.ownerDocument,
a===n||a===n.documentElement||a===n.body;e:{for(n=t,t=Zf(t);n!==null;){if(!(n.tag!==5&&n.tag!==3&&n.tag!==27||n!==t&&n.alternate!==t)){n=!0;break e}n=n.return}n=
!1}return n}return e&Node.DOCUMENT_POSITION_PRECEDING?((t=!!n)&&!(t=n===o)&&(t=C_(o,n,Zz),t===null?t=!1:(ga(t,!0,PG,n,o),n=cm,cm=null,t=n!==null)),t):e&Node.DOCUMENT_POSITION_FOLLOWING?
((t=!!n)&&!(t=n===r)&&(t=C_(r,n,Zz),t===null?t=!1:(ga(t,!0,zG,n,r),n=cm,S_=cm=null,t=n!==null)),t):!1}function b8(e,t){var o=e.ownerDocument.createRange();o.selectNodeContents(
e),e=o.getBoundingClientRect(),window.scrollTo(window.scrollX+e.left,t?window.scrollY+e.top:window.scrollY+e.bottom-window.innerHeight)}$a.prototype.scrollIntoView=
function(e){if(typeof e=="object")throw Error(Y(566));var t=[];ga(this._fragmentFiber.child,!1,k5,t,void 0,void 0);var o=e!==!1;if(t.length===0){var r=L8(this._fragmentFiber);
if(r=o?r[1]||r[0]||Zf(this._fragmentFiber):r[0]||r[1],r===null)return;if(r.tag===6){e=No(r),b8(e,o);return}if(r=No(r),r.nodeType!==9){if(r.nodeType===11){o="hos\
t"in r?r.host:null,o!==null&&o.scrollIntoView(e);return}r.scrollIntoView(e)}}for(r=o?t.length-1:0;r!==(o?-1:t.length);){var a=t[r];a.tag===6?(a=No(a),b8(a,o)):No(
a).scrollIntoView(e),r+=o?-1:1}};function aY(e,t){return e=No(e),vN(e,t),!1}function vN(e,t){e.reactFragments==null&&(e.reactFragments=new Set),e.reactFragments.
add(t)}function bN(e,t){var o=t._eventListeners;if(o!==null)for(var r=0;r<o.length;r++){var a=o[r];e.addEventListener(a.type,a.attachedListener,Lm(a.optionsOrUseCapture))}
e.nodeType!==3&&(o=t._observers,o!==null&&o.forEach(function(n){for(var i=0,l=0;l<Qn.length;l++){var s=Qn[l];(s.fragmentInstance!==t||s.observer!==n||s.instance!==
e)&&(Qn[i++]=s)}Qn.length=i,n.observe(e)}),vN(e,t))}function nY(e,t){var o=t._eventListeners;if(o!==null)for(var r=0;r<o.length;r++){var a=o[r];e.removeEventListener(
a.type,a.attachedListener,Lm(a.optionsOrUseCapture))}e.nodeType!==3&&(o=t._observers,o!==null&&o.forEach(function(n){typeof n.rootMargin=="string"?tY(t,n,e):n.unobserve(
e)}),e.reactFragments!=null&&e.reactFragments.delete(t))}function Rk(e){var t=e.firstChild;for(t&&t.nodeType===10&&(t=t.nextSibling);t;){var o=t;switch(t=t.nextSibling,
o.nodeName){case"HTML":case"HEAD":case"BODY":Rk(o),rI(o);continue;case"SCRIPT":case"STYLE":continue;case"LINK":if(o.rel.toLowerCase()==="stylesheet")continue}e.
removeChild(o)}}function iY(e,t,o,r){for(;e.nodeType===1;){var a=o;if(e.nodeName.toLowerCase()!==t.toLowerCase()){if(!r&&(e.nodeName!=="INPUT"||e.type!=="hidden"))
break}else if(r){if(!e[rx])switch(t){case"meta":if(!e.hasAttribute("itemprop"))break;return e;case"link":if(n=e.getAttribute("rel"),n==="stylesheet"&&e.hasAttribute(
"data-precedence"))break;if(n!==a.rel||e.getAttribute("href")!==(a.href==null||a.href===""?null:a.href)||e.getAttribute("crossorigin")!==(a.crossOrigin==null?null:
a.crossOrigin)||e.getAttribute("title")!==(a.title==null?null:a.title))break;return e;case"style":if(e.hasAttribute("data-precedence"))break;return e;case"scrip\
t":if(n=e.getAttribute("src"),(n!==(a.src==null?null:a.src)||e.getAttribute("type")!==(a.type==null?null:a.type)||e.getAttribute("crossorigin")!==(a.crossOrigin==
null?null:a.crossOrigin))&&n&&e.hasAttribute("async")&&!e.hasAttribute("itemprop"))break;return e;default:return e}}else if(t==="input"&&e.type==="hidden"){var n=a.
name==null?null:""+a.name;if(a.type==="hidden"&&e.getAttribute("name")===n)return e}else return e;if(e=Cn(e.nextSibling),e===null)break}return null}function lY(e,t,o){
if(t==="")return null;for(;e.nodeType!==3;)if((e.nodeType!==1||e.nodeName!=="INPUT"||e.type!=="hidden")&&!o||(e=Cn(e.nextSibling),e===null))return null;return e}
function yN(e,t){for(;e.nodeType!==8;)if((e.nodeType!==1||e.nodeName!=="INPUT"||e.type!=="hidden")&&!t||(e=Cn(e.nextSibling),e===null))return null;return e}function Mk(e){
return e.data==="$?"||e.data==="$~"}function T5(e){return e.data==="$!"||e.data==="$?"&&e.ownerDocument.readyState!=="loading"}function sY(e,t){var o=e.ownerDocument;
if(e.data==="$~")e._reactRetry=t;else if(e.data!=="$?"||o.readyState!=="loading")t();else{var r=function(){t(),o.removeEventListener("DOMContentLoaded",r)};o.addEventListener(
"DOMContentLoaded",r),e._reactRetry=r}}function Cn(e){for(;e!=null;e=e.nextSibling){var t=e.nodeType;if(t===1||t===3)break;if(t===8){if(t=e.data,t==="$"||t==="$\
!"||t==="$?"||t==="$~"||t==="&"||t==="F!"||t==="F")break;if(t==="/$"||t==="/&")return null}}return e}var Ak=null;function y8(e){e=e.nextSibling;for(var t=0;e;){
if(e.nodeType===8){var o=e.data;if(o==="/$"||o==="/&"){if(t===0)return Cn(e.nextSibling);t--}else o!=="$"&&o!=="$!"&&o!=="$?"&&o!=="$~"&&o!=="&"||t++}e=e.nextSibling}
return null}function I8(e){e=e.previousSibling;for(var t=0;e;){if(e.nodeType===8){var o=e.data;if(o==="$"||o==="$!"||o==="$?"||o==="$~"||o==="&"){if(t===0)return e;
t--}else o!=="/$"&&o!=="/&"||t++}e=e.previousSibling}return null}function cY(e,t){function o(){r=!0}if(e.ownerDocument.activeElement===e)return!0;var r=!1;try{e.
ownerDocument.addEventListener("focus",o,!0),(e.focus||HTMLElement.prototype.focus).call(e,t)}finally{e.ownerDocument.removeEventListener("focus",o,!0)}return r}
function fY(e){h8(function(){h8(function(t){return e(t)})})}function IN(e,t,o){switch(t=Yg(o),e){case"html":if(e=t.documentElement,!e)throw Error(Y(452));return e;case"\
head":if(e=t.head,!e)throw Error(Y(453));return e;case"body":if(e=t.body,!e)throw Error(Y(454));return e;default:throw Error(Y(451))}}function wN(e,t,o){for(var r in o){
var a=o[r];o.hasOwnProperty(r)&&a!=null&&It(e,t,r,null,L$,a)}o.dangerouslySetInnerHTML!=null&&(e.textContent=""),e.onclick===ji&&(e.onclick=null),rI(e)}function w_(e){
for(var t=e.attributes;t.length;)e.removeAttributeNode(t[0]);rI(e)}var _n=new Map,w8=new Set;function Xg(e){if(typeof e.getRootNode=="function"){var t=e.getRootNode();
if(t.nodeType===9||t.nodeType===11)return t}return e.nodeType===9?e:e.ownerDocument}var Wl=ut.d;ut.d={f:dY,r:uY,D:mY,C:pY,L:hY,m:gY,X:vY,S:xY,M:bY};function dY(){
var e=Wl.f(),t=xI();return e||t}function uY(e){var t=Gm(e);t!==null&&t.tag===5&&t.type==="form"?iB(t):Wl.r(e)}var Xm=typeof document>"u"?null:document;function SN(e,t,o){
var r=Xm;if(r&&typeof t=="string"&&t){var a=In(t);a='link[rel="'+e+'"][href="'+a+'"]',typeof o=="string"&&(a+='[crossorigin="'+o+'"]'),w8.has(a)||(w8.add(a),e={
rel:e,crossOrigin:o,href:t},r.querySelector(a)===null&&(t=r.createElement("link"),hr(t,"link",e),Qo(t),r.head.appendChild(t)))}}function mY(e){Wl.D(e),SN("dns-p\
refetch",e,null)}function pY(e,t){Wl.C(e,t),SN("preconnect",e,t)}function hY(e,t,o){Wl.L(e,t,o);var r=Xm;if(r&&e&&t){var a='link[rel="preload"][as="'+In(t)+'"]';
t==="image"&&o&&o.imageSrcSet?(a+='[imagesrcset="'+In(o.imageSrcSet)+'"]',typeof o.imageSizes=="string"&&(a+='[imagesizes="'+In(o.imageSizes)+'"]')):a+='[href="'+
In(e)+'"]';var n=a;switch(t){case"style":n=Hm(e);break;case"script":n=Qm(e)}if(!(_n.has(n)||(e=Dt({rel:"preload",href:t==="image"&&o&&o.imageSrcSet?void 0:e,as:t},
o),_n.set(n,e),r.querySelector(a)!==null||t==="style"&&r.querySelector(cx(n))||t==="script"&&r.querySelector(fx(n))))){var i=r.createElement("link");hr(i,"link",
e),t==="style"&&(i[E0]=!0,i.onload=i.onerror=function(){Z8(i)}),Qo(i),r.head.appendChild(i)}}}function gY(e,t){Wl.m(e,t);var o=Xm;if(o&&e){var r=t&&typeof t.as==
"string"?t.as:"script",a='link[rel="modulepreload"][as="'+In(r)+'"][href="'+In(e)+'"]',n=a;switch(r){case"audioworklet":case"paintworklet":case"serviceworker":case"\
sharedworker":case"worker":case"script":n=Qm(e)}if(!_n.has(n)&&(e=Dt({rel:"modulepreload",href:e},t),_n.set(n,e),o.querySelector(a)===null)){switch(r){case"audi\
oworklet":case"paintworklet":case"serviceworker":case"sharedworker":case"worker":case"script":if(o.querySelector(fx(n)))return}r=o.createElement("link"),hr(r,"l\
ink",e),Qo(r),o.head.appendChild(r)}}}function xY(e,t,o){Wl.S(e,t,o);var r=Xm;if(r&&e){var a=Im(r).hoistableStyles,n=Hm(e);t=t||"default";var i=a.get(n);if(!i){
var l={loading:0,preload:null};if(i=r.querySelector(cx(n)))l.loading=5;else{e=Dt({rel:"stylesheet",href:e,"data-precedence":t},o),(o=_n.get(n))&&R5(e,o);var s=i=
r.createElement("link");Qo(s),hr(s,"link",e),s._p=new Promise(function(c,u){s.onload=c,s.onerror=u}),s.addEventListener("load",function(){l.loading|=1}),s.addEventListener(
"error",function(){l.loading|=2}),l.loading|=4,w0(i,t,r)}i={type:"stylesheet",instance:i,count:1,state:l},a.set(n,i)}}}function vY(e,t){Wl.X(e,t);var o=Xm;if(o&&
e){var r=Im(o).hoistableScripts,a=Qm(e),n=r.get(a);n||(n=o.querySelector(fx(a)),n||(e=Dt({src:e,async:!0},t),(t=_n.get(a))&&M5(e,t),n=o.createElement("script"),
Qo(n),hr(n,"link",e),o.head.appendChild(n)),n={type:"script",instance:n,count:1,state:null},r.set(a,n))}}function bY(e,t){Wl.M(e,t);var o=Xm;if(o&&e){var r=Im(o).
hoistableScripts,a=Qm(e),n=r.get(a);n||(n=o.querySelector(fx(a)),n||(e=Dt({src:e,async:!0,type:"module"},t),(t=_n.get(a))&&M5(e,t),n=o.createElement("script"),Qo(
n),hr(n,"link",e),o.head.appendChild(n)),n={type:"script",instance:n,count:1,state:null},r.set(a,n))}}function S8(e,t,o,r){var a=(a=rc.current)?Xg(a):null;if(!a)
throw Error(Y(446));switch(e){case"meta":case"title":return null;case"style":return typeof o.precedence=="string"&&typeof o.href=="string"?(o=Hm(o.href),t=Im(a).
hoistableStyles,r=t.get(o),r||(r={type:"style",instance:null,count:0,state:null},t.set(o,r)),r):{type:"void",instance:null,count:0,state:null};case"link":if(o.rel===
"stylesheet"&&typeof o.href=="string"&&typeof o.precedence=="string"){e=Hm(o.href);var n=Im(a).hoistableStyles,i=n.get(e);if(i||(a=a.ownerDocument||a,i={type:"s\
tylesheet",instance:null,count:0,state:{loading:0,preload:null}},n.set(e,i),(n=a.querySelector(cx(e)))?n._p||(i.instance=n,i.state.loading=5):(n=_n.get(e),n||(n=
{rel:"preload",as:"style",href:o.href,crossOrigin:o.crossOrigin,integrity:o.integrity,media:o.media,hrefLang:o.hrefLang,referrerPolicy:o.referrerPolicy},_n.set(
e,n)),yY(a,e,n,i.state))),t&&r===null)throw Error(Y(528,""));return i}if(t&&r!==null)throw Error(Y(529,""));return null;case"script":return t=o.async,o=o.src,typeof o==
"string"&&t&&typeof t!="function"&&typeof t!="symbol"?(o=Qm(o),t=Im(a).hoistableScripts,r=t.get(o),r||(r={type:"script",instance:null,count:0,state:null},t.set(
o,r)),r):{type:"void",instance:null,count:0,state:null};default:throw Error(Y(444,e))}}function Hm(e){return'href="'+In(e)+'"'}function cx(e){return'link[rel="s\
tylesheet"]['+e+"]"}function CN(e){return Dt({},e,{"data-precedence":e.precedence,precedence:null})}function yY(e,t,o,r){if(t=e.querySelector('link[rel="preload\
"][as="style"]['+t+"]")){if(t[E0]!==!0){r.loading=1;return}}else t=e.createElement("link"),t[E0]=!0,t.onload=t.onerror=Z8.bind(null,t),hr(t,"link",o),Qo(t),e.head.
appendChild(t);r.preload=t,t.addEventListener("load",function(){return r.loading|=1}),t.addEventListener("error",function(){return r.loading|=2})}function Qm(e){
return'[src="'+In(e)+'"]'}function fx(e){return"script[async]"+e}function C8(e,t,o){if(t.count++,t.instance===null)switch(t.type){case"style":var r=e.querySelector(
'style[data-href~="'+In(o.href)+'"]');if(r)return t.instance=r,Qo(r),r;var a=Dt({},o,{"data-href":o.href,"data-precedence":o.precedence,href:null,precedence:null});
return r=(e.ownerDocument||e).createElement("style"),Qo(r),hr(r,"style",a),w0(r,o.precedence,e),t.instance=r;case"stylesheet":a=Hm(o.href);var n=e.querySelector(
cx(a));if(n)return t.state.loading|=4,t.instance=n,Qo(n),n;r=CN(o),(a=_n.get(a))&&R5(r,a),n=(e.ownerDocument||e).createElement("link"),Qo(n);var i=n;return i._p=
new Promise(function(l,s){i.onload=l,i.onerror=s}),hr(n,"link",r),t.state.loading|=4,w0(n,o.precedence,e),t.instance=n;case"script":return n=Qm(o.src),(a=e.querySelector(
fx(n)))?(t.instance=a,Qo(a),a):(r=o,(a=_n.get(n))&&(r=Dt({},o),M5(r,a)),e=e.ownerDocument||e,a=e.createElement("script"),Qo(a),hr(a,"link",r),e.head.appendChild(
a),t.instance=a);case"void":return null;default:throw Error(Y(443,t.type))}else t.type==="stylesheet"&&(t.state.loading&4)===0&&(r=t.instance,t.state.loading|=4,
w0(r,o.precedence,e));return t.instance}function w0(e,t,o){for(var r=o.querySelectorAll('link[rel="stylesheet"][data-precedence],style[data-precedence]'),a=r.length?
r[r.length-1]:null,n=a,i=0;i<r.length;i++){var l=r[i];if(l.dataset.precedence===t)n=l;else if(n!==a)break}n?n.parentNode.insertBefore(e,n.nextSibling):(t=o.nodeType===
9?o.head:o,t.insertBefore(e,t.firstChild))}function R5(e,t){e.crossOrigin==null&&(e.crossOrigin=t.crossOrigin),e.referrerPolicy==null&&(e.referrerPolicy=t.referrerPolicy),
e.title==null&&(e.title=t.title)}function M5(e,t){e.crossOrigin==null&&(e.crossOrigin=t.crossOrigin),e.referrerPolicy==null&&(e.referrerPolicy=t.referrerPolicy),
e.integrity==null&&(e.integrity=t.integrity)}var S0=null;function _8(e,t,o){if(S0===null){var r=new Map,a=S0=new Map;a.set(o,r)}else a=S0,r=a.get(o),r||(r=new Map,
a.set(o,r));if(r.has(e))return r;for(r.set(e,null),o=o.getElementsByTagName(e),a=0;a<o.length;a++){var n=o[a];if(!(n[rx]||n[dr]||e==="link"&&n.getAttribute("rel")===
"stylesheet")&&n.namespaceURI!=="http://www.w3.org/2000/svg"){var i=n.getAttribute(t)||"";i=e+i;var l=r.get(i);l?l.push(n):r.set(i,[n])}}return r}function Ek(e,t,o){
e=e.ownerDocument||e,e.head.insertBefore(o,t==="title"?e.querySelector("head > title"):null)}function IY(e,t,o){if(o===1||t.itemProp!=null)return!1;switch(e){case"\
meta":case"title":return!0;case"style":if(typeof t.precedence!="string"||typeof t.href!="string"||t.href==="")break;return!0;case"link":if(typeof t.rel!="string"||
typeof t.href!="string"||t.href===""||t.onLoad||t.onError)break;return t.rel==="stylesheet"?(e=t.disabled,typeof t.precedence=="string"&&e==null):!0;case"script":
if(t.async&&typeof t.async!="function"&&typeof t.async!="symbol"&&!t.onLoad&&!t.onError&&t.src&&typeof t.src=="string")return!0}return!1}function k8(e,t){return e===
"img"&&t.src!=null&&t.src!==""&&t.onLoad==null&&t.loading!=="lazy"}function _N(e){return!(e.type==="stylesheet"&&(e.state.loading&3)===0)}function kN(e){return(e.
width||100)*(e.height||100)*(typeof devicePixelRatio=="number"?devicePixelRatio:1)*.25}function T8(e,t){typeof t.decode=="function"&&(e.imgCount++,t.complete||(e.
imgBytes+=kN(t),e.suspenseyImages.push(t)),e=CY.bind(e),t.decode().then(e,e))}function wY(e,t,o,r){if(o.type==="stylesheet"&&(typeof r.media!="string"||matchMedia(
r.media).matches!==!1)&&(o.state.loading&4)===0){if(o.instance===null){var a=Hm(r.href),n=t.querySelector(cx(a));if(n){t=n._p,t!==null&&typeof t=="object"&&typeof t.
then=="function"&&(e.count++,e=Qg.bind(e),t.then(e,e)),o.state.loading|=4,o.instance=n,Qo(n);return}n=t.ownerDocument||t,r=CN(r),(a=_n.get(a))&&R5(r,a),n=n.createElement(
"link"),Qo(n);var i=n;i._p=new Promise(function(l,s){i.onload=l,i.onerror=s}),hr(n,"link",r),o.instance=n}e.stylesheets===null&&(e.stylesheets=new Map),e.stylesheets.
set(o,t),(t=o.state.preload)&&(o.state.loading&3)===0&&(e.count++,o=Qg.bind(e),t.addEventListener("load",o),t.addEventListener("error",o))}}var C0=0;function SY(e,t){
return e.stylesheets&&e.count===0&&_0(e,e.stylesheets),0<e.count||0<e.imgCount?function(o){var r=setTimeout(function(){if(e.stylesheets&&_0(e,e.stylesheets),e.unsuspend){
var n=e.unsuspend;e.unsuspend=null,n()}},6e4+t);0<e.imgBytes&&C0===0&&(C0=62500*V$());var a=setTimeout(function(){if(e.waitingForImages=!1,e.count===0&&(e.stylesheets&&
_0(e,e.stylesheets),e.unsuspend)){var n=e.unsuspend;e.unsuspend=null,n()}},(e.imgBytes>C0?50:800)+t);return e.unsuspend=o,function(){e.unsuspend=null,clearTimeout(
r),clearTimeout(a)}}:null}function TN(e){if(e.count===0&&(e.imgCount===0||!e.waitingForImages)){if(e.stylesheets)_0(e,e.stylesheets);else if(e.unsuspend){var t=e.
unsuspend;e.unsuspend=null,t()}}}function Qg(){this.count--,TN(this)}function CY(){this.imgCount--,TN(this)}var eI=null;function _0(e,t){e.stylesheets=null,e.unsuspend!==
null&&(e.count++,eI=new Map,t.forEach(_Y,e),eI=null,Qg.call(e))}function _Y(e,t){if(!(t.state.loading&4)){var o=eI.get(e);if(o)var r=o.get(null);else{o=new Map,
eI.set(e,o);for(var a=e.querySelectorAll("link[data-precedence],style[data-precedence]"),n=0;n<a.length;n++){var i=a[n];(i.nodeName==="LINK"||i.getAttribute("me\
dia")!=="not all")&&(o.set(i.dataset.precedence,i),r=i)}r&&o.set(null,r)}a=t.instance,i=a.getAttribute("data-precedence"),n=o.get(i)||r,n===r&&o.set(null,a),o.set(
i,a),this.count++,r=Qg.bind(this),a.addEventListener("load",r),a.addEventListener("error",r),n?n.parentNode.insertBefore(a,n.nextSibling):(e=e.nodeType===9?e.head:
e,e.insertBefore(a,e.firstChild)),t.state.loading|=4}}var Vm={$$typeof:qi,Provider:null,Consumer:null,_currentValue:Lf,_currentValue2:Lf,_threadCount:0};function kY(e,t,o,r,a,n,i,l,s){
this.tag=1,this.containerInfo=e,this.pingCache=this.current=this.pendingChildren=null,this.timeoutHandle=-1,this.callbackNode=this.next=this.pendingContext=this.
context=this.cancelPendingCommit=null,this.callbackPriority=0,this.expirationTimes=Q2(-1),this.entangledLanes=this.shellSuspendCounter=this.errorRecoveryDisabledLanes=
this.expiredLanes=this.warmLanes=this.pingedLanes=this.suspendedLanes=this.pendingLanes=0,this.entanglements=Q2(0),this.hiddenUpdates=Q2(null),this.identifierPrefix=
r,this.onUncaughtError=a,this.onCaughtError=n,this.onRecoverableError=i,this.pooledCache=null,this.pooledCacheLanes=0,this.formState=s,this.transitionTypes=null,
this.incompleteTransitions=new Map}function RN(e,t,o,r,a,n,i,l,s,c,u,d){return e=new kY(e,t,o,i,s,c,u,d,l),t=1,n===!0&&(t|=24),n=pa(3,null,null,t),e.current=n,n.
stateNode=e,t=Xk(),t.refCount++,e.pooledCache=t,t.refCount++,n.memoizedState={element:r,isDehydrated:o,cache:t},Zk(n),e}function MN(e){return e?(e=xm,e):xm}function AN(e,t,o,r,a,n){
a=MN(a),r.context===null?r.context=a:r.pendingContext=a,r=nc(t),r.payload={element:o},n=n===void 0?null:n,n!==null&&(r.callback=n),o=ic(e,r,t),o!==null&&(ha(o,e,
t),Rg(o,e,t))}function R8(e,t){if(e=e.memoizedState,e!==null&&e.dehydrated!==null){var o=e.retryLane;e.retryLane=o!==0&&o<t?o:t}}function A5(e,t){R8(e,t),(e=e.alternate)&&
R8(e,t)}function EN(e){if(e.tag===13||e.tag===31){var t=td(e,67108864);t!==null&&ha(t,e,67108864),A5(e,67108864)}}function M8(e){if(e.tag===13||e.tag===31){var t=Ga();
t=Nk(t);var o=td(e,t);o!==null&&ha(o,e,t),A5(e,t)}}var Um=!0;function TY(e,t,o,r){var a=ke.T;ke.T=null;var n=ut.p;try{ut.p=2,E5(e,t,o,r)}finally{ut.p=n,ke.T=a}}
function RY(e,t,o,r){var a=ke.T;ke.T=null;var n=ut.p;try{ut.p=8,E5(e,t,o,r)}finally{ut.p=n,ke.T=a}}function E5(e,t,o,r){if(Um){var a=Dk(r);if(a===null)b_(e,t,r,
tI,o),A8(e,r);else if(AY(a,e,t,o,r))r.stopPropagation();else if(A8(e,r),t&4&&-1<MY.indexOf(e)){for(;a!==null;){var n=Gm(a);if(n!==null)switch(n.tag){case 3:if(n=
n.stateNode,n.current.memoizedState.isDehydrated){var i=zf(n.pendingLanes);if(i!==0){var l=n;for(l.pendingLanes|=2,l.entangledLanes|=2;i;){var s=1<<31-ja(i);l.entanglements[1]|=
s,i&=~s}Wi(n),(dt&6)===0&&(X0=Ua()+500,sx(0,!1))}}break;case 31:case 13:l=td(n,2),l!==null&&ha(l,n,2),xI(),A5(n,2)}if(n=Dk(r),n===null&&b_(e,t,r,tI,o),n===a)break;
a=n}a!==null&&r.stopPropagation()}else b_(e,t,r,null,o)}}function Dk(e){return e=Hk(e),D5(e)}var tI=null;function D5(e){if(tI=null,e=Nf(e),e!==null){var t=Jg(e);
if(t===null)e=null;else{var o=t.tag;if(o===13){if(e=B8(t),e!==null)return e;e=null}else if(o===31){if(e=N8(t),e!==null)return e;e=null}else if(o===3){if(t.stateNode.
current.memoizedState.isDehydrated)return t.tag===3?t.stateNode.containerInfo:null;e=null}else t!==e&&(e=null)}}return tI=e,null}function DN(e){switch(e){case"b\
eforetoggle":case"cancel":case"click":case"close":case"contextmenu":case"copy":case"cut":case"auxclick":case"dblclick":case"dragend":case"dragstart":case"drop":case"\
focusin":case"focusout":case"input":case"invalid":case"keydown":case"keypress":case"keyup":case"mousedown":case"mouseup":case"paste":case"pause":case"play":case"\
pointercancel":case"pointerdown":case"pointerup":case"ratechange":case"reset":case"seeked":case"submit":case"toggle":case"touchcancel":case"touchend":case"touch\
start":case"volumechange":case"change":case"selectionchange":case"textInput":case"compositionstart":case"compositionend":case"compositionupdate":case"beforeblur":case"\
afterblur":case"beforeinput":case"blur":case"fullscreenchange":case"fullscreenerror":case"focus":case"hashchange":case"popstate":case"select":case"selectstart":
return 2;case"drag":case"dragenter":case"dragexit":case"dragleave":case"dragover":case"mousemove":case"mouseout":case"mouseover":case"pointermove":case"pointero\
ut":case"pointerover":case"resize":case"scroll":case"touchmove":case"wheel":case"mouseenter":case"mouseleave":case"pointerenter":case"pointerleave":return 8;case"\
message":switch(qG()){case q8:return 2;case j8:return 8;case A0:case jG:return 32;case G8:return 268435456;default:return 32}default:return 32}}var Pk=!1,fc=null,
dc=null,uc=null,Wg=new Map,Zg=new Map,Qs=[],MY="mousedown mouseup touchcancel touchend touchstart auxclick dblclick pointercancel pointerdown pointerup dragend \
dragstart drop compositionend compositionstart keydown keypress keyup input textInput copy cut paste click change contextmenu reset".split(" ");function A8(e,t){
switch(e){case"focusin":case"focusout":fc=null;break;case"dragenter":case"dragleave":dc=null;break;case"mouseover":case"mouseout":uc=null;break;case"pointerover":case"\
pointerout":Wg.delete(t.pointerId);break;case"gotpointercapture":case"lostpointercapture":Zg.delete(t.pointerId)}}function xg(e,t,o,r,a,n){return e===null||e.nativeEvent!==
n?(e={blockedOn:t,domEventName:o,eventSystemFlags:r,nativeEvent:n,targetContainers:[a]},t!==null&&(t=Gm(t),t!==null&&EN(t)),e):(e.eventSystemFlags|=r,t=e.targetContainers,
a!==null&&t.indexOf(a)===-1&&t.push(a),e)}function AY(e,t,o,r,a){switch(t){case"focusin":return fc=xg(fc,e,t,o,r,a),!0;case"dragenter":return dc=xg(dc,e,t,o,r,a),
!0;case"mouseover":return uc=xg(uc,e,t,o,r,a),!0;case"pointerover":var n=a.pointerId;return Wg.set(n,xg(Wg.get(n)||null,e,t,o,r,a)),!0;case"gotpointercapture":return n=
a.pointerId,Zg.set(n,xg(Zg.get(n)||null,e,t,o,r,a)),!0}return!1}function PN(e){var t=Nf(e.target);if(t!==null){var o=Jg(t);if(o!==null){if(t=o.tag,t===13){if(t=
B8(o),t!==null){e.blockedOn=t,oO(e.priority,function(){M8(o)});return}}else if(t===31){if(t=N8(o),t!==null){e.blockedOn=t,oO(e.priority,function(){M8(o)});return}}else if(t===
3&&o.stateNode.current.memoizedState.isDehydrated){e.blockedOn=o.tag===3?o.stateNode.containerInfo:null;return}}}e.blockedOn=null}function k0(e){if(e.blockedOn!==
null)return!1;for(var t=e.targetContainers;0<t.length;){var o=Dk(e.nativeEvent);if(o===null){o=e.nativeEvent;var r=new o.constructor(o.type,o);B_=r,o.target.dispatchEvent(
r),B_=null}else return t=Gm(o),t!==null&&EN(t),e.blockedOn=o,!1;t.shift()}return!0}function E8(e,t,o){k0(e)&&o.delete(t)}function EY(){Pk=!1,fc!==null&&k0(fc)&&
(fc=null),dc!==null&&k0(dc)&&(dc=null),uc!==null&&k0(uc)&&(uc=null),Wg.forEach(E8),Zg.forEach(E8)}function i0(e,t){e.blockedOn===t&&(e.blockedOn=null,Pk||(Pk=!0,
Fo.unstable_scheduleCallback(Fo.unstable_NormalPriority,EY)))}var l0=null;function D8(e){l0!==e&&(l0=e,Fo.unstable_scheduleCallback(Fo.unstable_NormalPriority,function(){
l0===e&&(l0=null);for(var t=0;t<e.length;t+=3){var o=e[t],r=e[t+1],a=e[t+2];if(typeof r!="function"){if(D5(r||o)===null)continue;break}var n=Gm(o);n!==null&&(e.
splice(t,3),t-=3,Z_(n,{pending:!0,data:a,method:o.method,action:r},r,a))}}))}function qm(e){function t(s){return i0(s,e)}fc!==null&&i0(fc,e),dc!==null&&i0(dc,e),
uc!==null&&i0(uc,e),Wg.forEach(t),Zg.forEach(t);for(var o=0;o<Qs.length;o++){var r=Qs[o];r.blockedOn===e&&(r.blockedOn=null)}for(;0<Qs.length&&(o=Qs[0],o.blockedOn===
null);)PN(o),o.blockedOn===null&&Qs.shift();if(o=(e.ownerDocument||e).$$reactFormReplay,o!=null)for(r=0;r<o.length;r+=3){var a=o[r],n=o[r+1],i=a[xa]||null;if(typeof n==
"function")i||D8(o);else if(i){var l=null;if(n&&n.hasAttribute("formAction")){if(a=n,i=n[xa]||null)l=i.formAction;else if(D5(a)!==null)continue}else l=i.action;
typeof l=="function"?o[r+1]=l:(o.splice(r,3),r-=3),D8(o)}}}function zN(){function e(n){n.canIntercept&&n.info==="react-transition"&&n.intercept({handler:function(){
return new Promise(function(i){return a=i})},focusReset:"manual",scroll:"manual"})}function t(){a!==null&&(a(),a=null),r||setTimeout(o,20)}function o(){if(!r&&!navigation.
transition){var n=navigation.currentEntry;n&&n.url!=null&&navigation.navigate(n.url,{state:n.getState(),info:"react-transition",history:"replace"})}}if(typeof navigation==
"object"){var r=!1,a=null;return navigation.addEventListener("navigate",e),navigation.addEventListener("navigatesuccess",t),navigation.addEventListener("navigat\
eerror",t),setTimeout(o,100),function(){r=!0,navigation.removeEventListener("navigate",e),navigation.removeEventListener("navigatesuccess",t),navigation.removeEventListener(
"navigateerror",t),a!==null&&(a(),a=null)}}}function P5(e){this._internalRoot=e}yI.prototype.render=P5.prototype.render=function(e){var t=this._internalRoot;if(t===
null)throw Error(Y(409));var o=t.current,r=Ga();AN(o,r,e,t,null,null)};yI.prototype.unmount=P5.prototype.unmount=function(){var e=this._internalRoot;if(e!==null){
this._internalRoot=null;var t=e.containerInfo;AN(e.current,2,null,e,null,null),xI(),t[jm]=null}};function yI(e){this._internalRoot=e}yI.prototype.unstable_scheduleHydration=
function(e){if(e){var t=W8();e={blockedOn:null,target:e,priority:t};for(var o=0;o<Qs.length&&t!==0&&t<Qs[o].priority;o++);Qs.splice(o,0,e),o===0&&PN(e)}};var P8=z8.
version;if(P8!=="19.3.1")throw Error(Y(527,P8,"19.3.1"));ut.findDOMNode=function(e){var t=e._reactInternals;if(t===void 0)throw typeof e.render=="function"?Error(
Y(188)):(e=Object.keys(e).join(","),Error(Y(268,e)));return e=DG(t),e=e!==null?F8(e):null,e=e===null?null:e.stateNode,e};var DY={bundleType:0,version:"19.3.1",rendererPackageName:"\
react-dom",currentDispatcherRef:ke,reconcilerVersion:"19.3.1"};if(typeof __REACT_DEVTOOLS_GLOBAL_HOOK__<"u"&&(vg=__REACT_DEVTOOLS_GLOBAL_HOOK__,!vg.isDisabled&&
vg.supportsFiber))try{ex=vg.inject(DY),qa=vg}catch{}var vg;II.createRoot=function(e,t){if(!O8(e))throw Error(Y(299));var o=!1,r="",a=pB,n=hB,i=gB;return t!=null&&
(t.unstable_strictMode===!0&&(o=!0),t.identifierPrefix!==void 0&&(r=t.identifierPrefix),t.onUncaughtError!==void 0&&(a=t.onUncaughtError),t.onCaughtError!==void 0&&
(n=t.onCaughtError),t.onRecoverableError!==void 0&&(i=t.onRecoverableError)),t=RN(e,1,!1,null,null,o,r,null,a,n,i,zN),e[jm]=t.current,C5(e),new P5(t)};II.hydrateRoot=
function(e,t,o){if(!O8(e))throw Error(Y(299));var r=!1,a="",n=pB,i=hB,l=gB,s=null;return o!=null&&(o.unstable_strictMode===!0&&(r=!0),o.identifierPrefix!==void 0&&
(a=o.identifierPrefix),o.onUncaughtError!==void 0&&(n=o.onUncaughtError),o.onCaughtError!==void 0&&(i=o.onCaughtError),o.onRecoverableError!==void 0&&(l=o.onRecoverableError),
o.formState!==void 0&&(s=o.formState)),t=RN(e,1,!0,t,o??null,r,a,s,n,i,l,zN),t.context=MN(null),o=t.current,r=Ga(),r=Nk(r),a=nc(r),a.callback=null,ic(o,a,r),o=r,
t.current.lanes=o,ox(t,o),Wi(t),e[jm]=t.current,C5(e),new yI(t)};II.version="19.3.1"});var FN=Wa((JPe,NN)=>{"use strict";function BN(){if(!(typeof __REACT_DEVTOOLS_GLOBAL_HOOK__>"u"||typeof __REACT_DEVTOOLS_GLOBAL_HOOK__.checkDCE!="function"))try{
__REACT_DEVTOOLS_GLOBAL_HOOK__.checkDCE(BN)}catch(e){console.error(e)}}BN(),NN.exports=ON()});var tF=Wa(eF=>{"use strict";var op=E();function FY(e,t){return e===t&&(e!==0||1/e===1/t)||e!==e&&t!==t}var LY=typeof Object.is=="function"?Object.is:FY,HY=op.useState,
VY=op.useEffect,UY=op.useLayoutEffect,qY=op.useDebugValue;function jY(e,t){var o=t(),r=HY({inst:{value:o,getSnapshot:t}}),a=r[0].inst,n=r[1];return UY(function(){
a.value=o,a.getSnapshot=t,H5(a)&&n({inst:a})},[e,o,t]),VY(function(){return H5(a)&&n({inst:a}),e(function(){H5(a)&&n({inst:a})})},[e]),qY(o),o}function H5(e){var t=e.
getSnapshot;e=e.value;try{var o=t();return!LY(e,o)}catch{return!0}}function GY(e,t){return t()}var KY=typeof window>"u"||typeof window.document>"u"||typeof window.
document.createElement>"u"?GY:jY;eF.useSyncExternalStore=op.useSyncExternalStore!==void 0?op.useSyncExternalStore:KY});var rF=Wa((sze,oF)=>{"use strict";oF.exports=tF()});function at(e){return Object.keys(e)}function gw(e){return e&&typeof e=="object"&&!Array.isArray(e)}function gp(e,t){let o={...e},r=t;return gw(e)&&gw(t)&&Object.keys(t).forEach(a=>{gw(r[a])&&a in e?
o[a]=gp(o[a],r[a]):o[a]=r[a]}),o}function UT(e){return e.replace(/[A-Z]/g,t=>`-${t.toLowerCase()}`)}function AL(e){return typeof e!="string"||!e.includes("var(--mantine-scale)")?e:e.match(/^calc\((.*?)\)$/)?.[1].split("*")[0].trim()}function fs(e){let t=AL(e);
return typeof t=="number"?t:typeof t=="string"?t.includes("calc")||t.includes("var")?t:t.includes("px")?Number(t.replace("px","")):t.includes("rem")?Number(t.replace(
"rem",""))*16:t.includes("em")?Number(t.replace("em",""))*16:Number(t):NaN}function qT(e){return e==="0rem"?"0rem":`calc(${e} * var(--mantine-scale))`}function jT(e,{shouldScale:t=!1}={}){function o(r){if(r===0||r==="0")return`0${e}`;if(typeof r==
"number"){let a=`${r/16}${e}`;return t?qT(a):a}if(typeof r=="string"){if(r===""||r.startsWith("calc(")||r.startsWith("clamp(")||r.includes("rgba("))return r;if(r.
includes(","))return r.split(",").map(n=>o(n)).join(",");if(r.includes(" "))return r.split(" ").map(n=>o(n)).join(" ");let a=r.replace("px","");if(!Number.isNaN(
Number(a))){let n=`${Number(a)/16}${e}`;return t?qT(n):n}}return r}return o}var D=jT("rem",{shouldScale:!0}),Bc=jT("em");function fl(e){return Object.keys(e).reduce((t,o)=>(e[o]!==void 0&&(t[o]=e[o]),t),{})}function Bx(e){if(typeof e=="number")return!0;if(typeof e=="string"){if(e.startsWith("calc(")||e.startsWith("var(")||e.includes(" ")&&e.trim()!=="")return!0;let t=/^[+-]?[0-9]+(\.[0-9]+)?(px|em|rem|ex|ch|lh|rlh|vw|vh|vmin|vmax|vb|vi|svw|svh|lvw|lvh|dvw|dvh|cm|mm|in|pt|pc|q|cqw|cqh|cqi|cqb|cqmin|cqmax|%)?$/;
return e.trim().split(/\s+/).every(o=>t.test(o))}return!1}var nR=y(E(),1);function xd(e){return Array.isArray(e)||e===null?!1:typeof e=="object"?e.type!==nR.Fragment:!1}var Fx=y(E(),1);function kt(e){let t=(0,Fx.createContext)(null);return[t,()=>{let r=(0,Fx.use)(t);if(r===null)throw new Error(e);return r}]}function Cw(e,t){return o=>{if(typeof o!="string"||o.trim().length===0)throw new Error(t);return`${e}-${o}`}}function vd(e,t){let o=e;for(;(o=o.parentElement)&&!o.matches(t););return o}function iR(e,t,o){for(let r=e-1;r>=0;r-=1)if(!t[r].disabled)return r;if(o){for(let r=t.length-1;r>-1;r-=1)if(!t[r].disabled)return r}return e}function lR(e,t,o){
for(let r=e+1;r<t.length;r+=1)if(!t[r].disabled)return r;if(o){for(let r=0;r<t.length;r+=1)if(!t[r].disabled)return r}return e}function YL(e,t,o){return vd(e,o)===
vd(t,o)}function ds({parentSelector:e,siblingSelector:t,onKeyDown:o,loop:r=!0,activateOnFocus:a=!1,dir:n="rtl",orientation:i}){return l=>{o?.(l);let s=Array.from(
vd(l.currentTarget,e)?.querySelectorAll(t)||[]).filter(p=>YL(l.currentTarget,p,e)),c=s.findIndex(p=>l.currentTarget===p),u=lR(c,s,r),d=iR(c,s,r),f=n==="rtl"?d:u,
m=n==="rtl"?u:d;switch(l.key){case"ArrowRight":i==="horizontal"&&(l.stopPropagation(),l.preventDefault(),s[f].focus(),a&&s[f].click());break;case"ArrowLeft":i===
"horizontal"&&(l.stopPropagation(),l.preventDefault(),s[m].focus(),a&&s[m].click());break;case"ArrowUp":i==="vertical"&&(l.stopPropagation(),l.preventDefault(),
s[d].focus(),a&&s[d].click());break;case"ArrowDown":i==="vertical"&&(l.stopPropagation(),l.preventDefault(),s[u].focus(),a&&s[u].click());break;case"Home":l.stopPropagation(),
l.preventDefault(),s[lR(-1,s,!1)]?.focus();break;case"End":l.stopPropagation(),l.preventDefault(),s[iR(s.length,s,!1)]?.focus()}}}var XL={app:100,modal:200,popover:300,overlay:400,max:9999};function nt(e){return XL[e]}var Nc=()=>{};function sR(e,t={active:!0}){return typeof e!="function"||!t.active?t.onKeyDown||Nc:o=>{o.key==="Escape"&&(e(o),t.onTrigger?.())}}function ie(e,t="size",o=!0){if(e!==void 0)return Bx(e)?o?D(e):e:`var(--${t}-${e})`}function Gt(e){return ie(e,"mantine-spacing")}function Ie(e){return e===void 0?
"var(--mantine-radius-default)":ie(e,"mantine-radius")}function lt(e){return ie(e,"mantine-font-size")}function cR(e){return ie(e,"mantine-line-height",!1)}function bd(e){
if(e)return ie(e,"mantine-shadow",!1)}function $e(e,t){return o=>{e?.(o),t?.(o)}}function yd(e,t){return e in t?fs(t[e]):fs(e)}function xp(e,t){let o=e.map(r=>({value:r,px:yd(r,t)}));return o.sort((r,a)=>r.px-a.px),o}function Fc(e){return typeof e=="object"&&e!==null?"base"in e?e.base:void 0:e}function fR(e,t,o){return o?Array.from(vd(o,t)?.querySelectorAll(e)||[]).findIndex(r=>r===o):null}function us(e,t,o){return t===void 0&&o===void 0?e:t!==void 0&&o===void 0?Math.max(e,t):Math.min(t===void 0&&o!==void 0?e:Math.max(e,t),o)}function Id(e="mantine-"){return`${e}${Math.random().toString(36).slice(2,11)}`}var wd=y(E(),1);function ms(e){let t=(0,wd.useRef)(e);return(0,wd.useEffect)(()=>{t.current=e}),(0,wd.useMemo)(()=>((...o)=>t.current?.(...o)),[])}var ps=y(E(),1);function dl(e,t){let{delay:o,flushOnUnmount:r,leading:a,maxWait:n}=typeof t=="number"?{delay:t,flushOnUnmount:!1,leading:!1,maxWait:void 0}:t,i=ms(
e),l=(0,ps.useRef)(0),s=(0,ps.useRef)(0),c=(0,ps.useRef)(null),u=(0,ps.useMemo)(()=>{let d=Object.assign((...f)=>{window.clearTimeout(l.current),c.current=f;let m=d.
_isFirstCall;d._isFirstCall=!1;function p(){window.clearTimeout(l.current),window.clearTimeout(s.current),l.current=0,s.current=0,d._isFirstCall=!0,d._hasPendingCallback=
!1}function h(){n!==void 0&&s.current===0&&(s.current=window.setTimeout(()=>{if(s.current=0,l.current!==0&&d._hasPendingCallback){let g=c.current;p(),i(...g)}},
n))}if(a&&m){i(...f);let g=()=>{p()},x=()=>{l.current!==0&&p()},b=()=>{p()};d.flush=x,d.cancel=b,l.current=window.setTimeout(g,o),h();return}if(a&&!m){d._hasPendingCallback=
!0;let g=()=>{l.current!==0&&(p(),i(...f))},x=()=>{p()};d.flush=g,d.cancel=x;let b=()=>{p()};l.current=window.setTimeout(b,o),h();return}d._hasPendingCallback=!0;
let I=()=>{l.current!==0&&(p(),i(...f))},v=()=>{p()};d.flush=I,d.cancel=v,l.current=window.setTimeout(I,o),h()},{flush:()=>{},cancel:()=>{},isPending:()=>d._hasPendingCallback,
_isFirstCall:!0,_hasPendingCallback:!1});return d},[i,o,a,n]);return(0,ps.useEffect)(()=>()=>{r?u.flush():u.cancel()},[u,r]),u}var Sd=y(E(),1),QL=["mousedown","touchstart"];function _w(e,t,o,r=!0,a=!1){let n=(0,Sd.useRef)(null),i=t||QL,l=(0,Sd.useEffectEvent)(c=>{let{target:u}=c??{};if(!document.
body.contains(u)&&u?.tagName!=="HTML")return;let d=c.composedPath();Array.isArray(o)?o.every(f=>!!f&&!d.includes(f))&&e(c):n.current&&!d.includes(n.current)&&e(
c)}),s=i.join(",");return(0,Sd.useEffect)(()=>{if(!r)return;let c=s.split(",");return c.forEach(u=>document.addEventListener(u,l,a)),()=>{c.forEach(u=>document.
removeEventListener(u,l,a))}},[s,r,a]),n}var Lx=y(E(),1);function WL(e,t){if(typeof t=="boolean")return t;if(typeof window<"u"&&"matchMedia"in window)try{return window.matchMedia(e).matches}catch{return!1}
return!1}function Hx(e,t,{getInitialValueInEffect:o}={getInitialValueInEffect:!0}){let[r,a]=(0,Lx.useState)(o?t:WL(e));return(0,Lx.useEffect)(()=>{try{if("match\
Media"in window){let n=window.matchMedia(e);a(n.matches);let i=l=>a(l.matches);return n.addEventListener("change",i),()=>{n.removeEventListener("change",i)}}}catch{
return}},[e]),r||!1}function kw(e,t){return Hx("(prefers-color-scheme: dark)",e==="dark",t)?"dark":"light"}var Vx=y(E(),1),Kt=typeof document<"u"?Vx.useLayoutEffect:Vx.useEffect;var Cd=y(E(),1);function ZL(e,t){return e.length!==t.length||t.some((o,r)=>!Object.is(o,e[r]))}function tr(e,t){let o=(0,Cd.useRef)(!1),r=(0,Cd.useRef)(null),a=(0,Cd.useRef)(
void 0),n={};(0,Cd.useEffect)(()=>{let i=r.current===n,l=a.current;if(r.current=n,a.current=t,!o.current){o.current=!0;return}if(!i&&!(t&&l&&!ZL(l,t)))return e()},
t)}var dR=y(E(),1);function vp({opened:e,shouldReturnFocus:t=!0}){let o=(0,dR.useRef)(null),r=()=>{o.current&&"focus"in o.current&&typeof o.current.focus=="functio\
n"&&o.current?.focus({preventScroll:!0})};return tr(()=>{let a=-1,n=i=>{i.key==="Tab"&&window.clearTimeout(a)};if(document.addEventListener("keydown",n),e)o.current=
document.activeElement;else if(t){let i=document.activeElement;a=window.setTimeout(()=>{let l=document.activeElement;(l===null||l===document.body||l===i)&&r()},
10)}return()=>{window.clearTimeout(a),document.removeEventListener("keydown",n)}},[e,t]),r}var JL=/input|select|textarea|button|object|summary|iframe/,Tw="a, input, select, textarea, button, object, summary, iframe, audio[controls], video[controls], [\
contenteditable], [tabindex]";function eH(e){let t=e.getAttribute("contenteditable");return t!==null&&t!=="false"}function tH(e){let t=e.nodeName.toLowerCase();
return(t==="audio"||t==="video")&&e.hasAttribute("controls")}function oH(e){return e.style.display==="none"}function rH(e){if(e.getAttribute("aria-hidden")||e.getAttribute(
"hidden")||e.getAttribute("type")==="hidden")return!1;let t=e;for(;t&&!(t===document.body||t.nodeType===11);){if(oH(t))return!1;t=t.parentNode}return!0}function _d(e){
let t=e.getAttribute("tabindex");return t===null&&(t=void 0),parseInt(t,10)}function Ux(e){let t=e.nodeName.toLowerCase(),o=!Number.isNaN(_d(e));return(JL.test(
t)&&!e.disabled||eH(e)||tH(e)||e instanceof HTMLAnchorElement&&e.href||o)&&rH(e)}function Rw(e){let t=_d(e);return(Number.isNaN(t)||t>=0)&&Ux(e)}function uR(e){
let t=Array.from(e.querySelectorAll(Tw)).filter(Rw),o=t.filter(a=>_d(a)>0).sort((a,n)=>_d(a)-_d(n)),r=t.filter(a=>!(_d(a)>0));return[...o,...r]}var aH=["date","time","datetime-local","month","week"],nH=["audio","video","iframe","object","embed"];function Mw(e){return!!e&&e.tagName==="INPUT"&&e.type==="r\
adio"}function mR(e,t){return e.name!==""&&e.name===t.name&&e.form===t.form}function iH(e){let t=e.nodeName.toLowerCase();return t==="input"?aH.includes(e.type):
nH.includes(t)}function lH(e,t){let o=uR(e);return o.filter(r=>r===t||!Mw(r)?!0:Mw(t)&&mR(r,t)?!1:r.checked?!0:!o.some(a=>Mw(a)&&a.checked&&mR(a,r)))}function sH(e,t,o,r){
let a=e.indexOf(t);if(a!==-1)return a+1;if(t===o)return 0;let n=r?Node.DOCUMENT_POSITION_PRECEDING:Node.DOCUMENT_POSITION_FOLLOWING,i=e.findIndex(l=>(t.compareDocumentPosition(
l)&n)!==0);return i===-1?0:i}function cH(e,t,o){let r=lH(e,t);o&&r.reverse();let a=sH(r,t,e,o);return[...r.slice(a),...r.slice(0,a)].filter(n=>n!==t)}function pR(e,t){
for(let o of e)if(o.focus(),t.activeElement===o)return}function hR(e,t){let o=e.getRootNode(),r=o.activeElement;if(!r||r!==e&&!e.contains(r))return;let a=cH(e,r,
t.shiftKey);if(iH(r)){setTimeout(()=>{let n=o.activeElement;e.isConnected&&n!==r&&n!==a[0]&&pR([...a,r],o)});return}t.preventDefault(),pR(a,o)}var kd=y(E(),1),Aw=new Set;function fH(e,t){let o=t.getRootNode().activeElement;if(!o)return!1;for(let r of Aw){let a=r.current;if(r!==e&&a&&a!==t&&t.contains(a)&&
a.contains(o))return!0}return!1}function Ew(e=!0){let t=(0,kd.useRef)(null),o=a=>{let n=a.querySelector("[data-autofocus]");if(!n){let i=Array.from(a.querySelectorAll(
Tw));n=i.find(Rw)||i.find(Ux)||null,!n&&Ux(a)&&(n=a)}n?n.focus({preventScroll:!0}):console.warn("[@mantine/hooks/use-focus-trap] Failed to find focusable elemen\
t within provided node",a)},r=(0,kd.useCallback)(a=>{if(e){if(a===null){t.current=null;return}t.current!==a&&(setTimeout(()=>{a.getRootNode()?o(a):console.warn(
"[@mantine/hooks/use-focus-trap] Ref node is not part of the dom",a)}),t.current=a)}},[e]);return(0,kd.useEffect)(()=>{if(!e)return;t.current&&setTimeout(()=>{t.
current&&o(t.current)});let a=n=>{n.key!=="Tab"||n.defaultPrevented||!t.current||fH(t,t.current)||hR(t.current,n)};return Aw.add(t),document.addEventListener("k\
eydown",a),()=>{Aw.delete(t),document.removeEventListener("keydown",a)}},[e]),r}var gR=y(E(),1),dH=e=>(e+1)%1e6;function bp(){let[,e]=(0,gR.useReducer)(dH,0);return e}var Td=y(E(),1);function Oe(e){let t=(0,Td.useId)(),[o,r]=(0,Td.useState)(`mantine-${t.replace(/:/g,"")}`),a=(0,Td.useRef)(!1);return Kt(()=>{a.current||(a.current=
!0,r(Id()))},[]),typeof e=="string"?e:o}var qx=y(E(),1);function hs(e,t,o){let r=(0,qx.useEffectEvent)(t);(0,qx.useEffect)(()=>(window.addEventListener(e,r,o),()=>window.removeEventListener(e,r,o)),[e])}var ul=y(E(),1);function uH(e,t="use-local-storage"){try{return JSON.stringify(e)}catch{throw new Error(`@mantine/hooks ${t}: Failed to serialize the value`)}}function xR(e){
try{return e&&JSON.parse(e)}catch{return e}}function vR(e){return{getItem:a=>{try{return window[e].getItem(a)}catch{return console.warn("use-local-storage: Fail\
ed to get value from storage, localStorage is blocked"),null}},setItem:(a,n)=>{try{window[e].setItem(a,n)}catch{console.warn("use-local-storage: Failed to set v\
alue to storage, localStorage is blocked")}},removeItem:a=>{try{window[e].removeItem(a)}catch{console.warn("use-local-storage: Failed to remove value from stora\
ge, localStorage is blocked")}}}}function bR(e,t){let o=e==="localStorage"?"mantine-local-storage":"mantine-session-storage",{getItem:r,setItem:a,removeItem:n}=vR(
e);return function({key:l,defaultValue:s,getInitialValueInEffect:c=!0,sync:u=!0,deserialize:d=xR,serialize:f=m=>uH(m,t)}){let m=(0,ul.useCallback)(g=>{let x;try{
x=typeof window>"u"||!(e in window)||window[e]===null||!!g}catch{x=!0}if(x)return s;let b=r(l);return b!==null?d(b):s},[l,s]),[p,h]=(0,ul.useState)(m(c)),I=(0,ul.useCallback)(
g=>{g instanceof Function?h(x=>{let b=g(x);return a(l,f(b)),queueMicrotask(()=>{window.dispatchEvent(new CustomEvent(o,{detail:{key:l,value:b}}))}),b}):(a(l,f(g)),
window.dispatchEvent(new CustomEvent(o,{detail:{key:l,value:g}})),h(g))},[l]),v=(0,ul.useCallback)(()=>{n(l),h(s),window.dispatchEvent(new CustomEvent(o,{detail:{
key:l,value:s}}))},[l,s]);return hs("storage",g=>{u&&g.storageArea===window[e]&&g.key===l&&h(d(g.newValue??void 0))}),hs(o,g=>{u&&g.detail.key===l&&h(g.detail.value)}),
(0,ul.useEffect)(()=>{s!==void 0&&p===void 0&&I(s)},[s,p,I]),(0,ul.useEffect)(()=>{let g=m();g!==void 0&&I(g)},[l]),[p===void 0?s:p,I,v]}}function yR(e){let{getItem:t}=vR(
e);return function({key:r,defaultValue:a,deserialize:n=xR}){let i;try{i=typeof window>"u"||!(e in window)||window[e]===null}catch{i=!0}if(i)return a;let l=t(r);
return l!==null?n(l):a}}function Dw(e){return bR("localStorage","use-local-storage")(e)}var mH=yR("localStorage");var IR=y(E(),1);function Lc(e,t){if(typeof e=="function")return e(t);typeof e=="object"&&e!==null&&"current"in e&&(e.current=t)}function Rd(...e){let t=new Map;
return o=>{if(e.forEach(r=>{let a=Lc(r,o);a&&t.set(r,a)}),t.size>0)return()=>{e.forEach(r=>{let a=t.get(r);a&&typeof a=="function"?a():Lc(r,null)}),t.clear()}}}
function we(...e){return(0,IR.useCallback)(Rd(...e),e)}var wR=y(E(),1);function Be({value:e,defaultValue:t,finalValue:o,onChange:r=()=>{}}){let[a,n]=(0,wR.useState)(t!==void 0?t:o),i=(l,...s)=>{n(l),r?.(l,...s)};return e!==
void 0?[e,r,!0]:[a,i,!1]}var xs=y(E(),1);function gs(e,t){let o=t-e+1;return Array.from({length:o},(r,a)=>a+e)}var jx="dots";function Pw({total:e,siblings:t=1,boundaries:o=1,page:r,initialPage:a,
onChange:n,startValue:i=1}){let l=Math.max(Math.trunc(i),1),s=Math.max(Math.trunc(e),l),c=s-l+1,u=a??l,[d,f]=Be({value:r,onChange:n,defaultValue:u,finalValue:u}),
m=(0,xs.useCallback)(g=>{g<l?f(l):g>s?f(s):f(g)},[l,s,f]),p=(0,xs.useCallback)(()=>m(d+1),[d,m]),h=(0,xs.useCallback)(()=>m(d-1),[d,m]),I=(0,xs.useCallback)(()=>m(
l),[m,l]),v=(0,xs.useCallback)(()=>m(s),[s,m]);return{range:(0,xs.useMemo)(()=>{if(t*2+3+o*2>=c)return gs(l,s);let g=Math.max(d-t,l+o-1),x=Math.min(d+t,s-o),b=g>
l+o+1,w=x<s-(o+1);if(!b&&w){let _=t*2+o+2;return[...gs(l,l+_-1),jx,...gs(s-(o-1),s)]}if(b&&!w){let _=o+1+2*t;return[...gs(l,l+o-1),jx,...gs(s-_,s)]}return[...gs(
l,l+o-1),jx,...gs(g,x),jx,...gs(s-o+1,s)]},[c,t,d,l,s,o]),active:d,setPage:m,next:p,previous:h,first:I,last:v}}function ml(e,t){return Hx("(prefers-reduced-motion: reduce)",e,t)}var pH={" ":"space",ArrowLeft:"arrowleft",ArrowRight:"arrowright",ArrowUp:"arrowup",ArrowDown:"arrowdown",Escape:"escape",Esc:"escape",esc:"escape",Enter:"enter",
Tab:"tab",Backspace:"backspace",Delete:"delete",Insert:"insert",Home:"home",End:"end",PageUp:"pageup",PageDown:"pagedown","+":"plus","-":"minus","*":"asterisk",
"/":"slash"};function Gx(e){let t=e.replace("Key","").toLowerCase();return pH[e]||t}function hH(e){let t=e.toLowerCase().split("+").map(n=>n.trim()),o={alt:t.includes(
"alt"),ctrl:t.includes("ctrl"),meta:t.includes("meta"),mod:t.includes("mod"),shift:t.includes("shift")},r=["alt","ctrl","meta","shift","mod"],a=t.find(n=>!r.includes(
n));return{...o,key:a==="[plus]"?"+":a}}function gH(e,t,o){let{alt:r,ctrl:a,meta:n,mod:i,shift:l,key:s}=e,{altKey:c,ctrlKey:u,metaKey:d,shiftKey:f,key:m,code:p}=t;
if(r!==c)return!1;if(i){if(!u&&!d)return!1}else if(a!==u||n!==d)return!1;return l!==f?!1:!!(s&&(o?Gx(p)===Gx(s):Gx(m??p)===Gx(s)))}function SR(e,t){return o=>gH(
hH(e),o,t)}var Kx=y(E(),1);function xH(e,t,o=!1){return e.target instanceof HTMLElement?(o||!e.target.isContentEditable)&&!t.includes(e.target.tagName):!0}function zw(e,t=[
"INPUT","TEXTAREA","SELECT"],o=!1){let r=(0,Kx.useEffectEvent)(a=>{e.forEach(([n,i,l])=>{let{preventDefault:s=!0,usePhysicalKeys:c=!1}=l||{};SR(n,c)(a)&&xH(a,t,
o)&&(s&&a.preventDefault(),i(a))})});(0,Kx.useEffect)(()=>(document.documentElement.addEventListener("keydown",r),()=>document.documentElement.removeEventListener(
"keydown",r)),[])}var Md=y(E(),1);function Ad(e=!1,t={}){let[o,r]=(0,Md.useState)(e),a=(0,Md.useCallback)(()=>{r(i=>i||(t.onOpen?.(),!0))},[t.onOpen]),n=(0,Md.useCallback)(()=>{r(
i=>i&&(t.onClose?.(),!1))},[t.onClose]);return[o,{open:a,close:n,toggle:(0,Md.useCallback)(()=>{o?n():a()},[n,a,o]),set:r}]}var $x=y(E(),1);function Ow(e){let t=(0,$x.useRef)(void 0);return(0,$x.useEffect)(()=>{t.current=e},[e]),t.current}var pl=y(E(),1),vH=["mouse","touch"],bH=10;function Nw(e,t={}){let{threshold:o=400,events:r=vH,cancelOnMove:a=!1,onStart:n,onFinish:i,onCancel:l}=t,s=(0,pl.useRef)(
!1),c=(0,pl.useRef)(!1),u=(0,pl.useRef)(-1),d=(0,pl.useRef)(null);(0,pl.useEffect)(()=>()=>window.clearTimeout(u.current),[]);let f=r.join(",");return(0,pl.useMemo)(
()=>{if(typeof e!="function")return{};let m=a!==!1,p=a===!0?bH:a===!1?0:a,h=x=>{!_R(x)&&!Bw(x)||(n&&n(x),d.current=CR(x),c.current=!0,u.current=window.setTimeout(
()=>{e(x),s.current=!0},o))},I=x=>{!_R(x)&&!Bw(x)||(s.current?i&&i(x):c.current&&l&&l(x),s.current=!1,c.current=!1,d.current=null,u.current!==-1&&(window.clearTimeout(
u.current),u.current=-1))},v=x=>{if(!m||!c.current||s.current)return;let b=CR(x);if(!b||!d.current)return;let w=b.x-d.current.x,_=b.y-d.current.y;Math.sqrt(w*w+
_*_)>p&&I(x)},g={};return r.includes("mouse")&&(g.onMouseDown=h,g.onMouseUp=I,g.onMouseLeave=I,m&&(g.onMouseMove=v)),r.includes("touch")&&(g.onTouchStart=h,g.onTouchEnd=
I,g.onTouchCancel=I,m&&(g.onTouchMove=v)),g},[e,o,l,i,n,a,f])}function CR(e){if(Bw(e)){let t=e.touches[0]??e.changedTouches[0];return t?{x:t.clientX,y:t.clientY}:
null}return{x:e.clientX,y:e.clientY}}function Bw(e){return window.TouchEvent?e.nativeEvent instanceof TouchEvent:"touches"in e.nativeEvent}function _R(e){return e.
nativeEvent instanceof MouseEvent}var gl=y(E(),1),Xx=y(hl(),1);function CH(e){if(!e||typeof e=="string")return 0;let t=e/36;return Math.round((4+15*t**.25+t/5)*10)}function Fw(e){return e.current?
e.current.scrollHeight:"auto"}function Ip(e){return typeof e=="number"&&e>0}function Lw({transitionDuration:e,transitionTimingFunction:t="ease",onTransitionEnd:o,
onTransitionStart:r,expanded:a,keepMounted:n}){let i={height:0,overflow:"hidden",...n?{}:{display:"none"}},l=(0,gl.useEffectEvent)(()=>r?.()),s=(0,gl.useEffectEvent)(
()=>o?.()),c=(0,gl.useRef)(null),[u,d]=(0,gl.useState)(a?{}:i),[f,m]=(0,gl.useState)(a?"entered":"exited"),p=x=>{(0,Xx.flushSync)(()=>d(x))},h=x=>{p(b=>({...b,...x}))},
I=x=>{let b=e??CH(x);return{transition:`height ${b}ms ${t}, opacity ${b}ms ${t}`}},v=(0,gl.useRef)(0);tr(()=>{v.current+=1;let x=v.current,b=()=>v.current===x;e!==
0&&l(),a?window.requestAnimationFrame(()=>{!b()||!c.current||((0,Xx.flushSync)(()=>m("entering")),h({willChange:"height",display:"block",overflow:"hidden"}),window.
requestAnimationFrame(()=>{if(!b()||!c.current)return;let w=Fw(c);if(!Ip(w)){p({}),m("entered"),s();return}h({...I(w),height:w})}))}):window.requestAnimationFrame(
()=>{if(!b()||!c.current)return;(0,Xx.flushSync)(()=>m("exiting"));let w=Fw(c);if(!Ip(w)){p(i),m("exited"),s();return}h({...I(w),willChange:"height",height:w}),
window.requestAnimationFrame(()=>{!b()||!c.current||h({height:0,overflow:"hidden"})})})},[a]);let g=x=>{if(!(x.target!==c.current||x.propertyName!=="height"))if(a){
let b=Fw(c);b===u.height?p({}):h({height:b}),m("entered"),s()}else u.height===0&&(p(i),m("exited"),s())};return{state:f,getCollapseProps:x=>({"aria-hidden":!a,inert:!a,
ref:Rd(c,x?.ref),onTransitionEnd:g,style:{boxSizing:"border-box",...x?.style,...u}})}}var xl=y(E(),1),Qx=y(hl(),1);function _H(e){if(!e||typeof e=="string")return 0;let t=e/36;return Math.round((4+15*t**.25+t/5)*10)}function Hw(e){return e.current?
e.current.scrollWidth:"auto"}function Vw({transitionDuration:e,transitionTimingFunction:t="ease",onTransitionEnd:o,onTransitionStart:r,expanded:a,keepMounted:n}){
let i={width:0,overflow:"hidden",...n?{}:{display:"none"}},l=(0,xl.useEffectEvent)(()=>r?.()),s=(0,xl.useEffectEvent)(()=>o?.()),c=(0,xl.useRef)(null),[u,d]=(0,xl.useState)(
a?{}:i),[f,m]=(0,xl.useState)(a?"entered":"exited"),p=x=>{(0,Qx.flushSync)(()=>d(x))},h=x=>{p(b=>({...b,...x}))},I=x=>{let b=e??_H(x);return{transition:`width ${b}\
ms ${t}, opacity ${b}ms ${t}`}},v=(0,xl.useRef)(0);tr(()=>{v.current+=1;let x=v.current,b=()=>v.current===x;e!==0&&l(),a?window.requestAnimationFrame(()=>{!b()||
!c.current||((0,Qx.flushSync)(()=>m("entering")),h({willChange:"width",display:"block",overflow:"hidden"}),window.requestAnimationFrame(()=>{if(!b()||!c.current)
return;let w=Hw(c);if(!Ip(w)){p({}),m("entered"),s();return}h({...I(w),width:w})}))}):window.requestAnimationFrame(()=>{if(!b()||!c.current)return;(0,Qx.flushSync)(
()=>m("exiting"));let w=Hw(c);if(!Ip(w)){p(i),m("exited"),s();return}h({...I(w),willChange:"width",width:w}),window.requestAnimationFrame(()=>{!b()||!c.current||
h({width:0,overflow:"hidden"})})})},[a]);let g=x=>{if(!(x.target!==c.current||x.propertyName!=="width"))if(a){let b=Hw(c);b===u.width?p({}):h({width:b}),m("ente\
red"),s()}else u.width===0&&(p(i),m("exited"),s())};return{state:f,getCollapseProps:x=>({"aria-hidden":!a,inert:!a,ref:Rd(c,x?.ref),onTransitionEnd:g,style:{boxSizing:"\
border-box",...x?.style,...u}})}}var vl=y(E(),1),kH=100;function Ed(e){return e>0?1:e<0?-1:0}function ER(e){let t=e??0;return typeof t=="number"?[t,t]:t}function TH(){return{isActive:!1,pointerId:-1,
startXY:[0,0],prevXY:[0,0],startTimestamp:0,prevTimestamp:0,thresholdMet:!1,firstFired:!1,lockedAxis:null,canceled:!1,lastVelocity:[0,0]}}function Uw(e,t={}){let[
o,r]=(0,vl.useState)(!1),a=(0,vl.useRef)(e);a.current=e;let n=(0,vl.useRef)(t);n.current=t;let i=(0,vl.useRef)(TH()),l=(0,vl.useRef)(null);return{ref:(0,vl.useCallback)(
s=>{if(!s)return;let c=new AbortController,u=g=>{let x=n.current,b=i.current;if(x.axis==="x")return[g[0],0];if(x.axis==="y")return[0,g[1]];if(x.axis==="lock"){if(b.
lockedAxis===null){let w=x.axisThreshold??1;(Math.abs(g[0])>w||Math.abs(g[1])>w)&&(b.lockedAxis=Math.abs(g[0])>=Math.abs(g[1])?"x":"y")}if(b.lockedAxis==="x")return[
g[0],0];if(b.lockedAxis==="y")return[0,g[1]]}return g},d=()=>{let g=i.current;g.isActive=!1,g.pointerId=-1,g.thresholdMet=!1,g.firstFired=!1,g.lockedAxis=null,g.
canceled=!1,r(!1),document.body.style.userSelect="",document.body.style.webkitUserSelect="",l.current?.abort(),l.current=null},f=()=>{i.current.isActive&&(i.current.
canceled=!0,d())},m=()=>{r(!0),document.body.style.userSelect="none",document.body.style.webkitUserSelect="none"},p=g=>{if(n.current.enabled===!1||g.button!==0||
i.current.isActive)return;let x=i.current;x.isActive=!0,x.pointerId=g.pointerId,x.startXY=[g.clientX,g.clientY],x.prevXY=[g.clientX,g.clientY],x.startTimestamp=
g.timeStamp,x.prevTimestamp=g.timeStamp,x.thresholdMet=!1,x.firstFired=!1,x.lockedAxis=null,x.canceled=!1,x.lastVelocity=[0,0];let[b,w]=ER(n.current.threshold);
b===0&&w===0&&(x.thresholdMet=!0,x.firstFired=!0,m(),a.current({xy:[g.clientX,g.clientY],initial:[g.clientX,g.clientY],movement:[0,0],delta:[0,0],distance:[0,0],
direction:[0,0],velocity:[0,0],elapsedTime:0,first:!0,last:!1,active:!0,tap:!1,canceled:!1,cancel:f,event:g})),l.current?.abort(),l.current=new AbortController;
let _=l.current.signal;document.addEventListener("pointermove",h,{signal:_}),document.addEventListener("pointerup",I,{signal:_}),document.addEventListener("poin\
tercancel",v,{signal:_})},h=g=>{let x=i.current;if(!x.isActive||g.pointerId!==x.pointerId)return;let b=[g.clientX-x.startXY[0],g.clientY-x.startXY[1]];if(!x.thresholdMet){
let[H,F]=ER(n.current.threshold);if(Math.abs(b[0])<H&&Math.abs(b[1])<F){x.prevXY=[g.clientX,g.clientY],x.prevTimestamp=g.timeStamp;return}x.thresholdMet=!0,m()}
let w=u(b),_=[g.clientX-x.prevXY[0],g.clientY-x.prevXY[1]],S=u(_),k=g.timeStamp-x.prevTimestamp,z=k>0?[Math.abs(S[0])/k,Math.abs(S[1])/k]:x.lastVelocity;x.lastVelocity=
z;let P=!x.firstFired;x.firstFired=!0,x.prevXY=[g.clientX,g.clientY],x.prevTimestamp=g.timeStamp,a.current({xy:[g.clientX,g.clientY],initial:[...x.startXY],movement:w,
delta:S,distance:[Math.abs(w[0]),Math.abs(w[1])],direction:[Ed(S[0]),Ed(S[1])],velocity:z,elapsedTime:g.timeStamp-x.startTimestamp,first:P,last:!1,active:!0,tap:!1,
canceled:!1,cancel:f,event:g})},I=g=>{let x=i.current;if(!x.isActive||g.pointerId!==x.pointerId)return;let b=n.current;if(!x.thresholdMet){if(b.filterTaps){let V=[
g.clientX-x.startXY[0],g.clientY-x.startXY[1]],A=u(V),$=[Math.abs(A[0]),Math.abs(A[1])],U=Math.max($[0],$[1])<(b.tapThreshold??3);a.current({xy:[g.clientX,g.clientY],
initial:[...x.startXY],movement:A,delta:A,distance:$,direction:[Ed(A[0]),Ed(A[1])],velocity:[0,0],elapsedTime:g.timeStamp-x.startTimestamp,first:!0,last:!0,active:!1,
tap:U,canceled:!1,cancel:f,event:g})}d();return}let w=[g.clientX-x.startXY[0],g.clientY-x.startXY[1]],_=u(w),S=[Math.abs(_[0]),Math.abs(_[1])],k=[g.clientX-x.prevXY[0],
g.clientY-x.prevXY[1]],z=u(k),P=g.timeStamp-x.prevTimestamp>kH?[0,0]:x.lastVelocity,H=Math.max(S[0],S[1]),F=b.filterTaps===!0&&H<(b.tapThreshold??3);a.current({
xy:[g.clientX,g.clientY],initial:[...x.startXY],movement:_,delta:z,distance:S,direction:[Ed(z[0]),Ed(z[1])],velocity:P,elapsedTime:g.timeStamp-x.startTimestamp,
first:!x.firstFired,last:!0,active:!1,tap:F,canceled:!1,cancel:f,event:g}),d()},v=g=>{let x=i.current;if(!x.isActive||g.pointerId!==x.pointerId)return;let b=[g.
clientX-x.startXY[0],g.clientY-x.startXY[1]],w=u(b);a.current({xy:[g.clientX,g.clientY],initial:[...x.startXY],movement:w,delta:[0,0],distance:[Math.abs(w[0]),Math.
abs(w[1])],direction:[0,0],velocity:[0,0],elapsedTime:g.timeStamp-x.startTimestamp,first:!x.firstFired,last:!0,active:!1,tap:!1,canceled:!0,cancel:f,event:g}),d()};
return s.addEventListener("pointerdown",p,{signal:c.signal}),()=>{c.abort(),l.current?.abort(),l.current=null,i.current.isActive&&(i.current.isActive=!1,r(!1),document.
body.style.userSelect="",document.body.style.webkitUserSelect="")}},[]),active:o}}function DR(){return typeof process<"u"&&process.env,"development"}var qw=y(E(),1);function bs(e){let t=qw.default.version;return typeof qw.default.version!="string"||t.startsWith("18.")?e?.ref:e?.props?.ref}function wp(e,t=document){let o=t.querySelector(e);if(o)return o;let r=t.querySelectorAll("*");for(let a=0;a<r.length;a+=1){let n=r[a];if(n.shadowRoot){let i=wp(
e,n.shadowRoot);if(i)return i}}return null}function si(e,t=document){let o=[],r=t.querySelectorAll(e);o.push(...Array.from(r));let a=t.querySelectorAll("*");for(let n=0;n<
a.length;n+=1){let i=a[n];if(i.shadowRoot){let l=si(e,i.shadowRoot);o.push(...l)}}return o}function Za(e){if(!e)return document;let t=e.getRootNode(),o=t.nodeType===
Node.DOCUMENT_NODE,r=t.nodeType===Node.DOCUMENT_FRAGMENT_NODE&&"host"in t;return o||r?t:document}var PR=y(E(),1);function Ho(e){let t=PR.Children.toArray(e);return t.length!==1||!xd(t[0])?null:t[0]}function zR(e){var t,o,r="";if(typeof e=="string"||typeof e=="number")r+=e;else if(typeof e=="object")if(Array.isArray(e)){var a=e.length;for(t=0;t<a;t++)e[t]&&
(o=zR(e[t]))&&(r&&(r+=" "),r+=o)}else for(o in e)e[o]&&(r&&(r+=" "),r+=o);return r}function RH(){for(var e,t,o=0,r="",a=arguments.length;o<a;o++)(e=arguments[o])&&
(t=zR(e))&&(r&&(r+=" "),r+=t);return r}var Ne=RH;var MH={};function AH(e){let t={};return e.forEach(o=>{Object.entries(o).forEach(([r,a])=>{t[r]?t[r]=Ne(t[r],a):t[r]=a})}),t}function bl({theme:e,classNames:t,props:o,
stylesCtx:r}){return AH((Array.isArray(t)?t:[t]).map(a=>typeof a=="function"?a(e,o,r):a||MH))}function Hc({theme:e,styles:t,props:o,stylesCtx:r}){let a=Array.isArray(t)?t:[t],n={};for(let i of a)typeof i=="function"?Object.assign(n,i(e,o,r)):i&&Object.assign(
n,i);return n}function jw(e){return e==="auto"||e==="dark"||e==="light"}function OR({key:e="mantine-color-scheme-value"}={}){let t;return{get:o=>{if(typeof window>"u")return o;try{let r=window.localStorage.getItem(e);return jw(r)?r:
o}catch{return o}},set:o=>{try{window.localStorage.setItem(e,o)}catch(r){console.warn("[@mantine/core] Local storage color scheme manager was unable to save col\
or scheme.",r)}},subscribe:o=>{t=r=>{r.storageArea===window.localStorage&&r.key===e&&jw(r.newValue)&&o(r.newValue)},window.addEventListener("storage",t)},unsubscribe:()=>{
window.removeEventListener("storage",t)},clear:()=>{window.localStorage.removeItem(e)}}}function yl(e,t){return typeof e.primaryShade=="number"?e.primaryShade:t==="dark"?e.primaryShade.dark:e.primaryShade.light}function EH(e){return/^#?([0-9A-F]{3}){1,2}([0-9A-F]{2})?$/i.test(e)}function DH(e){let t=e.replace("#","");if(t.length===3){let r=t.split("");t=[r[0],r[0],r[1],
r[1],r[2],r[2]].join("")}if(t.length===8){let r=parseInt(t.slice(6,8),16)/255;return{r:parseInt(t.slice(0,2),16),g:parseInt(t.slice(2,4),16),b:parseInt(t.slice(
4,6),16),a:r}}let o=parseInt(t,16);return{r:o>>16&255,g:o>>8&255,b:o&255,a:1}}function PH(e){let[t,o,r,a]=e.replace(/[^0-9,./]/g,"").split(/[/,]/).map(Number);return{
r:t,g:o,b:r,a:a===void 0?1:a}}function zH(e){let t=e.match(/^hsla?\(\s*(\d+)\s*,\s*(\d+%)\s*,\s*(\d+%)\s*(,\s*(0?\.\d+|\d+(\.\d+)?))?\s*\)$/i);if(!t)return{r:0,
g:0,b:0,a:1};let o=parseInt(t[1],10),r=parseInt(t[2],10)/100,a=parseInt(t[3],10)/100,n=t[5]?parseFloat(t[5]):void 0,i=(1-Math.abs(2*a-1))*r,l=o/60,s=i*(1-Math.abs(
l%2-1)),c=a-i/2,u,d,f;return l>=0&&l<1?(u=i,d=s,f=0):l>=1&&l<2?(u=s,d=i,f=0):l>=2&&l<3?(u=0,d=i,f=s):l>=3&&l<4?(u=0,d=s,f=i):l>=4&&l<5?(u=s,d=0,f=i):(u=i,d=0,f=
s),{r:Math.round((u+c)*255),g:Math.round((d+c)*255),b:Math.round((f+c)*255),a:n||1}}function Dd(e){return EH(e)?DH(e):e.startsWith("rgb")?PH(e):e.startsWith("hs\
l")?zH(e):{r:0,g:0,b:0,a:1}}function Gw(e){return e<=.03928?e/12.92:((e+.055)/1.055)**2.4}function OH(e){let t=e.match(/oklch\((.*?)%\s/);return t?parseFloat(t[1]):null}function BH(e){if(e.
startsWith("oklch("))return(OH(e)||0)/100;let{r:t,g:o,b:r}=Dd(e),a=t/255,n=o/255,i=r/255,l=Gw(a),s=Gw(n),c=Gw(i);return .2126*l+.7152*s+.0722*c}function Pd(e,t=.179){
return e.startsWith("var(")?!1:BH(e)>t}function $t({color:e,theme:t,colorScheme:o}){if(typeof e!="string")throw new Error(`[@mantine/core] Failed to parse color. Expected color to be a string, instea\
d got ${typeof e}`);if(e==="bright")return{color:e,value:o==="dark"?t.white:t.black,shade:void 0,isThemeColor:!1,isLight:Pd(o==="dark"?t.white:t.black,t.luminanceThreshold),
variable:"--mantine-color-bright"};if(e==="dimmed")return{color:e,value:o==="dark"?t.colors.dark[2]:t.colors.gray[7],shade:void 0,isThemeColor:!1,isLight:Pd(o===
"dark"?t.colors.dark[2]:t.colors.gray[6],t.luminanceThreshold),variable:"--mantine-color-dimmed"};if(e==="white"||e==="black")return{color:e,value:e==="white"?t.
white:t.black,shade:void 0,isThemeColor:!1,isLight:Pd(e==="white"?t.white:t.black,t.luminanceThreshold),variable:`--mantine-color-${e}`};let[r,a]=e.split("."),n=a?
Number(a):void 0,i=r in t.colors;if(i){let l=n!==void 0?t.colors[r][n]:t.colors[r][yl(t,o||"light")];return{color:r,value:l,shade:n,isThemeColor:i,isLight:Pd(l,
t.luminanceThreshold),variable:a?`--mantine-color-${r}-${n}`:`--mantine-color-${r}-filled`}}return{color:e,value:e,isThemeColor:i,isLight:Pd(e,t.luminanceThreshold),
shade:n,variable:void 0}}function Fe(e,t){let o=$t({color:e||t.primaryColor,theme:t});return o.variable?`var(${o.variable})`:e}function zd(e){return!!e&&typeof e=="object"&&"mantine-virtual-color"in e}function Il(e,t){if(e.startsWith("var("))return`color-mix(in srgb, ${e}, black ${t*100}%)`;let{r:o,g:r,b:a,a:n}=Dd(e),i=1-t,l=s=>Math.round(s*i);return`rgba(${l(
o)}, ${l(r)}, ${l(a)}, ${n})`}function Sp(e,t){let o={from:e?.from||t.defaultGradient.from,to:e?.to||t.defaultGradient.to,deg:e?.deg??t.defaultGradient.deg??0},r=Fe(o.from,t),a=Fe(o.to,t);return`\
linear-gradient(${o.deg}deg, ${r} 0%, ${a} 100%)`}function ci(e,t){if(typeof e!="string"||t>1||t<0)return"rgba(0, 0, 0, 1)";if(e.startsWith("var("))return`color-mix(in srgb, ${e}, transparent ${(1-t)*100}%)`;if(e.
startsWith("oklch"))return e.includes("/")?e.replace(/\/\s*[\d.]+\s*\)/,`/ ${t})`):e.replace(")",` / ${t})`);let{r:o,g:r,b:a}=Dd(e);return`rgba(${o}, ${r}, ${a}\
, ${t})`}var Kw=ci;var BR=({color:e,theme:t,variant:o,gradient:r,autoContrast:a})=>{let n=$t({color:e,theme:t}),i=typeof a=="boolean"?a:t.autoContrast;if(o==="none")return{background:"\
transparent",hover:"transparent",color:"inherit",border:"none"};if(o==="filled"){let l=n.isThemeColor&&n.shade===void 0&&zd(t.colors[n.color]),s=i?l?`var(--mant\
ine-color-${n.color}-contrast)`:n.isLight?"var(--mantine-color-black)":"var(--mantine-color-white)":"var(--mantine-color-white)";return n.isThemeColor?n.shade===
void 0?{background:`var(--mantine-color-${e}-filled)`,hover:`var(--mantine-color-${e}-filled-hover)`,color:s,border:`${D(1)} solid transparent`}:{background:`va\
r(--mantine-color-${n.color}-${n.shade})`,hover:`var(--mantine-color-${n.color}-${n.shade===9?8:n.shade+1})`,color:s,border:`${D(1)} solid transparent`}:{background:e,
hover:Il(e,.1),color:s,border:`${D(1)} solid transparent`}}if(o==="light"){if(n.isThemeColor){if(n.shade===void 0)return{background:`var(--mantine-color-${e}-li\
ght)`,hover:`var(--mantine-color-${e}-light-hover)`,color:`var(--mantine-color-${e}-light-color)`,border:`${D(1)} solid transparent`};let l=t.colors[n.color][n.
shade];return{background:l,hover:Il(l,.1),color:`var(--mantine-color-${n.color}-light-color)`,border:`${D(1)} solid transparent`}}return{background:ci(e,.1),hover:ci(
e,.12),color:e,border:`${D(1)} solid transparent`}}if(o==="outline")return n.isThemeColor?n.shade===void 0?{background:"transparent",hover:`var(--mantine-color-${e}\
-outline-hover)`,color:`var(--mantine-color-${e}-outline)`,border:`${D(1)} solid var(--mantine-color-${e}-outline)`}:{background:"transparent",hover:ci(t.colors[n.
color][n.shade],.05),color:`var(--mantine-color-${n.color}-${n.shade})`,border:`${D(1)} solid var(--mantine-color-${n.color}-${n.shade})`}:{background:"transpar\
ent",hover:ci(e,.05),color:e,border:`${D(1)} solid ${e}`};if(o==="subtle"){if(n.isThemeColor){if(n.shade===void 0)return{background:"transparent",hover:`var(--m\
antine-color-${e}-light-hover)`,color:`var(--mantine-color-${e}-light-color)`,border:`${D(1)} solid transparent`};let l=t.colors[n.color][n.shade];return{background:"\
transparent",hover:ci(l,.12),color:`var(--mantine-color-${n.color}-${Math.min(n.shade,6)})`,border:`${D(1)} solid transparent`}}return{background:"transparent",
hover:ci(e,.12),color:e,border:`${D(1)} solid transparent`}}return o==="transparent"?n.isThemeColor?n.shade===void 0?{background:"transparent",hover:"transparen\
t",color:`var(--mantine-color-${e}-light-color)`,border:`${D(1)} solid transparent`}:{background:"transparent",hover:"transparent",color:`var(--mantine-color-${n.
color}-${Math.min(n.shade,6)})`,border:`${D(1)} solid transparent`}:{background:"transparent",hover:"transparent",color:e,border:`${D(1)} solid transparent`}:o===
"white"?n.isThemeColor?n.shade===void 0?{background:"var(--mantine-color-white)",hover:Il(t.white,.01),color:`var(--mantine-color-${e}-filled)`,border:`${D(1)} \
solid transparent`}:{background:"var(--mantine-color-white)",hover:Il(t.white,.01),color:`var(--mantine-color-${n.color}-${n.shade})`,border:`${D(1)} solid tran\
sparent`}:{background:"var(--mantine-color-white)",hover:Il(t.white,.01),color:e,border:`${D(1)} solid transparent`}:o==="gradient"?{background:Sp(r,t),hover:Sp(
r,t),color:"var(--mantine-color-white)",border:"none"}:o==="default"?{background:"var(--mantine-color-default)",hover:"var(--mantine-color-default-hover)",color:"\
var(--mantine-color-default-color)",border:`${D(1)} solid var(--mantine-color-default-border)`}:{}};function oa({color:e,theme:t,autoContrast:o,colorScheme:r}){return(typeof o=="boolean"?o:t.autoContrast)&&$t({color:e||t.primaryColor,theme:t,colorScheme:r}).isLight?
"var(--mantine-color-black)":"var(--mantine-color-white)"}function Wx(e,t,o){return oa({color:o==="dark"?e.dark:e.light,theme:t,colorScheme:o,autoContrast:!0})}
function $w(e,t){let o=e.colors[e.primaryColor];return zd(o)?e.autoContrast?Wx(o,e,t):"var(--mantine-color-white)":oa({color:o[yl(e,t)],theme:e,autoContrast:null})}function Ja(e,t){return typeof e=="boolean"?e:t.autoContrast}var Zx=y(E(),1),Od=(0,Zx.createContext)(null);function On(){let e=(0,Zx.use)(Od);if(!e)throw new Error("[@mantine/core] MantineProvider was not found in tree");
return e}function NR(){return On().cssVariablesResolver}function FR(){return On().classNamesPrefix}function ys(){return On().getStyleNonce}function LR(){return On().
withStaticClasses}function HR(){return On().headless}function VR(){return On().stylesTransform?.sx}function UR(){return On().stylesTransform?.styles}function en(){
return On().env||"default"}function qR(){return On().deduplicateInlineStyles}var fi=y(E(),1);function jR(e){let t=document.createElement("style");return t.setAttribute("data-mantine-styles","inline"),t.innerHTML="*, *::before, *::after {transition: none\
 !important;}",t.setAttribute("data-mantine-disable-transition","true"),e&&t.setAttribute("nonce",e),document.head.appendChild(t),()=>document.querySelectorAll(
"[data-mantine-disable-transition]").forEach(r=>r.remove())}function Cp({keepTransitions:e}={}){let t=(0,fi.useRef)(Nc),o=(0,fi.useRef)(-1),r=(0,fi.use)(Od),a=ys(),
n=(0,fi.useRef)(a?.());if(!r)throw new Error("[@mantine/core] MantineProvider was not found in tree");let i=d=>{r.setColorScheme(d),t.current=e?()=>{}:jR(n.current),
window.clearTimeout(o.current),o.current=window.setTimeout(()=>{t.current?.()},10)},l=()=>{r.clearColorScheme(),t.current=e?()=>{}:jR(n.current),window.clearTimeout(
o.current),o.current=window.setTimeout(()=>{t.current?.()},10)},s=kw("light",{getInitialValueInEffect:!1}),c=r.colorScheme==="auto"?s:r.colorScheme,u=(0,fi.useCallback)(
()=>i(c==="light"?"dark":"light"),[i,c]);return(0,fi.useEffect)(()=>()=>{t.current?.(),window.clearTimeout(o.current)},[]),{colorScheme:r.colorScheme,setColorScheme:i,
clearColorScheme:l,toggleColorScheme:u}}var di=y(E(),1);function Bd(e,t){let o=typeof window<"u"&&"matchMedia"in window&&window.matchMedia("(prefers-color-scheme: dark)")?.matches,r=e!=="auto"?e:o?"dark":"light";t()?.
setAttribute("data-mantine-color-scheme",r)}function GR({manager:e,defaultColorScheme:t,getRootElement:o,forceColorScheme:r}){let a=(0,di.useRef)(null),[n,i]=(0,di.useState)(
()=>e.get(t)),l=r||n,s=(0,di.useCallback)(u=>{r||(Bd(u,o),i(u),e.set(u))},[e.set,l,r]),c=(0,di.useCallback)(()=>{i(t),Bd(t,o),e.clear()},[e.clear,t]);return(0,di.useEffect)(
()=>(e.subscribe(s),e.unsubscribe),[e.subscribe,e.unsubscribe]),Kt(()=>{Bd(e.get(t),o)},[]),(0,di.useEffect)(()=>{if(r)return Bd(r,o),()=>{};r===void 0&&Bd(n,o),
typeof window<"u"&&"matchMedia"in window&&(a.current=window.matchMedia("(prefers-color-scheme: dark)"));let u=d=>{n==="auto"&&Bd(d.matches?"dark":"light",o)};return a.
current?.addEventListener("change",u),()=>a.current?.removeEventListener("change",u)},[n,r]),{colorScheme:l,setColorScheme:s,clearColorScheme:c}}var XR={dark:["#C9C9C9","#b8b8b8","#828282","#696969","#424242","#3b3b3b","#2e2e2e","#242424","#1f1f1f","#141414"],gray:["#f8f9fa","#f1f3f5","#e9ecef","#dee2e6",
"#ced4da","#adb5bd","#868e96","#495057","#343a40","#212529"],red:["#fff5f5","#ffe3e3","#ffc9c9","#ffa8a8","#ff8787","#ff6b6b","#fa5252","#f03e3e","#e03131","#c9\
2a2a"],pink:["#fff0f6","#ffdeeb","#fcc2d7","#faa2c1","#f783ac","#f06595","#e64980","#d6336c","#c2255c","#a61e4d"],grape:["#f8f0fc","#f3d9fa","#eebefa","#e599f7",
"#da77f2","#cc5de8","#be4bdb","#ae3ec9","#9c36b5","#862e9c"],violet:["#f3f0ff","#e5dbff","#d0bfff","#b197fc","#9775fa","#845ef7","#7950f2","#7048e8","#6741d9","\
#5f3dc4"],indigo:["#edf2ff","#dbe4ff","#bac8ff","#91a7ff","#748ffc","#5c7cfa","#4c6ef5","#4263eb","#3b5bdb","#364fc7"],blue:["#e7f5ff","#d0ebff","#a5d8ff","#74c\
0fc","#4dabf7","#339af0","#228be6","#1c7ed6","#1971c2","#1864ab"],cyan:["#e3fafc","#c5f6fa","#99e9f2","#66d9e8","#3bc9db","#22b8cf","#15aabf","#1098ad","#0c8599",
"#0b7285"],teal:["#e6fcf5","#c3fae8","#96f2d7","#63e6be","#38d9a9","#20c997","#12b886","#0ca678","#099268","#087f5b"],green:["#ebfbee","#d3f9d8","#b2f2bb","#8ce\
99a","#69db7c","#51cf66","#40c057","#37b24d","#2f9e44","#2b8a3e"],lime:["#f4fce3","#e9fac8","#d8f5a2","#c0eb75","#a9e34b","#94d82d","#82c91e","#74b816","#66a80f",
"#5c940d"],yellow:["#fff9db","#fff3bf","#ffec99","#ffe066","#ffd43b","#fcc419","#fab005","#f59f00","#f08c00","#e67700"],orange:["#fff4e6","#ffe8cc","#ffd8a8","#\
ffc078","#ffa94d","#ff922b","#fd7e14","#f76707","#e8590c","#d9480f"]};var QR="-apple-system, BlinkMacSystemFont, Segoe UI, Roboto, Helvetica, Arial, sans-serif, Apple Color Emoji, Segoe UI Emoji",_p={scale:1,fontSmoothing:!0,focusRing:"\
auto",white:"#fff",black:"#000",colors:XR,primaryShade:{light:6,dark:8},primaryColor:"blue",variantColorResolver:BR,autoContrast:!1,luminanceThreshold:.3,fontFamily:QR,
fontFamilyMonospace:"ui-monospace, SFMono-Regular, Menlo, Monaco, Consolas, Liberation Mono, Courier New, monospace",respectReducedMotion:!1,cursorType:"default",
defaultGradient:{from:"blue",to:"cyan",deg:45},defaultRadius:"md",activeClassName:"mantine-active",focusClassName:"",headings:{fontFamily:QR,fontWeight:"700",textWrap:"\
wrap",sizes:{h1:{fontSize:D(34),lineHeight:"1.3"},h2:{fontSize:D(26),lineHeight:"1.35"},h3:{fontSize:D(22),lineHeight:"1.4"},h4:{fontSize:D(18),lineHeight:"1.45"},
h5:{fontSize:D(16),lineHeight:"1.5"},h6:{fontSize:D(14),lineHeight:"1.5"}}},fontSizes:{xs:D(12),sm:D(14),md:D(16),lg:D(18),xl:D(20)},lineHeights:{xs:"1.4",sm:"1\
.45",md:"1.55",lg:"1.6",xl:"1.65"},fontWeights:{regular:"400",medium:"600",bold:"700"},radius:{xs:D(2),sm:D(4),md:D(8),lg:D(16),xl:D(32)},spacing:{xs:D(10),sm:D(
12),md:D(16),lg:D(20),xl:D(32)},breakpoints:{xs:"36em",sm:"48em",md:"62em",lg:"75em",xl:"88em"},shadows:{xs:`0 ${D(1)} ${D(3)} rgba(0, 0, 0, 0.05), 0 ${D(1)} ${D(
2)} rgba(0, 0, 0, 0.1)`,sm:`0 ${D(1)} ${D(3)} rgba(0, 0, 0, 0.05), rgba(0, 0, 0, 0.05) 0 ${D(10)} ${D(15)} ${D(-5)}, rgba(0, 0, 0, 0.04) 0 ${D(7)} ${D(7)} ${D(-5)}`,
md:`0 ${D(1)} ${D(3)} rgba(0, 0, 0, 0.05), rgba(0, 0, 0, 0.05) 0 ${D(20)} ${D(25)} ${D(-5)}, rgba(0, 0, 0, 0.04) 0 ${D(10)} ${D(10)} ${D(-5)}`,lg:`0 ${D(1)} ${D(
3)} rgba(0, 0, 0, 0.05), rgba(0, 0, 0, 0.05) 0 ${D(28)} ${D(23)} ${D(-7)}, rgba(0, 0, 0, 0.04) 0 ${D(12)} ${D(12)} ${D(-7)}`,xl:`0 ${D(1)} ${D(3)} rgba(0, 0, 0,\
 0.05), rgba(0, 0, 0, 0.05) 0 ${D(36)} ${D(28)} ${D(-7)}, rgba(0, 0, 0, 0.04) 0 ${D(17)} ${D(17)} ${D(-7)}`},other:{},components:{}};var LH="[@mantine/core] MantineProvider: Invalid theme.primaryColor, it accepts only key of theme.colors, learn more – https://mantine.dev/theming/colors/#prima\
ry-color",WR="[@mantine/core] MantineProvider: Invalid theme.primaryShade, it accepts only 0-9 integers or an object { light: 0-9, dark: 0-9 }";function Yw(e){return e<
0||e>9?!1:parseInt(e.toString(),10)===e}function ZR(e){if(!(e.primaryColor in e.colors))throw new Error(LH);if(typeof e.primaryShade=="object"&&(!Yw(e.primaryShade.
dark)||!Yw(e.primaryShade.light)))throw new Error(WR);if(typeof e.primaryShade=="number"&&!Yw(e.primaryShade))throw new Error(WR)}function JR(e,t){if(!t)return ZR(
e),e;let o=gp(e,t);return t.fontFamily&&!t.headings?.fontFamily&&(o.headings={...o.headings,fontFamily:t.fontFamily}),ZR(o),o}var Vc=y(E(),1),e3=y(C(),1),ev=(0,Vc.createContext)(null),t3=()=>(0,Vc.use)(ev)||_p;function Ye(){let e=(0,Vc.use)(ev);if(!e)throw new Error("@mantine/core: Man\
tineProvider was not found in component tree, make sure you have it in your app");return e}function kp({theme:e,children:t,inherit:o=!0}){let r=t3(),a=(0,Vc.useMemo)(
()=>JR(o?r:_p,e),[e,r,o]);return(0,e3.jsx)(ev,{value:a,children:t})}kp.displayName="@mantine/core/MantineThemeProvider";function tv(e){return Object.entries(e).map(([t,o])=>`${t}: ${o};`).join("")}function Xw(e,t){let o=t?[t]:[":root",":host"],r=tv(e.variables),a=r?`${o.join(", ")}{${r}}`:"",n=tv(e.dark),i=tv(e.light),l=s=>o.map(c=>c===":host"?`${c}([data\
-mantine-color-scheme="${s}"])`:`${c}[data-mantine-color-scheme="${s}"]`).join(", ");return`${a}

${n?`${l("dark")}{${n}}`:""}

${i?`${l("light")}{${i}}`:""}`}function Tp({theme:e,color:t,colorScheme:o,name:r=t,withColorValues:a=!0}){if(!e.colors[t])return{};if(o==="light"){let l=yl(e,"light"),s={[`--mantine-color-${r}\
-text`]:`var(--mantine-color-${r}-filled)`,[`--mantine-color-${r}-filled`]:`var(--mantine-color-${r}-${l})`,[`--mantine-color-${r}-filled-hover`]:`var(--mantine\
-color-${r}-${l===9?8:l+1})`,[`--mantine-color-${r}-light`]:`var(--mantine-color-${r}-1)`,[`--mantine-color-${r}-light-hover`]:`var(--mantine-color-${r}-2)`,[`-\
-mantine-color-${r}-light-color`]:`var(--mantine-color-${r}-9)`,[`--mantine-color-${r}-outline`]:`var(--mantine-color-${r}-${l})`,[`--mantine-color-${r}-outline\
-hover`]:Kw(e.colors[t][l],.05)};return a?{[`--mantine-color-${r}-0`]:e.colors[t][0],[`--mantine-color-${r}-1`]:e.colors[t][1],[`--mantine-color-${r}-2`]:e.colors[t][2],
[`--mantine-color-${r}-3`]:e.colors[t][3],[`--mantine-color-${r}-4`]:e.colors[t][4],[`--mantine-color-${r}-5`]:e.colors[t][5],[`--mantine-color-${r}-6`]:e.colors[t][6],
[`--mantine-color-${r}-7`]:e.colors[t][7],[`--mantine-color-${r}-8`]:e.colors[t][8],[`--mantine-color-${r}-9`]:e.colors[t][9],...s}:s}let n=yl(e,"dark"),i={[`--\
mantine-color-${r}-text`]:`var(--mantine-color-${r}-4)`,[`--mantine-color-${r}-filled`]:`var(--mantine-color-${r}-${n})`,[`--mantine-color-${r}-filled-hover`]:`\
var(--mantine-color-${r}-${n===9?8:n+1})`,[`--mantine-color-${r}-light`]:Il(e.colors[t][9],.5),[`--mantine-color-${r}-light-hover`]:Il(e.colors[t][9],.3),[`--ma\
ntine-color-${r}-light-color`]:`var(--mantine-color-${r}-0)`,[`--mantine-color-${r}-outline`]:`var(--mantine-color-${r}-${Math.max(n-4,0)})`,[`--mantine-color-${r}\
-outline-hover`]:Kw(e.colors[t][Math.max(n-4,0)],.05)};return a?{[`--mantine-color-${r}-0`]:e.colors[t][0],[`--mantine-color-${r}-1`]:e.colors[t][1],[`--mantine\
-color-${r}-2`]:e.colors[t][2],[`--mantine-color-${r}-3`]:e.colors[t][3],[`--mantine-color-${r}-4`]:e.colors[t][4],[`--mantine-color-${r}-5`]:e.colors[t][5],[`-\
-mantine-color-${r}-6`]:e.colors[t][6],[`--mantine-color-${r}-7`]:e.colors[t][7],[`--mantine-color-${r}-8`]:e.colors[t][8],[`--mantine-color-${r}-9`]:e.colors[t][9],
...i}:i}function Uc(e,t,o){at(t).forEach(r=>Object.assign(e,{[`--mantine-${o}-${r}`]:t[r]}))}var ov=e=>{let t=yl(e,"light"),o=e.defaultRadius in e.radius?e.radius[e.defaultRadius]:
D(e.defaultRadius),r={variables:{"--mantine-z-index-app":"100","--mantine-z-index-modal":"200","--mantine-z-index-popover":"300","--mantine-z-index-overlay":"40\
0","--mantine-z-index-max":"9999","--mantine-scale":e.scale.toString(),"--mantine-cursor-type":e.cursorType,"--mantine-webkit-font-smoothing":e.fontSmoothing?"a\
ntialiased":"unset","--mantine-moz-font-smoothing":e.fontSmoothing?"grayscale":"unset","--mantine-color-white":e.white,"--mantine-color-black":e.black,"--mantin\
e-line-height":e.lineHeights.md,"--mantine-font-family":e.fontFamily,"--mantine-font-family-monospace":e.fontFamilyMonospace,"--mantine-font-family-headings":e.
headings.fontFamily,"--mantine-heading-font-weight":e.headings.fontWeight,"--mantine-heading-text-wrap":e.headings.textWrap,"--mantine-radius-default":o,"--mant\
ine-primary-color-filled":`var(--mantine-color-${e.primaryColor}-filled)`,"--mantine-primary-color-filled-hover":`var(--mantine-color-${e.primaryColor}-filled-h\
over)`,"--mantine-primary-color-light":`var(--mantine-color-${e.primaryColor}-light)`,"--mantine-primary-color-light-hover":`var(--mantine-color-${e.primaryColor}\
-light-hover)`,"--mantine-primary-color-light-color":`var(--mantine-color-${e.primaryColor}-light-color)`},light:{"--mantine-color-scheme":"light","--mantine-pr\
imary-color-contrast":$w(e,"light"),"--mantine-color-bright":"var(--mantine-color-black)","--mantine-color-text":e.black,"--mantine-color-body":e.white,"--manti\
ne-color-error":"var(--mantine-color-red-6)","--mantine-color-success":"var(--mantine-color-teal-8)","--mantine-color-placeholder":"var(--mantine-color-gray-5)",
"--mantine-color-anchor":`var(--mantine-color-${e.primaryColor}-${t})`,"--mantine-color-default":"var(--mantine-color-white)","--mantine-color-default-hover":"v\
ar(--mantine-color-gray-0)","--mantine-color-default-color":"var(--mantine-color-black)","--mantine-color-default-border":"var(--mantine-color-gray-4)","--manti\
ne-color-dimmed":"var(--mantine-color-gray-6)","--mantine-color-disabled":"var(--mantine-color-gray-2)","--mantine-color-disabled-color":"var(--mantine-color-gr\
ay-5)","--mantine-color-disabled-border":"var(--mantine-color-gray-3)"},dark:{"--mantine-color-scheme":"dark","--mantine-primary-color-contrast":$w(e,"dark"),"-\
-mantine-color-bright":"var(--mantine-color-white)","--mantine-color-text":"var(--mantine-color-dark-0)","--mantine-color-body":"var(--mantine-color-dark-7)","-\
-mantine-color-error":"var(--mantine-color-red-8)","--mantine-color-success":"var(--mantine-color-teal-8)","--mantine-color-placeholder":"var(--mantine-color-da\
rk-3)","--mantine-color-anchor":`var(--mantine-color-${e.primaryColor}-4)`,"--mantine-color-default":"var(--mantine-color-dark-6)","--mantine-color-default-hove\
r":"var(--mantine-color-dark-5)","--mantine-color-default-color":"var(--mantine-color-white)","--mantine-color-default-border":"var(--mantine-color-dark-4)","--\
mantine-color-dimmed":"var(--mantine-color-dark-2)","--mantine-color-disabled":"var(--mantine-color-dark-6)","--mantine-color-disabled-color":"var(--mantine-col\
or-dark-3)","--mantine-color-disabled-border":"var(--mantine-color-dark-4)"}};Uc(r.variables,e.breakpoints,"breakpoint"),Uc(r.variables,e.spacing,"spacing"),Uc(
r.variables,e.fontSizes,"font-size"),Uc(r.variables,e.lineHeights,"line-height"),Uc(r.variables,e.shadows,"shadow"),Uc(r.variables,e.radius,"radius"),Uc(r.variables,
e.fontWeights,"font-weight"),e.colors[e.primaryColor].forEach((n,i)=>{r.variables[`--mantine-primary-color-${i}`]=`var(--mantine-color-${e.primaryColor}-${i})`}),
at(e.colors).forEach(n=>{let i=e.colors[n];if(zd(i)){Object.assign(r.light,Tp({theme:e,name:i.name,color:i.light,colorScheme:"light",withColorValues:!0})),Object.
assign(r.dark,Tp({theme:e,name:i.name,color:i.dark,colorScheme:"dark",withColorValues:!0})),r.light[`--mantine-color-${i.name}-contrast`]=Wx(i,e,"light"),r.dark[`\
--mantine-color-${i.name}-contrast`]=Wx(i,e,"dark");return}i.forEach((l,s)=>{r.variables[`--mantine-color-${n}-${s}`]=l}),Object.assign(r.light,Tp({theme:e,color:n,
colorScheme:"light",withColorValues:!1})),Object.assign(r.dark,Tp({theme:e,color:n,colorScheme:"dark",withColorValues:!1}))});let a=e.headings.sizes;return at(a).
forEach(n=>{r.variables[`--mantine-${n}-font-size`]=a[n].fontSize,r.variables[`--mantine-${n}-line-height`]=a[n].lineHeight,r.variables[`--mantine-${n}-font-wei\
ght`]=a[n].fontWeight||e.headings.fontWeight}),r};var o3=y(C(),1);function r3(){let e=Ye(),t=ys(),o=at(e.breakpoints).reduce((r,a)=>{let n=e.breakpoints[a].includes("px"),i=fs(e.breakpoints[a]);return`${r}@medi\
a (max-width: ${n?`${i-.1}px`:Bc(i-.1)}) {.mantine-visible-from-${a} {display: none !important;}}@media (min-width: ${n?`${i}px`:Bc(i)}) {.mantine-hidden-from-${a}\
 {display: none !important;}}`},"");return(0,o3.jsx)("style",{"data-mantine-styles":"classes",nonce:t?.(),dangerouslySetInnerHTML:{__html:o}})}function a3({theme:e,generator:t}){let o=ov(e),r=t?.(e);return r?gp(o,r):o}var Qw=ov(_p);function n3(e){let t={variables:{},light:{},dark:{}};return at(e.variables).forEach(o=>{Qw.variables[o]!==e.variables[o]&&(t.variables[o]=e.variables[o])}),
at(e.light).forEach(o=>{Qw.light[o]!==e.light[o]&&(t.light[o]=e.light[o])}),at(e.dark).forEach(o=>{Qw.dark[o]!==e.dark[o]&&(t.dark[o]=e.dark[o])}),t}var i3=y(C(),1);function HH(e){return Xw({variables:{},dark:{"--mantine-color-scheme":"dark"},light:{"--mantine-color-scheme":"light"}},e)}function Ww({cssVariablesSelector:e,
deduplicateCssVariables:t}){let o=Ye(),r=ys(),a=NR(),n=a3({theme:o,generator:a}),i=(e===void 0||e===":root"||e===":host")&&t,l=i?n3(n):n,s=Xw(l,e);return s?(0,i3.jsx)(
"style",{"data-mantine-styles":!0,nonce:r?.(),dangerouslySetInnerHTML:{__html:`${s}${i?"":HH(e)}`}}):null}Ww.displayName="@mantine/CssVariables";function l3({respectReducedMotion:e,getRootElement:t}){Kt(()=>{e&&t()?.setAttribute("data-respect-reduced-motion","true")},[e])}var Is=y(C(),1);function rv({theme:e,children:t,getStyleNonce:o,withStaticClasses:r=!0,withGlobalClasses:a=!0,deduplicateCssVariables:n=!0,withCssVariables:i=!0,
cssVariablesSelector:l,classNamesPrefix:s="mantine",colorSchemeManager:c=OR(),defaultColorScheme:u="light",getRootElement:d=()=>document.documentElement,cssVariablesResolver:f,
forceColorScheme:m,stylesTransform:p,env:h,deduplicateInlineStyles:I=!1}){let{colorScheme:v,setColorScheme:g,clearColorScheme:x}=GR({defaultColorScheme:u,forceColorScheme:m,
manager:c,getRootElement:d});return l3({respectReducedMotion:e?.respectReducedMotion||!1,getRootElement:d}),(0,Is.jsx)(Od,{value:{colorScheme:v,setColorScheme:g,
clearColorScheme:x,getRootElement:d,classNamesPrefix:s,getStyleNonce:o,cssVariablesResolver:f,cssVariablesSelector:l??":root",withStaticClasses:r,stylesTransform:p,
env:h,deduplicateInlineStyles:I},children:(0,Is.jsxs)(kp,{theme:e,children:[i&&(0,Is.jsx)(Ww,{cssVariablesSelector:l,deduplicateCssVariables:n}),a&&(0,Is.jsx)(r3,
{}),t]})})}rv.displayName="@mantine/core/MantineProvider";function s3({children:e,theme:t,env:o}){return(0,Is.jsx)(Od,{value:{colorScheme:"auto",setColorScheme:()=>{},
clearColorScheme:()=>{},getRootElement:()=>document.documentElement,classNamesPrefix:"mantine",cssVariablesSelector:":root",withStaticClasses:!1,headless:!0,env:o},
children:(0,Is.jsx)(kp,{theme:t,children:e})})}s3.displayName="@mantine/core/HeadlessMantineProvider";function T(e,t,o){let r=Ye(),a=(Array.isArray(e)?e:[e]).filter(Boolean),n={};for(let i of a){let l=r.components[i]?.defaultProps,s=typeof l=="function"?l(r):l;s&&
(n={...n,...s})}return{...t,...n,...fl(o)}}function or({classNames:e,styles:t,props:o,stylesCtx:r}){let a=Ye();return{resolvedClassNames:e===void 0?void 0:bl({theme:a,classNames:e,props:o,stylesCtx:r||void 0}),
resolvedStyles:t===void 0?void 0:Hc({theme:a,styles:t,props:o,stylesCtx:r||void 0})}}var VH={always:"mantine-focus-always",auto:"mantine-focus-auto",never:"mantine-focus-never"};function c3({theme:e,options:t,unstyled:o}){return Ne(t?.focusable&&
!o&&(e.focusClassName||VH[e.focusRing]),t?.active&&!o&&e.activeClassName)}function av(e,t,o=1){if(Object.is(e,t))return!0;if(o===0||typeof e!="object"||typeof t!="object"||e===null||t===null)return!1;if(Array.isArray(e)||Array.isArray(
t)){if(!Array.isArray(e)||!Array.isArray(t)||e.length!==t.length)return!1;for(let a=0;a<e.length;a+=1)if(!av(e[a],t[a],o-1))return!1;return!0}let r=Object.keys(
e);if(r.length!==Object.keys(t).length)return!1;for(let a of r)if(!Object.hasOwn(t,a)||!av(e[a],t[a],o-1))return!1;return!0}function f3({selector:e,stylesCtx:t,options:o,props:r,theme:a}){return bl({theme:a,classNames:o?.classNames,props:o?.props||r,stylesCtx:t})[e]}function d3({selector:e,stylesCtx:t,theme:o,classNames:r,props:a}){return bl({theme:o,classNames:r,props:a,stylesCtx:t})[e]}function u3({rootSelector:e,selector:t,className:o}){return e===t?o:void 0}function m3({selector:e,classes:t,unstyled:o}){return o?void 0:t[e]}function p3({themeName:e,classNamesPrefix:t,selector:o,withStaticClass:r}){return r===!1?[]:e.map(a=>`${t}-${a}-${o}`)}function h3({options:e,classes:t,selector:o,unstyled:r}){return e?.variant&&!r?t[`${o}--${e.variant}`]:void 0}function g3({theme:e,options:t,themeName:o,selector:r,classNamesPrefix:a,resolvedClassNames:n,resolvedThemeClassNames:i,classes:l,unstyled:s,className:c,rootSelector:u,
props:d,stylesCtx:f,withStaticClasses:m,headless:p,transformedStyles:h}){return Ne(c3({theme:e,options:t,unstyled:s||p}),i.map(I=>I[r]),h3({options:t,classes:l,
selector:r,unstyled:s||p}),n[r],d3({selector:r,stylesCtx:f,theme:e,classNames:h,props:d}),f3({selector:r,stylesCtx:f,options:t,props:d,theme:e}),u3({rootSelector:u,
selector:r,className:c}),m3({selector:r,classes:l,unstyled:s||p}),m&&!p&&p3({themeName:o,classNamesPrefix:a,selector:r,withStaticClass:t?.withStaticClass}),t?.className)}function Rp({style:e,theme:t}){return Array.isArray(e)?e.reduce((o,r)=>({...o,...Rp({style:r,theme:t})}),{}):typeof e=="function"?e(t):e??{}}function x3({theme:e,selector:t,options:o,props:r,stylesCtx:a,rootSelector:n,withStylesTransform:i,resolvedStyles:l,resolvedThemeStyles:s,resolvedVars:c,resolvedRootStyle:u}){
return{...s[t],...l[t],...!i&&Hc({theme:e,styles:o?.styles,props:o?.props||r,stylesCtx:a})[t],...c[t],...n===t?u:null,...Rp({style:o?.style,theme:e})}}function v3(e){return e.reduce((t,o)=>(o&&Object.keys(o).forEach(r=>{t[r]={...t[r],...fl(o[r])}}),t),{})}function b3({props:e,stylesCtx:t,themeName:o,theme:r}){let a=UR()?.();return{getTransformedStyles:i=>a?[...i.map(l=>a(l,{props:e,theme:r,ctx:t})),...o.map(l=>a(
r.components[l]?.styles,{props:e,theme:r,ctx:t}))].filter(Boolean):[],withStylesTransform:!!a}}var y3=y(E(),1);function j({name:e,classes:t,props:o,stylesCtx:r,className:a,style:n,rootSelector:i="root",unstyled:l,classNames:s,styles:c,vars:u,varsResolver:d,
attributes:f,stable:m}){let p=Ye(),h=FR(),I=LR(),v=HR(),g=(Array.isArray(e)?e:[e]).filter(F=>F),{withStylesTransform:x,getTransformedStyles:b}=b3({props:o,stylesCtx:r,
themeName:g,theme:p}),w=bl({theme:p,classNames:s,props:o,stylesCtx:r}),_=g.map(F=>bl({theme:p,classNames:p.components[F]?.classNames,props:o,stylesCtx:r})),S=x?
{}:Hc({theme:p,styles:c,props:o,stylesCtx:r}),k={};if(!x)for(let F of g){let V=Hc({theme:p,styles:p.components[F]?.styles,props:o,stylesCtx:r});for(let A of Object.
keys(V))k[A]={...k[A],...V[A]}}let z=v3([v?{}:d?.(p,o,r),...g.map(F=>p.components?.[F]?.vars?.(p,o,r)),u?.(p,o,r)]),P=Rp({style:n,theme:p});return UH((F,V)=>({...f?.[F],
className:g3({theme:p,options:V,themeName:g,selector:F,classNamesPrefix:h,resolvedClassNames:w,resolvedThemeClassNames:_,classes:t,unstyled:l,className:a,rootSelector:i,
props:o,stylesCtx:r,withStaticClasses:I,headless:v,transformedStyles:b([V?.styles,c])}),style:x3({theme:p,selector:F,options:V,props:o,stylesCtx:r,rootSelector:i,
withStylesTransform:x,resolvedStyles:S,resolvedThemeStyles:k,resolvedVars:z,resolvedRootStyle:P})}),!!m,[p,h,I,v,x?o:null,t,l,a,i,f,r,w,_,S,k,z,P])}function UH(e,t,o){
let r=(0,y3.useRef)(null);return t?((!r.current||!av(r.current.deps,o,3))&&(r.current={deps:o,getStyles:e}),r.current.getStyles):e}function qc(e){return at(e).reduce((t,o)=>e[o]!==void 0?`${t}${UT(o)}:${e[o]};`:t,"").trim()}function I3({selector:e,styles:t,media:o,container:r}){let a=t?qc(t):"",n=Array.isArray(o)?o.map(l=>`@media${l.query}{${e}{${qc(l.styles)}}}`):[],i=Array.isArray(
r)?r.map(l=>`@container ${l.query}{${e}{${qc(l.styles)}}}`):[];return`${a?`${e}{${a}}`:""}${n.join("")}${i.join("")}`.trim()}var Zw=y(C(),1);function qH(e){let t=5381;for(let o=0;o<e.length;o++)t=(t<<5)+t+e.charCodeAt(o)&4294967295;return(t>>>0).toString(36)}function jc({deduplicate:e,
...t}){let o=ys(),r=I3(t);return e?(0,Zw.jsx)("style",{href:`mantine-${qH(r)}`,precedence:"mantine",nonce:o?.(),children:r}):(0,Zw.jsx)("style",{"data-mantine-s\
tyles":"inline",nonce:o?.(),dangerouslySetInnerHTML:{__html:r}})}function jH(e){let t=5381;for(let o=0;o<e.length;o++)t=(t<<5)+t+e.charCodeAt(o)&4294967295;return(t>>>0).toString(36)}function w3(e,t){return`__mdi__-${jH(`${e?
qc(e):""}|${Array.isArray(t)?t.map(o=>`${o.query}:${qc(o.styles)}`).join("|"):""}`)}`}function Po(e){let{m:t,mx:o,my:r,mt:a,mb:n,ml:i,mr:l,me:s,ms:c,mis:u,mie:d,p:f,px:m,py:p,pt:h,pb:I,pl:v,pr:g,pe:x,ps:b,pis:w,pie:_,bd:S,bdrs:k,bg:z,c:P,opacity:H,
ff:F,fz:V,fw:A,lts:$,ta:U,lh:N,fs:B,tt:O,td:L,w:q,miw:G,maw:W,h:ne,mih:ce,mah:be,bgsz:xe,bgp:te,bgr:_e,bga:Se,pos:Ae,top:De,left:Pe,bottom:de,right:ue,inset:ze,
display:J,flex:Z,hiddenFrom:pe,visibleFrom:Ce,lightHidden:ee,darkHidden:X,sx:Q,...Ge}=e;return{styleProps:fl({m:t,mx:o,my:r,mt:a,mb:n,ml:i,mr:l,me:s,ms:c,mis:u,
mie:d,p:f,px:m,py:p,pt:h,pb:I,pl:v,pr:g,pis:w,pie:_,pe:x,ps:b,bd:S,bg:z,c:P,opacity:H,ff:F,fz:V,fw:A,lts:$,ta:U,lh:N,fs:B,tt:O,td:L,w:q,miw:G,maw:W,h:ne,mih:ce,
mah:be,bgsz:xe,bgp:te,bgr:_e,bga:Se,pos:Ae,top:De,left:Pe,bottom:de,right:ue,inset:ze,display:J,flex:Z,bdrs:k,hiddenFrom:pe,visibleFrom:Ce,lightHidden:ee,darkHidden:X,
sx:Q}),rest:Ge}}var S3={m:{type:"spacing",property:"margin"},mt:{type:"spacing",property:"marginTop"},mb:{type:"spacing",property:"marginBottom"},ml:{type:"spacing",property:"m\
arginLeft"},mr:{type:"spacing",property:"marginRight"},ms:{type:"spacing",property:"marginInlineStart"},me:{type:"spacing",property:"marginInlineEnd"},mis:{type:"\
spacing",property:"marginInlineStart"},mie:{type:"spacing",property:"marginInlineEnd"},mx:{type:"spacing",property:"marginInline"},my:{type:"spacing",property:"\
marginBlock"},p:{type:"spacing",property:"padding"},pt:{type:"spacing",property:"paddingTop"},pb:{type:"spacing",property:"paddingBottom"},pl:{type:"spacing",property:"\
paddingLeft"},pr:{type:"spacing",property:"paddingRight"},ps:{type:"spacing",property:"paddingInlineStart"},pe:{type:"spacing",property:"paddingInlineEnd"},pis:{
type:"spacing",property:"paddingInlineStart"},pie:{type:"spacing",property:"paddingInlineEnd"},px:{type:"spacing",property:"paddingInline"},py:{type:"spacing",property:"\
paddingBlock"},bd:{type:"border",property:"border"},bdrs:{type:"radius",property:"borderRadius"},bg:{type:"color",property:"background"},c:{type:"textColor",property:"\
color"},opacity:{type:"identity",property:"opacity"},ff:{type:"fontFamily",property:"fontFamily"},fz:{type:"fontSize",property:"fontSize"},fw:{type:"identity",property:"\
fontWeight"},lts:{type:"size",property:"letterSpacing"},ta:{type:"identity",property:"textAlign"},lh:{type:"lineHeight",property:"lineHeight"},fs:{type:"identit\
y",property:"fontStyle"},tt:{type:"identity",property:"textTransform"},td:{type:"identity",property:"textDecoration"},w:{type:"spacing",property:"width"},miw:{type:"\
spacing",property:"minWidth"},maw:{type:"spacing",property:"maxWidth"},h:{type:"spacing",property:"height"},mih:{type:"spacing",property:"minHeight"},mah:{type:"\
spacing",property:"maxHeight"},bgsz:{type:"size",property:"backgroundSize"},bgp:{type:"identity",property:"backgroundPosition"},bgr:{type:"identity",property:"b\
ackgroundRepeat"},bga:{type:"identity",property:"backgroundAttachment"},pos:{type:"identity",property:"position"},top:{type:"size",property:"top"},left:{type:"s\
ize",property:"left"},bottom:{type:"size",property:"bottom"},right:{type:"size",property:"right"},inset:{type:"size",property:"inset"},display:{type:"identity",
property:"display"},flex:{type:"identity",property:"flex"}};function Mp(e,t){let o=$t({color:e,theme:t});return o.color==="dimmed"?"var(--mantine-color-dimmed)":o.color==="bright"?"var(--mantine-color-bright)":o.variable?
`var(${o.variable})`:o.color}function C3(e,t){let o=$t({color:e,theme:t});return o.isThemeColor&&o.shade===void 0?`var(--mantine-color-${o.color}-text)`:Mp(e,t)}function _3(e,t){if(typeof e=="number")return D(e);if(typeof e=="string"){let[o,r,...a]=e.split(" ").filter(i=>i.trim()!==""),n=`${D(o)}`;return r&&(n+=` ${r}`),
a.length>0&&(n+=` ${Mp(a.join(" "),t)}`),n.trim()}return e}var k3={text:"var(--mantine-font-family)",mono:"var(--mantine-font-family-monospace)",monospace:"var(--mantine-font-family-monospace)",heading:"var(--mantine-fo\
nt-family-headings)",headings:"var(--mantine-font-family-headings)"};function T3(e){return typeof e=="string"&&e in k3?k3[e]:e}var GH=["h1","h2","h3","h4","h5","h6"];function R3(e,t){return typeof e=="string"&&e in t.fontSizes?`var(--mantine-font-size-${e})`:typeof e=="string"&&GH.includes(
e)?`var(--mantine-${e}-font-size)`:typeof e=="number"?D(e):typeof e=="string"?D(e):e}function M3(e){return e}var KH=["h1","h2","h3","h4","h5","h6"];function A3(e,t){return typeof e=="string"&&e in t.lineHeights?`var(--mantine-line-height-${e})`:typeof e=="string"&&KH.includes(
e)?`var(--mantine-${e}-line-height)`:e}function E3(e,t){return typeof e=="string"&&e in t.radius?`var(--mantine-radius-${e})`:typeof e=="number"?D(e):typeof e=="string"?D(e):e}function D3(e){return typeof e=="number"?D(e):e}function P3(e,t){if(typeof e=="number")return D(e);if(typeof e=="string"){let o=e.replace("-","");if(!(o in t.spacing))return D(e);let r=`--mantine-spacing-${o}`;
return e.startsWith("-")?`calc(var(${r}) * -1)`:`var(${r})`}return e}var nv={color:Mp,textColor:C3,fontSize:R3,spacing:P3,radius:E3,identity:M3,size:D3,lineHeight:A3,fontFamily:T3,border:_3};function z3(e){return e.replace("(min-width: ","").replace("em)","")}function O3({media:e,...t}){let o=Object.keys(e).sort((r,a)=>Number(z3(r))-Number(z3(a))).map(
r=>({query:r,styles:e[r]}));return{...t,media:o}}function $H(e){if(typeof e!="object"||e===null)return!1;let t=Object.keys(e);return!(t.length===1&&t[0]==="base")}function YH(e){return typeof e=="object"&&e!==
null?"base"in e?e.base:void 0:e}function XH(e){return typeof e=="object"&&e!==null?at(e).filter(t=>t!=="base"):[]}function QH(e,t){return typeof e=="object"&&e!==
null&&t in e?e[t]:e}function B3({styleProps:e,data:t,theme:o}){return O3(at(e).reduce((r,a)=>{if(a==="hiddenFrom"||a==="visibleFrom"||a==="sx")return r;let n=t[a],
i=Array.isArray(n.property)?n.property:[n.property],l=YH(e[a]);if(!$H(e[a]))return i.forEach(c=>{r.inlineStyles[c]=nv[n.type](l,o)}),r;r.hasResponsiveStyles=!0;
let s=XH(e[a]);return i.forEach(c=>{l!=null&&(r.styles[c]=nv[n.type](l,o)),s.forEach(u=>{let d=`(min-width: ${o.breakpoints[u]})`;r.media[d]={...r.media[d],[c]:nv[n.
type](QH(e[a],u),o)}})}),r},{hasResponsiveStyles:!1,styles:{},inlineStyles:{},media:{}}))}var N3=y(E(),1);function iv(){return`__m__-${(0,N3.useId)().replace(/[:«»]/g,"")}`}function ui(e,t){return Array.isArray(e)?[...e].reduce((o,r)=>({...o,...ui(r,t)}),{}):typeof e=="function"?e(t):e??{}}function WH(e){return e}var lv=WH;var F3=y(C(),1);function Jw(e){return e}function R(e){let t=e;return t.extend=Jw,t.withProps=o=>{let r=a=>(0,F3.jsx)(t,{...o,...a});return r.extend=t.extend,r.displayName=
`WithProps(${t.displayName})`,r},t}function Bn(e){return R(e)}var L3=y(C(),1);function Je(e){let t=e;return t.withProps=o=>{let r=a=>(0,L3.jsx)(t,{...o,...a});return r.extend=t.extend,r.displayName=`WithProps(${t.displayName}\
)`,r},t.extend=Jw,t}function H3(e){return`data-${(e.startsWith("data-")?e.slice(5):e).replace(/([a-z])([A-Z])/g,"$1-$2").toLowerCase()}`}function ZH(e){return Object.keys(e).reduce(
(t,o)=>{let r=e[o];return r===void 0||r===""||r===!1||r===null||(t[H3(o)]=e[o]),t},{})}function e1(e){return e?typeof e=="string"?{[H3(e)]:!0}:Array.isArray(e)?
[...e].reduce((t,o)=>({...t,...e1(o)}),{}):ZH(e):null}function t1(e,t){return Array.isArray(e)?[...e].reduce((o,r)=>({...o,...t1(r,t)}),{}):typeof e=="function"?e(t):e??{}}function V3({theme:e,style:t,vars:o,styleProps:r}){
let a=t1(t,e),n=t1(o,e);return{...a,...n,...r}}var Gc=y(C(),1);function U3({component:e,style:t,__vars:o,className:r,variant:a,mod:n,size:i,hiddenFrom:l,visibleFrom:s,lightHidden:c,darkHidden:u,renderRoot:d,
__size:f,ref:m,...p}){let h=Ye(),I=e||"div",{styleProps:v,rest:g}=Po(p),x=VR()?.()?.(v.sx),b=iv(),w=B3({styleProps:v,theme:h,data:S3}),_=qR(),S=_&&w.hasResponsiveStyles?
w3(w.styles,w.media):b,k={ref:m,style:V3({theme:h,style:t,vars:o,styleProps:w.inlineStyles}),className:Ne(r,x,{[S]:w.hasResponsiveStyles,"mantine-light-hidden":c,
"mantine-dark-hidden":u,[`mantine-hidden-from-${l}`]:l,[`mantine-visible-from-${s}`]:s}),"data-variant":a,"data-size":Bx(i)?void 0:i||void 0,size:f,...e1(n),...g};
return(0,Gc.jsxs)(Gc.Fragment,{children:[w.hasResponsiveStyles&&(0,Gc.jsx)(jc,{selector:`.${S}`,styles:w.styles,media:w.media,deduplicate:_}),typeof d=="functio\
n"?d(k):(0,Gc.jsx)(I,{...k})]})}U3.displayName="@mantine/core/Box";var M=lv(U3);var Nd=y(E(),1);var JH=y(C(),1),eV=(0,Nd.createContext)({dir:"ltr",toggleDirection:()=>{},setDirection:()=>{}});function Nt(){return(0,Nd.use)(eV)}var o1=y(E(),1);var Kc=y(C(),1),tV={transitionDuration:200,transitionTimingFunction:"ease",animateOpacity:!0,orientation:"vertical",keepMounted:!0,keepMountedMode:"activity"},r1=R(
e=>{let{children:t,expanded:o,transitionDuration:r,transitionTimingFunction:a,style:n,onTransitionEnd:i,onTransitionStart:l,animateOpacity:s,keepMounted:c,keepMountedMode:u,
ref:d,orientation:f,...m}=T("Collapse",tV,e),p=en(),h=Ye(),I=ml(),v=h.respectReducedMotion&&I?0:r,g=(f==="horizontal"?Vw:Lw)({expanded:o,transitionDuration:v,transitionTimingFunction:a,
onTransitionEnd:i,onTransitionStart:l,keepMounted:!1});if(v===0)return c===!0&&(u==="display-none"||p!=="test")?u==="display-none"?(0,Kc.jsx)(M,{...m,style:{...ui(
n,h),...o?{}:{display:"none"}},ref:d,children:t}):(0,Kc.jsx)(o1.Activity,{mode:o?"visible":"hidden",children:(0,Kc.jsx)(M,{...m,style:n,ref:d,children:t})}):o?(0,Kc.jsx)(
M,{...m,style:n,ref:d,children:t}):null;let x=g.state==="exited",b;return c===!1?b=x?null:t:c===!0?b=u==="display-none"?t:(0,Kc.jsx)(o1.Activity,{mode:x?"hidden":
"visible",children:t}):b=t,(0,Kc.jsx)(M,{...m,...g.getCollapseProps({style:{opacity:o||!s?1:0,transition:s?`opacity ${v}ms ${a}`:"none",...ui(n,h),...c&&u==="di\
splay-none"&&x?{display:"none"}:{}},ref:d}),children:b})});r1.displayName="@mantine/core/Collapse";var[q3,ro]=kt("ScrollArea.Root component was not found in tree");var j3=y(E(),1);function tn(e,t){let o=(0,j3.useEffectEvent)(t);Kt(()=>{let r=0;if(e){let a=new ResizeObserver(()=>{cancelAnimationFrame(r),r=window.requestAnimationFrame(o)});
return a.observe(e),()=>{window.cancelAnimationFrame(r),a.unobserve(e)}}},[e])}var a1=y(E(),1),n1=y(C(),1);function oV(e){let{style:t,...o}=e,r=ro(),[a,n]=(0,a1.useState)(0),[i,l]=(0,a1.useState)(0),s=!!(a&&i);return tn(r.scrollbarX,()=>{let c=r.
scrollbarX?.offsetHeight||0;r.onCornerHeightChange(c),l(c)}),tn(r.scrollbarY,()=>{let c=r.scrollbarY?.offsetWidth||0;r.onCornerWidthChange(c),n(c)}),s?(0,n1.jsx)(
"div",{...o,style:{...t,width:a,height:i}}):null}function G3(e){let t=ro(),o=!!(t.scrollbarX&&t.scrollbarY);return t.type!=="scroll"&&o?(0,n1.jsx)(oV,{...e}):null}var mi=y(E(),1);var i1=y(C(),1),rV={scrollHideDelay:1e3,type:"hover"};function l1(e){let{type:t,scrollHideDelay:o,scrollbars:r,getStyles:a,ref:n,...i}=T("ScrollAreaRoot",rV,e),
[l,s]=(0,mi.useState)(null),[c,u]=(0,mi.useState)(null),[d,f]=(0,mi.useState)(null),[m,p]=(0,mi.useState)(null),[h,I]=(0,mi.useState)(null),[v,g]=(0,mi.useState)(
0),[x,b]=(0,mi.useState)(0),[w,_]=(0,mi.useState)(!1),[S,k]=(0,mi.useState)(!1),z=we(n,s);return(0,i1.jsx)(q3,{value:{type:t,scrollHideDelay:o,scrollArea:l,viewport:c,
onViewportChange:u,content:d,onContentChange:f,scrollbarX:m,onScrollbarXChange:p,scrollbarXEnabled:w,onScrollbarXEnabledChange:_,scrollbarY:h,onScrollbarYChange:I,
scrollbarYEnabled:S,onScrollbarYEnabledChange:k,onCornerWidthChange:g,onCornerHeightChange:b,getStyles:a},children:(0,i1.jsx)(M,{...i,ref:z,__vars:{"--sa-corner\
-width":r!=="xy"?"0px":`${v}px`,"--sa-corner-height":r!=="xy"?"0px":`${x}px`}})})}l1.displayName="@mantine/core/ScrollAreaRoot";function sv(e,t){let o=e/t;return Number.isNaN(o)?0:o}function ws(e){let t=sv(e.viewport,e.content),o=e.scrollbar.paddingStart+e.scrollbar.paddingEnd,r=(e.scrollbar.size-o)*t;return Math.max(r,18)}function cv(e,t){return o=>{if(e[0]===e[1]||t[0]===t[1])return t[0];let r=(t[1]-t[0])/(e[1]-e[0]);return t[0]+r*(o-e[0])}}function aV(e,[t,o]){return Math.min(o,Math.max(t,e))}function s1(e,t,o="ltr"){let r=ws(t),a=t.scrollbar.paddingStart+t.scrollbar.paddingEnd,n=t.scrollbar.size-
a,i=t.content-t.viewport,l=n-r,s=aV(e,o==="ltr"?[0,i]:[i*-1,0]);return cv([0,i],[0,l])(s)}function K3(e,t,o,r="ltr"){let a=ws(o),n=a/2,i=t||n,l=a-i,s=o.scrollbar.paddingStart+i,c=o.scrollbar.size-o.scrollbar.paddingEnd-l,u=o.content-o.viewport,d=r===
"ltr"?[0,u]:[u*-1,0];return cv([s,c],d)(e)}function fv(e,t){return e>0&&e<t}function Fd(e){return e?parseInt(e,10):0}function pi(e,t,{checkForDefaultPrevented:o=!0}={}){return r=>{e?.(r),(o===!1||!r.defaultPrevented)&&t?.(r)}}var[$3,c1]=kt("ScrollAreaScrollbar was not found in tree");var hi=y(E(),1);var f1=y(C(),1);function dv(e){let{sizes:t,hasThumb:o,onThumbChange:r,onThumbPointerUp:a,onThumbPointerDown:n,onThumbPositionChange:i,onDragScroll:l,onWheelScroll:s,
onResize:c,ref:u,...d}=e,f=ro(),[m,p]=(0,hi.useState)(null),h=we(u,p),I=(0,hi.useRef)(null),v=(0,hi.useRef)(""),g=t.content-t.viewport,x=(0,hi.useEffectEvent)(S=>s(
S,g)),b=ms(i),w=dl(c,10),_=S=>{if(I.current){let k=S.clientX-I.current.left,z=S.clientY-I.current.top;l({x:k,y:z})}};return(0,hi.useEffect)(()=>{if(!m)return;let S=k=>x(
k);return m.addEventListener("wheel",S,{passive:!1}),()=>m.removeEventListener("wheel",S)},[m]),(0,hi.useEffect)(b,[t,b]),tn(m,w),tn(f.content,w),(0,f1.jsx)($3,
{value:{scrollbar:m,hasThumb:o,onThumbChange:ms(r),onThumbPointerUp:ms(a),onThumbPositionChange:b,onThumbPointerDown:ms(n)},children:(0,f1.jsx)("div",{...d,ref:h,
"data-mantine-scrollbar":!0,style:{position:"absolute",...d.style},onPointerDown:pi(e.onPointerDown,S=>{S.preventDefault(),S.button===0&&(S.target.setPointerCapture(
S.pointerId),I.current=m.getBoundingClientRect(),v.current=document.body.style.webkitUserSelect,document.body.style.webkitUserSelect="none",_(S))}),onPointerMove:pi(
e.onPointerMove,_),onPointerUp:pi(e.onPointerUp,S=>{let k=S.target;k.hasPointerCapture(S.pointerId)&&(S.preventDefault(),k.releasePointerCapture(S.pointerId))}),
onLostPointerCapture:()=>{document.body.style.webkitUserSelect=v.current,I.current=null}})})}var Ld=y(E(),1);var Y3=y(C(),1),d1=e=>{let{sizes:t,onSizesChange:o,style:r,ref:a,...n}=e,i=ro(),[l,s]=(0,Ld.useState)(),c=(0,Ld.useRef)(null),u=we(a,c,i.onScrollbarXChange);return(0,Ld.useEffect)(
()=>{c.current&&s(getComputedStyle(c.current))},[c]),(0,Y3.jsx)(dv,{"data-orientation":"horizontal",...n,ref:u,sizes:t,style:{...r,"--sa-thumb-width":`${ws(t)}p\
x`},onThumbPointerDown:d=>e.onThumbPointerDown(d.x),onDragScroll:d=>e.onDragScroll(d.x),onWheelScroll:(d,f)=>{if(i.viewport){let m=i.viewport.scrollLeft+d.deltaX;
e.onWheelScroll(m),fv(m,f)&&d.preventDefault()}},onResize:()=>{c.current&&i.viewport&&l&&o({content:i.viewport.scrollWidth,viewport:i.viewport.offsetWidth,scrollbar:{
size:c.current.clientWidth,paddingStart:Fd(l.paddingLeft),paddingEnd:Fd(l.paddingRight)}})}})};d1.displayName="@mantine/core/ScrollAreaScrollbarX";var Hd=y(E(),1);var X3=y(C(),1);function u1(e){let{sizes:t,onSizesChange:o,style:r,ref:a,...n}=e,i=ro(),[l,s]=(0,Hd.useState)(),c=(0,Hd.useRef)(null),u=we(a,c,i.onScrollbarYChange);
return(0,Hd.useEffect)(()=>{c.current&&s(window.getComputedStyle(c.current))},[]),(0,X3.jsx)(dv,{...n,"data-orientation":"vertical",ref:u,sizes:t,style:{"--sa-t\
humb-height":`${ws(t)}px`,...r},onThumbPointerDown:d=>e.onThumbPointerDown(d.y),onDragScroll:d=>e.onDragScroll(d.y),onWheelScroll:(d,f)=>{if(i.viewport){let m=i.
viewport.scrollTop+d.deltaY;e.onWheelScroll(m),fv(m,f)&&d.preventDefault()}},onResize:()=>{c.current&&i.viewport&&l&&o({content:i.viewport.scrollHeight,viewport:i.
viewport.offsetHeight,scrollbar:{size:c.current.clientHeight,paddingStart:Fd(l.paddingTop),paddingEnd:Fd(l.paddingBottom)}})}})}u1.displayName="@mantine/core/Sc\
rollAreaScrollbarY";var Ap=y(E(),1),m1=y(C(),1);function $c(e){let{orientation:t="vertical",...o}=e,{dir:r}=Nt(),a=ro(),n=(0,Ap.useRef)(null),i=(0,Ap.useRef)(0),[l,s]=(0,Ap.useState)(
{content:0,viewport:0,scrollbar:{size:0,paddingStart:0,paddingEnd:0}}),c=sv(l.viewport,l.content),u={...o,sizes:l,onSizesChange:s,hasThumb:c>0&&c<1,onThumbChange:f=>{
n.current=f},onThumbPointerUp:()=>{i.current=0},onThumbPointerDown:f=>{i.current=f}},d=(f,m)=>K3(f,i.current,l,m);return t==="horizontal"?(0,m1.jsx)(d1,{...u,onThumbPositionChange:()=>{
if(a.viewport&&n.current){let f=a.viewport.scrollLeft,m=s1(f,l,r);n.current.style.transform=`translate3d(${m}px, 0, 0)`}},onWheelScroll:f=>{a.viewport&&(a.viewport.
scrollLeft=f)},onDragScroll:f=>{a.viewport&&(a.viewport.scrollLeft=d(f,r))}}):t==="vertical"?(0,m1.jsx)(u1,{...u,onThumbPositionChange:()=>{if(a.viewport&&n.current){
let f=a.viewport.scrollTop,m=s1(f,l);l.scrollbar.size===0?n.current.style.setProperty("--thumb-opacity","0"):n.current.style.setProperty("--thumb-opacity","1"),
n.current.style.transform=`translate3d(0, ${m}px, 0)`}},onWheelScroll:f=>{a.viewport&&(a.viewport.scrollTop=f)},onDragScroll:f=>{a.viewport&&(a.viewport.scrollTop=
d(f))}}):null}$c.displayName="@mantine/core/ScrollAreaScrollbarVisible";var Q3=y(E(),1);var W3=y(C(),1);function Ep(e){let t=ro(),{forceMount:o,...r}=e,[a,n]=(0,Q3.useState)(!1),i=e.orientation==="horizontal",l=dl(()=>{if(t.viewport){let s=t.viewport.
offsetWidth<t.viewport.scrollWidth,c=t.viewport.offsetHeight<t.viewport.scrollHeight;n(i?s:c)}},10);return tn(t.viewport,l),tn(t.content,l),o||a?(0,W3.jsx)($c,{
"data-state":a?"visible":"hidden",...r}):null}Ep.displayName="@mantine/core/ScrollAreaScrollbarAuto";var uv=y(E(),1),Z3=y(C(),1);function p1(e){let{forceMount:t,...o}=e,r=ro(),[a,n]=(0,uv.useState)(!1);return(0,uv.useEffect)(()=>{let{scrollArea:i}=r,l=0;if(i){let s=()=>{
window.clearTimeout(l),n(!0)},c=()=>{l=window.setTimeout(()=>n(!1),r.scrollHideDelay)};return i.addEventListener("pointerenter",s),i.addEventListener("pointerle\
ave",c),()=>{window.clearTimeout(l),i.removeEventListener("pointerenter",s),i.removeEventListener("pointerleave",c)}}},[r.scrollArea,r.scrollHideDelay]),t||a?(0,Z3.jsx)(
Ep,{"data-state":a?"visible":"hidden",...o}):null}p1.displayName="@mantine/core/ScrollAreaScrollbarHover";var Dp=y(E(),1);var J3=y(C(),1);function e4(e){let{forceMount:t,...o}=e,r=ro(),a=e.orientation==="horizontal",[n,i]=(0,Dp.useState)("hidden"),l=dl(()=>i("idle"),100);return(0,Dp.useEffect)(
()=>{if(n==="idle"){let s=window.setTimeout(()=>i("hidden"),r.scrollHideDelay);return()=>window.clearTimeout(s)}},[n,r.scrollHideDelay]),(0,Dp.useEffect)(()=>{let{
viewport:s}=r,c=a?"scrollLeft":"scrollTop";if(s){let u=s[c],d=()=>{let f=s[c];u!==f&&(i("scrolling"),l()),u=f};return s.addEventListener("scroll",d),()=>s.removeEventListener(
"scroll",d)}},[r.viewport,a,l]),t||n!=="hidden"?(0,J3.jsx)($c,{"data-state":n==="hidden"?"hidden":"visible",...o,onPointerEnter:pi(e.onPointerEnter,()=>i("inter\
acting")),onPointerLeave:pi(e.onPointerLeave,()=>i("idle"))}):null}var t4=y(E(),1),Pp=y(C(),1);function mv(e){let{forceMount:t,...o}=e,r=ro(),{onScrollbarXEnabledChange:a,onScrollbarYEnabledChange:n}=r,i=e.orientation==="horizo\
ntal";return(0,t4.useEffect)(()=>(i?a(!0):n(!0),()=>{i?a(!1):n(!1)}),[i,a,n]),r.type==="hover"?(0,Pp.jsx)(p1,{...o,forceMount:t}):r.type==="scroll"?(0,Pp.jsx)(e4,
{...o,forceMount:t}):r.type==="auto"?(0,Pp.jsx)(Ep,{...o,forceMount:t}):r.type==="always"?(0,Pp.jsx)($c,{...o}):null}mv.displayName="@mantine/core/ScrollAreaScr\
ollbar";function o4(e,t=()=>{}){let o={left:e.scrollLeft,top:e.scrollTop},r=0;return(function a(){let n={left:e.scrollLeft,top:e.scrollTop},i=o.left!==n.left,l=o.top!==
n.top;(i||l)&&t(),o=n,r=window.requestAnimationFrame(a)})(),()=>window.cancelAnimationFrame(r)}var pv=y(E(),1);var h1=y(C(),1);function r4(e){let{style:t,ref:o,...r}=e,a=ro(),n=c1(),{onThumbPositionChange:i}=n,l=we(o,n.onThumbChange),s=(0,pv.useRef)(void 0),c=dl(()=>{s.current&&
(s.current(),s.current=void 0)},100);return(0,pv.useEffect)(()=>{let{viewport:u}=a;if(u){let d=()=>{if(c(),!s.current){let f=o4(u,i);s.current=f,i()}};return i(),
u.addEventListener("scroll",d),()=>u.removeEventListener("scroll",d)}},[a.viewport,c,i]),(0,h1.jsx)("div",{"data-state":n.hasThumb?"visible":"hidden",...r,ref:l,
style:{width:"var(--sa-thumb-width)",height:"var(--sa-thumb-height)",...t},onPointerDownCapture:pi(e.onPointerDownCapture,u=>{let d=u.target.getBoundingClientRect(),
f=u.clientX-d.left,m=u.clientY-d.top;n.onThumbPointerDown({x:f,y:m})}),onPointerUp:pi(e.onPointerUp,n.onThumbPointerUp)})}r4.displayName="@mantine/core/ScrollAr\
eaThumb";function hv(e){let{forceMount:t,...o}=e,r=c1();return t||r.hasThumb?(0,h1.jsx)(r4,{...o}):null}hv.displayName="@mantine/core/ScrollAreaThumb";var g1=y(C(),1);function x1({children:e,style:t,ref:o,onWheel:r,...a}){let n=ro(),i=we(o,n.onViewportChange);return(0,g1.jsx)(M,{...a,ref:i,onWheel:s=>{if(r?.(s),
n.scrollbarXEnabled&&n.viewport&&s.shiftKey){let{scrollTop:c,scrollHeight:u,clientHeight:d,scrollWidth:f,clientWidth:m}=n.viewport,p=c<1,h=c>=u-d-1;f>m&&(p||h)&&
s.stopPropagation()}},"data-scrollarea-viewport":!0,style:{overflowX:n.scrollbarXEnabled?"scroll":"hidden",overflowY:n.scrollbarYEnabled?"scroll":"hidden",...t},
children:(0,g1.jsx)("div",{...n.getStyles("content"),ref:n.onContentChange,children:e})})}x1.displayName="@mantine/core/ScrollAreaViewport";var gv={root:"m_d57069b5",content:"m_b1336c6",viewport:"m_c0783ff9",viewportInner:"m_f8f631dd",scrollbar:"m_c44ba933",thumb:"m_d8b5e363",corner:"m_21657268"};var Ro=y(E(),1);var rn=y(C(),1);var ae=y(E(),1);function xv(){return typeof window<"u"}function Ss(e){return b1(e)?(e.nodeName||"").toLowerCase():"#document"}function rr(e){var t;return(e==null||(t=e.ownerDocument)==
null?void 0:t.defaultView)||window}function xi(e){var t;return(t=(b1(e)?e.ownerDocument:e.document)||window.document)==null?void 0:t.documentElement}function b1(e){
return xv()?e instanceof Node||e instanceof rr(e).Node:!1}function Tt(e){return xv()?e instanceof Element||e instanceof rr(e).Element:!1}function ra(e){return xv()?
e instanceof HTMLElement||e instanceof rr(e).HTMLElement:!1}function Vd(e){return!xv()||typeof ShadowRoot>"u"?!1:e instanceof ShadowRoot||e instanceof rr(e).ShadowRoot}
function zp(e){let{overflow:t,overflowX:o,overflowY:r,display:a}=Ma(e);return/auto|scroll|overlay|hidden|clip/.test(t+r+o)&&a!=="inline"&&a!=="contents"}function a4(e){
return/^(table|td|th)$/.test(Ss(e))}function Op(e){try{if(e.matches(":popover-open"))return!0}catch{}try{return e.matches(":modal")}catch{return!1}}var nV=/transform|translate|scale|rotate|perspective|filter/,
iV=/paint|layout|strict|content/,Yc=e=>!!e&&e!=="none",v1;function vv(e){let t=Tt(e)?Ma(e):e;return Yc(t.transform)||Yc(t.translate)||Yc(t.scale)||Yc(t.rotate)||
Yc(t.perspective)||!Ud()&&(Yc(t.backdropFilter)||Yc(t.filter))||nV.test(t.willChange||"")||iV.test(t.contain||"")}function n4(e){let t=gi(e);for(;ra(t)&&!vi(t);){
if(vv(t))return t;if(Op(t))return null;t=gi(t)}return null}function Ud(){return v1==null&&(v1=typeof CSS<"u"&&CSS.supports&&CSS.supports("-webkit-backdrop-filte\
r","none")),v1}function vi(e){return/^(html|body|#document)$/.test(Ss(e))}function Ma(e){return rr(e).getComputedStyle(e)}function Bp(e){return Tt(e)?{scrollLeft:e.
scrollLeft,scrollTop:e.scrollTop}:{scrollLeft:e.scrollX,scrollTop:e.scrollY}}function gi(e){if(Ss(e)==="html")return e;let t=e.assignedSlot||e.parentNode||Vd(e)&&
e.host||xi(e);return Vd(t)?t.host:t}function i4(e){let t=gi(e);return vi(t)?(e.ownerDocument||e).body:ra(t)&&zp(t)?t:i4(t)}function Nr(e,t,o){var r;t===void 0&&
(t=[]),o===void 0&&(o=!0);let a=i4(e),n=a===((r=e.ownerDocument)==null?void 0:r.body),i=rr(a);if(n){let l=bv(i);return t.concat(i,i.visualViewport||[],zp(a)?a:[],
l&&o?Nr(l):[])}else return t.concat(a,Nr(a,[],o))}function bv(e){return e.parent&&Object.getPrototypeOf(e.parent)?e.frameElement:null}var qd=y(E(),1),p4=y(E(),1);var c4=["top","right","bottom","left"];var Aa=Math.min,aa=Math.max,Fp=Math.round,Lp=Math.floor,bi=e=>({x:e,y:e}),lV={left:"right",right:"left",bottom:"top",top:"bottom"};function y1(e,t,o){return aa(
e,Aa(t,o))}function Nn(e,t){return typeof e=="function"?e(t):e}function Fn(e){return e.split("-")[0]}function Xc(e){return e.split("-")[1]}function Iv(e){return e===
"x"?"y":"x"}function wv(e){return e==="y"?"height":"width"}function on(e){let t=e[0];return t==="t"||t==="b"?"y":"x"}function Sv(e){return Iv(on(e))}function f4(e,t,o){
o===void 0&&(o=!1);let r=Xc(e),a=Sv(e),n=wv(a),i=a==="x"?r===(o?"end":"start")?"right":"left":r==="start"?"bottom":"top";return t.reference[n]>t.floating[n]&&(i=
Np(i)),[i,Np(i)]}function d4(e){let t=Np(e);return[yv(e),t,yv(t)]}function yv(e){return e.includes("start")?e.replace("start","end"):e.replace("end","start")}var l4=[
"left","right"],s4=["right","left"],sV=["top","bottom"],cV=["bottom","top"];function fV(e,t,o){switch(e){case"top":case"bottom":return o?t?s4:l4:t?l4:s4;case"le\
ft":case"right":return t?sV:cV;default:return[]}}function u4(e,t,o,r){let a=Xc(e),n=fV(Fn(e),o==="start",r);return a&&(n=n.map(i=>i+"-"+a),t&&(n=n.concat(n.map(
yv)))),n}function Np(e){let t=Fn(e);return lV[t]+e.slice(t.length)}function dV(e){var t,o,r,a;return{top:(t=e.top)!=null?t:0,right:(o=e.right)!=null?o:0,bottom:(r=
e.bottom)!=null?r:0,left:(a=e.left)!=null?a:0}}function Cv(e){return typeof e!="number"?dV(e):{top:e,right:e,bottom:e,left:e}}function Ln(e){let{x:t,y:o,width:r,
height:a}=e;return{width:r,height:a,top:o,left:t,right:t+r,bottom:o+a,x:t,y:o}}function h4(){let e=navigator.userAgentData;return e!=null&&e.platform?e.platform:navigator.platform}function g4(){let e=navigator.userAgentData;return e&&Array.
isArray(e.brands)?e.brands.map(t=>{let{brand:o,version:r}=t;return o+"/"+r}).join(" "):navigator.userAgent}function x4(){return/apple/i.test(navigator.vendor)}function v4(){return h4().toLowerCase().startsWith("mac")&&!navigator.maxTouchPoints}function uV(){return g4().includes("jsdom/")}var m4="data-floating-ui-focus\
able",mV="input:not([type='hidden']):not([disabled]),[contenteditable]:not([contenteditable='false']),textarea:not([disabled])";function I1(e){let t=e.activeElement;for(;((o=t)==null||(o=o.shadowRoot)==null?void 0:o.activeElement)!=null;){var o;t=t.shadowRoot.activeElement}return t}function jd(e,t){
if(!e||!t)return!1;let o=t.getRootNode==null?void 0:t.getRootNode();if(e.contains(t))return!0;if(o&&Vd(o)){let r=t;for(;r;){if(e===r)return!0;r=r.parentNode||r.
host}}return!1}function Qc(e){return"composedPath"in e?e.composedPath()[0]:e.target}function _v(e,t){if(t==null)return!1;if("composedPath"in e)return e.composedPath().
includes(t);let o=e;return o.target!=null&&t.contains(o.target)}function b4(e){return e.matches("html,body")}function Cs(e){return e?.ownerDocument||document}function y4(e){
return ra(e)&&e.matches(mV)}function I4(e){if(!e||uV())return!0;try{return e.matches(":focus-visible")}catch{return!0}}function w4(e){return e?e.hasAttribute(m4)?e:e.querySelector("["+m4+"\
]")||e:null}function Hp(e,t,o){return o===void 0&&(o=!0),e.filter(a=>{var n;return a.parentId===t&&(!o||((n=a.context)==null?void 0:n.open))}).flatMap(a=>[a,...Hp(
e,a.id,o)])}function S4(e){return"nativeEvent"in e}function kv(e,t){let o=["mouse","pen"];return t||o.push("",void 0),o.includes(e)}var pV=typeof document<"u",hV=function(){},Hn=pV?p4.useLayoutEffect:hV,gV={...qd};
function Vp(e){let t=qd.useRef(e);return Hn(()=>{t.current=e}),t}var xV=gV.useInsertionEffect,vV=xV||(e=>e());function Vn(e){let t=qd.useRef(()=>{});return vV(()=>{
t.current=e}),qd.useCallback(function(){for(var o=arguments.length,r=new Array(o),a=0;a<o;a++)r[a]=arguments[a];return t.current==null?void 0:t.current(...r)},[])}var Dv=y(C(),1);var d6=y(hl(),1);function C4(e,t,o){let{reference:r,floating:a}=e,n=on(t),i=Sv(t),l=wv(i),s=Fn(t),c=n==="y",u=r.x+r.width/2-a.width/2,d=r.y+r.height/2-a.height/2,f=r[l]/2-a[l]/2,
m;switch(s){case"top":m={x:u,y:r.y-a.height};break;case"bottom":m={x:u,y:r.y+r.height};break;case"right":m={x:r.x+r.width,y:d};break;case"left":m={x:r.x-a.width,
y:d};break;default:m={x:r.x,y:r.y}}let p=Xc(t);return p&&(m[i]+=f*(p==="end"?1:-1)*(o&&c?-1:1)),m}async function T4(e,t){var o;t===void 0&&(t={});let{x:r,y:a,platform:n,
rects:i,elements:l,strategy:s}=e,{boundary:c="clippingAncestors",rootBoundary:u="viewport",elementContext:d="floating",altBoundary:f=!1,padding:m=0}=Nn(t,e),p=Cv(
m),I=l[f?d==="floating"?"reference":"floating":d],v=Ln(await n.getClippingRect({element:(o=await(n.isElement==null?void 0:n.isElement(I)))==null||o?I:I.contextElement||
await(n.getDocumentElement==null?void 0:n.getDocumentElement(l.floating)),boundary:c,rootBoundary:u,strategy:s})),g=d==="floating"?{x:r,y:a,width:i.floating.width,
height:i.floating.height}:i.reference,x=await(n.getOffsetParent==null?void 0:n.getOffsetParent(l.floating)),b=await(n.isElement==null?void 0:n.isElement(x))&&await(n.
getScale==null?void 0:n.getScale(x))||{x:1,y:1},w=Ln(n.convertOffsetParentRelativeRectToViewportRelativeRect?await n.convertOffsetParentRelativeRectToViewportRelativeRect(
{elements:l,rect:g,offsetParent:x,strategy:s}):g);return{top:(v.top-w.top+p.top)/b.y,bottom:(w.bottom-v.bottom+p.bottom)/b.y,left:(v.left-w.left+p.left)/b.x,right:(w.
right-v.right+p.right)/b.x}}var bV=50,R4=async(e,t,o)=>{let{placement:r="bottom",strategy:a="absolute",middleware:n=[],platform:i}=o,l=i.detectOverflow?i:{...i,
detectOverflow:T4},s=await(i.isRTL==null?void 0:i.isRTL(t)),c=await i.getElementRects({reference:e,floating:t,strategy:a}),{x:u,y:d}=C4(c,r,s),f=r,m=0,p={};for(let h=0;h<
n.length;h++){let I=n[h];if(!I)continue;let{name:v,fn:g}=I,{x,y:b,data:w,reset:_}=await g({x:u,y:d,initialPlacement:r,placement:f,strategy:a,middlewareData:p,rects:c,
platform:l,elements:{reference:e,floating:t}});u=x??u,d=b??d,p[v]={...p[v],...w},_&&m<bV&&(m++,typeof _=="object"&&(_.placement&&(f=_.placement),_.rects&&(c=_.rects===
!0?await i.getElementRects({reference:e,floating:t,strategy:a}):_.rects),{x:u,y:d}=C4(c,f,s)),h=-1)}return{x:u,y:d,placement:f,strategy:a,middlewareData:p}},M4=e=>({
name:"arrow",options:e,async fn(t){let{x:o,y:r,placement:a,rects:n,platform:i,elements:l,middlewareData:s}=t,{element:c,padding:u=0}=Nn(e,t)||{};if(c==null)return{};
let d=Cv(u),f={x:o,y:r},m=Sv(a),p=wv(m),h=await i.getDimensions(c),I=m==="y",v=I?"top":"left",g=I?"bottom":"right",x=I?"clientHeight":"clientWidth",b=n.reference[p]+
n.reference[m]-f[m]-n.floating[p],w=f[m]-n.reference[m],_=await(i.getOffsetParent==null?void 0:i.getOffsetParent(c)),S=_?_[x]:0;(!S||!await(i.isElement==null?void 0:
i.isElement(_)))&&(S=l.floating[x]||n.floating[p]);let k=b/2-w/2,z=S/2-h[p]/2-1,P=Aa(d[v],z),H=Aa(d[g],z),F=S-h[p]-H,V=S/2-h[p]/2+k,A=y1(P,V,F),$=!s.arrow&&Xc(a)!=
null&&V!==A&&n.reference[p]/2-(V<P?P:H)-h[p]/2<0,U=$?V<P?V-P:V-F:0;return{[m]:f[m]+U,data:{[m]:A,centerOffset:V-A-U,...$&&{alignmentOffset:U}},reset:$}}});var A4=function(e){return e===void 0&&(e={}),{name:"flip",options:e,async fn(t){var o,r;let{placement:a,middlewareData:n,rects:i,initialPlacement:l,platform:s,elements:c}=t,
{mainAxis:u=!0,crossAxis:d=!0,fallbackPlacements:f,fallbackStrategy:m="bestFit",fallbackAxisSideDirection:p="none",flipAlignment:h=!0,...I}=Nn(e,t);if((o=n.arrow)!=
null&&o.alignmentOffset)return{};let v=Fn(a),g=on(l),x=Fn(l)===l,b=await(s.isRTL==null?void 0:s.isRTL(c.floating)),w=f||(x||!h?[Np(l)]:d4(l)),_=p!=="none";!f&&_&&
w.push(...u4(l,h,p,b));let S=[l,...w],k=await s.detectOverflow(t,I),z=[],P=((r=n.flip)==null?void 0:r.overflows)||[];if(u&&z.push(k[v]),d){let A=f4(a,i,b);z.push(
k[A[0]],k[A[1]])}if(P=[...P,{placement:a,overflows:z}],!z.every(A=>A<=0)){var H,F;let A=(((H=n.flip)==null?void 0:H.index)||0)+1,$=S[A];if($&&(!(d==="alignment"?
g!==on($):!1)||P.every(B=>on(B.placement)===g?B.overflows[0]>0:!0)))return{data:{index:A,overflows:P},reset:{placement:$}};let U=(F=P.filter(N=>N.overflows[0]<=
0).sort((N,B)=>N.overflows[1]-B.overflows[1])[0])==null?void 0:F.placement;if(!U)switch(m){case"bestFit":{var V;let N=(V=P.filter(B=>{if(_){let O=on(B.placement);
return O===g||O==="y"}return!0}).map(B=>[B.placement,B.overflows.filter(O=>O>0).reduce((O,L)=>O+L,0)]).sort((B,O)=>B[1]-O[1])[0])==null?void 0:V[0];N&&(U=N);break}case"\
initialPlacement":U=l;break}if(a!==U)return{reset:{placement:U}}}return{}}}};function _4(e,t){return{top:e.top-t.height,right:e.right-t.width,bottom:e.bottom-t.
height,left:e.left-t.width}}function k4(e){return c4.some(t=>e[t]>=0)}var E4=function(e){return e===void 0&&(e={}),{name:"hide",options:e,async fn(t){let{rects:o,
platform:r}=t,{strategy:a="referenceHidden",...n}=Nn(e,t);switch(a){case"referenceHidden":{let i=await r.detectOverflow(t,{...n,elementContext:"reference"}),l=_4(
i,o.reference);return{data:{referenceHiddenOffsets:l,referenceHidden:k4(l)}}}case"escaped":{let i=await r.detectOverflow(t,{...n,altBoundary:!0}),l=_4(i,o.floating);
return{data:{escapedOffsets:l,escaped:k4(l)}}}default:return{}}}}};function D4(e){let t=Aa(...e.map(n=>n.left)),o=Aa(...e.map(n=>n.top)),r=aa(...e.map(n=>n.right)),
a=aa(...e.map(n=>n.bottom));return{x:t,y:o,width:r-t,height:a-o}}function yV(e){let t=e.slice().sort((a,n)=>a.y-n.y),o=[],r=null;for(let a=0;a<t.length;a++){let n=t[a];
!r||n.y-r.y>r.height/2?o.push([n]):o[o.length-1].push(n),r=n}return o.map(a=>Ln(D4(a)))}var P4=function(e){return e===void 0&&(e={}),{name:"inline",options:e,async fn(t){
let{placement:o,elements:r,rects:a,platform:n,strategy:i}=t,{padding:l=2,x:s,y:c}=Nn(e,t),u=Array.from(await(n.getClientRects==null?void 0:n.getClientRects(r.reference))||
[]);if(!u.length)return{};let d=yV(u),f=Ln(D4(u)),m=Cv(l);function p(){if(d.length===2&&(d[0].left>d[1].right||d[1].left>d[0].right)&&s!=null&&c!=null)return d.
find(I=>s>I.left-m.left&&s<I.right+m.right&&c>I.top-m.top&&c<I.bottom+m.bottom)||f;if(d.length>=2){if(on(o)==="y"){let _=d[0],S=d[d.length-1],k=Fn(o)==="top",z=_.
top,P=S.bottom,H=k?_.left:S.left,F=k?_.right:S.right;return Ln({x:H,y:z,width:F-H,height:P-z})}let I=Fn(o)==="left",v=aa(...d.map(_=>_.right)),g=Aa(...d.map(_=>_.
left)),x=d.filter(_=>I?_.left===g:_.right===v),b=x[0].top,w=x[x.length-1].bottom;return Ln({x:g,y:b,width:v-g,height:w-b})}return f}let h=await n.getElementRects(
{reference:{getBoundingClientRect:p},floating:r.floating,strategy:i});return a.reference.x!==h.reference.x||a.reference.y!==h.reference.y||a.reference.width!==h.
reference.width||a.reference.height!==h.reference.height?{reset:{rects:h}}:{}}}},z4=new Set(["left","top"]);async function IV(e,t){let{placement:o,platform:r,elements:a}=e,
n=await(r.isRTL==null?void 0:r.isRTL(a.floating)),i=Fn(o),l=Xc(o),s=on(o)==="y",c=z4.has(i)?-1:1,u=n&&s?-1:1,d=Nn(t,e),{mainAxis:f,crossAxis:m,alignmentAxis:p}=typeof d==
"number"?{mainAxis:d,crossAxis:0,alignmentAxis:null}:{mainAxis:d.mainAxis||0,crossAxis:d.crossAxis||0,alignmentAxis:d.alignmentAxis};return l&&typeof p=="number"&&
(m=l==="end"?p*-1:p),s?{x:m*u,y:f*c}:{x:f*c,y:m*u}}var O4=function(e){return e===void 0&&(e=0),{name:"offset",options:e,async fn(t){var o,r;let{x:a,y:n,placement:i,
middlewareData:l}=t,s=await IV(t,e);return i===((o=l.offset)==null?void 0:o.placement)&&(r=l.arrow)!=null&&r.alignmentOffset?{}:{x:a+s.x,y:n+s.y,data:{...s,placement:i}}}}},
B4=function(e){return e===void 0&&(e={}),{name:"shift",options:e,async fn(t){let{x:o,y:r,placement:a,platform:n}=t,{mainAxis:i=!0,crossAxis:l=!1,limiter:s={fn:g=>{
let{x,y:b}=g;return{x,y:b}}},...c}=Nn(e,t),u={x:o,y:r},d=await n.detectOverflow(t,c),f=on(a),m=Iv(f),p=u[m],h=u[f],I=(g,x)=>y1(x+d[g==="y"?"top":"left"],x,x-d[g===
"y"?"bottom":"right"]);i&&(p=I(m,p)),l&&(h=I(f,h));let v=s.fn({...t,[m]:p,[f]:h});return{...v,data:{x:v.x-o,y:v.y-r,enabled:{[m]:i,[f]:l}}}}}},N4=function(e){return e===
void 0&&(e={}),{options:e,fn(t){var o,r;let{x:a,y:n,placement:i,rects:l,middlewareData:s}=t,{offset:c=0,mainAxis:u=!0,crossAxis:d=!0}=Nn(e,t),f={x:a,y:n},m=on(i),
p=Iv(m),h=f[p],I=f[m],v=Nn(c,t),g=typeof v=="number"?{mainAxis:v,crossAxis:0}:{mainAxis:(o=v.mainAxis)!=null?o:0,crossAxis:(r=v.crossAxis)!=null?r:0};if(u){let w=p===
"y"?"height":"width",_=l.reference[p]-l.floating[w]+g.mainAxis,S=l.reference[p]+l.reference[w]-g.mainAxis;h<_?h=_:h>S&&(h=S)}if(d){var x,b;let w=p==="y"?"width":
"height",_=z4.has(Fn(i)),S=l.reference[m]-l.floating[w]+(_&&((x=s.offset)==null?void 0:x[m])||0)+(_?0:g.crossAxis),k=l.reference[m]+l.reference[w]+(_?0:((b=s.offset)==
null?void 0:b[m])||0)-(_?g.crossAxis:0);I<S?I=S:I>k&&(I=k)}return{[p]:h,[m]:I}}}},F4=function(e){return e===void 0&&(e={}),{name:"size",options:e,async fn(t){let{
placement:o,rects:r,platform:a,elements:n}=t,{apply:i=()=>{},...l}=Nn(e,t),s=await a.detectOverflow(t,l),c=Fn(o),u=Xc(o),d=on(o)==="y",{width:f,height:m}=r.floating,
p,h;c==="top"||c==="bottom"?(p=c,h=u===(await(a.isRTL==null?void 0:a.isRTL(n.floating))?"start":"end")?"left":"right"):(h=c,p=u==="end"?"top":"bottom");let I=m-
s.top-s.bottom,v=f-s.left-s.right,g=Aa(m-s[p],I),x=Aa(f-s[h],v),b=t.middlewareData.shift,w=!b,_=g,S=x;b!=null&&b.enabled.x&&(S=v),b!=null&&b.enabled.y&&(_=I),w&&
!u&&(d?S=f-2*aa(s.left,s.right):_=m-2*aa(s.top,s.bottom)),await i({...t,availableWidth:S,availableHeight:_});let k=await a.getDimensions(n.floating);return f!==
k.width||m!==k.height?{reset:{rects:!0}}:{}}}};function V4(e){let t=Ma(e),o=parseFloat(t.width)||0,r=parseFloat(t.height)||0,a=ra(e),n=a?e.offsetWidth:o,i=a?e.offsetHeight:r,l=Fp(o)!==n||Fp(r)!==i;return l&&
(o=n,r=i),{width:o,height:r,$:l}}function S1(e){return Tt(e)?e:e.contextElement}function Gd(e){let t=S1(e);if(!ra(t))return bi(1);let o=t.getBoundingClientRect(),
{width:r,height:a,$:n}=V4(t),i=(n?Fp(o.width):o.width)/r,l=(n?Fp(o.height):o.height)/a;return(!i||!Number.isFinite(i))&&(i=1),(!l||!Number.isFinite(l))&&(l=1),{
x:i,y:l}}var wV=bi(0);function U4(e){let t=rr(e);return!Ud()||!t.visualViewport?wV:{x:t.visualViewport.offsetLeft,y:t.visualViewport.offsetTop}}function SV(e,t,o){
return t===void 0&&(t=!1),!!o&&t&&o===rr(e)}function Wc(e,t,o,r){t===void 0&&(t=!1),o===void 0&&(o=!1);let a=e.getBoundingClientRect(),n=S1(e),i=bi(1);t&&(r?Tt(
r)&&(i=Gd(r)):i=Gd(e));let l=SV(n,o,r)?U4(n):bi(0),s=(a.left+l.x)/i.x,c=(a.top+l.y)/i.y,u=a.width/i.x,d=a.height/i.y;if(n&&r){let f=rr(n),m=Tt(r)?rr(r):r,p=f,h=bv(
p);for(;h&&m!==p;){let I=Gd(h),v=h.getBoundingClientRect(),g=Ma(h),x=v.left+(h.clientLeft+parseFloat(g.paddingLeft))*I.x,b=v.top+(h.clientTop+parseFloat(g.paddingTop))*
I.y;s*=I.x,c*=I.y,u*=I.x,d*=I.y,s+=x,c+=b,p=rr(h),h=bv(p)}}return Ln({width:u,height:d,x:s,y:c})}function Tv(e,t){let o=Bp(e).scrollLeft;return t?t.left+o:Wc(xi(
e)).left+o}function q4(e,t){let o=e.getBoundingClientRect(),r=o.left+t.scrollLeft-Tv(e,o),a=o.top+t.scrollTop;return{x:r,y:a}}function CV(e){let{elements:t,rect:o,
offsetParent:r,strategy:a}=e,n=a==="fixed",i=xi(r),l=t?Op(t.floating):!1;if(r===i||l&&n)return o;let s={scrollLeft:0,scrollTop:0},c=bi(1),u=bi(0),d=ra(r);if((d||
!n)&&((Ss(r)!=="body"||zp(i))&&(s=Bp(r)),d)){let m=Wc(r);c=Gd(r),u.x=m.x+r.clientLeft,u.y=m.y+r.clientTop}let f=i&&!d&&!n?q4(i,s):bi(0);return{width:o.width*c.x,
height:o.height*c.y,x:o.x*c.x-s.scrollLeft*c.x+u.x+f.x,y:o.y*c.y-s.scrollTop*c.y+u.y+f.y}}function _V(e){return e.getClientRects?Array.from(e.getClientRects()):
[]}function kV(e){let t=Bp(e),o=e.ownerDocument.body,r=aa(e.scrollWidth,e.clientWidth,o.scrollWidth,o.clientWidth),a=aa(e.scrollHeight,e.clientHeight,o.scrollHeight,
o.clientHeight),n=-t.scrollLeft+Tv(e),i=-t.scrollTop;return Ma(o).direction==="rtl"&&(n+=aa(e.clientWidth,o.clientWidth)-r),{width:r,height:a,x:n,y:i}}var TV=25;
function RV(e,t,o){o===void 0&&(o="viewport");let r=o==="layoutViewport",a=rr(e),n=xi(e),i=a.visualViewport,l=n.clientWidth,s=n.clientHeight,c=0,u=0;if(i){let f=!Ud()||
t==="fixed";r?f||(c=-i.offsetLeft,u=-i.offsetTop):(l=i.width,s=i.height,f&&(c=i.offsetLeft,u=i.offsetTop))}if(Tv(n)<=0){let f=n.ownerDocument,m=f.body,p=getComputedStyle(
m),h=f.compatMode==="CSS1Compat"&&parseFloat(p.marginLeft)+parseFloat(p.marginRight)||0,I=Math.abs(n.clientWidth-m.clientWidth-h),v=getComputedStyle(n).scrollbarGutter===
"stable both-edges"?I/2:I;v<=TV&&(l-=v)}return{width:l,height:s,x:c,y:u}}function MV(e,t){let o=Wc(e,!0,t==="fixed"),r=o.top+e.clientTop,a=o.left+e.clientLeft,n=Gd(
e),i=e.clientWidth*n.x,l=e.clientHeight*n.y,s=a*n.x,c=r*n.y;return{width:i,height:l,x:s,y:c}}function L4(e,t,o){let r;if(t==="viewport"||t==="layoutViewport")r=
RV(e,o,t);else if(t==="document")r=kV(xi(e));else if(Tt(t))r=MV(t,o);else{let a=U4(e);r={x:t.x-a.x,y:t.y-a.y,width:t.width,height:t.height}}return Ln(r)}function AV(e,t){
let o=t.get(e);if(o)return o;let r=Nr(e,[],!1).filter(l=>Tt(l)&&Ss(l)!=="body"),a=null,n=Ma(e).position==="fixed",i=n?gi(e):e;for(;Tt(i)&&!vi(i);){let l=Ma(i),s=vv(
i),c=a?a.position:n?"fixed":"";!s&&(c==="fixed"||c==="absolute"&&l.position==="static")?r=r.filter(d=>d!==i):a=l,i=gi(i)}return t.set(e,r),r}function EV(e){let{
element:t,boundary:o,rootBoundary:r,strategy:a}=e,i=[...o==="clippingAncestors"?Op(t)?[]:AV(t,this._c):[].concat(o),r],l=L4(t,i[0],a),s=l.top,c=l.right,u=l.bottom,
d=l.left;for(let f=1;f<i.length;f++){let m=L4(t,i[f],a);s=aa(m.top,s),c=Aa(m.right,c),u=Aa(m.bottom,u),d=aa(m.left,d)}return{width:c-d,height:u-s,x:d,y:s}}function DV(e){
let{width:t,height:o}=V4(e);return{width:t,height:o}}function PV(e,t,o){let r=ra(t),a=xi(t),n=o==="fixed",i=Wc(e,!0,n,t),l={scrollLeft:0,scrollTop:0},s=bi(0);if((r||
!n)&&((Ss(t)!=="body"||zp(a))&&(l=Bp(t)),r)){let f=Wc(t,!0,n,t);s.x=f.x+t.clientLeft,s.y=f.y+t.clientTop}!r&&a&&(s.x=Tv(a));let c=a&&!r&&!n?q4(a,l):bi(0),u=i.left+
l.scrollLeft-s.x-c.x,d=i.top+l.scrollTop-s.y-c.y;return{x:u,y:d,width:i.width,height:i.height}}function w1(e){return Ma(e).position==="static"}function H4(e,t){
if(!ra(e)||Ma(e).position==="fixed")return null;if(t)return t(e);let o=e.offsetParent;return xi(e)===o&&(o=o.ownerDocument.body),o}function j4(e,t){let o=rr(e);
if(Op(e))return o;if(!ra(e)){let a=gi(e);for(;a&&!vi(a);){if(Tt(a)&&!w1(a))return a;a=gi(a)}return o}let r=H4(e,t);for(;r&&a4(r)&&w1(r);)r=H4(r,t);return r&&vi(
r)&&w1(r)&&!vv(r)?o:r||n4(e)||o}var zV=async function(e){let t=this.getOffsetParent||j4,o=this.getDimensions,r=await o(e.floating);return{reference:PV(e.reference,
await t(e.floating),e.strategy),floating:{x:0,y:0,width:r.width,height:r.height}}};function OV(e){return Ma(e).direction==="rtl"}var C1={convertOffsetParentRelativeRectToViewportRelativeRect:CV,
getDocumentElement:xi,getClippingRect:EV,getOffsetParent:j4,getElementRects:zV,getClientRects:_V,getDimensions:DV,getScale:Gd,isElement:Tt,isRTL:OV};function G4(e,t){
return e.x===t.x&&e.y===t.y&&e.width===t.width&&e.height===t.height}function BV(e,t,o){let r=null,a,n=xi(e);function i(){var u;clearTimeout(a),(u=r)==null||u.disconnect(),
r=null}function l(u,d){u===void 0&&(u=!1),d===void 0&&(d=1),i();let f=e.getBoundingClientRect(),{left:m,top:p,width:h,height:I}=f;if(u||t(),!h||!I)return;let v=Lp(
p),g=Lp(n.clientWidth-(m+h)),x=Lp(n.clientHeight-(p+I)),b=Lp(m),_={rootMargin:-v+"px "+-g+"px "+-x+"px "+-b+"px",threshold:aa(0,Aa(1,d))||1},S=!0;function k(z){
let P=z[0].intersectionRatio;if(!G4(f,e.getBoundingClientRect()))return l();if(P!==d){if(!S)return l();P?l(!1,P):a=setTimeout(()=>{l(!1,1e-7)},1e3)}S=!1}try{r=new IntersectionObserver(
k,{..._,root:n.ownerDocument})}catch{r=new IntersectionObserver(k,_)}r.observe(e)}let s=rr(e),c=()=>l(o);return s.addEventListener("resize",c),l(!0),()=>{s.removeEventListener(
"resize",c),i()}}function Zc(e,t,o,r){r===void 0&&(r={});let{ancestorScroll:a=!0,ancestorResize:n=!0,elementResize:i=typeof ResizeObserver=="function",layoutShift:l=typeof IntersectionObserver==
"function",animationFrame:s=!1}=r,c=S1(e),u=a||n?[...c?Nr(c):[],...t?Nr(t):[]]:[];u.forEach(v=>{a&&v.addEventListener("scroll",o),n&&v.addEventListener("resize",
o)});let d=c&&l?BV(c,o,n):null,f=-1,m=null;i&&(m=new ResizeObserver(v=>{let[g]=v;g&&g.target===c&&m&&t&&(m.unobserve(t),cancelAnimationFrame(f),f=requestAnimationFrame(
()=>{var x;(x=m)==null||x.observe(t)})),o()}),c&&!s&&m.observe(c),t&&m.observe(t));let p,h=s?Wc(e):null;s&&I();function I(){let v=Wc(e);h&&!G4(h,v)&&o(),h=v,p=requestAnimationFrame(
I)}return o(),()=>{var v;u.forEach(g=>{a&&g.removeEventListener("scroll",o),n&&g.removeEventListener("resize",o)}),d?.(),(v=m)==null||v.disconnect(),m=null,s&&cancelAnimationFrame(
p)}}var K4=O4;var $4=B4,Y4=A4,X4=F4,Q4=E4,_1=M4,W4=P4,Z4=N4,Rv=(e,t,o)=>{let r=new Map,a=o??{},n={...C1,...a.platform,_c:r};return R4(e,t,{...a,platform:n})};var To=y(E(),1),e6=y(E(),1),t6=y(hl(),1),FV=typeof document<"u",LV=function(){},Mv=FV?e6.useLayoutEffect:LV;function Av(e,t){if(e===t)return!0;if(typeof e!=typeof t)
return!1;if(typeof e=="function"&&e.toString()===t.toString())return!0;let o,r,a;if(e&&t&&typeof e=="object"){if(Array.isArray(e)){if(o=e.length,o!==t.length)return!1;
for(r=o;r--!==0;)if(!Av(e[r],t[r]))return!1;return!0}if(a=Object.keys(e),o=a.length,o!==Object.keys(t).length)return!1;for(r=o;r--!==0;)if(!{}.hasOwnProperty.call(
t,a[r]))return!1;for(r=o;r--!==0;){let n=a[r];if(!(n==="_owner"&&e.$$typeof)&&!Av(e[n],t[n]))return!1}return!0}return e!==e&&t!==t}function o6(e){return typeof window>
"u"?1:(e.ownerDocument.defaultView||window).devicePixelRatio||1}function J4(e,t){let o=o6(e);return Math.round(t*o)/o}function k1(e){let t=To.useRef(e);return Mv(
()=>{t.current=e}),t}function r6(e){e===void 0&&(e={});let{placement:t="bottom",strategy:o="absolute",middleware:r=[],platform:a,elements:{reference:n,floating:i}={},
transform:l=!0,whileElementsMounted:s,open:c}=e,[u,d]=To.useState({x:0,y:0,strategy:o,placement:t,middlewareData:{},isPositioned:!1}),[f,m]=To.useState(r);Av(f,
r)||m(r);let[p,h]=To.useState(null),[I,v]=To.useState(null),g=To.useCallback(B=>{B!==_.current&&(_.current=B,h(B))},[]),x=To.useCallback(B=>{B!==S.current&&(S.current=
B,v(B))},[]),b=n||p,w=i||I,_=To.useRef(null),S=To.useRef(null),k=To.useRef(u),z=s!=null,P=k1(s),H=k1(a),F=k1(c),V=To.useCallback(()=>{if(!_.current||!S.current)
return;let B={placement:t,strategy:o,middleware:f};H.current&&(B.platform=H.current),Rv(_.current,S.current,B).then(O=>{let L={...O,isPositioned:F.current!==!1};
A.current&&!Av(k.current,L)&&(k.current=L,t6.flushSync(()=>{d(L)}))})},[f,t,o,H,F]);Mv(()=>{c===!1&&k.current.isPositioned&&(k.current.isPositioned=!1,d(B=>({...B,
isPositioned:!1})))},[c]);let A=To.useRef(!1);Mv(()=>(A.current=!0,()=>{A.current=!1}),[]),Mv(()=>{if(b&&(_.current=b),w&&(S.current=w),b&&w){if(P.current)return P.
current(b,w,V);V()}},[b,w,V,P,z]);let $=To.useMemo(()=>({reference:_,floating:S,setReference:g,setFloating:x}),[g,x]),U=To.useMemo(()=>({reference:b,floating:w}),
[b,w]),N=To.useMemo(()=>{let B={position:o,left:0,top:0};if(!U.floating)return B;let O=J4(U.floating,u.x),L=J4(U.floating,u.y);return l?{...B,transform:"transla\
te("+O+"px, "+L+"px)",...o6(U.floating)>=1.5&&{willChange:"transform"}}:{position:o,left:O,top:L}},[o,l,U.floating,u.x,u.y]);return To.useMemo(()=>({...u,update:V,
refs:$,elements:U,floatingStyles:N}),[u,V,$,U,N])}var HV=e=>{function t(o){return{}.hasOwnProperty.call(o,"current")}return{name:"arrow",options:e,fn(o){let{element:r,
padding:a}=typeof e=="function"?e(o):e;return r&&t(r)?r.current!=null?_1({element:r.current,padding:a}).fn(o):{}:r?_1({element:r,padding:a}).fn(o):{}}}},Kd=(e,t)=>{
let o=K4(e);return{name:o.name,fn:o.fn,options:[e,t]}},Jc=(e,t)=>{let o=$4(e);return{name:o.name,fn:o.fn,options:[e,t]}},T1=(e,t)=>({fn:Z4(e).fn,options:[e,t]}),
$d=(e,t)=>{let o=Y4(e);return{name:o.name,fn:o.fn,options:[e,t]}},R1=(e,t)=>{let o=X4(e);return{name:o.name,fn:o.fn,options:[e,t]}};var Up=(e,t)=>{let o=Q4(e);return{name:o.name,fn:o.fn,options:[e,t]}},_s=(e,t)=>{let o=W4(e);return{name:o.name,fn:o.fn,options:[e,t]}},qp=(e,t)=>{let o=HV(e);return{
name:o.name,fn:o.fn,options:[e,t]}};function z1(e){let t=ae.useRef(void 0),o=ae.useCallback(r=>{let a=e.map(n=>{if(n!=null){if(typeof n=="function"){let i=n,l=i(r);return typeof l=="function"?l:()=>{
i(null)}}return n.current=r,()=>{n.current=null}}});return()=>{a.forEach(n=>n?.())}},e);return ae.useMemo(()=>e.every(r=>r==null)?null:r=>{t.current&&(t.current(),
t.current=void 0),r!=null&&(t.current=o(r))},e)}var VV="data-floating-ui-focusable",a6="active",n6="selected",UV="ArrowLeft",qV="ArrowRight",jV="ArrowUp",GV="ArrowDown";var KV=[UV,qV],$V=[jV,GV],Wne=[...KV,...$V];var YV={...ae},i6=!1,XV=0,l6=()=>"floating-ui-"+Math.random().toString(36).slice(2,6)+XV++;function QV(){let[e,t]=ae.useState(()=>i6?l6():void 0);return Hn(()=>{
e==null&&t(l6())},[]),ae.useEffect(()=>{i6=!0},[]),e}var WV=YV.useId,u6=WV||QV;function ZV(){let e=new Map;return{emit(t,o){var r;(r=e.get(t))==null||r.forEach(a=>a(o))},on(t,o){e.has(t)||e.set(t,new Set),e.get(t).add(o)},off(t,o){var r;(r=
e.get(t))==null||r.delete(o)}}}var JV=ae.createContext(null),eU=ae.createContext(null),O1=()=>{var e;return((e=ae.useContext(JV))==null?void 0:e.id)||null},B1=()=>ae.useContext(
eU);function N1(e){return"data-floating-ui-"+e}function na(e){e.current!==-1&&(clearTimeout(e.current),e.current=-1)}var s6=N1("safe-polygon");function Ev(e,t,o){if(o&&
!kv(o))return 0;if(typeof e=="number")return e;if(typeof e=="function"){let r=e();return typeof r=="number"?r:r?.[t]}return e?.[t]}function M1(e){return typeof e==
"function"?e():e}function Pv(e,t){t===void 0&&(t={});let{open:o,onOpenChange:r,dataRef:a,events:n,elements:i}=e,{enabled:l=!0,delay:s=0,handleClose:c=null,mouseOnly:u=!1,
restMs:d=0,move:f=!0}=t,m=B1(),p=O1(),h=Vp(c),I=Vp(s),v=Vp(o),g=Vp(d),x=ae.useRef(),b=ae.useRef(-1),w=ae.useRef(),_=ae.useRef(-1),S=ae.useRef(!0),k=ae.useRef(!1),
z=ae.useRef(()=>{}),P=ae.useRef(!1),H=Vn(()=>{var N;let B=(N=a.current.openEvent)==null?void 0:N.type;return B?.includes("mouse")&&B!=="mousedown"});ae.useEffect(
()=>{if(!l)return;function N(B){let{open:O}=B;O||(na(b),na(_),S.current=!0,P.current=!1)}return n.on("openchange",N),()=>{n.off("openchange",N)}},[l,n]),ae.useEffect(
()=>{if(!l||!h.current||!o)return;function N(O){H()&&r(!1,O,"hover")}let B=Cs(i.floating).documentElement;return B.addEventListener("mouseleave",N),()=>{B.removeEventListener(
"mouseleave",N)}},[i.floating,o,r,l,h,H]);let F=ae.useCallback(function(N,B,O){B===void 0&&(B=!0),O===void 0&&(O="hover");let L=Ev(I.current,"close",x.current);
L&&!w.current?(na(b),b.current=window.setTimeout(()=>r(!1,N,O),L)):B&&(na(b),r(!1,N,O))},[I,r]),V=Vn(()=>{z.current(),w.current=void 0}),A=Vn(()=>{if(k.current){
let N=Cs(i.floating).body;N.style.pointerEvents="",N.removeAttribute(s6),k.current=!1}}),$=Vn(()=>a.current.openEvent?["click","mousedown"].includes(a.current.openEvent.
type):!1);ae.useEffect(()=>{if(!l)return;function N(G){if(na(b),S.current=!1,u&&!kv(x.current)||M1(g.current)>0&&!Ev(I.current,"open"))return;let W=Ev(I.current,
"open",x.current);W?b.current=window.setTimeout(()=>{v.current||r(!0,G,"hover")},W):o||r(!0,G,"hover")}function B(G){if($()){A();return}z.current();let W=Cs(i.floating);
if(na(_),P.current=!1,h.current&&a.current.floatingContext){o||na(b),w.current=h.current({...a.current.floatingContext,tree:m,x:G.clientX,y:G.clientY,onClose(){
A(),V(),$()||F(G,!0,"safe-polygon")}});let ce=w.current;W.addEventListener("mousemove",ce),z.current=()=>{W.removeEventListener("mousemove",ce)};return}(x.current!==
"touch"||!jd(i.floating,G.relatedTarget))&&F(G)}function O(G){$()||a.current.floatingContext&&(h.current==null||h.current({...a.current.floatingContext,tree:m,x:G.
clientX,y:G.clientY,onClose(){A(),V(),$()||F(G)}})(G))}function L(){na(b)}function q(G){$()||F(G,!1)}if(Tt(i.domReference)){let G=i.domReference,W=i.floating;return o&&
G.addEventListener("mouseleave",O),f&&G.addEventListener("mousemove",N,{once:!0}),G.addEventListener("mouseenter",N),G.addEventListener("mouseleave",B),W&&(W.addEventListener(
"mouseleave",O),W.addEventListener("mouseenter",L),W.addEventListener("mouseleave",q)),()=>{o&&G.removeEventListener("mouseleave",O),f&&G.removeEventListener("m\
ousemove",N),G.removeEventListener("mouseenter",N),G.removeEventListener("mouseleave",B),W&&(W.removeEventListener("mouseleave",O),W.removeEventListener("mousee\
nter",L),W.removeEventListener("mouseleave",q))}}},[i,l,e,u,f,F,V,A,r,o,v,m,I,h,a,$,g]),Hn(()=>{var N;if(l&&o&&(N=h.current)!=null&&(N=N.__options)!=null&&N.blockPointerEvents&&
H()){k.current=!0;let O=i.floating;if(Tt(i.domReference)&&O){var B;let L=Cs(i.floating).body;L.setAttribute(s6,"");let q=i.domReference,G=m==null||(B=m.nodesRef.
current.find(W=>W.id===p))==null||(B=B.context)==null?void 0:B.elements.floating;return G&&(G.style.pointerEvents=""),L.style.pointerEvents="none",q.style.pointerEvents=
"auto",O.style.pointerEvents="auto",()=>{L.style.pointerEvents="",q.style.pointerEvents="",O.style.pointerEvents=""}}}},[l,o,p,i,m,h,H]),Hn(()=>{o||(x.current=void 0,
P.current=!1,V(),A())},[o,V,A]),ae.useEffect(()=>()=>{V(),na(b),na(_),A()},[l,i.domReference,V,A]);let U=ae.useMemo(()=>{function N(B){x.current=B.pointerType}return{
onPointerDown:N,onPointerEnter:N,onMouseMove(B){let{nativeEvent:O}=B;function L(){!S.current&&!v.current&&r(!0,O,"hover")}u&&!kv(x.current)||o||M1(g.current)===
0||P.current&&B.movementX**2+B.movementY**2<2||(na(_),x.current==="touch"?L():(P.current=!0,_.current=window.setTimeout(L,M1(g.current))))}}},[u,r,o,v,g]);return ae.useMemo(
()=>l?{reference:U}:{},[l,U])}var P1=()=>{},m6=ae.createContext({delay:0,initialDelay:0,timeoutMs:0,currentId:null,setCurrentId:P1,setState:P1,isInstantPhase:!1}),
tU=()=>ae.useContext(m6);function p6(e){let{children:t,delay:o,timeoutMs:r=0}=e,[a,n]=ae.useReducer((s,c)=>({...s,...c}),{delay:o,timeoutMs:r,initialDelay:o,currentId:null,
isInstantPhase:!1}),i=ae.useRef(null),l=ae.useCallback(s=>{n({currentId:s})},[]);return Hn(()=>{a.currentId?i.current===null?i.current=a.currentId:a.isInstantPhase||
n({isInstantPhase:!0}):(a.isInstantPhase&&n({isInstantPhase:!1}),i.current=null)},[a.currentId,a.isInstantPhase]),(0,Dv.jsx)(m6.Provider,{value:ae.useMemo(()=>({
...a,setState:n,setCurrentId:l}),[a,l]),children:t})}function h6(e,t){t===void 0&&(t={});let{open:o,onOpenChange:r,floatingId:a}=e,{id:n,enabled:i=!0}=t,l=n??a,
s=tU(),{currentId:c,setCurrentId:u,initialDelay:d,setState:f,timeoutMs:m}=s;return Hn(()=>{i&&c&&(f({delay:{open:1,close:Ev(d,"close")}}),c!==l&&r(!1))},[i,l,r,
f,c,d]),Hn(()=>{function p(){r(!1),f({delay:d,currentId:null})}if(i&&c&&!o&&c===l){if(m){let h=window.setTimeout(p,m);return()=>{clearTimeout(h)}}p()}},[i,o,f,c,
l,r,d,m]),Hn(()=>{i&&(u===P1||!o||u(l))},[i,o,u,l]),s}function A1(e,t){if(!e||!t)return!1;let o=t.getRootNode==null?void 0:t.getRootNode();if(e.contains(t))return!0;if(o&&Vd(o)){let r=t;for(;r;){if(e===r)return!0;r=
r.parentNode||r.host}}return!1}function oU(e){return"composedPath"in e?e.composedPath()[0]:e.target}var rU={pointerdown:"onPointerDown",mousedown:"onMouseDown",click:"onClick"},aU={pointerdown:"onPointerDownCapture",mousedown:"onMouseDownCapture",click:"onClic\
kCapture"},c6=e=>{var t,o;return{escapeKey:typeof e=="boolean"?e:(t=e?.escapeKey)!=null?t:!1,outsidePress:typeof e=="boolean"?e:(o=e?.outsidePress)!=null?o:!0}};
function g6(e,t){t===void 0&&(t={});let{open:o,onOpenChange:r,elements:a,dataRef:n}=e,{enabled:i=!0,escapeKey:l=!0,outsidePress:s=!0,outsidePressEvent:c="pointe\
rdown",referencePress:u=!1,referencePressEvent:d="pointerdown",ancestorScroll:f=!1,bubbles:m,capture:p}=t,h=B1(),I=Vn(typeof s=="function"?s:()=>!1),v=typeof s==
"function"?I:s,g=ae.useRef(!1),{escapeKey:x,outsidePress:b}=c6(m),{escapeKey:w,outsidePress:_}=c6(p),S=ae.useRef(!1),k=Vn(A=>{var $;if(!o||!i||!l||A.key!=="Esca\
pe"||S.current)return;let U=($=n.current.floatingContext)==null?void 0:$.nodeId,N=h?Hp(h.nodesRef.current,U):[];if(!x&&(A.stopPropagation(),N.length>0)){let B=!0;
if(N.forEach(O=>{var L;if((L=O.context)!=null&&L.open&&!O.context.dataRef.current.__escapeKeyBubbles){B=!1;return}}),!B)return}r(!1,S4(A)?A.nativeEvent:A,"escap\
e-key")}),z=Vn(A=>{var $;let U=()=>{var N;k(A),(N=Qc(A))==null||N.removeEventListener("keydown",U)};($=Qc(A))==null||$.addEventListener("keydown",U)}),P=Vn(A=>{
var $;let U=n.current.insideReactTree;n.current.insideReactTree=!1;let N=g.current;if(g.current=!1,c==="click"&&N||U||typeof v=="function"&&!v(A))return;let B=Qc(
A),O="["+N1("inert")+"]",L=Cs(a.floating).querySelectorAll(O),q=Tt(B)?B:null;for(;q&&!vi(q);){let ce=gi(q);if(vi(ce)||!Tt(ce))break;q=ce}if(L.length&&Tt(B)&&!b4(
B)&&!jd(B,a.floating)&&Array.from(L).every(ce=>!jd(q,ce)))return;if(ra(B)&&V){let ce=vi(B),be=Ma(B),xe=/auto|scroll/,te=ce||xe.test(be.overflowX),_e=ce||xe.test(
be.overflowY),Se=te&&B.clientWidth>0&&B.scrollWidth>B.clientWidth,Ae=_e&&B.clientHeight>0&&B.scrollHeight>B.clientHeight,De=be.direction==="rtl",Pe=Ae&&(De?A.offsetX<=
B.offsetWidth-B.clientWidth:A.offsetX>B.clientWidth),de=Se&&A.offsetY>B.clientHeight;if(Pe||de)return}let G=($=n.current.floatingContext)==null?void 0:$.nodeId,
W=h&&Hp(h.nodesRef.current,G).some(ce=>{var be;return _v(A,(be=ce.context)==null?void 0:be.elements.floating)});if(_v(A,a.floating)||_v(A,a.domReference)||W)return;
let ne=h?Hp(h.nodesRef.current,G):[];if(ne.length>0){let ce=!0;if(ne.forEach(be=>{var xe;if((xe=be.context)!=null&&xe.open&&!be.context.dataRef.current.__outsidePressBubbles){
ce=!1;return}}),!ce)return}r(!1,A,"outside-press")}),H=Vn(A=>{var $;let U=()=>{var N;P(A),(N=Qc(A))==null||N.removeEventListener(c,U)};($=Qc(A))==null||$.addEventListener(
c,U)});ae.useEffect(()=>{if(!o||!i)return;n.current.__escapeKeyBubbles=x,n.current.__outsidePressBubbles=b;let A=-1;function $(L){r(!1,L,"ancestor-scroll")}function U(){
window.clearTimeout(A),S.current=!0}function N(){A=window.setTimeout(()=>{S.current=!1},Ud()?5:0)}let B=Cs(a.floating);l&&(B.addEventListener("keydown",w?z:k,w),
B.addEventListener("compositionstart",U),B.addEventListener("compositionend",N)),v&&B.addEventListener(c,_?H:P,_);let O=[];return f&&(Tt(a.domReference)&&(O=Nr(
a.domReference)),Tt(a.floating)&&(O=O.concat(Nr(a.floating))),!Tt(a.reference)&&a.reference&&a.reference.contextElement&&(O=O.concat(Nr(a.reference.contextElement)))),
O=O.filter(L=>{var q;return L!==((q=B.defaultView)==null?void 0:q.visualViewport)}),O.forEach(L=>{L.addEventListener("scroll",$)}),()=>{l&&(B.removeEventListener(
"keydown",w?z:k,w),B.removeEventListener("compositionstart",U),B.removeEventListener("compositionend",N)),v&&B.removeEventListener(c,_?H:P,_),O.forEach(L=>{L.removeEventListener(
"scroll",$)}),window.clearTimeout(A)}},[n,a,l,v,c,o,r,f,i,x,b,k,w,z,P,_,H]),ae.useEffect(()=>{n.current.insideReactTree=!1},[n,v,c]);let F=ae.useMemo(()=>({onKeyDown:k,
...u&&{[rU[d]]:A=>{r(!1,A.nativeEvent,"reference-press")},...d!=="click"&&{onClick(A){r(!1,A.nativeEvent,"reference-press")}}}}),[k,r,u,d]),V=ae.useMemo(()=>{function A($){
$.button===0&&(g.current=!0)}return{onKeyDown:k,onMouseDown:A,onMouseUp:A,[aU[c]]:()=>{n.current.insideReactTree=!0}}},[k,c,n]);return ae.useMemo(()=>i?{reference:F,
floating:V}:{},[i,F,V])}function nU(e){let{open:t=!1,onOpenChange:o,elements:r}=e,a=u6(),n=ae.useRef({}),[i]=ae.useState(()=>ZV()),l=O1()!=null,[s,c]=ae.useState(
r.reference),u=Vn((m,p,h)=>{n.current.openEvent=m?p:void 0,i.emit("openchange",{open:m,event:p,reason:h,nested:l}),o?.(m,p,h)}),d=ae.useMemo(()=>({setPositionReference:c}),
[]),f=ae.useMemo(()=>({reference:s||r.reference||null,floating:r.floating||null,domReference:r.reference}),[s,r.reference,r.floating]);return ae.useMemo(()=>({dataRef:n,
open:t,onOpenChange:u,elements:f,events:i,floatingId:a,refs:d}),[t,u,f,i,a,d])}function ks(e){var t,o;let{elements:r,...a}=e===void 0?{}:e,{nodeId:n}=a,i=nU({...a,
elements:{reference:(t=r?.reference)!=null?t:null,floating:(o=r?.floating)!=null?o:null}}),l=a.rootContext||i,s=l.elements,[c,u]=ae.useState(null),[d,f]=ae.useState(
null),p=s?.domReference||c,h=ae.useRef(null),I=B1();Hn(()=>{p&&(h.current=p)},[p]);let v=r6({...a,elements:{...s,...d&&{reference:d}}}),g=ae.useCallback(S=>{let k=Tt(
S)?{getBoundingClientRect:()=>S.getBoundingClientRect(),getClientRects:()=>S.getClientRects(),contextElement:S}:S;f(k),v.refs.setReference(k)},[v.refs]),x=ae.useCallback(
S=>{(Tt(S)||S===null)&&(h.current=S,u(S)),(Tt(v.refs.reference.current)||v.refs.reference.current===null||S!==null&&!Tt(S))&&v.refs.setReference(S)},[v.refs]),b=ae.useMemo(
()=>({...v.refs,setReference:x,setPositionReference:g,domReference:h}),[v.refs,x,g]),w=ae.useMemo(()=>({...v.elements,domReference:p}),[v.elements,p]),_=ae.useMemo(
()=>({...v,...l,refs:b,elements:w,nodeId:n}),[v,b,w,n,l]);return Hn(()=>{l.dataRef.current.floatingContext=_;let S=I?.nodesRef.current.find(k=>k.id===n);S&&(S.context=
_)}),ae.useMemo(()=>({...v,context:_,refs:b,elements:w}),[v,b,w,_])}function E1(){return v4()&&x4()}function x6(e,t){t===void 0&&(t={});let{open:o,onOpenChange:r,
events:a,dataRef:n,elements:i}=e,{enabled:l=!0,visibleOnly:s=!0}=t,c=ae.useRef(!1),u=ae.useRef(-1),d=ae.useRef(!0);ae.useEffect(()=>{if(!l)return;let m=rr(i.domReference);
function p(){!o&&ra(i.domReference)&&i.domReference===I1(Cs(i.domReference))&&(c.current=!0)}function h(){d.current=!0}function I(){d.current=!1}return m.addEventListener(
"blur",p),E1()&&(m.addEventListener("keydown",h,!0),m.addEventListener("pointerdown",I,!0)),()=>{m.removeEventListener("blur",p),E1()&&(m.removeEventListener("k\
eydown",h,!0),m.removeEventListener("pointerdown",I,!0))}},[i.domReference,o,l]),ae.useEffect(()=>{if(!l)return;function m(p){let{reason:h}=p;(h==="reference-pr\
ess"||h==="escape-key")&&(c.current=!0)}return a.on("openchange",m),()=>{a.off("openchange",m)}},[a,l]),ae.useEffect(()=>()=>{na(u)},[]);let f=ae.useMemo(()=>({
onMouseLeave(){c.current=!1},onFocus(m){if(c.current)return;let p=Qc(m.nativeEvent);if(s&&Tt(p)){if(E1()&&!m.relatedTarget){if(!d.current&&!y4(p))return}else if(!I4(
p))return}r(!0,m.nativeEvent,"focus")},onBlur(m){c.current=!1;let p=m.relatedTarget,h=m.nativeEvent,I=Tt(p)&&p.hasAttribute(N1("focus-guard"))&&p.getAttribute("\
data-type")==="outside";u.current=window.setTimeout(()=>{var v;let g=I1(i.domReference?i.domReference.ownerDocument:document);!p&&g===i.domReference||jd((v=n.current.
floatingContext)==null?void 0:v.refs.floating.current,g)||jd(i.domReference,g)||I||r(!1,h,"focus")})}}),[n,i.domReference,r,s]);return ae.useMemo(()=>l?{reference:f}:
{},[l,f])}function D1(e,t,o){let r=new Map,a=o==="item",n=e;if(a&&e){let{[a6]:i,[n6]:l,...s}=e;n=s}return{...o==="floating"&&{tabIndex:-1,[VV]:""},...n,...t.map(
i=>{let l=i?i[o]:null;return typeof l=="function"?e?l(e):null:l}).concat(e).reduce((i,l)=>(l&&Object.entries(l).forEach(s=>{let[c,u]=s;if(!(a&&[a6,n6].includes(
c)))if(c.indexOf("on")===0){if(r.has(c)||r.set(c,[]),typeof u=="function"){var d;(d=r.get(c))==null||d.push(u),i[c]=function(){for(var f,m=arguments.length,p=new Array(
m),h=0;h<m;h++)p[h]=arguments[h];return(f=r.get(c))==null?void 0:f.map(I=>I(...p)).find(I=>I!==void 0)}}}else i[c]=u}),i),{})}}function zv(e){e===void 0&&(e=[]);
let t=e.map(l=>l?.reference),o=e.map(l=>l?.floating),r=e.map(l=>l?.item),a=ae.useCallback(l=>D1(l,e,"reference"),t),n=ae.useCallback(l=>D1(l,e,"floating"),o),i=ae.useCallback(
l=>D1(l,e,"item"),r);return ae.useMemo(()=>({getReferenceProps:a,getFloatingProps:n,getItemProps:i}),[a,n,i])}var iU=new Map([["select","listbox"],["combobox","listbox"],["label",!1]]);function v6(e,t){var o,r;t===void 0&&(t={});let{open:a,elements:n,floatingId:i}=e,{enabled:l=!0,
role:s="dialog"}=t,c=u6(),u=((o=n.domReference)==null?void 0:o.id)||c,d=ae.useMemo(()=>{var g;return((g=w4(n.floating))==null?void 0:g.id)||i},[n.floating,i]),f=(r=
iU.get(s))!=null?r:s,p=O1()!=null,h=ae.useMemo(()=>f==="tooltip"||s==="label"?{["aria-"+(s==="label"?"labelledby":"describedby")]:a?d:void 0}:{"aria-expanded":a?
"true":"false","aria-haspopup":f==="alertdialog"?"dialog":f,"aria-controls":a?d:void 0,...f==="listbox"&&{role:"combobox"},...f==="menu"&&{id:u},...f==="menu"&&
p&&{role:"menuitem"},...s==="select"&&{"aria-autocomplete":"none"},...s==="combobox"&&{"aria-autocomplete":"list"}},[f,d,p,a,u,s]),I=ae.useMemo(()=>{let g={id:d,
...f&&{role:f}};return f==="tooltip"||s==="label"?g:{...g,...f==="menu"&&{"aria-labelledby":u}}},[f,d,u,s]),v=ae.useCallback(g=>{let{active:x,selected:b}=g,w={role:"\
option",...x&&{id:d+"-fui-option"}};switch(s){case"select":case"combobox":return{...w,"aria-selected":b}}return{}},[d,s]);return ae.useMemo(()=>l?{reference:h,floating:I,
item:v}:{},[l,h,I,v])}function b6(e,t,o){return o===void 0&&(o=!0),e.filter(a=>{var n;return a.parentId===t&&(!o||((n=a.context)==null?void 0:n.open))}).flatMap(a=>[a,...b6(e,a.id,o)])}
function f6(e,t){let[o,r]=e,a=!1,n=t.length;for(let i=0,l=n-1;i<n;l=i++){let[s,c]=t[i]||[0,0],[u,d]=t[l]||[0,0];c>=r!=d>=r&&o<=(u-s)*(r-c)/(d-c)+s&&(a=!a)}return a}
function lU(e,t){return e[0]>=t.x&&e[0]<=t.x+t.width&&e[1]>=t.y&&e[1]<=t.y+t.height}function Ov(e){e===void 0&&(e={});let{buffer:t=.5,blockPointerEvents:o=!1,requireIntent:r=!0}=e,
a={current:-1},n=!1,i=null,l=null,s=typeof performance<"u"?performance.now():0;function c(d,f){let m=performance.now(),p=m-s;if(i===null||l===null||p===0)return i=
d,l=f,s=m,null;let h=d-i,I=f-l,g=Math.sqrt(h*h+I*I)/p;return i=d,l=f,s=m,g}let u=d=>{let{x:f,y:m,placement:p,elements:h,onClose:I,nodeId:v,tree:g}=d;return function(b){
function w(){na(a),I()}if(na(a),!h.domReference||!h.floating||p==null||f==null||m==null)return;let{clientX:_,clientY:S}=b,k=[_,S],z=oU(b),P=b.type==="mouseleave",
H=A1(h.floating,z),F=A1(h.domReference,z),V=h.domReference.getBoundingClientRect(),A=h.floating.getBoundingClientRect(),$=p.split("-")[0],U=f>A.right-A.width/2,
N=m>A.bottom-A.height/2,B=lU(k,V),O=A.width>V.width,L=A.height>V.height,q=(O?V:A).left,G=(O?V:A).right,W=(L?V:A).top,ne=(L?V:A).bottom;if(H&&(n=!0,!P))return;if(F&&
(n=!1),F&&!P){n=!0;return}if(P&&Tt(b.relatedTarget)&&A1(h.floating,b.relatedTarget)||g&&b6(g.nodesRef.current,v).length)return;if($==="top"&&m>=V.bottom-1||$===
"bottom"&&m<=V.top+1||$==="left"&&f>=V.right-1||$==="right"&&f<=V.left+1)return w();let ce=[];switch($){case"top":ce=[[q,V.top+1],[q,A.bottom-1],[G,A.bottom-1],
[G,V.top+1]];break;case"bottom":ce=[[q,A.top+1],[q,V.bottom-1],[G,V.bottom-1],[G,A.top+1]];break;case"left":ce=[[A.right-1,ne],[A.right-1,W],[V.left+1,W],[V.left+
1,ne]];break;case"right":ce=[[V.right-1,ne],[V.right-1,W],[A.left+1,W],[A.left+1,ne]];break}function be(xe){let[te,_e]=xe;switch($){case"top":{let Se=[O?te+t/2:
U?te+t*4:te-t*4,_e+t+1],Ae=[O?te-t/2:U?te+t*4:te-t*4,_e+t+1],De=[[A.left,U||O?A.bottom-t:A.top],[A.right,U?O?A.bottom-t:A.top:A.bottom-t]];return[Se,Ae,...De]}case"\
bottom":{let Se=[O?te+t/2:U?te+t*4:te-t*4,_e-t],Ae=[O?te-t/2:U?te+t*4:te-t*4,_e-t],De=[[A.left,U||O?A.top+t:A.bottom],[A.right,U?O?A.top+t:A.bottom:A.top+t]];return[
Se,Ae,...De]}case"left":{let Se=[te+t+1,L?_e+t/2:N?_e+t*4:_e-t*4],Ae=[te+t+1,L?_e-t/2:N?_e+t*4:_e-t*4];return[...[[N||L?A.right-t:A.left,A.top],[N?L?A.right-t:A.
left:A.right-t,A.bottom]],Se,Ae]}case"right":{let Se=[te-t,L?_e+t/2:N?_e+t*4:_e-t*4],Ae=[te-t,L?_e-t/2:N?_e+t*4:_e-t*4],De=[[N||L?A.left+t:A.right,A.top],[N?L?A.
left+t:A.right:A.left+t,A.bottom]];return[Se,Ae,...De]}}}if(!f6([_,S],ce)){if(n&&!B)return w();if(!P&&r){let xe=c(b.clientX,b.clientY);if(xe!==null&&xe<.1)return w()}
f6([_,S],be([f,m]))?!n&&r&&(a.current=window.setTimeout(w,40)):w()}}};return u.__options={blockPointerEvents:o},u}var y6={scrollHideDelay:1e3,type:"hover",scrollbars:"xy"},I6=(e,{scrollbarSize:t,overscrollBehavior:o,scrollbars:r})=>{let a=o;return o&&r&&(r==="x"?a=`${o} aut\
o`:r==="y"&&(a=`auto ${o}`)),{root:{"--scrollarea-scrollbar-size":D(t),"--scrollarea-over-scroll-behavior":a,"--scrollarea-offset-size":void 0}}},Vo=R(e=>{let t=T(
"ScrollArea",y6,e),{classNames:o,className:r,style:a,styles:n,unstyled:i,scrollbarSize:l,vars:s,type:c,scrollHideDelay:u,viewportProps:d,viewportRef:f,onScrollPositionChange:m,
children:p,offsetScrollbars:h,scrollbars:I,onBottomReached:v,onTopReached:g,onLeftReached:x,onRightReached:b,overscrollBehavior:w,startScrollPosition:_,verticalScrollbarPosition:S,
attributes:k,...z}=t,[P,H]=(0,Ro.useState)(!1),[F,V]=(0,Ro.useState)(!1),[A,$]=(0,Ro.useState)(!1),U=(0,Ro.useRef)(!0),N=(0,Ro.useRef)(!1),B=(0,Ro.useRef)(!0),O=(0,Ro.useRef)(
!1),L=j({name:"ScrollArea",props:t,classes:gv,className:r,style:a,classNames:o,styles:n,unstyled:i,attributes:k,vars:s,varsResolver:I6}),q=(0,Ro.useRef)(null),[
G,W]=(0,Ro.useState)(null),ne=(0,Ro.useCallback)(be=>{W(xe=>xe===be?xe:be)},[]),ce=z1([f,q,ne]);return tn(h==="present"?G:null,()=>{let be=q.current;be&&(V(be.scrollHeight>
be.clientHeight),$(be.scrollWidth>be.clientWidth))}),Kt(()=>{_&&q.current&&q.current.scrollTo({left:_.x??0,top:_.y??0})},[]),(0,rn.jsxs)(l1,{getStyles:L,type:c===
"never"?"always":c,scrollHideDelay:u,scrollbars:I,...L("root"),...z,children:[(0,rn.jsx)(x1,{...d,...L("viewport",{style:d?.style}),ref:ce,"data-offset-scrollba\
rs":h===!0?"xy":h||void 0,"data-scrollbars":I||void 0,"data-vertical-scrollbar-position":S||void 0,"data-horizontal-hidden":h==="present"&&!A?"true":void 0,"dat\
a-vertical-hidden":h==="present"&&!F?"true":void 0,onScroll:be=>{d?.onScroll?.(be),m?.({x:be.currentTarget.scrollLeft,y:be.currentTarget.scrollTop});let{scrollTop:xe,
scrollHeight:te,clientHeight:_e,scrollLeft:Se,scrollWidth:Ae,clientWidth:De}=be.currentTarget,Pe=xe-(te-_e)>=-.8,de=xe===0;Pe&&!N.current&&v?.(),de&&!U.current&&
g?.(),N.current=Pe,U.current=de;let ue=Se-(Ae-De)>=-.8,ze=Se===0;ue&&!O.current&&b?.(),ze&&!B.current&&x?.(),O.current=ue,B.current=ze},children:p}),(I==="xy"||
I==="x")&&(0,rn.jsx)(mv,{...L("scrollbar"),orientation:"horizontal","data-vertical-scrollbar-position":S||void 0,"data-hidden":c==="never"||h==="present"&&!A?!0:
void 0,forceMount:!0,onMouseEnter:()=>H(!0),onMouseLeave:()=>H(!1),children:(0,rn.jsx)(hv,{...L("thumb")})}),(I==="xy"||I==="y")&&(0,rn.jsx)(mv,{...L("scrollbar"),
orientation:"vertical","data-vertical-scrollbar-position":S||void 0,"data-hidden":c==="never"||h==="present"&&!F?!0:void 0,forceMount:!0,onMouseEnter:()=>H(!0),
onMouseLeave:()=>H(!1),children:(0,rn.jsx)(hv,{...L("thumb")})}),(0,rn.jsx)(G3,{...L("corner"),"data-vertical-scrollbar-position":S||void 0,"data-hovered":P||void 0,
"data-hidden":c==="never"||void 0})]})});Vo.displayName="@mantine/core/ScrollArea";var Bv=R(e=>{let{children:t,classNames:o,styles:r,scrollbarSize:a,scrollHideDelay:n,
type:i,dir:l,offsetScrollbars:s,overscrollBehavior:c,viewportRef:u,onScrollPositionChange:d,unstyled:f,variant:m,viewportProps:p,scrollbars:h,style:I,vars:v,onBottomReached:g,
onTopReached:x,startScrollPosition:b,verticalScrollbarPosition:w,onOverflowChange:_,...S}=T("ScrollAreaAutosize",y6,e),k=(0,Ro.useRef)(null),[z,P]=(0,Ro.useState)(
null),H=(0,Ro.useCallback)(U=>{P(N=>N===U?N:U)},[]),F=z1([u,k,H]),V=(0,Ro.useRef)(!1),A=(0,Ro.useRef)(!1),$=(0,Ro.useEffectEvent)(()=>{let U=k.current;if(!U||!_)
return;let N=U.scrollHeight>U.clientHeight;N!==V.current&&(A.current?_(N):(A.current=!0,N&&_(!0)),V.current=N)});return tn(_?z:null,$),(0,rn.jsx)(M,{...S,variant:m,
style:[{display:"flex",overflow:"hidden"},I],children:(0,rn.jsx)(M,{style:{display:"flex",flexDirection:"column",flex:1,overflow:"hidden",...h==="y"&&{minWidth:0},
...h==="x"&&{minHeight:0},...h==="xy"&&{minWidth:0,minHeight:0},...h===!1&&{minWidth:0,minHeight:0}},children:(0,rn.jsx)(Vo,{classNames:o,styles:r,scrollHideDelay:n,
scrollbarSize:a,type:i,dir:l,offsetScrollbars:s,overscrollBehavior:c,viewportRef:F,onScrollPositionChange:d,unstyled:f,variant:m,viewportProps:p,vars:v,scrollbars:h,
onBottomReached:g,onTopReached:x,startScrollPosition:b,verticalScrollbarPosition:w,"data-autosize":"true",children:t})})})});Vo.classes=gv;Vo.varsResolver=I6;Bv.
displayName="@mantine/core/ScrollAreaAutosize";Bv.classes=gv;Vo.Autosize=Bv;var F1={root:"m_87cf2631"};var w6=y(C(),1),sU={__staticSelector:"UnstyledButton"},et=Je(e=>{let t=T("UnstyledButton",sU,e),{className:o,component:r="button",__staticSelector:a,unstyled:n,
classNames:i,styles:l,style:s,attributes:c,...u}=t,d=j({name:a,props:t,classes:F1,className:o,style:s,classNames:i,styles:l,unstyled:n,attributes:c});return(0,w6.jsx)(
M,{...d("root",{focusable:!0}),component:r,type:r==="button"?"button":void 0,...u})});et.classes=F1;et.displayName="@mantine/core/UnstyledButton";var L1={root:"m_515a97f8"};var S6=y(C(),1),Nv=R(e=>{let t=T("VisuallyHidden",null,e),{classNames:o,className:r,style:a,styles:n,unstyled:i,vars:l,attributes:s,...c}=t,u=j({name:"VisuallyH\
idden",classes:L1,props:t,className:r,style:a,classNames:o,styles:n,unstyled:i,attributes:s});return(0,S6.jsx)(M,{component:"span",...u("root"),...c})});Nv.classes=
L1;Nv.displayName="@mantine/core/VisuallyHidden";var H1={root:"m_1b7284a3"};var C6=y(C(),1),_6=(e,{radius:t,shadow:o})=>({root:{"--paper-radius":t===void 0?void 0:Ie(t),"--paper-shadow":bd(o)}}),Yt=Je(e=>{let t=T("Paper",null,e),{classNames:o,
className:r,style:a,styles:n,unstyled:i,withBorder:l,vars:s,radius:c,shadow:u,variant:d,mod:f,attributes:m,...p}=t,h=j({name:"Paper",props:t,classes:H1,className:r,
style:a,classNames:o,styles:n,unstyled:i,attributes:m,vars:s,varsResolver:_6});return(0,C6.jsx)(M,{mod:[{withBorder:l},f],...h("root"),variant:d,...p})});Yt.classes=
H1;Yt.varsResolver=_6;Yt.displayName="@mantine/core/Paper";function k6(e,t,o,r){return e==="center"||r==="center"?{top:t}:e==="end"?{bottom:o}:e==="start"?{top:o}:{}}function T6(e,t,o,r,a){return e==="center"||r==="cent\
er"?{left:t}:e==="end"?{[a==="ltr"?"right":"left"]:o}:e==="start"?{[a==="ltr"?"left":"right"]:o}:{}}var cU={bottom:"borderTopLeftRadius",left:"borderTopRightRad\
ius",right:"borderBottomLeftRadius",top:"borderBottomRightRadius"};function fU({position:e,arrowSize:t,dir:o}){let[r,a]=e.split("-");if(!a)return;let n={width:t,
height:t,position:"absolute"};if(r==="bottom"){let i=a==="start",l=i?o==="ltr"?"left":"right":o==="ltr"?"right":"left";return{...n,top:-t,[l]:0,clipPath:i!==(o===
"rtl")?"polygon(0% 0%, 0% 100%, 100% 100%)":"polygon(100% 0%, 0% 100%, 100% 100%)"}}if(r==="top"){let i=a==="start",l=i?o==="ltr"?"left":"right":o==="ltr"?"righ\
t":"left";return{...n,bottom:-t,[l]:0,clipPath:i!==(o==="rtl")?"polygon(0% 0%, 100% 0%, 0% 100%)":"polygon(0% 0%, 100% 0%, 100% 100%)"}}if(r==="left")return{...n,
right:-t,[a==="start"?"top":"bottom"]:0,clipPath:a==="start"?"polygon(0% 0%, 100% 0%, 0% 100%)":"polygon(0% 0%, 0% 100%, 100% 100%)"};if(r==="right")return{...n,
left:-t,[a==="start"?"top":"bottom"]:0,clipPath:a==="start"?"polygon(0% 0%, 100% 0%, 100% 100%)":"polygon(100% 0%, 0% 100%, 100% 100%)"}}function R6({position:e,
arrowSize:t,arrowOffset:o,arrowRadius:r,arrowPosition:a,arrowX:n,arrowY:i,dir:l}){if(a==="merge"){let f=fU({position:e,arrowSize:t,dir:l});if(f)return f}let[s,c="\
center"]=e.split("-"),u={width:t,height:t,transform:"rotate(45deg)",position:"absolute",[cU[s]]:r},d=-t/2;return s==="left"?{...u,...k6(c,i,o,a),right:d,borderLeftColor:"\
transparent",borderBottomColor:"transparent",clipPath:"polygon(100% 0, 0 0, 100% 100%)"}:s==="right"?{...u,...k6(c,i,o,a),left:d,borderRightColor:"transparent",
borderTopColor:"transparent",clipPath:"polygon(0 100%, 0 0, 100% 100%)"}:s==="top"?{...u,...T6(c,n,o,a,l),bottom:d,borderTopColor:"transparent",borderLeftColor:"\
transparent",clipPath:"polygon(0 100%, 100% 100%, 100% 0)"}:s==="bottom"?{...u,...T6(c,n,o,a,l),top:d,borderBottomColor:"transparent",borderRightColor:"transpar\
ent",clipPath:"polygon(0 100%, 0 0, 100% 0)"}:{}}function Fv({position:e,dir:t}){let[o,r]=e.split("-");if(!r)return;let a=r==="start"&&t==="ltr"||r==="end"&&t===
"rtl";if(o==="bottom")return a?{borderTopLeftRadius:0}:{borderTopRightRadius:0};if(o==="top")return a?{borderBottomLeftRadius:0}:{borderBottomRightRadius:0};if(o===
"left")return r==="start"?{borderTopRightRadius:0}:{borderBottomRightRadius:0};if(o==="right")return r==="start"?{borderTopLeftRadius:0}:{borderBottomLeftRadius:0}}var M6=y(C(),1);function Yd({position:e,arrowSize:t,arrowOffset:o,arrowRadius:r,arrowPosition:a,visible:n,arrowX:i,arrowY:l,style:s,...c}){let{dir:u}=Nt();return n?
(0,M6.jsx)("div",{role:"presentation",...c,style:{...s,...R6({position:e,arrowSize:t,arrowOffset:o,arrowRadius:r,arrowPosition:a,dir:u,arrowX:i,arrowY:l})}}):null}
Yd.displayName="@mantine/core/FloatingArrow";function Xd(e,t){if(e==="rtl"&&(t.includes("right")||t.includes("left"))){let[o,r]=t.split("-"),a=o==="right"?"left":"right";return r===void 0?a:`${a}-${r}`}return t}var jp=y(E(),1);function A6({open:e,close:t,openDelay:o,closeDelay:r}){let a=(0,jp.useRef)(-1),n=(0,jp.useRef)(-1),i=()=>{window.clearTimeout(a.current),window.
clearTimeout(n.current)},l=()=>{i(),o===0||o===void 0?e():a.current=window.setTimeout(e,o)},s=()=>{i(),r===0||r===void 0?t():n.current=window.setTimeout(t,r)};return(0,jp.useEffect)(
()=>i,[]),{openDropdown:l,closeDropdown:s}}var V1={root:"m_9814e45f"};var E6=y(C(),1),dU={zIndex:nt("modal")},D6=(e,{gradient:t,color:o,backgroundOpacity:r,blur:a,radius:n,zIndex:i})=>({root:{"--overlay-bg":t||(o!==void 0||r!==void 0)&&
ci(o||"#000",r??.6)||void 0,"--overlay-filter":a?`blur(${D(a)})`:void 0,"--overlay-radius":n===void 0?void 0:Ie(n),"--overlay-z-index":i?.toString()}}),ef=Je(e=>{
let t=T("Overlay",dU,e),{classNames:o,className:r,style:a,styles:n,unstyled:i,vars:l,fixed:s,center:c,children:u,radius:d,zIndex:f,gradient:m,blur:p,color:h,backgroundOpacity:I,
mod:v,attributes:g,...x}=t,b=j({name:"Overlay",props:t,classes:V1,className:r,style:a,classNames:o,styles:n,unstyled:i,attributes:g,vars:l,varsResolver:D6});return(0,E6.jsx)(
M,{...b("root"),mod:[{center:c,fixed:s},v],...x,children:u})});ef.classes=V1;ef.varsResolver=D6;ef.displayName="@mantine/core/Overlay";var Lv=y(E(),1);var Hv=y(C(),1),P6=y(hl(),1);function U1(e){let t=document.createElement("div");return t.setAttribute("data-portal","true"),typeof e.className=="string"&&t.classList.
add(...e.className.split(" ").filter(Boolean)),typeof e.style=="object"&&Object.assign(t.style,e.style),typeof e.id=="string"&&t.setAttribute("id",e.id),t}var Qd=null;
function uU({target:e,reuseTargetNode:t,...o}){if(e)return typeof e=="string"?document.querySelector(e)||U1(o):e;if(t){if(Qd){if(document.body.contains(Qd))return Qd;
Qd=null}let r=document.querySelector("[data-mantine-shared-portal-node]");if(r)return Qd=r,r;let a=U1(o);return a.setAttribute("data-mantine-shared-portal-node",
"true"),document.body.appendChild(a),Qd=a,a}return U1(o)}var mU={reuseTargetNode:!0},q1=R(e=>{let{children:t,target:o,reuseTargetNode:r,ref:a,...n}=T("Portal",mU,
e),[i,l]=(0,Lv.useState)(!1),s=(0,Lv.useRef)(null);return Kt(()=>(l(!0),s.current=uU({target:o,reuseTargetNode:r,...n}),Lc(a,s.current),!o&&!r&&s.current&&document.
body.appendChild(s.current),()=>{!o&&!r&&s.current&&document.body.removeChild(s.current)}),[o]),!i||!s.current?null:(0,P6.createPortal)((0,Hv.jsx)(Hv.Fragment,{
children:t}),s.current)});q1.displayName="@mantine/core/Portal";var Gp=y(C(),1),Fr=R(({withinPortal:e=!0,children:t,...o})=>en()==="test"||!e?(0,Gp.jsx)(Gp.Fragment,{children:t}):(0,Gp.jsx)(q1,{...o,children:t}));Fr.displayName=
"@mantine/core/OptionalPortal";var Kp=e=>({in:{opacity:1,transform:"scale(1)"},out:{opacity:0,transform:`scale(.9) translateY(${e==="bottom"?10:-10}px)`},transitionProperty:"transform, opacit\
y"}),$p={fade:{in:{opacity:1},out:{opacity:0},transitionProperty:"opacity"},"fade-up":{in:{opacity:1,transform:"translateY(0)"},out:{opacity:0,transform:"transl\
ateY(30px)"},transitionProperty:"opacity, transform"},"fade-down":{in:{opacity:1,transform:"translateY(0)"},out:{opacity:0,transform:"translateY(-30px)"},transitionProperty:"\
opacity, transform"},"fade-left":{in:{opacity:1,transform:"translateX(0)"},out:{opacity:0,transform:"translateX(30px)"},transitionProperty:"opacity, transform"},
"fade-right":{in:{opacity:1,transform:"translateX(0)"},out:{opacity:0,transform:"translateX(-30px)"},transitionProperty:"opacity, transform"},scale:{in:{opacity:1,
transform:"scale(1)"},out:{opacity:0,transform:"scale(0)"},common:{transformOrigin:"top"},transitionProperty:"transform, opacity"},"scale-y":{in:{opacity:1,transform:"\
scaleY(1)"},out:{opacity:0,transform:"scaleY(0)"},common:{transformOrigin:"top"},transitionProperty:"transform, opacity"},"scale-x":{in:{opacity:1,transform:"sc\
aleX(1)"},out:{opacity:0,transform:"scaleX(0)"},common:{transformOrigin:"left"},transitionProperty:"transform, opacity"},"skew-up":{in:{opacity:1,transform:"tra\
nslateY(0) skew(0deg, 0deg)"},out:{opacity:0,transform:"translateY(-20px) skew(-10deg, -5deg)"},common:{transformOrigin:"top"},transitionProperty:"transform, op\
acity"},"skew-down":{in:{opacity:1,transform:"translateY(0) skew(0deg, 0deg)"},out:{opacity:0,transform:"translateY(20px) skew(-10deg, -5deg)"},common:{transformOrigin:"\
bottom"},transitionProperty:"transform, opacity"},"rotate-left":{in:{opacity:1,transform:"translateY(0) rotate(0deg)"},out:{opacity:0,transform:"translateY(20px\
) rotate(-5deg)"},common:{transformOrigin:"bottom"},transitionProperty:"transform, opacity"},"rotate-right":{in:{opacity:1,transform:"translateY(0) rotate(0deg)"},
out:{opacity:0,transform:"translateY(20px) rotate(5deg)"},common:{transformOrigin:"top"},transitionProperty:"transform, opacity"},"slide-down":{in:{opacity:1,transform:"\
translateY(0)"},out:{opacity:0,transform:"translateY(-100%)"},common:{transformOrigin:"top"},transitionProperty:"transform, opacity"},"slide-up":{in:{opacity:1,
transform:"translateY(0)"},out:{opacity:0,transform:"translateY(100%)"},common:{transformOrigin:"bottom"},transitionProperty:"transform, opacity"},"slide-left":{
in:{opacity:1,transform:"translateX(0)"},out:{opacity:0,transform:"translateX(100%)"},common:{transformOrigin:"left"},transitionProperty:"transform, opacity"},"\
slide-right":{in:{opacity:1,transform:"translateX(0)"},out:{opacity:0,transform:"translateX(-100%)"},common:{transformOrigin:"right"},transitionProperty:"transf\
orm, opacity"},pop:{...Kp("bottom"),common:{transformOrigin:"center center"}},"pop-bottom-left":{...Kp("bottom"),common:{transformOrigin:"bottom left"}},"pop-bo\
ttom-right":{...Kp("bottom"),common:{transformOrigin:"bottom right"}},"pop-top-left":{...Kp("top"),common:{transformOrigin:"top left"}},"pop-top-right":{...Kp("\
top"),common:{transformOrigin:"top right"}}};var z6={entering:"in",entered:"in",exiting:"out",exited:"out","pre-exiting":"out","pre-entering":"out"};function j1({transition:e,state:t,duration:o,timingFunction:r}){
let a={WebkitBackfaceVisibility:"hidden",transitionDuration:`${o}ms`,transitionTimingFunction:r};return typeof e=="string"?e in $p?{transitionProperty:$p[e].transitionProperty,
...a,...$p[e].common,...$p[e][z6[t]]}:{}:{transitionProperty:e.transitionProperty,...a,...e.common,...e[z6[t]]}}var wl=y(E(),1);var O6=y(hl(),1);function B6({duration:e,exitDuration:t,timingFunction:o,mounted:r,onEnter:a,onExit:n,onEntered:i,onExited:l,enterDelay:s,exitDelay:c}){let u=Ye(),
d=ml(),f=u.respectReducedMotion?d:!1,[m,p]=(0,wl.useState)(f?0:e),[h,I]=(0,wl.useState)(r?"entered":"exited"),v=(0,wl.useRef)(-1),g=(0,wl.useRef)(-1),x=(0,wl.useRef)(
-1);function b(){window.clearTimeout(v.current),window.clearTimeout(g.current),cancelAnimationFrame(x.current),x.current=-1}let w=S=>{b();let k=S?a:n,z=S?i:l,P=f?
0:S?e:t;if(p(P),P===0)typeof k=="function"&&k(),typeof z=="function"&&z(),I(S?"entered":"exited");else{let H=requestAnimationFrame(()=>{O6.default.flushSync(()=>{
I(S?"pre-entering":"pre-exiting")}),x.current===H&&(x.current=requestAnimationFrame(()=>{typeof k=="function"&&k(),I(S?"entering":"exiting"),v.current=window.setTimeout(
()=>{typeof z=="function"&&z(),I(S?"entered":"exited")},P)}))});x.current=H}},_=S=>{if(b(),typeof(S?s:c)!="number"){w(S);return}g.current=window.setTimeout(()=>{
w(S)},S?s:c)};return tr(()=>{_(r)},[r]),(0,wl.useEffect)(()=>()=>{b()},[]),{transitionDuration:m,transitionStatus:h,transitionTimingFunction:o||"ease"}}var G1=y(E(),1),an=y(C(),1);function Sr({keepMounted:e,keepMountedMode:t="activity",transition:o="fade",duration:r=250,exitDuration:a=r,mounted:n,children:i,timingFunction:l="\
ease",onExit:s,onEntered:c,onEnter:u,onExited:d,enterDelay:f,exitDelay:m}){let p=en(),{transitionDuration:h,transitionStatus:I,transitionTimingFunction:v}=B6({mounted:n,
exitDuration:a,duration:r,timingFunction:l,onExit:s,onEntered:c,onEnter:u,onExited:d,enterDelay:f,exitDelay:m});if(p==="test")return n?(0,an.jsx)(an.Fragment,{children:i(
{})}):e?i({display:"none"}):null;if(h===0)return e?t==="display-none"?n?(0,an.jsx)(an.Fragment,{children:i({})}):i({display:"none"}):(0,an.jsx)(G1.Activity,{mode:n?
"visible":"hidden",children:i({})}):n?(0,an.jsx)(an.Fragment,{children:i({})}):null;let g=I==="exited";if(e){let x=i(g?t==="display-none"?{display:"none"}:{}:j1(
{transition:o,duration:h,state:I,timingFunction:v}));return t==="display-none"?x:(0,an.jsx)(G1.Activity,{mode:g?"hidden":"visible",children:x})}return g?null:(0,an.jsx)(
an.Fragment,{children:i(j1({transition:o,duration:h,state:I,timingFunction:v}))})}Sr.displayName="@mantine/core/Transition";var pU={duration:100,transition:"fade"};function K1(e,t){return{...pU,...t,...e}}var[N6,Ts]=kt("Popover component was not found in the tree");var Yp=y(E(),1);function Vv({childProps:e,disabled:t,opened:o,longPressDelay:r=500,setReference:a,open:n}){let i=(0,Yp.useRef)(!1),l=(0,Yp.useRef)(!1),s=(0,Yp.useRef)(null),c=(0,Yp.useRef)(
t);c.current=t;let u=(p,h,I)=>{a({getBoundingClientRect:()=>({x:p,y:h,width:0,height:0,top:h,left:p,right:p,bottom:h,toJSON:()=>{}}),contextElement:I}),n()},d=$e(
e.onMouseDown,p=>{t||p.button===2&&p.stopPropagation()}),f=$e(e.onContextMenu,p=>{t||p.defaultPrevented||(p.preventDefault(),!l.current&&(u(p.clientX,p.clientY,
p.currentTarget),i.current&&(l.current=!0)))}),m=Nw(p=>{if(c.current||l.current)return;let h=p,I=h.touches[0]??h.changedTouches[0];I&&(u(I.clientX,I.clientY,s.current),
l.current=!0)},{threshold:r,events:["touch"],cancelOnMove:!0,onStart:p=>{i.current=!0,l.current=!1,s.current=p.currentTarget},onFinish:p=>{i.current=!1,l.current=
!1,c.current||p.preventDefault()},onCancel:()=>{i.current=!1,l.current=!1}});return{onContextMenu:f,onMouseDown:d,onTouchStart:$e(e.onTouchStart,m.onTouchStart),
onTouchEnd:$e(e.onTouchEnd,m.onTouchEnd),onTouchCancel:$e(e.onTouchCancel,m.onTouchCancel),onTouchMove:$e(e.onTouchMove,m.onTouchMove),style:t?e.style:{...e.style,
WebkitTouchCallout:"none",WebkitUserSelect:"none",userSelect:"none"},"data-expanded":o?!0:void 0}}var F6=y(E(),1);function $1(e){let{children:t,disabled:o,longPressDelay:r}=T("PopoverContextMenu",null,e),a=Ho(t);if(!a)throw new Error("Popover.ContextMenu com\
ponent children should be an element or a component that accepts ref. Fragments, strings, numbers and other primitive values are not supported");let n=Ts(),i=Vv(
{childProps:a.props,disabled:o||n.disabled,opened:n.opened,longPressDelay:r,setReference:n.reference,open:()=>{n.opened||n.onToggle()}});return(0,F6.cloneElement)(
a,i)}$1.displayName="@mantine/core/PopoverContextMenu";var L6=y(E(),1);var H6=y(C(),1);function Wd({children:e,active:t=!0,refProp:o="ref",innerRef:r}){let a=Ew(t),n=we(a,r),i=Ho(e);return i?(0,L6.cloneElement)(i,{[o]:n}):e}function V6(e){
return(0,H6.jsx)(Nv,{tabIndex:-1,"data-autofocus":!0,...e})}Wd.displayName="@mantine/core/FocusTrap";V6.displayName="@mantine/core/FocusTrapInitialFocus";Wd.InitialFocus=
V6;var Uv={dropdown:"m_38a85659",arrow:"m_a31dc6c1",overlay:"m_3d7bc908"};var tf=y(C(),1),qv=R(e=>{let t=T("PopoverDropdown",null,e),{className:o,style:r,vars:a,children:n,onKeyDownCapture:i,variant:l,classNames:s,styles:c,ref:u,...d}=t,
f=Ts(),{dir:m}=Nt(),p=f.arrowPosition==="merge"&&f.withArrow?Fv({position:f.placement,dir:m}):void 0,h=vp({opened:f.opened,shouldReturnFocus:f.returnFocus}),I=f.
withRoles?{"aria-labelledby":f.getTargetId(),id:f.getDropdownId(),role:"dialog",tabIndex:-1}:{},v=we(u,f.floating);return f.disabled?null:(0,tf.jsx)(Fr,{...f.portalProps,
withinPortal:f.withinPortal,children:(0,tf.jsx)(Sr,{mounted:f.opened,...f.transitionProps,transition:f.transitionProps?.transition||"fade",duration:f.transitionProps?.
duration??150,keepMounted:f.keepMounted,keepMountedMode:f.keepMountedMode,exitDuration:typeof f.transitionProps?.exitDuration=="number"?f.transitionProps.exitDuration:
f.transitionProps?.duration,children:g=>(0,tf.jsx)(Wd,{active:f.trapFocus&&f.opened,innerRef:v,children:(0,tf.jsxs)(M,{...I,...d,variant:l,onKeyDownCapture:sR(()=>{
f.onClose?.(),f.onDismiss?.()},{active:f.closeOnEscape,onTrigger:h,onKeyDown:i}),"data-position":f.placement,"data-fixed":f.floatingStrategy==="fixed"||void 0,...f.
getStyles("dropdown",{className:o,props:t,classNames:s,styles:c,style:[{...g,...p,zIndex:f.zIndex,top:f.y??0,left:f.x??0,width:f.width==="target"?void 0:D(f.width),
...f.referenceHidden?{display:"none"}:null},f.resolvedStyles?.dropdown,c?.dropdown,r]}),children:[n,(0,tf.jsx)(Yd,{ref:f.arrowRef,arrowX:f.arrowX,arrowY:f.arrowY,
visible:f.withArrow,position:f.placement,arrowSize:f.arrowSize,arrowRadius:f.arrowRadius,arrowOffset:f.arrowOffset,arrowPosition:f.arrowPosition,...f.getStyles(
"arrow",{props:t,classNames:s,styles:c})})]})})})})});qv.classes=Uv;qv.displayName="@mantine/core/PopoverDropdown";var U6=y(E(),1);var hU={refProp:"ref",popupType:"dialog"},Y1=R(e=>{let{children:t,refProp:o,popupType:r,ref:a,...n}=T("PopoverTarget",hU,e),i=Ho(t);if(!i)throw new Error("Popov\
er.Target component children should be an element or a component that accepts ref. Fragments, strings, numbers and other primitive values are not supported");let l=n,
s=Ts(),c=we(s.reference,bs(i),a),u=s.withRoles?{"aria-haspopup":r,"aria-expanded":s.opened,"aria-controls":s.opened?s.getDropdownId():void 0,id:s.getTargetId()}:
{},d=i.props;return(0,U6.cloneElement)(i,{...l,...u,...s.targetProps,className:Ne(s.targetProps.className,l.className,d.className),[o]:c,...s.controlled?null:{onClick:f=>{
s.onToggle(),d.onClick?.(f)}}})});Y1.displayName="@mantine/core/PopoverTarget";var nn=y(E(),1);function gU(e){if(e===void 0)return{shift:!0,flip:!0};let t={...e};return e.shift===void 0&&(t.shift=!0),e.flip===void 0&&(t.flip=!0),t}function xU(e,t,o,r){let a=gU(
e.middlewares),n=[Kd(e.offset),Up()];if(a.flip&&!o){let i=typeof a.flip=="boolean"?{}:a.flip,l=r?{fallbackStrategy:"initialPlacement",...i}:i;n.push($d(l))}if(a.
shift){let i=typeof a.shift=="boolean"?{}:a.shift;n.push(Jc(l=>{let s=l.placement.startsWith("top")||l.placement.startsWith("bottom");return{limiter:T1(),padding:5,
...e.width==="target"&&s?{mainAxis:!1}:null,...i}}))}return a.inline&&n.push(typeof a.inline=="boolean"?_s():_s(a.inline)),n.push(qp({element:e.arrowRef,padding:e.
arrowOffset})),(a.size||e.width==="target")&&n.push(R1({...typeof a.size=="boolean"?{}:a.size,apply({rects:i,availableWidth:l,availableHeight:s,...c}){let u=t().
refs.floating.current?.style??{};a.size&&(typeof a.size=="object"&&a.size.apply?a.size.apply({rects:i,availableWidth:l,availableHeight:s,...c}):Object.assign(u,
{maxWidth:`${l}px`,maxHeight:`${s}px`})),e.width==="target"&&Object.assign(u,{width:`${i.reference.width}px`})}})),n}function q6(e){let[t,o]=Be({value:e.opened,
defaultValue:e.defaultOpened,finalValue:!1,onChange:e.onChange}),r=(0,nn.useRef)(t),a=(0,nn.useRef)(!1),[n,i]=(0,nn.useState)(null),l=e.preventPositionChangeWhenVisible!==
!1,s=(0,nn.useRef)(t);t!==s.current&&(s.current=t,t&&n!==null&&i(null));let c=(0,nn.useRef)(e.position);e.position!==c.current&&(c.current=e.position,a.current=
!1,n!==null&&i(null));let u=(0,nn.useCallback)(()=>i(null),[]),d=()=>{t&&!e.disabled&&o(!1)},f=()=>{e.disabled||o(!t)},m=ks({open:t,strategy:e.strategy,placement:l?
n??e.position:e.position,middleware:xU(e,()=>m,l&&n!==null,l),whileElementsMounted:e.keepMounted?void 0:Zc});(0,nn.useEffect)(()=>{if(!e.keepMounted)return;let h=m.
refs.reference.current,I=m.refs.floating.current;if(t&&h&&I)return Zc(h,I,m.update)},[e.keepMounted,t,m.update,m.elements.reference,m.elements.floating]),Kt(()=>{
if(!t){a.current=!1;return}if(!l||n!==null)return;let h=m.refs.floating.current;if(!(!h||h.offsetHeight===0||h.offsetWidth===0)){if(!a.current){a.current=!0,m.update();
return}m.isPositioned&&i(m.placement)}},[l,t,m.isPositioned,m.placement,n,m.update]);let p=(0,nn.useRef)(m.placement);return Kt(()=>{p.current!==m.placement&&(p.
current=m.placement,e.onPositionChange?.(m.placement))},[m.placement]),tr(()=>{t!==r.current&&(t?e.onOpen?.():e.onClose?.()),r.current=t},[t,e.onClose,e.onOpen]),
{floating:m,controlled:typeof e.opened=="boolean",opened:t,onClose:d,onToggle:f,resetLockedPlacement:u}}var yi=y(E(),1);var of=y(C(),1),vU={position:"bottom",offset:8,transitionProps:{transition:"fade",duration:150},middlewares:{flip:!0,shift:!0,inline:!1},arrowSize:7,arrowOffset:5,
arrowRadius:0,arrowPosition:"side",closeOnClickOutside:!0,withinPortal:!0,closeOnEscape:!0,trapFocus:!1,withRoles:!0,returnFocus:!1,withOverlay:!1,hideDetached:!0,
preventPositionChangeWhenVisible:!0,clickOutsideEvents:["mousedown","touchstart"],clickOutsideCapture:!1,zIndex:nt("popover"),__staticSelector:"Popover",width:"\
max-content"},j6=(e,{radius:t,shadow:o})=>({dropdown:{"--popover-radius":t===void 0?void 0:Ie(t),"--popover-shadow":bd(o)}});function gt(e){let t=T("Popover",vU,
e),{children:o,position:r,offset:a,onPositionChange:n,opened:i,transitionProps:l,onExitTransitionEnd:s,onEnterTransitionEnd:c,width:u,middlewares:d,withArrow:f,
arrowSize:m,arrowOffset:p,arrowRadius:h,arrowPosition:I,unstyled:v,classNames:g,styles:x,closeOnClickOutside:b,withinPortal:w,portalProps:_,closeOnEscape:S,clickOutsideEvents:k,
clickOutsideCapture:z,trapFocus:P,onClose:H,onDismiss:F,onOpen:V,onChange:A,zIndex:$,radius:U,shadow:N,id:B,defaultOpened:O,__staticSelector:L,withRoles:q,disabled:G,
returnFocus:W,variant:ne,keepMounted:ce,keepMountedMode:be,vars:xe,floatingStrategy:te,withOverlay:_e,overlayProps:Se,hideDetached:Ae,attributes:De,preventPositionChangeWhenVisible:Pe,
...de}=t,ue=j({name:L,props:t,classes:Uv,classNames:g,styles:x,unstyled:v,attributes:De,rootSelector:"dropdown",vars:xe,varsResolver:j6}),{resolvedStyles:ze}=or(
{classNames:g,styles:x,props:t}),J=(0,yi.useRef)(null),[Z,pe]=(0,yi.useState)(null),[Ce,ee]=(0,yi.useState)(null),{dir:X}=Nt(),Q=en(),Ge=Oe(B),ye=q6({middlewares:d,
width:u,position:Xd(X,r),offset:typeof a=="number"?a+(f?m/2:0):a,arrowRef:J,arrowOffset:p,onPositionChange:n,opened:i,defaultOpened:O,onChange:A,onOpen:V,onClose:H,
onDismiss:F,strategy:te,disabled:G,preventPositionChangeWhenVisible:Pe,keepMounted:ce});_w(()=>{b&&(ye.onClose(),F?.())},k,[Z,Ce],!0,z);let ge=(0,yi.useCallback)(
_t=>{pe(_t),ye.floating.refs.setReference(_t)},[ye.floating.refs.setReference]),zt=(0,yi.useCallback)(_t=>{ee(_t),ye.floating.refs.setFloating(_t)},[ye.floating.
refs.setFloating]),so=(0,yi.useCallback)(()=>{l?.onExited?.(),s?.(),ye.resetLockedPlacement()},[l?.onExited,s,ye.resetLockedPlacement]),Te=(0,yi.useCallback)(()=>{
l?.onEntered?.(),c?.()},[l?.onEntered,c]);return(0,of.jsxs)(N6,{value:{returnFocus:W,disabled:G,controlled:ye.controlled,reference:ge,floating:zt,x:ye.floating.
x,y:ye.floating.y,arrowX:ye.floating?.middlewareData?.arrow?.x,arrowY:ye.floating?.middlewareData?.arrow?.y,opened:ye.opened,arrowRef:J,transitionProps:{...l,onExited:so,
onEntered:Te},width:u,withArrow:f,arrowSize:m,arrowOffset:p,arrowRadius:h,arrowPosition:I,placement:ye.floating.placement,trapFocus:P,withinPortal:w,portalProps:_,
zIndex:$,radius:U,shadow:N,closeOnEscape:S,onDismiss:F,onClose:ye.onClose,onToggle:ye.onToggle,getTargetId:()=>Ge,getDropdownId:()=>`${Ge}-dropdown`,withRoles:q,
targetProps:de,__staticSelector:L,classNames:g,styles:x,unstyled:v,variant:ne,keepMounted:ce,keepMountedMode:be,getStyles:ue,resolvedStyles:ze,floatingStrategy:te,
referenceHidden:Ae&&Q!=="test"?ye.floating.middlewareData.hide?.referenceHidden:!1},children:[o,_e&&(0,of.jsx)(Sr,{transition:"fade",mounted:ye.opened,duration:l?.
duration||250,exitDuration:l?.exitDuration||250,children:_t=>(0,of.jsx)(Fr,{withinPortal:w,children:(0,of.jsx)(ef,{...Se,...ue("overlay",{className:Se?.className,
style:[_t,Se?.style]})})})})]})}gt.Target=Y1;gt.Dropdown=qv;gt.ContextMenu=$1;gt.varsResolver=j6;gt.displayName="@mantine/core/Popover";gt.extend=e=>e;gt.withProps=
e=>{let t=o=>(0,of.jsx)(gt,{...e,...o});return t.extend=gt.extend,t.displayName=`WithProps(${gt.displayName})`,t};var Lr={root:"m_5ae2e3c",barsLoader:"m_7a2bd4cd",bar:"m_870bb79","bars-loader-animation":"m_5d2b3b9d",dotsLoader:"m_4e3f22d7",dot:"m_870c4af","loader-dots-anima\
tion":"m_aac34a1",ovalLoader:"m_b34414df","oval-loader-animation":"m_f8e89c4b"};var Zd=y(C(),1),X1=({className:e,...t})=>(0,Zd.jsxs)(M,{component:"span",className:Ne(Lr.barsLoader,e),...t,children:[(0,Zd.jsx)("span",{className:Lr.bar}),(0,Zd.jsx)(
"span",{className:Lr.bar}),(0,Zd.jsx)("span",{className:Lr.bar})]});X1.displayName="@mantine/core/Bars";var Jd=y(C(),1),Q1=({className:e,...t})=>(0,Jd.jsxs)(M,{component:"span",className:Ne(Lr.dotsLoader,e),...t,children:[(0,Jd.jsx)("span",{className:Lr.dot}),(0,Jd.jsx)(
"span",{className:Lr.dot}),(0,Jd.jsx)("span",{className:Lr.dot})]});Q1.displayName="@mantine/core/Dots";var G6=y(C(),1),W1=({className:e,...t})=>(0,G6.jsx)(M,{component:"span",className:Ne(Lr.ovalLoader,e),...t});W1.displayName="@mantine/core/Oval";var Z1=y(C(),1),J1={bars:X1,oval:W1,dots:Q1},bU={loaders:J1,type:"oval"},K6=(e,{size:t,color:o})=>({root:{"--loader-size":ie(t,"loader-size"),"--loader-color":o?
Fe(o,e):void 0}}),zo=R(e=>{let t=T("Loader",bU,e),{size:o,color:r,type:a,vars:n,className:i,style:l,classNames:s,styles:c,unstyled:u,loaders:d,variant:f,children:m,
attributes:p,...h}=t,I=j({name:"Loader",props:t,classes:Lr,className:i,style:l,classNames:s,styles:c,unstyled:u,attributes:p,vars:n,varsResolver:K6});return m?(0,Z1.jsx)(
M,{...I("root"),...h,children:m}):(0,Z1.jsx)(M,{...I("root"),component:d[a],variant:f,size:o,...h})});zo.defaultLoaders=J1;zo.classes=Lr;zo.varsResolver=K6;zo.displayName=
"@mantine/core/Loader";var Sl={root:"m_8d3f4000",icon:"m_8d3afb97",loader:"m_302b9fb1",group:"m_1a0f1b21",groupSection:"m_437b6484"};var $6=y(C(),1),yU={orientation:"horizontal"},Y6=(e,{borderWidth:t})=>({group:{"--ai-border-width":D(t)}}),Xp=R(e=>{let t=T("ActionIconGroup",yU,e),{className:o,
style:r,classNames:a,styles:n,unstyled:i,orientation:l,vars:s,borderWidth:c,variant:u,mod:d,attributes:f,...m}=t,p=j({name:"ActionIconGroup",props:t,classes:Sl,
className:o,style:r,classNames:a,styles:n,unstyled:i,attributes:f,vars:s,varsResolver:Y6,rootSelector:"group"});return(0,$6.jsx)(M,{...p("group"),variant:u,mod:[
{orientation:l},d],role:"group",...m})});Xp.classes=Sl;Xp.varsResolver=Y6;Xp.displayName="@mantine/core/ActionIconGroup";var X6=y(C(),1),Q6=(e,{radius:t,color:o,gradient:r,variant:a,autoContrast:n,size:i})=>{let l=e.variantColorResolver({color:o||e.primaryColor,theme:e,gradient:r,
variant:a||"filled",autoContrast:n});return{groupSection:{"--section-height":ie(i,"section-height"),"--section-padding-x":ie(i,"section-padding-x"),"--section-f\
z":lt(i),"--section-radius":t===void 0?void 0:Ie(t),"--section-bg":o||a?l.background:void 0,"--section-color":l.color,"--section-bd":o||a?l.border:void 0}}},Qp=R(
e=>{let t=T("ActionIconGroupSection",null,e),{className:o,style:r,classNames:a,styles:n,unstyled:i,vars:l,variant:s,gradient:c,radius:u,autoContrast:d,attributes:f,
...m}=t,p=j({name:"ActionIconGroupSection",props:t,classes:Sl,className:o,style:r,classNames:a,styles:n,unstyled:i,attributes:f,vars:l,varsResolver:Q6,rootSelector:"\
groupSection"});return(0,X6.jsx)(M,{...p("groupSection"),variant:s,...m})});Qp.classes=Sl;Qp.varsResolver=Q6;Qp.displayName="@mantine/core/ActionIconGroupSectio\
n";var rf=y(C(),1),W6=(e,{size:t,radius:o,variant:r,gradient:a,color:n,autoContrast:i})=>{let l=e.variantColorResolver({color:n||e.primaryColor,theme:e,gradient:a,
variant:r||"filled",autoContrast:i});return{root:{"--ai-size":ie(t,"ai-size"),"--ai-radius":o===void 0?void 0:Ie(o),"--ai-bg":n||r?l.background:void 0,"--ai-hov\
er":n||r?l.hover:void 0,"--ai-hover-color":n||r?l.hoverColor:void 0,"--ai-color":l.color,"--ai-bd":n||r?l.border:void 0}}},Oo=Je(e=>{let t=T("ActionIcon",null,e),
{className:o,unstyled:r,variant:a,classNames:n,styles:i,style:l,loading:s,loaderProps:c,size:u,color:d,radius:f,__staticSelector:m,gradient:p,vars:h,children:I,
disabled:v,"data-disabled":g,autoContrast:x,mod:b,attributes:w,..._}=t,S=j({name:["ActionIcon",m],props:t,className:o,style:l,classes:Sl,classNames:n,styles:i,unstyled:r,
attributes:w,vars:h,varsResolver:W6});return(0,rf.jsxs)(et,{...S("root",{active:!v&&!s&&!g}),"aria-busy":s||void 0,..._,unstyled:r,variant:a,size:u,disabled:v||
s,mod:[{loading:s,disabled:v||g},b],children:[typeof s=="boolean"&&(0,rf.jsx)(Sr,{mounted:s,transition:"slide-down",duration:150,children:k=>(0,rf.jsx)(M,{component:"\
span",...S("loader",{style:k}),"aria-hidden":!0,children:(0,rf.jsx)(zo,{color:"var(--ai-color)",size:"calc(var(--ai-size) * 0.55)",...c})})}),(0,rf.jsx)(M,{component:"\
span",mod:{loading:s},...S("icon"),children:I})]})});Oo.classes=Sl;Oo.varsResolver=W6;Oo.displayName="@mantine/core/ActionIcon";Oo.Group=Xp;Oo.GroupSection=Qp;var wce=y(E(),1),eS=y(C(),1);function tS({size:e="var(--cb-icon-size, 70%)",style:t,...o}){return(0,eS.jsx)("svg",{viewBox:"0 0 15 15",fill:"none",xmlns:"http:/\
/www.w3.org/2000/svg",style:{...t,width:e,height:e},...o,children:(0,eS.jsx)("path",{d:"M11.7816 4.03157C12.0062 3.80702 12.0062 3.44295 11.7816 3.2184C11.5571 \
2.99385 11.193 2.99385 10.9685 3.2184L7.50005 6.68682L4.03164 3.2184C3.80708 2.99385 3.44301 2.99385 3.21846 3.2184C2.99391 3.44295 2.99391 3.80702 3.21846 4.03\
157L6.68688 7.49999L3.21846 10.9684C2.99391 11.193 2.99391 11.557 3.21846 11.7816C3.44301 12.0061 3.80708 12.0061 4.03164 11.7816L7.50005 8.31316L10.9685 11.781\
6C11.193 12.0061 11.5571 12.0061 11.7816 11.7816C12.0062 11.557 12.0062 11.193 11.7816 10.9684L8.31322 7.49999L11.7816 4.03157Z",fill:"currentColor",fillRule:"e\
venodd",clipRule:"evenodd"})})}tS.displayName="@mantine/core/CloseIcon";var oS={root:"m_86a44da5","root--subtle":"m_220c80f2"};var jv=y(C(),1),IU={variant:"subtle"},Z6=(e,{size:t,radius:o,iconSize:r})=>({root:{"--cb-size":ie(t,"cb-size"),"--cb-radius":o===void 0?void 0:Ie(o),"--cb-icon-\
size":D(r)}}),Ea=Je(e=>{let t=T("CloseButton",IU,e),{iconSize:o,children:r,vars:a,radius:n,className:i,classNames:l,style:s,styles:c,unstyled:u,"data-disabled":d,
disabled:f,variant:m,icon:p,mod:h,attributes:I,__staticSelector:v,...g}=t,x=j({name:v||"CloseButton",props:t,className:i,style:s,classes:oS,classNames:l,styles:c,
unstyled:u,attributes:I,vars:a,varsResolver:Z6});return(0,jv.jsxs)(et,{...g,unstyled:u,variant:m,disabled:f,mod:[{disabled:f||d},h],...x("root",{variant:m,active:!f&&
!d}),children:[p||(0,jv.jsx)(tS,{}),r]})});Ea.classes=oS;Ea.varsResolver=Z6;Ea.displayName="@mantine/core/CloseButton";var J6=y(E(),1);function eM(e){return J6.Children.toArray(e).filter(Boolean)}var rS={root:"m_4081bf90"};var tM=y(C(),1),wU={preventGrowOverflow:!0,gap:"md",align:"center",justify:"flex-start",wrap:"wrap"},oM=(e,{grow:t,preventGrowOverflow:o,gap:r,align:a,justify:n,
wrap:i},{childWidth:l})=>({root:{"--group-child-width":t&&o?l:void 0,"--group-gap":Gt(r),"--group-align":a,"--group-justify":n,"--group-wrap":i}}),oe=R(e=>{let t=T(
"Group",wU,e),{classNames:o,className:r,style:a,styles:n,unstyled:i,children:l,gap:s,align:c,justify:u,wrap:d,grow:f,preventGrowOverflow:m,vars:p,variant:h,__size:I,
mod:v,attributes:g,...x}=t,b=eM(l),w=b.length,_=Gt(s??"md"),S={childWidth:`calc(${100/w}% - (${_} - ${_} / ${w}))`},k=j({name:"Group",props:t,stylesCtx:S,className:r,
style:a,classes:rS,classNames:o,styles:n,unstyled:i,attributes:g,vars:p,varsResolver:oM});return(0,tM.jsx)(M,{...k("root"),variant:h,mod:[{grow:f},v],size:I,...x,
children:b})});oe.classes=rS;oe.varsResolver=oM;oe.displayName="@mantine/core/Group";var[rM,Uo]=kt("ModalBase component was not found in tree");var eu=y(E(),1);function aM({opened:e,transitionDuration:t}){let[o,r]=(0,eu.useState)(e),a=(0,eu.useRef)(-1),n=ml()?0:t;return(0,eu.useEffect)(()=>(e?(r(!0),window.clearTimeout(
a.current)):n===0?r(!1):a.current=window.setTimeout(()=>r(!1),n),()=>window.clearTimeout(a.current)),[e,n]),o}var aS=y(E(),1);function nM({id:e,transitionProps:t,opened:o,trapFocus:r,closeOnEscape:a,onClose:n,returnFocus:i,handledEscapeEvents:l}){let s=Oe(e),[c,u]=(0,aS.useState)(!1),[
d,f]=(0,aS.useState)(!1),m=typeof t?.duration=="number"?t?.duration:200,p=aM({opened:o,transitionDuration:m});return hs("keydown",h=>{h.key==="Escape"&&a&&!h.isComposing&&
o&&!l?.has(h)&&h.target?.getAttribute("data-mantine-stop-propagation")!=="true"&&(l?.add(h),n())},{capture:!0}),vp({opened:o,shouldReturnFocus:r&&i}),{_id:s,titleMounted:c,
bodyMounted:d,shouldLockScroll:p,setTitleMounted:u,setBodyMounted:f}}var ia=function(){return ia=Object.assign||function(t){for(var o,r=1,a=arguments.length;r<a;r++){o=arguments[r];for(var n in o)Object.prototype.hasOwnProperty.call(
o,n)&&(t[n]=o[n])}return t},ia.apply(this,arguments)};function Gv(e,t){var o={};for(var r in e)Object.prototype.hasOwnProperty.call(e,r)&&t.indexOf(r)<0&&(o[r]=
e[r]);if(e!=null&&typeof Object.getOwnPropertySymbols=="function")for(var a=0,r=Object.getOwnPropertySymbols(e);a<r.length;a++)t.indexOf(r[a])<0&&Object.prototype.
propertyIsEnumerable.call(e,r[a])&&(o[r[a]]=e[r[a]]);return o}function iM(e,t,o){if(o||arguments.length===2)for(var r=0,a=t.length,n;r<a;r++)(n||!(r in t))&&(n||(n=Array.prototype.slice.call(t,0,r)),n[r]=t[r]);return e.concat(
n||Array.prototype.slice.call(t))}var Qv=y(E());var Cr=y(E());var af="right-scroll-bar-position",nf="width-before-scroll-bar",nS="with-scroll-bars-hidden",iS="--removed-body-scroll-bar-size";function Kv(e,t){return typeof e=="function"?e(t):e&&(e.current=t),e}var lM=y(E());function sM(e,t){var o=(0,lM.useState)(function(){return{value:e,callback:t,facade:{get current(){return o.value},set current(r){var a=o.value;a!==
r&&(o.value=r,o.callback(r,a))}}}})[0];return o.callback=t,o.facade}var $v=y(E());var SU=typeof window<"u"?$v.useLayoutEffect:$v.useEffect,cM=new WeakMap;function lS(e,t){var o=sM(t||null,function(r){return e.forEach(function(a){return Kv(a,r)})});
return SU(function(){var r=cM.get(o);if(r){var a=new Set(r),n=new Set(e),i=o.current;a.forEach(function(l){n.has(l)||Kv(l,null)}),n.forEach(function(l){a.has(l)||
Kv(l,i)})}cM.set(o,e)},[e]),o}function CU(e){return e}function _U(e,t){t===void 0&&(t=CU);var o=[],r=!1,a={read:function(){if(r)throw new Error("Sidecar: could not `read` from an `assigned` \
medium. `read` could be used only with `useMedium`.");return o.length?o[o.length-1]:e},useMedium:function(n){var i=t(n,r);return o.push(i),function(){o=o.filter(
function(l){return l!==i})}},assignSyncMedium:function(n){for(r=!0;o.length;){var i=o;o=[],i.forEach(n)}o={push:function(l){return n(l)},filter:function(){return o}}},
assignMedium:function(n){r=!0;var i=[];if(o.length){var l=o;o=[],l.forEach(n),i=o}var s=function(){var u=i;i=[],u.forEach(n)},c=function(){return Promise.resolve().
then(s)};c(),o={push:function(u){i.push(u),c()},filter:function(u){return i=i.filter(u),o}}}};return a}function sS(e){e===void 0&&(e={});var t=_U(null);return t.options=ia({async:!0,ssr:!1},e),t}var fM=y(E()),dM=function(e){var t=e.sideCar,o=Gv(e,["sideCar"]);if(!t)throw new Error("Sidecar: please provide `sideCar` property to import the right car");var r=t.
read();if(!r)throw new Error("Sidecar medium not found");return fM.createElement(r,ia({},o))};dM.isSideCarExport=!0;function cS(e,t){return e.useMedium(t),dM}var Yv=sS();var fS=function(){},Wp=Cr.forwardRef(function(e,t){var o=Cr.useRef(null),r=Cr.useState({onScrollCapture:fS,onWheelCapture:fS,onTouchMoveCapture:fS}),a=r[0],n=r[1],
i=e.forwardProps,l=e.children,s=e.className,c=e.removeScrollBar,u=e.enabled,d=e.shards,f=e.sideCar,m=e.noRelative,p=e.noIsolation,h=e.inert,I=e.allowPinchZoom,v=e.
as,g=v===void 0?"div":v,x=e.gapMode,b=Gv(e,["forwardProps","children","className","removeScrollBar","enabled","shards","sideCar","noRelative","noIsolation","ine\
rt","allowPinchZoom","as","gapMode"]),w=f,_=lS([o,t]),S=ia(ia({},b),a);return Cr.createElement(Cr.Fragment,null,u&&Cr.createElement(w,{sideCar:Yv,removeScrollBar:c,
shards:d,noRelative:m,noIsolation:p,inert:h,setCallbacks:n,allowPinchZoom:!!I,lockRef:o,gapMode:x}),i?Cr.cloneElement(Cr.Children.only(l),ia(ia({},S),{ref:_})):
Cr.createElement(g,ia({},S,{className:s,ref:_}),l))});Wp.defaultProps={enabled:!0,removeScrollBar:!0,inert:!1};Wp.classNames={fullWidth:nf,zeroRight:af};var Xt=y(E());var ou=y(E());var pM=y(E());var uM;var mM=function(){if(uM)return uM;if(typeof __webpack_nonce__<"u")return __webpack_nonce__};function kU(){if(!document)return null;var e=document.createElement("style");e.type="text/css";var t=mM();return t&&e.setAttribute("nonce",t),e}function TU(e,t){
e.styleSheet?e.styleSheet.cssText=t:e.appendChild(document.createTextNode(t))}function RU(e){var t=document.head||document.getElementsByTagName("head")[0];t.appendChild(
e)}var dS=function(){var e=0,t=null;return{add:function(o){e==0&&(t=kU())&&(TU(t,o),RU(t)),e++},remove:function(){e--,!e&&t&&(t.parentNode&&t.parentNode.removeChild(
t),t=null)}}};var uS=function(){var e=dS();return function(t,o){pM.useEffect(function(){return e.add(t),function(){e.remove()}},[t&&o])}};var Zp=function(){var e=uS(),t=function(o){var r=o.styles,a=o.dynamic;return e(r,a),null};return t};var MU={left:0,top:0,right:0,gap:0},mS=function(e){return parseInt(e||"",10)||0},AU=function(e){var t=window.getComputedStyle(document.body),o=t[e==="padding"?"\
paddingLeft":"marginLeft"],r=t[e==="padding"?"paddingTop":"marginTop"],a=t[e==="padding"?"paddingRight":"marginRight"];return[mS(o),mS(r),mS(a)]},pS=function(e){
if(e===void 0&&(e="margin"),typeof window>"u")return MU;var t=AU(e),o=document.documentElement.clientWidth,r=window.innerWidth;return{left:t[0],top:t[1],right:t[2],
gap:Math.max(0,r-o+t[2]-t[0])}};var EU=Zp(),tu="data-scroll-locked",DU=function(e,t,o,r){var a=e.left,n=e.top,i=e.right,l=e.gap;return o===void 0&&(o="margin"),`
  .`.concat(nS,` {
   overflow: hidden `).concat(r,`;
   padding-right: `).concat(l,"px ").concat(r,`;
  }
  body[`).concat(tu,`] {
    overflow: hidden `).concat(r,`;
    overscroll-behavior: contain;
    `).concat([t&&"position: relative ".concat(r,";"),o==="margin"&&`
    padding-left: `.concat(a,`px;
    padding-top: `).concat(n,`px;
    padding-right: `).concat(i,`px;
    margin-left:0;
    margin-top:0;
    margin-right: `).concat(l,"px ").concat(r,`;
    `),o==="padding"&&"padding-right: ".concat(l,"px ").concat(r,";")].filter(Boolean).join(""),`
  }
  
  .`).concat(af,` {
    right: `).concat(l,"px ").concat(r,`;
  }
  
  .`).concat(nf,` {
    margin-right: `).concat(l,"px ").concat(r,`;
  }
  
  .`).concat(af," .").concat(af,` {
    right: 0 `).concat(r,`;
  }
  
  .`).concat(nf," .").concat(nf,` {
    margin-right: 0 `).concat(r,`;
  }
  
  body[`).concat(tu,`] {
    `).concat(iS,": ").concat(l,`px;
  }
`)},hM=function(){var e=parseInt(document.body.getAttribute(tu)||"0",10);return isFinite(e)?e:0},PU=function(){ou.useEffect(function(){return document.body.setAttribute(
tu,(hM()+1).toString()),function(){var e=hM()-1;e<=0?document.body.removeAttribute(tu):document.body.setAttribute(tu,e.toString())}},[])},hS=function(e){var t=e.
noRelative,o=e.noImportant,r=e.gapMode,a=r===void 0?"margin":r;PU();var n=ou.useMemo(function(){return pS(a)},[a]);return ou.createElement(EU,{styles:DU(n,!t,a,
o?"":"!important")})};var gS=!1;if(typeof window<"u")try{Jp=Object.defineProperty({},"passive",{get:function(){return gS=!0,!0}}),window.addEventListener("test",Jp,Jp),window.removeEventListener(
"test",Jp,Jp)}catch{gS=!1}var Jp,lf=gS?{passive:!1}:!1;var zU=function(e){return e.tagName==="TEXTAREA"},gM=function(e,t){if(!(e instanceof Element))return!1;var o=window.getComputedStyle(e);return o[t]!=="hidden"&&
!(o.overflowY===o.overflowX&&!zU(e)&&o[t]==="visible")},OU=function(e){return gM(e,"overflowY")},BU=function(e){return gM(e,"overflowX")},xS=function(e,t){var o=t.
ownerDocument,r=t;do{typeof ShadowRoot<"u"&&r instanceof ShadowRoot&&(r=r.host);var a=xM(e,r);if(a){var n=vM(e,r),i=n[1],l=n[2];if(i>l)return!0}r=r.parentNode}while(r&&
r!==o.body);return!1},NU=function(e){var t=e.scrollTop,o=e.scrollHeight,r=e.clientHeight;return[t,o,r]},FU=function(e){var t=e.scrollLeft,o=e.scrollWidth,r=e.clientWidth;
return[t,o,r]},xM=function(e,t){return e==="v"?OU(t):BU(t)},vM=function(e,t){return e==="v"?NU(t):FU(t)},LU=function(e,t){return e==="h"&&t==="rtl"?-1:1},bM=function(e,t,o,r,a){
var n=LU(e,window.getComputedStyle(t).direction),i=n*r,l=o.target,s=t.contains(l),c=!1,u=i>0,d=0,f=0;do{if(!l)break;var m=vM(e,l),p=m[0],h=m[1],I=m[2],v=h-I-n*p;
(p||v)&&xM(e,l)&&(d+=v,f+=p);var g=l.parentNode;l=g&&g.nodeType===Node.DOCUMENT_FRAGMENT_NODE?g.host:g}while(!s&&l!==document.body||s&&(t.contains(l)||t===l));return(u&&
(a&&Math.abs(d)<1||!a&&i>d)||!u&&(a&&Math.abs(f)<1||!a&&-i>f))&&(c=!0),c};var Xv=function(e){return"changedTouches"in e?[e.changedTouches[0].clientX,e.changedTouches[0].clientY]:[0,0]},yM=function(e){return[e.deltaX,e.deltaY]},IM=function(e){
return e&&"current"in e?e.current:e},HU=function(e,t){return e[0]===t[0]&&e[1]===t[1]},VU=function(e){return`
  .block-interactivity-`.concat(e,` {pointer-events: none;}
  .allow-interactivity-`).concat(e,` {pointer-events: all;}
`)},UU=0,ru=[];function wM(e){var t=Xt.useRef([]),o=Xt.useRef([0,0]),r=Xt.useRef(),a=Xt.useState(UU++)[0],n=Xt.useState(Zp)[0],i=Xt.useRef(e);Xt.useEffect(function(){
i.current=e},[e]),Xt.useEffect(function(){if(e.inert){document.body.classList.add("block-interactivity-".concat(a));var h=iM([e.lockRef.current],(e.shards||[]).
map(IM),!0).filter(Boolean);return h.forEach(function(I){return I.classList.add("allow-interactivity-".concat(a))}),function(){document.body.classList.remove("b\
lock-interactivity-".concat(a)),h.forEach(function(I){return I.classList.remove("allow-interactivity-".concat(a))})}}},[e.inert,e.lockRef.current,e.shards]);var l=Xt.useCallback(
function(h,I){if("touches"in h&&h.touches.length===2||h.type==="wheel"&&h.ctrlKey)return!i.current.allowPinchZoom;var v=Xv(h),g=o.current,x="deltaX"in h?h.deltaX:
g[0]-v[0],b="deltaY"in h?h.deltaY:g[1]-v[1],w,_=h.target,S=Math.abs(x)>Math.abs(b)?"h":"v";if("touches"in h&&S==="h"&&_.type==="range")return!1;var k=window.getSelection(),
z=k&&k.anchorNode,P=z?z===_||z.contains(_):!1;if(P)return!1;var H=xS(S,_);if(!H)return!0;if(H?w=S:(w=S==="v"?"h":"v",H=xS(S,_)),!H)return!1;if(!r.current&&"chan\
gedTouches"in h&&(x||b)&&(r.current=w),!w)return!0;var F=r.current||w;return bM(F,I,h,F==="h"?x:b,!0)},[]),s=Xt.useCallback(function(h){var I=h;if(!(!ru.length||
ru[ru.length-1]!==n)){var v="deltaY"in I?yM(I):Xv(I),g=t.current.filter(function(w){return w.name===I.type&&(w.target===I.target||I.target===w.shadowParent)&&HU(
w.delta,v)})[0];if(g&&g.should){I.cancelable&&I.preventDefault();return}if(!g){var x=(i.current.shards||[]).map(IM).filter(Boolean).filter(function(w){return w.
contains(I.target)}),b=x.length>0?l(I,x[0]):!i.current.noIsolation;b&&I.cancelable&&I.preventDefault()}}},[]),c=Xt.useCallback(function(h,I,v,g){var x={name:h,delta:I,
target:v,should:g,shadowParent:qU(v)};t.current.push(x),setTimeout(function(){t.current=t.current.filter(function(b){return b!==x})},1)},[]),u=Xt.useCallback(function(h){
o.current=Xv(h),r.current=void 0},[]),d=Xt.useCallback(function(h){c(h.type,yM(h),h.target,l(h,e.lockRef.current))},[]),f=Xt.useCallback(function(h){c(h.type,Xv(
h),h.target,l(h,e.lockRef.current))},[]);Xt.useEffect(function(){return ru.push(n),e.setCallbacks({onScrollCapture:d,onWheelCapture:d,onTouchMoveCapture:f}),document.
addEventListener("wheel",s,lf),document.addEventListener("touchmove",s,lf),document.addEventListener("touchstart",u,lf),function(){ru=ru.filter(function(h){return h!==
n}),document.removeEventListener("wheel",s,lf),document.removeEventListener("touchmove",s,lf),document.removeEventListener("touchstart",u,lf)}},[]);var m=e.removeScrollBar,
p=e.inert;return Xt.createElement(Xt.Fragment,null,p?Xt.createElement(n,{styles:VU(a)}):null,m?Xt.createElement(hS,{noRelative:e.noRelative,gapMode:e.gapMode}):
null)}function qU(e){for(var t=null;e!==null;)e instanceof ShadowRoot&&(t=e.host,e=e.host),e=e.parentNode;return t}var SM=cS(Yv,wM);var CM=Qv.forwardRef(function(e,t){return Qv.createElement(Wp,ia({},e,{ref:t,sideCar:SM}))});CM.classNames=Wp.classNames;var Da=CM;var eh=y(C(),1);function th({keepMounted:e,keepMountedMode:t="activity",opened:o,onClose:r,id:a,transitionProps:n,onExitTransitionEnd:i,onEnterTransitionEnd:l,trapFocus:s,
closeOnEscape:c,returnFocus:u,closeOnClickOutside:d,withinPortal:f,portalProps:m,lockScroll:p,children:h,zIndex:I,shadow:v,padding:g,__vars:x,unstyled:b,removeScrollProps:w,
__handledEscapeEvents:_,...S}){let{_id:k,titleMounted:z,bodyMounted:P,shouldLockScroll:H,setTitleMounted:F,setBodyMounted:V}=nM({id:a,transitionProps:n,opened:o,
trapFocus:s,closeOnEscape:c,onClose:r,returnFocus:u,handledEscapeEvents:_}),{key:A,...$}=w||{};return(0,eh.jsx)(Fr,{...m,withinPortal:f,children:(0,eh.jsx)(rM,{
value:{opened:o,onClose:r,closeOnClickOutside:d,onExitTransitionEnd:i,onEnterTransitionEnd:l,transitionProps:{...n,keepMounted:e,keepMountedMode:t},getTitleId:()=>`${k}\
-title`,getBodyId:()=>`${k}-body`,titleMounted:z,bodyMounted:P,setTitleMounted:F,setBodyMounted:V,trapFocus:s,closeOnEscape:c,zIndex:I,unstyled:b},children:(0,eh.jsx)(
Da,{enabled:H&&p,...$,children:(0,eh.jsx)(M,{...S,id:k,__vars:{...x,"--mb-z-index":(I||nt("modal")).toString(),"--mb-shadow":bd(v),"--mb-padding":Gt(g)},children:h})},
A)})})}th.displayName="@mantine/core/ModalBase";var _M=y(E(),1);function kM(){let e=Uo();return(0,_M.useEffect)(()=>(e.setBodyMounted(!0),()=>e.setBodyMounted(!1)),[]),e.getBodyId()}var Un={title:"m_615af6c9",header:"m_b5489c3c",inner:"m_60c222c7",content:"m_fd1ab0aa",close:"m_606cb269",body:"m_5df29311"};var TM=y(C(),1);function oh({className:e,...t}){let o=kM(),r=Uo();return(0,TM.jsx)(M,{id:o,className:Ne({[Un.body]:!r.unstyled},e),...t})}oh.displayName="@manti\
ne/core/ModalBaseBody";var RM=y(C(),1);function rh({className:e,onClick:t,...o}){let r=Uo();return(0,RM.jsx)(Ea,{...o,onClick:a=>{r.onClose(),t?.(a)},className:Ne({[Un.close]:!r.unstyled},
e),unstyled:r.unstyled})}rh.displayName="@mantine/core/ModalBaseCloseButton";var ah=y(C(),1);function nh({transitionProps:e,className:t,innerProps:o,onKeyDown:r,style:a,ref:n,...i}){let l=Uo();return(0,ah.jsx)(Sr,{mounted:l.opened,transition:"\
pop",...l.transitionProps,onExited:()=>{l.onExitTransitionEnd?.(),l.transitionProps?.onExited?.()},onEntered:()=>{l.onEnterTransitionEnd?.(),l.transitionProps?.
onEntered?.()},...e,children:s=>(0,ah.jsx)("div",{...o,className:Ne({[Un.inner]:!l.unstyled},o.className),children:(0,ah.jsx)(Wd,{active:l.opened&&l.trapFocus,innerRef:n,
children:(0,ah.jsx)(Yt,{...i,component:"section",role:"dialog",tabIndex:-1,"aria-modal":!0,"aria-describedby":l.bodyMounted?l.getBodyId():void 0,"aria-labelledb\
y":l.titleMounted?l.getTitleId():void 0,style:[a,s],className:Ne({[Un.content]:!l.unstyled},t),unstyled:l.unstyled,children:i.children})})})})}nh.displayName="@\
mantine/core/ModalBaseContent";var MM=y(C(),1);function ih({className:e,...t}){let o=Uo();return(0,MM.jsx)(M,{component:"header",className:Ne({[Un.header]:!o.unstyled},e),...t})}ih.displayName=
"@mantine/core/ModalBaseHeader";var jU={duration:200,timingFunction:"ease",transition:"fade"};function AM(e){let t=Uo();return{...jU,...t.transitionProps,...e}}var vS=y(C(),1);function lh({onClick:e,transitionProps:t,style:o,visible:r,...a}){let n=Uo(),i=AM(t);return(0,vS.jsx)(Sr,{mounted:r!==void 0?r:n.opened,...i,transition:"\
fade",children:l=>(0,vS.jsx)(ef,{fixed:!0,style:[o,l],zIndex:n.zIndex,unstyled:n.unstyled,onClick:s=>{e?.(s),n.closeOnClickOutside&&n.onClose()},...a})})}lh.displayName=
"@mantine/core/ModalBaseOverlay";var EM=y(E(),1);function DM(){let e=Uo();return(0,EM.useEffect)(()=>(e.setTitleMounted(!0),()=>e.setTitleMounted(!1)),[]),e.getTitleId()}var PM=y(C(),1);function sh({className:e,...t}){let o=DM(),r=Uo();return(0,PM.jsx)(M,{component:"h2",className:Ne({[Un.title]:!r.unstyled},e),id:o,...t})}sh.displayName=
"@mantine/core/ModalBaseTitle";var Wv=y(C(),1);function Zv({children:e}){return(0,Wv.jsx)(Wv.Fragment,{children:e})}var zM=y(E(),1),Jv=(0,zM.createContext)({size:"sm"});var OM=y(E(),1),BM=y(C(),1),bS=R(e=>{let t=T("InputClearButton",null,e),{size:o,variant:r,vars:a,classNames:n,styles:i,...l}=t,s=(0,OM.use)(Jv),{resolvedClassNames:c,
resolvedStyles:u}=or({classNames:n,styles:i,props:t});return(0,BM.jsx)(Ea,{variant:r||"transparent",size:o||s?.size||"sm",classNames:c,styles:u,__staticSelector:"\
InputClearButton",style:{pointerEvents:"all",background:"var(--input-bg)",...l.style},...l})});bS.displayName="@mantine/core/InputClearButton";var NM=y(C(),1),GU={xs:7,sm:8,md:10,lg:12,xl:15};function FM({__clearable:e,__clearSection:t,rightSection:o,__defaultRightSection:r,size:a="sm",__clearSectionMode:n="\
both"}){let i=e&&t;return n==="rightSection"?o===null?null:o||r:n==="clear"?o===null?null:i||r:i&&(o||r)?(0,NM.jsxs)("div",{"data-combined-clear-section":!0,style:{
display:"flex",gap:2,alignItems:"center",paddingInlineEnd:GU[a]},children:[i,o||r]}):o===null?null:o||i||r}var LM=y(E(),1),qo=(0,LM.createContext)({offsetBottom:!1,offsetTop:!1,describedBy:void 0,getStyles:null,inputId:void 0,labelId:void 0});var xo={wrapper:"m_6c018570",input:"m_8fb7ebe7",bottomSection:"m_93f4ed57",section:"m_82577fc2",placeholder:"m_88bacfd0",root:"m_46b77525",label:"m_8fdc1311",required:"\
m_78a94662",error:"m_8f816625",success:"m_9d9d40e0",description:"m_fe47ce59"};var HM=y(E(),1),VM=y(C(),1),UM=(e,{size:t})=>({description:{"--input-description-size":t===void 0?void 0:`calc(${lt(t)} - ${D(2)})`}}),sf=R(e=>{let t=T("InputDe\
scription",null,e),{classNames:o,className:r,style:a,styles:n,unstyled:i,vars:l,__staticSelector:s,__inheritStyles:c=!0,attributes:u,...d}=T("InputDescription",
null,t),f=(0,HM.use)(qo),m=j({name:["InputWrapper",s],props:t,classes:xo,className:r,style:a,classNames:o,styles:n,unstyled:i,attributes:u,rootSelector:"descrip\
tion",vars:l,varsResolver:UM}),p=c&&f?.getStyles||m;return(0,VM.jsx)(M,{component:"p",...p("description",f?.getStyles?{className:r,style:a}:void 0),...d})});sf.
classes=xo;sf.varsResolver=UM;sf.displayName="@mantine/core/InputDescription";var qM=y(E(),1),jM=y(C(),1),GM=(e,{size:t})=>({error:{"--input-error-size":t===void 0?void 0:`calc(${lt(t)} - ${D(2)})`}}),cf=R(e=>{let t=T("InputError",null,e),
{classNames:o,className:r,style:a,styles:n,unstyled:i,vars:l,attributes:s,__staticSelector:c,__inheritStyles:u=!0,...d}=t,f=j({name:["InputWrapper",c],props:t,classes:xo,
className:r,style:a,classNames:o,styles:n,unstyled:i,attributes:s,rootSelector:"error",vars:l,varsResolver:GM}),m=(0,qM.use)(qo),p=u&&m?.getStyles||f;return(0,jM.jsx)(
M,{component:"p",...p("error",m?.getStyles?{className:r,style:a}:void 0),...d})});cf.classes=xo;cf.varsResolver=GM;cf.displayName="@mantine/core/InputError";var KM=y(E(),1),eb=y(C(),1),KU={labelElement:"label"},$M=(e,{size:t})=>({label:{"--input-label-size":lt(t),"--input-asterisk-color":void 0}}),ff=R(e=>{let t=T("\
InputLabel",KU,e),{classNames:o,className:r,style:a,styles:n,unstyled:i,vars:l,labelElement:s,required:c,htmlFor:u,onMouseDown:d,children:f,__staticSelector:m,mod:p,
attributes:h,...I}=t,v=j({name:["InputWrapper",m],props:t,classes:xo,className:r,style:a,classNames:o,styles:n,unstyled:i,attributes:h,rootSelector:"label",vars:l,
varsResolver:$M}),g=(0,KM.use)(qo),x=g?.getStyles||v,b=I.component||s,w=typeof b!="string"||b==="label";return(0,eb.jsxs)(M,{...x("label",g?.getStyles?{className:r,
style:a}:void 0),component:s,htmlFor:w?u:void 0,mod:[{required:c},p],onMouseDown:_=>{d?.(_),!_.defaultPrevented&&_.detail>1&&_.preventDefault()},...I,children:[
f,c&&(0,eb.jsx)("span",{...x("required"),"aria-hidden":!0,children:" *"})]})});ff.classes=xo;ff.varsResolver=$M;ff.displayName="@mantine/core/InputLabel";var YM=y(C(),1),tb=R(e=>{let t=T("InputPlaceholder",null,e),{classNames:o,className:r,style:a,styles:n,unstyled:i,vars:l,__staticSelector:s,error:c,mod:u,attributes:d,
...f}=t,m=j({name:["InputPlaceholder",s],props:t,classes:xo,className:r,style:a,classNames:o,styles:n,unstyled:i,attributes:d,rootSelector:"placeholder"});return(0,YM.jsx)(
M,{...m("placeholder"),mod:[{error:!!c},u],component:"span",...f})});tb.classes=xo;tb.displayName="@mantine/core/InputPlaceholder";var XM=y(E(),1),QM=y(C(),1),WM=(e,{size:t})=>({success:{"--input-success-size":t===void 0?void 0:`calc(${lt(t)} - ${D(2)})`}}),df=R(e=>{let t=T("InputSuccess",null,
e),{classNames:o,className:r,style:a,styles:n,unstyled:i,vars:l,attributes:s,__staticSelector:c,__inheritStyles:u=!0,...d}=t,f=j({name:["InputWrapper",c],props:t,
classes:xo,className:r,style:a,classNames:o,styles:n,unstyled:i,attributes:s,rootSelector:"success",vars:l,varsResolver:WM}),m=(0,XM.use)(qo),p=u&&m?.getStyles||
f;return(0,QM.jsx)(M,{component:"p",...p("success",m?.getStyles?{className:r,style:a}:void 0),...d})});df.classes=xo;df.varsResolver=WM;df.displayName="@mantine\
/core/InputSuccess";function ZM(e,{hasDescription:t,hasError:o}){let r=e.findIndex(l=>l==="input"),a=e.slice(0,r),n=e.slice(r+1),i=t&&a.includes("description")||o&&a.includes("erro\
r");return{offsetBottom:t&&n.includes("description")||o&&n.includes("error"),offsetTop:i}}var ch=y(E(),1);var au=y(C(),1),$U={labelElement:"label",inputContainer:e=>e,inputWrapperOrder:["label","description","input","error"]},JM=(e,{size:t})=>({label:{"--input-label\
-size":lt(t),"--input-asterisk-color":void 0},error:{"--input-error-size":t===void 0?void 0:`calc(${lt(t)} - ${D(2)})`},success:{"--input-success-size":t===void 0?
void 0:`calc(${lt(t)} - ${D(2)})`},description:{"--input-description-size":t===void 0?void 0:`calc(${lt(t)} - ${D(2)})`}}),fh=R(e=>{let t=T("InputWrapper",$U,e),
{classNames:o,className:r,style:a,styles:n,unstyled:i,vars:l,size:s,variant:c,__staticSelector:u,inputContainer:d,inputWrapperOrder:f,label:m,error:p,success:h,
description:I,labelProps:v,descriptionProps:g,errorProps:x,successProps:b,labelElement:w,children:_,withAsterisk:S,id:k,required:z,__stylesApiProps:P,mod:H,attributes:F,
...V}=t,A=j({name:["InputWrapper",u],props:P||t,classes:xo,className:r,style:a,classNames:o,styles:n,unstyled:i,attributes:F,vars:l,varsResolver:JM}),$={size:s,
variant:c,__staticSelector:u},U=Oe(k),N=typeof S=="boolean"?S:z,B=x?.id||`${U}-error`,O=b?.id||`${U}-success`,L=g?.id||`${U}-description`,q=U,G=!!p&&typeof p!="\
boolean",W=!!h&&typeof h!="boolean"&&!p,ne=!!I,ce=G&&f.includes("error"),be=W&&f.includes("error"),xe=ne&&f.includes("description"),te=`${ce?B:""} ${be?O:""} ${xe?
L:""}`,_e=te.trim().length>0?te.trim():void 0,Se=v?.id||`${U}-label`,Ae=m&&(0,au.jsx)(ff,{labelElement:w,id:Se,htmlFor:q,required:N,...$,...v,children:m},"label"),
De=ne&&(0,au.jsx)(sf,{...g,...$,size:g?.size||$.size,id:g?.id||L,children:I},"description"),Pe=(0,au.jsx)(ch.Fragment,{children:d(_)},"input"),de=G&&(0,ch.createElement)(
cf,{...x,...$,size:x?.size||$.size,key:"error",id:x?.id||B},p),ue=W&&(0,ch.createElement)(df,{...b,...$,size:b?.size||$.size,key:"success",id:b?.id||O},h),ze=f.
map(J=>{switch(J){case"label":return Ae;case"input":return Pe;case"description":return De;case"error":return de||ue;default:return null}});return(0,au.jsx)(qo,{
value:{getStyles:A,describedBy:_e,inputId:q,labelId:Ae&&f.includes("label")?Se:void 0,...ZM(f,{hasDescription:ne,hasError:G||W})},children:(0,au.jsx)(M,{variant:c,
size:s,mod:[{error:!!p,success:!!h&&!p},H],id:w==="label"?void 0:k,...A("root"),...V,children:ze})})});fh.classes=xo;fh.varsResolver=JM;fh.displayName="@mantine\
/core/InputWrapper";var eA=y(E(),1),Cl=y(C(),1),YU={variant:"default",leftSectionPointerEvents:"none",rightSectionPointerEvents:"none",withAria:!0,withErrorStyles:!0,withSuccessStyles:!0,
size:"sm",loading:!1,loadingPosition:"right"},tA=(e,t,o)=>({wrapper:{"--input-margin-top":o.offsetTop?"calc(var(--mantine-spacing-xs) / 2)":void 0,"--input-marg\
in-bottom":o.offsetBottom?"calc(var(--mantine-spacing-xs) / 2)":void 0,"--input-height":ie(t.size,"input-height"),"--input-fz":lt(t.size),"--input-radius":t.radius===
void 0?void 0:Ie(t.radius),"--input-left-section-width":t.leftSectionWidth!==void 0?D(t.leftSectionWidth):void 0,"--input-right-section-width":t.rightSectionWidth!==
void 0?D(t.rightSectionWidth):void 0,"--input-padding-y":t.multiline?ie(t.size,"input-padding-y"):void 0,"--input-left-section-pointer-events":t.leftSectionPointerEvents,
"--input-right-section-pointer-events":t.rightSectionPointerEvents}}),Ve=Je(e=>{let t=T("Input",YU,e),{classNames:o,className:r,style:a,styles:n,unstyled:i,required:l,
__staticSelector:s,__stylesApiProps:c,size:u,wrapperProps:d,error:f,success:m,disabled:p,leftSection:h,leftSectionProps:I,leftSectionWidth:v,rightSection:g,rightSectionProps:x,
rightSectionWidth:b,rightSectionPointerEvents:w,leftSectionPointerEvents:_,variant:S,vars:k,pointer:z,multiline:P,radius:H,id:F,withAria:V,withErrorStyles:A,withSuccessStyles:$,
mod:U,inputSize:N,attributes:B,__clearSection:O,__clearable:L,__clearSectionMode:q,__defaultRightSection:G,loading:W,loadingPosition:ne,__bottomSection:ce,__bottomSectionProps:be,
rootRef:xe,dir:te,..._e}=t,{styleProps:Se,rest:Ae}=Po(_e),De=(0,eA.use)(qo),Pe={offsetBottom:De?.offsetBottom,offsetTop:De?.offsetTop},de=j({name:["Input",s],props:c||
t,classes:xo,className:r,style:a,classNames:o,styles:n,unstyled:i,attributes:B,stylesCtx:Pe,rootSelector:"wrapper",vars:k,varsResolver:tA}),ue=V?{required:l,disabled:p,
"aria-invalid":f?!0:void 0,"aria-describedby":De?.describedBy,id:De?.inputId||F}:{},ze=W?(0,Cl.jsx)(zo,{size:ne==="left"?"calc(var(--input-left-section-size) / \
2)":"calc(var(--input-right-section-size) / 2)"}):null,J=W&&ne==="left"?ze:h,Z=FM({__clearable:L,__clearSection:O,rightSection:W&&ne==="right"?ze:g,__defaultRightSection:G,
size:u,__clearSectionMode:q});return(0,Cl.jsx)(Jv,{value:{size:u||"sm"},children:(0,Cl.jsxs)(M,{ref:xe,dir:te,...de("wrapper"),...Se,...d,mod:[{error:!!f&&A,success:!!m&&
!f&&$,pointer:z,disabled:p,multiline:P,withRightSection:!!Z,withLeftSection:!!J,withBottomSection:!!ce},U],variant:S,size:u,children:[J&&(0,Cl.jsx)("div",{...I,
"data-position":"left",...de("section",{className:I?.className,style:I?.style}),children:J}),(0,Cl.jsx)(M,{component:"input",...Ae,...ue,required:l,mod:{disabled:p,
error:!!f&&A,success:!!m&&!f&&$},variant:S,__size:N,...de("input")}),ce&&(0,Cl.jsx)("div",{...be,...de("bottomSection",{className:be?.className,style:be?.style}),
children:ce}),Z&&(0,Cl.jsx)("div",{...x,"data-position":"right",...de("section",{className:x?.className,style:x?.style}),children:Z})]})})});Ve.classes=xo;Ve.varsResolver=
tA;Ve.Wrapper=fh;Ve.Label=ff;Ve.Error=cf;Ve.Success=df;Ve.Description=sf;Ve.Placeholder=tb;Ve.ClearButton=bS;Ve.displayName="@mantine/core/Input";function oA(e,t,o){let r=T(["Input","InputWrapper",e],t,o),{label:a,description:n,error:i,success:l,required:s,classNames:c,styles:u,className:d,unstyled:f,__staticSelector:m,
__stylesApiProps:p,errorProps:h,successProps:I,labelProps:v,descriptionProps:g,wrapperProps:x,id:b,size:w,style:_,inputContainer:S,inputWrapperOrder:k,withAsterisk:z,
variant:P,vars:H,mod:F,attributes:V,...A}=r,{styleProps:$,rest:U}=Po(A),N={label:a,description:n,error:i,success:l,required:s,classNames:c,className:d,__staticSelector:m,
__stylesApiProps:p||r,errorProps:h,successProps:I,labelProps:v,descriptionProps:g,unstyled:f,styles:u,size:w,style:_,inputContainer:S,inputWrapperOrder:k,withAsterisk:z,
variant:P,id:b,mod:F,attributes:V,...x};return{...U,classNames:c,styles:u,unstyled:f,wrapperProps:{...N,...$},inputProps:{required:s,classNames:c,styles:u,unstyled:f,
size:w,__staticSelector:m,__stylesApiProps:p||r,error:i,success:l,variant:P,id:b,attributes:V}}}var yS=y(C(),1),XU={__staticSelector:"InputBase",withAria:!0,size:"sm"},vo=Je(e=>{let{inputProps:t,wrapperProps:o,...r}=oA("InputBase",XU,e);return(0,yS.jsx)(Ve.
Wrapper,{...o,children:(0,yS.jsx)(Ve,{...t,...r})})});vo.classes={...Ve.classes,...Ve.Wrapper.classes};vo.displayName="@mantine/core/InputBase";var IS=y(C(),1);function dh({style:e,size:t=16,...o}){return(0,IS.jsx)("svg",{viewBox:"0 0 15 15",fill:"none",xmlns:"http://www.w3.org/2000/svg",style:{...e,width:D(
t),height:D(t),display:"block"},...o,children:(0,IS.jsx)("path",{d:"M3.13523 6.15803C3.3241 5.95657 3.64052 5.94637 3.84197 6.13523L7.5 9.56464L11.158 6.13523C1\
1.3595 5.94637 11.6759 5.95657 11.8648 6.15803C12.0536 6.35949 12.0434 6.67591 11.842 6.86477L7.84197 10.6148C7.64964 10.7951 7.35036 10.7951 7.15803 10.6148L3.\
15803 6.86477C2.95657 6.67591 2.94637 6.35949 3.13523 6.15803Z",fill:"currentColor",fillRule:"evenodd",clipRule:"evenodd"})})}dh.displayName="@mantine/core/Acco\
rdionChevron";var wS={root:"m_66836ed3",wrapper:"m_a5d60502",body:"m_667c2793",title:"m_6a03f287",label:"m_698f4f23",icon:"m_667f2a6a",message:"m_7fa78076",closeButton:"m_87f\
54839"};var Ii=y(C(),1),rA=(e,{radius:t,color:o,variant:r,autoContrast:a})=>{let n=e.variantColorResolver({color:o||e.primaryColor,theme:e,variant:r||"light",autoContrast:a});
return{root:{"--alert-radius":t===void 0?void 0:Ie(t),"--alert-bg":o||r?n.background:void 0,"--alert-color":n.color,"--alert-bd":o||r?n.border:void 0}}},Pa=R(e=>{
let t=T("Alert",null,e),{classNames:o,className:r,style:a,styles:n,unstyled:i,vars:l,radius:s,color:c,title:u,children:d,id:f,icon:m,withCloseButton:p,onClose:h,
closeButtonLabel:I,variant:v,autoContrast:g,role:x,attributes:b,...w}=t,_=j({name:"Alert",classes:wS,props:t,className:r,style:a,classNames:o,styles:n,unstyled:i,
attributes:b,vars:l,varsResolver:rA}),S=Oe(f),k=u&&`${S}-title`||void 0,z=`${S}-body`;return(0,Ii.jsx)(M,{id:S,..._("root",{variant:v}),variant:v,...w,role:x||"\
alert","aria-describedby":d?z:void 0,"aria-labelledby":u?k:void 0,children:(0,Ii.jsxs)("div",{..._("wrapper"),children:[m&&(0,Ii.jsx)("div",{..._("icon"),children:m}),
(0,Ii.jsxs)("div",{..._("body"),children:[u&&(0,Ii.jsx)("div",{..._("title"),"data-with-close-button":p||void 0,children:(0,Ii.jsx)("span",{id:k,..._("label"),children:u})}),
d&&(0,Ii.jsx)("div",{id:z,..._("message"),"data-variant":v,children:d})]}),p&&(0,Ii.jsx)(Ea,{..._("closeButton"),onClick:h,variant:"transparent",size:16,iconSize:16,
"aria-label":I,unstyled:i})]})})});Pa.classes=wS;Pa.varsResolver=rA;Pa.displayName="@mantine/core/Alert";var SS={root:"m_b6d8b162"};var aA=y(C(),1);function QU(e){if(e==="start")return"start";if(e==="end"||e)return"end"}var WU={inherit:!1},nA=(e,{variant:t,lineClamp:o,gradient:r,size:a,textWrap:n})=>({
root:{"--text-fz":lt(a),"--text-lh":cR(a),"--text-gradient":t==="gradient"?Sp(r,e):void 0,"--text-line-clamp":typeof o=="number"?o.toString():void 0,"--text-tex\
t-wrap":n}}),K=Je(e=>{let t=T("Text",WU,e),{lineClamp:o,truncate:r,inline:a,inherit:n,gradient:i,span:l,textWrap:s,__staticSelector:c,vars:u,className:d,style:f,
classNames:m,styles:p,unstyled:h,variant:I,mod:v,size:g,attributes:x,...b}=t,w=j({name:["Text",c],props:t,classes:SS,className:d,style:f,classNames:m,styles:p,unstyled:h,
attributes:x,vars:u,varsResolver:nA});return(0,aA.jsx)(M,{...w("root",{focusable:!0}),component:l?"span":"p",variant:I,mod:[{truncate:QU(r),lineClamp:typeof o==
"number",inline:a,inherit:n},v],size:g,...b})});K.classes=SS;K.varsResolver=nA;K.displayName="@mantine/core/Text";var CS={root:"m_849cf0da"};var iA=y(C(),1),ZU={underline:"hover"},qn=Je(e=>{let{underline:t,className:o,unstyled:r,mod:a,...n}=T("Anchor",ZU,e);return(0,iA.jsx)(K,{component:"a",className:Ne(
{[CS.root]:!r},o),...n,mod:[{underline:t},a],__staticSelector:"Anchor",unstyled:r})});qn.classes=CS;qn.displayName="@mantine/core/Anchor";var[lA,la]=kt("AppShell was not found in tree");function _S({size:e,min:t,max:o,viewportMax:r}){let a=Math.min(o??Number.POSITIVE_INFINITY,r);return Math.max(Math.min(t??0,a),Math.min(e,a))}function nu(e,t){return t===
void 0?!1:e<t}var ob={navbar:{axis:"horizontal",orientation:"vertical",sizeVariable:"--app-shell-navbar-width",offsetVariable:"--app-shell-navbar-offset",gridWidthVariable:"-\
-app-shell-navbar-grid-width",handleDisplayVariable:"--app-shell-navbar-resize-handle-display",sign:1},aside:{axis:"horizontal",orientation:"vertical",sizeVariable:"\
--app-shell-aside-width",offsetVariable:"--app-shell-aside-offset",gridWidthVariable:"--app-shell-aside-grid-width",handleDisplayVariable:"--app-shell-aside-res\
ize-handle-display",sign:-1},header:{axis:"vertical",orientation:"horizontal",sizeVariable:"--app-shell-header-height",offsetVariable:"--app-shell-header-offset",
handleDisplayVariable:"--app-shell-header-resize-handle-display",sign:1},footer:{axis:"vertical",orientation:"horizontal",sizeVariable:"--app-shell-footer-heigh\
t",offsetVariable:"--app-shell-footer-offset",handleDisplayVariable:"--app-shell-footer-resize-handle-display",safeAreaVariable:"--app-shell-footer-safe-area",sign:-1}},
sA=Object.keys(ob);function kS({section:e,deltaX:t,deltaY:o,dir:r}){let a=ob[e];return a.axis==="vertical"?o*a.sign:t*a.sign*(r==="rtl"?-1:1)}function cA(e,t){if(!t)return 0;let o=window.getComputedStyle(e).getPropertyValue(t),r=Number.parseFloat(o);return Number.isFinite(r)?r:0}var _l=y(E(),1);var fA=y(C(),1),JU={navbar:"Resize navbar",aside:"Resize aside",header:"Resize header",footer:"Resize footer"},eq=10,tq=50,oq={ArrowRight:{deltaX:1,deltaY:0},ArrowLeft:{
deltaX:-1,deltaY:0},ArrowDown:{deltaX:0,deltaY:1},ArrowUp:{deltaX:0,deltaY:-1}};function TS(e,t){t?document.body.style.setProperty(e,t):document.body.style.removeProperty(
e)}function kl({section:e,sectionId:t}){let o=la(),r=o.resize,a=(0,_l.useRef)(null),n=(0,_l.useRef)({startSize:0,startX:0,startY:0,size:0,moved:!1}),i=(0,_l.useRef)(
null),l=(0,_l.useRef)(null),s=(0,_l.useRef)(null),{dir:c}=Nt(),u=Ye(),d=ob[e],f=r?.options[e]??{},m=()=>d.axis==="horizontal"?window.innerWidth:window.innerHeight,
[p,h]=(0,_l.useState)(0),[I,v]=(0,_l.useState)(void 0),g=()=>m()/u.scale,x=q=>{let G=q.getBoundingClientRect();return((d.axis==="horizontal"?G.width:G.height)-cA(
q,d.safeAreaVariable))/u.scale},b=q=>{let G=o.rootRef.current;if(!G)return;let W=D(q);G.style.setProperty(d.sizeVariable,W),o.resizeOffsets[e]&&G.style.setProperty(
d.offsetVariable,W),o.mode==="static"&&d.gridWidthVariable&&G.style.setProperty(d.gridWidthVariable,W)},w=()=>{let q=o.rootRef.current;q&&(q.style.removeProperty(
d.sizeVariable),q.style.removeProperty(d.offsetVariable),d.gridWidthVariable&&q.style.removeProperty(d.gridWidthVariable))},_=()=>{l.current?.abort(),l.current=
null,i.current=null;let q=s.current;s.current=null,q&&(TS("user-select",q.userSelect),TS("-webkit-user-select",q.webkitUserSelect),TS("cursor",q.cursor))},S=()=>{
r?.reportCollapse(e,nu(n.current.startSize,f.collapseThreshold)),r?.endResize(e,null)},k=q=>{if(q.pointerId!==i.current)return;n.current.moved=!0;let G=kS({section:e,
deltaX:q.clientX-n.current.startX,deltaY:q.clientY-n.current.startY,dir:c})/u.scale,W=n.current.startSize+G,ne=_S({size:W,min:f.min,max:f.max,viewportMax:g()});
n.current.size=ne,b(ne),a.current?.setAttribute("aria-valuenow",String(Math.round(ne))),r?.previewResize(e,ne),r?.reportCollapse(e,nu(W,f.collapseThreshold))},z=q=>{
if(q.pointerId===i.current){if(_(),!n.current.moved){r?.endResize(e,null);return}r?.endResize(e,n.current.size)}},P=q=>{q.pointerId===i.current&&(_(),w(),S())},
H=q=>{q.key==="Escape"&&(q.preventDefault(),_(),w(),a.current?.setAttribute("aria-valuenow",String(Math.round(n.current.startSize))),S())},F=()=>{let q=r?.[e].size;
if(q!==void 0)return q;let G=a.current?.parentElement;return G?x(G):0},V=q=>{r?.initCollapse(e,nu(F(),f.collapseThreshold)),r?.reportCollapse(e,nu(q,f.collapseThreshold)),
r?.endResize(e,_S({size:q,min:f.min,max:f.max,viewportMax:g()}))},A=q=>{let G=q.shiftKey?tq:eq;if(q.key==="Home"){q.preventDefault(),V(f.min??0);return}if(q.key===
"End"){q.preventDefault(),V(f.max??g());return}let W=oq[q.key];if(!W)return;let ne=kS({section:e,...W,dir:c});ne!==0&&(q.preventDefault(),V(F()+ne*G))},$=()=>{w(),
r?.[e].reset()},U=q=>{if(q.button!==0||l.current!==null)return;let G=a.current?.parentElement;if(!G)return;let W=x(G);n.current={startSize:W,startX:q.clientX,startY:q.
clientY,size:W,moved:!1},i.current=q.pointerId,r?.initCollapse(e,nu(W,f.collapseThreshold));let ne=new AbortController;l.current=ne;let{signal:ce}=ne;s.current=
{userSelect:document.body.style.getPropertyValue("user-select"),webkitUserSelect:document.body.style.getPropertyValue("-webkit-user-select"),cursor:document.body.
style.getPropertyValue("cursor")},document.body.style.setProperty("user-select","none"),document.body.style.setProperty("-webkit-user-select","none"),document.body.
style.setProperty("cursor",d.axis==="horizontal"?"col-resize":"row-resize"),r?.startResize(e),document.addEventListener("pointermove",k,{signal:ce}),document.addEventListener(
"pointerup",z,{signal:ce}),document.addEventListener("pointercancel",P,{signal:ce}),document.addEventListener("keydown",H,{signal:ce})};if(Kt(()=>{r&&r.activeSection!==
e&&w()},[r?.activeSection,r?.[e].size]),Kt(()=>{h(m());let q=()=>h(m());return window.addEventListener("resize",q),()=>window.removeEventListener("resize",q)},[
d.axis]),Kt(()=>{r?.[e].size===void 0&&v(F())},[r?.[e].size,p]),Kt(()=>()=>{let q=l.current!==null;_(),w(),q&&S()},[]),!r?.[e].enabled)return null;let N=p/u.scale,
B=Math.min(f.max??N,N),O=r[e].size,L=O!==void 0&&p>0?Math.min(O,N):O??I;return(0,fA.jsx)(M,{ref:a,role:"separator",tabIndex:0,"aria-label":f.label??JU[e],"aria-\
controls":t,"aria-orientation":d.orientation,"aria-valuemin":f.min??0,"aria-valuemax":Math.round(B),"aria-valuenow":L!==void 0?Math.round(L):void 0,onPointerDown:U,
onKeyDown:A,onDoubleClick:$,mod:{section:e,orientation:d.orientation,active:r[e].active},...o.getStyles("resizeHandle")})}kl.displayName="@mantine/core/AppShell\
ResizeHandle";var Hr={root:"m_89ab340",navbar:"m_45252eee",aside:"m_9cdde9a",header:"m_3b16f56b",main:"m_8983817",footer:"m_3840c879",section:"m_6dcfc7c7",resizeHandle:"m_3b2\
5945a"};var iu=y(C(),1),rb=R(e=>{let{classNames:t,className:o,style:r,styles:a,unstyled:n,vars:i,withBorder:l,zIndex:s,mod:c,...u}=T("AppShellAside",null,e),d=la(),f=Oe(
u.id);if(d.disabled)return null;let m=d.resize?.aside.enabled??!1,p=d.getStyles("aside",{className:Ne({[Da.classNames.zeroRight]:d.offsetScrollbars},o),classNames:t,
styles:a,style:r});if(!m)return(0,iu.jsx)(M,{component:"aside",mod:[{"with-border":l??d.withBorder},c],...p,...u,__vars:{"--app-shell-aside-z-index":`calc(${s??
d.zIndex} + 1)`}});let{children:h,dangerouslySetInnerHTML:I,...v}=u;return(0,iu.jsxs)(M,{component:"aside",mod:[{"with-border":l??d.withBorder},c],...p,...v,__vars:{
"--app-shell-aside-z-index":`calc(${s??d.zIndex} + 1)`},id:f,children:[I?(0,iu.jsx)("div",{style:{display:"contents"},dangerouslySetInnerHTML:I}):h,(0,iu.jsx)(kl,
{section:"aside",sectionId:f})]})});rb.classes=Hr;rb.displayName="@mantine/core/AppShellAside";var lu=y(C(),1),ab=R(e=>{let{classNames:t,className:o,style:r,styles:a,unstyled:n,vars:i,withBorder:l,zIndex:s,mod:c,...u}=T("AppShellFooter",null,e),d=la(),f=Oe(
u.id);if(d.disabled)return null;let m=d.resize?.footer.enabled??!1,p=d.getStyles("footer",{className:Ne({[Da.classNames.zeroRight]:d.offsetScrollbars},o),classNames:t,
styles:a,style:r});if(!m)return(0,lu.jsx)(M,{component:"footer",mod:[{"with-border":l??d.withBorder},c],...p,...u,__vars:{"--app-shell-footer-z-index":(s??d.zIndex)?.
toString()}});let{children:h,dangerouslySetInnerHTML:I,...v}=u;return(0,lu.jsxs)(M,{component:"footer",mod:[{"with-border":l??d.withBorder},c],...p,...v,__vars:{
"--app-shell-footer-z-index":(s??d.zIndex)?.toString()},id:f,children:[I?(0,lu.jsx)("div",{style:{display:"contents"},dangerouslySetInnerHTML:I}):h,(0,lu.jsx)(kl,
{section:"footer",sectionId:f})]})});ab.classes=Hr;ab.displayName="@mantine/core/AppShellFooter";var su=y(C(),1),nb=R(e=>{let{classNames:t,className:o,style:r,styles:a,unstyled:n,vars:i,withBorder:l,zIndex:s,mod:c,...u}=T("AppShellHeader",null,e),d=la(),f=Oe(
u.id);if(d.disabled)return null;let m=d.resize?.header.enabled??!1,p=d.getStyles("header",{className:Ne({[Da.classNames.zeroRight]:d.offsetScrollbars},o),classNames:t,
styles:a,style:r});if(!m)return(0,su.jsx)(M,{component:"header",mod:[{"with-border":l??d.withBorder},c],...p,...u,__vars:{"--app-shell-header-z-index":(s??d.zIndex)?.
toString()}});let{children:h,dangerouslySetInnerHTML:I,...v}=u;return(0,su.jsxs)(M,{component:"header",mod:[{"with-border":l??d.withBorder},c],...p,...v,__vars:{
"--app-shell-header-z-index":(s??d.zIndex)?.toString()},id:f,children:[I?(0,su.jsx)("div",{style:{display:"contents"},dangerouslySetInnerHTML:I}):h,(0,su.jsx)(kl,
{section:"header",sectionId:f})]})});nb.classes=Hr;nb.displayName="@mantine/core/AppShellHeader";var dA=y(C(),1),ib=R(e=>{let{classNames:t,className:o,style:r,styles:a,vars:n,...i}=T("AppShellMain",null,e),l=la();return(0,dA.jsx)(M,{component:"main",...l.getStyles(
"main",{className:o,style:r,classNames:t,styles:a}),...i})});ib.classes=Hr;ib.displayName="@mantine/core/AppShellMain";var bhe=y(E(),1);var cu=y(C(),1),lb=R(e=>{let{classNames:t,className:o,style:r,styles:a,unstyled:n,vars:i,withBorder:l,zIndex:s,mod:c,...u}=T("AppShellNavbar",null,e),d=la(),f=Oe(
u.id);if(d.disabled)return null;let m=d.resize?.navbar.enabled??!1,p=d.getStyles("navbar",{className:o,classNames:t,styles:a,style:r});if(!m)return(0,cu.jsx)(M,
{component:"nav",mod:[{"with-border":l??d.withBorder},c],...p,...u,__vars:{"--app-shell-navbar-z-index":`calc(${s??d.zIndex} + 1)`}});let{children:h,dangerouslySetInnerHTML:I,
...v}=u;return(0,cu.jsxs)(M,{component:"nav",mod:[{"with-border":l??d.withBorder},c],...p,...v,__vars:{"--app-shell-navbar-z-index":`calc(${s??d.zIndex} + 1)`},
id:f,children:[I?(0,cu.jsx)("div",{style:{display:"contents"},dangerouslySetInnerHTML:I}):h,(0,cu.jsx)(kl,{section:"navbar",sectionId:f})]})});lb.classes=Hr;lb.
displayName="@mantine/core/AppShellNavbar";var uA=y(C(),1),sb=Je(e=>{let{classNames:t,className:o,style:r,styles:a,vars:n,grow:i,mod:l,...s}=T("AppShellSection",null,e),c=la();return(0,uA.jsx)(M,{mod:[{grow:i},
l],...c.getStyles("section",{className:o,style:r,classNames:t,styles:a}),...s})});sb.classes=Hr;sb.displayName="@mantine/core/AppShellSection";function wi(e){return typeof e=="object"?e.base:e}function Rs(e,t){return`min(${D(e)}, ${t==="horizontal"?"100vw":"100dvh"})`}function Si(e){let t=typeof e=="object"&&e!==null&&typeof e.base<"u"&&Object.keys(e).length===1;return typeof e=="number"||typeof e=="string"||t}function Ci(e){return!(typeof e!="object"||e===null||Object.keys(e).length===1&&"base"in e)}function mA({baseStyles:e,minMediaStyles:t,maxMediaStyles:o,aside:r,theme:a,mode:n,resizedSize:i,resizable:l}){let s=r?.width,c="translateX(var(--app-shell-asid\
e-width))",u="translateX(calc(var(--app-shell-aside-width) * -1))";if(r?.breakpoint!==void 0&&!r?.collapsed?.mobile&&(o[r?.breakpoint]=o[r?.breakpoint]||{},n===
"fixed"?(o[r?.breakpoint]["--app-shell-aside-width"]="100%",o[r?.breakpoint]["--app-shell-aside-offset"]="0px"):(o[r?.breakpoint]["--app-shell-aside-width"]="0p\
x",o[r?.breakpoint]["--app-shell-aside-offset"]="0px"),l&&(o[r.breakpoint]["--app-shell-aside-resize-handle-display"]="none")),i!==void 0){let d=Rs(i,"horizonta\
l");e["--app-shell-aside-width"]=d,e["--app-shell-aside-offset"]=d,n==="static"&&(e["--app-shell-aside-grid-width"]=d)}else{if(Si(s)){let d=D(wi(s));e["--app-sh\
ell-aside-width"]=d,e["--app-shell-aside-offset"]=d}Ci(s)&&(typeof s.base<"u"&&(e["--app-shell-aside-width"]=D(s.base),e["--app-shell-aside-offset"]=D(s.base)),
at(s).forEach(d=>{d!=="base"&&(t[d]=t[d]||{},t[d]["--app-shell-aside-width"]=D(s[d]),t[d]["--app-shell-aside-offset"]=D(s[d]))}))}if(r?.breakpoint!==void 0&&n===
"static"&&(t[r.breakpoint]=t[r.breakpoint]||{},t[r.breakpoint]["--app-shell-aside-position"]="sticky",t[r.breakpoint]["--app-shell-aside-grid-row"]="2",t[r.breakpoint]["\
--app-shell-aside-grid-column"]="3",t[r.breakpoint]["--app-shell-main-column-end"]="3"),r?.collapsed?.desktop){let d=r.breakpoint;t[d]=t[d]||{},t[d]["--app-shel\
l-aside-transform"]=c,t[d]["--app-shell-aside-transform-rtl"]=u,n==="fixed"?t[d]["--app-shell-aside-offset"]="0px !important":(t[d]["--app-shell-aside-width"]="\
0px",t[d]["--app-shell-aside-display"]="none",t[d]["--app-shell-main-column-end"]="-1"),t[d]["--app-shell-aside-scroll-locked-visibility"]="hidden",l&&(t[d]["--\
app-shell-aside-resize-handle-display"]="none")}if(r?.collapsed?.mobile){let d=yd(r.breakpoint,a.breakpoints)-.1;o[d]=o[d]||{},n==="fixed"?(o[d]["--app-shell-as\
ide-width"]="100%",o[d]["--app-shell-aside-offset"]="0px"):o[d]["--app-shell-aside-width"]="0px",o[d]["--app-shell-aside-transform"]=c,o[d]["--app-shell-aside-t\
ransform-rtl"]=u,o[d]["--app-shell-aside-scroll-locked-visibility"]="hidden",l&&(o[d]["--app-shell-aside-resize-handle-display"]="none")}}function pA({baseStyles:e,minMediaStyles:t,footer:o,mode:r,resizedSize:a,resizable:n}){let i=o?.height,l="translateY(var(--app-shell-footer-height))",s=r==="sta\
tic"?!0:o?.offset??!0;if(r==="static"&&o&&(e["--app-shell-footer-position"]="sticky",e["--app-shell-footer-grid-column"]="1 / -1",e["--app-shell-footer-grid-row"]=
"3"),a!==void 0){let c=Rs(a,"vertical");e["--app-shell-footer-height"]=c,s&&(e["--app-shell-footer-offset"]=c)}else{if(Si(i)){let c=D(wi(i));e["--app-shell-foot\
er-height"]=c,s&&(e["--app-shell-footer-offset"]=c)}Ci(i)&&(typeof i.base<"u"&&(e["--app-shell-footer-height"]=D(i.base),s&&(e["--app-shell-footer-offset"]=D(i.
base))),at(i).forEach(c=>{c!=="base"&&(t[c]=t[c]||{},t[c]["--app-shell-footer-height"]=D(i[c]),s&&(t[c]["--app-shell-footer-offset"]=D(i[c])))}))}o?.collapsed&&
(e["--app-shell-footer-transform"]=l,r==="fixed"&&(e["--app-shell-footer-offset"]="0px !important"),n&&(e["--app-shell-footer-resize-handle-display"]="none"))}function hA({baseStyles:e,minMediaStyles:t,header:o,mode:r,resizedSize:a,resizable:n}){let i=o?.height,l="translateY(calc(var(--app-shell-header-height) * -1))",
s=r==="static"?!0:o?.offset??!0;if(r==="static"&&o&&(e["--app-shell-header-position"]="sticky",e["--app-shell-header-grid-column"]="1 / -1",e["--app-shell-heade\
r-grid-row"]="1"),a!==void 0){let c=Rs(a,"vertical");e["--app-shell-header-height"]=c,s&&(e["--app-shell-header-offset"]=c)}else{if(Si(i)){let c=D(wi(i));e["--a\
pp-shell-header-height"]=c,s&&(e["--app-shell-header-offset"]=c)}Ci(i)&&(typeof i.base<"u"&&(e["--app-shell-header-height"]=D(i.base),s&&(e["--app-shell-header-\
offset"]=D(i.base))),at(i).forEach(c=>{c!=="base"&&(t[c]=t[c]||{},t[c]["--app-shell-header-height"]=D(i[c]),s&&(t[c]["--app-shell-header-offset"]=D(i[c])))}))}o?.
collapsed&&(e["--app-shell-header-transform"]=l,r==="fixed"&&(e["--app-shell-header-offset"]="0px !important"),n&&(e["--app-shell-header-resize-handle-display"]=
"none"))}function gA({baseStyles:e,minMediaStyles:t,maxMediaStyles:o,navbar:r,theme:a,mode:n,resizedSize:i,resizable:l}){let s=r?.width,c="translateX(calc(var(--app-shel\
l-navbar-width) * -1))",u="translateX(var(--app-shell-navbar-width))";if(r?.breakpoint!==void 0&&!r?.collapsed?.mobile&&(o[r?.breakpoint]=o[r?.breakpoint]||{},o[r?.
breakpoint]["--app-shell-navbar-offset"]="0px",o[r?.breakpoint]["--app-shell-navbar-width"]="100%",n==="static"&&(o[r?.breakpoint]["--app-shell-navbar-grid-widt\
h"]="0px"),l&&(o[r.breakpoint]["--app-shell-navbar-resize-handle-display"]="none")),i!==void 0){let d=Rs(i,"horizontal");e["--app-shell-navbar-width"]=d,e["--ap\
p-shell-navbar-offset"]=d,n==="static"&&(e["--app-shell-navbar-grid-width"]=d)}else{if(Si(s)){let d=D(wi(s));e["--app-shell-navbar-width"]=d,e["--app-shell-navb\
ar-offset"]=d,n==="static"&&(e["--app-shell-navbar-grid-width"]=d)}Ci(s)&&(typeof s.base<"u"&&(e["--app-shell-navbar-width"]=D(s.base),e["--app-shell-navbar-off\
set"]=D(s.base),n==="static"&&(e["--app-shell-navbar-grid-width"]=D(s.base))),at(s).forEach(d=>{d!=="base"&&(t[d]=t[d]||{},t[d]["--app-shell-navbar-width"]=D(s[d]),
t[d]["--app-shell-navbar-offset"]=D(s[d]),n==="static"&&(t[d]["--app-shell-navbar-grid-width"]=D(s[d])))}))}if(r?.breakpoint!==void 0&&n==="static"&&(t[r.breakpoint]=
t[r.breakpoint]||{},t[r.breakpoint]["--app-shell-navbar-position"]="sticky",t[r.breakpoint]["--app-shell-navbar-grid-row"]="2",t[r.breakpoint]["--app-shell-navb\
ar-grid-column"]="1",t[r.breakpoint]["--app-shell-main-column-start"]="2"),r?.collapsed?.desktop){let d=r.breakpoint;t[d]=t[d]||{},t[d]["--app-shell-navbar-tran\
sform"]=c,t[d]["--app-shell-navbar-transform-rtl"]=u,n==="fixed"?t[d]["--app-shell-navbar-offset"]="0px !important":(t[d]["--app-shell-navbar-width"]="0px",t[d]["\
--app-shell-navbar-display"]="none",t[d]["--app-shell-main-column-start"]="1"),l&&(t[d]["--app-shell-navbar-resize-handle-display"]="none")}if(r?.collapsed?.mobile){
let d=yd(r.breakpoint,a.breakpoints)-.1;o[d]=o[d]||{},o[d]["--app-shell-navbar-width"]="100%",o[d]["--app-shell-navbar-offset"]="0px",n==="static"&&(o[d]["--app\
-shell-navbar-grid-width"]="0px"),o[d]["--app-shell-navbar-transform"]=c,o[d]["--app-shell-navbar-transform-rtl"]=u,l&&(o[d]["--app-shell-navbar-resize-handle-d\
isplay"]="none")}}function cb(e){return Number(e)===0?"0px":Gt(e)}function xA({padding:e,baseStyles:t,minMediaStyles:o}){Si(e)&&(t["--app-shell-padding"]=cb(wi(e))),Ci(e)&&(e.base&&(t["--app-shell-padding"]=cb(e.base)),at(e).forEach(
r=>{r!=="base"&&(o[r]=o[r]||{},o[r]["--app-shell-padding"]=cb(e[r]))}))}function vA({navbar:e,header:t,footer:o,aside:r,padding:a,theme:n,mode:i,resize:l}){let s={},c={},u={};i==="static"&&(u["--app-shell-main-grid-column"]="1 / -1",
u["--app-shell-main-grid-row"]="2"),gA({baseStyles:u,minMediaStyles:s,maxMediaStyles:c,navbar:e,theme:n,mode:i,resizedSize:l?.sizes.navbar,resizable:l?.enabled.
navbar}),mA({baseStyles:u,minMediaStyles:s,maxMediaStyles:c,aside:r,theme:n,mode:i,resizedSize:l?.sizes.aside,resizable:l?.enabled.aside}),hA({baseStyles:u,minMediaStyles:s,
header:t,mode:i,resizedSize:l?.sizes.header,resizable:l?.enabled.header}),pA({baseStyles:u,minMediaStyles:s,footer:o,mode:i,resizedSize:l?.sizes.footer,resizable:l?.
enabled.footer}),xA({baseStyles:u,minMediaStyles:s,padding:a});let d=xp(at(s),n.breakpoints).map(m=>({query:`(min-width: ${Bc(m.px)})`,styles:s[m.value]})),f=xp(
at(c),n.breakpoints).map(m=>({query:`(max-width: ${Bc(m.px)})`,styles:c[m.value]}));return{baseStyles:u,media:[...d,...f]}}var bA=y(C(),1);function yA({navbar:e,header:t,aside:o,footer:r,padding:a,mode:n,selector:i,resize:l}){let s=Ye(),c=On(),{media:u,baseStyles:d}=vA({navbar:e,header:t,
footer:r,aside:o,padding:a,theme:s,mode:n,resize:l});return(0,bA.jsx)(jc,{media:u,styles:d,selector:i||c.cssVariablesSelector})}function rq(e){return e>=128||e===45||e===95||e>=48&&e<=57||e>=65&&e<=90||e>=97&&e<=122}function IA(e){return e>=48&&e<=57}function wA(e){let t="";for(let o=0;o<
e.length;o+=1){let r=e.charCodeAt(o),a=e.charAt(o);r===0?t+="�":r>=1&&r<=31||r===127||o===0&&IA(r)||o===1&&IA(r)&&e.charCodeAt(0)===45?t+=`\\${r.toString(16)}\
 `:o===0&&e.length===1&&r===45?t+=`\\${a}`:rq(r)?t+=a:t+=`\\${a}`}return t}var ln=y(E(),1);function SA({transitionDuration:e,disabled:t,resizeKey:o}){let[r,a]=(0,ln.useState)(!0),[n,i]=(0,ln.useState)({key:o,active:!1}),l=(0,ln.useRef)(-1),s=(0,ln.useRef)(
-1);return n.key!==o&&i({key:o,active:!0}),(0,ln.useEffect)(()=>{if(!n.active)return;let c=window.setTimeout(()=>(0,ln.startTransition)(()=>{i(u=>({...u,active:!1}))}),
e||0);return()=>window.clearTimeout(c)},[n,e]),hs("resize",()=>{a(!0),clearTimeout(l.current),l.current=window.setTimeout(()=>(0,ln.startTransition)(()=>{a(!1)}),
200)}),Kt(()=>{a(!0),clearTimeout(s.current),s.current=window.setTimeout(()=>(0,ln.startTransition)(()=>{a(!1)}),e||0)},[t,e]),r||n.active}var CA=y(E(),1);var uh=y(C(),1),aq={withBorder:!0,padding:0,transitionDuration:200,transitionTimingFunction:"ease",zIndex:nt("app"),mode:"fixed"},_A=(e,{transitionDuration:t,transitionTimingFunction:o})=>({
root:{"--app-shell-transition-duration":`${t}ms`,"--app-shell-transition-timing-function":o,"--app-shell-resize-handle-size":void 0}}),Vr=R(e=>{let t=T("AppShel\
l",aq,e),{classNames:o,className:r,style:a,styles:n,unstyled:i,vars:l,navbar:s,withBorder:c,padding:u,transitionDuration:d,transitionTimingFunction:f,header:m,zIndex:p,
layout:h,disabled:I,aside:v,footer:g,offsetScrollbars:x=!0,mode:b,mod:w,attributes:_,id:S,resize:k,ref:z,...P}=t,H=j({name:"AppShell",classes:Hr,props:t,className:r,
style:a,classNames:o,styles:n,unstyled:i,attributes:_,vars:l,varsResolver:_A}),F=k?sA.map(B=>k.sizes[B]).join("|"):void 0,V=SA({disabled:I,transitionDuration:d,
resizeKey:F}),A=Oe(S),$=(0,CA.useRef)(null),U=k?{sizes:k.sizes,enabled:{navbar:k.navbar.enabled,aside:k.aside.enabled,header:k.header.enabled,footer:k.footer.enabled}}:
void 0,N={navbar:!0,aside:!0,header:b==="static"?!0:m?.offset??!0,footer:b==="static"?!0:g?.offset??!0};return(0,uh.jsxs)(lA,{value:{getStyles:H,withBorder:c,zIndex:p,
disabled:I,offsetScrollbars:x,mode:b,resize:k,rootRef:$,resizeOffsets:N},children:[(0,uh.jsx)(yA,{navbar:s,header:m,aside:v,footer:g,padding:u,mode:b,resize:U,selector:k||
b==="static"?`#${wA(A)}`:void 0}),(0,uh.jsx)(M,{...H("root"),id:A,ref:we(z,$),mod:[{resizing:V||k?.activeSection!=null,layout:h,disabled:I,mode:b},w],...P})]})});
Vr.classes=Hr;Vr.varsResolver=_A;Vr.displayName="@mantine/core/AppShell";Vr.Navbar=lb;Vr.Header=nb;Vr.Main=ib;Vr.Aside=rb;Vr.Footer=ab;Vr.Section=sb;function kA(e){return typeof e=="string"?{value:e,label:e}:typeof e=="object"&&"value"in e&&!("label"in e)?{value:e.value,label:`${e.value}`,disabled:e.disabled}:
typeof e=="object"&&"group"in e?{group:e.group,items:e.items.map(t=>kA(t))}:typeof e=="number"||typeof e=="bigint"||typeof e=="boolean"?{value:e,label:`${e}`}:e}
function fb(e){return e?e.map(t=>kA(t)):[]}function mh(e){return e.reduce((t,o)=>"group"in o?{...t,...mh(o.items)}:(t[`${o.value}`]=o,t),{})}var Ft={dropdown:"m_88b62a41",search:"m_985517d8",options:"m_b2821a6e",option:"m_92253aa5",empty:"m_2530cd1d",header:"m_858f94bd",footer:"m_82b967cb",group:"m_2\
54f3e4f",groupLabel:"m_2bb2e9e5",chevron:"m_2943220b",optionsDropdownOption:"m_390b5f4",optionsDropdownCheckIcon:"m_8ee53fc2",optionsDropdownCheckPlaceholder:"m\
_a530ee0a"};var RS=y(C(),1),nq={error:null},TA=(e,{size:t,color:o})=>({chevron:{"--combobox-chevron-size":ie(t,"combobox-chevron-size"),"--combobox-chevron-color":o?Fe(o,e):
void 0}}),ph=R(e=>{let t=T("ComboboxChevron",nq,e),{size:o,error:r,style:a,className:n,classNames:i,styles:l,unstyled:s,vars:c,attributes:u,mod:d,...f}=t,m=j({name:"\
ComboboxChevron",classes:Ft,props:t,style:a,className:n,classNames:i,styles:l,unstyled:s,vars:c,varsResolver:TA,attributes:u,rootSelector:"chevron"});return(0,RS.jsx)(
M,{component:"svg",...f,...m("chevron"),size:o,viewBox:"0 0 15 15",fill:"none",xmlns:"http://www.w3.org/2000/svg",mod:["combobox-chevron",{error:r},d],children:(0,RS.jsx)(
"path",{d:"M4.93179 5.43179C4.75605 5.60753 4.75605 5.89245 4.93179 6.06819C5.10753 6.24392 5.39245 6.24392 5.56819 6.06819L7.49999 4.13638L9.43179 6.06819C9.60\
753 6.24392 9.89245 6.24392 10.0682 6.06819C10.2439 5.89245 10.2439 5.60753 10.0682 5.43179L7.81819 3.18179C7.73379 3.0974 7.61933 3.04999 7.49999 3.04999C7.380\
64 3.04999 7.26618 3.0974 7.18179 3.18179L4.93179 5.43179ZM10.0682 9.56819C10.2439 9.39245 10.2439 9.10753 10.0682 8.93179C9.89245 8.75606 9.60753 8.75606 9.431\
79 8.93179L7.49999 10.8636L5.56819 8.93179C5.39245 8.75606 5.10753 8.75606 4.93179 8.93179C4.75605 9.10753 4.75605 9.39245 4.93179 9.56819L7.18179 11.8182C7.357\
53 11.9939 7.64245 11.9939 7.81819 11.8182L10.0682 9.56819Z",fill:"currentColor",fillRule:"evenodd",clipRule:"evenodd"})})});ph.classes=Ft;ph.varsResolver=TA;ph.
displayName="@mantine/core/ComboboxChevron";var[RA,Lt]=kt("Combobox component was not found in tree");var MA=y(C(),1);function MS({onMouseDown:e,onClick:t,onClear:o,...r}){return(0,MA.jsx)(Ve.ClearButton,{tabIndex:-1,"aria-hidden":!0,...r,onMouseDown:a=>{a.preventDefault(),
e?.(a)},onClick:a=>{o(),t?.(a)}})}MS.displayName="@mantine/core/ComboboxClearButton";var AA=y(C(),1),db=R(e=>{let{classNames:t,styles:o,className:r,style:a,hidden:n,...i}=T("ComboboxDropdown",null,e),l=Lt();return(0,AA.jsx)(gt.Dropdown,{...i,role:"\
presentation","data-hidden":n||void 0,"data-floating-height":l.floatingHeight||void 0,...l.getStyles("dropdown",{className:r,style:a,classNames:t,styles:o})})});
db.classes=Ft;db.displayName="@mantine/core/ComboboxDropdown";var EA=y(C(),1),iq={refProp:"ref"},AS=R(e=>{let{children:t,refProp:o,ref:r}=T("ComboboxDropdownTarget",iq,e);if(Lt(),!xd(t))throw new Error("Combobox.DropdownTa\
rget component children should be an element or a component that accepts ref. Fragments, strings, numbers and other primitive values are not supported");return(0,EA.jsx)(
gt.Target,{ref:r,refProp:o,children:t})});AS.displayName="@mantine/core/ComboboxDropdownTarget";var DA=y(C(),1),ub=R(e=>{let{classNames:t,className:o,style:r,styles:a,vars:n,...i}=T("ComboboxEmpty",null,e),l=Lt();return(0,DA.jsx)(M,{...l.getStyles("empty",
{className:o,classNames:t,styles:a,style:r}),...i})});ub.classes=Ft;ub.displayName="@mantine/core/ComboboxEmpty";var PA=y(E(),1);function fu({onKeyDown:e,onClick:t,withKeyboardNavigation:o,withAriaAttributes:r,withExpandedAttribute:a,targetType:n,autoComplete:i}){let l=Lt(),
[s,c]=(0,PA.useState)(null),u=m=>{if(e?.(m),!l.readOnly&&o){if(m.nativeEvent.isComposing)return;if(m.nativeEvent.code==="ArrowDown"&&(m.preventDefault(),l.store.
dropdownOpened?c(l.store.selectNextOption()):(l.store.openDropdown("keyboard"),c(l.store.selectActiveOption()),l.store.updateSelectedOptionIndex("selected",{scrollIntoView:!0}))),
m.nativeEvent.code==="ArrowUp"&&(m.preventDefault(),l.store.dropdownOpened?c(l.store.selectPreviousOption()):(l.store.openDropdown("keyboard"),c(l.store.selectActiveOption()),
l.store.updateSelectedOptionIndex("selected",{scrollIntoView:!0}))),m.nativeEvent.code==="Enter"||m.nativeEvent.code==="NumpadEnter"){if(m.nativeEvent.keyCode===
229)return;let p=l.store.getSelectedOptionIndex();l.store.dropdownOpened&&p!==-1?(m.preventDefault(),l.store.clickSelectedOption()):n==="button"&&(m.preventDefault(),
l.store.openDropdown("keyboard"))}m.key==="Escape"&&l.store.closeDropdown("keyboard"),m.nativeEvent.code==="Space"&&n==="button"&&(m.preventDefault(),l.store.toggleDropdown(
"keyboard"))}};return{...r?{...a?{role:"combobox"}:{},"aria-haspopup":"listbox","aria-expanded":a?!!(l.store.listId&&l.store.dropdownOpened):void 0,"aria-contro\
ls":l.store.dropdownOpened&&l.store.listId?l.store.listId:void 0,"aria-activedescendant":l.store.dropdownOpened&&s||void 0,autoComplete:i,"data-expanded":l.store.
dropdownOpened||void 0,"data-mantine-stop-propagation":l.store.dropdownOpened||void 0}:{},onKeyDown:u,onClick:m=>{n==="button"&&m.currentTarget.focus(),t?.(m)}}}var zA=y(E(),1);var lq={refProp:"ref",targetType:"input",withKeyboardNavigation:!0,withAriaAttributes:!0,withExpandedAttribute:!1,autoComplete:"off"},ES=R(e=>{let{children:t,refProp:o,
withKeyboardNavigation:r,withAriaAttributes:a,withExpandedAttribute:n,targetType:i,autoComplete:l,ref:s,...c}=T("ComboboxEventsTarget",lq,e),u=Ho(t);if(!u)throw new Error(
"Combobox.EventsTarget component children should be an element or a component that accepts ref. Fragments, strings, numbers and other primitive values are not s\
upported");let d=Lt(),f=fu({targetType:i,withAriaAttributes:a,withKeyboardNavigation:r,withExpandedAttribute:n,onKeyDown:u.props.onKeyDown,onClick:u.props.onClick,
autoComplete:l});return(0,zA.cloneElement)(u,{...f,...c,[o]:we(s,d.store.targetRef,bs(u))})});ES.displayName="@mantine/core/ComboboxEventsTarget";var OA=y(C(),1),mb=R(e=>{let{classNames:t,className:o,style:r,styles:a,vars:n,...i}=T("ComboboxFooter",null,e),l=Lt();return(0,OA.jsx)(M,{...l.getStyles("footer",
{className:o,classNames:t,style:r,styles:a}),...i,onMouseDown:s=>{s.preventDefault()}})});mb.classes=Ft;mb.displayName="@mantine/core/ComboboxFooter";var pb=y(C(),1),hb=R(e=>{let{classNames:t,className:o,style:r,styles:a,vars:n,children:i,label:l,id:s,...c}=T("ComboboxGroup",null,e),u=Lt(),d=Oe(s),f=l!=null&&
l!==!1&&l!=="";return(0,pb.jsxs)(M,{role:"group","aria-labelledby":f?d:void 0,...u.getStyles("group",{className:o,classNames:t,style:r,styles:a}),...c,children:[
f&&(0,pb.jsx)("div",{id:d,...u.getStyles("groupLabel",{classNames:t,styles:a}),children:l}),i]})});hb.classes=Ft;hb.displayName="@mantine/core/ComboboxGroup";var BA=y(C(),1),gb=R(e=>{let{classNames:t,className:o,style:r,styles:a,vars:n,...i}=T("ComboboxHeader",null,e),l=Lt();return(0,BA.jsx)(M,{...l.getStyles("header",
{className:o,classNames:t,style:r,styles:a}),...i,onMouseDown:s=>{s.preventDefault()}})});gb.classes=Ft;gb.displayName="@mantine/core/ComboboxHeader";var NA=y(C(),1);function DS({value:e,valuesDivider:t=",",...o}){return(0,NA.jsx)("input",{type:"hidden",value:Array.isArray(e)?e.join(t):e?`${e}`:"",...o})}DS.displayName=
"@mantine/core/ComboboxHiddenInput";var FA=y(E(),1),LA=y(C(),1),xb=R(e=>{let t=T("ComboboxOption",null,e),{classNames:o,className:r,style:a,styles:n,vars:i,onClick:l,id:s,active:c,onMouseDown:u,onMouseOver:d,
disabled:f,selected:m,mod:p,...h}=t,I=Lt(),v=(0,FA.useId)(),g=s||v;return(0,LA.jsx)(M,{...I.getStyles("option",{className:r,classNames:o,styles:n,style:a}),"ari\
a-disabled":f||void 0,...h,id:g,mod:["combobox-option",{"combobox-active":c,"combobox-disabled":f,"combobox-selected":m},p],role:"option",onClick:x=>{f?x.preventDefault():
(I.onOptionSubmit?.(t.value,t),l?.(x))},onMouseDown:x=>{x.preventDefault(),u?.(x)},onMouseOver:x=>{I.resetSelectionOnOptionHover&&I.store.resetSelectedOption(),
d?.(x)}})});xb.classes=Ft;xb.displayName="@mantine/core/ComboboxOption";var HA=y(E(),1);var VA=y(C(),1),vb=R(e=>{let{classNames:t,className:o,style:r,styles:a,id:n,onMouseDown:i,labelledBy:l,...s}=T("ComboboxOptions",null,e),c=Lt(),u=Oe(n);return(0,HA.useEffect)(
()=>{c.store.setListId(u)},[u]),(0,VA.jsx)(M,{...c.getStyles("options",{className:o,style:r,classNames:t,styles:a}),...s,id:u,role:"listbox","aria-labelledby":l,
onMouseDown:d=>{d.preventDefault(),i?.(d)}})});vb.classes=Ft;vb.displayName="@mantine/core/ComboboxOptions";var UA=y(C(),1),sq={withAriaAttributes:!0,withKeyboardNavigation:!0},bb=R(e=>{let{classNames:t,styles:o,unstyled:r,vars:a,withAriaAttributes:n,onKeyDown:i,onClick:l,
withKeyboardNavigation:s,size:c,ref:u,...d}=T("ComboboxSearch",sq,e),f=Lt(),m=f.getStyles("search"),p=fu({targetType:"input",withAriaAttributes:n,withKeyboardNavigation:s,
withExpandedAttribute:!1,onKeyDown:i,onClick:l,autoComplete:"off"});return(0,UA.jsx)(Ve,{ref:we(u,f.store.searchRef),classNames:[{input:m.className},t],styles:[
{input:m.style},o],size:c||f.size,...p,...d,__staticSelector:"Combobox"})});bb.classes=Ft;bb.displayName="@mantine/core/ComboboxSearch";var qA=y(E(),1);var jA=y(C(),1),cq={refProp:"ref",targetType:"input",withKeyboardNavigation:!0,withAriaAttributes:!0,withExpandedAttribute:!1,autoComplete:"off"},PS=R(e=>{let{children:t,
refProp:o,withKeyboardNavigation:r,withAriaAttributes:a,withExpandedAttribute:n,targetType:i,autoComplete:l,ref:s,...c}=T("ComboboxTarget",cq,e),u=Ho(t);if(!u)throw new Error(
"Combobox.Target component children should be an element or a component that accepts ref. Fragments, strings, numbers and other primitive values are not support\
ed");let d=Lt(),f=fu({targetType:i,withAriaAttributes:a,withKeyboardNavigation:r,withExpandedAttribute:n,onKeyDown:u.props.onKeyDown,onClick:u.props.onClick,autoComplete:l}),
m=(0,qA.cloneElement)(u,{...f,...c});return(0,jA.jsx)(gt.Target,{refProp:o,ref:we(s,d.store.targetRef),children:m})});PS.displayName="@mantine/core/ComboboxTarg\
et";function GA(e,t,o){for(let r=e-1;r>=0;r-=1)if(!t[r].hasAttribute("data-combobox-disabled"))return r;if(o){for(let r=t.length-1;r>-1;r-=1)if(!t[r].hasAttribute("\
data-combobox-disabled"))return r}return e}function KA(e,t,o){for(let r=e+1;r<t.length;r+=1)if(!t[r].hasAttribute("data-combobox-disabled"))return r;if(o){for(let r=0;r<
t.length;r+=1)if(!t[r].hasAttribute("data-combobox-disabled"))return r}return e}function $A(e){for(let t=0;t<e.length;t+=1)if(!e[t].hasAttribute("data-combobox-\
disabled"))return t;return-1}var Rt=y(E(),1);function du({defaultOpened:e,opened:t,onOpenedChange:o,onDropdownClose:r,onDropdownOpen:a,loop:n=!0,scrollBehavior:i="instant"}={}){let[l,s]=Be({value:t,defaultValue:e,
finalValue:!1,onChange:o}),c=(0,Rt.useRef)(null),u=(0,Rt.useRef)(-1),d=(0,Rt.useRef)(null),f=(0,Rt.useRef)(null),m=(0,Rt.useRef)(-1),p=(0,Rt.useRef)(-1),h=(0,Rt.useRef)(
-1),I=(0,Rt.useCallback)((U="unknown")=>{l||(s(!0),a?.(U))},[s,a,l]),v=(0,Rt.useCallback)((U="unknown")=>{l&&(s(!1),r?.(U))},[s,r,l]),g=(0,Rt.useCallback)((U="u\
nknown")=>{l?v(U):I(U)},[v,I,l]),x=(0,Rt.useCallback)(()=>{let U=Za(f.current);wp(`#${c.current} [data-combobox-selected]`,U)?.removeAttribute("data-combobox-se\
lected")},[]),b=(0,Rt.useCallback)(U=>{let N=Za(f.current),B=wp(`#${c.current}`,N),O=B?si("[data-combobox-option]",B):null;if(!O)return null;let L=U>=O.length?0:
U<0?O.length-1:U;return u.current=L,O?.[L]&&!O[L].hasAttribute("data-combobox-disabled")?(x(),O[L].setAttribute("data-combobox-selected","true"),O[L].scrollIntoView(
{block:"nearest",behavior:i}),O[L].id):null},[i,x]),w=(0,Rt.useCallback)(()=>{let U=Za(f.current),N=wp(`#${c.current} [data-combobox-active]`,U);if(N){let B=si(
`#${c.current} [data-combobox-option]`,U).findIndex(O=>O===N);return b(B)}return b(0)},[b]),_=(0,Rt.useCallback)(()=>{let U=Za(f.current),N=si(`#${c.current} [d\
ata-combobox-option]`,U);return b(KA(u.current,N,n))},[b,n]),S=(0,Rt.useCallback)(()=>{let U=Za(f.current),N=si(`#${c.current} [data-combobox-option]`,U);return b(
GA(u.current,N,n))},[b,n]),k=(0,Rt.useCallback)(()=>{let U=Za(f.current),N=si(`#${c.current} [data-combobox-option]`,U);return b($A(N))},[b]),z=(0,Rt.useCallback)(
(U="selected",N)=>{if(typeof U=="number"){u.current=U;let B=Za(f.current),O=si(`#${c.current} [data-combobox-option]`,B);N?.scrollIntoView&&O[U]?.scrollIntoView(
{block:"nearest",behavior:i});return}h.current=window.setTimeout(()=>{let B=Za(f.current),O=si(`#${c.current} [data-combobox-option]`,B),L=O.findIndex(q=>q.hasAttribute(
`data-combobox-${U}`));u.current=L,N?.scrollIntoView&&O[L]?.scrollIntoView({block:"nearest",behavior:i})},0)},[]),P=(0,Rt.useCallback)(()=>{u.current=-1,x()},[x]),
H=(0,Rt.useCallback)(()=>{let U=Za(f.current);si(`#${c.current} [data-combobox-option]`,U)?.[u.current]?.click()},[]),F=(0,Rt.useCallback)(U=>{c.current=U},[]),
V=(0,Rt.useCallback)(()=>{m.current=window.setTimeout(()=>d.current?.focus(),0)},[]),A=(0,Rt.useCallback)(()=>{p.current=window.setTimeout(()=>f.current?.focus(),
0)},[]),$=(0,Rt.useCallback)(()=>u.current,[]);return(0,Rt.useEffect)(()=>()=>{window.clearTimeout(m.current),window.clearTimeout(p.current),window.clearTimeout(
h.current)},[]),{dropdownOpened:l,openDropdown:I,closeDropdown:v,toggleDropdown:g,selectedOptionIndex:u.current,getSelectedOptionIndex:$,selectOption:b,selectFirstOption:k,
selectActiveOption:w,selectNextOption:_,selectPreviousOption:S,resetSelectedOption:P,updateSelectedOptionIndex:z,listId:c.current,setListId:F,clickSelectedOption:H,
searchRef:d,focusSearchInput:V,targetRef:f,focusTarget:A}}var zS=y(C(),1),fq={keepMounted:!0,keepMountedMode:"display-none",withinPortal:!0,resetSelectionOnOptionHover:!1,width:"target",transitionProps:{transition:"fad\
e",duration:0},size:"sm"},YA=(e,{size:t,dropdownPadding:o})=>({options:{"--combobox-option-fz":lt(t),"--combobox-option-padding":ie(t,"combobox-option-padding")},
dropdown:{"--combobox-padding":o===void 0?void 0:D(o),"--combobox-option-fz":lt(t),"--combobox-option-padding":ie(t,"combobox-option-padding")}}),Ke=e=>{let t=T(
"Combobox",fq,e),{classNames:o,styles:r,unstyled:a,children:n,store:i,vars:l,onOptionSubmit:s,onClose:c,size:u,dropdownPadding:d,resetSelectionOnOptionHover:f,__staticSelector:m,
readOnly:p,attributes:h,floatingHeight:I,middlewares:v,...g}=t,x=I==="viewport"?{...v,flip:!1,size:{...typeof v?.size=="object"?v.size:{},padding:typeof v?.size==
"object"&&v.size.padding!==void 0?v.size.padding:10,apply:({availableHeight:k,availableWidth:z,elements:P,...H})=>{P.floating.style.setProperty("--combobox-floa\
ting-max-height",`${k}px`);let F=v?.size;typeof F=="object"&&F.apply?F.apply({availableHeight:k,availableWidth:z,elements:P,...H}):F&&Object.assign(P.floating.style,
{maxWidth:`${z}px`,maxHeight:`${k}px`})}}}:v,b=du(),w=i||b,_=j({name:m||"Combobox",classes:Ft,props:t,classNames:o,styles:r,unstyled:a,attributes:h,vars:l,varsResolver:YA}),
S=()=>{c?.(),w.closeDropdown()};return(0,zS.jsx)(RA,{value:{getStyles:_,store:w,onOptionSubmit:s,size:u,resetSelectionOnOptionHover:f,readOnly:p,floatingHeight:I},
children:(0,zS.jsx)(gt,{opened:w.dropdownOpened,...g,middlewares:x,onChange:k=>!k&&S(),withRoles:!1,unstyled:a,children:n})})},dq=e=>e;Ke.extend=dq;Ke.classes=Ft;
Ke.varsResolver=YA;Ke.displayName="@mantine/core/Combobox";Ke.Target=PS;Ke.Dropdown=db;Ke.Options=vb;Ke.Option=xb;Ke.Search=bb;Ke.Empty=ub;Ke.Chevron=ph;Ke.Footer=
mb;Ke.Header=gb;Ke.EventsTarget=ES;Ke.DropdownTarget=AS;Ke.Group=hb;Ke.ClearButton=MS;Ke.HiddenInput=DS;var XA=y(E(),1),hh=y(C(),1);function uu({children:e,role:t}){let o=(0,XA.use)(qo);return o?(0,hh.jsx)("div",{role:t,"aria-labelledby":o.labelId,"aria-describedb\
y":o.describedBy,children:e}):(0,hh.jsx)(hh.Fragment,{children:e})}var QA=y(E(),1);var mu=y(C(),1),gh=(0,QA.createContext)(null),uq={hiddenInputValuesSeparator:","},yb=Bn((e=>{let{value:t,defaultValue:o,onChange:r,size:a,wrapperProps:n,children:i,
readOnly:l,name:s,hiddenInputValuesSeparator:c,hiddenInputProps:u,maxSelectedValues:d,disabled:f,...m}=T("CheckboxGroup",uq,e),[p,h]=Be({value:t,defaultValue:o,
finalValue:[],onChange:r}),I=x=>{let b=typeof x=="string"?x:x.currentTarget.value;if(l)return;let w=p.includes(b);!w&&d&&p.length>=d||h(w?p.filter(_=>_!==b):[...p,
b])},v=x=>{if(f)return!0;if(!d)return!1;let b=p.includes(x),w=p.length>=d;return!b&&w},g=p.join(c);return(0,mu.jsx)(gh,{value:{value:p,onChange:I,size:a,isDisabled:v},
children:(0,mu.jsxs)(Ve.Wrapper,{size:a,...n,...m,labelElement:"div",__staticSelector:"CheckboxGroup",children:[(0,mu.jsx)(uu,{role:"group",children:i}),(0,mu.jsx)(
"input",{type:"hidden",name:s,value:g,...u})]})})}));yb.classes=Ve.Wrapper.classes;yb.displayName="@mantine/core/CheckboxGroup";var OS={card:"m_26775b0a"};var Ib=y(E(),1);var BS=y(C(),1),NS=(0,Ib.createContext)(null),mq={withBorder:!0},WA=(e,{radius:t})=>({card:{"--card-radius":Ie(t)}}),xh=R(e=>{let t=T("CheckboxCard",mq,e),{classNames:o,
className:r,style:a,styles:n,unstyled:i,vars:l,checked:s,mod:c,withBorder:u,value:d,onClick:f,defaultChecked:m,onChange:p,indeterminate:h,attributes:I,...v}=t,g=j(
{name:"CheckboxCard",classes:OS,props:t,className:r,style:a,classNames:o,styles:n,unstyled:i,attributes:I,vars:l,varsResolver:WA,rootSelector:"card"}),x=(0,Ib.use)(
gh),b=typeof s=="boolean"?s:x?x.value.includes(d||""):void 0,[w,_]=Be({value:b,defaultValue:m,finalValue:!1,onChange:p});return(0,BS.jsx)(NS,{value:{checked:w,indeterminate:h},
children:(0,BS.jsx)(et,{mod:[{"with-border":u,checked:w,indeterminate:h},c],...g("card"),...v,role:"checkbox","aria-checked":h?"mixed":w,onClick:S=>{f?.(S),x?.onChange(
d||""),_(!w)}})})});xh.displayName="@mantine/core/CheckboxCard";xh.classes=OS;xh.varsResolver=WA;var pu=y(C(),1);function vh({size:e,style:t,...o}){let r=e!==void 0?{width:D(e),height:D(e),...t}:t;return(0,pu.jsx)("svg",{viewBox:"0 0 10 7",fill:"none",xmlns:"\
http://www.w3.org/2000/svg",style:r,"aria-hidden":!0,...o,children:(0,pu.jsx)("path",{d:"M4 4.586L1.707 2.293A1 1 0 1 0 .293 3.707l3 3a.997.997 0 0 0 1.414 0l5-\
5A1 1 0 1 0 8.293.293L4 4.586z",fill:"currentColor",fillRule:"evenodd",clipRule:"evenodd"})})}function wb({indeterminate:e,...t}){return e?(0,pu.jsx)("svg",{xmlns:"\
http://www.w3.org/2000/svg",fill:"none",viewBox:"0 0 32 6","aria-hidden":!0,...t,children:(0,pu.jsx)("rect",{width:"32",height:"6",fill:"currentColor",rx:"3"})}):
(0,pu.jsx)(vh,{...t})}var FS={indicator:"m_5e5256ee",icon:"m_1b1c543a","indicator--light":"m_193e54c8","indicator--outline":"m_76e20374"};var ZA=y(E(),1),LS=y(C(),1),pq={icon:wb,variant:"filled",radius:"sm"},JA=(e,{radius:t,color:o,size:r,iconColor:a,variant:n,autoContrast:i})=>{let l=$t({color:o||
e.primaryColor,theme:e}),s=l.isThemeColor&&l.shade===void 0?`var(--mantine-color-${l.color}-outline)`:l.color,c=n==="light"?e.variantColorResolver({color:o||e.primaryColor,
theme:e,variant:"light",autoContrast:i}):void 0,u=n==="outline"?s:c?c.color:Fe(o,e);return{indicator:{"--checkbox-size":ie(r,"checkbox-size"),"--checkbox-radius":t===
void 0?void 0:Ie(t),"--checkbox-color":u,"--checkbox-bg":c?.background,"--checkbox-icon-color":a?Fe(a,e):c?c.color:Ja(i,e)?oa({color:o,theme:e,autoContrast:i}):
void 0}}},bh=R(e=>{let t=T("CheckboxIndicator",pq,e),{classNames:o,className:r,style:a,styles:n,unstyled:i,vars:l,icon:s,indeterminate:c,radius:u,color:d,iconColor:f,
autoContrast:m,checked:p,mod:h,variant:I,disabled:v,attributes:g,...x}=t,b=j({name:"CheckboxIndicator",classes:FS,props:t,className:r,style:a,classNames:o,styles:n,
unstyled:i,attributes:g,vars:l,varsResolver:JA,rootSelector:"indicator"}),w=(0,ZA.use)(NS),_=typeof c=="boolean"?c:w?.indeterminate,S=typeof p=="boolean"||typeof c==
"boolean"?p||c:w?.checked||w?.indeterminate||!1;return(0,LS.jsx)(M,{...b("indicator",{variant:I}),variant:I,mod:[{checked:S,disabled:v},h],...x,children:(0,LS.jsx)(
s,{indeterminate:_,...b("icon")})})});bh.displayName="@mantine/core/CheckboxIndicator";bh.classes=FS;bh.varsResolver=JA;var HS={root:"m_5f75b09e",body:"m_5f6e695e",labelWrapper:"m_d3ea56bb",label:"m_8ee546b8",description:"m_328f68c0",error:"m_8e8a99cc"};var Ms=y(C(),1),Sb=HS;function uf({__staticSelector:e,__stylesApiProps:t,className:o,classNames:r,styles:a,unstyled:n,children:i,label:l,description:s,id:c,disabled:u,
error:d,size:f,labelPosition:m="left",bodyElement:p="div",labelElement:h="label",variant:I,style:v,vars:g,mod:x,attributes:b,...w}){let _=j({name:e,props:t,className:o,
style:v,classes:HS,classNames:r,styles:a,unstyled:n,attributes:b}),S=s?`${c}-description`:void 0,k=d&&typeof d!="boolean"?`${c}-error`:void 0;return(0,Ms.jsx)(M,
{..._("root"),__vars:{"--label-fz":lt(f),"--label-lh":ie(f,"label-lh")},mod:[{"label-position":m},x],variant:I,size:f,...w,children:(0,Ms.jsxs)(M,{component:p,htmlFor:p===
"label"?c:void 0,..._("body"),children:[i,(0,Ms.jsxs)("div",{..._("labelWrapper"),"data-disabled":u||void 0,children:[l&&(0,Ms.jsx)(M,{component:h,htmlFor:h==="\
label"?c:void 0,..._("label"),"data-disabled":u||void 0,children:l}),s&&(0,Ms.jsx)(Ve.Description,{id:S,size:f,__inheritStyles:!1,..._("description"),children:s}),
d&&typeof d!="boolean"&&(0,Ms.jsx)(Ve.Error,{id:k,size:f,__inheritStyles:!1,..._("error"),children:d})]})]})})}uf.displayName="@mantine/core/InlineInput";var VS={root:"m_bf2d988c",inner:"m_26062bec",input:"m_26063560",icon:"m_bf295423","input--light":"m_595ab216","input--outline":"m_215c4542"};var gu=y(E(),1);var hu=y(C(),1),hq={labelPosition:"right",icon:wb,withErrorStyles:!0,variant:"filled",radius:"sm"},eE=(e,{radius:t,color:o,size:r,iconColor:a,variant:n,autoContrast:i})=>{
let l=$t({color:o||e.primaryColor,theme:e}),s=l.isThemeColor&&l.shade===void 0?`var(--mantine-color-${l.color}-outline)`:l.color,c=n==="light"?e.variantColorResolver(
{color:o||e.primaryColor,theme:e,variant:"light",autoContrast:i}):void 0,u=n==="outline"?s:c?c.color:Fe(o,e);return{root:{"--checkbox-size":ie(r,"checkbox-size"),
"--checkbox-radius":t===void 0?void 0:Ie(t),"--checkbox-color":u,"--checkbox-bg":c?.background,"--checkbox-icon-color":a?Fe(a,e):c?c.color:Ja(i,e)?oa({color:o,theme:e,
autoContrast:i}):void 0}}},_i=R(e=>{let t=T("Checkbox",hq,e),{classNames:o,className:r,style:a,styles:n,unstyled:i,vars:l,color:s,label:c,id:u,size:d,radius:f,wrapperProps:m,
checked:p,labelPosition:h,description:I,error:v,disabled:g,variant:x,indeterminate:b,icon:w,rootRef:_,iconColor:S,onChange:k,autoContrast:z,mod:P,attributes:H,readOnly:F,
onClick:V,withErrorStyles:A,ref:$,...U}=t,N=(0,gu.useRef)(null),B=(0,gu.use)(gh),O=d||B?.size,L=j({name:"Checkbox",props:t,classes:VS,className:r,style:a,classNames:o,
styles:n,unstyled:i,attributes:H,vars:l,varsResolver:eE}),{styleProps:q,rest:G}=Po(U),W=Oe(u),ne=[I?`${W}-description`:void 0,v&&typeof v!="boolean"?`${W}-error`:
void 0,G["aria-describedby"]].filter(Boolean).join(" ")||void 0,ce={checked:B?.value.includes(G.value)??p,onChange:te=>{F||(B?.onChange(te),k?.(te))}},be=B?.isDisabled?.(
G.value)??!1,xe=g||be;return(0,gu.useEffect)(()=>{N.current&&(N.current.indeterminate=b||!1,b?N.current.setAttribute("data-indeterminate","true"):N.current.removeAttribute(
"data-indeterminate"))},[b]),(0,hu.jsx)(uf,{...L("root"),__staticSelector:"Checkbox",__stylesApiProps:t,id:W,size:O,labelPosition:h,label:c,description:I,error:v,
disabled:xe,classNames:o,styles:n,unstyled:i,"data-checked":ce.checked||p||void 0,variant:x,ref:_,mod:P,attributes:H,inert:G.inert,...q,...m,children:(0,hu.jsxs)(
M,{...L("inner"),mod:{labelPosition:h},children:[(0,hu.jsx)(M,{component:"input",id:W,ref:we(N,$),mod:{error:!!v,"with-error-styles":A},...L("input",{focusable:!0,
variant:x}),...G,...ce,"aria-describedby":ne,disabled:xe,inert:G.inert,type:"checkbox",onClick:te=>{F&&ce.checked===void 0&&te.preventDefault(),V?.(te)}}),(0,hu.jsx)(
w,{indeterminate:b,...L("icon")})]})})});_i.classes={...VS,...Sb};_i.varsResolver=eE;_i.displayName="@mantine/core/Checkbox";_i.Group=yb;_i.Indicator=bh;_i.Card=
xh;function ki(e){return"group"in e}function US({options:e,search:t,limit:o}){let r=t.trim().toLowerCase(),a=[];for(let n=0;n<e.length;n+=1){let i=e[n];if(a.length===o)return a;ki(i)&&a.push({group:i.
group,items:US({options:i.items,search:t,limit:o-a.length})}),ki(i)||i.label.toLowerCase().includes(r)&&a.push(i)}return a}function tE(e){if(e.length===0)return!0;for(let t of e)if(!("group"in t)||t.items.length>0)return!1;return!0}function qS(e,t=new Set){if(Array.isArray(e))for(let o of e)if(ki(o))qS(o.items,t);else{if(typeof o.value>"u")throw new Error("[@mantine/core] Each option must \
have value property");if(t.has(o.value))throw new Error(`[@mantine/core] Duplicate options are not supported. Option with value "${o.value}" was provided more t\
han once`);t.add(o.value)}}var _r=y(C(),1);function gq(e,t){return Array.isArray(e)?e.includes(t):e===t}function oE({data:e,withCheckIcon:t,withAlignedLabels:o,value:r,checkIconPosition:a,
unstyled:n,renderOption:i}){if(!ki(e)){let s=gq(r,e.value),c=t&&(s?(0,_r.jsx)(vh,{className:Ft.optionsDropdownCheckIcon}):o?(0,_r.jsx)("div",{className:Ft.optionsDropdownCheckPlaceholder}):
null),u=(0,_r.jsxs)(_r.Fragment,{children:[a==="left"&&c,(0,_r.jsx)("span",{children:e.label}),a==="right"&&c]});return(0,_r.jsx)(Ke.Option,{value:e.value,disabled:e.
disabled,className:Ne({[Ft.optionsDropdownOption]:!n}),"data-reverse":a==="right"||void 0,"data-checked":s||void 0,"aria-selected":s,active:s,children:typeof i==
"function"?i({option:e,checked:s}):u})}let l=e.items.map(s=>(0,_r.jsx)(oE,{data:s,value:r,unstyled:n,withCheckIcon:t,withAlignedLabels:o,checkIconPosition:a,renderOption:i},
`${s.value}`));return(0,_r.jsx)(Ke.Group,{label:e.group,children:l})}function Cb({data:e,hidden:t,hiddenWhenEmpty:o,filter:r,search:a,limit:n,maxDropdownHeight:i,
floatingHeight:l,withScrollArea:s=!0,filterOptions:c=!0,withCheckIcon:u=!1,withAlignedLabels:d=!1,value:f,checkIconPosition:m,nothingFoundMessage:p,unstyled:h,labelId:I,
renderOption:v,scrollAreaProps:g,"aria-label":x}){let b=Lt();qS(e);let w=typeof a=="string"?(r||US)({options:e,search:c?a:"",limit:n??1/0}):e,_=tE(w),S=w.map((k,z)=>(0,_r.jsx)(
oE,{data:k,withCheckIcon:u,withAlignedLabels:d,value:f,checkIconPosition:m,unstyled:h,renderOption:v},ki(k)?`group-${typeof k.group=="string"?k.group:z}`:`${k.value}`));
return(0,_r.jsx)(Ke.Dropdown,{hidden:t||o&&_,"data-composed":!0,children:(0,_r.jsxs)(Ke.Options,{labelledBy:I,"aria-label":x,children:[s?(0,_r.jsx)(Vo.Autosize,
{mah:(l??b.floatingHeight)==="viewport"?"var(--combobox-floating-options-max-height)":i??220,type:"scroll",scrollbarSize:"var(--combobox-padding)",offsetScrollbars:"\
y",...g,children:S}):S,_&&p&&(0,_r.jsx)(Ke.Empty,{children:p})]})})}function jS(e,t,o,r){if(t===o||r==="before"&&o===t+1||r==="after"&&o===t-1)return e;let a=e.slice(),[n]=a.splice(t,1),i=t<o?o-1:o;return r==="after"&&(i+=1),a.splice(
i,0,n),a}var Tl=y(E(),1),xq=e=>{let t=e.lastElementChild;return t?t instanceof HTMLInputElement?t:t.querySelector("input"):null},vq=(e,t)=>{if(e===t)return!0;if(e.length!==
t.length)return!1;for(let o=0;o<e.length;o+=1)if(e[o]!==t[o])return!1;return!0};function rE({value:e,onChange:t,enabled:o}){let r=(0,Tl.useRef)({draggedIndex:null,
currentDropTarget:null}),a=(0,Tl.useRef)(null),n=(0,Tl.useRef)(null),i=(0,Tl.useRef)(e);i.current=e,(0,Tl.useEffect)(()=>{let d=a.current;d&&(a.current=null,vq(
i.current,d.expectedValue)&&d.container?.querySelector(`[data-mantine-pill-index="${d.index}"]`)?.focus())});let l=(0,Tl.useCallback)(d=>{n.current=d},[]);return{
getPillProps:d=>{if(o)return{draggable:!0,tabIndex:-1,"data-mantine-pill-index":d,"aria-keyshortcuts":"Alt+ArrowLeft Alt+ArrowRight",onMouseDown:f=>{f.button===
0&&f.stopPropagation()},onDragStart:f=>{f.stopPropagation(),f.dataTransfer.effectAllowed="move",f.dataTransfer.setData("text/plain",String(d)),r.current.draggedIndex=
d;let m=f.currentTarget,p=m.getBoundingClientRect(),h=m.cloneNode(!0);h.removeAttribute("data-dragging"),h.removeAttribute("data-drag-over"),h.style.position="f\
ixed",h.style.top="-9999px",h.style.left="-9999px",h.style.width=`${p.width}px`,h.style.height=`${p.height}px`,h.style.pointerEvents="none",document.body.appendChild(
h),f.dataTransfer.setDragImage(h,f.clientX-p.left,f.clientY-p.top),setTimeout(()=>h.parentNode?.removeChild(h),0),requestAnimationFrame(()=>{m.setAttribute("dat\
a-dragging","true")})},onDragOver:f=>{let{draggedIndex:m}=r.current;if(m===null||m===d)return;let p=f.currentTarget,h=p.getBoundingClientRect(),I=f.clientX-h.left,
v=(getComputedStyle(p).direction==="rtl"?I>h.width/2:I<h.width/2)?"before":"after";f.preventDefault(),f.stopPropagation(),f.dataTransfer.dropEffect="move";let g=r.
current.currentDropTarget;g&&g!==p&&g.removeAttribute("data-drag-over"),p.setAttribute("data-drag-over",v),r.current.currentDropTarget=p},onDragLeave:f=>{let m=f.
currentTarget,p=f.relatedTarget;p&&m.contains(p)||(m.removeAttribute("data-drag-over"),r.current.currentDropTarget===m&&(r.current.currentDropTarget=null))},onDrop:f=>{
f.preventDefault(),f.stopPropagation();let m=f.currentTarget,p=m.getAttribute("data-drag-over");m.removeAttribute("data-drag-over");let{draggedIndex:h}=r.current;
if(h!==null&&p&&h!==d){let I=jS(i.current,h,d,p);I!==i.current&&t(I)}r.current.draggedIndex=null,r.current.currentDropTarget=null},onDragEnd:f=>{f.currentTarget.
removeAttribute("data-dragging");let m=r.current.currentDropTarget;m&&m.removeAttribute("data-drag-over"),r.current.draggedIndex=null,r.current.currentDropTarget=
null},onKeyDown:f=>{if(f.key!=="ArrowLeft"&&f.key!=="ArrowRight")return;let m=f.currentTarget,p=getComputedStyle(m).direction==="rtl"?f.key==="ArrowLeft":f.key===
"ArrowRight",h=p?d+1:d-1;if(f.altKey){if(h<0||h>=i.current.length)return;f.preventDefault(),f.stopPropagation();let v=p?"after":"before",g=jS(i.current,d,h,v);if(g===
i.current)return;a.current={container:m.parentElement,index:h,expectedValue:g},t(g);return}if(h<0)return;let I=m.parentElement;if(I){if(f.preventDefault(),f.stopPropagation(),
h>=i.current.length){xq(I)?.focus();return}I.querySelector(`[data-mantine-pill-index="${h}"]`)?.focus()}}}},getListProps:()=>o?{ref:l}:{},handleInputKeyDown:d=>{
if(!o||d.key!=="ArrowLeft")return;let f=d.currentTarget;if(!(f.value.length===0||f.selectionStart===0&&f.selectionEnd===0))return;let m=n.current;if(!m)return;let p=m.
querySelectorAll("[data-mantine-pill-index]");p.length!==0&&(d.preventDefault(),p[p.length-1].focus())}}}function _b({id:e,label:t,labelProps:o,inputWrapperOrder:r}){if(t&&!(r&&!r.includes("label")))return o?.id||`${e}-label`}var xu={group:"m_11def92b",root:"m_f85678b6",image:"m_11f8ac07",placeholder:"m_104cd71f"};var aE=y(E(),1),GS=y(C(),1),KS=(0,aE.createContext)({withinGroup:!1}),nE=(e,{spacing:t})=>({group:{"--ag-spacing":Gt(t)}}),yh=R(e=>{let t=T("AvatarGroup",null,e),
{classNames:o,className:r,style:a,styles:n,unstyled:i,vars:l,spacing:s,attributes:c,...u}=t,d=j({name:"AvatarGroup",classes:xu,props:t,className:r,style:a,classNames:o,
styles:n,unstyled:i,attributes:c,vars:l,varsResolver:nE,rootSelector:"group"});return(0,GS.jsx)(KS,{value:{withinGroup:!0},children:(0,GS.jsx)(M,{...d("group"),
...u})})});yh.classes=xu;yh.varsResolver=nE;yh.displayName="@mantine/core/AvatarGroup";var $S=y(C(),1);function iE(e){return(0,$S.jsx)("svg",{...e,"data-avatar-placeholder-icon":!0,viewBox:"0 0 15 15",fill:"none",xmlns:"http://www.w3.org/2000/svg",
children:(0,$S.jsx)("path",{d:"M0.877014 7.49988C0.877014 3.84219 3.84216 0.877045 7.49985 0.877045C11.1575 0.877045 14.1227 3.84219 14.1227 7.49988C14.1227 11.\
1575 11.1575 14.1227 7.49985 14.1227C3.84216 14.1227 0.877014 11.1575 0.877014 7.49988ZM7.49985 1.82704C4.36683 1.82704 1.82701 4.36686 1.82701 7.49988C1.82701 \
8.97196 2.38774 10.3131 3.30727 11.3213C4.19074 9.94119 5.73818 9.02499 7.50023 9.02499C9.26206 9.02499 10.8093 9.94097 11.6929 11.3208C12.6121 10.3127 13.1727 \
8.97172 13.1727 7.49988C13.1727 4.36686 10.6328 1.82704 7.49985 1.82704ZM10.9818 11.9787C10.2839 10.7795 8.9857 9.97499 7.50023 9.97499C6.01458 9.97499 4.71624 \
10.7797 4.01845 11.9791C4.97952 12.7272 6.18765 13.1727 7.49985 13.1727C8.81227 13.1727 10.0206 12.727 10.9818 11.9787ZM5.14999 6.50487C5.14999 5.207 6.20212 4.\
15487 7.49999 4.15487C8.79786 4.15487 9.84999 5.207 9.84999 6.50487C9.84999 7.80274 8.79786 8.85487 7.49999 8.85487C6.20212 8.85487 5.14999 7.80274 5.14999 6.50\
487ZM7.49999 5.10487C6.72679 5.10487 6.09999 5.73167 6.09999 6.50487C6.09999 7.27807 6.72679 7.90487 7.49999 7.90487C8.27319 7.90487 8.89999 7.27807 8.89999 6.5\
0487C8.89999 5.73167 8.27319 5.10487 7.49999 5.10487Z",fill:"currentColor",fillRule:"evenodd",clipRule:"evenodd"})})}function bq(e){let t=0;for(let o=0;o<e.length;o+=1){let r=e.charCodeAt(o);t=(t<<5)-t+r,t|=0}return t}var yq=["blue","cyan","grape","green","indigo","lime","oran\
ge","pink","red","teal","violet"];function lE(e,t=yq){let o=bq(e);return t[Math.abs(o)%t.length]}function sE(e,t=2){let o=e.split(" ");return o.length===1?e.slice(0,t).toUpperCase():o.map(r=>r[0]).slice(0,t).join("").toUpperCase()}var vu=y(E(),1),Ih=y(C(),1),cE=(e,{size:t,radius:o,variant:r,gradient:a,color:n,autoContrast:i,name:l,allowedInitialsColors:s})=>{let c=n==="initials"&&typeof l==
"string"?lE(l,s):n,u=e.variantColorResolver({color:c||"gray",theme:e,gradient:a,variant:r||"light",autoContrast:i});return{root:{"--avatar-size":ie(t,"avatar-si\
ze"),"--avatar-radius":o===void 0?void 0:Ie(o),"--avatar-bg":c||r?u.background:void 0,"--avatar-color":c||r?u.color:void 0,"--avatar-bd":c||r?u.border:void 0}}},
mf=Je(e=>{let t=T("Avatar",null,e),{classNames:o,className:r,style:a,styles:n,unstyled:i,vars:l,src:s,alt:c,radius:u,color:d,gradient:f,imageProps:m,children:p,
autoContrast:h,mod:I,name:v,allowedInitialsColors:g,attributes:x,...b}=t,w=(0,vu.use)(KS),[_,S]=(0,vu.useState)(!s),k=j({name:"Avatar",props:t,classes:xu,className:r,
style:a,classNames:o,styles:n,unstyled:i,attributes:x,vars:l,varsResolver:cE});return(0,vu.useEffect)(()=>S(!s),[s]),(0,Ih.jsx)(M,{...k("root"),mod:[{"within-gr\
oup":w.withinGroup},I],...b,children:_||!s?(0,Ih.jsx)("span",{...k("placeholder"),title:c,children:p||typeof v=="string"&&sE(v)||(0,Ih.jsx)(iE,{})}):(0,Ih.jsx)(
"img",{...m,...k("image"),src:s,alt:c,onError:z=>{S(!0),m?.onError?.(z)}})})});mf.classes=xu;mf.varsResolver=cE;mf.displayName="@mantine/core/Avatar";mf.Group=yh;var YS={root:"m_347db0ec","root--dot":"m_fbd81e3d",label:"m_5add502a",section:"m_91fdda9b"};var bu=y(C(),1),fE=(e,{radius:t,color:o,gradient:r,variant:a,size:n,autoContrast:i,circle:l})=>{let s=e.variantColorResolver({color:o||e.primaryColor,theme:e,gradient:r,
variant:a||"filled",autoContrast:i});return{root:{"--badge-height":ie(n,"badge-height"),"--badge-padding-x":ie(n,"badge-padding-x"),"--badge-fz":ie(n,"badge-fz"),
"--badge-radius":l||t===void 0?void 0:Ie(t),"--badge-bg":o||a?s.background:void 0,"--badge-color":o||a?s.color:void 0,"--badge-bd":o||a?s.border:void 0,"--badge\
-dot-color":a==="dot"?Fe(o,e):void 0}}},Ur=Je(e=>{let t=T("Badge",null,e),{classNames:o,className:r,style:a,styles:n,unstyled:i,vars:l,radius:s,color:c,gradient:u,
leftSection:d,rightSection:f,children:m,variant:p,fullWidth:h,autoContrast:I,circle:v,mod:g,attributes:x,...b}=t,w=j({name:"Badge",props:t,classes:YS,className:r,
style:a,classNames:o,styles:n,unstyled:i,attributes:x,vars:l,varsResolver:fE});return(0,bu.jsxs)(M,{variant:p,mod:[{block:h,circle:v,"with-right-section":!!f,"w\
ith-left-section":!!d},g],...w("root",{variant:p}),...b,children:[d&&(0,bu.jsx)("span",{...w("section"),"data-position":"left",children:d}),(0,bu.jsx)("span",{...w(
"label"),children:m}),f&&(0,bu.jsx)("span",{...w("section"),"data-position":"right",children:f})]})});Ur.classes=YS;Ur.varsResolver=fE;Ur.displayName="@mantine/\
core/Badge";var XS={root:"m_fea6bf1a",burger:"m_d4fb9cad"};var kb=y(C(),1),dE=(e,{color:t,size:o,lineSize:r,transitionDuration:a,transitionTimingFunction:n})=>({root:{"--burger-color":t?Fe(t,e):void 0,"--burger-size":ie(
o,"burger-size"),"--burger-line-size":r?D(r):void 0,"--burger-transition-duration":a===void 0?void 0:`${a}ms`,"--burger-transition-timing-function":n}}),yu=R(e=>{
let t=T("Burger",null,e),{classNames:o,className:r,style:a,styles:n,unstyled:i,vars:l,opened:s,children:c,transitionDuration:u,transitionTimingFunction:d,lineSize:f,
attributes:m,...p}=t,h=j({name:"Burger",classes:XS,props:t,className:r,style:a,classNames:o,styles:n,unstyled:i,attributes:m,vars:l,varsResolver:dE});return(0,kb.jsxs)(
et,{...h("root"),...p,children:[(0,kb.jsx)(M,{mod:["reduce-motion",{opened:s}],...h("burger")}),c]})});yu.classes=XS;yu.varsResolver=dE;yu.displayName="@mantine\
/core/Burger";var Rl={root:"m_77c9d27d",inner:"m_80f1301b",label:"m_811560b9",section:"m_a74036a",loader:"m_a25b86ee",group:"m_80d6d844",groupSection:"m_70be2a01"};var mE=y(C(),1),uE={orientation:"horizontal"},pE=(e,{borderWidth:t})=>({group:{"--button-border-width":D(t)}}),wh=R(e=>{let t=T("ButtonGroup",uE,e),{className:o,
style:r,classNames:a,styles:n,unstyled:i,orientation:l,vars:s,borderWidth:c,mod:u,attributes:d,...f}=T("ButtonGroup",uE,e),m=j({name:"ButtonGroup",props:t,classes:Rl,
className:o,style:r,classNames:a,styles:n,unstyled:i,attributes:d,vars:s,varsResolver:pE,rootSelector:"group"});return(0,mE.jsx)(M,{...m("group"),mod:[{orientation:l},
u],role:"group",...f})});wh.classes=Rl;wh.varsResolver=pE;wh.displayName="@mantine/core/ButtonGroup";var hE=y(C(),1),gE=(e,{radius:t,color:o,gradient:r,variant:a,autoContrast:n,size:i})=>{let l=e.variantColorResolver({color:o||e.primaryColor,theme:e,gradient:r,
variant:a||"filled",autoContrast:n});return{groupSection:{"--section-height":ie(i,"section-height"),"--section-padding-x":ie(i,"section-padding-x"),"--section-f\
z":i?.includes("compact")?lt(i.replace("compact-","")):lt(i),"--section-radius":t===void 0?void 0:Ie(t),"--section-bg":o||a?l.background:void 0,"--section-color":l.
color,"--section-bd":o||a?l.border:void 0}}},Sh=R(e=>{let t=T("ButtonGroupSection",null,e),{className:o,style:r,classNames:a,styles:n,unstyled:i,vars:l,gradient:s,
radius:c,autoContrast:u,attributes:d,...f}=t,m=j({name:"ButtonGroupSection",props:t,classes:Rl,className:o,style:r,classNames:a,styles:n,unstyled:i,attributes:d,
vars:l,varsResolver:gE,rootSelector:"groupSection"});return(0,hE.jsx)(M,{...m("groupSection"),...f})});Sh.classes=Rl;Sh.varsResolver=gE;Sh.displayName="@mantine\
/core/ButtonGroupSection";var Ti=y(C(),1),Iq={in:{opacity:1,transform:`translate(-50%, calc(-50% + ${D(1)}))`},out:{opacity:0,transform:"translate(-50%, -200%)"},common:{transformOrigin:"\
center"},transitionProperty:"transform, opacity"},xE=(e,{radius:t,color:o,gradient:r,variant:a,size:n,justify:i,autoContrast:l})=>{let s=e.variantColorResolver(
{color:o||e.primaryColor,theme:e,gradient:r,variant:a||"filled",autoContrast:l});return{root:{"--button-justify":i,"--button-height":ie(n,"button-height"),"--bu\
tton-padding-x":ie(n,"button-padding-x"),"--button-fz":n?.includes("compact")?lt(n.replace("compact-","")):lt(n),"--button-radius":t===void 0?void 0:Ie(t),"--bu\
tton-bg":o||a?s.background:void 0,"--button-hover":o||a?s.hover:void 0,"--button-color":s.color,"--button-bd":o||a?s.border:void 0,"--button-hover-color":o||a?s.
hoverColor:void 0}}},se=Je(e=>{let t=T("Button",null,e),{style:o,vars:r,className:a,color:n,disabled:i,children:l,leftSection:s,rightSection:c,fullWidth:u,variant:d,
radius:f,loading:m,loaderProps:p,gradient:h,classNames:I,styles:v,unstyled:g,"data-disabled":x,autoContrast:b,mod:w,attributes:_,...S}=t,k=j({name:"Button",props:t,
classes:Rl,className:a,style:o,classNames:I,styles:v,unstyled:g,attributes:_,vars:r,varsResolver:xE}),z=!!s,P=!!c;return(0,Ti.jsxs)(et,{...k("root",{active:!i&&
!m&&!x}),unstyled:g,variant:d,disabled:i||m,mod:[{disabled:i||x,loading:m,block:u,"with-left-section":z,"with-right-section":P},w],...S,children:[typeof m=="boo\
lean"&&(0,Ti.jsx)(Sr,{mounted:m,transition:Iq,duration:150,children:H=>(0,Ti.jsx)(M,{component:"span",...k("loader",{style:H}),"aria-hidden":!0,children:(0,Ti.jsx)(
zo,{color:"var(--button-color)",size:"calc(var(--button-height) / 1.8)",...p})})}),(0,Ti.jsxs)("span",{...k("inner"),children:[s&&(0,Ti.jsx)(M,{component:"span",
...k("section"),mod:{position:"left"},children:s}),(0,Ti.jsx)(M,{component:"span",mod:{loading:m},...k("label"),children:l}),c&&(0,Ti.jsx)(M,{component:"span",...k(
"section"),mod:{position:"right"},children:c})]})]})});se.classes=Rl;se.varsResolver=xE;se.displayName="@mantine/core/Button";se.Group=wh;se.GroupSection=Sh;function Tb(e){let t=e.currentTarget;return Za(t).activeElement!==t}var QS={root:"m_4451eb3a"};var vE=y(C(),1),Iu=Je(e=>{let t=T("Center",null,e),{classNames:o,className:r,style:a,styles:n,unstyled:i,vars:l,inline:s,mod:c,attributes:u,...d}=t,f=j({name:"C\
enter",props:t,classes:QS,className:r,style:a,classNames:o,styles:n,unstyled:i,attributes:u,vars:l});return(0,vE.jsx)(M,{mod:[{inline:s},c],...f("root"),...d})});
Iu.classes=QS;Iu.displayName="@mantine/core/Center";var WS={root:"m_b183c0a2"};var bE=y(C(),1),yE=(e,{color:t})=>({root:{"--code-bg":t?Fe(t,e):void 0}}),As=R(e=>{let t=T("Code",null,e),{classNames:o,className:r,style:a,styles:n,unstyled:i,
vars:l,color:s,block:c,mod:u,attributes:d,...f}=t,m=j({name:"Code",props:t,classes:WS,className:r,style:a,classNames:o,styles:n,unstyled:i,attributes:d,vars:l,varsResolver:yE});
return(0,bE.jsx)(M,{component:c?"pre":"code",mod:[{block:c},u],...m("root"),...f,dir:"ltr"})});As.classes=WS;As.varsResolver=yE;As.displayName="@mantine/core/Co\
de";var ZS={root:"m_3eebeb36",label:"m_9e365f20"};var JS=y(C(),1),wq={orientation:"horizontal"},IE=(e,{color:t,variant:o,size:r})=>({root:{"--divider-color":t?Fe(t,e):void 0,"--divider-border-style":o,"--divide\
r-size":ie(r,"divider-size")}}),wu=R(e=>{let t=T("Divider",wq,e),{classNames:o,className:r,style:a,styles:n,unstyled:i,vars:l,color:s,orientation:c,label:u,labelPosition:d,
mod:f,attributes:m,...p}=t,h=j({name:"Divider",classes:ZS,props:t,className:r,style:a,classNames:o,styles:n,unstyled:i,attributes:m,vars:l,varsResolver:IE});return(0,JS.jsx)(
M,{mod:[{orientation:c,withLabel:!!u},f],role:"separator","aria-orientation":c,...h("root"),...p,children:u&&(0,JS.jsx)(M,{component:"span",mod:{position:d},...h(
"label"),children:u})})});wu.classes=ZS;wu.varsResolver=IE;wu.displayName="@mantine/core/Divider";var[wE,sn]=kt("Drawer component was not found in tree");var ar={root:"m_f11b401e",header:"m_5a7c2c9",content:"m_b8a05bbd",inner:"m_31cd769a"};var SE=y(C(),1),Ch=R(e=>{let{classNames:t,className:o,style:r,styles:a,vars:n,...i}=T("DrawerBody",null,e),l=sn();return(0,SE.jsx)(oh,{...l.getStyles("body",{classNames:t,
style:r,styles:a,className:o}),...i})});Ch.classes=ar;Ch.displayName="@mantine/core/DrawerBody";var CE=y(C(),1),_h=R(e=>{let{classNames:t,className:o,style:r,styles:a,vars:n,...i}=T("DrawerCloseButton",null,e),l=sn();return(0,CE.jsx)(rh,{...l.getStyles("cl\
ose",{classNames:t,style:r,styles:a,className:o}),...i})});_h.classes=ar;_h.displayName="@mantine/core/DrawerCloseButton";var eC=y(C(),1),kh=R(e=>{let{classNames:t,className:o,style:r,styles:a,vars:n,children:i,radius:l,__hidden:s,...c}=T("DrawerContent",null,e),u=sn(),d=u.scrollAreaComponent||
Zv;return(0,eC.jsx)(nh,{...u.getStyles("content",{className:o,style:r,styles:a,classNames:t}),innerProps:u.getStyles("inner",{className:o,style:r,styles:a,classNames:t}),
...c,radius:l||u.radius||0,"data-hidden":s||void 0,children:(0,eC.jsx)(d,{style:{height:"calc(100vh - var(--drawer-offset) * 2)"},children:i})})});kh.classes=ar;
kh.displayName="@mantine/core/DrawerContent";var _E=y(C(),1),Th=R(e=>{let{classNames:t,className:o,style:r,styles:a,vars:n,...i}=T("DrawerHeader",null,e),l=sn();return(0,_E.jsx)(ih,{...l.getStyles("header",
{classNames:t,style:r,styles:a,className:o}),...i})});Th.classes=ar;Th.displayName="@mantine/core/DrawerHeader";var kE=y(C(),1),Rh=R(e=>{let{classNames:t,className:o,style:r,styles:a,vars:n,...i}=T("DrawerOverlay",null,e),l=sn();return(0,kE.jsx)(lh,{...l.getStyles("overla\
y",{classNames:t,style:r,styles:a,className:o}),...i})});Rh.classes=ar;Rh.displayName="@mantine/core/DrawerOverlay";var tC=y(C(),1);function Sq(e){switch(e){case"top":return"flex-start";case"bottom":return"flex-end";default:return}}function Cq(e){if(e==="top"||e==="bottom")return"\
0 0 calc(100% - var(--drawer-offset, 0rem) * 2)"}var _q={top:"slide-down",bottom:"slide-up",left:"slide-right",right:"slide-left"},kq={top:"slide-down",bottom:"\
slide-up",right:"slide-right",left:"slide-left"},Tq={closeOnClickOutside:!0,withinPortal:!0,lockScroll:!0,trapFocus:!0,returnFocus:!0,closeOnEscape:!0,keepMounted:!1,
zIndex:nt("modal"),position:"left"},TE=(e,{position:t,size:o,offset:r})=>({root:{"--drawer-size":ie(o,"drawer-size"),"--drawer-flex":Cq(t),"--drawer-height":t===
"left"||t==="right"?void 0:"var(--drawer-size)","--drawer-align":Sq(t),"--drawer-justify":t==="right"?"flex-end":void 0,"--drawer-offset":D(r)}}),Su=R(e=>{let t=T(
"DrawerRoot",Tq,e),{classNames:o,className:r,style:a,styles:n,unstyled:i,vars:l,scrollAreaComponent:s,position:c,transitionProps:u,radius:d,attributes:f,...m}=t,
{dir:p}=Nt(),h=j({name:"Drawer",classes:ar,props:t,className:r,style:a,classNames:o,styles:n,unstyled:i,attributes:f,vars:l,varsResolver:TE}),I=(p==="rtl"?kq:_q)[c];
return(0,tC.jsx)(wE,{value:{scrollAreaComponent:s,getStyles:h,radius:d},children:(0,tC.jsx)(th,{...h("root"),transitionProps:{transition:I,...u},"data-offset-sc\
rollbars":s===Vo.Autosize||void 0,unstyled:i,...m})})});Su.classes=ar;Su.varsResolver=TE;Su.displayName="@mantine/core/DrawerRoot";var Cu=y(E(),1),RE=y(C(),1),oC=(0,Cu.createContext)(null);function rC({children:e}){let[t,o]=(0,Cu.useState)([]),[r,a]=(0,Cu.useState)(nt("modal")),[n]=(0,Cu.useState)(
()=>new WeakSet);return(0,RE.jsx)(oC,{value:{stack:t,addModal:(i,l)=>{o(s=>[...new Set([...s,i])]),a(s=>typeof l=="number"&&typeof s=="number"?Math.max(s,l):s)},
removeModal:i=>o(l=>l.filter(s=>s!==i)),getZIndex:i=>`calc(${r} + ${t.indexOf(i)} + 1)`,currentId:t[t.length-1],maxZIndex:r,handledEscapeEvents:n},children:e})}
rC.displayName="@mantine/core/DrawerStack";var ME=y(C(),1),Mh=R(e=>{let{classNames:t,className:o,style:r,styles:a,vars:n,...i}=T("DrawerTitle",null,e),l=sn();return(0,ME.jsx)(sh,{...l.getStyles("title",{
classNames:t,style:r,styles:a,className:o}),...i})});Mh.classes=ar;Mh.displayName="@mantine/core/DrawerTitle";var Rb=y(E(),1),Ml=y(C(),1),Rq={closeOnClickOutside:!0,withinPortal:!0,lockScroll:!0,trapFocus:!0,returnFocus:!0,closeOnEscape:!0,keepMounted:!1,zIndex:nt("moda\
l"),withOverlay:!0,withCloseButton:!0},bo=R(e=>{let{title:t,withOverlay:o,overlayProps:r,withCloseButton:a,closeButtonProps:n,children:i,opened:l,stackId:s,zIndex:c,
...u}=T("Drawer",Rq,e),d=(0,Rb.use)(oC),f=!!t||a,m=d&&s?{closeOnEscape:d.currentId===s,trapFocus:d.currentId===s,zIndex:d.getZIndex(s),__handledEscapeEvents:d.handledEscapeEvents}:
{},p=o===!1?!1:s&&d?d.currentId===s:l;return(0,Rb.useEffect)(()=>{d&&s&&(l?d.addModal(s,c||nt("modal")):d.removeModal(s))},[l,s,c]),(0,Ml.jsxs)(Su,{opened:l,zIndex:d&&
s?d.getZIndex(s):c,...u,...m,children:[o&&(0,Ml.jsx)(Rh,{visible:p,transitionProps:d&&s?{duration:0}:void 0,...r}),(0,Ml.jsxs)(kh,{__hidden:d&&s&&l?s!==d.currentId:
!1,children:[f&&(0,Ml.jsxs)(Th,{children:[t&&(0,Ml.jsx)(Mh,{children:t}),a&&(0,Ml.jsx)(_h,{...n})]}),(0,Ml.jsx)(Ch,{children:i})]})]})});bo.classes=ar;bo.displayName=
"@mantine/core/Drawer";bo.Root=Su;bo.Overlay=Rh;bo.Content=kh;bo.Body=Ch;bo.Header=Th;bo.Title=Mh;bo.CloseButton=_h;bo.Stack=rC;function aC({color:e,theme:t,defaultShade:o}){let r=$t({color:e,theme:t});return r.isThemeColor?r.shade===void 0?`var(--mantine-color-${r.color}-${o})`:`var(${r.
variable})`:e}var nC={root:"m_bcb3f3c2"};var AE=y(C(),1),Mq={color:"yellow"},EE=(e,{color:t})=>({root:{"--mark-bg-dark":aC({color:t,theme:e,defaultShade:5}),"--mark-bg-light":aC({color:t,theme:e,defaultShade:2})}}),
Ah=R(e=>{let t=T("Mark",Mq,e),{classNames:o,className:r,style:a,styles:n,unstyled:i,vars:l,color:s,variant:c,attributes:u,...d}=t,f=j({name:"Mark",props:t,className:r,
style:a,classes:nC,classNames:o,styles:n,unstyled:i,attributes:u,vars:l,varsResolver:EE});return(0,AE.jsx)(M,{component:"mark",variant:c,...f("root"),...d})});Ah.
classes=nC;Ah.varsResolver=EE;Ah.displayName="@mantine/core/Mark";function DE(e){return e.replace(/[\\^$.*+?()[\]{}|]/g,"\\$&")}function Mb(e){return e.normalize("NFD").replace(/\p{M}/gu,"")}function Aq(e){let t="",o=[],r=0;for(;r<
e.length;){let a=e.codePointAt(r),n=String.fromCodePoint(a),i=Mb(n);for(let l=0;l<i.length;l+=1)o.push(r);t+=i,r+=n.length}return o.push(e.length),{folded:t,map:o}}
function Eq(e,t){let{folded:o,map:r}=Aq(e),a=[],n=0,i;for(;(i=t.exec(o))!==null;){let l=i.index,s=l+i[0].length,c=r[l],u=r[s];c>n&&a.push({chunk:e.slice(n,c),highlighted:!1}),
a.push({chunk:e.slice(c,u),highlighted:!0}),n=u,i[0].length===0&&(t.lastIndex+=1)}return n<e.length&&a.push({chunk:e.slice(n),highlighted:!1}),a.filter(({chunk:l})=>l)}
function PE(e,t,o={}){if(t==null)return[{chunk:e,highlighted:!1}];let{wholeWord:r=!1,caseInsensitive:a=!0,accentInsensitive:n=!0}=o,i=f=>n?Mb(DE(f)):DE(f),l=Array.
isArray(t)?t.map(i):i(t);if(!(Array.isArray(l)?l.filter(f=>f.trim().length>0).length>0:l.trim()!==""))return[{chunk:e,highlighted:!1}];let s=typeof l=="string"?
l.trim():l.filter(f=>f.trim().length!==0).map(f=>f.trim()).sort((f,m)=>m.length-f.length).join("|"),c=r?`(?<![\\p{L}\\p{N}_])(${s})(?![\\p{L}\\p{N}_])`:`(${s})`,
u=["g",a?"i":"",r?"u":""].join(""),d=new RegExp(c,u);return n?Eq(e,d):e.split(d).map((f,m)=>({chunk:f,highlighted:m%2===1})).filter(({chunk:f})=>f)}var Ab=y(C(),1),Dq={color:"yellow",wholeWord:!1,caseInsensitive:!0,accentInsensitive:!0},Eh=Je(e=>{let{unstyled:t,children:o,highlight:r,highlightStyles:a,color:n,
wholeWord:i,caseInsensitive:l,accentInsensitive:s,...c}=T("Highlight",Dq,e),u=Array.isArray(r)&&typeof r[0]=="object",d=new Map,f=h=>{let I=h;return l&&(I=I.toLowerCase()),
s&&(I=Mb(I)),I},m;u?m=r.map(h=>(h.color&&d.set(f(h.text),h.color),h.text)):Array.isArray(r)?m=r:m=[r];let p=PE(o,m,{wholeWord:i,caseInsensitive:l,accentInsensitive:s});
return(0,Ab.jsx)(K,{unstyled:t,...c,__staticSelector:"Highlight",children:p.map(({chunk:h,highlighted:I},v)=>I?(0,Ab.jsx)(Ah,{unstyled:t,color:d.get(f(h))||n,style:a,
"data-highlight":h,children:h},v):(0,Ab.jsx)("span",{children:h},v))})});Eh.classes=K.classes;Eh.displayName="@mantine/core/Highlight";var za=y(E(),1);var BE=y(C(),1),Pq=["borderBottomWidth","borderLeftWidth","borderRightWidth","borderTopWidth","boxSizing","fontFamily","fontSize","fontStyle","fontWeight","lett\
erSpacing","lineHeight","paddingBottom","paddingLeft","paddingRight","paddingTop","tabSize","textIndent","textRendering","textTransform","width","wordBreak","wo\
rdSpacing","scrollbarGutter"],zE={"min-height":"0","max-height":"none",height:"0",visibility:"hidden",overflow:"hidden",position:"absolute","z-index":"-1000",top:"\
0",right:"0",display:"block"};function OE(e){Object.keys(zE).forEach(t=>{e.style.setProperty(t,zE[t],"important")})}function zq(e){let t=window.getComputedStyle(
e);if(t===null)return null;let o={};for(let r of Pq)o[r]=t[r];return o.boxSizing===""?null:{sizingStyle:o,paddingSize:parseFloat(o.paddingBottom)+parseFloat(o.paddingTop),
borderSize:parseFloat(o.borderBottomWidth)+parseFloat(o.borderTopWidth)}}var jo=null;function Oq(e,t,o=1,r=1/0){jo||(jo=document.createElement("textarea"),jo.setAttribute(
"tabindex","-1"),jo.setAttribute("aria-hidden","true"),jo.setAttribute("aria-label","autosize measurement"),OE(jo)),jo.parentNode===null&&document.body.appendChild(
jo);let{paddingSize:a,borderSize:n,sizingStyle:i}=e,{boxSizing:l}=i;Object.keys(i).forEach(f=>{jo.style[f]=i[f]}),OE(jo),jo.value=t;let s=l==="border-box"?jo.scrollHeight+
n:jo.scrollHeight-a;jo.value=t,s=l==="border-box"?jo.scrollHeight+n:jo.scrollHeight-a,jo.value="x";let c=jo.scrollHeight-a,u=c*o;l==="border-box"&&(u=u+a+n),s=Math.
max(u,s);let d=c*r;return l==="border-box"&&(d=d+a+n),s=Math.min(d,s),[s,c]}function NE({maxRows:e,minRows:t,onChange:o,ref:r,...a}){let n=a.value!==void 0,i=(0,za.useRef)(
null),l=we(i,r),s=(0,za.useRef)(0),c=(0,za.useRef)(0),u=()=>{let m=i.current;if(!m)return;let p=zq(m);if(!p)return;let[h]=Oq(p,m.value||m.placeholder||"x",t,e);
s.current!==h&&(s.current=h,m.style.setProperty("height",`${h}px`,"important"))},d=(0,za.useEffectEvent)(u),f=m=>{n||u(),o?.(m)};return(0,za.useLayoutEffect)(u),
(0,za.useEffect)(()=>{let m=()=>u();return window.addEventListener("resize",m),()=>window.removeEventListener("resize",m)},[]),(0,za.useEffect)(()=>{let m=i.current;
if(!m||typeof ResizeObserver>"u")return;c.current=m.offsetWidth;let p=0,h=new ResizeObserver(()=>{i.current&&i.current.offsetWidth!==c.current&&(c.current=i.current.
offsetWidth,cancelAnimationFrame(p),p=requestAnimationFrame(d))});return h.observe(m),()=>{cancelAnimationFrame(p),h.disconnect()}},[]),(0,za.useEffect)(()=>{let m=()=>u();
return document.fonts.addEventListener("loadingdone",m),()=>document.fonts.removeEventListener("loadingdone",m)},[]),(0,za.useEffect)(()=>{let m=p=>{if(i.current?.
form===p.target&&!n){let h=i.current.value;requestAnimationFrame(()=>{i.current&&h!==i.current.value&&u()})}};return document.body.addEventListener("reset",m),()=>document.
body.removeEventListener("reset",m)},[n]),(0,BE.jsx)("textarea",{rows:t,...a,onChange:f,ref:l})}var FE=y(C(),1),Ri=R(e=>{let{autosize:t,maxRows:o,minRows:r,__staticSelector:a,resize:n,bottomSection:i,bottomSectionProps:l,...s}=T(["Input","InputWrapper","Te\
xtarea"],null,e),c=t&&DR()!=="test";return(0,FE.jsx)(vo,{component:c?NE:"textarea",...s,__staticSelector:a||"Textarea",__bottomSection:i,__bottomSectionProps:l,
multiline:!0,"data-no-overflow":t&&o===void 0||void 0,__vars:{"--input-resize":n},...c?{maxRows:o,minRows:r}:{}})});Ri.classes=vo.classes;Ri.displayName="@manti\
ne/core/Textarea";var iC={root:"m_dc6f14e2"};var LE=y(C(),1),HE=(e,{size:t})=>({root:{"--kbd-fz":ie(t,"kbd-fz")}}),Es=R(e=>{let t=T("Kbd",null,e),{classNames:o,className:r,style:a,styles:n,unstyled:i,vars:l,
attributes:s,...c}=t,u=j({name:"Kbd",classes:iC,props:t,className:r,style:a,classNames:o,styles:n,unstyled:i,attributes:s,vars:l,varsResolver:HE});return(0,LE.jsx)(
M,{component:"kbd",...u("root"),...c})});Es.classes=iC;Es.varsResolver=HE;Es.displayName="@mantine/core/Kbd";var[VE,St]=kt("Menu component was not found in the tree");var UE=y(E(),1),Eb=(0,UE.createContext)(null);var qE=y(E(),1);var jE=y(C(),1);function lC(e){let{value:t,defaultValue:o,onChange:r,children:a}=T("MenuCheckboxGroup",null,e),[n,i]=Be({value:t,defaultValue:o,finalValue:[],onChange:r}),
l=(0,qE.useCallback)(s=>{i(n.includes(s)?n.filter(c=>c!==s):[...n,s])},[n,i]);return(0,jE.jsx)(Eb,{value:{values:n,onChange:l},children:a})}lC.displayName="@man\
tine/core/MenuCheckboxGroup";var GE=y(E(),1),jn=(0,GE.createContext)(null);var Db=y(E(),1);var _u=y(C(),1);function Pb({role:e,checked:t,indicator:o,onSelect:r,color:a,closeMenuOnClick:n,rightSection:i,children:l,disabled:s,dataDisabled:c,className:u,
style:d,styles:f,classNames:m,buttonRef:p,others:h}){let I=St(),v=(0,Db.use)(jn),g=Ye(),{dir:x}=Nt(),b=(0,Db.useRef)(null),w=$e(h.onClick,()=>{c||(r(),n&&I.closeDropdownImmediately())}),
_=$e(h.onMouseMove,()=>{if(!I.hasSearch)return;let H=b.current?.closest("[data-menu-dropdown]");H&&H.querySelectorAll("[data-menu-active]").forEach(F=>{F!==b.current&&
F.closest("[data-menu-dropdown]")===H&&F.removeAttribute("data-menu-active")})}),S=$e(h.onKeyDown,H=>{H.key==="ArrowLeft"&&v&&(v.close(),v.focusParentItem())}),
k=a?g.variantColorResolver({color:a,theme:g,variant:"light"}):void 0,z=a?$t({color:a,theme:g}):null,P=I.alignItemsLabels!=="none"||t;return(0,_u.jsxs)(et,{onMouseDown:H=>H.
preventDefault(),...h,unstyled:I.unstyled,tabIndex:I.menuItemTabIndex,...I.getStyles("item",{className:u,style:d,styles:f,classNames:m}),ref:we(b,p),role:e,"ari\
a-checked":t,disabled:s,"data-menu-item":!0,"data-checked":t||void 0,"data-disabled":s||c||void 0,"data-mantine-stop-propagation":!0,onClick:w,onMouseMove:_,onKeyDown:ds(
{siblingSelector:"[data-menu-item]:not([data-disabled])",parentSelector:"[data-menu-dropdown]",activateOnFocus:!1,loop:I.loop,dir:x,orientation:"vertical",onKeyDown:S}),
__vars:{"--menu-item-color":z?.isThemeColor&&z?.shade===void 0?`var(--mantine-color-${z.color}-6)`:k?.color,"--menu-item-hover":k?.hover},children:[P&&(0,_u.jsx)(
"div",{...I.getStyles("itemIndicator",{styles:f,classNames:m}),"data-checked":t||void 0,children:t?o:null}),l&&(0,_u.jsx)("div",{...I.getStyles("itemLabel",{styles:f,
classNames:m}),"data-menu-item-label":!0,children:l}),i&&(0,_u.jsx)("div",{...I.getStyles("itemSection",{styles:f,classNames:m}),"data-position":"right",children:i})]})}var yo={dropdown:"m_dc9b7c9f",label:"m_9bfac126",divider:"m_efdf90cb",item:"m_99ac2aa1",search:"m_ef8769b6",itemLabel:"m_5476e0d3",itemIndicator:"m_8395186e",itemSection:"\
m_8b75e504",chevron:"m_b85b0bed"};var KE=y(E(),1);var sC=y(C(),1),zb=R(e=>{let{classNames:t,className:o,style:r,styles:a,vars:n,color:i,closeMenuOnClick:l,rightSection:s,children:c,disabled:u,"data-disabled":d,
value:f,checked:m,defaultChecked:p,onChange:h,checkIcon:I,ref:v,...g}=T("MenuCheckboxItem",null,e),x=St(),b=(0,KE.use)(Eb),w=b&&f!==void 0?b.values.includes(f):
void 0,[_,S]=Be({value:m??w,defaultValue:p,finalValue:!1,onChange:h}),k=I??x.checkIcon??(0,sC.jsx)(vh,{size:10});return(0,sC.jsx)(Pb,{role:"menuitemcheckbox",checked:_,
indicator:k,onSelect:()=>{h?S(!_):b&&f!==void 0?b.onChange(f):S(!_)},color:i,closeMenuOnClick:l,rightSection:s,disabled:u,dataDisabled:d,className:o,style:r,styles:a,
classNames:t,buttonRef:v,others:g,children:c})});zb.classes=yo;zb.displayName="@mantine/core/MenuCheckboxItem";var $E=y(E(),1);function cC(e){let{children:t,disabled:o,longPressDelay:r}=T("MenuContextMenu",null,e),a=Ho(t);if(!a)throw new Error("Menu.ContextMenu component\
 children should be an element or a component that accepts ref. Fragments, strings, numbers and other primitive values are not supported");let n=St(),i=Ts(),l=Vv(
{childProps:a.props,disabled:o||i.disabled,opened:n.opened,longPressDelay:r,setReference:i.reference,open:()=>n.openDropdown()});return(0,$E.cloneElement)(a,l)}
cC.displayName="@mantine/core/MenuContextMenu";var YE=y(C(),1),Ob=R(e=>{let{classNames:t,className:o,style:r,styles:a,vars:n,...i}=T("MenuDivider",null,e),l=St();return(0,YE.jsx)(M,{...l.getStyles("divider",
{className:o,style:r,styles:a,classNames:t}),...i})});Ob.classes=yo;Ob.displayName="@mantine/core/MenuDivider";var Dh=y(E(),1),Bq=500;function XE(e){return((e.querySelector("[data-menu-item-label]")??e).textContent??"").trim().toLowerCase()}function Nq(e){return e.length>
1&&e.split("").every(t=>t===e[0])}function Bb({enabled:e,opened:t,getDropdown:o}){let r=(0,Dh.useRef)({buffer:"",timeoutId:null});return(0,Dh.useEffect)(()=>{if(t&&
e)return;let a=r.current;a.timeoutId!==null&&(window.clearTimeout(a.timeoutId),a.timeoutId=null),a.buffer=""},[t,e]),(0,Dh.useEffect)(()=>()=>{let{timeoutId:a}=r.
current;a!==null&&window.clearTimeout(a)},[]),a=>{if(!e||a.defaultPrevented||a.ctrlKey||a.metaKey||a.altKey||a.key.length!==1||a.key===" ")return;let n=a.target;
if(n&&(n.tagName==="INPUT"||n.tagName==="TEXTAREA"||n.tagName==="SELECT"||n.isContentEditable))return;let i=o();if(!i)return;let l=Array.from(i.querySelectorAll(
"[data-menu-item]:not([data-disabled])")).filter(f=>f.closest("[data-menu-dropdown]")===i);if(l.length===0)return;let s=r.current;s.buffer=(s.buffer+a.key).toLowerCase(),
s.timeoutId!==null&&window.clearTimeout(s.timeoutId),s.timeoutId=window.setTimeout(()=>{s.buffer="",s.timeoutId=null},Bq);let c=document.activeElement,u=c?l.indexOf(
c):-1,d=null;if(s.buffer.length===1||Nq(s.buffer)){let f=s.buffer[0],m=u+1;for(let p=0;p<l.length;p+=1){let h=(m+p)%l.length;if(XE(l[h]).startsWith(f)){d=l[h];break}}}else
for(let f=0;f<l.length;f+=1)if(XE(l[f]).startsWith(s.buffer)){d=l[f];break}d&&(a.preventDefault(),d.focus())}}var QE=y(E(),1);var Nb=y(C(),1),Fb=R(e=>{let{classNames:t,className:o,style:r,styles:a,vars:n,onMouseEnter:i,onMouseLeave:l,onKeyDown:s,children:c,ref:u,...d}=T("MenuDropdown",
null,e),f=(0,QE.useRef)(null),m=St(),p=Bb({enabled:!m.hasSearch,opened:m.opened,getDropdown:()=>f.current}),h=$e(s,g=>{p(g),!(g.defaultPrevented||m.hasSearch)&&
(g.key==="ArrowUp"||g.key==="ArrowDown")&&(g.preventDefault(),f.current?.querySelectorAll("[data-menu-item]:not(:disabled)")[0]?.focus())}),I=$e(i,()=>(m.trigger===
"hover"||m.trigger==="click-hover")&&m.openDropdown()),v=$e(l,()=>(m.trigger==="hover"||m.trigger==="click-hover")&&m.closeDropdown());return(0,Nb.jsxs)(gt.Dropdown,
{...d,onMouseEnter:I,onMouseLeave:v,role:"menu","aria-orientation":"vertical",ref:we(u,f),...m.getStyles("dropdown",{className:o,style:r,styles:a,classNames:t,withStaticClass:!1}),
tabIndex:-1,"data-menu-dropdown":!0,onKeyDown:h,children:[m.withInitialFocusPlaceholder&&!m.hasSearch&&(0,Nb.jsx)("div",{role:"presentation",tabIndex:-1,"data-a\
utofocus":!0,"data-mantine-stop-propagation":!0,style:{outline:0}}),c]})});Fb.classes=yo;Fb.displayName="@mantine/core/MenuDropdown";var Lb=y(E(),1);var pf=y(C(),1),Hb=Je(e=>{let{classNames:t,className:o,style:r,styles:a,vars:n,color:i,closeMenuOnClick:l,leftSection:s,rightSection:c,children:u,disabled:d,"da\
ta-disabled":f,ref:m,...p}=T("MenuItem",null,e),h=St(),I=(0,Lb.use)(jn),v=Ye(),{dir:g}=Nt(),x=(0,Lb.useRef)(null),b=p,w=$e(b.onClick,()=>{f||(typeof l=="boolean"?
l&&h.closeDropdownImmediately():h.closeOnItemClick&&h.closeDropdownImmediately())}),_=$e(b.onMouseMove,()=>{if(!h.hasSearch)return;let P=x.current?.closest("[da\
ta-menu-dropdown]");P&&P.querySelectorAll("[data-menu-active]").forEach(H=>{H!==x.current&&H.closest("[data-menu-dropdown]")===P&&H.removeAttribute("data-menu-a\
ctive")})}),S=i?v.variantColorResolver({color:i,theme:v,variant:"light"}):void 0,k=i?$t({color:i,theme:v}):null,z=$e(b.onKeyDown,P=>{P.key==="ArrowLeft"&&I&&(I.
close(),I.focusParentItem())});return(0,pf.jsxs)(et,{onMouseDown:P=>P.preventDefault(),...p,unstyled:h.unstyled,tabIndex:h.menuItemTabIndex,...h.getStyles("item",
{className:o,style:r,styles:a,classNames:t}),ref:we(x,m),role:"menuitem",disabled:d,"data-menu-item":!0,"data-disabled":d||f||void 0,"data-mantine-stop-propagat\
ion":!0,onClick:w,onMouseMove:_,onKeyDown:ds({siblingSelector:"[data-menu-item]:not([data-disabled])",parentSelector:"[data-menu-dropdown]",activateOnFocus:!1,loop:h.
loop,dir:g,orientation:"vertical",onKeyDown:z}),__vars:{"--menu-item-color":k?.isThemeColor&&k?.shade===void 0?`var(--mantine-color-${k.color}-6)`:S?.color,"--m\
enu-item-hover":S?.hover},children:[h.alignItemsLabels==="all"&&(0,pf.jsx)("div",{...h.getStyles("itemIndicator",{styles:a,classNames:t}),"data-placeholder":!0}),
s&&(0,pf.jsx)("div",{...h.getStyles("itemSection",{styles:a,classNames:t}),"data-position":"left",children:s}),u&&(0,pf.jsx)("div",{...h.getStyles("itemLabel",{
styles:a,classNames:t}),"data-menu-item-label":!0,children:u}),c&&(0,pf.jsx)("div",{...h.getStyles("itemSection",{styles:a,classNames:t}),"data-position":"right",
children:c})]})});Hb.classes=yo;Hb.displayName="@mantine/core/MenuItem";var WE=y(C(),1),Vb=R(e=>{let{classNames:t,className:o,style:r,styles:a,vars:n,...i}=T("MenuLabel",null,e),l=St();return(0,WE.jsx)(M,{...l.getStyles("label",{className:o,
style:r,styles:a,classNames:t}),...i})});Vb.classes=yo;Vb.displayName="@mantine/core/MenuLabel";var ZE=y(E(),1),Ub=(0,ZE.createContext)(null);var JE=y(C(),1);function fC(e){let{value:t,defaultValue:o,onChange:r,children:a}=T("MenuRadioGroup",null,e),[n,i]=Be({value:t,defaultValue:o,finalValue:null,onChange:r});
return(0,JE.jsx)(Ub,{value:{value:n,onChange:l=>i(l)},children:a})}fC.displayName="@mantine/core/MenuRadioGroup";var dC=y(C(),1);function ku({size:e,style:t,...o}){return(0,dC.jsx)("svg",{xmlns:"http://www.w3.org/2000/svg",fill:"none",viewBox:"0 0 5 5",style:{width:D(e),height:D(
e),...t},"aria-hidden":!0,...o,children:(0,dC.jsx)("circle",{cx:"2.5",cy:"2.5",r:"2.5",fill:"currentColor"})})}var eD=y(E(),1),uC=y(C(),1),qb=R(e=>{let{classNames:t,className:o,style:r,styles:a,vars:n,color:i,closeMenuOnClick:l,rightSection:s,children:c,disabled:u,"data-\
disabled":d,value:f,checked:m,onChange:p,checkIcon:h,ref:I,...v}=T("MenuRadioItem",null,e),g=St(),x=(0,eD.use)(Ub),b=m??(x?x.value===f:!1),w=h??g.checkIcon??(0,uC.jsx)(
ku,{size:5});return(0,uC.jsx)(Pb,{role:"menuitemradio",checked:b,indicator:w,onSelect:()=>{b||(p?p(f):x&&x.onChange(f))},color:i,closeMenuOnClick:l,rightSection:s,
disabled:u,dataDisabled:d,className:o,style:r,styles:a,classNames:t,buttonRef:I,others:v,children:c})});qb.classes=yo;qb.displayName="@mantine/core/MenuRadioIte\
m";var hf=y(E(),1);var tD=y(C(),1),Fq="[data-menu-item]:not([data-disabled])",Lq="[data-menu-active]";function mC(e){return e?.closest("[data-menu-dropdown]")}function Hq(e){return e?
Array.from(e.querySelectorAll(Fq)).filter(t=>t.closest("[data-menu-dropdown]")===e):[]}function hC(e){e&&e.querySelectorAll(Lq).forEach(t=>{t.closest("[data-men\
u-dropdown]")===e&&t.removeAttribute("data-menu-active")})}function jb(e,t){hC(t),e&&(e.setAttribute("data-menu-active","true"),e.scrollIntoView({block:"nearest"}))}
function pC(e){return e.findIndex(t=>t.hasAttribute("data-menu-active"))}var Vq={clearSearchOnClose:!0},Gb=R(e=>{let{classNames:t,styles:o,onKeyDown:r,onChange:a,
size:n,clearSearchOnClose:i,ref:l,...s}=T("MenuSearch",Vq,e),c=St(),u=(0,hf.useRef)(null),d=we(l,u),f=(0,hf.useRef)(a);f.current=a,(0,hf.useEffect)(()=>c.registerSearch(),
[c.registerSearch]),(0,hf.useEffect)(()=>{i?c.searchExitClearRef.current=()=>{f.current?.({currentTarget:{value:""}})}:c.searchExitClearRef.current=null},[i,c.searchExitClearRef]),
(0,hf.useEffect)(()=>{c.opened||hC(mC(u.current))},[c.opened]);let m=$e(a,I=>{hC(mC(I.currentTarget))}),p=$e(r,I=>{if(I.defaultPrevented)return;let v=mC(I.currentTarget),
g=Hq(v);if(I.key==="ArrowDown"){if(I.preventDefault(),g.length===0)return;let x=pC(g);jb(g[x>=g.length-1?c.loop?0:x:x+1]??null,v)}else if(I.key==="ArrowUp"){if(I.
preventDefault(),g.length===0)return;let x=pC(g);jb(g[x<=0?x===-1||c.loop?g.length-1:0:x-1]??null,v)}else if(I.key==="Home")I.preventDefault(),g.length>0&&jb(g[0],
v);else if(I.key==="End")I.preventDefault(),g.length>0&&jb(g[g.length-1],v);else if(I.key==="Enter"){if(I.nativeEvent.isComposing||I.nativeEvent.keyCode===229)return;
let x=g[pC(g)];x&&(I.preventDefault(),x.hasAttribute("data-sub-menu-item")?(x.focus(),x.dispatchEvent(new KeyboardEvent("keydown",{key:"ArrowRight",bubbles:!0}))):
x.click())}}),h=c.getStyles("search");return(0,tD.jsx)(Ve,{"data-autofocus":!0,"data-mantine-stop-propagation":!0,type:"search",size:n,...s,ref:d,classNames:[{input:h.
className},t],styles:[{input:h.style},o],onKeyDown:p,onChange:m,__staticSelector:"Menu"})});Gb.classes=yo;Gb.displayName="@mantine/core/MenuSearch";var Kb=y(E(),1);var oD=y(C(),1),$b=R(e=>{let{classNames:t,className:o,style:r,styles:a,vars:n,onMouseEnter:i,onMouseLeave:l,onPointerEnter:s,onPointerLeave:c,onKeyDown:u,children:d,
ref:f,...m}=T("MenuSubDropdown",null,e),p=(0,Kb.useRef)(null),h=St(),I=(0,Kb.use)(jn),v=Bb({enabled:!h.hasSearch,opened:I?.opened??!1,getDropdown:()=>p.current}),
g=$e(u,b=>{v(b),!b.ctrlKey&&!b.metaKey&&!b.altKey&&b.key.length===1&&b.key!==" "&&b.stopPropagation()}),x=I?.getFloatingProps({onMouseEnter:i,onMouseLeave:l,onPointerEnter:s,
onPointerLeave:c});return(0,oD.jsx)(gt.Dropdown,{...m,...x,role:"menu","aria-orientation":"vertical",ref:we(f,p,I?.setFloating),...h.getStyles("dropdown",{className:o,
style:r,styles:a,classNames:t,withStaticClass:!1}),tabIndex:-1,"data-menu-dropdown":!0,onKeyDown:g,children:d})});$b.classes=yo;$b.displayName="@mantine/core/Me\
nuSubDropdown";var Yb=y(E(),1);var Ds=y(C(),1),Xb=Je(e=>{let{classNames:t,className:o,style:r,styles:a,vars:n,color:i,leftSection:l,rightSection:s,children:c,disabled:u,"data-disabled":d,closeMenuOnClick:f,
ref:m,...p}=T("MenuSubItem",null,e),h=St(),I=(0,Yb.use)(jn),v=Ye(),{dir:g}=Nt(),x=(0,Yb.useRef)(null),b=p,w=i?v.variantColorResolver({color:i,theme:v,variant:"l\
ight"}):void 0,_=i?$t({color:i,theme:v}):null,S=$e(b.onKeyDown,H=>{H.key==="ArrowRight"&&(I?.open(),I?.focusFirstItem()),H.key==="ArrowLeft"&&I?.parentContext&&
(I.parentContext.close(),I.parentContext.focusParentItem())}),k=$e(b.onClick,()=>{!d&&f&&h.closeDropdownImmediately()}),z=$e(b.onMouseMove,()=>{if(!h.hasSearch)
return;let H=x.current?.closest("[data-menu-dropdown]");H&&H.querySelectorAll("[data-menu-active]").forEach(F=>{F!==x.current&&F.closest("[data-menu-dropdown]")===
H&&F.removeAttribute("data-menu-active")})}),P=I?.getReferenceProps({onMouseEnter:b.onMouseEnter,onMouseLeave:b.onMouseLeave,onPointerEnter:b.onPointerEnter,onPointerLeave:b.
onPointerLeave});return(0,Ds.jsxs)(et,{onMouseDown:H=>H.preventDefault(),...p,...P,unstyled:h.unstyled,tabIndex:h.menuItemTabIndex,...h.getStyles("item",{className:o,
style:r,styles:a,classNames:t}),ref:we(x,m,I?.setReference),role:"menuitem",disabled:u,"data-menu-item":!0,"data-sub-menu-item":!0,"data-disabled":u||d||void 0,
"data-mantine-stop-propagation":!0,onClick:k,onMouseMove:z,onKeyDown:ds({siblingSelector:"[data-menu-item]:not([data-disabled])",parentSelector:"[data-menu-drop\
down]",activateOnFocus:!1,loop:h.loop,dir:g,orientation:"vertical",onKeyDown:S}),__vars:{"--menu-item-color":_?.isThemeColor&&_?.shade===void 0?`var(--mantine-c\
olor-${_.color}-6)`:w?.color,"--menu-item-hover":w?.hover},children:[h.alignItemsLabels==="all"&&(0,Ds.jsx)("div",{...h.getStyles("itemIndicator",{styles:a,classNames:t}),
"data-placeholder":!0}),l&&(0,Ds.jsx)("div",{...h.getStyles("itemSection",{styles:a,classNames:t}),"data-position":"left",children:l}),c&&(0,Ds.jsx)("div",{...h.
getStyles("itemLabel",{styles:a,classNames:t}),"data-menu-item-label":!0,children:c}),(0,Ds.jsx)("div",{...h.getStyles("itemSection",{styles:a,classNames:t}),"d\
ata-position":"right",children:s||(0,Ds.jsx)(dh,{...h.getStyles("chevron"),size:14})})]})});Xb.classes=yo;Xb.displayName="@mantine/core/MenuSubItem";var rD=y(C(),1);function gC({children:e,refProp:t}){if(!xd(e))throw new Error("Menu.Sub.Target component children should be an element or a component that accep\
ts ref. Fragments, strings, numbers and other primitive values are not supported");return St(),(0,rD.jsx)(gt.Target,{refProp:t,popupType:"menu",children:e})}gC.
displayName="@mantine/core/MenuSubTarget";var Gn=y(E(),1);var xC=y(C(),1);var Uq={offset:0,position:"right-start",safeAreaPolygon:!0,transitionProps:{duration:0},openDelay:0,middlewares:{shift:{crossAxis:!0}}};function gf(e){let{children:t,
closeDelay:o,openDelay:r,position:a,safeAreaPolygon:n,opened:i,onChange:l,...s}=T("MenuSub",Uq,e),c=Oe(),[u,d]=Be({value:i,finalValue:!1,onChange:l}),f=(0,Gn.use)(
jn),m=St(),{dir:p}=Nt(),h=Xd(p,a),I=f?.registerOpenSub??m.registerOpenSub,v=(0,Gn.useRef)(null),g=(0,Gn.useCallback)(F=>{let V=v.current;return V&&V!==F&&V(),v.
current=F,()=>{v.current===F&&(v.current=null)}},[]),x=(0,Gn.useRef)(d);x.current=d;let b=(0,Gn.useCallback)(()=>x.current(!0),[]),w=(0,Gn.useCallback)(()=>x.current(
!1),[]);(0,Gn.useEffect)(()=>{if(u)return I(w)},[u,I,w]);let{context:_,refs:S}=ks({placement:h,open:u,onOpenChange:F=>{F?b():w()}}),{getReferenceProps:k,getFloatingProps:z}=zv(
[Pv(_,{handleClose:n?Ov(typeof n=="object"?n:void 0):void 0,delay:{open:r,close:o}})]);return(0,xC.jsx)(jn,{value:{opened:u,close:w,open:b,focusFirstItem:()=>window.
setTimeout(()=>{document.getElementById(`${c}-dropdown`)?.querySelectorAll("[data-menu-item]:not([data-disabled])")[0]?.focus()},16),focusParentItem:()=>window.
setTimeout(()=>{document.getElementById(`${c}-target`)?.focus()},16),parentContext:f,setReference:S.setReference,setFloating:S.setFloating,getReferenceProps:k,getFloatingProps:z,
registerOpenSub:g},children:(0,xC.jsx)(gt,{opened:u,onChange:F=>F?b():w(),withArrow:!1,id:c,position:a,...s,withinPortal:!1,children:t})})}gf.extend=e=>e;gf.displayName=
"@mantine/core/MenuSub";gf.Target=gC;gf.Dropdown=$b;gf.Item=Xb;var aD=y(E(),1),nD=y(C(),1),qq={refProp:"ref"};function vC(e){let{children:t,refProp:o,...r}=T("MenuTarget",qq,e),a=Ho(t);if(!a)throw new Error("Menu.Target com\
ponent children should be an element or a component that accepts ref. Fragments, strings, numbers and other primitive values are not supported");let n=St(),i=a.
props,l=$e(i.onClick,()=>{n.trigger==="click"?n.toggleDropdown():n.trigger==="click-hover"&&(n.setOpenedViaClick(!0),n.opened||n.openDropdown())}),s=$e(i.onMouseEnter,
()=>(n.trigger==="hover"||n.trigger==="click-hover")&&n.openDropdown()),c=$e(i.onMouseLeave,()=>{(n.trigger==="hover"||n.trigger==="click-hover"&&!n.openedViaClick)&&
n.closeDropdown()});return(0,nD.jsx)(gt.Target,{refProp:o,popupType:"menu",...r,children:(0,aD.cloneElement)(a,{onClick:l,onMouseEnter:s,onMouseLeave:c,"data-ex\
panded":n.opened?!0:void 0})})}vC.displayName="@mantine/core/MenuTarget";var Mi=y(E(),1);var bC=y(C(),1),jq={trapFocus:!0,closeOnItemClick:!0,withInitialFocusPlaceholder:!0,clickOutsideEvents:["mousedown","touchstart","keydown"],loop:!0,trigger:"cli\
ck",openDelay:0,closeDelay:100,menuItemTabIndex:-1,alignItemsLabels:"with-indicators"},Me=R(e=>{let t=T("Menu",jq,e),{children:o,onOpen:r,onClose:a,opened:n,defaultOpened:i,
trapFocus:l,onChange:s,closeOnItemClick:c,loop:u,closeOnEscape:d,trigger:f,openDelay:m,closeDelay:p,classNames:h,styles:I,unstyled:v,variant:g,vars:x,menuItemTabIndex:b,
keepMounted:w,withInitialFocusPlaceholder:_,attributes:S,onExitTransitionEnd:k,alignItemsLabels:z,checkIcon:P,...H}=t,F=j({name:"Menu",classes:yo,props:t,classNames:h,
styles:I,unstyled:v,attributes:S}),[V,A]=Be({value:n,defaultValue:i,finalValue:!1,onChange:s}),[$,U]=(0,Mi.useState)(!1),N=()=>{A(!1),U(!1),V&&a?.()},B=()=>{A(!0),
!V&&r?.()},O=()=>{V?N():B()},{openDropdown:L,closeDropdown:q}=A6({open:B,close:N,closeDelay:p,openDelay:m}),G=(0,Mi.useRef)(null),W=(0,Mi.useCallback)(Pe=>{let de=G.
current;return de&&de!==Pe&&de(),G.current=Pe,()=>{G.current===Pe&&(G.current=null)}},[]),ne=(0,Mi.useRef)(0),[ce,be]=(0,Mi.useState)(!1),xe=(0,Mi.useCallback)(
()=>(ne.current+=1,ne.current===1&&be(!0),()=>{ne.current-=1,ne.current===0&&be(!1)}),[]),te=(0,Mi.useRef)(null),_e=()=>{te.current?.(),k?.()},Se=Pe=>fR("[data-\
menu-item]","[data-menu-dropdown]",Pe),{resolvedClassNames:Ae,resolvedStyles:De}=or({classNames:h,styles:I,props:t});return(0,bC.jsx)(VE,{value:{getStyles:F,opened:V,
toggleDropdown:O,getItemIndex:Se,openedViaClick:$,setOpenedViaClick:U,closeOnItemClick:c,closeDropdown:f==="click"?N:q,openDropdown:f==="click"?B:L,closeDropdownImmediately:N,
loop:u,trigger:f,unstyled:v,menuItemTabIndex:b,withInitialFocusPlaceholder:_,registerOpenSub:W,hasSearch:ce,registerSearch:xe,searchExitClearRef:te,alignItemsLabels:z,
checkIcon:P},children:(0,bC.jsx)(gt,{returnFocus:!0,...H,opened:V,onChange:O,defaultOpened:i,trapFocus:w?!1:l,closeOnEscape:d,__staticSelector:"Menu",classNames:Ae,
styles:De,unstyled:v,variant:g,keepMounted:w,onExitTransitionEnd:_e,children:o})})});Me.displayName="@mantine/core/Menu";Me.classes=yo;Me.Item=Hb;Me.Label=Vb;Me.
Dropdown=Fb;Me.Target=vC;Me.Divider=Ob;Me.Search=Gb;Me.Sub=gf;Me.CheckboxItem=zb;Me.CheckboxGroup=lC;Me.RadioItem=qb;Me.RadioGroup=fC;Me.ContextMenu=cC;var[iD,cn]=kt("Modal component was not found in tree");var nr={root:"m_9df02822",content:"m_54c44539",inner:"m_1f958f16",header:"m_d0e2b9cd"};var lD=y(C(),1),Ph=R(e=>{let{classNames:t,className:o,style:r,styles:a,vars:n,...i}=T("ModalBody",null,e),l=cn();return(0,lD.jsx)(oh,{...l.getStyles("body",{classNames:t,
style:r,styles:a,className:o}),...i})});Ph.classes=nr;Ph.displayName="@mantine/core/ModalBody";var sD=y(C(),1),zh=R(e=>{let{classNames:t,className:o,style:r,styles:a,vars:n,...i}=T("ModalCloseButton",null,e),l=cn();return(0,sD.jsx)(rh,{...l.getStyles("clo\
se",{classNames:t,style:r,styles:a,className:o}),...i})});zh.classes=nr;zh.displayName="@mantine/core/ModalCloseButton";var yC=y(C(),1),Oh=R(e=>{let{classNames:t,className:o,style:r,styles:a,vars:n,children:i,__hidden:l,...s}=T("ModalContent",null,e),c=cn(),u=c.scrollAreaComponent||
Zv;return(0,yC.jsx)(nh,{...c.getStyles("content",{className:o,style:r,styles:a,classNames:t}),innerProps:c.getStyles("inner",{className:o,style:r,styles:a,classNames:t}),
"data-full-screen":c.fullScreen||void 0,"data-modal-content":!0,"data-hidden":l||void 0,...s,children:(0,yC.jsx)(u,{style:{maxHeight:c.fullScreen?"100dvh":`calc\
(100dvh - (${D(c.yOffset)} * 2))`},children:i})})});Oh.classes=nr;Oh.displayName="@mantine/core/ModalContent";var cD=y(C(),1),Bh=R(e=>{let{classNames:t,className:o,style:r,styles:a,vars:n,...i}=T("ModalHeader",null,e),l=cn();return(0,cD.jsx)(ih,{...l.getStyles("header",
{classNames:t,style:r,styles:a,className:o}),...i})});Bh.classes=nr;Bh.displayName="@mantine/core/ModalHeader";var fD=y(C(),1),Nh=R(e=>{let{classNames:t,className:o,style:r,styles:a,vars:n,...i}=T("ModalOverlay",null,e),l=cn();return(0,fD.jsx)(lh,{...l.getStyles("overlay",
{classNames:t,style:r,styles:a,className:o}),...i})});Nh.classes=nr;Nh.displayName="@mantine/core/ModalOverlay";var IC=y(C(),1),Gq={__staticSelector:"Modal",closeOnClickOutside:!0,withinPortal:!0,lockScroll:!0,trapFocus:!0,returnFocus:!0,closeOnEscape:!0,keepMounted:!1,zIndex:nt(
"modal"),transitionProps:{duration:200,transition:"fade-down"},yOffset:"5dvh"},dD=(e,{radius:t,size:o,yOffset:r,xOffset:a})=>({root:{"--modal-radius":t===void 0?
void 0:Ie(t),"--modal-size":ie(o,"modal-size"),"--modal-y-offset":D(r),"--modal-x-offset":D(a)}}),Tu=R(e=>{let t=T("ModalRoot",Gq,e),{classNames:o,className:r,style:a,
styles:n,unstyled:i,vars:l,yOffset:s,scrollAreaComponent:c,radius:u,fullScreen:d,centered:f,xOffset:m,__staticSelector:p,attributes:h,...I}=t,v=j({name:p,classes:nr,
props:t,className:r,style:a,classNames:o,styles:n,unstyled:i,attributes:h,vars:l,varsResolver:dD});return(0,IC.jsx)(iD,{value:{yOffset:s,scrollAreaComponent:c,getStyles:v,
fullScreen:d},children:(0,IC.jsx)(th,{...v("root"),"data-full-screen":d||void 0,"data-centered":f||void 0,"data-offset-scrollbars":c===Vo.Autosize||void 0,unstyled:i,
...I})})});Tu.classes=nr;Tu.varsResolver=dD;Tu.displayName="@mantine/core/ModalRoot";var Ru=y(E(),1),uD=y(C(),1),wC=(0,Ru.createContext)(null);function SC({children:e}){let[t,o]=(0,Ru.useState)([]),[r,a]=(0,Ru.useState)(nt("modal")),[n]=(0,Ru.useState)(
()=>new WeakSet);return(0,uD.jsx)(wC,{value:{stack:t,addModal:(i,l)=>{o(s=>[...new Set([...s,i])]),a(s=>typeof l=="number"&&typeof s=="number"?Math.max(s,l):s)},
removeModal:i=>o(l=>l.filter(s=>s!==i)),getZIndex:i=>`calc(${r} + ${t.indexOf(i)} + 1)`,currentId:t[t.length-1],maxZIndex:r,handledEscapeEvents:n},children:e})}
SC.displayName="@mantine/core/ModalStack";var mD=y(C(),1),Fh=R(e=>{let{classNames:t,className:o,style:r,styles:a,vars:n,...i}=T("ModalTitle",null,e),l=cn();return(0,mD.jsx)(sh,{...l.getStyles("title",{classNames:t,
style:r,styles:a,className:o}),...i})});Fh.classes=nr;Fh.displayName="@mantine/core/ModalTitle";var Qb=y(E(),1),Al=y(C(),1),Kq={closeOnClickOutside:!0,withinPortal:!0,lockScroll:!0,trapFocus:!0,returnFocus:!0,closeOnEscape:!0,keepMounted:!1,zIndex:nt("moda\
l"),transitionProps:{duration:200,transition:"fade-down"},withOverlay:!0,withCloseButton:!0},Qt=R(e=>{let{title:t,withOverlay:o,overlayProps:r,withCloseButton:a,
closeButtonProps:n,children:i,radius:l,opened:s,stackId:c,zIndex:u,...d}=T("Modal",Kq,e),f=(0,Qb.use)(wC),m=!!t||a,p=f&&c?{closeOnEscape:f.currentId===c,trapFocus:f.
currentId===c,zIndex:f.getZIndex(c),__handledEscapeEvents:f.handledEscapeEvents}:{},h=o===!1?!1:c&&f?f.currentId===c:s;return(0,Qb.useEffect)(()=>{f&&c&&(s?f.addModal(
c,u||nt("modal")):f.removeModal(c))},[s,c,u]),(0,Al.jsxs)(Tu,{radius:l,opened:s,zIndex:f&&c?f.getZIndex(c):u,...d,...p,children:[o&&(0,Al.jsx)(Nh,{visible:h,transitionProps:f&&
c?{duration:0}:void 0,...r}),(0,Al.jsxs)(Oh,{radius:l,__hidden:f&&c&&s?c!==f.currentId:!1,children:[m&&(0,Al.jsxs)(Bh,{children:[t&&(0,Al.jsx)(Fh,{children:t}),
a&&(0,Al.jsx)(zh,{...n})]}),(0,Al.jsx)(Ph,{children:i})]})]})});Qt.classes=nr;Qt.displayName="@mantine/core/Modal";Qt.Root=Tu;Qt.Overlay=Nh;Qt.Content=Oh;Qt.Body=
Ph;Qt.Header=Bh;Qt.Title=Fh;Qt.CloseButton=zh;Qt.Stack=SC;var pD=y(E(),1),Ps=(0,pD.createContext)(null);var Mu={root:"m_7cda1cd6","root--default":"m_44da308b","root--contrast":"m_e3a01f8",label:"m_1e0e6180",remove:"m_ae386778",group:"m_1dcfd90b"};var Wb=y(E(),1),CC=y(C(),1),_C=(0,Wb.createContext)(null),hD=(e,{gap:t},{size:o})=>({group:{"--pg-gap":t!==void 0?ie(t):ie(o,"pg-gap")}}),Lh=R(e=>{let t=T("Pill\
Group",null,e),{classNames:o,className:r,style:a,styles:n,unstyled:i,vars:l,size:s,disabled:c,attributes:u,...d}=t,f=(0,Wb.use)(Ps)?.size||s||void 0,m=j({name:"\
PillGroup",classes:Mu,props:t,className:r,style:a,classNames:o,styles:n,unstyled:i,attributes:u,vars:l,varsResolver:hD,stylesCtx:{size:f},rootSelector:"group"});
return(0,CC.jsx)(_C,{value:{size:f,disabled:c},children:(0,CC.jsx)(M,{size:f,...m("group"),...d})})});Lh.classes=Mu;Lh.varsResolver=hD;Lh.displayName="@mantine/\
core/PillGroup";var kC=y(E(),1),Hh=y(C(),1),$q={variant:"default"},gD=(e,{radius:t},{size:o})=>({root:{"--pill-fz":ie(o,"pill-fz"),"--pill-height":ie(o,"pill-height"),"--pill-r\
adius":t===void 0?void 0:Ie(t)}}),xf=R(e=>{let t=T("Pill",$q,e),{classNames:o,className:r,style:a,styles:n,unstyled:i,vars:l,variant:s,children:c,withRemoveButton:u,
onRemove:d,removeButtonProps:f,radius:m,size:p,disabled:h,mod:I,attributes:v,...g}=t,x=(0,kC.use)(_C),b=(0,kC.use)(Ps),w=p||x?.size||void 0,_=b?.variant==="fill\
ed"?"contrast":s||"default",S=j({name:"Pill",classes:Mu,props:t,className:r,style:a,classNames:o,styles:n,unstyled:i,attributes:v,vars:l,varsResolver:gD,stylesCtx:{
size:w}});return(0,Hh.jsxs)(M,{component:"span",variant:_,size:w,...S("root",{variant:_}),mod:[{"with-remove":u&&!h,disabled:h||x?.disabled},I],...g,children:[(0,Hh.jsx)(
"span",{...S("label"),children:c}),u&&(0,Hh.jsx)(Ea,{variant:"transparent",radius:m,tabIndex:-1,"aria-hidden":!0,unstyled:i,...f,...S("remove",{className:f?.className,
style:f?.style}),onMouseDown:k=>{k.preventDefault(),k.stopPropagation(),f?.onMouseDown?.(k)},onClick:k=>{k.stopPropagation(),d?.(),f?.onClick?.(k)}})]})});xf.classes=
Mu;xf.varsResolver=gD;xf.displayName="@mantine/core/Pill";xf.Group=Lh;var TC={field:"m_45c4369d"};var RC=y(E(),1);var xD=y(C(),1),Yq={type:"visible"},Zb=R(e=>{let t=T("PillsInputField",Yq,e),{classNames:o,className:r,style:a,styles:n,unstyled:i,vars:l,type:s,disabled:c,id:u,
pointer:d,mod:f,attributes:m,ref:p,...h}=t,I=(0,RC.use)(Ps),v=(0,RC.use)(qo),g=j({name:"PillsInputField",classes:TC,props:t,className:r,style:a,classNames:o,styles:n,
unstyled:i,attributes:m,rootSelector:"field"}),x=c||I?.disabled;return(0,xD.jsx)(M,{component:"input",ref:we(p,I?.fieldRef),"data-type":s,disabled:x,mod:[{disabled:x,
pointer:d},f],...g("field"),...h,id:v?.inputId||u,"aria-invalid":I?.hasError,"aria-describedby":v?.describedBy,type:"text",onMouseDown:b=>!d&&b.stopPropagation()})});
Zb.classes=TC;Zb.displayName="@mantine/core/PillsInputField";var vD=y(E(),1),MC=y(C(),1),Xq={size:"sm"},Au=R(e=>{let{children:t,onMouseDown:o,onClick:r,size:a,disabled:n,__staticSelector:i,error:l,variant:s,...c}=T(["Inpu\
t","InputWrapper","PillsInput"],Xq,e),u=(0,vD.useRef)(null);return(0,MC.jsx)(Ps,{value:{fieldRef:u,size:a,disabled:n,hasError:!!l,variant:s},children:(0,MC.jsx)(
vo,{size:a,error:l,variant:s,component:"div","data-no-overflow":!0,onMouseDown:d=>{d.preventDefault(),o?.(d),u.current?.focus()},onClick:d=>{d.preventDefault(),
d.currentTarget.closest("fieldset")?.disabled||(u.current?.focus(),r?.(d))},...c,multiline:!0,disabled:n,__staticSelector:i||"PillsInput",withAria:!1,children:t})})});
Au.displayName="@mantine/core/PillsInput";Au.classes=vo.classes;Au.Field=Zb;function bD(e,t){let o=t.trim().toLowerCase();if(o==="")return;let r=Object.values(e).filter(a=>!a.disabled&&a.label.trim().toLowerCase()===o);return r.length===
1?r[0]:void 0}var AC={root:"m_f0824112",description:"m_57492dcc",section:"m_690090b5",label:"m_1f6ac4c4",body:"m_f07af9d2",children:"m_e17b862f",chevron:"m_1fd8a00b"};var sa=y(C(),1),yD=(e,{variant:t,color:o,childrenOffset:r,autoContrast:a})=>{let n=e.variantColorResolver({color:o||e.primaryColor,theme:e,variant:t||"light",autoContrast:a});
return{root:{"--nl-bg":o||t?n.background:void 0,"--nl-hover":o||t?n.hover:void 0,"--nl-color":o||t?n.color:void 0},children:{"--nl-offset":Gt(r)}}},Eu=Je(e=>{let t=T(
"NavLink",null,e),{classNames:o,className:r,style:a,styles:n,unstyled:i,vars:l,opened:s,defaultOpened:c,onChange:u,children:d,active:f,disabled:m,leftSection:p,
rightSection:h,label:I,description:v,disableRightSectionRotation:g,noWrap:x,childrenOffset:b,autoContrast:w,mod:_,attributes:S,onClick:k,onKeyDown:z,keepMounted:P,
...H}=t,F=j({name:"NavLink",props:t,classes:AC,className:r,style:a,classNames:o,styles:n,unstyled:i,attributes:S,vars:l,varsResolver:yD}),[V,A]=Be({value:s,defaultValue:c,
finalValue:!1,onChange:u}),$=!!d,U=N=>{k?.(N),$&&(N.preventDefault(),A(!V))};return(0,sa.jsxs)(sa.Fragment,{children:[(0,sa.jsxs)(et,{...F("root"),component:"a",
onClick:U,onKeyDown:N=>{z?.(N),N.nativeEvent.code==="Space"&&$&&(N.preventDefault(),A(!V))},unstyled:i,mod:[{disabled:m,active:f,expanded:V},_],...H,children:[p&&
(0,sa.jsx)(M,{component:"span",...F("section"),mod:{position:"left"},children:p}),(0,sa.jsxs)(M,{...F("body"),mod:{"no-wrap":x},children:[(0,sa.jsx)(M,{component:"\
span",...F("label"),children:I}),(0,sa.jsx)(M,{component:"span",mod:{active:f},...F("description"),children:v})]}),($||h!==void 0)&&(0,sa.jsx)(M,{...F("section"),
component:"span",mod:{rotate:V&&!g,position:"right"},children:$?h!==void 0?h:(0,sa.jsx)(dh,{...F("chevron")}):h})]}),$&&(0,sa.jsx)(r1,{expanded:V,keepMounted:P,
...F("collapse"),children:(0,sa.jsx)("div",{...F("children"),children:d})})]})});Eu.classes=AC;Eu.varsResolver=yD;Eu.displayName="@mantine/core/NavLink";var EC={root:"m_a513464",icon:"m_a4ceffb",loader:"m_b0920b15",body:"m_a49ed24",title:"m_3feedf16",description:"m_3d733a3a",closeButton:"m_919a4d88"};var El=y(C(),1),Qq={withCloseButton:!0},ID=(e,{radius:t,color:o})=>({root:{"--notification-radius":t===void 0?void 0:Ie(t),"--notification-color":o?Fe(o,e):void 0}}),
Du=R(e=>{let t=T("Notification",Qq,e),{className:o,color:r,radius:a,loading:n,withCloseButton:i,withBorder:l,title:s,icon:c,children:u,onClose:d,closeButtonProps:f,
classNames:m,style:p,styles:h,unstyled:I,vars:v,mod:g,loaderProps:x,role:b,attributes:w,..._}=t,S=j({name:"Notification",classes:EC,props:t,className:o,style:p,
classNames:m,styles:h,unstyled:I,attributes:w,vars:v,varsResolver:ID});return(0,El.jsxs)(M,{...S("root"),mod:[{withIcon:!!c||n,withBorder:l},g],role:b||"alert",
..._,children:[c&&!n&&(0,El.jsx)("div",{...S("icon"),children:c}),n&&(0,El.jsx)(zo,{size:28,color:r,...S("loader"),...x}),(0,El.jsxs)("div",{...S("body"),children:[
s&&(0,El.jsx)("div",{...S("title"),children:s}),(0,El.jsx)(M,{...S("description"),mod:{withTitle:!!s},children:u})]}),i&&(0,El.jsx)(Ea,{iconSize:16,color:"gray",
...f,unstyled:I,onClick:k=>{f?.onClick?.(k),d?.()},...S("closeButton")})]})});Du.classes=EC;Du.varsResolver=ID;Du.displayName="@mantine/core/Notification";var Ht=y(E());function TD(e,t){var o={};for(var r in e)Object.prototype.hasOwnProperty.call(e,r)&&t.indexOf(r)<0&&(o[r]=e[r]);if(e!=null&&typeof Object.getOwnPropertySymbols==
"function")for(var a=0,r=Object.getOwnPropertySymbols(e);a<r.length;a++)t.indexOf(r[a])<0&&Object.prototype.propertyIsEnumerable.call(e,r[a])&&(o[r[a]]=e[r[a]]);
return o}var Pu;(function(e){e.event="event",e.props="prop"})(Pu||(Pu={}));function zs(){}function Wq(e){var t,o=void 0;return function(){for(var r=[],a=arguments.
length;a--;)r[a]=arguments[a];return t&&r.length===t.length&&r.every(function(n,i){return n===t[i]})||(t=r,o=e.apply(void 0,r)),o}}function Vh(e){return!!(e||"").
match(/\d/)}function Os(e){return e==null}function Zq(e){return typeof e=="number"&&isNaN(e)}function RD(e){return Os(e)||Zq(e)||typeof e=="number"&&!isFinite(e)}
function MD(e){return e.replace(/[-[\]/{}()*+?.\\^$|]/g,"\\$&")}function Jq(e){switch(e){case"lakh":return/(\d+?)(?=(\d\d)+(\d)(?!\d))(\.\d+)?/g;case"wan":return/(\d)(?=(\d{4})+(?!\d))/g;default:
return/(\d)(?=(\d{3})+(?!\d))/g}}function ej(e,t,o){var r=Jq(o),a=e.search(/[1-9]/);return a=a===-1?e.length:a,e.substring(0,a)+e.substring(a,e.length).replace(
r,"$1"+t)}function wD(e){var t=(0,Ht.useRef)(e);t.current=e;var o=(0,Ht.useRef)(function(){for(var r=[],a=arguments.length;a--;)r[a]=arguments[a];return t.current.
apply(t,r)});return o.current}function PC(e,t){t===void 0&&(t=!0);var o=e[0]==="-",r=o&&t;e=e.replace("-","");var a=e.split("."),n=a[0],i=a[1]||"";return{beforeDecimal:n,
afterDecimal:i,hasNegation:o,addNegation:r}}function tj(e){if(!e)return e;var t=e[0]==="-";t&&(e=e.substring(1,e.length));var o=e.split("."),r=o[0].replace(/^0+/,
"")||"0",a=o[1]||"";return(t?"-":"")+r+(a?"."+a:"")}function AD(e,t,o){for(var r="",a=o?"0":"",n=0;n<=t-1;n++)r+=e[n]||a;return r}function SD(e,t){return Array(
t+1).join(e)}function ED(e){var t=e+"",o=t[0]==="-"?"-":"";o&&(t=t.substring(1));var r=t.split(/[eE]/g),a=r[0],n=r[1];if(n=Number(n),!n)return o+a;a=a.replace("\
.","");var i=1+n,l=a.length;return i<0?a="0."+SD("0",Math.abs(i))+a:i>=l?a=a+SD("0",i-l):a=(a.substring(0,i)||"0")+"."+a.substring(i),o+a}function CD(e,t,o){if([
"","-"].indexOf(e)!==-1)return e;var r=(e.indexOf(".")!==-1||o)&&t,a=PC(e),n=a.beforeDecimal,i=a.afterDecimal,l=a.hasNegation,s=parseFloat("0."+(i||"0")),c=i.length<=
t?"0."+i:s.toFixed(t),u=c.split("."),d=n;n&&Number(u[0])&&(d=n.split("").reverse().reduce(function(h,I,v){return h.length>v?(Number(h[0])+Number(I)).toString()+
h.substring(1,h.length):I+h},u[0]));var f=AD(u[1]||"",t,o),m=l?"-":"",p=r?".":"";return""+m+d+p+f}function vf(e,t){if(e.value=e.value,e!==null){if(e.createTextRange){
var o=e.createTextRange();return o.move("character",t),o.select(),!0}return e.selectionStart||e.selectionStart===0?(e.focus(),e.setSelectionRange(t,t),!0):(e.focus(),
!1)}}var DD=Wq(function(e,t){for(var o=0,r=0,a=e.length,n=t.length;e[o]===t[o]&&o<a;)o++;for(;e[a-1-r]===t[n-1-r]&&n-r>o&&a-r>o;)r++;return{from:{start:o,end:a-
r},to:{start:o,end:n-r}}}),oj=function(e,t){var o=Math.min(e.selectionStart,t);return{from:{start:o,end:e.selectionEnd},to:{start:o,end:t}}};function rj(e,t,o){
return Math.min(Math.max(e,t),o)}function DC(e){return Math.max(e.selectionStart,e.selectionEnd)}function aj(){return typeof navigator<"u"&&!(navigator.platform&&
/iPhone|iPod/.test(navigator.platform))}function nj(e){return{from:{start:0,end:0},to:{start:0,end:e.length},lastValue:""}}function ij(e){var t=e.currentValue,o=e.formattedValue,r=e.currentValueIndex,a=e.formattedValueIndex;return t[r]===o[a]}function lj(e,t,o,r,a,n,i){i===void 0&&(i=
ij);var l=a.findIndex(function(b){return b}),s=e.slice(0,l);!t&&!o.startsWith(s)&&(t=s,o=s+o,r=r+s.length);for(var c=o.length,u=e.length,d={},f=new Array(c),m=0;m<
c;m++){f[m]=-1;for(var p=0,h=u;p<h;p++){var I=i({currentValue:o,lastValue:t,formattedValue:e,currentValueIndex:m,formattedValueIndex:p});if(I&&d[p]!==!0){f[m]=p,
d[p]=!0;break}}}for(var v=r;v<c&&(f[v]===-1||!n(o[v]));)v++;var g=v===c||f[v]===-1?u:f[v];for(v=r-1;v>0&&f[v]===-1;)v--;var x=v===-1||f[v]===-1?0:f[v]+1;return x>
g?g:r-x<g-r?x:g}function _D(e,t,o,r){var a=e.length;if(t=rj(t,0,a),r==="left"){for(;t>=0&&!o[t];)t--;t===-1&&(t=o.indexOf(!0))}else{for(;t<=a&&!o[t];)t++;t>a&&(t=
o.lastIndexOf(!0))}return t===-1&&(t=a),t}function sj(e){for(var t=Array.from({length:e.length+1}).map(function(){return!0}),o=0,r=t.length;o<r;o++)t[o]=!!(Vh(e[o])||
Vh(e[o-1]));return t}function PD(e,t,o,r,a,n){n===void 0&&(n=zs);var i=wD(function(p,h){var I,v;return RD(p)?(v="",I=""):typeof p=="number"||h?(v=typeof p=="num\
ber"?ED(p):p,I=r(v)):(v=a(p,void 0),I=r(v)),{formattedValue:I,numAsString:v}}),l=(0,Ht.useState)(function(){return i(Os(e)?t:e,o)}),s=l[0],c=l[1],u=wD(function(p,h){
p.formattedValue!==s.formattedValue&&c({formattedValue:p.formattedValue,numAsString:p.value}),n(p,h)}),d=e,f=o;Os(e)&&(d=s.numAsString,f=!0);var m=i(d,f);return(0,Ht.useMemo)(
function(){c(m)},[m.formattedValue]),(0,Ht.useEffect)(function(){if(!Os(t)&&Os(e)&&s.formattedValue!==""){var p=parseFloat(s.numAsString);u({formattedValue:s.formattedValue,
value:s.numAsString,floatValue:isNaN(p)?void 0:p},{event:void 0,source:Pu.props})}},[]),[s,u]}function cj(e){return e.replace(/[^0-9]/g,"")}function fj(e){return e}
function dj(e){var t=e.type;t===void 0&&(t="text");var o=e.displayType;o===void 0&&(o="input");var r=e.customInput,a=e.renderText,n=e.getInputRef,i=e.format;i===
void 0&&(i=fj);var l=e.removeFormatting;l===void 0&&(l=cj);var s=e.defaultValue,c=e.valueIsNumericString,u=e.onValueChange,d=e.isAllowed,f=e.onChange;f===void 0&&
(f=zs);var m=e.onKeyDown;m===void 0&&(m=zs);var p=e.onMouseUp;p===void 0&&(p=zs);var h=e.onFocus;h===void 0&&(h=zs);var I=e.onBlur;I===void 0&&(I=zs);var v=e.value,
g=e.getCaretBoundary;g===void 0&&(g=sj);var x=e.isValidInputCharacter;x===void 0&&(x=Vh);var b=e.isCharacterSame,w=TD(e,["type","displayType","customInput","ren\
derText","getInputRef","format","removeFormatting","defaultValue","valueIsNumericString","onValueChange","isAllowed","onChange","onKeyDown","onMouseUp","onFocus",
"onBlur","value","getCaretBoundary","isValidInputCharacter","isCharacterSame"]),_=PD(v,s,!!c,i,l,u),S=_[0],k=S.formattedValue,z=S.numAsString,P=_[1],H=(0,Ht.useRef)(),
F=(0,Ht.useRef)({formattedValue:k,numAsString:z}),V=function(J,Z){F.current={formattedValue:J.formattedValue,numAsString:J.value},P(J,Z)},A=(0,Ht.useState)(!1),
$=A[0],U=A[1],N=(0,Ht.useRef)(null),B=(0,Ht.useRef)({setCaretTimeout:null,focusTimeout:null});(0,Ht.useEffect)(function(){return U(!0),function(){clearTimeout(B.
current.setCaretTimeout),clearTimeout(B.current.focusTimeout)}},[]);var O=i,L=function(J,Z){var pe=parseFloat(Z);return{formattedValue:J,value:Z,floatValue:isNaN(
pe)?void 0:pe}},q=function(J,Z,pe){J.selectionStart===0&&J.selectionEnd===J.value.length||(vf(J,Z),B.current.setCaretTimeout=setTimeout(function(){J.value===pe&&
J.selectionStart!==Z&&vf(J,Z)},0))},G=function(J,Z,pe){return _D(J,Z,g(J),pe)},W=function(J,Z,pe){var Ce=g(Z),ee=lj(Z,k,J,pe,Ce,x,b);return ee=_D(Z,ee,Ce),ee},ne=function(J){
var Z=J.formattedValue;Z===void 0&&(Z="");var pe=J.input,Ce=J.source,ee=J.event,X=J.numAsString,Q;if(pe){var Ge=J.inputValue||pe.value,ye=DC(pe);pe.value=Z,Q=W(
Ge,Z,ye),Q!==void 0&&q(pe,Q,Z)}Z!==k&&V(L(Z,X),{event:ee,source:Ce})};(0,Ht.useEffect)(function(){var J=F.current,Z=J.formattedValue,pe=J.numAsString;(k!==Z||z!==
pe)&&V(L(k,z),{event:void 0,source:Pu.props})},[k,z]);var ce=N.current?DC(N.current):void 0,be=typeof window<"u"?Ht.useLayoutEffect:Ht.useEffect;be(function(){var J=N.
current;if(k!==F.current.formattedValue&&J){var Z=W(F.current.formattedValue,k,ce);J.value=k,q(J,Z,k)}},[k]);var xe=function(J,Z,pe){var Ce=Z.target,ee=H.current?
oj(H.current,Ce.selectionEnd):DD(k,J),X=Object.assign(Object.assign({},ee),{lastValue:k}),Q=l(J,X),Ge=O(Q);if(Q=l(Ge,void 0),d&&!d(L(Ge,Q))){var ye=Z.target,ge=DC(
ye),zt=W(J,k,ge);return ye.value=k,q(ye,zt,k),!1}return ne({formattedValue:Ge,numAsString:Q,inputValue:J,event:Z,source:pe,input:Z.target}),!0},te=function(J,Z){
Z===void 0&&(Z=0);var pe=J.selectionStart,Ce=J.selectionEnd;H.current={selectionStart:pe,selectionEnd:Ce+Z}},_e=function(J){var Z=J.target,pe=Z.value,Ce=xe(pe,J,
Pu.event);Ce&&f(J),H.current=void 0},Se=function(J){var Z=J.target,pe=J.key,Ce=Z.selectionStart,ee=Z.selectionEnd,X=Z.value;X===void 0&&(X="");var Q;pe==="Arrow\
Left"||pe==="Backspace"?Q=Math.max(Ce-1,0):pe==="ArrowRight"?Q=Math.min(Ce+1,X.length):pe==="Delete"&&(Q=Ce);var Ge=0;pe==="Delete"&&Ce===ee&&(Ge=1);var ye=pe===
"ArrowLeft"||pe==="ArrowRight";if(Q===void 0||Ce!==ee&&!ye){m(J),te(Z,Ge);return}var ge=Q;if(ye){var zt=pe==="ArrowLeft"?"left":"right";ge=G(X,Q,zt),ge!==Q&&J.preventDefault()}else
pe==="Delete"&&!x(X[Q])?ge=G(X,Q,"right"):pe==="Backspace"&&!x(X[Q])&&(ge=G(X,Q,"left"));ge!==Q&&q(Z,ge,X),m(J),te(Z,Ge)},Ae=function(J){var Z=J.target,pe=function(){
var Ce=Z.selectionStart,ee=Z.selectionEnd,X=Z.value;if(X===void 0&&(X=""),Ce===ee){var Q=G(X,Ce);Q!==Ce&&q(Z,Q,X)}};pe(),requestAnimationFrame(function(){pe()}),
p(J),te(Z)},De=function(J){J.persist&&J.persist();var Z=J.target,pe=J.currentTarget;N.current=Z,B.current.focusTimeout=setTimeout(function(){var Ce=Z.selectionStart,
ee=Z.selectionEnd,X=Z.value;X===void 0&&(X="");var Q=G(X,Ce);Q!==Ce&&!(Ce===0&&ee===X.length)&&q(Z,Q,X),h(Object.assign(Object.assign({},J),{currentTarget:pe}))},
0)},Pe=function(J){N.current=null,clearTimeout(B.current.focusTimeout),clearTimeout(B.current.setCaretTimeout),I(J)},de=$&&aj()?"numeric":void 0,ue=Object.assign(
{inputMode:de},w,{type:t,value:k,onChange:_e,onKeyDown:Se,onMouseUp:Ae,onFocus:De,onBlur:Pe});if(o==="text")return a?Ht.default.createElement(Ht.default.Fragment,
null,a(k,w)||null):Ht.default.createElement("span",Object.assign({},w,{ref:n}),k);if(r){var ze=r;return Ht.default.createElement(ze,Object.assign({},ue,{ref:n}))}
return Ht.default.createElement("input",Object.assign({},ue,{ref:n}))}function kD(e,t){var o=t.decimalScale,r=t.fixedDecimalScale,a=t.prefix;a===void 0&&(a="");
var n=t.suffix;n===void 0&&(n="");var i=t.allowNegative,l=t.thousandsGroupStyle;if(l===void 0&&(l="thousand"),e===""||e==="-")return e;var s=Jb(t),c=s.thousandSeparator,
u=s.decimalSeparator,d=o!==0&&e.indexOf(".")!==-1||o&&r,f=PC(e,i),m=f.beforeDecimal,p=f.afterDecimal,h=f.addNegation;return o!==void 0&&(p=AD(p,o,!!r)),c&&(m=ej(
m,c,l)),a&&(m=a+m),n&&(p=p+n),h&&(m="-"+m),e=m+(d&&u||"")+p,e}function Jb(e){var t=e.decimalSeparator;t===void 0&&(t=".");var o=e.thousandSeparator,r=e.allowedDecimalSeparators;
return o===!0&&(o=","),r||(r=[t,"."]),{decimalSeparator:t,thousandSeparator:o,allowedDecimalSeparators:r}}function uj(e,t){e===void 0&&(e="");var o=new RegExp("\
(-)"),r=new RegExp("(-)(.)*(-)"),a=o.test(e),n=r.test(e);return e=e.replace(/-/g,""),a&&!n&&t&&(e="-"+e),e}function mj(e,t){return new RegExp("(^-)|[0-9]|"+MD(e),
t?"g":void 0)}function pj(e,t,o){return e===""?!0:!t?.match(/\d/)&&!o?.match(/\d/)&&typeof e=="string"&&!isNaN(Number(e))}function hj(e,t,o){var r;t===void 0&&(t=
nj(e));var a=o.allowNegative,n=o.prefix;n===void 0&&(n="");var i=o.suffix;i===void 0&&(i="");var l=o.decimalScale,s=t.from,c=t.to,u=c.start,d=c.end,f=Jb(o),m=f.
allowedDecimalSeparators,p=f.decimalSeparator,h=e[d]===p;if(Vh(e)&&(e===n||e===i)&&t.lastValue==="")return e;if(d-u===1&&m.indexOf(e[u])!==-1){var I=l===0?"":p;
e=e.substring(0,u)+I+e.substring(u+1,e.length)}var v=function(N,B,O){var L=!1,q=!1;n.startsWith("-")?L=!1:N.startsWith("--")?(L=!1,q=!0):i.startsWith("-")&&N.length===
i.length?L=!1:N[0]==="-"&&(L=!0);var G=L?1:0;return q&&(G=2),G&&(N=N.substring(G),B-=G,O-=G),{value:N,start:B,end:O,hasNegation:L}},g=v(e,u,d),x=g.hasNegation;r=
g,e=r.value,u=r.start,d=r.end;var b=v(t.lastValue,s.start,s.end),w=b.start,_=b.end,S=b.value,k=e.substring(u,d);e.length&&S.length&&(w>S.length-i.length||_<n.length)&&
!(k&&i.startsWith(k))&&(e=S);var z=0;e.startsWith(n)?z+=n.length:u<n.length&&(z=u),e=e.substring(z),d-=z;var P=e.length,H=e.length-i.length;e.endsWith(i)?P=H:(d>
H||d>e.length-i.length)&&(P=d),e=e.substring(0,P),e=uj(x?"-"+e:e,a),e=(e.match(mj(p,!0))||[]).join("");var F=e.indexOf(p);e=e.replace(new RegExp(MD(p),"g"),function(N,B){
return B===F?".":""});var V=PC(e,a),A=V.beforeDecimal,$=V.afterDecimal,U=V.addNegation;return c.end-c.start<s.end-s.start&&A===""&&h&&!parseFloat($)&&(e=U?"-":""),
e}function gj(e,t){var o=t.prefix;o===void 0&&(o="");var r=t.suffix;r===void 0&&(r="");var a=Array.from({length:e.length+1}).map(function(){return!0}),n=e[0]===
"-";a.fill(!1,0,Math.min(o.length+(n?1:0),e.length));var i=e.length;return a.fill(!1,i-r.length+1,i+1),a}function xj(e){var t=Jb(e),o=t.thousandSeparator,r=t.decimalSeparator,
a=e.prefix;a===void 0&&(a="");var n=e.allowNegative;if(n===void 0&&(n=!0),o===r)throw new Error(`
        Decimal separator can't be same as thousand separator.
        thousandSeparator: `+o+` (thousandSeparator = {true} is same as thousandSeparator = ",")
        decimalSeparator: `+r+` (default value for decimalSeparator is .)
     `);return a.startsWith("-")&&n&&(console.error(`
      Prefix can't start with '-' when allowNegative is true.
      prefix: `+a+`
      allowNegative: `+n+`
    `),n=!1),Object.assign(Object.assign({},e),{allowNegative:n})}function vj(e){e=xj(e);var t=e.decimalSeparator,o=e.allowedDecimalSeparators,r=e.thousandsGroupStyle,
a=e.suffix,n=e.allowNegative,i=e.allowLeadingZeros,l=e.onKeyDown;l===void 0&&(l=zs);var s=e.onBlur;s===void 0&&(s=zs);var c=e.thousandSeparator,u=e.decimalScale,
d=e.fixedDecimalScale,f=e.prefix;f===void 0&&(f="");var m=e.defaultValue,p=e.value,h=e.valueIsNumericString,I=e.onValueChange,v=TD(e,["decimalSeparator","allowe\
dDecimalSeparators","thousandsGroupStyle","suffix","allowNegative","allowLeadingZeros","onKeyDown","onBlur","thousandSeparator","decimalScale","fixedDecimalScal\
e","prefix","defaultValue","value","valueIsNumericString","onValueChange"]),g=Jb(e),x=g.decimalSeparator,b=g.allowedDecimalSeparators,w=function(O){return kD(O,
e)},_=function(O,L){return hj(O,L,e)},S=Os(p)?m:p,k=h??pj(S,f,a);Os(p)?Os(m)||(k=k||typeof m=="number"):k=k||typeof p=="number";var z=function(O){return RD(O)?O:
(typeof O=="number"&&(O=ED(O)),k&&typeof u=="number"?CD(O,u,!!d):O)},P=PD(z(p),z(m),!!k,w,_,I),H=P[0],F=H.numAsString,V=H.formattedValue,A=P[1],$=function(O){var L=O.
target,q=O.key,G=L.selectionStart,W=L.selectionEnd,ne=L.value;if(ne===void 0&&(ne=""),(q==="Backspace"||q==="Delete")&&W<f.length&&ne!=="-"){O.preventDefault();
return}if(G!==W){l(O);return}q==="Backspace"&&ne[0]==="-"&&G===f.length+1&&n&&vf(L,1),u&&d&&(q==="Backspace"&&ne[G-1]===x?(vf(L,G-1),O.preventDefault()):q==="De\
lete"&&ne[G]===x&&O.preventDefault()),b?.includes(q)&&ne[G]===x&&vf(L,G+1);var ce=c===!0?",":c;q==="Backspace"&&ne[G-1]===ce&&vf(L,G-1),q==="Delete"&&ne[G]===ce&&
vf(L,G+1),l(O)},U=function(O){var L=F;if(L.match(/\d/g)||(L=""),i||(L=tj(L)),d&&u&&(L=CD(L,u,d)),L!==F){var q=kD(L,e);A({formattedValue:q,value:L,floatValue:parseFloat(
L)},{event:O,source:Pu.event})}s(O)},N=function(O){return O===x?!0:Vh(O)},B=function(O){var L=O.currentValue,q=O.lastValue,G=O.formattedValue,W=O.currentValueIndex,
ne=O.formattedValueIndex,ce=L[W],be=G[ne],xe=DD(q,L),te=xe.to,_e=function(Se){return _(Se).indexOf(".")+f.length};return p===0&&d&&u&&L[te.start]===x&&_e(L)<W&&
_e(G)>ne?!1:W>=te.start&&W<te.end&&b&&b.includes(ce)&&be===x?!0:ce===be};return Object.assign(Object.assign({},v),{value:V,valueIsNumericString:!1,isValidInputCharacter:N,
isCharacterSame:B,onValueChange:A,format:w,removeFormatting:_,getCaretBoundary:function(O){return gj(O,e)},onKeyDown:$,onBlur:U})}function zD(e){var t=vj(e);return Ht.default.
createElement(dj,Object.assign({},t))}function OD(e,t){return/\d/.test(e)||e===t}function BD(e,t,o,r){let a=0;for(let n=0;n<t&&n<e.length;n+=1)OD(e[n],r)&&(a+=1);if(a===0)return Math.min(t,o.length);
for(let n=0;n<o.length;n+=1)if(OD(o[n],r)&&(a-=1,a===0))return n+1;return o.length}function bj(e,t){let o=0;for(;t+o<e.length&&/\d/.test(e[t+o]);)o+=1;return o}function ND(e,{decimalSeparator:t,thousandSeparator:o,allowedDecimalSeparators:r,thousandsGroupStyle:a}){
let n=new Set([...r,t].filter(m=>m.length===1)),i=e.split(""),l=i.reduce((m,p,h)=>(n.has(p)&&m.push(h),m),[]);if(l.length===0)return e;let s=l[l.length-1],c=i[s],
u=l.filter(m=>i[m]===c).length,d=a==="wan"?4:3,f=-1;return u===1&&(c===t?f=s:c===o?f=bj(e,s+1)===d?-1:s:f=s),i.map((m,p)=>p===f?t:n.has(m)&&m!==o?"":m).join("")}var zC=y(C(),1);function OC({direction:e,style:t,...o}){return(0,zC.jsx)("svg",{style:{width:"var(--ni-chevron-size)",height:"var(--ni-chevron-size)",transform:e===
"up"?"rotate(180deg)":void 0,...t},viewBox:"0 0 15 15",fill:"none",xmlns:"http://www.w3.org/2000/svg",...o,children:(0,zC.jsx)("path",{d:"M3.13523 6.15803C3.324\
1 5.95657 3.64052 5.94637 3.84197 6.13523L7.5 9.56464L11.158 6.13523C11.3595 5.94637 11.6759 5.95657 11.8648 6.15803C12.0536 6.35949 12.0434 6.67591 11.842 6.86\
477L7.84197 10.6148C7.64964 10.7951 7.35036 10.7951 7.15803 10.6148L3.15803 6.86477C2.95657 6.67591 2.94637 6.35949 3.13523 6.15803Z",fill:"currentColor",fillRule:"\
evenodd",clipRule:"evenodd"})})}var ey={root:"m_e2f5cd4e",controls:"m_95e17d22",control:"m_80b4b171"};var bf=y(E(),1);var Bs=y(C(),1);var yj=/^(0\.0*|-0(\.0*)?)$/,FD=/^-?0\d+(\.\d+)?\.?$/,Ij=/\.\d*0$/,HD=/^-?\d+\.$/;function HC(e){return typeof e=="string"&&e!==""&&!Number.isNaN(Number(e))}function BC(e){
return typeof e=="bigint"}function NC(e){return typeof e=="number"?e<Number.MAX_SAFE_INTEGER:e===""||HC(e)&&Number(e)<Number.MAX_SAFE_INTEGER}function VD(e,t){return e===
""||e==="-"||!t&&e.startsWith("-")?!1:/^-?\d+$/.test(e)}function FC(e,t){return typeof e=="bigint"?!0:e===""||VD(e,t)}function Uh(e){if(!/^-?\d+$/.test(e))return null;
try{return BigInt(e)}catch{return null}}function ty(e){if(typeof e=="bigint")return e;if(typeof e=="number"&&Number.isFinite(e)&&Number.isInteger(e))return BigInt(
e)}function oy(e,t,o){return t!==void 0&&e<t?t:o!==void 0&&e>o?o:e}function wj(e){return e.toString().replace(".","").length}function Sj(e,t){return(typeof e=="\
number"?e<Number.MAX_SAFE_INTEGER:!Number.isNaN(Number(e)))&&!Number.isNaN(e)&&wj(t)<14&&t!==""}function Cj(e,t,o){return e===void 0?!0:(t===void 0||e>=t)&&(o===
void 0||e<=o)}var LC={size:"sm",step:1,clampBehavior:"blur",allowDecimal:!0,allowNegative:!0,withKeyboardEvents:!0,allowLeadingZeros:!0,trimLeadingZeroesOnBlur:!0,
startValue:0,allowedDecimalSeparators:[".",","]},UD=(e,{size:t})=>({controls:{"--ni-chevron-size":ie(t,"ni-chevron-size")}});function LD(e,t){return t?`${e}.`:e}
function _j(e,t){let o=HD.test(e),r=t.trim?e.replace(/^0+(?=\d)/,""):e,a=parseFloat(r);if(Number.isNaN(a))return r;if(!t.clamp)return t.trim?LD(a,o):e;let n=a>Number.
MAX_SAFE_INTEGER&&t.max!==void 0?t.max:us(a,t.min,t.max);return!t.trim&&n===a?e:LD(n,o)}function kj(e,t){if(e===""||e==="-")return e;let o=Uh(e);return o===null?
e:t.clampBehavior==="blur"?oy(o,t.min,t.max):o}var yf=Bn(e=>{let t=T(["Input","InputWrapper","NumberInput"],LC,e),{className:o,classNames:r,styles:a,unstyled:n,
vars:i,onChange:l,onValueChange:s,value:c,defaultValue:u,max:d,min:f,step:m,hideControls:p,rightSection:h,isAllowed:I,clampBehavior:v,onBlur:g,allowDecimal:x,decimalScale:b,
onKeyDown:w,onKeyDownCapture:_,handlersRef:S,startValue:k,disabled:z,rightSectionPointerEvents:P,allowNegative:H,readOnly:F,size:V,rightSectionWidth:A,stepHoldInterval:$,
stepHoldDelay:U,allowLeadingZeros:N,withKeyboardEvents:B,trimLeadingZeroesOnBlur:O,allowedDecimalSeparators:L,selectAllOnFocus:q,onMinReached:G,onMaxReached:W,onFocus:ne,
attributes:ce,ref:be,...xe}=t,te=H??!0,_e=N??!0,Se=j({name:"NumberInput",classes:ey,props:t,classNames:r,styles:a,unstyled:n,attributes:ce,vars:i,varsResolver:UD}),
{resolvedClassNames:Ae,resolvedStyles:De}=or({classNames:r,styles:a,props:t}),Pe=(0,bf.useRef)(BC(c)||BC(u)?"bigint":"number");BC(c)?Pe.current="bigint":typeof c==
"number"&&(Pe.current="number");let de=Pe.current==="bigint",[ue,ze]=Be({value:c,defaultValue:u,finalValue:"",onChange:l}),J=U!==void 0&&$!==void 0,Z=(0,bf.useRef)(
null),pe=(0,bf.useRef)(null),Ce=(0,bf.useRef)(0),ee=typeof f=="number"?f:void 0,X=typeof d=="number"?d:void 0,Q=typeof m=="number"?m:LC.step,Ge=typeof k=="numbe\
r"?k:LC.startValue,ye=ty(f),ge=ty(d),zt=ty(m)??BigInt(1),so=ty(k)??BigInt(0),Te=re=>!VD(re,te)||_e&&FD.test(re)?re:Uh(re)??re,_t=re=>{let ve=Number(re);return Number.
isSafeInteger(ve)?ve:void 0},_a=(re,ve)=>{ve.source==="event"&&ze(de?Te(re.value):Sj(re.floatValue,re.value)&&!yj.test(re.value)&&!(_e&&FD.test(re.value))&&!Ij.
test(re.value)&&!HD.test(re.value)?re.floatValue:re.value),s?.(re,ve)},po=re=>{let ve=String(re).match(/(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/);return ve?Math.max(0,
(ve[1]?ve[1].length:0)-(ve[2]?+ve[2]:0)):0},ta=re=>{Z.current&&typeof re<"u"&&Z.current.setSelectionRange(re,re)},ka=(0,bf.useRef)(Nc);ka.current=()=>{if(de){if(!FC(
ue,te))return;let Ot,oo=ue;if(typeof oo=="bigint"){let ko=oo+zt;ge!==void 0&&ko>ge&&W?.(),Ot=ge!==void 0&&ko>ge?ge:ko}else if(typeof oo=="string"&&oo!==""){let ko=Uh(
oo);if(ko===null)return;let Ra=ko+zt;ge!==void 0&&Ra>ge&&W?.(),Ot=ge!==void 0&&Ra>ge?ge:Ra}else Ot=oy(so,ye,ge);let co=Ot.toString();ze(Ot),s?.({floatValue:_t(Ot),
formattedValue:co,value:co},{source:"increment"}),setTimeout(()=>ta(Z.current?.value.length),0);return}if(!NC(ue))return;let re,ve=po(ue),En=po(Q),Dn=Math.max(ve,
En),Lo=10**Dn;if(!HC(ue)&&(typeof ue!="number"||Number.isNaN(ue)))re=us(Ge,ee,X);else if(X!==void 0){let Ot=(Math.round(Number(ue)*Lo)+Math.round(Q*Lo))/Lo;Ot>X&&
W?.(),re=Ot<=X?Ot:X}else re=(Math.round(Number(ue)*Lo)+Math.round(Q*Lo))/Lo;let go=re.toFixed(Dn);ze(parseFloat(go)),s?.({floatValue:parseFloat(go),formattedValue:go,
value:go},{source:"increment"}),setTimeout(()=>ta(Z.current?.value.length),0)};let ri=(0,bf.useRef)(Nc);ri.current=()=>{if(de){if(!FC(ue,te))return;let oo,co=ye!==
void 0?ye:te?void 0:BigInt(0),ko=ue;if(typeof ko=="bigint"){let ii=ko-zt;co!==void 0&&ii<co&&G?.(),oo=co!==void 0&&ii<co?co:ii}else if(typeof ko=="string"&&ko!==
""){let ii=Uh(ko);if(ii===null)return;let Ir=ii-zt;co!==void 0&&Ir<co&&G?.(),oo=co!==void 0&&Ir<co?co:Ir}else oo=oy(so,co,ge);let Ra=oo.toString();ze(oo),s?.({floatValue:_t(
oo),formattedValue:Ra,value:Ra},{source:"decrement"}),setTimeout(()=>ta(Z.current?.value.length),0);return}if(!NC(ue))return;let re,ve=ee!==void 0?ee:te?Number.
MIN_SAFE_INTEGER:0,En=po(ue),Dn=po(Q),Lo=Math.max(En,Dn),go=10**Lo;if(!HC(ue)&&typeof ue!="number"||Number.isNaN(ue))re=us(Ge,ve,X);else{let oo=(Math.round(Number(
ue)*go)-Math.round(Q*go))/go;ve!==void 0&&oo<ve&&G?.(),re=ve!==void 0&&oo<ve?ve:oo}let Ot=re.toFixed(Lo);ze(parseFloat(Ot)),s?.({floatValue:parseFloat(Ot),formattedValue:Ot,
value:Ot},{source:"decrement"}),setTimeout(()=>ta(Z.current?.value.length),0)};let ai=re=>{let ve=re.clipboardData.getData("text"),En=xe.decimalSeparator||".",Dn=xe.
thousandSeparator===!0?",":xe.thousandSeparator===!1?void 0:xe.thousandSeparator,Lo=ND(ve,{decimalSeparator:En,thousandSeparator:Dn,allowedDecimalSeparators:L||
[".",","],thousandsGroupStyle:xe.thousandsGroupStyle});if(Lo!==ve){re.preventDefault();let go=Z.current;if(go){let Ot=go.selectionStart??0,oo=go.selectionEnd??0,
co=go.value,ko=co.substring(0,Ot)+Lo+co.substring(oo);Object.getOwnPropertyDescriptor(window.HTMLInputElement.prototype,"value")?.set?.call(go,ko),go.dispatchEvent(
new Event("change",{bubbles:!0}));let Ra=Ot+Lo.length;setTimeout(()=>ta(BD(ko,Ra,go.value,En)),0)}}xe.onPaste?.(re)},ho=re=>{w?.(re),!(F||!B)&&(re.key==="ArrowU\
p"&&(re.preventDefault(),ka.current?.()),re.key==="ArrowDown"&&(re.preventDefault(),ri.current?.()))},Or=re=>{if(_?.(re),re.key==="Backspace"){let ve=Z.current;
ve&&ve.selectionStart===0&&ve.selectionStart===ve.selectionEnd&&(re.preventDefault(),window.setTimeout(()=>ta(0),0))}},ll=re=>{q&&window.setTimeout(()=>Z.current?.
select(),0),ne?.(re)},Ta=re=>{let ve=ue;de?(v==="blur"&&typeof ve=="bigint"&&(ve=oy(ve,ye,ge)),O&&typeof ve=="string"&&(ve=kj(ve,{min:ye,max:ge,clampBehavior:v}))):
typeof ve=="number"?v==="blur"&&(ve=us(ve,ee,X)):typeof ve=="string"&&(ve=_j(ve,{min:ee,max:X,trim:!!O&&po(ve)<15,clamp:v==="blur"})),ue!==ve&&ze(ve),g?.(re)};Lc(
S,{increment:ka.current,decrement:ri.current});let sl=re=>{re?ka.current?.():ri.current?.(),Ce.current+=1},ss=re=>{if(sl(re),J){let ve=typeof $=="number"?$:$(Ce.
current);pe.current=window.setTimeout(()=>ss(re),ve)}},to=(re,ve)=>{re.preventDefault(),Z.current?.focus(),sl(ve),J&&(pe.current=window.setTimeout(()=>ss(ve),U))},
it=()=>{pe.current&&window.clearTimeout(pe.current),pe.current=null,Ce.current=0},ni=(0,Bs.jsxs)("div",{...Se("controls"),children:[(0,Bs.jsx)(et,{...Se("contro\
l"),tabIndex:-1,"aria-hidden":!0,disabled:z||typeof ue=="number"&&X!==void 0&&ue>=X||typeof ue=="bigint"&&ge!==void 0&&ue>=ge,mod:{direction:"up"},onMouseDown:re=>re.
preventDefault(),onPointerDown:re=>{to(re,!0)},onPointerUp:it,onPointerLeave:it,children:(0,Bs.jsx)(OC,{direction:"up"})}),(0,Bs.jsx)(et,{...Se("control"),tabIndex:-1,
"aria-hidden":!0,disabled:z||typeof ue=="number"&&ee!==void 0&&ue<=ee||typeof ue=="bigint"&&ye!==void 0&&ue<=ye,mod:{direction:"down"},onMouseDown:re=>re.preventDefault(),
onPointerDown:re=>{to(re,!1)},onPointerUp:it,onPointerLeave:it,children:(0,Bs.jsx)(OC,{direction:"down"})})]});return(0,Bs.jsx)(vo,{component:zD,allowNegative:H,
className:Ne(ey.root,o),size:V,...xe,inputMode:de?"numeric":"decimal",readOnly:F,disabled:z,value:typeof ue=="bigint"?ue.toString():ue,getInputRef:we(be,Z),onValueChange:_a,
rightSection:p||F||!(de?FC(ue,te):NC(ue))?h:h||ni,classNames:Ae,styles:De,unstyled:n,__staticSelector:"NumberInput",decimalScale:de?0:x?b:0,onPaste:ai,onFocus:ll,
onKeyDown:ho,onKeyDownCapture:Or,rightSectionPointerEvents:P??(z?"none":void 0),rightSectionWidth:A??`var(--ni-right-section-width-${V||"sm"})`,allowLeadingZeros:N,
allowedDecimalSeparators:L,onBlur:Ta,attributes:ce,isAllowed:re=>{if(!(!I||I(re)))return!1;if(v!=="strict")return!0;if(!de)return Cj(re.floatValue,ee,X);if(re.value===
""||re.value==="-")return!0;let ve=Uh(re.value);return ve===null?!0:(ye===void 0||ve>=ye)&&(ge===void 0||ve<=ge)}})});yf.classes={...vo.classes,...ey};yf.varsResolver=
UD;yf.displayName="@mantine/core/NumberInput";var[qD,fn]=kt("Pagination.Root component was not found in tree");var Kn={root:"m_4addd315",control:"m_326d024a",dots:"m_4ad7767d",items:"m_105fdbed",label:"m_10817321"};var jD=y(C(),1),Tj={withPadding:!0},Ns=R(e=>{let{classNames:t,className:o,style:r,styles:a,vars:n,active:i,disabled:l,withPadding:s,mod:c,...u}=T("PaginationCon\
trol",Tj,e),d=fn(),f=l||d.disabled;return(0,jD.jsx)(et,{disabled:f,mod:[{active:i,disabled:f,"with-padding":s},c],...d.getStyles("control",{className:o,style:r,
classNames:t,styles:a,active:!f}),...u})});Ns.classes=Kn;Ns.displayName="@mantine/core/PaginationControl";var Fs=y(C(),1);function qh({style:e,children:t,path:o,...r}){return(0,Fs.jsx)("svg",{viewBox:"0 0 16 16",xmlns:"http://www.w3.org/2000/svg",style:{width:"calc(\
var(--pagination-control-size) / 1.8)",height:"calc(var(--pagination-control-size) / 1.8)",...e},...r,children:(0,Fs.jsx)("path",{d:o,fill:"currentColor"})})}var GD=e=>(0,Fs.jsx)(
qh,{...e,path:"M8.781 8l-3.3-3.3.943-.943L10.667 8l-4.243 4.243-.943-.943 3.3-3.3z"}),KD=e=>(0,Fs.jsx)(qh,{...e,path:"M7.219 8l3.3 3.3-.943.943L5.333 8l4.243-4.\
243.943.943-3.3 3.3z"}),$D=e=>(0,Fs.jsx)(qh,{...e,path:"M6.85355 3.85355C7.04882 3.65829 7.04882 3.34171 6.85355 3.14645C6.65829 2.95118 6.34171 2.95118 6.14645\
 3.14645L2.14645 7.14645C1.95118 7.34171 1.95118 7.65829 2.14645 7.85355L6.14645 11.8536C6.34171 12.0488 6.65829 12.0488 6.85355 11.8536C7.04882 11.6583 7.04882\
 11.3417 6.85355 11.1464L3.20711 7.5L6.85355 3.85355ZM12.8536 3.85355C13.0488 3.65829 13.0488 3.34171 12.8536 3.14645C12.6583 2.95118 12.3417 2.95118 12.1464 3.\
14645L8.14645 7.14645C7.95118 7.34171 7.95118 7.65829 8.14645 7.85355L12.1464 11.8536C12.3417 12.0488 12.6583 12.0488 12.8536 11.8536C13.0488 11.6583 13.0488 11\
.3417 12.8536 11.1464L9.20711 7.5L12.8536 3.85355Z"}),YD=e=>(0,Fs.jsx)(qh,{...e,path:"M2.14645 11.1464C1.95118 11.3417 1.95118 11.6583 2.14645 11.8536C2.34171 1\
2.0488 2.65829 12.0488 2.85355 11.8536L6.85355 7.85355C7.04882 7.65829 7.04882 7.34171 6.85355 7.14645L2.85355 3.14645C2.65829 2.95118 2.34171 2.95118 2.14645 3\
.14645C1.95118 3.34171 1.95118 3.65829 2.14645 3.85355L5.79289 7.5L2.14645 11.1464ZM8.14645 11.1464C7.95118 11.3417 7.95118 11.6583 8.14645 11.8536C8.34171 12.0\
488 8.65829 12.0488 8.85355 11.8536L12.8536 7.85355C13.0488 7.65829 13.0488 7.34171 12.8536 7.14645L8.85355 3.14645C8.65829 2.95118 8.34171 2.95118 8.14645 3.14\
645C7.95118 3.34171 7.95118 3.65829 8.14645 3.85355L11.7929 7.5L8.14645 11.1464Z"}),XD=e=>(0,Fs.jsx)(qh,{...e,path:"M2 8c0-.733.6-1.333 1.333-1.333.734 0 1.334.\
6 1.334 1.333s-.6 1.333-1.334 1.333C2.6 9.333 2 8.733 2 8zm9.333 0c0-.733.6-1.333 1.334-1.333C13.4 6.667 14 7.267 14 8s-.6 1.333-1.333 1.333c-.734 0-1.334-.6-1.\
334-1.333zM6.667 8c0-.733.6-1.333 1.333-1.333s1.333.6 1.333 1.333S8.733 9.333 8 9.333 6.667 8.733 6.667 8z"});var VC=y(C(),1),Rj={icon:XD},zu=R(e=>{let{classNames:t,className:o,style:r,styles:a,vars:n,icon:i,...l}=T("PaginationDots",Rj,e),s=fn();return(0,VC.jsx)(M,{...s.
getStyles("dots",{className:o,style:r,styles:a,classNames:t}),...l,children:(0,VC.jsx)(i,{style:{width:"calc(var(--pagination-control-size) / 1.8)",height:"calc\
(var(--pagination-control-size) / 1.8)"}})})});zu.classes=Kn;zu.displayName="@mantine/core/PaginationDots";var UC=y(C(),1);function ry({icon:e,name:t,action:o,type:r}){let a={icon:e},n=i=>{let{icon:l,...s}=T(t,a,i),c=fn(),u=r==="next"?c.active===c.total:c.active===1;
return(0,UC.jsx)(Ns,{disabled:c.disabled||u,onClick:c[o],withPadding:!1,...s,children:(0,UC.jsx)(l,{className:"mantine-rotate-rtl",style:{width:"calc(var(--pagi\
nation-control-size) / 1.8)",height:"calc(var(--pagination-control-size) / 1.8)"}})})};return n.displayName=`@mantine/core/${t}`,lv(n)}var qC=ry({icon:GD,name:"\
PaginationNext",action:"onNext",type:"next"}),jC=ry({icon:KD,name:"PaginationPrevious",action:"onPrevious",type:"previous"}),GC=ry({icon:$D,name:"PaginationFirs\
t",action:"onFirst",type:"previous"}),KC=ry({icon:YD,name:"PaginationLast",action:"onLast",type:"next"});var Ou=y(C(),1);function jh({dotsIcon:e}){let t=fn(),o=t.range.map((r,a)=>r==="dots"?(0,Ou.jsx)(zu,{icon:e},a):(0,Ou.jsx)(Ns,{active:r===t.active,"aria-current":r===
t.active?"page":void 0,onClick:()=>t.onChange(r),disabled:t.disabled,...t.getItemProps?.(r),children:t.getItemProps?.(r)?.children??r},a));return(0,Ou.jsx)(Ou.Fragment,
{children:o})}jh.displayName="@mantine/core/PaginationItems";var QD=y(C(),1),Mj={formatLabel:({page:e,totalPages:t})=>`Page ${e} of ${t}`},Gh=R(e=>{let{classNames:t,className:o,style:r,styles:a,vars:n,formatLabel:i,...l}=T(
"PaginationLabel",Mj,e),s=fn();return(0,QD.jsx)(M,{...s.getStyles("label",{className:o,style:r,styles:a,classNames:t}),...l,children:i({page:s.active,totalPages:s.
total})})});Gh.classes=Kn;Gh.displayName="@mantine/core/PaginationLabel";var $C=y(C(),1),Aj={siblings:1,boundaries:1},WD=(e,{size:t,radius:o,color:r,autoContrast:a})=>({root:{"--pagination-control-radius":o===void 0?void 0:Ie(o),"--p\
agination-control-size":ie(t,"pagination-control-size"),"--pagination-control-fz":lt(t),"--pagination-active-bg":r?Fe(r,e):void 0,"--pagination-active-color":Ja(
a,e)?oa({color:r,theme:e,autoContrast:a}):void 0}}),Bu=R(e=>{let t=T("PaginationRoot",Aj,e),{classNames:o,className:r,style:a,styles:n,unstyled:i,vars:l,total:s,
value:c,defaultValue:u,onChange:d,disabled:f,siblings:m,boundaries:p,color:h,radius:I,onNextPage:v,onPreviousPage:g,onFirstPage:x,onLastPage:b,getItemProps:w,autoContrast:_,
startValue:S,layout:k,mod:z,attributes:P,...H}=t,F=j({name:"Pagination",classes:Kn,props:t,className:r,style:a,classNames:o,styles:n,unstyled:i,attributes:P,vars:l,
varsResolver:WD}),{range:V,setPage:A,next:$,previous:U,active:N,first:B,last:O}=Pw({page:c,initialPage:u,onChange:d,total:s,siblings:m,boundaries:p,startValue:S});
return(0,$C.jsx)(qD,{value:{total:s,range:V,active:N,disabled:f,layout:k,getItemProps:w,onChange:A,onNext:$e(v,$),onPrevious:$e(g,U),onFirst:$e(x,B),onLast:$e(b,
O),getStyles:F},children:(0,$C.jsx)(M,{...F("root"),mod:[{layout:k},z],...H})})});Bu.classes=Kn;Bu.varsResolver=WD;Bu.displayName="@mantine/core/PaginationRoot";var kr=y(C(),1),Ej={withControls:!0,withPages:!0,siblings:1,boundaries:1,gap:8};function Dj({children:e}){let t=fn();return(0,kr.jsx)(M,{...t.getStyles("items"),
children:e})}var ca=R(e=>{let{withEdges:t,withControls:o,getControlProps:r,nextIcon:a,previousIcon:n,lastIcon:i,firstIcon:l,dotsIcon:s,total:c,gap:u,hideWithOnePage:d,
withPages:f,layout:m,formatLabel:p,...h}=T("Pagination",Ej,e);if(c<=0||d&&c===1)return null;let I=f?m==="responsive"?(0,kr.jsxs)(kr.Fragment,{children:[(0,kr.jsx)(
Dj,{children:(0,kr.jsx)(jh,{dotsIcon:s})}),(0,kr.jsx)(Gh,{formatLabel:p})]}):(0,kr.jsx)(jh,{dotsIcon:s}):null;return(0,kr.jsx)(Bu,{total:c,layout:m,...h,children:(0,kr.jsxs)(
oe,{gap:u,children:[t&&(0,kr.jsx)(GC,{icon:l,...r?.("first")}),o&&(0,kr.jsx)(jC,{icon:n,...r?.("previous")}),I,o&&(0,kr.jsx)(qC,{icon:a,...r?.("next")}),t&&(0,kr.jsx)(
KC,{icon:i,...r?.("last")})]})})});ca.classes=Kn;ca.displayName="@mantine/core/Pagination";ca.Root=Bu;ca.Control=Ns;ca.Dots=zu;ca.First=GC;ca.Last=KC;ca.Next=qC;
ca.Previous=jC;ca.Items=jh;ca.Label=Gh;var fa=y(C(),1);function ZD({reveal:e}){return(0,fa.jsx)("svg",{xmlns:"http://www.w3.org/2000/svg",viewBox:"0 0 256 256",style:{width:"var(--psi-icon-size)",height:"\
var(--psi-icon-size)"},children:e?(0,fa.jsxs)(fa.Fragment,{children:[(0,fa.jsx)("path",{fill:"none",d:"M0 0h256v256H0z"}),(0,fa.jsx)("path",{fill:"none",stroke:"\
currentColor",strokeLinecap:"round",strokeLinejoin:"round",strokeWidth:"16",d:"M48 40l160 176M154.91 157.6a40 40 0 01-53.82-59.2M135.53 88.71a40 40 0 0132.3 35.\
53"}),(0,fa.jsx)("path",{fill:"none",stroke:"currentColor",strokeLinecap:"round",strokeLinejoin:"round",strokeWidth:"16",d:"M208.61 169.1C230.41 149.58 240 128 \
240 128s-32-72-112-72a126 126 0 00-20.68 1.68M74 68.6C33.23 89.24 16 128 16 128s32 72 112 72a118.05 118.05 0 0054-12.6"})]}):(0,fa.jsxs)(fa.Fragment,{children:[
(0,fa.jsx)("path",{fill:"none",d:"M0 0h256v256H0z"}),(0,fa.jsx)("path",{fill:"none",stroke:"currentColor",strokeLinecap:"round",strokeLinejoin:"round",strokeWidth:"\
16",d:"M128 56c-80 0-112 72-112 72s32 72 112 72 112-72 112-72-32-72-112-72z"}),(0,fa.jsx)("circle",{cx:"128",cy:"128",r:"40",fill:"none",stroke:"currentColor",strokeLinecap:"\
round",strokeLinejoin:"round",strokeWidth:"16"})]})})}var ay={root:"m_f61ca620",input:"m_ccf8da4c",innerInput:"m_f2d85dd2",visibilityToggle:"m_b1072d44"};var JD=y(E(),1);var If=y(C(),1),Pj={visibilityToggleIcon:ZD,visibilityToggleFocusable:!1,size:"sm"},eP=(e,{size:t})=>({root:{"--psi-icon-size":ie(t,"psi-icon-size"),"--psi-butt\
on-size":ie(t,"psi-button-size")}});function zj(e){let t=(0,JD.use)(qo);return(0,If.jsx)("input",{...e,"aria-describedby":t?.describedBy})}var Go=R(e=>{let t=T(
["Input","InputWrapper","PasswordInput"],Pj,e),{classNames:o,className:r,style:a,styles:n,unstyled:i,vars:l,required:s,error:c,success:u,leftSection:d,disabled:f,
id:m,variant:p,inputContainer:h,description:I,label:v,size:g,errorProps:x,successProps:b,descriptionProps:w,labelProps:_,withAsterisk:S,inputWrapperOrder:k,wrapperProps:z,
radius:P,rightSection:H,rightSectionWidth:F,rightSectionPointerEvents:V,leftSectionWidth:A,visible:$,defaultVisible:U,onVisibilityChange:N,visibilityToggleIcon:B,
visibilityToggleButtonProps:O,visibilityToggleFocusable:L,rightSectionProps:q,leftSectionProps:G,leftSectionPointerEvents:W,withErrorStyles:ne,withSuccessStyles:ce,
mod:be,attributes:xe,dir:te,..._e}=t,Se=Oe(m),[Ae,De]=Be({value:$,defaultValue:U,finalValue:!1,onChange:N}),Pe=()=>De(!Ae),de=j({name:"PasswordInput",classes:ay,
props:t,className:r,style:a,classNames:o,styles:n,unstyled:i,attributes:xe,vars:l,varsResolver:eP}),{resolvedClassNames:ue,resolvedStyles:ze}=or({classNames:o,styles:n,
props:t}),{styleProps:J,rest:Z}=Po(_e),pe=x?.id||`${Se}-error`,Ce=b?.id||`${Se}-success`,ee=w?.id||`${Se}-description`,X=(0,If.jsx)(Oo,{...de("visibilityToggle"),
disabled:f,radius:P,"aria-pressed":Ae,tabIndex:L?0:-1,"aria-label":"Toggle password visibility",...O,variant:O?.variant??"subtle",color:"gray",unstyled:i,onTouchEnd:Q=>{
Q.preventDefault(),O?.onTouchEnd?.(Q),Pe()},onMouseDown:Q=>{Q.preventDefault(),O?.onMouseDown?.(Q),Pe()},onKeyDown:Q=>{O?.onKeyDown?.(Q),(Q.key===" "||Q.key==="\
Enter")&&(Q.preventDefault(),Pe())},children:(0,If.jsx)(B,{reveal:Ae})});return(0,If.jsx)(Ve.Wrapper,{required:s,id:Se,label:v,error:c,success:u,description:I,size:g,
classNames:ue,styles:ze,__staticSelector:"PasswordInput",__stylesApiProps:t,unstyled:i,withAsterisk:S,inputWrapperOrder:k,inputContainer:h,variant:p,labelProps:{
..._,htmlFor:Se},descriptionProps:{...w,id:ee},errorProps:{...x,id:pe},successProps:{...b,id:Ce},mod:be,attributes:xe,...de("root"),...J,...z,children:(0,If.jsx)(
Ve,{component:"div",dir:te,error:c,success:u,leftSection:d,size:g,classNames:{...ue,input:Ne(ay.input,ue?.input)},styles:ze,radius:P,disabled:f,__staticSelector:"\
PasswordInput",__stylesApiProps:t,rightSectionWidth:F,rightSection:H??X,variant:p,unstyled:i,leftSectionWidth:A,rightSectionPointerEvents:V||"all",rightSectionProps:q,
leftSectionProps:G,leftSectionPointerEvents:W,withAria:!1,withErrorStyles:ne,withSuccessStyles:ce,attributes:xe,children:(0,If.jsx)(zj,{required:s,"data-invalid":!!c||
void 0,"data-with-left-section":!!d||void 0,...de("innerInput"),disabled:f,id:Se,dir:te,...Z,autoComplete:Z.autoComplete||"off",type:Ae?"text":"password"})})})});
Go.classes={...vo.classes,...ay};Go.varsResolver=eP;Go.displayName="@mantine/core/PasswordInput";var tP=y(E(),1);var ny=y(C(),1),Kh=(0,tP.createContext)(null),iy=Bn((e=>{let{value:t,defaultValue:o,onChange:r,size:a,wrapperProps:n,children:i,name:l,readOnly:s,disabled:c,...u}=T(
"RadioGroup",null,e),d=Oe(l),[f,m]=Be({value:t,defaultValue:o,finalValue:"",onChange:r});return(0,ny.jsx)(Kh,{value:{value:f,onChange:h=>!s&&m(typeof h=="string"?
h:h.currentTarget.value),size:a,name:d,disabled:c},children:(0,ny.jsx)(Ve.Wrapper,{size:a,...n,...u,labelElement:"div",__staticSelector:"RadioGroup",children:(0,ny.jsx)(
uu,{role:"radiogroup",children:i})})})}));iy.classes=Ve.Wrapper.classes;iy.displayName="@mantine/core/RadioGroup";var YC={card:"m_9dc8ae12"};var ly=y(E(),1),XC=y(C(),1),QC=(0,ly.createContext)(null),Oj={withBorder:!0},oP=(e,{radius:t})=>({card:{"--card-radius":Ie(t)}}),$h=R(e=>{let t=T("RadioCard",Oj,
e),{classNames:o,className:r,style:a,styles:n,unstyled:i,vars:l,checked:s,mod:c,withBorder:u,value:d,onClick:f,name:m,onKeyDown:p,attributes:h,...I}=t,v=j({name:"\
RadioCard",classes:YC,props:t,className:r,style:a,classNames:o,styles:n,unstyled:i,attributes:h,vars:l,varsResolver:oP,rootSelector:"card"}),{dir:g}=Nt(),x=(0,ly.use)(
Kh),b=typeof s=="boolean"?s:x?.value===d||!1,w=m||x?.name,_=S=>{if(p?.(S),!!w&&["ArrowDown","ArrowUp","ArrowLeft","ArrowRight"].includes(S.nativeEvent.code)){S.
preventDefault();let k=Array.from(document.querySelectorAll(`[role="radio"][name="${w}"]`)),z=k.findIndex(F=>F===S.target),P=z+1>=k.length?0:z+1,H=z-1<0?k.length-
1:z-1;S.nativeEvent.code==="ArrowDown"&&(k[P].focus(),k[P].click()),S.nativeEvent.code==="ArrowUp"&&(k[H].focus(),k[H].click()),S.nativeEvent.code==="ArrowLeft"&&
(k[g==="ltr"?H:P].focus(),k[g==="ltr"?H:P].click()),S.nativeEvent.code==="ArrowRight"&&(k[g==="ltr"?P:H].focus(),k[g==="ltr"?P:H].click())}};return(0,XC.jsx)(QC,
{value:{checked:b},children:(0,XC.jsx)(et,{mod:[{"with-border":u,checked:b},c],...v("card"),...I,role:"radio","aria-checked":b,name:w,onClick:S=>{f?.(S),x?.onChange(
d||"")},onKeyDown:_})})});$h.displayName="@mantine/core/RadioCard";$h.classes=YC;$h.varsResolver=oP;var WC={indicator:"m_717d7ff6",icon:"m_3e4da632","indicator--light":"m_7eec72c0","indicator--outline":"m_2980836c"};var rP=y(E(),1),ZC=y(C(),1),Bj={icon:ku},aP=(e,{radius:t,color:o,size:r,iconColor:a,variant:n,autoContrast:i})=>{let l=$t({color:o||e.primaryColor,theme:e}),s=l.
isThemeColor&&l.shade===void 0?`var(--mantine-color-${l.color}-outline)`:l.color,c=n==="light"?e.variantColorResolver({color:o||e.primaryColor,theme:e,variant:"\
light",autoContrast:i}):void 0,u=n==="outline"?s:c?c.color:Fe(o,e);return{indicator:{"--radio-size":ie(r,"radio-size"),"--radio-radius":t===void 0?void 0:Ie(t),
"--radio-color":u,"--radio-bg":c?.background,"--radio-icon-size":typeof r=="number"?`calc(${ie(r,"radio-size")} * 0.4)`:ie(r,"radio-icon-size"),"--radio-icon-co\
lor":a?Fe(a,e):c?c.color:Ja(i,e)?oa({color:o,theme:e,autoContrast:i}):void 0}}},Yh=R(e=>{let t=T("RadioIndicator",Bj,e),{classNames:o,className:r,style:a,styles:n,
unstyled:i,vars:l,icon:s,radius:c,color:u,iconColor:d,autoContrast:f,checked:m,mod:p,variant:h,disabled:I,attributes:v,...g}=t,x=j({name:"RadioIndicator",classes:WC,
props:t,className:r,style:a,classNames:o,styles:n,unstyled:i,attributes:v,vars:l,varsResolver:aP,rootSelector:"indicator"}),b=(0,rP.use)(QC),w=typeof m=="boolea\
n"?m:b?.checked||!1;return(0,ZC.jsx)(M,{...x("indicator",{variant:h}),variant:h,mod:[{checked:w,disabled:I},p],...g,children:(0,ZC.jsx)(s,{...x("icon")})})});Yh.
displayName="@mantine/core/RadioIndicator";Yh.classes=WC;Yh.varsResolver=aP;var JC={root:"m_f3f1af94",inner:"m_89c4f5e4",icon:"m_f3ed6b2b",radio:"m_8a3dbb89","radio--light":"m_99d09bcd","radio--outline":"m_1bfe9d39"};var nP=y(E(),1);var Nu=y(C(),1),Nj={labelPosition:"right",withErrorStyles:!0},iP=(e,{size:t,radius:o,color:r,iconColor:a,variant:n,autoContrast:i})=>{let l=$t({color:r||e.primaryColor,
theme:e}),s=l.isThemeColor&&l.shade===void 0?`var(--mantine-color-${l.color}-outline)`:l.color,c=n==="light"?e.variantColorResolver({color:r||e.primaryColor,theme:e,
variant:"light",autoContrast:i}):void 0,u=n==="outline"?s:c?c.color:Fe(r,e);return{root:{"--radio-size":ie(t,"radio-size"),"--radio-radius":o===void 0?void 0:Ie(
o),"--radio-color":u,"--radio-bg":c?.background,"--radio-icon-color":a?Fe(a,e):c?c.color:Ja(i,e)?oa({color:r,theme:e,autoContrast:i}):void 0,"--radio-icon-size":ie(
t,"radio-icon-size")}}},Ai=R(e=>{let t=T("Radio",Nj,e),{classNames:o,className:r,style:a,styles:n,unstyled:i,vars:l,id:s,size:c,label:u,labelPosition:d,description:f,
error:m,radius:p,color:h,variant:I,disabled:v,wrapperProps:g,icon:x=ku,rootRef:b,iconColor:w,onChange:_,mod:S,attributes:k,withErrorStyles:z,checked:P,readOnly:H,
onClick:F,...V}=t,A=j({name:"Radio",classes:JC,props:t,className:r,style:a,classNames:o,styles:n,unstyled:i,attributes:k,vars:l,varsResolver:iP}),$=(0,nP.use)(Kh),
U=$?.size??c,N=t.size?c:U,{styleProps:B,rest:O}=Po(V),L=Oe(s),q=[f?`${L}-description`:void 0,m&&typeof m!="boolean"?`${L}-error`:void 0,O["aria-describedby"]].filter(
Boolean).join(" ")||void 0,G=$?$.value===O.value:void 0,W={checked:G??P,name:O.name??$?.name,onChange:ne=>{H||($?.onChange(ne),_?.(ne))},disabled:$?.disabled??v};
return(0,Nu.jsx)(uf,{...A("root"),__staticSelector:"Radio",__stylesApiProps:t,id:L,size:N,labelPosition:d,label:u,description:f,error:m,disabled:W.disabled,classNames:o,
styles:n,unstyled:i,"data-checked":(G??P)||void 0,variant:I,ref:b,mod:S,attributes:k,...B,...g,children:(0,Nu.jsxs)(M,{...A("inner"),mod:{"label-position":d},children:[
(0,Nu.jsx)(M,{...A("radio",{focusable:!0,variant:I}),...O,...W,component:"input",mod:{error:!!m,"with-error-styles":z},id:L,type:"radio",readOnly:H,"aria-descri\
bedby":q,onClick:ne=>{H&&W.checked===void 0&&ne.preventDefault(),F?.(ne)}}),(0,Nu.jsx)(x,{...A("icon"),"aria-hidden":!0})]})})});Ai.classes=JC;Ai.varsResolver=iP;
Ai.displayName="@mantine/core/Radio";Ai.Group=iy;Ai.Card=$h;Ai.Indicator=Yh;var Ls=y(E(),1);function lP({offset:e,position:t,defaultOpened:o}){let[r,a]=(0,Ls.useState)(o),n=(0,Ls.useRef)(null),{x:i,y:l,elements:s,refs:c,update:u,placement:d}=ks({placement:t,
middleware:[Jc({crossAxis:!0,padding:5,rootBoundary:"document"})]}),f=d.includes("right")?e:t.includes("left")?e*-1:0,m=d.includes("bottom")?e:t.includes("top")?
e*-1:0,p=(0,Ls.useCallback)(({clientX:h,clientY:I})=>{!Number.isFinite(h)||!Number.isFinite(I)||c.setPositionReference({getBoundingClientRect(){return{width:0,height:0,
x:h,y:I,left:h+f,top:I+m,right:h,bottom:I}}})},[s.reference]);return(0,Ls.useEffect)(()=>{if(c.floating.current){let h=n.current;h.addEventListener("mousemove",
p);let I=Nr(c.floating.current);return I.forEach(v=>{v.addEventListener("scroll",u)}),()=>{h.removeEventListener("mousemove",p),I.forEach(v=>{v.removeEventListener(
"scroll",u)})}}},[s.reference,c.floating.current,u,p,r]),{handleMouseMove:p,x:i,y:l,opened:r,setOpened:a,boundaryRef:n,floating:c.setFloating}}var Fu={tooltip:"m_1b3c8819",arrow:"m_f898399f"};var sP=y(E(),1);var wf=y(C(),1),Fj={refProp:"ref",withinPortal:!0,offset:10,position:"right",zIndex:nt("popover")},cP=(e,{radius:t,color:o})=>({tooltip:{"--tooltip-radius":t===
void 0?void 0:Ie(t),"--tooltip-bg":o?Fe(o,e):void 0,"--tooltip-color":o?"var(--mantine-color-white)":void 0}}),Xh=R(e=>{let t=T("TooltipFloating",Fj,e),{children:o,
refProp:r,withinPortal:a,style:n,className:i,classNames:l,styles:s,unstyled:c,radius:u,color:d,label:f,offset:m,position:p,multiline:h,zIndex:I,disabled:v,defaultOpened:g,
variant:x,vars:b,portalProps:w,attributes:_,ref:S,...k}=t,z=Ye(),P=j({name:"TooltipFloating",props:t,classes:Fu,className:i,style:n,classNames:l,styles:s,unstyled:c,
attributes:_,rootSelector:"tooltip",vars:b,varsResolver:cP}),{handleMouseMove:H,x:F,y:V,opened:A,boundaryRef:$,floating:U,setOpened:N}=lP({offset:m,position:p,defaultOpened:g}),
B=Ho(o);if(!B)throw new Error("[@mantine/core] Tooltip.Floating component children should be an element or a component that accepts ref, fragments, strings, num\
bers and other primitive values are not supported");let O=we($,bs(B),S),L=B.props,q=W=>{L.onMouseEnter?.(W),H(W),N(!0)},G=W=>{L.onMouseLeave?.(W),N(!1)};return(0,wf.jsxs)(
wf.Fragment,{children:[(0,wf.jsx)(Fr,{...w,withinPortal:a,children:(0,wf.jsx)(M,{...k,...P("tooltip",{style:{...ui(n,z),zIndex:I,display:!v&&A?"block":"none",top:Number.
isFinite(V)?Math.round(V):"",left:Number.isFinite(F)?Math.round(F):""}}),variant:x,ref:U,mod:{multiline:h},children:f})}),(0,sP.cloneElement)(B,{...L,[r]:O,onMouseEnter:q,
onMouseLeave:G})]})});Xh.classes=Fu;Xh.varsResolver=cP;Xh.displayName="@mantine/core/TooltipFloating";var fP=y(E(),1),e2=y(C(),1);var t2=(0,fP.createContext)({withinGroup:!1}),Lj={openDelay:0,closeDelay:0};function sy(e){let{openDelay:t,closeDelay:o,children:r}=T("TooltipGroup",Lj,e);return(0,e2.jsx)(
t2,{value:{withinGroup:!0},children:(0,e2.jsx)(p6,{delay:{open:t,close:o},children:r})})}sy.displayName="@mantine/core/TooltipGroup";sy.extend=e=>e;var Ei=y(E(),1);function Hj(e){if(e===void 0)return{shift:!0,flip:!0};let t={...e};return e.shift===void 0&&(t.shift=!0),e.flip===void 0&&(t.flip=!0),t}function Vj(e){let t=Hj(
e.middlewares),o=[Kd(e.offset),Up()];return t.shift&&o.push(Jc(typeof t.shift=="boolean"?{padding:8}:{padding:8,...t.shift})),t.flip&&o.push(typeof t.flip=="boo\
lean"?$d():$d(t.flip)),o.push(qp({element:e.arrowRef,padding:e.arrowOffset})),t.inline?o.push(typeof t.inline=="boolean"?_s():_s(t.inline)):e.inline&&o.push(_s()),
o}function dP(e){let[t,o]=(0,Ei.useState)(e.defaultOpened),r=typeof e.opened=="boolean",a=!e.disabled&&(r?e.opened:t);(0,Ei.useEffect)(()=>{e.disabled&&o(!1)},[
e.disabled]);let n=(0,Ei.use)(t2).withinGroup,i=Oe(),l=en(),s=(0,Ei.useCallback)(k=>{o(k),k&&x(i)},[i]),{x:c,y:u,context:d,refs:f,placement:m,middlewareData:{arrow:{
x:p,y:h}={},hide:I}}=ks({strategy:e.strategy,placement:e.position,open:a,onOpenChange:s,middleware:Vj(e),whileElementsMounted:Zc}),{delay:v,currentId:g,setCurrentId:x}=h6(
d,{id:i}),{getReferenceProps:b,getFloatingProps:w}=zv([Pv(d,{enabled:!e.disabled&&e.events?.hover,delay:n?v:{open:e.openDelay,close:e.closeDelay},mouseOnly:!e.events?.
touch,handleClose:e.interactive?Ov():null}),x6(d,{enabled:!e.disabled&&e.events?.focus,visibleOnly:!0}),v6(d,{role:"tooltip"}),g6(d,{enabled:typeof e.opened>"u"})]),
_=(0,Ei.useRef)(m);Kt(()=>{_.current!==m&&(_.current=m,e.onPositionChange?.(m))},[m]);let S=a&&g&&g!==i;return{x:c,y:u,arrowX:p,arrowY:h,reference:f.setReference,
floating:f.setFloating,getFloatingProps:w,getReferenceProps:b,isGroupPhase:S,opened:a,placement:m,referenceHidden:e.hideDetached&&l!=="test"?I?.referenceHidden:
!1}}var Lu=y(E(),1);var qr=y(C(),1),Uj={position:"top",refProp:"ref",withinPortal:!0,arrowSize:4,arrowOffset:5,arrowRadius:0,arrowPosition:"side",offset:5,transitionProps:{duration:100,
transition:"fade"},events:{hover:!0,focus:!1,touch:!1},zIndex:nt("popover"),middlewares:{flip:!0,shift:!0,inline:!1},hideDetached:!0},uP=(e,{radius:t,color:o,variant:r,
autoContrast:a})=>{let n=e.variantColorResolver({theme:e,color:o||e.primaryColor,autoContrast:a,variant:r||"filled"});return{tooltip:{"--tooltip-radius":t===void 0?
void 0:Ie(t),"--tooltip-bg":o?n.background:void 0,"--tooltip-color":o?n.color:void 0}}},ir=R(e=>{let t=T("Tooltip",Uj,e),{children:o,position:r,refProp:a,label:n,
openDelay:i,closeDelay:l,onPositionChange:s,opened:c,defaultOpened:u,withinPortal:d,radius:f,color:m,classNames:p,styles:h,unstyled:I,style:v,className:g,withArrow:x,
arrowSize:b,arrowOffset:w,arrowRadius:_,arrowPosition:S,offset:k,transitionProps:z,multiline:P,events:H,interactive:F,zIndex:V,disabled:A,onClick:$,onMouseEnter:U,
onMouseLeave:N,inline:B,variant:O,keepMounted:L,vars:q,portalProps:G,mod:W,floatingStrategy:ne,middlewares:ce,autoContrast:be,attributes:xe,target:te,hideDetached:_e,
ref:Se,...Ae}=t,{dir:De}=Nt(),Pe=(0,Lu.useRef)(null),de=dP({position:Xd(De,r),closeDelay:l,openDelay:i,onPositionChange:s,opened:c,defaultOpened:u,disabled:A,events:H,
interactive:F,arrowRef:Pe,arrowOffset:w,offset:typeof k=="number"?k+(x?b/2:0):k,inline:B,strategy:ne,middlewares:ce,hideDetached:_e});(0,Lu.useEffect)(()=>{let Q=te instanceof
HTMLElement?te:typeof te=="string"?document.querySelector(te):te?.current||null;Q&&de.reference(Q)},[te,de]);let ue=j({name:"Tooltip",props:t,classes:Fu,className:g,
style:v,classNames:p,styles:h,unstyled:I,attributes:xe,rootSelector:"tooltip",vars:q,varsResolver:uP}),ze=Ho(o);if(!te&&!ze)throw new Error("[@mantine/core] Too\
ltip component children should be an element or a component that accepts ref, fragments, strings, numbers and other primitive values are not supported");let J=ue(
"tooltip"),Z=F&&!A&&!!de.opened,pe=S==="merge"&&x?Fv({position:de.placement,dir:De}):void 0;if(te){let Q=K1(z,{duration:100,transition:"fade"});return(0,qr.jsx)(
qr.Fragment,{children:(0,qr.jsx)(Fr,{...G,withinPortal:d,children:(0,qr.jsx)(Sr,{...Q,keepMounted:L,mounted:!A&&!!de.opened,duration:de.isGroupPhase?10:Q.duration,
children:Ge=>(0,qr.jsxs)(M,{...Ae,"data-fixed":ne==="fixed"||void 0,variant:O,mod:[{multiline:P,interactive:Z},W],...J,...de.getFloatingProps({ref:de.floating,className:J.
className,style:{...J.style,...Ge,...pe,zIndex:V,top:de.y??0,left:de.x??0,...de.referenceHidden?{display:"none"}:null}}),children:[n,(0,qr.jsx)(Yd,{ref:Pe,arrowX:de.
arrowX,arrowY:de.arrowY,visible:x,position:de.placement,arrowSize:b,arrowOffset:w,arrowRadius:_,arrowPosition:S,...ue("arrow")})]})})})})}let Ce=ze.props,ee=we(
de.reference,bs(ze),Se),X=K1(z,{duration:100,transition:"fade"});return(0,qr.jsxs)(qr.Fragment,{children:[(0,qr.jsx)(Fr,{...G,withinPortal:d,children:(0,qr.jsx)(
Sr,{...X,keepMounted:L,mounted:!A&&!!de.opened,duration:de.isGroupPhase?10:X.duration,children:Q=>(0,qr.jsxs)(M,{...Ae,"data-fixed":ne==="fixed"||void 0,variant:O,
mod:[{multiline:P,interactive:Z},W],...de.getFloatingProps({ref:de.floating,className:ue("tooltip").className,style:{...ue("tooltip").style,...Q,...pe,zIndex:V,
top:de.y??0,left:de.x??0,...de.referenceHidden?{display:"none"}:null}}),children:[n,(0,qr.jsx)(Yd,{ref:Pe,arrowX:de.arrowX,arrowY:de.arrowY,visible:x,position:de.
placement,arrowSize:b,arrowOffset:w,arrowRadius:_,arrowPosition:S,...ue("arrow")})]})})}),(0,Lu.cloneElement)(ze,de.getReferenceProps({onClick:$,onMouseEnter:U,
onMouseLeave:N,onMouseMove:t.onMouseMove,onPointerDown:t.onPointerDown,onPointerEnter:t.onPointerEnter,...Ce,className:Ne(g,Ce.className),[a]:ee}))]})});ir.classes=
Fu;ir.varsResolver=uP;ir.displayName="@mantine/core/Tooltip";ir.Floating=Xh;ir.Group=sy;var Di=y(E(),1);var dn=y(C(),1),qj={size:"sm",withCheckIcon:!0,allowDeselect:!0,checkIconPosition:"left",openOnFocus:!0},un=Bn(e=>{let t=T(["Input","InputWrapper","Select"],qj,
e),{classNames:o,styles:r,unstyled:a,vars:n,dropdownOpened:i,defaultDropdownOpened:l,onDropdownClose:s,onDropdownOpen:c,onFocus:u,onBlur:d,onClick:f,onChange:m,
data:p,value:h,defaultValue:I,selectFirstOptionOnChange:v,selectFirstOptionOnDropdownOpen:g,onOptionSubmit:x,comboboxProps:b,readOnly:w,disabled:_,filter:S,limit:k,
withScrollArea:z,maxDropdownHeight:P,floatingHeight:H,size:F,searchable:V,rightSection:A,checkIconPosition:$,withCheckIcon:U,withAlignedLabels:N,nothingFoundMessage:B,
name:O,form:L,searchValue:q,defaultSearchValue:G,onSearchChange:W,allowDeselect:ne,error:ce,rightSectionPointerEvents:be,id:xe,clearable:te,clearSectionMode:_e,
clearButtonProps:Se,hiddenInputProps:Ae,renderOption:De,onClear:Pe,autoComplete:de,scrollAreaProps:ue,__defaultRightSection:ze,__clearSection:J,__clearable:Z,chevronColor:pe,
autoSelectOnBlur:Ce,openOnFocus:ee,attributes:X,...Q}=t,Ge=(0,Di.useMemo)(()=>fb(p),[p]),ye=(0,Di.useRef)({}),ge=(0,Di.useMemo)(()=>mh(Ge),[Ge]),zt=Oe(xe),so=_b(
{id:zt,label:Q.label,labelProps:Q.labelProps,inputWrapperOrder:Q.inputWrapperOrder}),[Te,_t,_a]=Be({value:h,defaultValue:I,finalValue:null,onChange:m}),po=Te!=null?
`${Te}`in ge?ge[`${Te}`]:ye.current[`${Te}`]:void 0,ta=Ow(po),[ka,ri,ai]=Be({value:q,defaultValue:G,finalValue:po?po.label:"",onChange:W}),ho=du({opened:i,defaultOpened:l,
onDropdownOpen:()=>{c?.(),g?ho.selectFirstOption():ho.updateSelectedOptionIndex("active",{scrollIntoView:!0})},onDropdownClose:()=>{s?.(),setTimeout(ho.resetSelectedOption,
0)}}),Or=to=>{ri(to),ho.resetSelectedOption()},{resolvedClassNames:ll,resolvedStyles:Ta}=or({props:t,styles:r,classNames:o});(0,Di.useEffect)(()=>{v&&ho.selectFirstOption()},
[v,ka]),(0,Di.useEffect)(()=>{h===null&&Or(""),h!=null&&po&&(ta?.value!==po.value||ta?.label!==po.label)&&Or(po.label)},[h,po]),(0,Di.useEffect)(()=>{!_a&&!ai&&
Or(Te!=null?`${Te}`in ge?ge[`${Te}`]?.label:ye.current[`${Te}`]?.label||"":"")},[ge,Te]),(0,Di.useEffect)(()=>{Te&&`${Te}`in ge&&(ye.current[`${Te}`]=ge[`${Te}`])},
[ge,Te]);let sl=(0,dn.jsx)(Ke.ClearButton,{...Se,onClear:()=>{_t(null,null),Or(""),Pe?.()}}),ss=te&&Te!=null&&!_&&!w;return(0,dn.jsxs)(dn.Fragment,{children:[(0,dn.jsxs)(
Ke,{store:ho,__staticSelector:"Select",classNames:ll,styles:Ta,unstyled:a,readOnly:w,size:F,attributes:X,floatingHeight:H,keepMounted:Ce,onOptionSubmit:to=>{x?.(
to);let it=ne&&`${ge[to].value}`==`${Te}`?null:ge[to],ni=it?it.value:null;ni!==Te&&_t(ni,it),!_a&&Or(ni!=null&&it?.label||""),ho.closeDropdown()},...b,children:[
(0,dn.jsx)(Ke.Target,{targetType:V?"input":"button",autoComplete:de,withExpandedAttribute:!0,children:(0,dn.jsx)(vo,{id:zt,__defaultRightSection:(0,dn.jsx)(Ke.Chevron,
{size:F,error:ce,unstyled:a,color:pe}),__clearSection:sl,__clearable:ss,__clearSectionMode:_e,rightSection:A,rightSectionPointerEvents:be||"none",...Q,size:F,__staticSelector:"\
Select",disabled:_,readOnly:w||!V,value:ka,onChange:to=>{if(Tb(to)){if(!w){let it=bD(ge,to.currentTarget.value);it&&`${it.value}`!=`${Te}`&&(_t(it.value,it),!_a&&
Or(it.label))}return}Or(to.currentTarget.value),ho.openDropdown(),v&&ho.selectFirstOption()},onFocus:to=>{ee&&V&&ho.openDropdown(),u?.(to)},onBlur:to=>{Ce&&ho.clickSelectedOption(),
ho.closeDropdown();let it=Te!=null&&(`${Te}`in ge?ge[`${Te}`]:ye.current[`${Te}`]);Or(it&&it.label||""),d?.(to)},onClick:to=>{V?ho.openDropdown():ho.toggleDropdown(),
f?.(to)},classNames:ll,styles:Ta,unstyled:a,pointer:!V,error:ce,attributes:X})}),(0,dn.jsx)(Cb,{data:Ge,hidden:w||_,filter:S,search:ka,limit:k,hiddenWhenEmpty:!B,
withScrollArea:z,maxDropdownHeight:P,filterOptions:!!V&&po?.label!==ka,value:Te,checkIconPosition:$,withCheckIcon:U,withAlignedLabels:N,nothingFoundMessage:B,unstyled:a,
labelId:so,"aria-label":so?void 0:Q["aria-label"],renderOption:De,scrollAreaProps:ue})]}),(0,dn.jsx)(Ke.HiddenInput,{value:Te,name:O,form:L,disabled:_,...Ae})]})});
un.classes={...vo.classes,...Ke.classes};un.displayName="@mantine/core/Select";var r2=y(C(),1);function mP(e){if(e!==void 0)return typeof e=="number"?D(e):e}function pP({spacing:e,verticalSpacing:t,cols:o,minColWidth:r,autoRows:a,selector:n}){
let i=Ye(),l=t===void 0?e:t,s=r!==void 0,c=fl({"--sg-spacing-x":Gt(Fc(e)),"--sg-spacing-y":Gt(Fc(l)),"--sg-auto-rows":a,...s?{"--sg-min-col-width":mP(r)}:{"--sg\
-cols":Fc(o)?.toString()}}),u=at(i.breakpoints).reduce((f,m)=>(f[m]||(f[m]={}),typeof e=="object"&&e[m]!==void 0&&(f[m]["--sg-spacing-x"]=Gt(e[m])),typeof l=="o\
bject"&&l[m]!==void 0&&(f[m]["--sg-spacing-y"]=Gt(l[m])),!s&&typeof o=="object"&&o[m]!==void 0&&(f[m]["--sg-cols"]=o[m]),f),{}),d=xp(at(u),i.breakpoints).filter(
f=>at(u[f.value]).length>0).map(f=>({query:`(min-width: ${i.breakpoints[f.value]})`,styles:u[f.value]}));return(0,r2.jsx)(jc,{styles:c,media:d,selector:n})}function o2(e){
return typeof e=="object"&&e!==null?at(e):[]}function jj(e){return e.sort((t,o)=>fs(t)-fs(o))}function Gj({spacing:e,verticalSpacing:t,cols:o,minColWidth:r}){return jj(
Array.from(new Set([...o2(e),...o2(t),...r!==void 0?[]:o2(o)])))}function hP({spacing:e,verticalSpacing:t,cols:o,minColWidth:r,autoRows:a,selector:n}){let i=t===
void 0?e:t,l=r!==void 0,s=fl({"--sg-spacing-x":Gt(Fc(e)),"--sg-spacing-y":Gt(Fc(i)),"--sg-auto-rows":a,...l?{"--sg-min-col-width":mP(r)}:{"--sg-cols":Fc(o)?.toString()}}),
c=Gj({spacing:e,verticalSpacing:t,cols:o,minColWidth:r}),u=c.reduce((f,m)=>(f[m]||(f[m]={}),typeof e=="object"&&e[m]!==void 0&&(f[m]["--sg-spacing-x"]=Gt(e[m])),
typeof i=="object"&&i[m]!==void 0&&(f[m]["--sg-spacing-y"]=Gt(i[m])),!l&&typeof o=="object"&&o[m]!==void 0&&(f[m]["--sg-cols"]=o[m]),f),{}),d=c.map(f=>({query:`\
simple-grid (min-width: ${f})`,styles:u[f]}));return(0,r2.jsx)(jc,{styles:s,container:d,selector:n})}var a2={container:"m_925c2d2c",root:"m_2415a157"};var mn=y(C(),1),Kj={cols:1,spacing:"md",type:"media"},Dl=R(e=>{let t=T("SimpleGrid",Kj,e),{classNames:o,className:r,style:a,styles:n,unstyled:i,vars:l,cols:s,verticalSpacing:c,
spacing:u,type:d,minColWidth:f,autoFlow:m,autoRows:p,attributes:h,...I}=t,v=j({name:"SimpleGrid",classes:a2,props:t,className:r,style:a,classNames:o,styles:n,unstyled:i,
attributes:h,vars:l}),g=iv(),x=f!==void 0?m||"auto-fill":void 0;return d==="container"?(0,mn.jsxs)(mn.Fragment,{children:[(0,mn.jsx)(hP,{...t,selector:`.${g}`}),
(0,mn.jsx)("div",{...v("container"),children:(0,mn.jsx)(M,{...v("root",{className:g}),...I,"data-auto-cols":x})})]}):(0,mn.jsxs)(mn.Fragment,{children:[(0,mn.jsx)(
pP,{...t,selector:`.${g}`}),(0,mn.jsx)(M,{...v("root",{className:g}),...I,"data-auto-cols":x})]})});Dl.classes=a2;Dl.displayName="@mantine/core/SimpleGrid";var n2={root:"m_18320242","skeleton-fade":"m_299c329c"};var gP=y(C(),1),$j={visible:!0,animate:!0},xP=(e,{width:t,height:o,radius:r,circle:a})=>({root:{"--skeleton-height":D(o),"--skeleton-width":a?D(o):D(t),"--skele\
ton-radius":a?"1000px":r===void 0?void 0:Ie(r)}}),Ko=R(e=>{let t=T("Skeleton",$j,e),{classNames:o,className:r,style:a,styles:n,unstyled:i,vars:l,width:s,height:c,
circle:u,visible:d,radius:f,animate:m,mod:p,attributes:h,...I}=t,v=j({name:"Skeleton",classes:n2,props:t,className:r,style:a,classNames:o,styles:n,unstyled:i,attributes:h,
vars:l,varsResolver:xP});return(0,gP.jsx)(M,{...v("root"),mod:[{visible:d,animate:m},p],...I})});Ko.classes=n2;Ko.varsResolver=xP;Ko.displayName="@mantine/core/\
Skeleton";var i2={root:"m_6d731127"};var vP=y(C(),1),Yj={gap:"md",align:"stretch",justify:"flex-start"},bP=(e,{gap:t,align:o,justify:r})=>({root:{"--stack-gap":Gt(t),"--stack-align":o,"--stack-just\
ify":r}}),me=R(e=>{let t=T("Stack",Yj,e),{classNames:o,className:r,style:a,styles:n,unstyled:i,vars:l,align:s,justify:c,gap:u,variant:d,attributes:f,...m}=t,p=j(
{name:"Stack",props:t,classes:i2,className:r,style:a,classNames:o,styles:n,unstyled:i,attributes:f,vars:l,varsResolver:bP});return(0,vP.jsx)(M,{...p("root"),variant:d,
...m})});me.classes=i2;me.varsResolver=bP;me.displayName="@mantine/core/Stack";var yP=y(E(),1);var Hu=y(C(),1),l2=(0,yP.createContext)(null),Xj={hiddenInputValuesSeparator:","},cy=Bn((e=>{let{value:t,defaultValue:o,onChange:r,size:a,wrapperProps:n,children:i,
readOnly:l,name:s,hiddenInputValuesSeparator:c,hiddenInputProps:u,maxSelectedValues:d,disabled:f,...m}=T("SwitchGroup",Xj,e),[p,h]=Be({value:t,defaultValue:o,finalValue:[],
onChange:r}),I=x=>{let b=x.currentTarget.value;if(l)return;let w=p.includes(b);!w&&d&&p.length>=d||h(w?p.filter(_=>_!==b):[...p,b])},v=x=>{if(f)return!0;if(!d)return!1;
let b=p.includes(x),w=p.length>=d;return!b&&w},g=p.join(c);return(0,Hu.jsx)(l2,{value:{value:p,onChange:I,size:a,isDisabled:v},children:(0,Hu.jsxs)(Ve.Wrapper,{
size:a,...n,...m,labelElement:"div",__staticSelector:"SwitchGroup",children:[(0,Hu.jsx)(uu,{role:"group",children:i}),(0,Hu.jsx)("input",{type:"hidden",name:s,value:g,
...u})]})})}));cy.classes=Ve.Wrapper.classes;cy.displayName="@mantine/core/SwitchGroup";var s2={root:"m_5f93f3bb",input:"m_926b4011",track:"m_9307d992",thumb:"m_93039a1d",trackLabel:"m_8277e082"};var IP=y(E(),1);var Sf=y(C(),1),Qj={labelPosition:"right",withThumbIndicator:!0},wP=(e,{radius:t,color:o,size:r})=>({root:{"--switch-radius":t===void 0?void 0:Ie(t),"--switch-h\
eight":ie(r,"switch-height"),"--switch-width":ie(r,"switch-width"),"--switch-thumb-size":ie(r,"switch-thumb-size"),"--switch-label-font-size":ie(r,"switch-label\
-font-size"),"--switch-track-label-padding":ie(r,"switch-track-label-padding"),"--switch-color":o?Fe(o,e):void 0}}),Cf=R(e=>{let t=T("Switch",Qj,e),{classNames:o,
className:r,style:a,styles:n,unstyled:i,vars:l,color:s,label:c,offLabel:u,onLabel:d,id:f,size:m,radius:p,wrapperProps:h,thumbIcon:I,checked:v,defaultChecked:g,onChange:x,
labelPosition:b,description:w,error:_,disabled:S,variant:k,rootRef:z,mod:P,withThumbIndicator:H,attributes:F,...V}=t,A=(0,IP.use)(l2),$=m||A?.size,U=j({name:"Sw\
itch",props:t,classes:s2,className:r,style:a,classNames:o,styles:n,unstyled:i,attributes:F,vars:l,varsResolver:wP}),{styleProps:N,rest:B}=Po(V),O=Oe(f),L=[w?`${O}\
-description`:void 0,_&&typeof _!="boolean"?`${O}-error`:void 0,B["aria-describedby"]].filter(Boolean).join(" ")||void 0,q={checked:A?.value.includes(B.value)??
v,onChange:ce=>{A?.onChange(ce),x?.(ce)}},G=S||A?.isDisabled?.(B.value),[W,ne]=Be({value:q.checked??v,defaultValue:g,finalValue:!1});return(0,Sf.jsxs)(uf,{...U(
"root"),__staticSelector:"Switch",__stylesApiProps:t,id:O,size:$,labelPosition:b,label:c,description:w,error:_,disabled:G,bodyElement:"label",labelElement:"span",
classNames:o,styles:n,unstyled:i,"data-checked":q.checked,variant:k,ref:z,mod:P,attributes:F,inert:B.inert,...N,...h,children:[(0,Sf.jsx)("input",{...B,...q,disabled:G,
checked:W,"data-checked":q.checked,onChange:ce=>{B.readOnly||(q.onChange?.(ce),ne(ce.currentTarget.checked))},id:O,type:"checkbox",role:"switch",inert:B.inert,"\
aria-describedby":L,...U("input")}),(0,Sf.jsxs)(M,{"aria-hidden":"true",component:"span",mod:{error:_,"label-position":b,"without-labels":!d&&!u},...U("track"),
children:[(0,Sf.jsx)(M,{component:"span",mod:{"reduce-motion":!0,"with-thumb-indicator":H&&!I},...U("thumb"),children:I}),(0,Sf.jsx)("span",{...U("trackLabel"),
children:W?d:u})]})]})});Cf.classes={...s2,...Sb};Cf.varsResolver=wP;Cf.displayName="@mantine/core/Switch";Cf.Group=cy;var[SP,CP]=kt("Table component was not found in the tree");var Hs={table:"m_b23fa0ef",th:"m_4e7aa4f3",tr:"m_4e7aa4fd",td:"m_4e7aa4ef",tbody:"m_b2404537",thead:"m_b242d975",caption:"m_9e5a3ac7",scrollContainer:"m_a100c15",
scrollContainerInner:"m_62259741"};var _P=y(C(),1);function Wj(e,t){if(!t)return;let o={};return t.columnBorder&&e.withColumnBorders&&(o["data-with-column-border"]=!0),t.rowBorder&&e.withRowBorders&&
(o["data-with-row-border"]=!0),t.striped&&e.striped&&(o["data-striped"]=e.striped),t.highlightOnHover&&e.highlightOnHover&&(o["data-hover"]=!0),t.captionSide&&e.
captionSide&&(o["data-side"]=e.captionSide),t.stickyHeader&&e.stickyHeader&&(o["data-sticky"]=!0),o}function _f(e,t){let o=`Table${e.charAt(0).toUpperCase()}${e.
slice(1)}`,r=R(a=>{let n=T(o,{},a),{classNames:i,className:l,style:s,styles:c,...u}=n,d=CP();return(0,_P.jsx)(M,{component:e,...Wj(d,t),...d.getStyles(e,{className:l,
classNames:i,style:s,styles:c,props:n}),...u})});return r.displayName=`@mantine/core/${o}`,r.classes=Hs,r}var Qh=_f("th",{columnBorder:!0}),fy=_f("td",{columnBorder:!0}),
Vu=_f("tr",{rowBorder:!0,striped:!0,highlightOnHover:!0}),dy=_f("thead",{stickyHeader:!0}),uy=_f("tbody"),my=_f("tfoot"),py=_f("caption",{captionSide:!0});var c2=y(C(),1),Zj={type:"scrollarea"},kP=(e,{minWidth:t,maxHeight:o,type:r})=>({scrollContainer:{"--table-min-width":D(t),"--table-max-height":D(o),"--table-ov\
erflow":r==="native"?"auto":void 0}}),Wh=R(e=>{let t=T("TableScrollContainer",Zj,e),{classNames:o,className:r,style:a,styles:n,unstyled:i,vars:l,children:s,minWidth:c,
maxHeight:u,type:d,scrollAreaProps:f,attributes:m,...p}=t,h=j({name:"TableScrollContainer",classes:Hs,props:t,className:r,style:a,classNames:o,styles:n,unstyled:i,
attributes:m,vars:l,varsResolver:kP,rootSelector:"scrollContainer"});return(0,c2.jsx)(M,{component:d==="scrollarea"?Vo:"div",...d==="scrollarea"?u?{offsetScrollbars:"\
xy",...f}:{offsetScrollbars:"x",...f}:{},...h("scrollContainer"),...p,children:(0,c2.jsx)("div",{...h("scrollContainerInner"),children:s})})});Wh.classes=Hs;Wh.
varsResolver=kP;Wh.displayName="@mantine/core/TableScrollContainer";var jr=y(C(),1);function hy({data:e}){return(0,jr.jsxs)(jr.Fragment,{children:[e.caption&&(0,jr.jsx)(py,{children:e.caption}),e.head&&(0,jr.jsx)(dy,{children:(0,jr.jsx)(
Vu,{children:e.head.map((t,o)=>(0,jr.jsx)(Qh,{children:t},o))})}),e.body&&(0,jr.jsx)(uy,{children:e.body.map((t,o)=>(0,jr.jsx)(Vu,{children:t.map((r,a)=>(0,jr.jsx)(
fy,{children:r},a))},o))}),e.foot&&(0,jr.jsx)(my,{children:(0,jr.jsx)(Vu,{children:e.foot.map((t,o)=>(0,jr.jsx)(Qh,{children:t},o))})})]})}hy.displayName="@mant\
ine/core/TableDataRenderer";var TP=y(E(),1),gy=y(C(),1),Jj={withRowBorders:!0,verticalSpacing:7},RP=(e,{layout:t,captionSide:o,horizontalSpacing:r,verticalSpacing:a,borderColor:n,stripedColor:i,
highlightOnHoverColor:l,striped:s,highlightOnHover:c,stickyHeaderOffset:u,stickyHeader:d})=>({table:{"--table-layout":t,"--table-caption-side":o,"--table-horizo\
ntal-spacing":Gt(r),"--table-vertical-spacing":Gt(a),"--table-border-color":n?Fe(n,e):void 0,"--table-striped-color":s&&i?Fe(i,e):void 0,"--table-highlight-on-h\
over-color":c&&l?Fe(l,e):void 0,"--table-sticky-header-offset":d?D(u):void 0}}),fe=R(e=>{let t=T("Table",Jj,e),{classNames:o,className:r,style:a,styles:n,unstyled:i,
vars:l,horizontalSpacing:s,verticalSpacing:c,captionSide:u,stripedColor:d,highlightOnHoverColor:f,striped:m,highlightOnHover:p,withColumnBorders:h,withRowBorders:I,
withTableBorder:v,borderColor:g,layout:x,data:b,children:w,stickyHeader:_,stickyHeaderOffset:S,mod:k,tabularNums:z,attributes:P,...H}=t,F=j({name:"Table",props:t,
className:r,style:a,classes:Hs,classNames:o,styles:n,unstyled:i,attributes:P,rootSelector:"table",vars:l,varsResolver:RP,stable:!0}),V=m===!0?"odd":m||void 0,A=u||
"bottom",$=(0,TP.useMemo)(()=>({getStyles:F,stickyHeader:_,striped:V,highlightOnHover:p,withColumnBorders:h,withRowBorders:I,captionSide:A}),[F,_,V,p,h,I,A]);return(0,gy.jsx)(
SP,{value:$,children:(0,gy.jsx)(M,{component:"table",mod:[{withTableBorder:v,tabularNums:z},k],...F("table"),...H,children:w||!!b&&(0,gy.jsx)(hy,{data:b})})})});
fe.classes=Hs;fe.varsResolver=RP;fe.displayName="@mantine/core/Table";fe.Td=fy;fe.Th=Qh;fe.Tr=Vu;fe.Thead=dy;fe.Tbody=uy;fe.Tfoot=my;fe.Caption=py;fe.ScrollContainer=
Wh;fe.DataRenderer=hy;var[MP,Uu]=kt("Tabs component was not found in the tree");var Pl={root:"m_89d60db1","list--default":"m_576c9d4",list:"m_89d33d6d",tab:"m_4ec4dce6",panel:"m_b0c91715",tabSection:"m_fc420b1f",tabLabel:"m_42bbd1ae","tab--\
default":"m_539e827b","list--outline":"m_6772fbd5","tab--outline":"m_b59ab47c","tab--pills":"m_c3381914"};var AP=y(C(),1),xy=R(e=>{let t=T("TabsList",null,e),{children:o,className:r,grow:a,justify:n,classNames:i,styles:l,style:s,mod:c,...u}=t,d=Uu();return(0,AP.jsx)(
M,{...d.getStyles("list",{className:r,style:s,classNames:i,styles:l,props:t,variant:d.variant}),role:"tablist",variant:d.variant,mod:[{grow:a,orientation:d.orientation,
placement:d.orientation==="vertical"&&d.placement,inverted:d.inverted},c],"aria-orientation":d.orientation,__vars:{"--tabs-justify":n},...u,children:o})});xy.classes=
Pl;xy.displayName="@mantine/core/TabsList";var vy=y(E(),1),f2=y(C(),1),by=R(e=>{let t=T("TabsPanel",null,e),{children:o,className:r,value:a,classNames:n,styles:i,style:l,mod:s,keepMounted:c,...u}=t,d=en(),
f=Uu();(0,vy.useEffect)(()=>(f.setMountedPanel(a,!0),()=>{f.setMountedPanel(a,!1)}),[a]);let m=f.value===a,p=f.keepMounted||c,h=f.keepMountedMode!=="display-non\
e",I=p&&h&&d!=="test"?(0,f2.jsx)(vy.Activity,{mode:m?"visible":"hidden",children:o}):p||m?o:null;return(0,f2.jsx)(M,{...f.getStyles("panel",{className:r,classNames:n,
styles:i,style:[l,m?void 0:{display:"none"}],props:t}),mod:[{orientation:f.orientation},s],role:"tabpanel",id:f.getPanelId(a),"aria-labelledby":f.getTabId(a),...u,
children:I})});by.classes=Pl;by.displayName="@mantine/core/TabsPanel";var qu=y(C(),1),yy=R(e=>{let t=T("TabsTab",null,e),{className:o,children:r,rightSection:a,leftSection:n,value:i,onClick:l,onKeyDown:s,disabled:c,color:u,style:d,
classNames:f,styles:m,vars:p,mod:h,tabIndex:I,...v}=t,g=Ye(),{dir:x}=Nt(),b=Uu(),w=i===b.value,_=k=>{b.onChange(b.allowTabDeactivation&&i===b.value?null:i),l?.(
k)},S={classNames:f,styles:m,props:t};return(0,qu.jsxs)(et,{...b.getStyles("tab",{className:o,style:d,variant:b.variant,...S}),disabled:c,unstyled:b.unstyled,variant:b.
variant,mod:[{active:w,disabled:c,orientation:b.orientation,inverted:b.inverted,placement:b.orientation==="vertical"&&b.placement},h],role:"tab",id:b.getTabId(i),
"aria-selected":w,tabIndex:I!==void 0?I:w||b.value===null?0:-1,"aria-controls":b.mountedPanels.current.has(i)?b.getPanelId(i):void 0,onClick:_,__vars:{"--tabs-c\
olor":u?Fe(u,g):void 0},onKeyDown:ds({siblingSelector:'[role="tab"]',parentSelector:'[role="tablist"]',activateOnFocus:b.activateTabWithKeyboard,loop:b.loop,orientation:b.
orientation||"horizontal",dir:x,onKeyDown:s}),...v,children:[n&&(0,qu.jsx)("span",{...b.getStyles("tabSection",S),"data-position":"left",children:n}),r&&(0,qu.jsx)(
"span",{...b.getStyles("tabLabel",S),children:r}),a&&(0,qu.jsx)("span",{...b.getStyles("tabSection",S),"data-position":"right",children:a})]})});yy.classes=Pl;yy.
displayName="@mantine/core/TabsTab";var Iy=y(E(),1);var d2=y(C(),1),EP="Tabs.Tab or Tabs.Panel component was rendered with invalid value or without value",eG={keepMounted:!0,keepMountedMode:"activity",orientation:"\
horizontal",loop:!0,activateTabWithKeyboard:!0,variant:"default",placement:"left"},DP=(e,{radius:t,color:o,autoContrast:r})=>({root:{"--tabs-radius":Ie(t),"--ta\
bs-color":Fe(o,e),"--tabs-text-color":Ja(r,e)?oa({color:o,theme:e,autoContrast:r}):void 0}}),lr=R(e=>{let t=T("Tabs",eG,e),{defaultValue:o,value:r,onChange:a,orientation:n,
children:i,loop:l,id:s,activateTabWithKeyboard:c,allowTabDeactivation:u,variant:d,color:f,radius:m,inverted:p,placement:h,keepMounted:I,keepMountedMode:v,classNames:g,
styles:x,unstyled:b,className:w,style:_,vars:S,autoContrast:k,mod:z,attributes:P,...H}=t,F=Oe(s),V=(0,Iy.useRef)(new Set),A=bp(),$=(0,Iy.useCallback)((O,L)=>{let q=V.
current;L&&!q.has(O)?(q.add(O),A()):!L&&q.has(O)&&(q.delete(O),A())},[]),[U,N]=Be({value:r,defaultValue:o,finalValue:null,onChange:a}),B=j({name:"Tabs",props:t,
classes:Pl,className:w,style:_,classNames:g,styles:x,unstyled:b,attributes:P,vars:S,varsResolver:DP});return(0,d2.jsx)(MP,{value:{placement:h,value:U,orientation:n,
id:F,loop:l,activateTabWithKeyboard:c,getTabId:Cw(`${F}-tab`,EP),getPanelId:Cw(`${F}-panel`,EP),onChange:N,allowTabDeactivation:u,variant:d,color:f,radius:m,inverted:p,
keepMounted:I,keepMountedMode:v,unstyled:b,getStyles:B,mountedPanels:V,setMountedPanel:$},children:(0,d2.jsx)(M,{id:F,variant:d,mod:[{orientation:n,inverted:n===
"horizontal"&&p,placement:n==="vertical"&&h},z],...B("root"),...H,children:i})})});lr.classes=Pl;lr.varsResolver=DP;lr.displayName="@mantine/core/Tabs";lr.Tab=yy;
lr.Panel=by;lr.List=xy;function PP({data:e,value:t}){let o=t.map(r=>r.trim().toLowerCase());return e.reduce((r,a)=>(ki(a)?r.push({group:a.group,items:a.items.filter(n=>o.indexOf(n.label.
toLowerCase().trim())===-1)}):o.indexOf(a.label.toLowerCase().trim())===-1&&r.push(a),r),[])}function tG(e,t){return e?t.split(new RegExp(`[${e.join("")}]`)).map(o=>o.trim()).filter(o=>o!==""):[t]}function u2({splitChars:e,allowDuplicates:t,maxTags:o,value:r,
currentTags:a,isDuplicate:n,onDuplicate:i}){let l=tG(e,r),s=[];if(t)s.push(...a,...l);else{s.push(...a);for(let c of l)(n?u=>n(u,s):u=>s.some(d=>d.toLowerCase()===
u.toLowerCase()))(c)?i?.(c):s.push(c)}return o?s.slice(0,o):s}var ju=y(E(),1);var Tr=y(C(),1),oG={maxTags:1/0,acceptValueOnBlur:!0,splitChars:[","],hiddenInputValuesDivider:",",openOnFocus:!0,size:"sm"},kf=R(e=>{let t=T(["Input","InputWra\
pper","TagsInput"],oG,e),{classNames:o,className:r,style:a,styles:n,unstyled:i,vars:l,size:s,value:c,defaultValue:u,onChange:d,onKeyDown:f,maxTags:m,allowDuplicates:p,
onDuplicate:h,variant:I,data:v,dropdownOpened:g,defaultDropdownOpened:x,onDropdownOpen:b,onDropdownClose:w,selectFirstOptionOnChange:_,selectFirstOptionOnDropdownOpen:S,
onOptionSubmit:k,comboboxProps:z,filter:P,limit:H,withScrollArea:F,maxDropdownHeight:V,floatingHeight:A,searchValue:$,defaultSearchValue:U,onSearchChange:N,readOnly:B,
disabled:O,splitChars:L,onFocus:q,onBlur:G,onPaste:W,radius:ne,rightSection:ce,rightSectionWidth:be,rightSectionPointerEvents:xe,rightSectionProps:te,leftSection:_e,
leftSectionWidth:Se,leftSectionPointerEvents:Ae,leftSectionProps:De,inputContainer:Pe,inputWrapperOrder:de,withAsterisk:ue,required:ze,labelProps:J,descriptionProps:Z,
errorProps:pe,successProps:Ce,wrapperProps:ee,description:X,label:Q,error:Ge,success:ye,withErrorStyles:ge,withSuccessStyles:zt,name:so,form:Te,id:_t,clearable:_a,
clearSectionMode:po,clearButtonProps:ta,hiddenInputProps:ka,hiddenInputValuesDivider:ri,mod:ai,renderOption:ho,renderPill:Or,onRemove:ll,onClear:Ta,onMaxTags:sl,
scrollAreaProps:ss,acceptValueOnBlur:to,isDuplicate:it,openOnFocus:ni,attributes:re,ref:ve,loading:En,loadingPosition:Dn,withPillsReorder:Lo,...go}=t,Ot=Oe(_t),
oo=_b({id:Ot,label:Q,labelProps:J,inputWrapperOrder:de}),co=fb(v),ko=mh(co),Ra=(0,ju.useRef)(null),ii=we(Ra,ve),Ir=du({opened:g,defaultOpened:x,onDropdownOpen:()=>{
b?.(),S&&Ir.selectFirstOption()},onDropdownClose:()=>{w?.(),Ir.resetSelectedOption()}}),{styleProps:uw,rest:{type:hp,autoComplete:Ox,...cs}}=Po(go),[Wt,he]=Be({
value:c,defaultValue:u,finalValue:[],onChange:d}),{getPillProps:li,getListProps:cl,handleInputKeyDown:mw}=rE({value:Wt,onChange:he,enabled:Lo&&!O&&!B}),[Pn,pw]=Be(
{value:$,defaultValue:U,finalValue:"",onChange:N}),Oc=Re=>{pw(Re),Ir.resetSelectedOption()},hw=j({name:"TagsInput",classes:{},props:t,classNames:o,styles:n,unstyled:i}),
{resolvedClassNames:BT,resolvedStyles:NT}=or({props:t,styles:n,classNames:o}),FT=Re=>{if((it?it(Re,Wt):Wt.some(zn=>zn.toLowerCase()===Re.toLowerCase()))&&(h?.(Re),
!p)){Oc("");return}if(Wt.length>=m){sl?.(Re);return}k?.(Re),Oc(""),Re.length>0&&he([...Wt,Re])},yL=Re=>{if(f?.(Re),Re.defaultPrevented||Re.isPropagationStopped())
return;let zn=Pn.trim(),{length:pd}=zn;if(L.includes(Re.key)&&pd>0&&(he(u2({splitChars:L,allowDuplicates:p,maxTags:m,value:Pn,currentTags:Wt,isDuplicate:it,onDuplicate:h})),
Oc(""),Re.preventDefault()),Re.key==="Enter"&&pd>0&&!Re.nativeEvent.isComposing){if(Re.preventDefault(),document.querySelector(`#${Ir.listId} [data-combobox-opt\
ion][data-combobox-selected]`))return;FT(zn)}Re.key==="Backspace"&&pd===0&&Wt.length>0&&!Re.nativeEvent.isComposing&&!B&&(ll?.(Wt[Wt.length-1]),he(Wt.slice(0,Wt.
length-1))),mw(Re)},IL=Re=>{if(W?.(Re),Re.preventDefault(),Re.clipboardData){let zn=Re.clipboardData.getData("text/plain");he(u2({splitChars:L,allowDuplicates:p,
maxTags:m,value:`${Pn}${zn}`,currentTags:Wt,isDuplicate:it,onDuplicate:h})),Oc("")}},wL=Wt.map((Re,zn)=>{let pd=()=>{let HT=Wt.slice();HT.splice(zn,1),he(HT),ll?.(
Re)},LT=li(zn);return Or?(0,Tr.jsx)(ju.Fragment,{children:Or({option:ko[Re]||{value:Re,label:Re,disabled:!1},value:Re,onRemove:pd,disabled:O||B,reorderProps:LT})},
`${Re}-${zn}`):(0,Tr.jsx)(xf,{withRemoveButton:!B,onRemove:pd,unstyled:i,disabled:O,attributes:re,...hw("pill"),...LT,children:Re},`${Re}-${zn}`)});(0,ju.useEffect)(
()=>{_&&Ir.selectFirstOption()},[_,Wt,Pn]);let SL=(0,Tr.jsx)(Ke.ClearButton,{...ta,onClear:()=>{he([]),Oc(""),Ra.current?.focus(),Ir.openDropdown(),Ta?.()}});return(0,Tr.jsxs)(
Tr.Fragment,{children:[(0,Tr.jsxs)(Ke,{store:Ir,classNames:BT,styles:NT,unstyled:i,size:s,readOnly:B,__staticSelector:"TagsInput",attributes:re,floatingHeight:A,
onOptionSubmit:Re=>{k?.(Re),Oc(""),Wt.length>=m?sl?.(Re):he([...Wt,ko[Re].value]),Ir.resetSelectedOption()},...z,children:[(0,Tr.jsx)(Ke.DropdownTarget,{children:(0,Tr.jsx)(
Au,{...uw,__staticSelector:"TagsInput",classNames:BT,styles:NT,unstyled:i,size:s,className:r,style:a,variant:I,disabled:O,radius:ne,rightSection:ce,__clearSection:SL,
__clearable:_a&&Wt.length>0&&!O&&!B,__clearSectionMode:po,rightSectionWidth:be,rightSectionPointerEvents:xe,rightSectionProps:te,leftSection:_e,leftSectionWidth:Se,
leftSectionPointerEvents:Ae,leftSectionProps:De,loading:En,loadingPosition:Dn,inputContainer:Pe,inputWrapperOrder:de,withAsterisk:ue,required:ze,labelProps:J,descriptionProps:Z,
errorProps:pe,successProps:Ce,wrapperProps:ee,description:X,label:Q,error:Ge,success:ye,withErrorStyles:ge,withSuccessStyles:zt,__stylesApiProps:{...t,multiline:!0},
id:Ot,mod:ai,attributes:re,children:(0,Tr.jsxs)(xf.Group,{disabled:O,unstyled:i,...hw("pillsList"),...cl(),children:[wL,(0,Tr.jsx)(Ke.EventsTarget,{autoComplete:Ox,
withExpandedAttribute:!0,children:(0,Tr.jsx)(Au.Field,{...cs,ref:ii,...hw("inputField"),unstyled:i,onKeyDown:yL,onFocus:Re=>{q?.(Re),ni&&Ir.openDropdown()},onBlur:Re=>{
G?.(Re),to&&FT(Pn),Ir.closeDropdown()},onPaste:IL,value:Pn,onChange:Re=>{Tb(Re)||Oc(Re.currentTarget.value)},required:ze&&Wt.length===0,disabled:O,readOnly:B,id:Ot})})]})})}),
(0,Tr.jsx)(Cb,{data:PP({data:co,value:Wt}),hidden:B||O,filter:P,search:Pn,limit:H,hiddenWhenEmpty:!0,withScrollArea:F,maxDropdownHeight:V,unstyled:i,labelId:oo,
"aria-label":oo?void 0:go["aria-label"],renderOption:ho,scrollAreaProps:ss})]}),(0,Tr.jsx)(Ke.HiddenInput,{name:so,form:Te,value:Wt,valuesDivider:ri,disabled:O,
...ka})]})});kf.classes={...vo.classes,...Ke.classes};kf.displayName="@mantine/core/TagsInput";var zP=y(C(),1),Io=R(e=>{let t=T(["Input","InputWrapper","TextInput"],null,e);return(0,zP.jsx)(vo,{component:"input",...t,__staticSelector:"TextInput"})});Io.classes=
vo.classes;Io.displayName="@mantine/core/TextInput";var m2={root:"m_7341320d"};var OP=y(C(),1),BP=(e,{size:t,radius:o,variant:r,gradient:a,color:n,autoContrast:i})=>{let l=e.variantColorResolver({color:n||e.primaryColor,theme:e,gradient:a,
variant:r||"filled",autoContrast:i});return{root:{"--ti-size":ie(t,"ti-size"),"--ti-radius":o===void 0?void 0:Ie(o),"--ti-bg":n||r?l.background:void 0,"--ti-col\
or":n||r?l.color:void 0,"--ti-bd":n||r?l.border:void 0}}},Pi=R(e=>{let t=T("ThemeIcon",null,e),{classNames:o,className:r,style:a,styles:n,unstyled:i,vars:l,autoContrast:s,
attributes:c,...u}=t,d=j({name:"ThemeIcon",classes:m2,props:t,className:r,style:a,classNames:o,styles:n,unstyled:i,attributes:c,vars:l,varsResolver:BP});return(0,OP.jsx)(
M,{...d("root"),...u})});Pi.classes=m2;Pi.varsResolver=BP;Pi.displayName="@mantine/core/ThemeIcon";var rG=["h1","h2","h3","h4","h5","h6"],aG=["xs","sm","md","lg","xl"];function NP(e,t){let o=t!==void 0?t:`h${e}`;return rG.includes(o)?{fontSize:`var(--mantine-${o}\
-font-size)`,fontWeight:`var(--mantine-${o}-font-weight)`,lineHeight:`var(--mantine-${o}-line-height)`}:aG.includes(o)?{fontSize:`var(--mantine-font-size-${o})`,
fontWeight:`var(--mantine-h${e}-font-weight)`,lineHeight:`var(--mantine-h${e}-line-height)`}:{fontSize:D(o),fontWeight:`var(--mantine-h${e}-font-weight)`,lineHeight:`\
var(--mantine-h${e}-line-height)`}}var p2={root:"m_8a5d1357"};var FP=y(C(),1),nG={order:1},LP=(e,{order:t,size:o,lineClamp:r,textWrap:a})=>{let n=NP(t||1,o);return{root:{"--title-fw":n.fontWeight,"--title-lh":n.lineHeight,
"--title-fz":n.fontSize,"--title-line-clamp":typeof r=="number"?r.toString():void 0,"--title-text-wrap":a}}},$o=R(e=>{let t=T("Title",nG,e),{classNames:o,className:r,
style:a,styles:n,unstyled:i,order:l,vars:s,size:c,variant:u,lineClamp:d,textWrap:f,mod:m,attributes:p,...h}=t,I=j({name:"Title",props:t,classes:p2,className:r,style:a,
classNames:o,styles:n,unstyled:i,attributes:p,vars:s,varsResolver:LP});return[1,2,3,4,5,6].includes(l)?(0,FP.jsx)(M,{...I("root"),component:`h${l}`,variant:u,mod:[
{order:l,lineClamp:typeof d=="number"},m],size:c,...h}):null});$o.classes=p2;$o.varsResolver=LP;$o.displayName="@mantine/core/Title";var HP=y(E(),1);function Zh(e){let t=e,o=!1,r=new Set;return{getState(){return t},updateState(a){t=typeof a=="function"?a(t):a},setState(a){this.updateState(a),
r.forEach(n=>n(t))},initialize(a){o||(t=a,o=!0)},subscribe(a){return r.add(a),()=>r.delete(a)}}}function Jh(e){return(0,HP.useSyncExternalStore)(e.subscribe,()=>e.
getState(),()=>e.getState())}var VP=0;function GP(e,t,o){let r=[],a=[],n=new Map;for(let i of e){let l=i.position||t,s=n.get(l);s?s.push(i):n.set(l,[i])}for(let i of n.values())i.sort((l,s)=>(s.
priority??0)-(l.priority??0)||(l.__sequence??0)-(s.__sequence??0)),i.forEach((l,s)=>{s<o?a.push(l):r.push(l)});return{notifications:a,queue:r}}var KP=()=>Zh({notifications:[],
queue:[],defaultPosition:"bottom-right",limit:5}),zi=KP(),h2=(e=zi)=>Jh(e);function Tf(e,t){let o=e.getState(),r=t([...o.notifications,...o.queue]);for(let n of r)
n.__sequence===void 0&&(n.__sequence=VP,VP+=1);let a=GP(r,o.defaultPosition,o.limit);e.setState({notifications:a.notifications,queue:a.queue,limit:o.limit,defaultPosition:o.
defaultPosition})}function g2(e,t=zi){let o=e.id||Id();return Tf(t,r=>e.id&&r.some(a=>a.id===e.id)?r:[...r,{...e,id:o}]),o}function wy(e,t=zi){return Tf(t,o=>o.
filter(r=>r.id===e?(r.onClose?.(r),!1):!0)),e}function x2(e,t=zi){return Tf(t,o=>o.map(r=>r.id===e.id?{...r,...e}:r)),e.id}function UP(e,t){return typeof e=="fu\
nction"?e(t):e}function qP(e,t){let o=t.getState();return[...o.notifications,...o.queue].some(r=>r.id===e.id)?x2(e,t):g2(e,t)}var jP=new WeakMap;function $P(e,t,o=zi){
let r=t.id||Id(),a=jP.get(o)||new Map,n={};jP.set(o,a),a.set(r,n),qP({loading:!0,autoClose:!1,...t.loading,id:r},o);let i=l=>{a.get(r)===n&&(a.delete(r),qP({...t.
loading,loading:!1,autoClose:void 0,...l,id:r},o))};return e.then(l=>i({color:"teal",...UP(t.success,l)}),l=>i({color:"red",...UP(t.error,l)})),e}function YP(e=zi){
Tf(e,()=>[])}function XP(e=zi){let{defaultPosition:t,limit:o}=e.getState();Tf(e,r=>GP(r,t,o).notifications)}var Oa={show:g2,hide:wy,update:x2,promise:$P,clean:YP,
cleanQueue:XP,updateState:Tf};var eg=["bottom-center","bottom-left","bottom-right","top-center","top-left","top-right"];function QP(e,t){return e.reduce((o,r)=>(o[r.position||t].push(r),o),eg.
reduce((o,r)=>(o[r]=[],o),{}))}var WP={left:"translateX(-100%)",right:"translateX(100%)","top-center":"translateY(-100%)","bottom-center":"translateY(100%)"},iG={left:"translateX(0)",right:"t\
ranslateX(0)","top-center":"translateY(0)","bottom-center":"translateY(0)"};function ZP({state:e,maxHeight:t,position:o,transitionDuration:r}){let[a,n]=o.split(
"-"),i=n==="center"?`${a}-center`:n,l={opacity:0,maxHeight:t,transform:WP[i],transitionDuration:`${r}ms, ${r}ms, ${r}ms`,transitionTimingFunction:"cubic-bezier(\
.51,.3,0,1.21), cubic-bezier(.51,.3,0,1.21), linear",transitionProperty:"opacity, transform, max-height"},s={opacity:1,transform:iG[i]},c={opacity:0,maxHeight:0,
transform:WP[i]};return{...l,...{entering:s,entered:s,exiting:c,exited:c}[e]}}function JP(e,t){return typeof t=="number"?t:t===!1||e===!1?!1:e}var ft=y(E(),1);var tg=y(C(),1),lG=120,sG=4,cG=new Set(["classNames","styles","unstyled","vars","attributes","variant","color","radius","icon","title","loading","withBorder","w\
ithCloseButton","closeButtonProps","className","style","role","ref","children","mod"]);function fG(e){let{rest:t}=Po(e);return Object.fromEntries(Object.entries(
t).filter(([o,r])=>!cG.has(o)&&r!==void 0))}function v2({data:e,onHide:t,autoClose:o,transitionDuration:r,allowDragDismiss:a,allowScrollDismiss:n,paused:i,withAutoCloseProgress:l,
progressProps:s,onHoverStart:c,onHoverEnd:u,onExpandRequest:d,ref:f,style:m,renderNotification:p,layout:h,stackIndex:I,stackSize:v,stackPosition:g,stackExpanded:x,
stackExpandedOffset:b,transitionState:w,..._}){let[S,k]=(0,ft.useState)(0),[z,P]=(0,ft.useState)(!1),[H,F]=(0,ft.useState)(1),[V,A]=(0,ft.useState)(!1),$=Ye(),{
autoClose:U,message:N,allowClose:B,position:O,style:L,withCloseButton:q,renderNotification:G,onOpen:W,priority:ne,withAutoCloseProgress:ce,__sequence:be,...xe}=e,
te=JP(o,e.autoClose),[_e,Se]=(0,ft.useState)({running:!1,cycle:0}),Ae=(e.withAutoCloseProgress??l)&&typeof te=="number",De=(0,ft.useRef)(-1),Pe=(0,ft.useRef)(-1),
de=(0,ft.useRef)(-1),ue=(0,ft.useRef)(null),ze=(0,ft.useRef)(!1),J=(0,ft.useRef)(!1),Z=(0,ft.useRef)(!1),pe=(0,ft.useRef)(0),Ce=B===!1,ee=()=>{let he=ze.current||
J.current;he&&!Z.current?(Z.current=!0,c?.()):!he&&Z.current&&(Z.current=!1,u?.())},X=(0,ft.useEffectEvent)(()=>{Z.current&&(Z.current=!1,u?.())});(0,ft.useEffect)(
()=>()=>X(),[]);let Q=()=>{window.clearTimeout(De.current),Se(he=>he.running?{...he,running:!1}:he)},Ge=()=>window.clearTimeout(Pe.current),ye=()=>window.clearTimeout(
de.current),ge=he=>{pe.current=he,k(he)},zt=()=>{t(e.id),Q(),Ge(),ye()},so=(0,ft.useRef)(i);(0,ft.useEffect)(()=>{so.current=i});let Te=()=>{z||ai||ze.current||
J.current||so.current||typeof te!="number"||(Q(),De.current=window.setTimeout(zt,te),Se(he=>({running:!0,cycle:he.cycle+1})))},_t=he=>he*((ue.current?.offsetWidth??
440)+40),_a=(he,li)=>{let cl=ue.current?.offsetWidth??440;return Math.abs(he)>cl*.35||li>.5},po=()=>{ye(),A(!1),ge(0)},ta=he=>{F(he),P(!0),A(!1),ge(_t(he)),Q(),
Ge(),ye(),Pe.current=window.setTimeout(zt,r)},ka=()=>{ye(),de.current=window.setTimeout(()=>{A(!1),ge(0),Te()},lG)},{ref:ri,active:ai}=Uw(he=>{if(!z)if(he.first&&
Q(),he.last){if(he.tap||he.canceled){ge(0),Te();return}let li=he.movement[0],cl=li===0?he.direction[0]===-1?-1:1:li>0?1:-1;_a(li,he.velocity[0])?ta(cl):(ge(0),Te())}else
ge(he.movement[0])},{axis:"x",threshold:5,filterTaps:!0,enabled:a&&!Ce&&!z}),ho=we(f,ue,ri),Or=ui(m,$),ll=ui(L,$),Ta={...Or,...ll},sl=typeof Ta.opacity=="number"?
Ta.opacity:1,ss=z?0:1-Math.min(Math.abs(S)/200,1)*.6,to=Ta.transitionDuration??`${r}ms, ${r}ms, ${r}ms`,it=h==="stacked",ni=it&&I!==void 0&&I>0,re=ni&&!x,ve=w===
"exiting"||w==="exited",En=g?.startsWith("top")?1:-1,Dn=Math.min(I??0,sG),Lo=re?Dn*10*En:0,go=it?(I||0)*30:0,Ot=ai||V,oo=()=>it?ve?`translateY(${x?b||0:Lo}px) v\
ar(--notifications-state-transform) translate3d(var(--notifications-swipe-offset), 0, 0)`:x?`translateY(${b||0}px) translate3d(var(--notifications-swipe-offset)\
, 0, 0)`:ni?`scale(${1-Dn*.03}) translateY(${Lo}px)`:"var(--notifications-state-transform) translate3d(var(--notifications-swipe-offset), 0, 0)":"var(--notifica\
tions-state-transform) translate3d(var(--notifications-swipe-offset), 0, 0)",co={...Ta,...it?{maxHeight:void 0}:{},"--notifications-state-transform":typeof Ta.transform==
"string"?Ta.transform:"translateX(0)","--notifications-state-opacity":String(sl),"--notifications-swipe-offset":`${S}px`,"--notifications-swipe-opacity":String(
ss),transform:oo(),opacity:"calc(var(--notifications-state-opacity) * var(--notifications-swipe-opacity))",transitionDuration:Ot?"0ms, 0ms, 0ms":to,cursor:"defa\
ult",touchAction:"pan-y",...it?{gridArea:"1 / 1",zIndex:(v||5)-(I??0),pointerEvents:re?"none":void 0,alignSelf:En===1?"start":"end",transitionProperty:Ot?"none":
"transform, opacity",transitionDuration:`${r}ms, ${r}ms`,transitionTimingFunction:"cubic-bezier(.51,.3,0,1.21), ease",transitionDelay:Ot||ve?"0ms":`${go}ms`}:{}},
ko=()=>{ze.current=!0,Q(),ee()},Ra=()=>{ze.current=!1,V||(po(),Te()),ee()},ii=it?()=>{J.current=!0,Q(),ee()}:void 0,Ir=it?()=>{J.current=!1,V||Te(),ee()}:void 0,
uw=he=>{it&&(he.pointerType==="touch"||he.pointerType==="pen")&&d?.()},hp=(0,ft.useEffectEvent)(he=>{if(z||ai)return;let li=he.currentTarget===document;if(!li&&
!ze.current)return;let{deltaX:cl,deltaY:mw}=he;if(Math.abs(cl)<=Math.abs(mw)||cl===0||!n||Ce)return;li||(he.preventDefault(),he.stopPropagation()),Q(),A(!0);let Pn=pe.
current-cl,pw=Pn>0?1:-1;if(_a(Pn,0)){ta(pw);return}ge(Pn),ka()});(0,ft.useEffect)(()=>{if(V)return document.addEventListener("wheel",hp,{passive:!1}),()=>document.
removeEventListener("wheel",hp,{passive:!1})},[V]),(0,ft.useEffect)(()=>{let he=()=>{z&&ge(_t(H))};return window.addEventListener("resize",he),()=>window.removeEventListener(
"resize",he)},[H,z]),(0,ft.useEffect)(()=>{let he=ue.current;if(he)return he.addEventListener("wheel",hp,{passive:!1}),()=>he.removeEventListener("wheel",hp,{passive:!1})},
[]),(0,ft.useEffect)(()=>()=>{Ge(),ye()},[]),(0,ft.useEffect)(()=>{e.onOpen?.(e)},[]);let Ox=(0,ft.useRef)(w);(0,ft.useEffect)(()=>{let he=Ox.current==="exiting";
Ox.current=w,!(w!=="entering"||!he)&&(Ge(),z?(P(!1),A(!1),ge(0)):Te(),e.onOpen?.(e))},[w]),(0,ft.useEffect)(()=>(Te(),Q),[te,ai,z]),tr(()=>{Ae&&Te()},[Ae]),(0,ft.useEffect)(
()=>(i?Q():Te(),Q),[i]);let cs={..._,...xe},Wt={style:co,inert:re,onMouseEnter:he=>{cs.onMouseEnter?.(he),ko()},onMouseLeave:he=>{cs.onMouseLeave?.(he),Ra()},onFocusCapture:he=>{
cs.onFocusCapture?.(he),ii?.()},onBlurCapture:he=>{cs.onBlurCapture?.(he),Ir?.()},onPointerDownCapture:he=>{cs.onPointerDownCapture?.(he),uw(he)}};if(p){let he=[
_.className,xe.className].filter(Boolean).join(" ");return(0,tg.jsx)("div",{ref:ho,role:xe.role||_.role||"alert",...fG(cs),className:he||void 0,...Wt,children:p(
e)})}return(0,tg.jsxs)(Du,{ref:ho,..._,...xe,...Wt,withCloseButton:Ce?!1:q,onClose:zt,children:[N,Ae&&(0,tg.jsx)("div",{"aria-hidden":!0,...s,"data-paused":!_e.
running||void 0,style:{...s.style,"--notifications-progress-duration":`${te}ms`}},_e.cycle)]})}v2.displayName="@mantine/notifications/NotificationContainer";var b2={root:"m_b37d9ac7",notification:"m_5ed0edd0",progress:"m_836192","notifications-progress":"m_5f780017","notifications-progress-fade-in":"m_bb245a60"};var Mt=y(E(),1);function Sy(){return Sy=Object.assign?Object.assign.bind():function(e){for(var t=1;t<arguments.length;t++){var o=arguments[t];for(var r in o)({}).hasOwnProperty.
call(o,r)&&(e[r]=o[r])}return e},Sy.apply(null,arguments)}function Cy(e,t){if(e==null)return{};var o={};for(var r in e)if({}.hasOwnProperty.call(e,r)){if(t.indexOf(r)!==-1)continue;o[r]=e[r]}return o}function _y(e,t){return _y=Object.setPrototypeOf?Object.setPrototypeOf.bind():function(o,r){return o.__proto__=r,o},_y(e,t)}function ky(e,t){e.prototype=Object.create(t.prototype),e.prototype.constructor=e,_y(e,t)}var og=y(E()),rg=y(hl());var y2={disabled:!1};var ez=y(E()),Gu=ez.default.createContext(null);var tz=function(t){return t.scrollTop};var ag="unmounted",Rf="exited",Mf="entering",$u="entered",I2="exiting",zl=(function(e){ky(t,e);function t(r,a){var n;n=e.call(this,r,a)||this;var i=a,l=i&&!i.isMounting?
r.enter:r.appear,s;return n.appearStatus=null,r.in?l?(s=Rf,n.appearStatus=Mf):s=$u:r.unmountOnExit||r.mountOnEnter?s=ag:s=Rf,n.state={status:s},n.nextCallback=null,
n}t.getDerivedStateFromProps=function(a,n){var i=a.in;return i&&n.status===ag?{status:Rf}:null};var o=t.prototype;return o.componentDidMount=function(){this.updateStatus(
!0,this.appearStatus)},o.componentDidUpdate=function(a){var n=null;if(a!==this.props){var i=this.state.status;this.props.in?i!==Mf&&i!==$u&&(n=Mf):(i===Mf||i===
$u)&&(n=I2)}this.updateStatus(!1,n)},o.componentWillUnmount=function(){this.cancelNextCallback()},o.getTimeouts=function(){var a=this.props.timeout,n,i,l;return n=
i=l=a,a!=null&&typeof a!="number"&&(n=a.exit,i=a.enter,l=a.appear!==void 0?a.appear:i),{exit:n,enter:i,appear:l}},o.updateStatus=function(a,n){if(a===void 0&&(a=
!1),n!==null)if(this.cancelNextCallback(),n===Mf){if(this.props.unmountOnExit||this.props.mountOnEnter){var i=this.props.nodeRef?this.props.nodeRef.current:rg.default.
findDOMNode(this);i&&tz(i)}this.performEnter(a)}else this.performExit();else this.props.unmountOnExit&&this.state.status===Rf&&this.setState({status:ag})},o.performEnter=
function(a){var n=this,i=this.props.enter,l=this.context?this.context.isMounting:a,s=this.props.nodeRef?[l]:[rg.default.findDOMNode(this),l],c=s[0],u=s[1],d=this.
getTimeouts(),f=l?d.appear:d.enter;if(!a&&!i||y2.disabled){this.safeSetState({status:$u},function(){n.props.onEntered(c)});return}this.props.onEnter(c,u),this.safeSetState(
{status:Mf},function(){n.props.onEntering(c,u),n.onTransitionEnd(f,function(){n.safeSetState({status:$u},function(){n.props.onEntered(c,u)})})})},o.performExit=
function(){var a=this,n=this.props.exit,i=this.getTimeouts(),l=this.props.nodeRef?void 0:rg.default.findDOMNode(this);if(!n||y2.disabled){this.safeSetState({status:Rf},
function(){a.props.onExited(l)});return}this.props.onExit(l),this.safeSetState({status:I2},function(){a.props.onExiting(l),a.onTransitionEnd(i.exit,function(){a.
safeSetState({status:Rf},function(){a.props.onExited(l)})})})},o.cancelNextCallback=function(){this.nextCallback!==null&&(this.nextCallback.cancel(),this.nextCallback=
null)},o.safeSetState=function(a,n){n=this.setNextCallback(n),this.setState(a,n)},o.setNextCallback=function(a){var n=this,i=!0;return this.nextCallback=function(l){
i&&(i=!1,n.nextCallback=null,a(l))},this.nextCallback.cancel=function(){i=!1},this.nextCallback},o.onTransitionEnd=function(a,n){this.setNextCallback(n);var i=this.
props.nodeRef?this.props.nodeRef.current:rg.default.findDOMNode(this),l=a==null&&!this.props.addEndListener;if(!i||l){setTimeout(this.nextCallback,0);return}if(this.
props.addEndListener){var s=this.props.nodeRef?[this.nextCallback]:[i,this.nextCallback],c=s[0],u=s[1];this.props.addEndListener(c,u)}a!=null&&setTimeout(this.nextCallback,
a)},o.render=function(){var a=this.state.status;if(a===ag)return null;var n=this.props,i=n.children,l=n.in,s=n.mountOnEnter,c=n.unmountOnExit,u=n.appear,d=n.enter,
f=n.exit,m=n.timeout,p=n.addEndListener,h=n.onEnter,I=n.onEntering,v=n.onEntered,g=n.onExit,x=n.onExiting,b=n.onExited,w=n.nodeRef,_=Cy(n,["children","in","moun\
tOnEnter","unmountOnExit","appear","enter","exit","timeout","addEndListener","onEnter","onEntering","onEntered","onExit","onExiting","onExited","nodeRef"]);return og.default.
createElement(Gu.Provider,{value:null},typeof i=="function"?i(a,_):og.default.cloneElement(og.default.Children.only(i),_))},t})(og.default.Component);zl.contextType=
Gu;zl.propTypes={};function Ku(){}zl.defaultProps={in:!1,mountOnEnter:!1,unmountOnExit:!1,appear:!1,enter:!0,exit:!0,onEnter:Ku,onEntering:Ku,onEntered:Ku,onExit:Ku,
onExiting:Ku,onExited:Ku};zl.UNMOUNTED=ag;zl.EXITED=Rf;zl.ENTERING=Mf;zl.ENTERED=$u;zl.EXITING=I2;var w2=zl;function oz(e){if(e===void 0)throw new ReferenceError("this hasn't been initialised - super() hasn't been called");return e}var ng=y(E());var pn=y(E());function Ty(e,t){var o=function(n){return t&&(0,pn.isValidElement)(n)?t(n):n},r=Object.create(null);return e&&pn.Children.map(e,function(a){return a}).
forEach(function(a){r[a.key]=o(a)}),r}function dG(e,t){e=e||{},t=t||{};function o(u){return u in t?t[u]:e[u]}var r=Object.create(null),a=[];for(var n in e)n in t?
a.length&&(r[n]=a,a=[]):a.push(n);var i,l={};for(var s in t){if(r[s])for(i=0;i<r[s].length;i++){var c=r[s][i];l[r[s][i]]=o(c)}l[s]=o(s)}for(i=0;i<a.length;i++)l[a[i]]=
o(a[i]);return l}function Af(e,t,o){return o[t]!=null?o[t]:e.props[t]}function rz(e,t){return Ty(e.children,function(o){return(0,pn.cloneElement)(o,{onExited:t.
bind(null,o),in:!0,appear:Af(o,"appear",e),enter:Af(o,"enter",e),exit:Af(o,"exit",e)})})}function az(e,t,o){var r=Ty(e.children),a=dG(t,r);return Object.keys(a).
forEach(function(n){var i=a[n];if((0,pn.isValidElement)(i)){var l=n in t,s=n in r,c=t[n],u=(0,pn.isValidElement)(c)&&!c.props.in;s&&(!l||u)?a[n]=(0,pn.cloneElement)(
i,{onExited:o.bind(null,i),in:!0,exit:Af(i,"exit",e),enter:Af(i,"enter",e)}):!s&&l&&!u?a[n]=(0,pn.cloneElement)(i,{in:!1}):s&&l&&(0,pn.isValidElement)(c)&&(a[n]=
(0,pn.cloneElement)(i,{onExited:o.bind(null,i),in:c.props.in,exit:Af(i,"exit",e),enter:Af(i,"enter",e)}))}}),a}var uG=Object.values||function(e){return Object.keys(e).map(function(t){return e[t]})},mG={component:"div",childFactory:function(t){return t}},S2=(function(e){ky(
t,e);function t(r,a){var n;n=e.call(this,r,a)||this;var i=n.handleExited.bind(oz(n));return n.state={contextValue:{isMounting:!0},handleExited:i,firstRender:!0},
n}var o=t.prototype;return o.componentDidMount=function(){this.mounted=!0,this.setState({contextValue:{isMounting:!1}})},o.componentWillUnmount=function(){this.
mounted=!1},t.getDerivedStateFromProps=function(a,n){var i=n.children,l=n.handleExited,s=n.firstRender;return{children:s?rz(a,l):az(a,i,l),firstRender:!1}},o.handleExited=
function(a,n){var i=Ty(this.props.children);a.key in i||(a.props.onExited&&a.props.onExited(n),this.mounted&&this.setState(function(l){var s=Sy({},l.children);return delete s[a.
key],{children:s}}))},o.render=function(){var a=this.props,n=a.component,i=a.childFactory,l=Cy(a,["component","childFactory"]),s=this.state.contextValue,c=uG(this.
state.children).map(i);return delete l.appear,delete l.enter,delete l.exit,n===null?ng.default.createElement(Gu.Provider,{value:s},c):ng.default.createElement(Gu.
Provider,{value:s},ng.default.createElement(n,l,c))},t})(ng.default.Component);S2.propTypes={};S2.defaultProps=mG;var Vs=S2;var sr=y(C(),1),pG=w2,hG=16,gG=80,xG={position:"bottom-right",autoClose:4e3,transitionDuration:250,allowDragDismiss:!0,allowScrollDismiss:!0,containerWidth:440,
notificationMaxHeight:200,limit:5,zIndex:nt("overlay"),store:zi,withinPortal:!0,pauseResetOnHover:"all",layout:"default",withAutoCloseProgress:!1},nz=(e,{zIndex:t,
containerWidth:o})=>({root:{"--notifications-z-index":t?.toString(),"--notifications-container-width":D(o)}}),Ba=R(e=>{let t=T("Notifications",xG,e),{classNames:o,
className:r,style:a,styles:n,unstyled:i,vars:l,attributes:s,position:c,autoClose:u,transitionDuration:d,allowDragDismiss:f,allowScrollDismiss:m,containerWidth:p,
notificationMaxHeight:h,limit:I,zIndex:v,store:g,portalProps:x,withinPortal:b,pauseResetOnHover:w,renderNotification:_,layout:S,withAutoCloseProgress:k,...z}=t,
P=Ye(),H=h2(g),F=bp(),V=ml(),A=(0,Mt.useRef)({}),$=(0,Mt.useRef)(0),[U,N]=(0,Mt.useState)({}),[B,O]=(0,Mt.useState)({}),[L,q]=(0,Mt.useState)({}),[G,W]=(0,Mt.useState)(
null),ne=(0,Mt.useRef)({}),ce=Object.values(U).reduce((ee,X)=>ee+(X??0),0)+Object.values(L).filter(Boolean).length,be=(0,Mt.useCallback)(ee=>N(X=>({...X,[ee]:(X[ee]??
0)+1})),[]),xe=(0,Mt.useCallback)(ee=>N(X=>({...X,[ee]:Math.max(0,(X[ee]??0)-1)})),[]),te=(0,Mt.useCallback)(ee=>S==="stacked"?{onMouseEnter:()=>q(X=>({...X,[ee]:!0})),
onMouseLeave:()=>q(X=>({...X,[ee]:!1}))}:{},[S]),_e=(0,Mt.useCallback)(ee=>W(ee),[]);(0,Mt.useEffect)(()=>{if(S!=="stacked")return;let ee=ne.current;return eg.forEach(
X=>{(U[X]??0)>0||L[X]||G===X?(window.clearTimeout(ee[X]),O(Q=>Q[X]?Q:{...Q,[X]:!0})):ee[X]=window.setTimeout(()=>{O(Q=>Q[X]?{...Q,[X]:!1}:Q)},200)}),()=>eg.forEach(
X=>window.clearTimeout(ee[X]))},[U,L,G,S]),(0,Mt.useEffect)(()=>{if(!G)return;let ee=X=>{let Q=X.target;Q!==null&&Object.values(A.current).some(Ge=>Ge?.contains(
Q))||W(null)};return document.addEventListener("pointerdown",ee),()=>document.removeEventListener("pointerdown",ee)},[G]);let Se=QP(H.notifications,c),Ae=G?Se[G].
length:0;(0,Mt.useEffect)(()=>{(S!=="stacked"||G!==null&&Ae===0)&&W(null)},[Ae,G,S]),(0,Mt.useEffect)(()=>{S!=="stacked"&&q(ee=>Object.values(ee).some(Boolean)?
{}:ee)},[S]);let De=(0,Mt.useRef)(null),Pe=(0,Mt.useRef)({}),de=(0,Mt.useRef)(new WeakMap),ue=(0,Mt.useCallback)((ee,X)=>{let Q=X.offsetHeight;return Pe.current[ee]===
Q?!1:(Pe.current[ee]=Q,!0)},[]);(0,Mt.useEffect)(()=>{if(S!=="stacked"||typeof ResizeObserver>"u")return;let ee=new ResizeObserver(X=>{let Q=!1;X.forEach(Ge=>{let ye=de.
current.get(Ge.target);ye&&ue(ye,Ge.target)&&(Q=!0)}),Q&&F()});return De.current=ee,Object.values(A.current).forEach(X=>X&&ee.observe(X)),()=>{ee.disconnect(),De.
current=null}},[S,F,ue]);let ze=(0,Mt.useRef)({}),J=(0,Mt.useCallback)(ee=>(ze.current[ee]||(ze.current[ee]=X=>{let Q=A.current[ee];Q&&Q!==X&&(De.current?.unobserve(
Q),de.current.delete(Q)),X?(A.current[ee]=X,de.current.set(X,ee),ue(ee,X),De.current?.observe(X)):(delete A.current[ee],delete ze.current[ee],delete Pe.current[ee])}),
ze.current[ee]),[ue]),Z=P.respectReducedMotion&&V?1:d,pe=j({name:"Notifications",classes:b2,props:t,className:r,style:a,classNames:o,styles:n,unstyled:i,attributes:s,
vars:l,varsResolver:nz});(0,Mt.useEffect)(()=>{g?.updateState(ee=>({...ee,limit:I||5,defaultPosition:c}))},[I,c]),tr(()=>{H.notifications.length>$.current&&setTimeout(
()=>F(),0),$.current=H.notifications.length},[H.notifications]);let Ce=eg.reduce((ee,X)=>{let Q=Se[X].length,Ge=new Array(Q).fill(0),ye=S==="stacked"&&!!B[X],ge=S===
"stacked"?[...Se[X]].sort((zt,so)=>(so.priority??0)-(zt.priority??0)||(so.__sequence??0)-(zt.__sequence??0)):Se[X];if(ye&&Q>0){let zt=X.startsWith("top")?1:-1,so=0;
for(let Te=0;Te<Q;Te+=1)Ge[Te]=so*zt,so+=(Pe.current[ge[Te].id]||gG)+hG}return ee[X]=ge.map((zt,so)=>{let{style:Te,..._t}=zt;return(0,sr.jsx)(pG,{timeout:Z,onEnter:()=>A.
current[_t.id].offsetHeight,nodeRef:{current:A.current[_t.id]},children:_a=>(0,sr.jsx)(v2,{ref:J(_t.id),data:_t,onHide:po=>wy(po,g),autoClose:u,transitionDuration:Z,
allowDragDismiss:f,allowScrollDismiss:m,paused:(w==="all"?ce>0:!1)||S==="stacked"&&!ye&&so>0,onHoverStart:()=>be(X),onHoverEnd:()=>xe(X),onExpandRequest:()=>_e(
X),renderNotification:"renderNotification"in _t?_t.renderNotification:_,layout:S,withAutoCloseProgress:k,progressProps:pe("progress"),stackIndex:so,stackSize:Q,
stackPosition:X,stackExpanded:ye,stackExpandedOffset:Ge[so],transitionState:_a,...pe("notification",{style:{...ZP({state:_a,position:X,transitionDuration:Z,maxHeight:h}),
...Te}})})},_t.id)}),ee},{});return(0,sr.jsxs)(Fr,{withinPortal:b,...x,children:[(0,sr.jsx)(M,{...pe("root"),"data-position":"top-center","data-layout":S,...z,children:(0,sr.jsx)(
Vs,{...te("top-center"),children:Ce["top-center"]})}),(0,sr.jsx)(M,{...pe("root"),"data-position":"top-left","data-layout":S,...z,children:(0,sr.jsx)(Vs,{...te(
"top-left"),children:Ce["top-left"]})}),(0,sr.jsx)(M,{...pe("root",{className:Da.classNames.fullWidth}),"data-position":"top-right","data-layout":S,...z,children:(0,sr.jsx)(
Vs,{...te("top-right"),children:Ce["top-right"]})}),(0,sr.jsx)(M,{...pe("root",{className:Da.classNames.fullWidth}),"data-position":"bottom-right","data-layout":S,
...z,children:(0,sr.jsx)(Vs,{...te("bottom-right"),children:Ce["bottom-right"]})}),(0,sr.jsx)(M,{...pe("root"),"data-position":"bottom-left","data-layout":S,...z,
children:(0,sr.jsx)(Vs,{...te("bottom-left"),children:Ce["bottom-left"]})}),(0,sr.jsx)(M,{...pe("root"),"data-position":"bottom-center","data-layout":S,...z,children:(0,sr.jsx)(
Vs,{...te("bottom-center"),children:Ce["bottom-center"]})})]})});Ba.classes=b2;Ba.varsResolver=nz;Ba.displayName="@mantine/notifications/Notifications";Ba.show=
Oa.show;Ba.hide=Oa.hide;Ba.update=Oa.update;Ba.promise=Oa.promise;Ba.clean=Oa.clean;Ba.cleanQueue=Oa.cleanQueue;Ba.updateState=Oa.updateState;var Yu=y(E(),1),iz=y(C(),1),C2=Yu.createContext(void 0),Ef=e=>{let t=Yu.useContext(C2);if(e)return e;if(!t)throw new Error("No QueryClient set, use QueryClientP\
rovider to set one");return t},_2=({client:e,children:t})=>(Yu.useEffect(()=>(e.mount(),()=>{e.unmount()}),[e]),(0,iz.jsx)(C2.Provider,{value:e,children:t}));var vG={setTimeout:(e,t)=>setTimeout(e,t),clearTimeout:e=>clearTimeout(e),setInterval:(e,t)=>setInterval(e,t),clearInterval:e=>clearInterval(e)},bG=class{#e=vG;#t=!1;setTimeoutProvider(e){
this.#e=e}setTimeout(e,t){return this.#e.setTimeout(e,t)}clearTimeout(e){this.#e.clearTimeout(e)}setInterval(e,t){return this.#e.setInterval(e,t)}clearInterval(e){
this.#e.clearInterval(e)}},Oi=new bG;function lz(e){setTimeout(e,0)}var T2=typeof window>"u"||"Deno"in globalThis;function ao(){}function fz(e,t){return typeof e=="function"?e(t):e}function Ry(e){return typeof e=="number"&&e>=0&&
e!==1/0}function My(e,t){return Math.max(e+(t||0)-Date.now(),0)}function At(e,t){return typeof e=="function"?e(t):e}function Ay(e,t){let{type:o="all",exact:r,fetchStatus:a,
predicate:n,queryKey:i,stale:l}=e;if(i){if(r){if(t.queryHash!==ig(i,t.options))return!1}else if(!Us(t.queryKey,i))return!1}if(o!=="all"){let s=t.isActive();if(o===
"active"&&!s||o==="inactive"&&s)return!1}return!(typeof l=="boolean"&&t.isStale()!==l||a&&a!==t.state.fetchStatus||n&&!n(t))}function Ey(e,t){let{exact:o,status:r,
predicate:a,mutationKey:n}=e;if(n){if(!t.options.mutationKey)return!1;if(o){if(Bi(t.options.mutationKey)!==Bi(n))return!1}else if(!Us(t.options.mutationKey,n))return!1}
return!(r&&t.state.status!==r||a&&!a(t))}function ig(e,t){return(t?.queryKeyHashFn||Bi)(e)}function Bi(e){return JSON.stringify(e,(t,o)=>k2(o)?Object.keys(o).sort().
reduce((r,a)=>(r[a]=o[a],r),{}):o)}function Us(e,t){if(e===t)return!0;if(typeof e!=typeof t)return!1;if(e&&t&&typeof e=="object"&&typeof t=="object"){if(Array.isArray(
e)&&Array.isArray(t)){if(t.length>e.length)return!1;for(let r=0;r<t.length;r++)if(!Us(e[r],t[r]))return!1;return!0}let o=Object.keys(t);for(let r of o)if(!Us(e[r],
t[r]))return!1;return!0}return!1}var dz=Object.prototype.hasOwnProperty;function R2(e,t,o=0){if(e===t)return e;if(o>500)return t;let r=sz(e)&&sz(t);if(!r&&!(k2(
e)&&k2(t)))return t;let a=(r?e:Object.keys(e)).length,n=r?t:Object.keys(t),i=n.length,l=r?new Array(i):{},s=0;for(let c=0;c<i;c++){let u=r?c:n[c],d=e[u],f=t[u];
if(d===f){l[u]=d,(r?c<a:dz.call(e,u))&&s++;continue}if(d===null||f===null||typeof d!="object"||typeof f!="object"){l[u]=f;continue}let m=R2(d,f,o+1);l[u]=m,m===
d&&s++}return a===i&&s===a?e:l}function Xu(e,t){if(!t||Object.keys(e).length!==Object.keys(t).length)return!1;for(let o of Object.keys(e))if(!dz.call(t,o)||e[o]!==
t[o])return!1;return!0}function sz(e){return Array.isArray(e)&&e.length===Object.keys(e).length}function k2(e){if(!cz(e))return!1;let t=Object.getPrototypeOf(e),
o=t?.constructor;if(o===void 0)return!0;if(typeof o!="function")return!1;let r=o.prototype;return!(!cz(r)||!r.hasOwnProperty("isPrototypeOf")||t!==Object.prototype)}
function cz(e){return Object.prototype.toString.call(e)==="[object Object]"}function uz(e){return new Promise(t=>{Oi.setTimeout(t,e)})}function lg(e,t,o){return typeof o.
structuralSharing=="function"?o.structuralSharing(e,t):o.structuralSharing!==!1?R2(e,t):t}function M2(e){return e}function mz(e,t,o=0){let r=[...e,t];return o&&
r.length>o?r.slice(-o):r}function pz(e,t,o=0){let r=[t,...e];return o&&r.length>o?r.slice(0,o):r}var Qu=Symbol();function Dy(e,t){return!e.queryFn&&t?.initialPromise?
()=>t.initialPromise:!e.queryFn||e.queryFn===Qu?()=>Promise.reject(new Error(`Missing queryFn: '${e.queryHash}'`)):e.queryFn}function Wu(e,t){return typeof e=="\
function"?e(...t):!!e}var sg=Symbol();function hz(e,t,o,r){let a=!1,n;return Object.defineProperties(e,{[sg]:{value:r},signal:{enumerable:!0,get:()=>(n??=t(),a||
(a=!0,n.aborted?o():n.addEventListener("abort",o,{once:!0})),n)}}),e}var yG=()=>T2,Zu=()=>yG();var hn=class{constructor(){this.listeners=new Set,this.subscribe=this.subscribe.bind(this)}subscribe(e){return this.listeners.add(e),this.onSubscribe(),()=>{this.
listeners.delete(e),this.onUnsubscribe()}}hasListeners(){return this.listeners.size>0}onSubscribe(){}onUnsubscribe(){}};var IG=class extends hn{#e;#t;#o;constructor(){super(),this.#o=e=>{if(typeof window<"u"&&window.addEventListener){let t=()=>e();return window.addEventListener("\
visibilitychange",t,!1),()=>{window.removeEventListener("visibilitychange",t)}}}}onSubscribe(){this.#t||this.setEventListener(this.#o)}onUnsubscribe(){this.hasListeners()||
(this.#t?.(),this.#t=void 0)}setEventListener(e){this.#o=e,this.#t?.(),this.#t=e(t=>{typeof t=="boolean"?this.setFocused(t):this.onFocus()})}setFocused(e){this.#e!==
e&&(this.#e=e,this.onFocus())}onFocus(){let e=this.isFocused();this.listeners.forEach(t=>{t(e)})}isFocused(){return typeof this.#e=="boolean"?this.#e:globalThis.
document?.visibilityState!=="hidden"}},Ju=new IG;var gz=lz;function wG(){let e=[],t=0,o=l=>{l()},r=l=>{l()},a=gz,n=l=>{t?e.push(l):a(()=>{o(l)})},i=()=>{let l=e;e=[],l.length&&a(()=>{r(()=>{l.forEach(s=>{o(s)})})})};
return{batch:l=>{let s;t++;try{s=l()}finally{t--,t||i()}return s},batchCalls:l=>(...s)=>{n(()=>{l(...s)})},schedule:n,setNotifyFunction:l=>{o=l},setBatchNotifyFunction:l=>{
r=l},setScheduler:l=>{a=l}}}var bt=wG();var SG=class extends hn{#e=!0;#t;#o;constructor(){super(),this.#o=e=>{if(typeof window<"u"&&window.addEventListener){let t=()=>e(!0),o=()=>e(!1);return window.addEventListener(
"online",t,!1),window.addEventListener("offline",o,!1),()=>{window.removeEventListener("online",t),window.removeEventListener("offline",o)}}}}onSubscribe(){this.#t||
this.setEventListener(this.#o)}onUnsubscribe(){this.hasListeners()||(this.#t?.(),this.#t=void 0)}setEventListener(e){this.#o=e,this.#t?.(),this.#t=e(this.setOnline.
bind(this))}setOnline(e){this.#e!==e&&(this.#e=e,this.listeners.forEach(t=>{t(e)}))}isOnline(){return this.#e}},em=new SG;function CG(e){return Math.min(1e3*2**e,3e4)}function A2(e){return(e??"online")==="online"?em.isOnline():!0}var Py=class extends Error{constructor(e){super("Can\
celledError"),this.revert=e?.revert,this.silent=e?.silent}};function zy(e){let t=!1,o=0,r,a="pending",n,i,l=new Promise((g,x)=>{n=g,i=x});l.catch(ao);let s=()=>a!=="pending",c=g=>{if(!s()){let x=new Py(g);h(x),e.onCancel?.(
x)}},u=()=>{t=!0},d=()=>{t=!1},f=()=>Ju.isFocused()&&(e.networkMode==="always"||em.isOnline())&&e.canRun(),m=()=>A2(e.networkMode)&&e.canRun(),p=g=>{s()||(r?.(),
a="resolved",n(g))},h=g=>{s()||(r?.(),a="rejected",i(g))},I=g=>new Promise(x=>{r=b=>{(s()||g())&&x(b)},e.onPause?.()}).then(()=>{r=void 0,s()||e.onContinue?.()}),
v=()=>{if(s())return;let g,x=o===0?e.initialPromise:void 0;try{g=x??e.fn()}catch(b){g=Promise.reject(b)}Promise.resolve(g).then(p).catch(b=>{if(s())return;let w=e.
retry??(Zu()?0:3),_=e.retryDelay??CG,S=typeof _=="function"?_(o,b):_,k=w===!0||typeof w=="number"&&o<w||typeof w=="function"&&w(o,b);if(t||!k){h(b);return}o++,e.
onFail?.(o,b),uz(S).then(()=>s()||f()?void 0:I(f)).then(()=>{t?h(b):v()})})};return{promise:l,status:()=>a,cancel:c,continue:()=>(r?.(),l),cancelRetry:u,continueRetry:d,
canStart:m,start:()=>(m()?v():I(m).then(v),l)}}function vz(e){return{onFetch:(t,o)=>{let r=t.options,a=t.fetchOptions?.meta?.fetchMore?.direction,n=t.state.data?.pages||[],i=t.state.data?.pageParams||[],l={pages:[],
pageParams:[]},s=0,c=async()=>{let u=!1,d=t,f=h=>{hz(h,()=>t.signal,()=>u=!0,d[sg])},m=Dy(t.options,t.fetchOptions),p=async(h,I,v)=>{if(u)return Promise.reject(
t.signal.reason);if(I==null&&h.pages.length)return Promise.resolve(h);let x=(()=>{let S={client:t.client,queryKey:t.queryKey,pageParam:I,direction:v?"backward":
"forward",meta:t.options.meta};return f(S),S})(),b=await m(x),{maxPages:w}=t.options,_=v?pz:mz;return{pages:_(h.pages,b,w),pageParams:_(h.pageParams,I,w)}};if(a&&
n.length){let h=a==="backward",I=h?_G:xz,v={pages:n,pageParams:i};l=await p(v,I(r,v),h)}else{let h=e??n.length;do{let I=s===0?i[0]===void 0?r.initialPageParam:i[0]:
xz(r,l);if(s>0&&I==null)break;l=await p(l,I),s++}while(s<h)}return l};t.options.persister?t.fetchFn=()=>t.options.persister?.(c,{client:t.client,queryKey:t.queryKey,
meta:t.options.meta,signal:t.signal},o):t.fetchFn=c}}}function xz(e,{pages:t,pageParams:o}){let r=t.length-1;return t.length>0?e.getNextPageParam(t[r],t,o[r],o):
void 0}function _G(e,{pages:t,pageParams:o}){return t.length>0?e.getPreviousPageParam?.(t[0],t,o[0],o):void 0}var Oy=class{#e;destroy(){this.clearGcTimeout()}scheduleGc(){this.clearGcTimeout(),Ry(this.gcTime)&&(this.#e=Oi.setTimeout(()=>{this.optionalRemove()},this.gcTime))}updateGcTime(e){
this.gcTime=Math.max(this.gcTime||0,e??(Zu()?1/0:3e5))}clearGcTimeout(){this.#e!==void 0&&(Oi.clearTimeout(this.#e),this.#e=void 0)}};var Iz=class extends Oy{#e;#t;#o;#r;#n;#a;#i;#s;#c;constructor(e){super(),this.#c=!1,this.#s=e.defaultOptions,this.setOptions(e.options),this.observers=[],this.#n=
e.client,this.#r=this.#n.getQueryCache(),this.queryKey=e.queryKey,this.queryHash=e.queryHash,this.#t=yz(this.options),this.state=e.state??this.#t,this.scheduleGc()}get meta(){
return this.options.meta}get queryType(){return this.#e}get promise(){return this.#a?.promise}setOptions(e){if(this.options={...this.#s,...e},e?._type&&(this.#e=
e._type),this.updateGcTime(this.options.gcTime),this.state&&this.state.data===void 0){let t=yz(this.options);t.data!==void 0&&(this.setState(bz(t.data,t.dataUpdatedAt)),
this.#t=t)}}optionalRemove(){!this.observers.length&&this.state.fetchStatus==="idle"&&this.#r.remove(this)}setData(e,t){let o=lg(this.state.data,e,this.options);
return this.#l({data:o,type:"success",dataUpdatedAt:t?.updatedAt,manual:t?.manual}),o}setState(e){this.#l({type:"setState",state:e})}cancel(e){let t=this.#a?.promise;
return this.#a?.cancel(e),t?t.then(ao).catch(ao):Promise.resolve()}destroy(){super.destroy(),this.cancel({silent:!0})}get resetState(){return this.#t}reset(){this.
destroy(),this.setState(this.resetState)}isActive(){return this.observers.some(e=>At(e.options.enabled,this)!==!1)}isDisabled(){return this.getObserversCount()>
0?!this.isActive():this.options.queryFn===Qu||!this.isFetched()}isFetched(){return this.state.dataUpdateCount+this.state.errorUpdateCount>0}isStatic(){return this.
state.data===void 0?!1:this.getObserversCount()>0?this.observers.some(e=>At(e.options.staleTime,this)==="static"):!1}isStale(){return this.getObserversCount()>0?
this.observers.some(e=>e.getCurrentResult().isStale):this.state.data===void 0||this.state.isInvalidated}isStaleByTime(e=0){return this.state.data===void 0?!0:e===
"static"?!1:this.state.isInvalidated?!0:!My(this.state.dataUpdatedAt,e)}onFocus(){this.observers.find(e=>e.shouldFetchOnWindowFocus())?.refetch({cancelRefetch:!1}),
this.#a?.continue()}onOnline(){this.observers.find(e=>e.shouldFetchOnReconnect())?.refetch({cancelRefetch:!1}),this.#a?.continue()}addObserver(e){this.observers.
includes(e)||(this.observers.push(e),this.clearGcTimeout(),this.#r.notify({type:"observerAdded",query:this,observer:e}))}removeObserver(e){let t=this.observers.
indexOf(e);t!==-1&&(this.observers.splice(t,1),this.observers.length||(this.#a&&(this.#c||this.state.fetchStatus==="paused"&&this.state.status==="pending"?this.#a.
cancel({revert:!0}):this.#a.cancelRetry()),this.scheduleGc()),this.#r.notify({type:"observerRemoved",query:this,observer:e}))}getObserversCount(){return this.observers.
length}invalidate(){this.state.isInvalidated||this.#l({type:"invalidate"})}async fetch(e,t){if(this.state.fetchStatus!=="idle"&&this.#a?.status()!=="rejected"){
if(this.state.data!==void 0&&t?.cancelRefetch)this.cancel({silent:!0});else if(this.#a&&this.#i)return this.#a.continueRetry(),this.#i}if(e&&this.setOptions(e),
!this.options.queryFn){let c=this.observers.find(u=>u.options.queryFn);c&&this.setOptions(c.options)}let o=new AbortController,r=c=>{Object.defineProperties(c,{
[sg]:{value:o.signal,enumerable:!0},signal:{enumerable:!0,get:()=>(this.#c=!0,o.signal)}})},a=()=>{let c=Dy(this.options,t),d=(()=>{let f={client:this.#n,queryKey:this.
queryKey,meta:this.meta};return r(f),f})();return this.#c=!1,this.options.persister?this.options.persister(c,d,this):c(d)},i=(()=>{let c={fetchOptions:t,options:this.
options,queryKey:this.queryKey,client:this.#n,state:this.state,fetchFn:a};return r(c),c})();(this.#e==="infinite"?vz(this.options.pages):this.options.behavior)?.
onFetch(i,this),this.#o=this.state,(this.state.fetchStatus==="idle"||this.state.fetchMeta!==i.fetchOptions?.meta)&&this.#l({type:"fetch",meta:i.fetchOptions?.meta});
let l=this.#a=zy({initialPromise:t?.initialPromise,fn:i.fetchFn,onCancel:c=>{c instanceof Py&&c.revert&&this.setState({...this.#o,fetchStatus:"idle"}),o.abort()},
onFail:(c,u)=>{this.#l({type:"failed",failureCount:c,error:u})},onPause:()=>{this.#l({type:"pause"})},onContinue:()=>{this.#l({type:"continue"})},retry:i.options.
retry,retryDelay:i.options.retryDelay,networkMode:i.options.networkMode,canRun:()=>!0}),s=(async()=>{try{let c=await l.promise;if(c===void 0)throw new Error(`${this.
queryHash} data is undefined`);return this.setData(c),this.#r.config.onSuccess?.(c,this),this.#r.config.onSettled?.(c,this.state.error,this),c}catch(c){if(c instanceof
Py){if(c.silent){if(this.#a!==l&&this.#i)return this.#i;throw c}else if(c.revert){if(this.state.data===void 0)throw c;return this.state.data}}throw this.#l({type:"\
error",error:c}),this.#r.config.onError?.(c,this),this.#r.config.onSettled?.(this.state.data,c,this),c}finally{this.#a===l&&(this.#a=void 0,this.#i=void 0),this.
scheduleGc()}})();return this.#i=s,l.start(),s}#l(e){let t=o=>{switch(e.type){case"failed":return{...o,fetchFailureCount:e.failureCount,fetchFailureReason:e.error};case"\
pause":return{...o,fetchStatus:"paused"};case"continue":return{...o,fetchStatus:"fetching"};case"fetch":return{...o,...E2(o.data,this.options),fetchMeta:e.meta??
null};case"success":{let r={...o,...bz(e.data,e.dataUpdatedAt),dataUpdateCount:o.dataUpdateCount+1,...!e.manual&&{fetchStatus:"idle",fetchFailureCount:0,fetchFailureReason:null}};
return this.#o=e.manual?r:void 0,r}case"error":{let r=e.error;return{...o,error:r,errorUpdateCount:o.errorUpdateCount+1,errorUpdatedAt:Date.now(),fetchFailureCount:o.
fetchFailureCount+1,fetchFailureReason:r,fetchStatus:"idle",status:"error",isInvalidated:!0}}case"invalidate":return{...o,isInvalidated:!0};case"setState":return{
...o,...e.state}}};this.state=t(this.state),bt.batch(()=>{this.observers.slice().forEach(o=>{o.onQueryUpdate()}),this.#r.notify({query:this,type:"updated",action:e})})}};
function E2(e,t){return{fetchFailureCount:0,fetchFailureReason:null,fetchStatus:A2(t.networkMode)?"fetching":"paused",...e===void 0&&{error:null,status:"pending"}}}
function bz(e,t){return{data:e,dataUpdatedAt:t??Date.now(),error:null,isInvalidated:!1,status:"success"}}function yz(e){let t=typeof e.initialData=="function"?e.
initialData():e.initialData,o=t!==void 0,r=o?typeof e.initialDataUpdatedAt=="function"?e.initialDataUpdatedAt():e.initialDataUpdatedAt:0;return{data:t,dataUpdateCount:0,
dataUpdatedAt:o?r??Date.now():0,error:null,errorUpdateCount:0,errorUpdatedAt:0,fetchFailureCount:0,fetchFailureReason:null,fetchMeta:null,isInvalidated:!1,status:o?
"success":"pending",fetchStatus:"idle"}}var P2=class extends hn{#e;#t=void 0;#o=void 0;#r=void 0;#n;#a;#i;#s;#c;#l;#d;#u;#f;#p=new Set;constructor(e,t){super(),this.options=t,this.#e=e,this.#i=null,this.
bindMethods(),this.setOptions(t)}bindMethods(){this.refetch=this.refetch.bind(this)}onSubscribe(){this.listeners.size===1&&(this.#t.addObserver(this),wz(this.#t,
this.options)?this.#m():this.updateResult(),this.#b())}onUnsubscribe(){this.hasListeners()||this.destroy()}shouldFetchOnReconnect(){return D2(this.#t,this.options,
this.options.refetchOnReconnect)}shouldFetchOnWindowFocus(){return D2(this.#t,this.options,this.options.refetchOnWindowFocus)}destroy(){this.listeners=new Set,this.#y(),
this.#I(),this.#t.removeObserver(this)}setOptions(e){let t=this.options,o=this.#t;if(this.options=this.#e.defaultQueryOptions(e),this.options.enabled!==void 0&&
typeof this.options.enabled!="boolean"&&typeof this.options.enabled!="function"&&typeof At(this.options.enabled,this.#t)!="boolean")throw new Error("Expected en\
abled to be a boolean or a callback that returns a boolean");this.#w(),this.#t.setOptions(this.options),t._defaulted&&!Xu(this.options,t)&&this.#e.getQueryCache().
notify({type:"observerOptionsUpdated",query:this.#t,observer:this});let r=this.hasListeners();r&&Sz(this.#t,o,this.options,t)&&this.#m(),this.updateResult(),r&&
(this.#t!==o||At(this.options.enabled,this.#t)!==At(t.enabled,this.#t)||At(this.options.staleTime,this.#t)!==At(t.staleTime,this.#t))&&this.#g();let a=this.#x();
r&&(this.#t!==o||At(this.options.enabled,this.#t)!==At(t.enabled,this.#t)||a!==this.#f)&&this.#v(a)}getOptimisticResult(e){let t=this.#e.getQueryCache().build(this.#e,
e),o=this.createResult(t,e);return Xu(this.getCurrentResult(),o)||(this.#r=o,this.#a=this.options,this.#n=this.#t.state),o}getCurrentResult(){return this.#r}trackResult(e,t){
return new Proxy(e,{get:(o,r)=>(this.trackProp(r),t?.(r),Reflect.get(o,r))})}trackProp(e){this.#p.add(e)}getCurrentQuery(){return this.#t}refetch({...e}={}){return this.
fetch({...e})}fetchOptimistic(e){let t=this.#e.defaultQueryOptions(e),o=this.#e.getQueryCache().build(this.#e,t),r=()=>{},a,n=new Promise(i=>{a=i,r=this.#e.getQueryCache().
subscribe(l=>{l.type==="updated"&&l.query.queryHash===o.queryHash&&o.state.data!==void 0&&(r(),i(this.createResult(o,t)))})});return Promise.race([o.fetch(t).then(
()=>{let i=this.createResult(o,t);return a?.(i),i}).finally(()=>{r()}),n])}fetch(e){return this.#m({...e,cancelRefetch:e.cancelRefetch??!0}).then(()=>(this.updateResult(),
this.#r))}#m(e){this.#w();let t=this.#t.fetch(this.options,e);return e?.throwOnError||(t=t.catch(ao)),t}#h(e){return!Zu()&&At(this.options.enabled,this.#t)!==!1&&
Ry(e)}#g(){this.#y();let e=At(this.options.staleTime,this.#t);if(this.#r.isStale||!this.#h(e))return;let t=My(this.#r.dataUpdatedAt,e)+1;this.#d=Oi.setTimeout(()=>{
this.#r.isStale||this.updateResult()},t)}#x(){return At(this.options.refetchInterval,this.#t)??!1}#v(e){this.#I(),this.#f=e,!(this.#f===0||!this.#h(this.#f))&&(this.#u=
Oi.setInterval(()=>{(this.options.refetchIntervalInBackground||Ju.isFocused())&&this.#m()},this.#f))}#b(){this.#g(),this.#v(this.#x())}#y(){this.#d!==void 0&&(Oi.
clearTimeout(this.#d),this.#d=void 0)}#I(){this.#u!==void 0&&(Oi.clearInterval(this.#u),this.#u=void 0)}createResult(e,t){let o=this.#t,r=this.options,a=this.#r,
n=this.#n,i=this.#a,l=e!==o?e.state:this.#o,{state:s}=e,c={...s},u=!1,d;if(t._optimisticResults){let w=this.hasListeners(),_=!w&&wz(e,t),S=w&&Sz(e,o,t,r);(_||S)&&
(c={...c,...E2(s.data,e.options)}),t._optimisticResults==="isRestoring"&&(c.fetchStatus="idle")}let{error:f,errorUpdatedAt:m,status:p}=c;d=c.data;let h=!1;if(t.
placeholderData!==void 0&&d===void 0&&p==="pending"){let w;a?.isPlaceholderData&&t.placeholderData===i?.placeholderData?(w=a.data,h=!0):w=typeof t.placeholderData==
"function"?t.placeholderData(this.#l?.state.data,this.#l):t.placeholderData,w!==void 0&&(p="success",d=lg(a?.data,w,t),u=!0)}if(t.select&&d!==void 0&&!h)if(a&&d===
n?.data&&t.select===this.#s)d=this.#c;else try{this.#s=t.select,d=t.select(d),d=lg(a?.data,d,t),this.#c=d,this.#i=null}catch(w){this.#i=w}else d===void 0&&(this.#i=
null);this.#i&&(f=this.#i,d=this.#c,m=a?.error===f?a.errorUpdatedAt:Date.now(),p="error",u=!1);let I=c.fetchStatus==="fetching",v=p==="pending",g=p==="error",x=v&&
I,b=d!==void 0;return{status:p,fetchStatus:c.fetchStatus,isPending:v,isSuccess:p==="success",isError:g,isInitialLoading:x,isLoading:x,data:d,dataUpdatedAt:c.dataUpdatedAt,
error:f,errorUpdatedAt:m,failureCount:c.fetchFailureCount,failureReason:c.fetchFailureReason,errorUpdateCount:c.errorUpdateCount,isFetched:e.isFetched(),isFetchedAfterMount:c.
dataUpdateCount>l.dataUpdateCount||c.errorUpdateCount>l.errorUpdateCount,isFetching:I,isRefetching:I&&!v,isLoadingError:g&&!b,isPaused:c.fetchStatus==="paused",
isPlaceholderData:u,isRefetchError:g&&b,isStale:z2(e,t),refetch:this.refetch,isEnabled:At(t.enabled,e)!==!1}}updateResult(){let e=this.#r,t=this.createResult(this.#t,
this.options);if(this.#n=this.#t.state,this.#a=this.options,this.#n.data!==void 0&&(this.#l=this.#t),Xu(t,e))return;this.#r=t;let r=(()=>{if(!e)return!0;let{notifyOnChangeProps:a}=this.
options,n=typeof a=="function"?a():a;if(n==="all"||!n&&!this.#p.size||this.options.throwOnError&&this.#r.error!==e.error)return!0;for(let i of n??this.#p)if(this.#r[i]!==
e[i])return!0;return!1})();bt.batch(()=>{r&&this.listeners.forEach(a=>{a(this.#r)}),this.#e.getQueryCache().notify({query:this.#t,type:"observerResultsUpdated"})})}#w(){
let e=this.#e.getQueryCache().build(this.#e,this.options);if(e===this.#t)return;let t=this.#t;this.#t=e,this.#o=e.state,this.hasListeners()&&(t?.removeObserver(
this),e.addObserver(this))}onQueryUpdate(){this.updateResult(),this.hasListeners()&&this.#b()}};function kG(e,t){return At(t.enabled,e)!==!1&&e.state.data===void 0&&
!(e.state.status==="error"&&At(t.retryOnMount,e)===!1)}function wz(e,t){return kG(e,t)||e.state.data!==void 0&&D2(e,t,t.refetchOnMount)}function D2(e,t,o){if(At(
t.enabled,e)!==!1&&At(t.staleTime,e)!=="static"){let r=At(o,e);return r==="always"||r!==!1&&z2(e,t)}return!1}function Sz(e,t,o,r){return(e!==t||At(r.enabled,e)===
!1)&&(!o.suspense||e.state.status!=="error")&&z2(e,o)}function z2(e,t){return At(t.enabled,e)!==!1&&e.isStaleByTime(At(t.staleTime,e))}var Cz=class extends Oy{#e;#t;#o;#r;constructor(e){super(),this.#e=e.client,this.mutationId=e.mutationId,this.#o=e.mutationCache,this.#t=[],this.state=e.state||
O2(),this.setOptions(e.options),this.scheduleGc()}setOptions(e){this.options=e,this.updateGcTime(this.options.gcTime)}get meta(){return this.options.meta}addObserver(e){
this.#t.includes(e)||(this.#t.push(e),this.clearGcTimeout(),this.#o.notify({type:"observerAdded",mutation:this,observer:e}))}removeObserver(e){this.#t=this.#t.filter(
t=>t!==e),this.scheduleGc(),this.#o.notify({type:"observerRemoved",mutation:this,observer:e})}optionalRemove(){this.#t.length||(this.state.status==="pending"?this.
scheduleGc():this.#o.remove(this))}continue(){return this.#r?.continue()??(this.state.status==="pending"?this.execute(this.state.variables):Promise.resolve())}async execute(e){
let t=()=>{this.#n({type:"continue"})},o={client:this.#e,meta:this.options.meta,mutationKey:this.options.mutationKey},r=this.#r=zy({fn:()=>this.options.mutationFn?
this.options.mutationFn(e,o):Promise.reject(new Error("No mutationFn found")),onFail:(i,l)=>{this.#n({type:"failed",failureCount:i,error:l})},onPause:()=>{this.#n(
{type:"pause"})},onContinue:t,retry:this.options.retry??0,retryDelay:this.options.retryDelay,networkMode:this.options.networkMode,canRun:()=>this.#o.canRun(this)}),
a=this.state.status==="pending",n=!r.canStart();try{if(a)t();else{this.#n({type:"pending",variables:e,isPaused:n}),this.#o.config.onMutate&&await this.#o.config.
onMutate(e,this,o);let l=await this.options.onMutate?.(e,o);l!==this.state.context&&this.#n({type:"pending",context:l,variables:e,isPaused:n})}this.state.isPaused&&
r.canStart()&&t();let i=await r.start();return await this.#o.config.onSuccess?.(i,e,this.state.context,this,o),await this.options.onSuccess?.(i,e,this.state.context,
o),await this.#o.config.onSettled?.(i,null,this.state.variables,this.state.context,this,o),await this.options.onSettled?.(i,null,e,this.state.context,o),this.#n(
{type:"success",data:i}),i}catch(i){try{await this.#o.config.onError?.(i,e,this.state.context,this,o)}catch(l){Promise.reject(l)}try{await this.options.onError?.(
i,e,this.state.context,o)}catch(l){Promise.reject(l)}try{await this.#o.config.onSettled?.(void 0,i,this.state.variables,this.state.context,this,o)}catch(l){Promise.
reject(l)}try{await this.options.onSettled?.(void 0,i,e,this.state.context,o)}catch(l){Promise.reject(l)}throw this.#n({type:"error",error:i}),i}finally{this.#r===
r&&(this.#r=void 0),this.#o.runNext(this)}}#n(e){let t=o=>{switch(e.type){case"failed":return{...o,failureCount:e.failureCount,failureReason:e.error};case"pause":
return{...o,isPaused:!0};case"continue":return{...o,isPaused:!1};case"pending":return{...o,context:e.context,data:void 0,failureCount:0,failureReason:null,error:null,
isPaused:e.isPaused,status:"pending",variables:e.variables,submittedAt:Date.now()};case"success":return{...o,data:e.data,failureCount:0,failureReason:null,error:null,
status:"success",isPaused:!1};case"error":return{...o,data:void 0,error:e.error,failureCount:o.failureCount+1,failureReason:e.error,isPaused:!1,status:"error"}}};
this.state=t(this.state),bt.batch(()=>{this.#t.forEach(o=>{o.onMutationUpdate(e)}),this.#o.notify({mutation:this,type:"updated",action:e})})}};function O2(){return{
context:void 0,data:void 0,error:null,failureCount:0,failureReason:null,isPaused:!1,status:"idle",variables:void 0,submittedAt:0}}var _z=class extends hn{#e;#t;#o;constructor(e={}){super(),this.config=e,this.#e=new Set,this.#t=new Map,this.#o=0}build(e,t,o){let r=new Cz({client:e,mutationCache:this,
mutationId:++this.#o,options:e.defaultMutationOptions(t),state:o});return this.add(r),r}add(e){this.#e.add(e);let t=By(e);if(typeof t=="string"){let o=this.#t.get(
t);o?o.push(e):this.#t.set(t,[e])}this.notify({type:"added",mutation:e})}remove(e){if(this.#e.delete(e)){let t=By(e);if(typeof t=="string"){let o=this.#t.get(t);
if(o)if(o.length>1){let r=o.indexOf(e);r!==-1&&o.splice(r,1)}else o[0]===e&&this.#t.delete(t)}}this.notify({type:"removed",mutation:e})}canRun(e){let t=By(e);if(typeof t==
"string"){let o=this.#t.get(t)?.find(r=>r.state.status==="pending");return!o||o===e}else return!0}runNext(e){let t=By(e);return typeof t=="string"?this.#t.get(t)?.
find(o=>o!==e&&o.state.isPaused)?.continue()??Promise.resolve():Promise.resolve()}clear(){bt.batch(()=>{let e=this.getAll();this.#e.clear(),this.#t.clear(),e.forEach(
t=>{this.notify({type:"removed",mutation:t})})})}getAll(){return Array.from(this.#e)}find(e){let t={exact:!0,...e};return this.getAll().find(o=>Ey(t,o))}findAll(e={}){
return this.getAll().filter(t=>Ey(e,t))}notify(e){bt.batch(()=>{this.listeners.forEach(t=>{t(e)})})}resumePausedMutations(){let e=this.getAll().filter(t=>t.state.
isPaused);return bt.batch(()=>Promise.all(e.map(t=>t.continue().catch(ao))))}};function By(e){return e.options.scope?.id}var B2=class extends hn{#e;#t=void 0;#o;#r;constructor(e,t){super(),this.#e=e,this.setOptions(t),this.bindMethods(),this.#n()}bindMethods(){this.mutate=this.mutate.
bind(this),this.reset=this.reset.bind(this)}setOptions(e){let t=this.options;this.options=this.#e.defaultMutationOptions(e),Xu(this.options,t)||this.#e.getMutationCache().
notify({type:"observerOptionsUpdated",mutation:this.#o,observer:this}),t?.mutationKey&&this.options.mutationKey&&Bi(t.mutationKey)!==Bi(this.options.mutationKey)?
this.reset():this.#o?.state.status==="pending"&&this.#o.setOptions(this.options)}onSubscribe(){this.listeners.size===1&&this.#o&&(this.#o.addObserver(this),this.#n())}onUnsubscribe(){
this.hasListeners()||this.#o?.removeObserver(this)}onMutationUpdate(e){this.#n(),this.#a(e)}getCurrentResult(){return this.#t}reset(){this.#o?.removeObserver(this),
this.#o=void 0,this.#n(),this.#a()}mutate(e,t){return this.#r=t,this.#o?.removeObserver(this),this.#o=this.#e.getMutationCache().build(this.#e,this.options),this.#o.
addObserver(this),this.#o.execute(e)}#n(){let e=this.#o?.state??O2();this.#t={...e,isPending:e.status==="pending",isSuccess:e.status==="success",isError:e.status===
"error",isIdle:e.status==="idle",mutate:this.mutate,reset:this.reset}}#a(e){bt.batch(()=>{let t=this.#r;if(t&&this.hasListeners()){let o=this.#t.variables,r=this.#t.
context,a={client:this.#e,meta:this.options.meta,mutationKey:this.options.mutationKey};if(e?.type==="success"){try{t.onSuccess?.(e.data,o,r,a)}catch(n){Promise.
reject(n)}try{t.onSettled?.(e.data,null,o,r,a)}catch(n){Promise.reject(n)}}else if(e?.type==="error"){try{t.onError?.(e.error,o,r,a)}catch(n){Promise.reject(n)}
try{t.onSettled?.(void 0,e.error,o,r,a)}catch(n){Promise.reject(n)}}}this.listeners.forEach(o=>{o(this.#t)})})}};var kz=class extends hn{#e;constructor(e={}){super(),this.config=e,this.#e=new Map}build(e,t,o){let r=t.queryKey,a=t.queryHash??ig(r,t),n=this.get(a);return n||
(n=new Iz({client:e,queryKey:r,queryHash:a,options:e.defaultQueryOptions(t),state:o,defaultOptions:e.getQueryDefaults(r)}),this.add(n)),n}add(e){this.#e.has(e.queryHash)||
(this.#e.set(e.queryHash,e),this.notify({type:"added",query:e}))}remove(e){this.#e.get(e.queryHash)===e&&(e.destroy(),this.#e.delete(e.queryHash),this.notify({type:"\
removed",query:e}))}clear(){bt.batch(()=>{this.getAll().forEach(e=>{this.remove(e)})})}get(e){return this.#e.get(e)}getAll(){return[...this.#e.values()]}find(e){
let t={exact:!0,...e};return this.getAll().find(o=>Ay(t,o))}findAll(e={}){let t=this.getAll();return Object.keys(e).length>0?t.filter(o=>Ay(e,o)):t}notify(e){bt.
batch(()=>{this.listeners.forEach(t=>{t(e)})})}onFocus(){bt.batch(()=>{this.getAll().forEach(e=>{e.onFocus()})})}onOnline(){bt.batch(()=>{this.getAll().forEach(
e=>{e.onOnline()})})}};var N2=class{#e;#t;#o;#r;#n;#a;#i;#s;constructor(e={}){this.#e=e.queryCache||new kz,this.#t=e.mutationCache||new _z,this.#o=e.defaultOptions||{},this.#r=new Map,
this.#n=new Map,this.#a=0}mount(){this.#a++,this.#a===1&&(this.#i=Ju.subscribe(async e=>{e&&(await this.resumePausedMutations(),this.#e.onFocus())}),this.#s=em.
subscribe(async e=>{e&&(await this.resumePausedMutations(),this.#e.onOnline())}))}unmount(){this.#a--,this.#a===0&&(this.#i?.(),this.#i=void 0,this.#s?.(),this.#s=
void 0)}isFetching(e){return this.#e.findAll({...e,fetchStatus:"fetching"}).length}isMutating(e){return this.#t.findAll({...e,status:"pending"}).length}getQueryData(e){
let t=this.defaultQueryOptions({queryKey:e});return this.#e.get(t.queryHash)?.state.data}ensureQueryData(e){let t=this.defaultQueryOptions(e),o=this.#e.build(this,
t),r=o.state.data;return r===void 0?this.fetchQuery(e):(e.revalidateIfStale&&o.isStaleByTime(At(t.staleTime,o))&&this.prefetchQuery(t),Promise.resolve(r))}getQueriesData(e){
return this.#e.findAll(e).map(({queryKey:t,state:o})=>[t,o.data])}setQueryData(e,t,o){let r=this.defaultQueryOptions({queryKey:e}),a=this.#e.get(r.queryHash)?.state.
data,n=fz(t,a);if(n!==void 0)return this.#e.build(this,r).setData(n,{...o,manual:!0})}setQueriesData(e,t,o){return bt.batch(()=>this.#e.findAll(e).map(({queryKey:r})=>[
r,this.setQueryData(r,t,o)]))}getQueryState(e){let t=this.defaultQueryOptions({queryKey:e});return this.#e.get(t.queryHash)?.state}removeQueries(e){let t=this.#e;
bt.batch(()=>{t.findAll(e).forEach(o=>{t.remove(o)})})}resetQueries(e,t){let o=this.#e;return bt.batch(()=>{let r=o.findAll(e),a=new Set(r);return r.forEach(n=>{
n.reset()}),this.refetchQueries({type:"active",predicate:n=>a.has(n)},t)})}cancelQueries(e,t={}){let o={revert:!0,...t},r=bt.batch(()=>this.#e.findAll(e).map(a=>a.
cancel(o)));return Promise.all(r).then(ao).catch(ao)}invalidateQueries(e,t={}){return bt.batch(()=>(this.#e.findAll(e).forEach(o=>{o.invalidate()}),e?.refetchType===
"none"?Promise.resolve():this.refetchQueries({...e,type:e?.refetchType??e?.type??"active"},t)))}refetchQueries(e,t={}){let o={...t,cancelRefetch:t.cancelRefetch??
!0},r=bt.batch(()=>this.#e.findAll(e).filter(a=>!a.isDisabled()&&!a.isStatic()).map(a=>{let n=a.fetch(void 0,o),i=a.state.fetchStatus==="paused";return(!o.throwOnError||
i)&&(n=n.catch(ao)),i?Promise.resolve():n}));return Promise.all(r).then(ao)}async query(e){let t=this.defaultQueryOptions(e);t.retry===void 0&&(t.retry=!1);let o=this.#e.
build(this,t),r=o.isStaleByTime(At(t.staleTime,o))?await o.fetch(t):o.state.data,a=t.select;return a?a(r):r}fetchQuery(e){let t=this.defaultQueryOptions(e);t.retry===
void 0&&(t.retry=!1);let o=this.#e.build(this,t);return o.isStaleByTime(At(t.staleTime,o))?o.fetch(t):Promise.resolve(o.state.data)}prefetchQuery(e){return this.
fetchQuery(e).then(ao).catch(ao)}infiniteQuery(e){return e._type="infinite",this.query(e)}fetchInfiniteQuery(e){return e._type="infinite",this.fetchQuery(e)}prefetchInfiniteQuery(e){
return this.fetchInfiniteQuery(e).then(ao).catch(ao)}ensureInfiniteQueryData(e){return e._type="infinite",this.ensureQueryData(e)}resumePausedMutations(){return em.
isOnline()?this.#t.resumePausedMutations():Promise.resolve()}getQueryCache(){return this.#e}getMutationCache(){return this.#t}getDefaultOptions(){return this.#o}setDefaultOptions(e){
this.#o=e}setQueryDefaults(e,t){this.#r.set(Bi(e),{queryKey:e,defaultOptions:t})}getQueryDefaults(e){let t=[...this.#r.values()],o={};return t.forEach(r=>{Us(e,
r.queryKey)&&Object.assign(o,r.defaultOptions)}),o}setMutationDefaults(e,t){this.#n.set(Bi(e),{mutationKey:e,defaultOptions:t})}getMutationDefaults(e){let t=[...this.#n.
values()],o={};return t.forEach(r=>{Us(e,r.mutationKey)&&Object.assign(o,r.defaultOptions)}),o}defaultQueryOptions(e){if(e._defaulted)return e;let t={...this.#o.
queries,...this.getQueryDefaults(e.queryKey),...e,_defaulted:!0};return t.queryHash||(t.queryHash=ig(t.queryKey,t)),t.refetchOnReconnect===void 0&&(t.refetchOnReconnect=
t.networkMode!=="always"),t.throwOnError===void 0&&(t.throwOnError=!!t.suspense),!t.networkMode&&t.persister&&(t.networkMode="offlineFirst"),t.queryFn===Qu&&(t.
enabled=!1),t}defaultMutationOptions(e){return e?._defaulted?e:{...this.#o.mutations,...e?.mutationKey&&this.getMutationDefaults(e.mutationKey),...e,_defaulted:!0}}clear(){
this.#e.clear(),this.#t.clear()}};var Ny=y(E(),1),Tz=Ny.createContext(!1),Rz=()=>Ny.useContext(Tz),kPe=Tz.Provider;var cg=y(E(),1),TG=y(C(),1);function RG(){let e=!1;return{clearReset:()=>{e=!1},reset:()=>{e=!0},isReset:()=>e}}var MG=cg.createContext(RG()),Mz=()=>cg.useContext(
MG);var Az=y(E(),1),Ez=(e,t,o)=>{let r=o?.state.status==="error"&&typeof e.throwOnError=="function"?Wu(e.throwOnError,[o.state.error,o]):e.throwOnError;(e.suspense||
r)&&(t.isReset()||(e.retryOnMount=!1))},Dz=e=>{Az.useEffect(()=>{e.clearReset()},[e])},Pz=({result:e,errorResetBoundary:t,throwOnError:o,query:r,suspense:a})=>e.
isError&&!t.isReset()&&!e.isFetching&&r&&(a&&e.data===void 0||Wu(o,[e.error,r]));var zz=e=>{if(e.suspense){let o=a=>a==="static"?a:Math.max(a??1e3,1e3),r=e.staleTime;e.staleTime=typeof r=="function"?(...a)=>o(r(...a)):o(r),typeof e.gcTime=="\
number"&&(e.gcTime=Math.max(e.gcTime,1e3))}},Oz=(e,t)=>e?.suspense&&t.isPending,Bz=(e,t,o)=>t.fetchOptimistic(e).catch(()=>{o.clearReset()});var qs=y(E(),1);function Nz(e,t,o){let r=Rz(),a=Mz(),n=Ef(o),i=n.defaultQueryOptions(e),l=n.getQueryCache().get(i.queryHash),s=e.subscribed!==!1;i._optimisticResults=
r?"isRestoring":s?"optimistic":void 0,zz(i),Ez(i,a,l),Dz(a);let[c]=qs.useState(()=>new t(n,i)),u=c.getOptimisticResult(i);qs.useEffect(()=>{c.setOptions(i)},[i,
c]);let d=!r&&s;if(qs.useSyncExternalStore(qs.useCallback(f=>{let m=d?c.subscribe(bt.batchCalls(f)):ao;return c.updateResult(),m},[c,d]),()=>c.getCurrentResult(),
()=>c.getCurrentResult()),Oz(i,u))throw Bz(i,c,a);if(Pz({result:u,errorResetBoundary:a,throwOnError:i.throwOnError,query:l,suspense:i.suspense}))throw u.error;return i.
notifyOnChangeProps?u:c.trackResult(u)}function cr(e,t){return Nz(e,P2,t)}var Ol=y(E(),1);function no(e,t){let o=Ef(t),[r]=Ol.useState(()=>new B2(o,e));Ol.useEffect(()=>{r.setOptions(e)},[r,e]);let a=Ol.useSyncExternalStore(Ol.useCallback(
i=>r.subscribe(bt.batchCalls(i)),[r]),()=>r.getCurrentResult(),()=>r.getCurrentResult()),n=Ol.useCallback((...i)=>{r.mutate(i[0],i[1]).catch(ao)},[r]);if(a.error&&
Wu(r.options.throwOnError,[a.error]))throw a.error;return{...a,mutate:n,mutateAsync:a.mutate}}var vL=y(E(),1),bL=y(FN(),1);var VN=y(E(),1),va=class extends Error{constructor(o,r,a,n){super(o);this.status=r;this.code=a;this.traceId=n}status;code;traceId},PY=new Set(["key","password",
"current","new","token"]),zY=12,SI=[],OY=0,CI=new Set;function O5(e){return Array.isArray(e)?e.map(O5):e===null||typeof e!="object"?e:Object.fromEntries(Object.
entries(e).map(([t,o])=>[t,PY.has(t)&&o?"…":O5(o)]))}var LN=({method:e,path:t})=>`${e} ${t.split("?")[0]}`;function BY(e){let t=SI.filter(o=>LN(o)!==LN(e));SI=
[{...e,number:++OY},...t].slice(0,zY),CI.forEach(o=>o())}function UN(){SI=[],CI.forEach(e=>e())}function qN(){return(0,VN.useSyncExternalStore)(e=>(CI.add(e),()=>CI.
delete(e)),()=>SI)}async function dx(e){let t=await e.text().catch(()=>""),o={};try{o=JSON.parse(t)}catch{}let r=o.error?.message??o.data?.message??o.message??`\
The gateway answered ${e.status}.`,a=o.error?.code??o.data?.errorCode??"";return new va(r,e.status,a,e.headers.get("x-portkey-trace-id")??"")}async function ux(e,t){
try{return await fetch(e,{cache:"no-store",redirect:"error",...t})}catch(o){throw o instanceof DOMException&&o.name==="AbortError"?o:new va("The gateway does no\
t answer. Is it running, and is this computer connected to it?",0,"","")}}function mx(){return Array.from(crypto.getRandomValues(new Uint8Array(16)),e=>e.toString(
16).padStart(2,"0")).join("")}var wI=null,z5=null;function jN(e){return wI=e,()=>{wI===e&&(wI=null)}}function NY(){return z5??=(wI?.()??Promise.resolve(!1)).finally(
()=>{z5=null}),z5}async function qe(e,t,o){try{return await HN(e,t,o)}catch(r){if(!(r instanceof va&&r.code==="step_up_required")||!await NY())throw r;return HN(
e,t,o)}}async function HN(e,t,o){let r={accept:"application/json","x-portkey-trace-id":mx()};e!=="GET"&&(r["x-lockgate-console"]="1"),o!==void 0&&(r["content-ty\
pe"]="application/json");let a=performance.now(),n=await ux(t,{method:e,headers:r,credentials:"same-origin",body:o===void 0?null:JSON.stringify(o)});if(BY({method:e,
path:t,body:O5(o),status:n.status,ms:Math.round(performance.now()-a)}),!n.ok)throw await dx(n);let i=await n.text();return i?JSON.parse(i):{}}var kI=[{value:"15m",label:"Last 15 minutes",ms:9e5},{value:"1h",label:"Last hour",ms:36e5},{value:"24h",label:"Last 24 hours",ms:864e5},{value:"7d",label:"Last\
 7 days",ms:6048e5},{value:"30d",label:"Last 30 days",ms:2592e6},{value:"all",label:"All time",ms:0}],px={range:"all",outcome:"",status:[],model:[],provider:[],
trace:"",metadata:{},pageSize:50};function TI(e,t){let o=new URLSearchParams,r=kI.find(a=>a.value===e.range)?.ms??0;return r&&o.set("time_of_generation_min",new Date(
Date.now()-r).toISOString()),e.status.length>0&&o.set("status_code",e.status.join(",")),e.outcome&&o.set("is_success",String(e.outcome==="ok")),e.model.length>0&&
o.set("ai_model",e.model.join(",")),e.provider.length>0&&o.set("ai_org",e.provider.join(",")),e.trace&&o.set("trace_id",e.trace),Object.keys(e.metadata).length>
0&&o.set("metadata",JSON.stringify(e.metadata)),o.set("page_size",String(e.pageSize)),t>0&&o.set("current_page",String(t)),o.toString()}var B5=["model","status",
"trace","provider"];function N5(e){let t=e.trim(),[,o="",r=""]=/^([a-z]+):\s*(.*)$/i.exec(t)??[];return o?B5.includes(o.toLowerCase())&&r?`${o.toLowerCase()}:${r.
trim()}`:null:/^[^=\s]+=.+$/.test(t)?t:/^[1-5]\d\d$/.test(t)?`status:${t}`:/^\S+$/.test(t)?`trace:${t}`:null}function F5(e){return[...e.status.map(t=>`status:${t}`),
...e.model.map(t=>`model:${t}`),...e.provider.map(t=>`provider:${t}`),...e.trace?[`trace:${e.trace}`]:[],...Object.entries(e.metadata).map(([t,o])=>`${t}=${o}`)]}
function L5(e,t){let o={...e,status:[],model:[],provider:[],trace:"",metadata:{}};for(let r of t){let a=r.search(/[:=]/),[n,i]=[r.slice(0,a),r.slice(a+1)];r[a]===
"="?o.metadata[n]=i:n==="trace"?o.trace=i:o[n].push(i)}return o}function KN(e){let t=e.get("range"),o=e.get("outcome"),r={...px,range:kI.some(a=>a.value===t)?t:
"24h",outcome:o==="ok"||o==="failed"?o:""};return L5(r,e.getAll("q").map(N5).filter(a=>a!==null))}function RI(e,t){let o=new URLSearchParams;e.range!=="24h"&&o.
set("range",e.range),e.outcome&&o.set("outcome",e.outcome);for(let a of F5(e))o.append("q",a);t>0&&o.set("page",String(t));let r=o.toString();return r?`?${r}`:""}
var ba=e=>typeof e=="string"?e:"",Ar=e=>typeof e=="number"?e:0,_I=e=>e!==null&&typeof e=="object"?e:{};function $N(e){return{id:ba(e.id),at:new Date(e.created_at),
method:ba(e.request_method),path:ba(e.request_path),status:Ar(e.response_status_code),ok:e.is_success===!0,end:ba(e.end),provider:ba(e.ai_org),credential:ba(e.virtual_key),
model:ba(e.ai_model),streamed:e.stream_mode===!0,tokensIn:Ar(e.req_units),tokensOut:Ar(e.res_units),estimated:e.units_estimated===!0,cost:typeof e.cost=="number"?
e.cost/100:null,ms:Ar(e.response_time),traceId:ba(e.trace_id),keyId:ba(e.api_key_id),metadata:_I(e.metadata)}}function MI(e){return{total:e.total??e.data.length,
rows:e.data.map($N)}}function GN(e){let t=_I(e),o=t.body??"";return{headers:Object.entries(_I(t.headers)).map(([r,a])=>[r,String(a)]),text:typeof o=="string"?o:
JSON.stringify(o),truncated:t.truncated===!0}}function YN(e){let t=_I(e.timings);return{...$N(e),modelAsked:ba(e.model_requested),upstreamStatus:Ar(e.upstream_status_code),
url:ba(e.request_url),error:ba(e.error_code),attempts:Ar(e.attempts),clientIp:ba(e.client_ip),sdk:ba(e.sdk_version),worker:Ar(e.worker),tokensCached:Ar(e.cached_units),
tokensReasoning:Ar(e.reasoning_units),bytesIn:Ar(e.bytes_in),bytesOut:Ar(e.bytes_out),timings:{authenticated:Ar(t.auth)/1e3,received:Ar(t.queue)/1e3,sent:Ar(t.sent)/
1e3,firstByte:Ar(t.first_byte)/1e3,total:Ar(t.total)/1e3},request:GN(e.request),response:GN(e.response)}}var yc=new N2({defaultOptions:{queries:{staleTime:5e3,retry:(e,t)=>e<2&&!(t instanceof va&&t.status>=400&&t.status<500)}}}),Ic=e=>({queryKey:[e],queryFn:()=>qe(
"GET",e)}),Er=e=>yc.invalidateQueries({queryKey:[e]}),Xr="/v1/session",Wm=()=>cr({queryKey:[Xr],queryFn:async()=>{try{return await qe("GET",Xr)}catch(e){if(e instanceof
va&&e.status===401)return null;throw e}},staleTime:6e4}),AI="/v1/setup",XN=e=>cr({...Ic(AI),enabled:e}),hx="/v1/profile/api-key",Zm=()=>cr(Ic(hx)),Jm="/v1/sessi\
ons",QN=()=>cr(Ic(Jm)),wc="/v1/api-keys",Sc=()=>cr(Ic(`${wc}?page_size=500`)),Zl=()=>Er(`${wc}?page_size=500`),EI=e=>cr({...Ic(`/v1/scopes?kind=${e}`),staleTime:1/0}),
Jl="/v1/virtual-keys",ep=()=>cr(Ic(`${Jl}?page_size=500`)),gx=async()=>{await Promise.all([Er(`${Jl}?page_size=500`),Er(WN)])},xx=()=>cr({...Ic("/v1/provider-ca\
talogue"),staleTime:1/0}),WN="/v1/models",tp=()=>cr({...Ic(WN),staleTime:6e4});function DI(e,t,o){return cr({queryKey:["/v1/logs",e,t],queryFn:async()=>MI(await qe(
"GET",`/v1/logs?${TI(e,t)}`)),refetchInterval:r=>typeof o=="function"?o(r.state.data):o,placeholderData:M2})}function ZN(e){return cr({queryKey:["/v1/logs",e],queryFn:async()=>YN(
await qe("GET",`/v1/logs/${encodeURIComponent(e)}`)),staleTime:1/0})}var dw=y(E(),1);function JN(e,t){if(e instanceof RegExp)return{keys:!1,pattern:e};var o,r,a,n,i=[],l="",s=e.split("/");for(s[0]||s.shift();a=s.shift();)o=a[0],o==="*"?(i.push(o),
l+=a[1]==="?"?"(?:/(.*))?":"/(.*)"):o===":"?(r=a.indexOf("?",1),n=a.indexOf(".",1),i.push(a.substring(1,~r?r:~n?n:a.length)),l+=~r&&!~n?"(?:/([^/]+?))?":"/([^/]\
+?)",~n&&(l+=(~r?"?":"")+"\\"+a.substring(n))):l+="/"+a;return{keys:i,pattern:new RegExp("^"+l+(t?"(?=$|/)":"/?$"),"i")}}var Cc=y(E(),1),We=y(E(),1);var PI=y(rF(),1);var $Y=Cc.useInsertionEffect,YY=typeof window<"u"&&typeof window.document<"u"&&typeof window.document.createElement<"u",V5=YY?Cc.useLayoutEffect:Cc.useEffect,XY=$Y||
V5,vx=e=>{let t=Cc.useRef([e,(...o)=>t[0](...o)]).current;return XY(()=>{t[0]=e}),t[1]};var aF=["popstate","pushState","replaceState","hashchange"],bx=[],nF=()=>bx.forEach(e=>e()),QY=e=>(bx.push(e)===1&&aF.forEach(t=>addEventListener(t,nF)),()=>{bx=
bx.filter(t=>t!==e),bx.length||aF.forEach(t=>removeEventListener(t,nF))}),cF=(e,t)=>(0,PI.useSyncExternalStore)(QY,e,t),iF=()=>location.search,fF=({ssrSearch:e}={})=>cF(
iF,e!=null?()=>e:iF),lF=()=>location.pathname,WY=({ssrPath:e}={})=>cF(lF,e!=null?()=>e:lF);var ZY=(e,{replace:t=!1,state:o=null}={})=>history[t?"replaceState":"pushState"](o,"",e),dF=e=>[WY(e),ZY],sF=Symbol.for("wouter_v3");if(typeof history<"u"&&typeof window[sF]>
"u"){for(let e of["pushState","replaceState"]){let t=history[e];history[e]=function(){let o=t.apply(this,arguments),r=new Event(e);return r.arguments=arguments,
dispatchEvent(r),o}}Object.defineProperty(window,sF,{value:!0})}var uF=(e="")=>e==="/"?"":e,mF=(e,t)=>e[0]==="~"?e.slice(1):uF(t)+e,q5=(e,t)=>(e=U5(uF(e)),t=U5(t),!e||(t.toLowerCase()+"/").startsWith(e.toLowerCase()+"/")?t.slice(
e.length)||"/":"~"+t),U5=e=>{try{return e.includes("%")?decodeURI(e):e}catch{return e}},pF=e=>U5(e[0]==="?"?e.slice(1):e);var hF={hook:dF,searchHook:fF,parser:JN,base:"",ssrPath:void 0,ssrSearch:void 0,ssrContext:void 0,hrefs:e=>e,aroundNav:(e,t,o)=>e(t,o)},gF=(0,We.createContext)(
hF),rd=()=>(0,We.useContext)(gF),xF={},vF=(0,We.createContext)(xF),ad=()=>(0,We.useContext)(vF),bF=(e,t=e.base)=>q5(t,e.hook(e)[0]),j5=e=>{let[t,o]=e.hook(e);return[
q5(e.base,t),vx((r,a)=>e.aroundNav(o,mF(r,e.base),a))]},Pt=()=>j5(rd()),JY=()=>{let e=rd();return pF(e.searchHook(e))},yF=(e,t,o,r)=>{let{pattern:a,keys:n}=t instanceof
RegExp?{pattern:t}:e(t||"*",r),i=a.exec(o);if(!i)return[!1,null];let l={};for(let s=1;s<i.length;s++)l[s-1]=i[s];if(n)for(let s=0;s<n.length;s++)l[n[s]]=i[s+1];else
Object.assign(l,i.groups);return r?[!0,l,i[0]]:[!0,l]};var eX=({children:e,...t})=>{let o=rd(),r=t.hook?hF:o,a=r;if(t.ssrPath){let[s,c=t.ssrSearch??""]=t.ssrPath.split("?");s&&(t.ssrSearch=c,t.ssrPath=s)}t.hrefs=t.hrefs??
t.hook?.hrefs,t.searchHook=t.searchHook??t.hook?.searchHook;let n=(0,We.useRef)(r),i=n.current,l=i;for(let s in r){let c=s==="base"?r[s]+(t[s]??""):t[s]??r[s];c!==
l[s]&&(i===l&&(n.current=l={...l}),l[s]=c),(c!==r[s]||c!==a[s])&&(a=l)}return(0,We.createElement)(gF.Provider,{value:a},e)},tX=({children:e,component:t},o)=>t?(0,We.createElement)(
t,{params:o}):typeof e=="function"?e(o):e,oX=e=>{let t=(0,We.useRef)(xF),o=t.current,r=Object.keys(e);return t.current=r.length!==Object.keys(o).length||r.some(
a=>e[a]!==o[a])?e:o};function zI(){let[e,t]=Pt(),o=JY(),r=(0,We.useMemo)(()=>new URLSearchParams(o),[o]),a=r,n=vx((i,l)=>{a=new URLSearchParams(typeof i=="funct\
ion"?i(a):i);let s=a.toString();t(e+(s?"?"+s:""),l)});return[r,n]}var Zi=({path:e,nest:t,match:o,...r})=>{let a=rd(),n=bF(a),[i,l,s]=o??yF(a.parser,e,n,t),c=oX(
{...ad(),...l});if(!i)return null;let u=tX(r,c);return(0,We.createElement)(vF.Provider,{value:c},s?(0,We.createElement)(eX,{base:s},u):u)},vt=(0,We.forwardRef)(
(e,t)=>{let o=rd(),[r,a]=j5(o),{to:n="",href:i=n,onClick:l,asChild:s,children:c,className:u,replace:d,state:f,transition:m,...p}=e;return p.onClick=vx(h=>{h.ctrlKey||
h.metaKey||h.altKey||h.shiftKey||h.button!==0||(l?.(h),h.defaultPrevented||(h.preventDefault(),a(i,e)))}),p.href=o.hrefs(i[0]==="~"?i.slice(1):o.base+i,o),u!==void 0&&
(p.className=u?.call?u(r===i):u),t&&(p.ref=t),s&&(0,We.isValidElement)(c)?(0,We.cloneElement)(c,p):(0,We.createElement)("a",p,c)}),IF=(e,t=[])=>{if(Array.isArray(
e))for(let o of e)IF(o&&o.type===We.Fragment?o.props.children:o,t);else t.push(e);return t},wF=({children:e,location:t})=>{let o=rd(),r=bF(o);for(let a of IF(e)){
let n=0;if((0,We.isValidElement)(a)&&(n=yF(o.parser,a.props.path,t||r,a.props.nest))[0])return(0,We.cloneElement)(a,{match:n})}return null},G5=e=>{let{to:t,href:o=t}=e,
r=rd(),[,a]=j5(r),n=vx(()=>a(t||o,e)),{ssrContext:i}=r;return V5(()=>{n()},[]),i&&(i.redirectTo=t),null};var SF=y(E(),1),_c=y(C(),1);function ya({title:e,about:t,actions:o,wide:r,children:a}){return(0,SF.useEffect)(()=>{document.title=`${e} · Lockgate`},[e]),(0,_c.jsxs)(
"div",{className:r?"page page-wide":"page",children:[(0,_c.jsxs)(oe,{justify:"space-between",align:"flex-start",mb:"lg",gap:"md",wrap:"wrap",children:[(0,_c.jsxs)(
me,{gap:4,maw:760,children:[(0,_c.jsx)($o,{order:1,size:"h2",children:e}),t&&(0,_c.jsx)(K,{c:"dimmed",size:"sm",children:t})]}),o&&(0,_c.jsx)(oe,{gap:"sm",children:o})]}),
a]})}var gT=y(E(),1);var K5=y(C(),1),OI=15,rp=e=>[...e].length>=OI;function BI({label:e,value:t,onChange:o}){let r=[...t].length;return(0,K5.jsx)(Go,{label:e,description:(0,K5.jsx)(
K,{span:!0,size:"xs",c:r>0&&rp(t)?"teal":"dimmed","aria-live":"polite",children:r===0||!rp(t)?`At least ${OI} characters${r?`, ${OI-r} to go`:". A few unrelated\
 words are fine"}`:"Long enough"}),value:t,onChange:a=>o(a.currentTarget.value),required:!0,withAsterisk:!1,minLength:OI,maxLength:128,autoComplete:"new-passwor\
d",visibilityToggleButtonProps:{"aria-label":"Show or hide the password"}})}var ap=y(E(),1);var CF={outline:{xmlns:"http://www.w3.org/2000/svg",width:24,height:24,viewBox:"0 0 24 24",fill:"none",stroke:"currentColor",strokeWidth:2,strokeLinecap:"round",
strokeLinejoin:"round"},filled:{xmlns:"http://www.w3.org/2000/svg",width:24,height:24,viewBox:"0 0 24 24",fill:"currentColor",stroke:"none"}};var le=(e,t,o,r)=>{let a=(0,ap.forwardRef)(({color:n="currentColor",size:i=24,stroke:l=2,title:s,className:c,children:u,...d},f)=>(0,ap.createElement)("svg",{ref:f,
...CF[e],width:i,height:i,className:["tabler-icon",`tabler-icon-${t}`,c].filter(Boolean).join(" "),...e==="filled"?{fill:n}:{strokeWidth:l,stroke:n},...d},[s&&(0,ap.createElement)(
"title",{key:"svg-title"},s),...r.map(([m,p])=>(0,ap.createElement)(m,p)),...Array.isArray(u)?u:[u]]));return a.displayName=`${o}`,a};var rX=[["path",{d:"M12 9v4",key:"svg-0"}],["path",{d:"M10.363 3.591l-8.106 13.534a1.914 1.914 0 0 0 1.636 2.871h16.214a1.914 1.914 0 0 0 1.636 -2.87l-8.106 -13\
.536a1.914 1.914 0 0 0 -3.274 0",key:"svg-1"}],["path",{d:"M12 16h.01",key:"svg-2"}]],$5=le("outline","alert-triangle","AlertTriangle",rX);var aX=[["path",{d:"M5 12l14 0",key:"svg-0"}],["path",{d:"M13 18l6 -6",key:"svg-1"}],["path",{d:"M13 6l6 6",key:"svg-2"}]],Y5=le("outline","arrow-right","ArrowR\
ight",aX);var nX=[["path",{d:"M4 20h16",key:"svg-0"}],["path",{d:"M4 12h16",key:"svg-1"}],["path",{d:"M4 4h16",key:"svg-2"}]],X5=le("outline","baseline-density-medium","B\
aselineDensityMedium",nX);var iX=[["path",{d:"M4 3h16",key:"svg-0"}],["path",{d:"M4 9h16",key:"svg-1"}],["path",{d:"M4 15h16",key:"svg-2"}],["path",{d:"M4 21h16",key:"svg-3"}]],Q5=le("ou\
tline","baseline-density-small","BaselineDensitySmall",iX);var lX=[["path",{d:"M13 3l0 7l6 0l-8 11l0 -7l-6 0l8 -11",key:"svg-0"}]],W5=le("outline","bolt","Bolt",lX);var sX=[["path",{d:"M5 12l5 5l10 -10",key:"svg-0"}]],es=le("outline","check","Check",sX);var cX=[["path",{d:"M6 9l6 6l6 -6",key:"svg-0"}]],Z5=le("outline","chevron-down","ChevronDown",cX);var fX=[["path",{d:"M6 15l6 -6l6 6",key:"svg-0"}]],J5=le("outline","chevron-up","ChevronUp",fX);var dX=[["path",{d:"M3 12a9 9 0 1 0 18 0a9 9 0 1 0 -18 0",key:"svg-0"}],["path",{d:"M9 12l2 2l4 -4",key:"svg-1"}]],Ji=le("outline","circle-check","CircleCheck",
dX);var uX=[["path",{d:"M3 12a9 9 0 1 0 18 0a9 9 0 1 0 -18 0",key:"svg-0"}],["path",{d:"M10 10l4 4m0 -4l-4 4",key:"svg-1"}]],np=le("outline","circle-x","CircleX",uX);var mX=[["path",{d:"M7 8l-4 4l4 4",key:"svg-0"}],["path",{d:"M17 8l4 4l-4 4",key:"svg-1"}],["path",{d:"M14 4l-4 16",key:"svg-2"}]],eT=le("outline","code","Code",
mX);var pX=[["path",{d:"M13 9l3 -1l-1 3m-1 3l-6 2l2 -6",key:"svg-0"}],["path",{d:"M20.042 16.045a9 9 0 0 0 -12.087 -12.087m-2.318 1.677a9 9 0 1 0 12.725 12.73",key:"\
svg-1"}],["path",{d:"M12 3v2",key:"svg-2"}],["path",{d:"M12 19v2",key:"svg-3"}],["path",{d:"M3 12h2",key:"svg-4"}],["path",{d:"M19 12h2",key:"svg-5"}],["path",{
d:"M3 3l18 18",key:"svg-6"}]],tT=le("outline","compass-off","CompassOff",pX);var hX=[["path",{d:"M7 9.667a2.667 2.667 0 0 1 2.667 -2.667h8.666a2.667 2.667 0 0 1 2.667 2.667v8.666a2.667 2.667 0 0 1 -2.667 2.667h-8.666a2.667 2.667 0 0 1 -2\
.667 -2.667l0 -8.666",key:"svg-0"}],["path",{d:"M4.012 16.737a2.005 2.005 0 0 1 -1.012 -1.737v-10c0 -1.1 .9 -2 2 -2h10c.75 0 1.158 .385 1.5 1",key:"svg-1"}]],el=le(
"outline","copy","Copy",hX);var gX=[["path",{d:"M4 17a3 3 0 1 0 6 0a3 3 0 1 0 -6 0",key:"svg-0"}],["path",{d:"M14 17a3 3 0 1 0 6 0a3 3 0 1 0 -6 0",key:"svg-1"}],["path",{d:"M9.15 14.85l8.8\
5 -10.85",key:"svg-2"}],["path",{d:"M6 4l8.85 10.85",key:"svg-3"}]],oT=le("outline","cut","Cut",gX);var xX=[["path",{d:"M3 5a1 1 0 0 1 1 -1h16a1 1 0 0 1 1 1v10a1 1 0 0 1 -1 1h-16a1 1 0 0 1 -1 -1v-10",key:"svg-0"}],["path",{d:"M7 20h10",key:"svg-1"}],["path",{d:"\
M9 16v4",key:"svg-2"}],["path",{d:"M15 16v4",key:"svg-3"}]],rT=le("outline","device-desktop","DeviceDesktop",xX);var vX=[["path",{d:"M13 9a1 1 0 0 1 1 -1h6a1 1 0 0 1 1 1v10a1 1 0 0 1 -1 1h-6a1 1 0 0 1 -1 -1v-10",key:"svg-0"}],["path",{d:"M18 8v-3a1 1 0 0 0 -1 -1h-13a1 1 0 \
0 0 -1 1v12a1 1 0 0 0 1 1h9",key:"svg-1"}],["path",{d:"M16 9h2",key:"svg-2"}]],aT=le("outline","devices","Devices",vX);var bX=[["path",{d:"M4 12a1 1 0 1 0 2 0a1 1 0 1 0 -2 0",key:"svg-0"}],["path",{d:"M11 12a1 1 0 1 0 2 0a1 1 0 1 0 -2 0",key:"svg-1"}],["path",{d:"M18 12a1 1 0 1 \
0 2 0a1 1 0 1 0 -2 0",key:"svg-2"}]],yx=le("outline","dots","Dots",bX);var yX=[["path",{d:"M14 3v4a1 1 0 0 0 1 1h4",key:"svg-0"}],["path",{d:"M12 21h-5a2 2 0 0 1 -2 -2v-14a2 2 0 0 1 2 -2h7l5 5v4.5",key:"svg-1"}],["path",{d:"M14 17.\
5a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0 -5 0",key:"svg-2"}],["path",{d:"M18.5 19.5l2.5 2.5",key:"svg-3"}]],nT=le("outline","file-search","FileSearch",yX);var IX=[["path",{d:"M4 4h16v2.172a2 2 0 0 1 -.586 1.414l-4.414 4.414v7l-6 2v-8.5l-4.48 -4.928a2 2 0 0 1 -.52 -1.345v-2.227",key:"svg-0"}]],iT=le("outline","filt\
er","Filter",IX);var wX=[["path",{d:"M3 12a9 9 0 1 0 18 0a9 9 0 1 0 -18 0",key:"svg-0"}],["path",{d:"M12 17l0 .01",key:"svg-1"}],["path",{d:"M12 13.5a1.5 1.5 0 0 1 1 -1.5a2.6 2.\
6 0 1 0 -3 -4",key:"svg-2"}]],lT=le("outline","help","Help",wX);var SX=[["path",{d:"M5 12l-2 0l9 -9l9 9l-2 0",key:"svg-0"}],["path",{d:"M5 12v7a2 2 0 0 0 2 2h10a2 2 0 0 0 2 -2v-7",key:"svg-1"}],["path",{d:"M10 12h4v4h-4l0 -4",
key:"svg-2"}]],sT=le("outline","home-2","Home2",SX);var CX=[["path",{d:"M16.555 3.843l3.602 3.602a2.877 2.877 0 0 1 0 4.069l-2.643 2.643a2.877 2.877 0 0 1 -4.069 0l-.301 -.301l-6.558 6.558a2 2 0 0 1 -1.239 .578l-\
.175 .008h-1.172a1 1 0 0 1 -.993 -.883l-.007 -.117v-1.172a2 2 0 0 1 .467 -1.284l.119 -.13l.414 -.414h2v-2h2v-2l2.144 -2.144l-.301 -.301a2.877 2.877 0 0 1 0 -4.0\
69l2.643 -2.643a2.877 2.877 0 0 1 4.069 0",key:"svg-0"}],["path",{d:"M15 9h.01",key:"svg-1"}]],nd=le("outline","key","Key",CX);var _X=[["path",{d:"M2 8a2 2 0 0 1 2 -2h16a2 2 0 0 1 2 2v8a2 2 0 0 1 -2 2h-16a2 2 0 0 1 -2 -2l0 -8",key:"svg-0"}],["path",{d:"M6 10l0 .01",key:"svg-1"}],["path",
{d:"M10 10l0 .01",key:"svg-2"}],["path",{d:"M14 10l0 .01",key:"svg-3"}],["path",{d:"M18 10l0 .01",key:"svg-4"}],["path",{d:"M6 14l0 .01",key:"svg-5"}],["path",{
d:"M18 14l0 .01",key:"svg-6"}],["path",{d:"M10 14l4 .01",key:"svg-7"}]],cT=le("outline","keyboard","Keyboard",_X);var kX=[["path",{d:"M13 5h8",key:"svg-0"}],["path",{d:"M13 9h5",key:"svg-1"}],["path",{d:"M13 15h8",key:"svg-2"}],["path",{d:"M13 19h5",key:"svg-3"}],["path",{d:"\
M3 5a1 1 0 0 1 1 -1h4a1 1 0 0 1 1 1v4a1 1 0 0 1 -1 1h-4a1 1 0 0 1 -1 -1l0 -4",key:"svg-4"}],["path",{d:"M3 15a1 1 0 0 1 1 -1h4a1 1 0 0 1 1 1v4a1 1 0 0 1 -1 1h-4\
a1 1 0 0 1 -1 -1l0 -4",key:"svg-5"}]],fT=le("outline","list-details","ListDetails",kX);var TX=[["path",{d:"M11 15a4 4 0 1 0 8 0a4 4 0 1 0 -8 0",key:"svg-0"}],["path",{d:"M18.5 18.5l2.5 2.5",key:"svg-1"}],["path",{d:"M4 6h16",key:"svg-2"}],["path",
{d:"M4 12h4",key:"svg-3"}],["path",{d:"M4 18h4",key:"svg-4"}]],dT=le("outline","list-search","ListSearch",TX);var RX=[["path",{d:"M14 8v-2a2 2 0 0 0 -2 -2h-7a2 2 0 0 0 -2 2v12a2 2 0 0 0 2 2h7a2 2 0 0 0 2 -2v-2",key:"svg-0"}],["path",{d:"M9 12h12l-3 -3",key:"svg-1"}],["p\
ath",{d:"M18 15l3 -3",key:"svg-2"}]],Ix=le("outline","logout","Logout",RX);var MX=[["path",{d:"M13.038 19.927a9.933 9.933 0 0 1 -5.338 -.927l-4.7 1l1.3 -3.9c-2.324 -3.437 -1.426 -7.872 2.1 -10.374c3.526 -2.501 8.59 -2.296 11.845 .48c1.\
993 1.7 2.93 4.043 2.746 6.346",key:"svg-0"}],["path",{d:"M19 16l-2 3h4l-2 3",key:"svg-1"}]],id=le("outline","message-circle-bolt","MessageCircleBolt",MX);var AX=[["path",{d:"M12 3c.132 0 .263 0 .393 0a7.5 7.5 0 0 0 7.92 12.446a9 9 0 1 1 -8.313 -12.454l0 .008",key:"svg-0"}]],wx=le("outline","moon","Moon",AX);var EX=[["path",{d:"M12 10v4",key:"svg-0"}],["path",{d:"M10 13l4 -2",key:"svg-1"}],["path",{d:"M10 11l4 2",key:"svg-2"}],["path",{d:"M5 10v4",key:"svg-3"}],["pa\
th",{d:"M3 13l4 -2",key:"svg-4"}],["path",{d:"M3 11l4 2",key:"svg-5"}],["path",{d:"M19 10v4",key:"svg-6"}],["path",{d:"M17 13l4 -2",key:"svg-7"}],["path",{d:"M1\
7 11l4 2",key:"svg-8"}]],uT=le("outline","password","Password",EX);var DX=[["path",{d:"M4 20h4l10.5 -10.5a2.828 2.828 0 1 0 -4 -4l-10.5 10.5v4",key:"svg-0"}],["path",{d:"M13.5 6.5l4 4",key:"svg-1"}]],Sx=le("outline","pencil","P\
encil",DX);var PX=[["path",{d:"M7 12l5 5l-1.5 1.5a3.536 3.536 0 1 1 -5 -5l1.5 -1.5",key:"svg-0"}],["path",{d:"M17 12l-5 -5l1.5 -1.5a3.536 3.536 0 1 1 5 5l-1.5 1.5",key:"sv\
g-1"}],["path",{d:"M3 21l2.5 -2.5",key:"svg-2"}],["path",{d:"M18.5 5.5l2.5 -2.5",key:"svg-3"}],["path",{d:"M10 11l-2 2",key:"svg-4"}],["path",{d:"M13 14l-2 2",key:"\
svg-5"}]],ld=le("outline","plug-connected","PlugConnected",PX);var zX=[["path",{d:"M12 5l0 14",key:"svg-0"}],["path",{d:"M5 12l14 0",key:"svg-1"}]],kc=le("outline","plus","Plus",zX);var OX=[["path",{d:"M20 11a8.1 8.1 0 0 0 -15.5 -2m-.5 -4v4h4",key:"svg-0"}],["path",{d:"M4 13a8.1 8.1 0 0 0 15.5 2m.5 4v-4h-4",key:"svg-1"}]],Cx=le("outline","r\
efresh","Refresh",OX);var BX=[["path",{d:"M3 10a7 7 0 1 0 14 0a7 7 0 1 0 -14 0",key:"svg-0"}],["path",{d:"M21 21l-6 -6",key:"svg-1"}]],ts=le("outline","search","Search",BX);var NX=[["path",{d:"M4.698 4.034l16.302 7.966l-16.302 7.966a.503 .503 0 0 1 -.546 -.124a.555 .555 0 0 1 -.12 -.568l2.468 -7.274l-2.468 -7.274a.555 .555 0 0 1 .1\
2 -.568a.503 .503 0 0 1 .546 -.124",key:"svg-0"}],["path",{d:"M6.5 12h14.5",key:"svg-1"}]],mT=le("outline","send-2","Send2",NX);var FX=[["path",{d:"M12 3a12 12 0 0 0 8.5 3a12 12 0 0 1 -8.5 15a12 12 0 0 1 -8.5 -15a12 12 0 0 0 8.5 -3",key:"svg-0"}],["path",{d:"M11 11a1 1 0 1 0 2 0a1 1 0 1 \
0 -2 0",key:"svg-1"}],["path",{d:"M12 12l0 2.5",key:"svg-2"}]],pT=le("outline","shield-lock","ShieldLock",FX);var LX=[["path",{d:"M8 12a4 4 0 1 0 8 0a4 4 0 1 0 -8 0",key:"svg-0"}],["path",{d:"M3 12h1m8 -9v1m8 8h1m-9 8v1m-6.4 -15.4l.7 .7m12.1 -.7l-.7 .7m0 11.4l.7 .7m-12.\
1 -.7l-.7 .7",key:"svg-1"}]],_x=le("outline","sun","Sun",LX);var HX=[["path",{d:"M4 7l16 0",key:"svg-0"}],["path",{d:"M10 11l0 6",key:"svg-1"}],["path",{d:"M14 11l0 6",key:"svg-2"}],["path",{d:"M5 7l1 12a2 2 0 0 0 2 2h8a2\
 2 0 0 0 2 -2l1 -12",key:"svg-3"}],["path",{d:"M9 7v-3a1 1 0 0 1 1 -1h4a1 1 0 0 1 1 1v3",key:"svg-4"}]],sd=le("outline","trash","Trash",HX);var VX=[["path",{d:"M17 4h-10a3 3 0 0 0 -3 3v10a3 3 0 0 0 3 3h10a3 3 0 0 0 3 -3v-10a3 3 0 0 0 -3 -3z",key:"svg-0"}]],hT=le("filled","player-stop-filled","Player\
StopFilled",VX);var tl=y(C(),1);function He({error:e,retry:t,title:o}){if(!e)return null;let r=e instanceof Error?e.message:String(e),a=e instanceof va?e.traceId:"";return(0,tl.jsxs)(
Pa,{color:"red",icon:(0,tl.jsx)($5,{size:18}),title:o,role:"alert",variant:"light",children:[(0,tl.jsx)(K,{size:"sm",className:"wrap",children:r}),(a||t)&&(0,tl.jsxs)(
oe,{mt:"xs",gap:"sm",justify:"space-between",children:[a?(0,tl.jsxs)(K,{size:"xs",c:"dimmed",children:["Trace ",(0,tl.jsx)(As,{children:a})]}):(0,tl.jsx)("span",
{}),t&&(0,tl.jsx)(se,{size:"compact-sm",variant:"light",color:"red",onClick:t,children:"Try again"})]})]})}var Ia=y(C(),1);function _F(){let[e,t]=(0,gT.useState)(""),[o,r]=(0,gT.useState)(""),a=Wm().data?.user.email,n=no({mutationFn:()=>qe("PUT","/v1/profile/password",
{current:e,new:o}),onSuccess:async()=>{t(""),r(""),Oa.show({color:"teal",message:"Password changed. Your other sessions were ended."}),await Promise.all([Er(Xr),
Er(Jm)])}});return(0,Ia.jsxs)("section",{"aria-labelledby":"password",children:[(0,Ia.jsx)($o,{order:2,size:"h4",mb:"sm",id:"password",children:"Password"}),(0,Ia.jsx)(
Yt,{p:"lg",radius:"lg",maw:480,children:(0,Ia.jsx)("form",{onSubmit:l=>{l.preventDefault(),n.mutate()},children:(0,Ia.jsxs)(me,{children:[(0,Ia.jsx)("input",{type:"\
email",name:"username",value:a??"",readOnly:!0,hidden:!0,autoComplete:"username"}),(0,Ia.jsx)(Go,{label:"Present password",value:e,onChange:l=>t(l.currentTarget.
value),required:!0,withAsterisk:!1,autoComplete:"current-password",visibilityToggleButtonProps:{"aria-label":"Show or hide the present password"}}),(0,Ia.jsx)(BI,
{label:"New password",value:o,onChange:r}),(0,Ia.jsx)(He,{error:n.error}),(0,Ia.jsx)(K,{size:"xs",c:"dimmed",children:"All your other sessions end at once. API \
keys go on working."}),(0,Ia.jsx)(oe,{justify:"flex-end",children:(0,Ia.jsx)(se,{type:"submit",loading:n.isPending,disabled:!e||!rp(o),children:"Change password"})})]})})})]})}var AF=y(E(),1);var os=y(C(),1);function Tc({title:e,children:t,action:o,danger:r=!0,run:a,close:n}){let i=no({mutationFn:a,onSuccess:n});return(0,os.jsx)(Qt,{opened:!0,onClose:n,
title:e,closeButtonProps:{"aria-label":"Close"},children:(0,os.jsxs)(me,{children:[(0,os.jsx)(K,{size:"sm",component:"div",children:t}),(0,os.jsx)(He,{error:i.error}),
(0,os.jsxs)(oe,{justify:"flex-end",children:[(0,os.jsx)(se,{variant:"default",onClick:n,"data-autofocus":!0,children:"Cancel"}),(0,os.jsx)(se,{color:r?"red":void 0,
loading:i.isPending,onClick:()=>i.mutate(),children:o})]})]})})}var wa=y(C(),1);function ol({label:e,columns:t,loading:o,minWidth:r=720,spacing:a="sm",children:n}){return(0,wa.jsx)(Yt,{radius:"lg",style:{overflow:"hidden"},children:(0,wa.jsx)(
fe.ScrollContainer,{minWidth:r,type:"native",children:(0,wa.jsxs)(fe,{"aria-label":e,"aria-busy":o,verticalSpacing:a,horizontalSpacing:"md",children:[(0,wa.jsx)(
fe.Thead,{children:(0,wa.jsx)(fe.Tr,{children:t.map(i=>(0,wa.jsx)(fe.Th,{w:i.width,miw:i.least,ta:i.right?"right":"left",className:"column-name",visibleFrom:i.from,
children:i.silent?(0,wa.jsx)("span",{className:"sr-only",children:i.name}):i.name},i.name))})}),(0,wa.jsx)(fe.Tbody,{children:o?(0,wa.jsx)(UX,{columns:t.length}):
n})]})})})}function UX({columns:e}){return[0,1,2,3].map(t=>(0,wa.jsx)(fe.Tr,{children:Array.from({length:e},(o,r)=>(0,wa.jsx)(fe.Td,{children:(0,wa.jsx)(Ko,{height:14,
my:6,width:r===0?"70%":"55%"})},r))},t))}var FI=y(E(),1);var TF=new Intl.NumberFormat("en"),qX=new Intl.NumberFormat("en",{notation:"compact",maximumFractionDigits:1}),jX=new Intl.DateTimeFormat("en-GB",{dateStyle:"me\
dium",timeStyle:"medium"}),GX=new Intl.RelativeTimeFormat("en",{numeric:"auto",style:"short"}),Qr=e=>TF.format(e),kx=e=>e<1e4?TF.format(e):qX.format(e);function Zo(e){
return e<1?`${Math.round(e*1e3)} µs`:e<10?`${e.toFixed(1)} ms`:e<1e3?`${Math.round(e)} ms`:e<6e4?`${(e/1e3).toFixed(2)} s`:`${Math.floor(e/6e4)} min ${Math.round(
e%6e4/1e3)} s`}function kn(e){if(e===null)return"–";if(e===0)return"$0";let t=e>=1?2:Math.min(9,2-Math.floor(Math.log10(e)));return`$${e.toFixed(t)}`}function xT(e){
return e<1024?`${e} B`:e<1024*1024?`${(e/1024).toFixed(1)} KiB`:`${(e/1024/1024).toFixed(1)} MiB`}function Rc(e){if(e==null||e===""||e===0)return null;let t=new Date(
e);return Number.isNaN(t.getTime())?null:t}var rl=e=>jX.format(e),KX=[["year",31536e3],["month",2592e3],["day",86400],["hour",3600],["minute",60]],kF=(e,t)=>GX.
format(e,t).replace(".","");function RF(e,t=Date.now()){let o=(e.getTime()-t)/1e3;for(let[r,a]of KX)if(Math.abs(o)>=a)return kF(Math.trunc(o/a),r);return Math.abs(
o)<10?"just now":kF(Math.trunc(o),"second")}function Jn(e){let t=e.replaceAll(/[_-]/g," ");return t.charAt(0).toUpperCase()+t.slice(1)}var NI=y(C(),1);function Dr({at:e,never:t="–"}){let o=e instanceof Date?e:Rc(e),[r,a]=(0,FI.useState)(Date.now);return(0,FI.useEffect)(()=>{let n=setInterval(
()=>a(Date.now()),2e4);return()=>clearInterval(n)},[]),o?(0,NI.jsx)(ir,{label:rl(o),children:(0,NI.jsx)("time",{dateTime:o.toISOString(),className:"nowrap",children:RF(
o,r)})}):(0,NI.jsx)(K,{span:!0,c:"dimmed",size:"sm",children:t})}var Jo=y(C(),1),$X=[{name:"Browser"},{name:"Address",width:150},{name:"Logged in",width:130},{name:"Last seen",width:130},{name:"Actions",width:110,silent:!0}],
YX=[[/Edg\//,"Edge"],[/Firefox\//,"Firefox"],[/Chrom(e|ium)\//,"Chrome"],[/Safari\//,"Safari"]],XX=[[/Android/,"Android"],[/iPhone|iPad/,"iOS"],[/Windows/,"Wind\
ows"],[/Mac OS X/,"macOS"],[/Linux|X11/,"Linux"]],MF=(e,t)=>e.find(([o])=>o.test(t))?.[1]??"";function vT(e){let[t,o]=[MF(YX,e),MF(XX,e)];return t&&o?`${t} on ${o}`:
e.slice(0,60)||"Unknown"}function EF(){let e=QN(),[t,o]=(0,AF.useState)(null);return(0,Jo.jsxs)("section",{"aria-labelledby":"sessions",children:[(0,Jo.jsx)($o,
{order:2,size:"h4",mb:"sm",id:"sessions",children:"Sessions"}),(0,Jo.jsx)(He,{error:e.error,retry:()=>{e.refetch()}}),!e.error&&(0,Jo.jsx)(ol,{label:"Sessions",
columns:$X,loading:e.isPending,children:e.data?.data.map(r=>(0,Jo.jsxs)(fe.Tr,{children:[(0,Jo.jsxs)(fe.Td,{title:r.user_agent,children:[vT(r.user_agent)," ",r.
current&&(0,Jo.jsx)(Ur,{variant:"light",color:"teal",size:"sm",tt:"none",ml:6,children:"This one"})]}),(0,Jo.jsx)(fe.Td,{className:"mono",children:r.client_ip||
"–"}),(0,Jo.jsx)(fe.Td,{children:(0,Jo.jsx)(Dr,{at:r.created_at})}),(0,Jo.jsx)(fe.Td,{children:(0,Jo.jsx)(Dr,{at:r.last_seen_at})}),(0,Jo.jsx)(fe.Td,{ta:"righ\
t",children:!r.current&&(0,Jo.jsx)(se,{size:"compact-sm",variant:"default",onClick:()=>o(r),"aria-label":`End the session on ${vT(r.user_agent)}`,children:"End"})})]},
r.id))}),(0,Jo.jsx)(K,{size:"xs",c:"dimmed",mt:"xs",children:"A session ends after half an hour without use, after twelve hours in any case, and when you change\
 the password."}),t&&(0,Jo.jsxs)(Tc,{title:"End this session?",action:"End session",close:()=>o(null),run:async()=>{await qe("DELETE",`${Jm}/${encodeURIComponent(
t.id)}`),await Er(Jm)},children:[vT(t.user_agent)," at ",t.client_ip," has to log in again."]})]})}var ip=y(C(),1);function DF(){return(0,ip.jsx)(ya,{title:"Your account",about:"Where you are logged in, and your password.",children:(0,ip.jsxs)(me,{gap:"xl",children:[
(0,ip.jsx)(EF,{}),(0,ip.jsx)(_F,{})]})})}var QX="@local/smollm2-135m-instruct";function lp(){let e=tp().data?.data.map(t=>t.id)??[];return e.find(t=>t.startsWith("@local/"))??e.find(t=>t.startsWith("@"))??
e[0]??QX}var WX=()=>`${window.location.origin}/v1`,ZX=(e,t)=>`curl ${e}/chat/completions \\
  -H "x-portkey-api-key: $PORTKEY_API_KEY" \\
  -H "content-type: application/json" \\
  -d '{"model": "${t}", "messages": [{"role": "user", "content": "Say hello."}]}'`,JX=(e,t)=>`import os
from portkey import Portkey

client = Portkey(api_key=os.environ["PORTKEY_API_KEY"], base_url="${e}")
answer = client.chat.completions.create(
    model="${t}",
    messages=[{"role": "user", "content": "Say hello."}],
)
print(answer.choices[0].message.content)`,eQ=(e,t)=>`import Portkey from 'portkey-ai';

const client = new Portkey({ apiKey: process.env.PORTKEY_API_KEY, baseURL: '${e}' });
const answer = await client.chat.completions.create({
  model: '${t}',
  messages: [{ role: 'user', content: 'Say hello.' }],
});
console.log(answer.choices[0].message.content);`,tQ=(e,t)=>`import os
from openai import OpenAI

client = OpenAI(api_key=os.environ["PORTKEY_API_KEY"], base_url="${e}")
answer = client.chat.completions.create(
    model="${t}",
    messages=[{"role": "user", "content": "Say hello."}],
)
print(answer.choices[0].message.content)`,oQ=(e,t)=>`import OpenAI from 'openai';

const client = new OpenAI({ apiKey: process.env.PORTKEY_API_KEY, baseURL: '${e}' });
const answer = await client.chat.completions.create({
  model: '${t}',
  messages: [{ role: 'user', content: 'Say hello.' }],
});
console.log(answer.choices[0].message.content);`;function PF(e){let t=WX();return[{name:"curl",language:"shell",code:ZX(t,e)},{name:"Python",language:"python",code:JX(
t,e)},{name:"Node",language:"javascript",code:eQ(t,e)},{name:"OpenAI Python",language:"python",code:tQ(t,e)},{name:"OpenAI Node",language:"javascript",code:oQ(t,
e)}]}var bT=e=>`'${e.replaceAll("'","'\\''")}'`;function LI(e,t,o,r=[]){let a=[`curl${e==="GET"?"":` -X ${e}`} ${bT(`${window.location.origin}${t}`)}`];a.push('\
  -H "x-portkey-api-key: $PORTKEY_API_KEY"');for(let[n,i]of r)a.push(`  -H ${bT(`${n}: ${i}`)}`);return o!==void 0&&o!==""&&(r.some(([n])=>n==="content-type")||
a.push("  -H 'content-type: application/json'"),a.push(`  -d ${bT(typeof o=="string"?o:JSON.stringify(o))}`)),a.join(` \\
`)}var VI=y(E(),1);function rQ(e){let t=document.createElement("textarea");t.value=e,t.setAttribute("readonly",""),t.style.position="fixed",t.style.opacity="0";let o=document.querySelector(
'[role="dialog"]')??document.body,r=document.activeElement;o.append(t),t.select();let a=!1;try{a=document.execCommand("copy")}catch{}return t.remove(),r instanceof
HTMLElement&&r.focus(),a}async function HI(e){try{return await navigator.clipboard.writeText(e),!0}catch{return rQ(e)}}var Mc=y(C(),1);function zF(){let[e,t]=(0,VI.useState)(!1);return(0,VI.useEffect)(()=>{if(!e)return;let o=setTimeout(()=>t(!1),1800);return()=>clearTimeout(o)},
[e]),[e,async o=>t(await HI(o))]}function al({text:e,label:t}){let[o,r]=zF();return(0,Mc.jsx)(ir,{label:o?"Copied":t,children:(0,Mc.jsx)(Oo,{variant:"subtle",color:o?
"teal":"gray","aria-label":o?`${t}: copied`:t,onClick:a=>{a.stopPropagation(),r(e)},children:o?(0,Mc.jsx)(es,{size:16}):(0,Mc.jsx)(el,{size:16})})})}function sp({
text:e,children:t,primary:o}){let[r,a]=zF();return(0,Mc.jsx)(se,{variant:o?"filled":"default",leftSection:r?(0,Mc.jsx)(es,{size:16}):(0,Mc.jsx)(el,{size:16}),onClick:()=>{
a(e)},"aria-live":"polite",children:r?"Copied":t})}var Tn=y(C(),1);function cp({text:e,label:t,height:o}){return(0,Tn.jsxs)("div",{className:"code-block",children:[(0,Tn.jsx)("pre",{tabIndex:0,"aria-label":t,style:o?
{maxHeight:o}:void 0,children:(0,Tn.jsx)("code",{children:e})}),(0,Tn.jsx)("div",{className:"code-copy",children:(0,Tn.jsx)(al,{text:e,label:`Copy ${t.toLowerCase()}`})})]})}
function UI({model:e}){let t=PF(e);return(0,Tn.jsxs)(lr,{defaultValue:"curl",variant:"default",keepMounted:!1,children:[(0,Tn.jsx)(lr.List,{"aria-label":"Langua\
ge",className:"scroll-tabs",children:t.map(o=>(0,Tn.jsx)(lr.Tab,{value:o.name,children:o.name},o.name))}),t.map(o=>(0,Tn.jsx)(lr.Panel,{value:o.name,pt:"sm",children:(0,Tn.jsx)(
cp,{text:o.code,label:`${o.name} sample`})},o.name))]})}var fp=y(E(),1);var OF=[{scope:"completions.write",method:"POST",path:"/v1/chat/completions",says:""},{scope:"virtual_keys.list",method:"GET",path:"/v1/virtual-keys",says:"It l\
ists virtual keys."},{scope:"logs.list",method:"GET",path:"/v1/logs?page_size=1",says:"It lists logs."},{scope:"organisation_service_api_keys.list",method:"GET",
path:"/v1/api-keys?page_size=1",says:"It lists API keys."},{scope:"workspace_service_api_keys.list",method:"GET",path:"/v1/api-keys?page_size=1",says:"It lists \
API keys."}],BF=e=>OF.some(t=>e.includes(t.scope));async function NF(e,t,o){let r=OF.find(s=>t.includes(s.scope));if(!r)return{ok:!1,said:"Its scopes allow noth\
ing that could be tried from here.",ms:0};let a={model:o,messages:[{role:"user",content:"Say hello."}],max_tokens:16},n=performance.now(),i=await ux(r.path,{method:r.
method,credentials:"omit",headers:{"x-portkey-api-key":e,"content-type":"application/json","x-portkey-trace-id":mx()},body:r.method==="POST"?JSON.stringify(a):null});
if(!i.ok){let{message:s}=await dx(i);return{ok:!1,said:`${i.status}: ${s}`,ms:performance.now()-n}}return{ok:!0,said:r.says||(await i.json()).choices?.[0]?.message?.
content||"An empty answer.",ms:performance.now()-n}}var Wr=y(C(),1);function FF({secret:e,scopes:t,model:o}){let r=no({mutationFn:()=>NF(e,t,o),gcTime:0});if(!BF(t))return null;let a=r.data;return(0,Wr.jsxs)(oe,{
gap:"md",wrap:"nowrap",align:"flex-start",mih:36,children:[(0,Wr.jsx)(se,{variant:"light",leftSection:(0,Wr.jsx)(W5,{size:16}),onClick:()=>r.mutate(),disabled:r.
isPending,flex:"none",children:"Verify it now"}),(0,Wr.jsxs)(M,{role:"status","aria-live":"polite",pt:7,style:{minWidth:0},children:[r.isPending&&(0,Wr.jsxs)(oe,
{gap:"xs",children:[(0,Wr.jsx)(zo,{size:14}),(0,Wr.jsxs)(K,{size:"sm",c:"dimmed",children:["Asking ",o,"…"]})]}),r.error&&(0,Wr.jsx)(K,{size:"sm",c:"red",children:r.
error.message}),a&&!r.isPending&&(0,Wr.jsxs)(oe,{gap:8,wrap:"nowrap",align:"flex-start",children:[a.ok?(0,Wr.jsx)(Ji,{size:18,color:"var(--mantine-color-teal-6)",
style:{flex:"none",marginTop:1}}):(0,Wr.jsx)(np,{size:18,color:"var(--mantine-color-red-6)",style:{flex:"none",marginTop:1}}),(0,Wr.jsxs)(K,{size:"sm",className:"\
wrap",children:[a.ok?`It works, ${Zo(a.ms)}. `:"Refused. ",(0,Wr.jsx)(K,{span:!0,c:"dimmed",size:"sm",children:a.said.slice(0,240)})]})]})]})]})}var So=y(C(),1);function qI({title:e,secret:t,scopes:o,copied:r,note:a,close:n}){let i=lp(),l=o.includes("completions.write");return(0,So.jsx)(Qt,{opened:!0,onClose:n,
title:e,size:"lg",closeOnClickOutside:!1,closeOnEscape:!1,withCloseButton:!1,children:(0,So.jsxs)(me,{children:[r?(0,So.jsx)(Pa,{color:"teal",icon:(0,So.jsx)(Ji,
{size:18}),role:"status",children:"Your API key is on the clipboard."}):(0,So.jsx)(Pa,{color:"yellow",icon:(0,So.jsx)(pT,{size:18}),children:"Copy the key now. \
Only a digest of it is stored, so it cannot be shown again."}),a&&(0,So.jsx)(K,{size:"sm",c:"dimmed",component:"div",children:a}),(0,So.jsx)(Go,{label:"API key",
value:t,readOnly:!0,defaultVisible:!r,onFocus:s=>s.currentTarget.select(),styles:{innerInput:{fontFamily:"var(--mantine-font-family-monospace)",fontSize:13}},autoComplete:"\
off",visibilityToggleButtonProps:{"aria-label":"Show or hide the key"}}),(0,So.jsxs)(oe,{gap:"sm",children:[(0,So.jsx)(sp,{text:t,primary:!r,children:"Copy key"}),
(0,So.jsx)(sp,{text:`export PORTKEY_API_KEY='${t}'`,children:"Copy as export line"})]}),(0,So.jsx)(FF,{secret:t,scopes:o,model:i}),l&&(0,So.jsxs)(So.Fragment,{children:[
(0,So.jsx)(wu,{label:"Use it",labelPosition:"left"}),(0,So.jsx)(UI,{model:i})]}),(0,So.jsx)(oe,{justify:"flex-end",children:(0,So.jsx)(se,{onClick:n,children:"I\
 have stored it"})})]})})}var Co=y(C(),1),LF=(0,fp.createContext)(()=>{}),dp=()=>(0,fp.useContext)(LF);async function HF(e){let t=await HI(e.key);return Er(hx),Zl(),{made:e,copied:t}}var aQ=async()=>HF(
await qe("POST",hx));async function nQ(e,t){return t&&await qe("POST",`/v1/api-keys/${encodeURIComponent(e.id)}/revoke-previous`),HF(await qe("POST",`${hx}/rota\
te`))}function VF({children:e}){let[t,o]=(0,fp.useState)(!1),r=Zm(),a=r.data?.key??null,n=no({mutationFn:aQ,gcTime:0}),i=no({mutationFn:d=>nQ(a,d),gcTime:0}),l=n.
data??i.data,s=()=>{o(!1),n.reset(),i.reset()},c=()=>{o(!0),r.isSuccess&&!a&&n.mutate()},u=i.error instanceof va&&i.error.status===409;return(0,Co.jsxs)(LF.Provider,
{value:c,children:[e,t&&l&&(0,Co.jsx)(qI,{title:"Your API key",secret:l.made.key,scopes:["completions.write"],copied:l.copied,note:(0,Co.jsx)(lQ,{until:l.made.key_transition_expires_at}),
close:s}),t&&!l&&(0,Co.jsx)(Qt,{opened:!0,onClose:s,title:"Copy API key",closeButtonProps:{"aria-label":"Close"},children:(0,Co.jsxs)(me,{children:[a?(0,Co.jsx)(
iQ,{current:a}):(0,Co.jsx)(K,{size:"sm",children:"Making your personal key…"}),(0,Co.jsx)(He,{error:r.error??n.error??(u?null:i.error)}),u&&(0,Co.jsx)(K,{size:"\
sm",role:"alert",children:"The secret before this one still works until its overlap ends. Rotating again now ends that older secret at once; the present one the\
n gets its own 30 minutes."}),(0,Co.jsxs)(oe,{justify:"flex-end",children:[(0,Co.jsx)(se,{variant:"default",onClick:s,children:"Cancel"}),a&&(0,Co.jsx)(se,{loading:i.
isPending,onClick:()=>i.mutate(u),"data-autofocus":!0,children:u?"End the older secret, rotate and copy":"Rotate and copy"}),!a&&n.error&&(0,Co.jsx)(se,{loading:n.
isPending,onClick:()=>n.mutate(),children:"Try again"})]})]})})]})}function iQ({current:e}){return(0,Co.jsxs)(me,{gap:"xs",children:[(0,Co.jsxs)(K,{size:"sm",children:[
"Your key is ",(0,Co.jsx)(As,{children:e.masked}),", last used ",(0,Co.jsx)(Dr,{at:e.last_used_at,never:"never"}),"."]}),(0,Co.jsxs)(K,{size:"sm",children:["Key\
s are stored as digests only, so this one cannot be copied again. ",(0,Co.jsx)("b",{children:"Rotate and copy"})," gives it a new secret and puts that on the cl\
ipboard. The old secret keeps working for 30 minutes, so that nothing breaks while you replace it."]})]})}function lQ({until:e}){let t=Rc(e);return t?`The old s\
ecret works until ${rl(t)}. Replace it by then.`:"It is yours alone and can do what you can do. Keep it out of code and chats."}var UF=y(E(),1);var Zr=y(C(),1);function qF({loading:e,error:t,first:o}){let r=(0,UF.useRef)(!1);return e?(0,Zr.jsx)(Ko,{height:64,radius:"lg"}):t&&!o?(0,Zr.jsx)(He,{error:t,title:"\
The logs cannot be read"}):(o||(r.current=!0),o&&!r.current?null:(0,Zr.jsx)(Yt,{p:"md",radius:"lg",role:"status","aria-live":"polite",children:o?(0,Zr.jsxs)(oe,
{justify:"space-between",children:[(0,Zr.jsxs)(oe,{gap:"sm",children:[(0,Zr.jsx)(Ji,{size:22,color:"var(--mantine-color-teal-6)"}),(0,Zr.jsxs)(K,{children:[(0,Zr.jsx)(
"b",{children:"Your first request arrived."})," ",o.model||o.path," answered ",o.status," in ",Zo(o.ms),"."]})]}),(0,Zr.jsx)(se,{component:vt,href:`/logs/${o.id}`,
variant:"light",children:"Look inside"})]}):(0,Zr.jsxs)(oe,{gap:"sm",mih:36,children:[(0,Zr.jsx)("span",{className:"pulse","aria-hidden":"true"}),(0,Zr.jsx)(K,{
children:"Waiting for the first request…"}),(0,Zr.jsx)(K,{c:"dimmed",size:"sm",children:"This changes by itself when it arrives."})]})}))}var yT=y(C(),1),sQ={active:"teal",rotating:"yellow",expired:"orange",exhausted:"orange",revoked:"red",archived:"gray"};function jI({status:e}){return(0,yT.jsx)(
Ur,{color:sQ[e]??"gray",variant:"light",tt:"none",children:Jn(e)})}function up({status:e,end:t}){let o=e>=500?"red":e>=400?"orange":t&&t!=="complete"?"yellow":"\
teal";return(0,yT.jsx)(Ur,{color:o,variant:"light",radius:"sm",ff:"monospace",title:t&&t!=="complete"?Jn(t):void 0,children:e||"—"})}var xr=y(C(),1),cQ=[{name:"Time",width:130},{name:"Status",width:90},{name:"Model",least:170},{name:"Tokens",right:!0},{name:"Cost",right:!0},{name:"Took",right:!0}];
function jF({rows:e}){let[,t]=Pt();return(0,xr.jsxs)("section",{"aria-labelledby":"recent",children:[(0,xr.jsxs)(oe,{justify:"space-between",mb:"sm",children:[(0,xr.jsx)(
$o,{order:2,size:"h4",id:"recent",children:"Latest requests"}),(0,xr.jsx)(qn,{component:vt,href:"/logs",size:"sm",children:"All logs"})]}),(0,xr.jsx)(ol,{label:"\
Latest requests",columns:cQ,loading:!1,minWidth:560,spacing:"xs",children:e.map(o=>(0,xr.jsxs)(fe.Tr,{className:"clickable",onClick:()=>t(`/logs/${o.id}`),children:[
(0,xr.jsx)(fe.Td,{children:(0,xr.jsx)(vt,{href:`/logs/${o.id}`,className:"row-link",children:(0,xr.jsx)(Dr,{at:o.at})})}),(0,xr.jsx)(fe.Td,{children:(0,xr.jsx)(
up,{status:o.status,end:o.end})}),(0,xr.jsx)(fe.Td,{className:"wrap",children:o.model||o.path}),(0,xr.jsx)(fe.Td,{ta:"right",children:kx(o.tokensIn+o.tokensOut)}),
(0,xr.jsx)(fe.Td,{ta:"right",children:kn(o.cost)}),(0,xr.jsx)(fe.Td,{ta:"right",children:Zo(o.ms)})]},o.id))})]})}var ot=y(C(),1),fQ=e=>e&&e.total>0?1e4:1500,dQ={...px,pageSize:5};function KF(){let e=DI(dQ,0,fQ),t=(e.data?.total??0)>0;return(0,ot.jsx)(ya,{title:"Getting sta\
rted",about:"One door to every model: your apps hold a key of this gateway, the providers' keys stay here.",children:(0,ot.jsxs)(me,{gap:"lg",children:[(0,ot.jsx)(
uQ,{}),(0,ot.jsx)(qF,{loading:e.isPending,error:e.error,first:e.data?.rows[0]}),t&&(0,ot.jsx)(jF,{rows:e.data?.rows??[]}),(0,ot.jsx)(mQ,{})]})})}function uQ(){let e=dp(),
t=Zm(),o=lp();return(0,ot.jsx)(Yt,{p:"lg",radius:"lg",children:(0,ot.jsxs)(me,{children:[(0,ot.jsx)(GF,{n:1,done:!!t.data?.key,children:(0,ot.jsxs)(oe,{justify:"\
space-between",gap:"sm",flex:1,children:[(0,ot.jsxs)("div",{children:[(0,ot.jsx)(K,{fw:600,children:"Copy your API key"}),(0,ot.jsxs)(K,{size:"sm",c:"dimmed",children:[
"Then ",(0,ot.jsx)("span",{className:"mono",children:"export PORTKEY_API_KEY=…"})," in your shell. It is always in the profile menu, too."]})]}),(0,ot.jsx)(se,
{leftSection:(0,ot.jsx)(el,{size:16}),onClick:e,variant:t.data?.key?"default":"filled",children:"Copy API key"})]})}),(0,ot.jsx)(GF,{n:2,children:(0,ot.jsxs)("d\
iv",{style:{minWidth:0,flex:1},children:[(0,ot.jsx)(K,{fw:600,children:"Make a request"}),(0,ot.jsxs)(K,{size:"sm",c:"dimmed",mb:"xs",children:["These work as t\
hey are",o.startsWith("@local/")?": the model is built in and needs no provider":"","."]}),(0,ot.jsx)(UI,{model:o})]})})]})})}function GF({n:e,done:t,children:o}){
return(0,ot.jsxs)(oe,{align:"flex-start",wrap:"nowrap",gap:"md",children:[(0,ot.jsx)(Pi,{radius:"xl",size:28,variant:t?"filled":"light",color:t?"teal":void 0,mt:2,
children:t?(0,ot.jsx)(es,{size:16,"aria-label":"done"}):(0,ot.jsx)(K,{size:"sm",fw:650,children:e})}),o]})}function mQ(){let e=Sc().data?.data??[],o=[{title:"Co\
nnect a provider",text:"Store a provider’s key once as a virtual key. Apps name it and never see it.",to:"/virtual-keys/new",done:(ep().data?.data??[]).some(r=>r.
provider!=="local")},{title:"Give an app its own key",text:"With scopes, an expiry and allowed addresses; revoked within a second.",to:"/keys/new",done:e.some(r=>r.
type==="workspace-service")},{title:"Try a prompt",text:"Stream an answer and see tokens per second and cost.",to:"/playground",done:!1},{title:"Look inside a c\
all",text:"Bodies, headers, timing and the cost, for every call.",to:"/logs",done:!1}];return(0,ot.jsxs)("section",{"aria-labelledby":"next-steps",children:[(0,ot.jsx)(
$o,{order:2,size:"h4",mb:"sm",id:"next-steps",children:"Next steps"}),(0,ot.jsx)(Dl,{cols:{base:1,xs:2,md:4},children:o.map(r=>(0,ot.jsxs)(Yt,{p:"md",radius:"lg",
component:vt,href:r.to,className:"card-link",children:[(0,ot.jsxs)(oe,{justify:"space-between",mb:4,wrap:"nowrap",children:[(0,ot.jsx)(K,{fw:600,size:"sm",children:r.
title}),r.done?(0,ot.jsx)(es,{size:16,color:"var(--mantine-color-teal-6)","aria-label":"done"}):(0,ot.jsx)(Y5,{size:16,className:"arrow"})]}),(0,ot.jsx)(K,{size:"\
sm",c:"dimmed",children:r.text})]},r.to))})]})}var ST=y(E(),1);var cd=y(C(),1);function Ac({icon:e,title:t,children:o,action:r}){return(0,cd.jsx)(Yt,{p:"xl",radius:"lg",children:(0,cd.jsxs)(me,{align:"center",gap:"sm",py:"x\
l",ta:"center",children:[(0,cd.jsx)(Pi,{size:52,radius:"xl",variant:"light",children:e}),(0,cd.jsx)($o,{order:2,size:"h4",children:t}),(0,cd.jsx)(K,{c:"dimmed",
size:"sm",maw:480,component:"div",children:o}),r]})})}var IT=y(E(),1);var fd=y(C(),1),pQ=864e5,$F=[{value:"",label:"Never"},{value:"7",label:"In 7 days"},{value:"30",label:"In 30 days"},{value:"90",label:"In 90 days"},{value:"365",
label:"In a year"}];function GI(e){return e?/^\d+$/.test(e)?new Date(Date.now()+Number(e)*pQ).toISOString():e:null}function KI({value:e,change:t}){let o=Rc(e.expires&&
!/^\d+$/.test(e.expires)?e.expires:null),r=o?[{value:e.expires,label:rl(o)},...$F]:$F;return(0,fd.jsxs)(me,{children:[(0,fd.jsx)(Io,{label:"Name",placeholder:"c\
heckout-service",value:e.name,onChange:a=>t({name:a.currentTarget.value}),required:!0,maxLength:100,"data-autofocus":!0}),(0,fd.jsx)(Io,{label:"Description",placeholder:"\
Who uses it, and what for",value:e.description,onChange:a=>t({description:a.currentTarget.value}),maxLength:400}),(0,fd.jsx)(un,{label:"Expires",data:r,value:e.
expires,onChange:a=>t({expires:a??""}),allowDeselect:!1}),(0,fd.jsx)(kf,{label:"Allowed addresses",description:"IP addresses or CIDR blocks. Empty: from anywher\
e.",placeholder:e.allowedIps.length>0?void 0:"203.0.113.7, 10.0.0.0/8",value:e.allowedIps,onChange:a=>t({allowedIps:a}),splitChars:[","," "],acceptValueOnBlur:!0})]})}var YF=y(E(),1);var mo=y(C(),1);function $I({scopes:e,value:t,onChange:o}){let[r,a]=(0,YF.useState)(""),n=new Set(t),i=e.filter(c=>c.scope.includes(r.trim().toLowerCase().replaceAll(
" ","_"))),l=[...new Set(i.map(c=>c.resource))],s=(c,u)=>{let d=new Set(n);for(let f of c)u?d.add(f):d.delete(f);o(e.map(f=>f.scope).filter(f=>d.has(f)))};return(0,mo.jsxs)(
me,{gap:"xs",children:[(0,mo.jsxs)(oe,{justify:"space-between",gap:"xs",children:[(0,mo.jsxs)(K,{size:"sm",fw:500,children:["Scopes"," ",(0,mo.jsxs)(K,{span:!0,
size:"sm",c:"dimmed","aria-live":"polite",children:[t.length," of ",e.length]})]}),(0,mo.jsxs)(oe,{gap:4,children:[(0,mo.jsx)(se,{size:"compact-xs",variant:"sub\
tle",onClick:()=>o(e.filter(c=>c.default).map(c=>c.scope)),children:"Sensible defaults"}),(0,mo.jsx)(se,{size:"compact-xs",variant:"subtle",onClick:()=>o(e.map(
c=>c.scope)),children:"All"}),(0,mo.jsx)(se,{size:"compact-xs",variant:"subtle",onClick:()=>o([]),children:"None"})]})]}),(0,mo.jsx)(Io,{size:"xs","aria-label":"\
Search scopes",placeholder:"Search scopes",leftSection:(0,mo.jsx)(ts,{size:14}),value:r,onChange:c=>a(c.currentTarget.value)}),(0,mo.jsx)(Yt,{radius:"md",children:(0,mo.jsx)(
Vo.Autosize,{mah:300,type:"auto",viewportProps:{tabIndex:0,"aria-label":"Scopes"},children:(0,mo.jsxs)(me,{gap:"sm",p:"sm",children:[l.length===0&&(0,mo.jsx)(K,
{size:"sm",c:"dimmed",children:"No scope matches."}),l.map(c=>(0,mo.jsx)(hQ,{name:c,scopes:i.filter(u=>u.resource===c),chosen:n,set:s},c))]})})})]})}function hQ({
name:e,scopes:t,chosen:o,set:r}){let a=t.map(i=>i.scope),n=a.filter(i=>o.has(i)).length;return(0,mo.jsxs)("fieldset",{className:"bare",children:[(0,mo.jsx)("leg\
end",{className:"sr-only",children:Jn(e)}),(0,mo.jsx)(_i,{size:"xs",fw:600,label:Jn(e),checked:n===a.length,indeterminate:n>0&&n<a.length,onChange:i=>r(a,i.currentTarget.
checked)}),(0,mo.jsx)(Dl,{cols:{base:2,xs:4},spacing:4,verticalSpacing:4,mt:6,pl:26,children:t.map(i=>(0,mo.jsx)(_i,{size:"xs",label:i.action,"aria-label":`${Jn(
e)}: ${i.action}`,checked:o.has(i.scope),onChange:l=>r([i.scope],l.currentTarget.checked)},i.scope))})]})}var Ya=y(C(),1);function XF({row:e,close:t}){let o=e.expires_at??"",[r,a]=(0,IT.useState)({name:e.name,description:e.description??"",expires:o,allowedIps:e.allowed_ips??
[]}),[n,i]=(0,IT.useState)(e.scopes),l=EI(e.type),s=no({mutationFn:()=>qe("PUT",`${wc}/${encodeURIComponent(e.id)}`,{name:r.name.trim(),description:r.description.
trim(),scopes:n,allowed_ips:r.allowedIps,...r.expires===o?{}:{expires_at:GI(r.expires)}}),onSuccess:()=>(t(),Zl())}),c=u=>{u.preventDefault(),s.mutate()};return(0,Ya.jsx)(
bo,{opened:!0,onClose:t,title:`Edit ${e.name}`,size:"lg",closeButtonProps:{"aria-label":"Close"},children:(0,Ya.jsx)("form",{onSubmit:c,children:(0,Ya.jsxs)(me,
{children:[(0,Ya.jsx)(KI,{value:r,change:u=>a({...r,...u})}),(0,Ya.jsx)(He,{error:l.error,retry:()=>{l.refetch()}}),l.isPending?(0,Ya.jsx)(Ko,{height:360,radius:"\
md"}):(0,Ya.jsx)($I,{scopes:l.data?.data??[],value:n,onChange:i}),(0,Ya.jsx)(He,{error:s.error}),(0,Ya.jsxs)(oe,{justify:"flex-end",className:"drawer-foot",children:[
(0,Ya.jsx)(se,{variant:"default",onClick:t,children:"Cancel"}),(0,Ya.jsx)(se,{type:"submit",loading:s.isPending,disabled:!r.name.trim()||n.length===0,children:"\
Save"})]})]})})})}var Xa=y(C(),1),wT=e=>`${wc}/${encodeURIComponent(e.id)}`;async function gQ(e,t){let o=await qe("POST",`${wT(e)}/rotate`),r=Rc(o.key_transition_expires_at),a=r?
`The previous secret works until ${rl(r)}. Leaked? Choose "Revoke the previous secret" in the key's menu.`:void 0;t({made:o,name:`New secret of ${e.name}`,scopes:e.
scopes,note:a}),await Zl()}async function QF(e,t){await qe(e,t),await Zl()}function WF({act:{kind:e,row:t},close:o,show:r}){switch(e){case"edit":return(0,Xa.jsx)(
XF,{row:t,close:o});case"rotate":return(0,Xa.jsxs)(Tc,{title:`Rotate ${t.name}?`,action:"Rotate",danger:!1,close:o,run:()=>gQ(t,r),children:["The key gets a new\
 secret, shown once. The present secret ",(0,Xa.jsxs)("span",{className:"mono",children:["…",t.tail]})," goes on working for 30 minutes, so that nothing break\
s while you replace it."]});case"cut":return(0,Xa.jsxs)(Tc,{title:"Revoke the previous secret?",action:"Revoke it now",close:o,run:()=>QF("POST",`${wT(t)}/revok\
e-previous`),children:["If ",t.name," was rotated less than 30 minutes ago, the secret before that still works. Whoever uses it is refused within a second, open\
 streams included. The newest secret, ",(0,Xa.jsxs)("span",{className:"mono",children:["…",t.tail]}),", is not touched."]});case"delete":return(0,Xa.jsx)(Tc,{
title:`Delete ${t.name}?`,action:"Delete key",close:o,run:()=>QF("DELETE",wT(t)),children:(0,Xa.jsxs)(me,{gap:"xs",children:[(0,Xa.jsxs)(K,{size:"sm",children:[
"Everything that uses ",(0,Xa.jsx)("span",{className:"mono",children:t.key})," is refused within a second, and its open streams are cut. This cannot be undone; \
its logs stay."]}),(0,Xa.jsxs)(K,{size:"sm",c:"dimmed",children:["Last used ",(0,Xa.jsx)(Dr,{at:t.last_used_at,never:"never"}),"."]})]})})}}var QI=y(E(),1);var YI=[{value:"workspace-service",label:"An app or service",short:"Service",about:"Calls models in this workspace.",path:"workspace/service",scope:"workspace_s\
ervice_api_keys.create"},{value:"workspace-user",label:"Me",short:"Personal",about:"Can never do more than you can. It ends when you leave.",path:"workspace/use\
r",scope:"workspace_user_api_keys.create"},{value:"organisation-service",label:"Administration",short:"Admin",about:"Manages the organisation. It can never call\
 a model.",path:"organisation/service",scope:"organisation_service_api_keys.create"}],XI=e=>YI.find(t=>t.value===e);var Pr=y(C(),1);function ZF({close:e,done:t}){let o=Wm().data,r=new Set(o?.scopes),[a,n]=(0,QI.useState)(YI.find(h=>r.has(h.scope))?.value??"workspace-service"),
[i,l]=(0,QI.useState)({name:"",description:"",expires:"",allowedIps:[]}),[s,c]=(0,QI.useState)({}),u=EI(a),d=u.data?.data??[],f=s[a]??d.filter(h=>h.default).map(
h=>h.scope),m=no({gcTime:0,mutationFn:()=>qe("POST",`${wc}/${XI(a)?.path}`,{name:i.name.trim(),...i.description.trim()?{description:i.description.trim()}:{},scopes:f,
...a==="organisation-service"?{}:{workspace_id:o?.workspaces[0]?.id},...a==="workspace-user"?{user_id:o?.user.id}:{},...i.expires?{expires_at:GI(i.expires)}:{},
...i.allowedIps.length>0?{allowed_ips:i.allowedIps}:{}}),onSuccess:h=>{Zl(),t({made:h,name:`Key ${i.name.trim()}`,scopes:f})}});return(0,Pr.jsx)(bo,{opened:!0,onClose:e,
title:"Create an API key",size:"lg",closeButtonProps:{"aria-label":"Close"},children:(0,Pr.jsx)("form",{onSubmit:h=>{h.preventDefault(),m.mutate()},children:(0,Pr.jsxs)(
me,{children:[(0,Pr.jsx)(Ai.Group,{label:"Who is it for?",value:a,onChange:h=>n(h),children:(0,Pr.jsx)(me,{gap:"xs",mt:6,children:YI.map(h=>(0,Pr.jsx)(Ai,{value:h.
value,label:h.label,description:r.has(h.scope)?h.about:`You lack the scope ${h.scope}.`,disabled:!r.has(h.scope)},h.value))})}),(0,Pr.jsx)(KI,{value:i,change:h=>l(
{...i,...h})}),(0,Pr.jsx)(He,{error:u.error,retry:()=>{u.refetch()}}),u.isPending?(0,Pr.jsx)(Ko,{height:360,radius:"md"}):(0,Pr.jsx)($I,{scopes:d,value:f,onChange:h=>c(
{...s,[a]:h})}),(0,Pr.jsx)(He,{error:m.error}),(0,Pr.jsxs)(oe,{justify:"flex-end",className:"drawer-foot",children:[(0,Pr.jsx)(se,{variant:"default",onClick:e,children:"\
Cancel"}),(0,Pr.jsx)(se,{type:"submit",loading:m.isPending,disabled:!i.name.trim()||f.length===0,children:"Create key"})]})]})})})}var je=y(C(),1),JF=[{name:"Name",least:170},{name:"Kind",width:110},{name:"Key",width:170},{name:"Scopes",width:100},{name:"Last used",width:130},{name:"Expires",
width:120},{name:"Status",width:110},{name:"Actions",width:56,silent:!0}];function e9({rows:e,loading:t,act:o}){return(0,je.jsxs)(ol,{label:"API keys",columns:JF,
loading:t,minWidth:900,children:[e.length===0&&(0,je.jsx)(fe.Tr,{children:(0,je.jsx)(fe.Td,{colSpan:JF.length,children:(0,je.jsx)(K,{size:"sm",c:"dimmed",ta:"ce\
nter",py:"md",children:"No key matches."})})}),e.map(r=>(0,je.jsxs)(fe.Tr,{children:[(0,je.jsxs)(fe.Td,{children:[(0,je.jsx)(K,{size:"sm",fw:550,className:"wrap",
children:r.name}),r.description&&(0,je.jsx)(K,{size:"xs",c:"dimmed",className:"wrap",lineClamp:1,children:r.description})]}),(0,je.jsx)(fe.Td,{children:XI(r.type)?.
short??r.type}),(0,je.jsx)(fe.Td,{className:"mono nowrap",children:r.key}),(0,je.jsx)(fe.Td,{children:(0,je.jsx)(ir,{label:(0,je.jsx)(xQ,{scopes:r.scopes}),multiline:!0,
maw:360,children:(0,je.jsx)("span",{tabIndex:0,children:r.scopes.length})})}),(0,je.jsx)(fe.Td,{children:(0,je.jsx)(Dr,{at:r.last_used_at,never:"Never"})}),(0,je.jsx)(
fe.Td,{children:(0,je.jsx)(Dr,{at:r.expires_at,never:"Never"})}),(0,je.jsx)(fe.Td,{children:(0,je.jsx)(jI,{status:r.status})}),(0,je.jsx)(fe.Td,{children:(0,je.jsx)(
vQ,{row:r,act:o})})]},r.id))]})}function xQ({scopes:e}){let t=e.slice(0,12);return(0,je.jsxs)(K,{size:"xs",className:"wrap",children:[t.join(", "),e.length>t.length?
` and ${e.length-t.length} more`:""]})}function vQ({row:e,act:t}){return(0,je.jsxs)(Me,{children:[(0,je.jsx)(Me.Target,{children:(0,je.jsx)(Oo,{variant:"subtle",
color:"gray","aria-label":`Actions for ${e.name}`,children:(0,je.jsx)(yx,{size:18})})}),(0,je.jsxs)(Me.Dropdown,{children:[(0,je.jsx)(Me.Item,{leftSection:(0,je.jsx)(
Sx,{size:16}),onClick:()=>t({kind:"edit",row:e}),children:"Edit"}),(0,je.jsx)(Me.Item,{leftSection:(0,je.jsx)(Cx,{size:16}),onClick:()=>t({kind:"rotate",row:e}),
children:"Rotate…"}),(0,je.jsx)(Me.Item,{leftSection:(0,je.jsx)(oT,{size:16}),onClick:()=>t({kind:"cut",row:e}),children:"Revoke the previous secret…"}),(0,je.jsx)(
Me.Divider,{}),(0,je.jsx)(Me.Item,{color:"red",leftSection:(0,je.jsx)(sd,{size:16}),onClick:()=>t({kind:"delete",row:e}),children:"Delete…"})]})]})}var er=y(C(),1);function t9(){let{action:e}=ad(),[,t]=Pt(),[o,r]=zI(),a=Sc(),[n,i]=(0,ST.useState)(null),[l,s]=(0,ST.useState)(null),c=(o.get("search")??"").toLowerCase(),
u=a.data?.data??[],d=u.filter(f=>bQ(f,c));return(0,er.jsxs)(ya,{title:"API keys",about:"What authenticates to this gateway. Only digests are stored, so a key is\
 shown once; a change takes effect within a second.",actions:(0,er.jsx)(se,{component:vt,href:"/keys/new",leftSection:(0,er.jsx)(kc,{size:16}),children:"Create \
key"}),children:[(0,er.jsx)(He,{error:a.error,retry:()=>{a.refetch()}}),a.isSuccess&&u.length===0&&(0,er.jsx)(Ac,{icon:(0,er.jsx)(nd,{size:26}),title:"No API ke\
y yet",action:(0,er.jsx)(se,{component:vt,href:"/keys/new",variant:"light",children:"Create the first key"}),children:"Give each app and each person a key of th\
eir own: then each can be limited, watched and revoked alone."}),!a.error&&(a.isPending||u.length>0)&&(0,er.jsxs)(er.Fragment,{children:[(0,er.jsx)(Io,{"aria-la\
bel":"Search keys",placeholder:"Search by name, tail or scope",leftSection:(0,er.jsx)(ts,{size:16}),value:o.get("search")??"",onChange:f=>{let m=f.currentTarget.
value;r(m?{search:m}:{},{replace:!0})},maw:340,mb:"md","data-search":!0}),(0,er.jsx)(e9,{rows:d,loading:a.isPending,act:i})]}),e==="new"&&(0,er.jsx)(ZF,{close:()=>t(
"/keys"),done:f=>{s(f),t("/keys")}}),n&&(0,er.jsx)(WF,{act:n,close:()=>i(null),show:s}),l&&(0,er.jsx)(qI,{title:l.name,secret:l.made.key,scopes:l.scopes,note:l.
note,close:()=>s(null)})]})}function bQ(e,t){return t?[e.name,e.tail,e.public_id,e.type,...e.scopes].some(o=>o.toLowerCase().includes(t)):!0}var CT=y(E(),1);var o9=y(E(),1);var Ec=y(C(),1);function WI({size:e=28}){return(0,Ec.jsxs)("svg",{width:e,height:e,viewBox:"0 0 32 32","aria-hidden":"true",focusable:"false",children:[(0,Ec.jsx)(
"rect",{width:"32",height:"32",rx:"8",fill:"#0b788b"}),(0,Ec.jsxs)("g",{fill:"none",stroke:"#fff",strokeLinecap:"round",strokeLinejoin:"round",children:[(0,Ec.jsx)(
"path",{d:"M7 7.5v12M25 7.5v12",strokeWidth:"2.6"}),(0,Ec.jsx)("path",{d:"M7 10.5 15 14v5.6M25 10.5 17 14v5.6",strokeWidth:"2.4"}),(0,Ec.jsx)("path",{d:"M5.5 24\
.2c1.75 0 1.75-1.5 3.5-1.5s1.75 1.5 3.5 1.5 1.75-1.5 3.5-1.5 1.75 1.5 3.5 1.5 1.75-1.5 3.5-1.5 1.75 1.5 3.5 1.5",stroke:"#a8e1ea",strokeWidth:"2.2"})]})]})}var rs=y(C(),1);function Tx({title:e,about:t,children:o}){return(0,o9.useEffect)(()=>{document.title=`${e} · Lockgate`},[e]),(0,rs.jsx)("main",{className:"door\
way",children:(0,rs.jsxs)(me,{w:"100%",maw:420,gap:"lg",children:[(0,rs.jsxs)(me,{align:"center",gap:"xs",ta:"center",children:[(0,rs.jsx)(WI,{size:52}),(0,rs.jsx)(
$o,{order:1,size:"h2",children:e}),(0,rs.jsx)(K,{c:"dimmed",size:"sm",component:"div",children:t})]}),(0,rs.jsx)(Yt,{p:"lg",radius:"lg",shadow:"xs",children:o})]})})}var as=y(C(),1);function r9(){let[e,t]=(0,CT.useState)(""),[o,r]=(0,CT.useState)(""),a=no({mutationFn:()=>qe("POST",Xr,{email:e.trim(),password:o}),onSuccess:()=>(r(
""),Er(Xr))});return(0,as.jsx)(Tx,{title:"Log in",about:"To the console of this Lockgate gateway.",children:(0,as.jsx)("form",{onSubmit:i=>{i.preventDefault(),a.
mutate()},children:(0,as.jsxs)(me,{children:[(0,as.jsx)(Io,{label:"Email",type:"email",value:e,onChange:i=>t(i.currentTarget.value),required:!0,withAsterisk:!1,
autoComplete:"username",autoFocus:!0}),(0,as.jsx)(Go,{label:"Password",value:o,onChange:i=>r(i.currentTarget.value),required:!0,withAsterisk:!1,autoComplete:"cu\
rrent-password",visibilityToggleButtonProps:{"aria-label":"Show or hide the password"}}),(0,as.jsx)(He,{error:a.error}),(0,as.jsx)(se,{type:"submit",size:"md",loading:a.
isPending,disabled:!e||!o,children:"Log in"})]})})})}var w9=y(E(),1);var a9=y(E(),1);var Sa=y(C(),1),yQ=[{value:"any",label:"Any outcome"},{value:"ok",label:"Succeeded"},{value:"failed",label:"Failed"}];function n9({filter:e,change:t,live:o,setLive:r,
density:a,setDensity:n}){return(0,Sa.jsxs)(oe,{gap:"sm",mb:"md",align:"flex-start",children:[(0,Sa.jsx)(un,{"aria-label":"Time range",data:kI,value:e.range,onChange:i=>t(
{...e,range:i}),allowDeselect:!1,w:165}),(0,Sa.jsx)(un,{"aria-label":"Outcome",data:yQ,value:e.outcome||"any",onChange:i=>t({...e,outcome:i==="any"?"":i}),allowDeselect:!1,
w:145}),(0,Sa.jsx)(IQ,{filter:e,change:t}),(0,Sa.jsxs)(oe,{gap:"sm",h:36,wrap:"nowrap",children:[(0,Sa.jsx)(Cf,{label:"Live",checked:o,onChange:i=>r(i.currentTarget.
checked)}),(0,Sa.jsx)(ir,{label:a==="normal"?"Denser rows":"Roomier rows",children:(0,Sa.jsx)(Oo,{variant:"default",size:36,"aria-label":a==="normal"?"Denser ro\
ws":"Roomier rows",onClick:()=>n(a==="normal"?"dense":"normal"),children:a==="normal"?(0,Sa.jsx)(Q5,{size:17}):(0,Sa.jsx)(X5,{size:17})})})]})]})}function IQ({filter:e,
change:t}){let[o,r]=(0,a9.useState)(""),a=tp().data?.data??[],n=c=>c.startsWith("@")?c.slice(c.indexOf("/")+1):c,i=[...new Set([...["200","400","401","429","500",
"502"].map(c=>`status:${c}`),...a.map(c=>`model:${n(c.id)}`)])],l=F5(e),s=c=>{let u=c.map(N5);u.includes(null)||(t(L5(e,u)),r(""))};return(0,Sa.jsx)(kf,{"aria-l\
abel":"Filters",leftSection:(0,Sa.jsx)(iT,{size:16}),placeholder:l.length>0?void 0:"model:…  status:429  trace:…  _user=ann",value:l,onChange:s,searchValue:o,
onSearchChange:r,data:o?i:B5.map(c=>({value:`${c}:`,label:`${c}:`})),onOptionSubmit:c=>{c.endsWith(":")&&setTimeout(()=>r(c))},clearable:!0,clearButtonProps:{"a\
ria-label":"Remove all filters"},style:{flex:"1 1 280px"},"data-search":!0})}var _T=null,i9=e=>{_T=e};function l9(){let e=_T;return _T=null,e}function JI(e){try{return JSON.parse(e)}catch{return null}}function ZI(e){let t=Array.isArray(e.content)?e.content.map(r=>r.text??`[${r.type??"part"}]`).join(`
`):e.content??"",o=(e.tool_calls??[]).map(r=>`→ ${r.function?.name??"?"}(${r.function?.arguments??""})`);return[e.reasoning_content??"",t,...o].filter(Boolean).
join(`
`)}function ew(e){let t=JI(e);if(!t)return[];let o=(t.messages??[]).map(r=>({role:r.role??"user",text:ZI(r)}));t.instructions&&o.unshift({role:"system",text:t.instructions});
for(let r of[t.prompt,t.input])for(let a of r===void 0?[]:Array.isArray(r)?r:[r])o.push(typeof a=="string"?{role:"user",text:a}:{role:a.role??"user",text:ZI(a)});
return o}function wQ(e){return e.split(/\r?\n/).filter(t=>t.startsWith("data:")&&!t.includes("[DONE]")).map(t=>JI(t.slice(5))).filter(t=>t!==null)}function s9(e){
return e.error?typeof e.error=="string"?e.error:e.error.message??e.message??"":""}function c9(e){let t=JI(e);if(t){let i=s9(t);return i?[{role:"error",text:i}]:
(t.choices??[]).map(l=>({role:l.message?.role??"assistant",text:l.message?ZI(l.message):l.text??""}))}let o=wQ(e),r=o.map(i=>(i.choices??[]).map(l=>l.delta?ZI(l.
delta):l.text??"").join("")),a=o.map(s9).find(Boolean),n=r.join("")?[{role:"assistant",text:r.join("")}]:[];return a?[...n,{role:"error",text:a}]:n}function f9(e){
let t=JI(e);return t===null?e:JSON.stringify(t,null,2)}var nl=y(C(),1);function d9({log:e}){let t=[...ew(e.request.text),...c9(e.response.text)];return t.length===0?(0,nl.jsx)(K,{size:"sm",c:"dimmed",children:e.request.
text||e.response.text?"This call is no conversation. Its bodies are in the other tabs.":"No bodies were kept for this call."}):(0,nl.jsx)(me,{gap:0,children:t.map(
(o,r)=>(0,nl.jsxs)("article",{className:`turn turn-${o.role}`,style:{margin:"0 0 14px",maxWidth:"none"},children:[(0,nl.jsxs)(oe,{justify:"space-between",mb:2,wrap:"\
nowrap",children:[(0,nl.jsx)(K,{size:"xs",c:"dimmed",fw:600,children:Jn(o.role)}),o.text&&(0,nl.jsx)(al,{text:o.text,label:`Copy ${o.role} text`})]}),(0,nl.jsx)(
"div",{className:"wrap said",children:o.text||(0,nl.jsx)(K,{span:!0,size:"sm",c:"dimmed",children:"Empty"})})]},r))})}var il=y(C(),1);function u9({log:e}){let t=e.tokensIn+e.tokensOut,o=[["Prompt",Qr(e.tokensIn),e.tokensCached>0?`of them ${Qr(e.tokensCached)} from the provider'\
s cache`:""],["Answer",Qr(e.tokensOut),e.tokensReasoning>0?`of them ${Qr(e.tokensReasoning)} for reasoning`:""],["Together",Qr(t),e.estimated?"estimated: the pr\
ovider reported none":"as the provider reported"],["Cost",kn(e.cost),SQ(e,t)],["Bytes in",xT(e.bytesIn),"request body"],["Bytes out",xT(e.bytesOut),"answer"]];return(0,il.jsx)(
me,{children:(0,il.jsx)(fe,{"aria-label":"Tokens and cost",highlightOnHover:!1,children:(0,il.jsx)(fe.Tbody,{children:o.map(([r,a,n])=>(0,il.jsxs)(fe.Tr,{children:[
(0,il.jsx)(fe.Th,{scope:"row",w:110,children:r}),(0,il.jsx)(fe.Td,{ta:"right",w:120,children:a}),(0,il.jsx)(fe.Td,{children:(0,il.jsx)(K,{size:"sm",c:"dimmed",children:n})})]},
r))})})})}function SQ(e,t){if(e.cost===null)return"no price is known for this model";if(e.cost===0)return e.provider==="local"?"the built-in model is free":"fre\
e";let o=t>0?`, ${kn(e.cost/t*1e6)} per million tokens on average`:"";return`${kn(e.cost)} / ${Qr(t)} tokens${o}`}var Do=y(C(),1),CQ={refused:"The gateway refused it.",upstream_error:"The provider answered with an error.",upstream_cut:"The provider broke off its answer.",client_gone:"\
The client left before the answer was complete.",timeout:"A deadline passed.",revoked:"The key was revoked while the answer was streaming.",drained:"The gateway\
 was stopping.",orphaned:"The worker process died during this call."};function m9({log:e}){let t=Sc().data?.data.find(a=>a.id===e.keyId),o=[["Time",rl(e.at)],["\
Took",Zo(e.timings.total||e.ms)],["Tokens",`${Qr(e.tokensIn)} in, ${Qr(e.tokensOut)} out`],["Cost",kn(e.cost)],["Provider",e.credential?`${e.provider} (@${e.credential}\
)`:e.provider||"–"],["API key",t?t.name:e.keyId?e.keyId.slice(0,13):"–"],["Client",[e.clientIp,e.sdk].filter(Boolean).join(", ")||"–"],["Streamed",e.streamed?
"Yes":"No"]],r=Object.entries(e.metadata);return(0,Do.jsxs)("div",{children:[(0,Do.jsxs)(oe,{gap:"sm",mb:"sm",wrap:"nowrap",align:"flex-start",children:[(0,Do.jsx)(
up,{status:e.status,end:e.end}),(0,Do.jsxs)(K,{fw:600,className:"wrap",style:{flex:1},children:[e.model||e.modelAsked||e.path,(0,Do.jsxs)(K,{span:!0,c:"dimmed",
size:"sm",fw:400,display:"block",className:"mono",children:[e.method," ",e.path]})]})]}),e.end!=="complete"&&e.end&&(0,Do.jsx)(Pa,{color:e.ok?"yellow":"orange",
variant:"light",mb:"sm",p:"xs",children:(0,Do.jsxs)(K,{size:"sm",children:[CQ[e.end]??Jn(e.end),e.error&&` Code ${e.error}.`,e.upstreamStatus>0&&e.upstreamStatus!==
e.status&&` The provider said ${e.upstreamStatus}.`]})}),(0,Do.jsx)(Dl,{cols:{base:2,xs:4},spacing:"sm",verticalSpacing:"xs",component:"dl",m:0,children:o.map(([
a,n])=>(0,Do.jsxs)("div",{children:[(0,Do.jsx)(K,{size:"xs",c:"dimmed",component:"dt",children:a}),(0,Do.jsx)(K,{size:"sm",component:"dd",m:0,className:"wrap",children:n})]},
a))}),(0,Do.jsxs)(oe,{gap:6,mt:"sm",children:[(0,Do.jsx)(K,{size:"xs",c:"dimmed",children:"Trace"}),(0,Do.jsx)(vt,{href:`/logs?range=all&q=${encodeURIComponent(
`trace:${e.traceId}`)}`,className:"mono trace",children:e.traceId}),(0,Do.jsx)(al,{text:e.traceId,label:"Copy trace id"})]}),r.length>0&&(0,Do.jsxs)(oe,{gap:6,mt:4,
children:[(0,Do.jsx)(K,{size:"xs",c:"dimmed",children:"Metadata"}),r.map(([a,n])=>(0,Do.jsxs)(vt,{href:`/logs?range=all&q=${encodeURIComponent(`${a}=${n}`)}`,className:"\
mono trace",children:[a,"=",n]},a))]})]})}var vr=y(C(),1);function _Q({timings:e}){let o=[{name:"Check the key",about:"who calls, and whether they may",at:e.authenticated,tone:"own"},{name:"Receive the \
body",about:"from the client",at:e.received,tone:"own"},{name:"Plan and send",about:"choose the target, write to the provider",at:e.sent,tone:"own"},{name:"Wait\
 for the provider",about:"until its first byte",at:e.firstByte,tone:"provider"},{name:"Relay the answer",about:"until the last byte, record included",at:e.total,
tone:"provider"}].filter(r=>r.at>0).sort((r,a)=>r.at-a.at);return o.map((r,a)=>({...r,from:o[a-1]?.at??0,to:r.at}))}function p9({log:e}){let t=e.timings.total||
1,o=_Q(e),r=o.filter(a=>a.tone==="own").reduce((a,n)=>a+n.to-n.from,0);return(0,vr.jsxs)(me,{gap:"sm",children:[(0,vr.jsxs)("div",{className:"waterfall",role:"t\
able","aria-label":"Timing",children:[o.map(a=>(0,vr.jsxs)("div",{className:"stage",role:"row",children:[(0,vr.jsxs)("div",{role:"cell",children:[(0,vr.jsx)(K,{
size:"sm",fw:550,children:a.name}),(0,vr.jsx)(K,{size:"xs",c:"dimmed",children:a.about})]}),(0,vr.jsxs)("svg",{width:"100%",height:"14",preserveAspectRatio:"non\
e",viewBox:"0 0 1000 14","aria-hidden":"true",children:[(0,vr.jsx)("rect",{x:"0",y:"6",width:"1000",height:"2",className:"rail"}),(0,vr.jsx)("rect",{x:Math.min(
a.from/t*1e3,997),y:"0",width:Math.max((a.to-a.from)/t*1e3,3),height:"14",rx:"2",className:`bar-${a.tone}`})]}),(0,vr.jsx)(K,{size:"sm",ta:"right",role:"cell",className:"\
nowrap",children:Zo(a.to-a.from)})]},a.name)),(0,vr.jsxs)("div",{className:"stage",role:"row",children:[(0,vr.jsx)(K,{size:"sm",fw:600,role:"cell",children:"Tot\
al"}),(0,vr.jsx)("span",{}),(0,vr.jsx)(K,{size:"sm",fw:600,ta:"right",role:"cell",children:Zo(e.timings.total)})]})]}),(0,vr.jsxs)(K,{size:"xs",c:"dimmed",children:[
"Times count from the moment the request’s headers were complete. The gateway’s own part before the provider was called is ",Zo(r),", the time a client need\
ed to send its body included.",e.attempts>1&&` ${e.attempts} attempts were made.`]})]})}var Ze=y(C(),1);function x9({id:e,rows:t,close:o,open:r}){let a=ZN(e),n=t.findIndex(i=>i.id===e);return(0,Ze.jsxs)(bo,{opened:!0,onClose:o,size:"xl",title:"Requ\
est",closeButtonProps:{"aria-label":"Close"},children:[(0,Ze.jsx)(He,{error:a.error,title:"This log cannot be shown",retry:()=>{a.refetch()}}),a.isPending&&(0,Ze.jsxs)(
me,{children:[(0,Ze.jsx)(Ko,{height:70,radius:"md"}),(0,Ze.jsx)(Ko,{height:36,radius:"md"}),(0,Ze.jsx)(Ko,{height:260,radius:"md"})]}),a.data&&(0,Ze.jsxs)(me,{children:[
(0,Ze.jsx)(m9,{log:a.data}),(0,Ze.jsx)(RQ,{log:a.data,previous:t[n-1]?.id,next:n>=0?t[n+1]?.id:void 0,open:r}),(0,Ze.jsxs)(lr,{defaultValue:"chat",keepMounted:!1,
children:[(0,Ze.jsx)(lr.List,{className:"scroll-tabs","aria-label":"Parts of the request",mb:"md",children:h9.map(({value:i,label:l})=>(0,Ze.jsx)(lr.Tab,{value:i,
children:l},i))}),h9.map(({value:i,show:l})=>(0,Ze.jsx)(lr.Panel,{value:i,children:(0,Ze.jsx)(l,{log:a.data})},i))]},e)]})]})}var h9=[{value:"chat",label:"Chat",
show:d9},{value:"request",label:"Request",show:({log:e})=>(0,Ze.jsx)(g9,{part:e.request,label:"Request body"})},{value:"response",label:"Response",show:({log:e})=>(0,Ze.jsx)(
g9,{part:e.response,label:"Response body"})},{value:"headers",label:"Headers",show:kQ},{value:"timing",label:"Timing",show:p9},{value:"cost",label:"Tokens and c\
ost",show:u9}];function g9({part:e,label:t}){return e.text?(0,Ze.jsxs)(me,{gap:"xs",children:[e.truncated&&(0,Ze.jsx)(K,{size:"sm",c:"dimmed",children:"Long: on\
ly its beginning was kept."}),(0,Ze.jsx)(cp,{text:f9(e.text),label:t})]}):(0,Ze.jsx)(K,{size:"sm",c:"dimmed",children:"No body was kept."})}function kQ({log:e}){
let t=[{name:"Request headers",pairs:e.request.headers},{name:"Response headers",pairs:e.response.headers}];return(0,Ze.jsx)(me,{children:t.map(({name:o,pairs:r})=>(0,Ze.jsxs)(
"div",{children:[(0,Ze.jsx)(K,{size:"sm",fw:600,mb:6,children:o}),r.length===0?(0,Ze.jsx)(K,{size:"sm",c:"dimmed",children:"None were kept."}):(0,Ze.jsx)(cp,{text:r.
map(([a,n])=>`${a}: ${n}`).join(`
`),label:o})]},o))})}var TQ=/^x-portkey-(?!api-key$|trace-id$|package-|runtime)/;function RQ({log:e,previous:t,next:o,open:r}){let[,a]=Pt(),n=LI(e.method,e.path,
e.request.text||void 0,e.request.headers.filter(([l])=>TQ.test(l))),i=()=>{let l=ew(e.request.text),s=l.filter(d=>d.role==="user"||d.role==="assistant").map(d=>({
role:d.role,content:d.text})),c=l.filter(d=>d.role==="system").map(d=>d.text).join(`
`),u=e.credential&&!e.modelAsked.startsWith("@")?`@${e.credential}/${e.modelAsked}`:e.modelAsked;i9({model:u,system:c,messages:s}),a("/playground")};return(0,Ze.jsxs)(
oe,{gap:"xs",children:[(0,Ze.jsx)(sp,{text:n,children:"Copy as curl"}),(0,Ze.jsx)(sp,{text:`${window.location.origin}/logs/${e.id}`,children:"Copy link"}),e.path.
endsWith("/chat/completions")&&e.request.text&&!e.request.truncated&&(0,Ze.jsx)(se,{variant:"default",leftSection:(0,Ze.jsx)(id,{size:16}),onClick:i,children:"O\
pen in playground"}),(0,Ze.jsxs)(oe,{gap:4,ml:"auto",children:[(0,Ze.jsx)(se,{variant:"default",px:10,disabled:!t,onClick:()=>t&&r(t),"aria-label":"Newer reques\
t",children:(0,Ze.jsx)(J5,{size:16})}),(0,Ze.jsx)(se,{variant:"default",px:10,disabled:!o,onClick:()=>o&&r(o),"aria-label":"Older request",children:(0,Ze.jsx)(Z5,
{size:16})})]})]})}var y9=y(E(),1);var tw=y(E(),1);var Dc=y(C(),1),v9=[{keys:["g","h"],does:"Go to the first page",to:"/"},{keys:["g","p"],does:"Go to the playground",to:"/playground"},{keys:["g","l"],does:"Go t\
o logs",to:"/logs"},{keys:["g","k"],does:"Go to API keys",to:"/keys"},{keys:["g","v"],does:"Go to virtual keys",to:"/virtual-keys"}],MQ=[{keys:["Ctrl/Cmd","K"],
does:"Search and commands"},{keys:["/"],does:"Filter or search on this page"},{keys:["j"],does:"Next log"},{keys:["k"],does:"Previous log"},{keys:["Esc"],does:"\
Close what is open"},{keys:["?"],does:"This sheet"}],kT="lockgate:shortcuts",AQ=1200,ow=()=>{window.dispatchEvent(new Event(kT))};function TT(e){if(e.ctrlKey||e.
metaKey||e.altKey||e.defaultPrevented)return!0;let t=e.target instanceof HTMLElement?e.target:document.body;return t.isContentEditable||t.closest('input, textar\
ea, select, [role="menu"], [role="dialog"]')!==null}function b9(){let[,e]=Pt(),[t,o]=Ad(!1),r=(0,tw.useRef)({key:"",at:0});return(0,tw.useEffect)(()=>{let a=n=>{
if(TT(n))return;let{key:i,at:l}=r.current,s=Date.now()-l<AQ&&v9.find(c=>c.keys[0]===i&&c.keys[1]===n.key);if(r.current={key:n.key,at:Date.now()},s&&s.to)e(s.to);else if(n.
key==="?")o.open();else if(n.key==="/")document.querySelector("[data-search]")?.focus();else return;n.preventDefault()};return window.addEventListener("keydown",
a),window.addEventListener(kT,o.open),()=>{window.removeEventListener("keydown",a),window.removeEventListener(kT,o.open)}},[e,o]),(0,Dc.jsx)(Qt,{opened:t,onClose:o.
close,title:"Keyboard shortcuts",closeButtonProps:{"aria-label":"Close"},children:(0,Dc.jsx)(me,{gap:10,children:[...MQ,...v9].map(a=>(0,Dc.jsxs)(oe,{justify:"s\
pace-between",children:[(0,Dc.jsx)(K,{size:"sm",children:a.does}),(0,Dc.jsx)(oe,{gap:4,children:a.keys.map(n=>(0,Dc.jsx)(Es,{children:n},n))})]},a.does))})})}var _o=y(C(),1),EQ=[{name:"Time",width:116},{name:"Status",width:76},{name:"Model",least:170},{name:"Metadata",width:180},{name:"Tokens",right:!0,width:104},{name:"\
Cost",right:!0,width:100},{name:"Took",right:!0,width:88},{name:"Trace",width:116,from:"xl"}];function I9({rows:e,loading:t,density:o,chosen:r,suffix:a}){let[,n]=Pt();
return PQ(e,i=>document.getElementById(`log-${i}`)?.focus()),(0,_o.jsx)(ol,{label:"Logs",columns:EQ,loading:t,minWidth:860,spacing:o==="dense"?"xs":"sm",children:e.
map(i=>{let l=`/logs/${i.id}${a}`;return(0,_o.jsxs)(fe.Tr,{className:i.id===r?"clickable chosen":"clickable",onClick:()=>n(l),children:[(0,_o.jsx)(fe.Td,{children:(0,_o.jsx)(
vt,{id:`log-${i.id}`,href:l,className:"row-link",onClick:s=>s.stopPropagation(),children:(0,_o.jsx)(Dr,{at:i.at})})}),(0,_o.jsx)(fe.Td,{children:(0,_o.jsx)(up,{
status:i.status,end:i.end})}),(0,_o.jsxs)(fe.Td,{children:[(0,_o.jsx)("div",{className:"ellipsis",title:i.model,children:i.model||`${i.method} ${i.path}`}),o===
"normal"&&(0,_o.jsx)(K,{size:"xs",c:"dimmed",className:"ellipsis",children:[i.credential?`@${i.credential}`:i.provider,i.path.replace("/v1/","")].filter(Boolean).
join(" · ")})]}),(0,_o.jsx)(fe.Td,{children:(0,_o.jsx)(DQ,{metadata:i.metadata})}),(0,_o.jsxs)(fe.Td,{ta:"right",className:"nowrap",title:i.estimated?"Estimate\
d: the provider reported none":void 0,children:[i.estimated&&"≈ ",kx(i.tokensIn)," → ",kx(i.tokensOut)]}),(0,_o.jsx)(fe.Td,{ta:"right",children:kn(i.cost)}),
(0,_o.jsx)(fe.Td,{ta:"right",children:Zo(i.ms)}),(0,_o.jsx)(fe.Td,{className:"mono nowrap",title:i.traceId,visibleFrom:"xl",children:i.traceId.length>11?`${i.traceId.
slice(0,10)}…`:i.traceId})]},i.id)})})}function DQ({metadata:e}){let t=Object.entries(e);return(0,_o.jsxs)(oe,{gap:4,children:[t.slice(0,3).map(([o,r])=>(0,_o.jsxs)(
Ur,{variant:"default",size:"sm",tt:"none",fw:450,radius:"sm",maw:160,title:`${o}=${r}`,children:[o,"=",r]},o)),t.length>3&&(0,_o.jsxs)(K,{size:"xs",c:"dimmed",children:[
"+",t.length-3]})]})}function PQ(e,t){(0,y9.useEffect)(()=>{let o=r=>{if(TT(r)||r.key!=="j"&&r.key!=="k")return;let a=e.findIndex(i=>document.activeElement?.id===
`log-${i.id}`),n=e[r.key==="j"?Math.min(a+1,e.length-1):Math.max(a-1,0)];n&&t(n.id)};return window.addEventListener("keydown",o),()=>window.removeEventListener(
"keydown",o)},[e,t])}var lo=y(C(),1),zQ=2e3;function S9(){let{id:e}=ad(),[t]=zI(),[,o]=Pt(),[r,a]=(0,w9.useState)(!0),[n,i]=Dw({key:"lockgate-log-density",defaultValue:"normal"}),l=KN(
t),s=Math.max(0,Number(t.get("page"))||0),c=DI(l,s,r&&s===0?zQ:!1),u=c.data?.rows??[],d=c.data?.total??0,f=Math.ceil(d/l.pageSize),m=RI(l,s),p=I=>o(`/logs${RI(I,
0)}`,{replace:!0}),h=m!=="";return(0,lo.jsxs)(ya,{title:"Logs",about:"One record for every call, written before the last byte of its answer left.",wide:!0,children:[
(0,lo.jsx)(n9,{filter:l,change:p,live:r,setLive:a,density:n,setDensity:i}),c.error&&!c.data?(0,lo.jsx)(He,{error:c.error,retry:()=>{c.refetch()}}):c.isSuccess&&
d===0?(0,lo.jsx)(OQ,{filtered:h,everything:()=>o("/logs?range=all")}):(0,lo.jsxs)(lo.Fragment,{children:[(0,lo.jsx)(I9,{rows:u,loading:c.isPending,density:n,chosen:e,
suffix:m}),(0,lo.jsxs)(oe,{justify:"space-between",mt:"md",children:[(0,lo.jsx)(K,{size:"sm",c:"dimmed","aria-live":"polite",children:c.isSuccess?`${Qr(d)} ${d===
1?"request":"requests"}`:" "}),f>1&&(0,lo.jsx)(ca,{total:f,value:s+1,onChange:I=>o(`/logs${RI(l,I-1)}`),size:"sm",getControlProps:I=>({"aria-label":`${I} page`})})]})]}),
e&&(0,lo.jsx)(x9,{id:e,rows:u,close:()=>o(`/logs${m}`),open:I=>o(`/logs/${I}${m}`,{replace:!0})})]})}function OQ({filtered:e,everything:t}){return(0,lo.jsxs)(Ac,
{icon:(0,lo.jsx)(dT,{size:26}),title:e?"No request matches":"No request in the last 24 hours",action:(0,lo.jsxs)(oe,{gap:"sm",children:[(0,lo.jsx)(se,{variant:"\
light",onClick:t,children:"Show all time"}),(0,lo.jsx)(se,{component:vt,href:"/playground",variant:"default",children:"Make a request"})]}),children:["New reque\
sts appear here by themselves. Filter by typing ",(0,lo.jsx)("span",{className:"mono",children:"model:"}),","," ",(0,lo.jsx)("span",{className:"mono",children:"\
status:"}),", ",(0,lo.jsx)("span",{className:"mono",children:"trace:"})," or a metadata pair such as"," ",(0,lo.jsx)("span",{className:"mono",children:"_user=an\
n"}),"."]})}var Rx=y(C(),1);function C9(){return(0,Rx.jsx)(ya,{title:"Page not found",children:(0,Rx.jsx)(Ac,{icon:(0,Rx.jsx)(tT,{size:26}),title:"There is nothing at this \
address",action:(0,Rx.jsx)(se,{component:vt,href:"/",variant:"light",children:"To the first page"}),children:"The link may be old, or mistyped."})})}var Pc=y(E(),1);var ns=y(E(),1);var dd=null;async function _9(){if(dd&&dd.until>Date.now()+3e4)return dd.key;let e=await qe("POST","/v1/profile/playground-key");return dd={key:e.key,until:new Date(
e.expires_at).getTime()},dd.key}var RT=()=>{dd=null};async function*BQ(e){let t=new TextDecoder,o=e.getReader(),r="";for(;;){let{done:a,value:n}=await o.read();
r+=a?t.decode():t.decode(n,{stream:!0});let i=r.split(/\r?\n\r?\n/);r=a?"":i.pop()??"";for(let l of i){let s=l.split(/\r?\n/).filter(c=>c.startsWith("data:")).map(
c=>c.slice(5).trimStart());s.length>0&&(yield s.join(`
`))}if(a)return}}async function k9(e,t){return ux("/v1/chat/completions",{method:"POST",credentials:"omit",signal:e.signal,headers:{"content-type":"application/\
json","x-portkey-api-key":t,"x-portkey-trace-id":e.traceId,"x-portkey-metadata":JSON.stringify({source:"playground"})},body:JSON.stringify({model:e.model,messages:e.
messages,stream:!0,stream_options:{include_usage:!0},...e.temperature===void 0?{}:{temperature:e.temperature},...e.maxTokens===void 0?{}:{max_tokens:e.maxTokens}})})}
async function T9(e){let t=performance.now(),o=await k9(e,await _9());if(o.status===401&&dd&&(RT(),o=await k9(e,await _9())),!o.ok||!o.body)throw await dx(o);let r={
finish:"",tokensOut:0,firstTokenMs:0,totalMs:0},a=0;for await(let n of BQ(o.body)){if(n==="[DONE]")break;let i=JSON.parse(n);if(i.error)throw new Error(i.error.
message??"The provider broke off the answer.");let l=i.choices?.[0],s=l?.delta?.content??l?.delta?.reasoning_content??"";s&&(a+=1,r.firstTokenMs||=performance.now()-
t,e.onText(s)),r.finish=l?.finish_reason??r.finish,r.tokensOut=i.usage?.completion_tokens??r.tokensOut}return r.tokensOut||=a,r.totalMs=performance.now()-t,r}function R9(e=[]){let[t,o]=(0,ns.useState)(e),r=(0,ns.useRef)(null);(0,ns.useEffect)(()=>()=>r.current?.abort(),[]);let a=(0,ns.useCallback)(l=>{o(s=>[...s.slice(
0,-1),l(s[s.length-1])])},[]),n=(0,ns.useCallback)(async(l,s)=>{let c=mx(),u={model:s.model,traceId:c,running:!0,stopped:!1,outcome:null,error:null};o([...l,{role:"\
assistant",content:"",answer:u}]);let d=f=>a(m=>({...m,answer:{...u,running:!1,...f}}));r.current=new AbortController;try{let f=await T9({model:s.model,messages:[
...s.system.trim()?[{role:"system",content:s.system}]:[],...l.map(NQ)],temperature:s.temperature===""?void 0:s.temperature,maxTokens:s.maxTokens===""?void 0:s.maxTokens,
traceId:c,signal:r.current.signal,onText:m=>a(p=>({...p,content:p.content+m}))});d({outcome:f})}catch(f){f instanceof DOMException&&f.name==="AbortError"?d({stopped:!0}):
d({error:f})}},[a]),i=t[t.length-1]?.answer?.running??!1;return{turns:t,running:i,send:(l,s)=>{n([...t,{role:"user",content:l}],s)},again:l=>{n(t.slice(0,-1),l)},
stop:()=>r.current?.abort(),clear:()=>{r.current?.abort(),o([])}}}var NQ=({role:e,content:t})=>({role:e,content:t});var ei=y(C(),1);function FQ(e,t){let o=t&&!e.includes(t)?[t,...e]:e,r=new Map;for(let a of o){let n=a.startsWith("@")&&a.includes("/")?a.slice(0,a.indexOf("/")):
"Models";r.set(n,[...r.get(n)??[],a])}return[...r].map(([a,n])=>({group:a,items:n.map(i=>({value:i,label:a==="Models"?i:i.slice(a.length+1)}))}))}function M9({value:e,
change:t}){let o=tp(),r=o.data?.data.map(a=>a.id)??[];return(0,ei.jsx)(Yt,{p:"md",radius:"lg",component:"aside","aria-label":"Settings",children:(0,ei.jsxs)(me,
{children:[(0,ei.jsx)(He,{error:o.error,retry:()=>{o.refetch()},title:"Models cannot be listed"}),(0,ei.jsxs)("div",{children:[(0,ei.jsx)(un,{label:"Model",data:FQ(
r,e.model),value:e.model,onChange:a=>t({model:a??""}),searchable:!0,allowDeselect:!1,nothingFoundMessage:"No model matches",maxDropdownHeight:320,comboboxProps:{
width:340,position:"bottom-end"}}),(0,ei.jsx)(K,{size:"xs",c:"dimmed",mt:4,className:"wrap mono",children:e.model})]}),(0,ei.jsx)(Ri,{label:"System prompt",value:e.
system,onChange:a=>t({system:a.currentTarget.value}),autosize:!0,minRows:3,maxRows:10}),(0,ei.jsx)(yf,{label:"Temperature",description:"0 is steady, higher is f\
reer",value:e.temperature,onChange:a=>t({temperature:typeof a=="number"?a:""}),min:0,max:2,step:.1,decimalScale:2}),(0,ei.jsx)(yf,{label:"Longest answer",description:"\
In tokens",value:e.maxTokens,onChange:a=>t({maxTokens:typeof a=="number"?a:""}),min:1,max:1e6,step:64,allowDecimal:!1})]})})}var br=y(C(),1);function A9({turn:e,again:t}){let{answer:o}=e;return(0,br.jsxs)("article",{className:`turn turn-${e.role}`,"aria-label":e.role==="user"?"You":"M\
odel",children:[(0,br.jsxs)(oe,{justify:"space-between",gap:"xs",mb:4,wrap:"nowrap",children:[(0,br.jsx)(K,{size:"xs",c:"dimmed",fw:600,truncate:!0,children:e.role===
"user"?"You":o?.model??"Model"}),e.content&&!o?.running&&(0,br.jsx)(al,{text:e.content,label:"Copy text"})]}),e.content&&(0,br.jsxs)("div",{className:"wrap said",
children:[e.content,o?.running&&(0,br.jsx)("span",{className:"caret","aria-hidden":"true"})]}),o?.running&&!e.content&&(0,br.jsx)("span",{className:"pulse","ari\
a-label":"Waiting for the first token",role:"img"}),o&&!o.running&&!!o.error&&(0,br.jsx)(He,{error:o.error}),o&&!o.running&&(0,br.jsx)(HQ,{answer:o,again:t})]})}
function LQ(e){return cr({queryKey:["/v1/logs","trace",e],queryFn:async()=>{let o=TI({...px,trace:e,pageSize:1},0);return MI(await qe("GET",`/v1/logs?${o}`)).rows[0]??
null},refetchInterval:o=>o.state.data||o.state.dataUpdateCount>10?!1:500,staleTime:1/0}).data??void 0}function HQ({answer:e,again:t}){let o=LQ(e.traceId),{outcome:r}=e,
a=r?(r.totalMs-r.firstTokenMs)/1e3:0,n=[];return e.stopped&&n.push(["","Stopped"]),r?.firstTokenMs&&n.push(["First token",Zo(r.firstTokenMs)]),r&&r.tokensOut>1&&
a>0&&n.push(["Speed",`${((r.tokensOut-1)/a).toFixed(1)} tokens/s`]),o&&n.push(["Tokens",`${Qr(o.tokensIn)} in, ${Qr(o.tokensOut)} out`],["Cost",kn(o.cost)]),r?.
finish==="length"&&n.push(["","Cut at the longest answer"]),(0,br.jsxs)(oe,{gap:"md",mt:8,mih:26,className:"figures",children:[n.map(([i,l])=>(0,br.jsxs)(K,{size:"\
xs",c:"dimmed",children:[i&&`${i} `,(0,br.jsx)(K,{span:!0,size:"xs",fw:600,c:"var(--mantine-color-text)",children:l})]},i+l)),o&&(0,br.jsx)(qn,{component:vt,href:`\
/logs/${o.id}`,size:"xs",children:"Open log"}),t&&(0,br.jsx)(se,{size:"compact-xs",variant:"subtle",leftSection:(0,br.jsx)(Cx,{size:13}),onClick:t,children:"Aga\
in"})]})}var jt=y(C(),1),VQ=["Write a haiku about rivers.","Explain what a lock gate does.","Name three uses of steam."];function E9(){let[e]=(0,Pc.useState)(l9),t=lp(),
[o,r]=(0,Pc.useState)({model:e?.model??"",system:e?.system??"You are a helpful assistant.",temperature:.7,maxTokens:256}),a={...o,model:o.model||t},n=R9(e?.messages.
slice(0,-1)),[i,l]=(0,Pc.useState)(e?.messages.at(-1)?.content??""),s=(0,Pc.useRef)(null),c=n.turns.at(-1);(0,Pc.useEffect)(()=>{s.current&&(s.current.scrollTop=
s.current.scrollHeight)},[c?.content,c?.answer?.running,n.turns.length]);let u=d=>{!d.trim()||n.running||(n.send(d.trim(),a),l(""))};return(0,jt.jsxs)(ya,{title:"\
Playground",about:"A real request with a short-lived key of your own. It is logged like any other.",wide:!0,actions:n.turns.length>0&&(0,jt.jsx)(se,{variant:"de\
fault",leftSection:(0,jt.jsx)(sd,{size:16}),onClick:n.clear,children:"Clear"}),children:[(0,jt.jsxs)("div",{className:"playground",children:[(0,jt.jsxs)(Yt,{radius:"\
lg",className:"talk",children:[(0,jt.jsxs)("div",{className:"turns",ref:s,tabIndex:0,role:"region","aria-label":"Conversation",children:[n.turns.length===0&&(0,jt.jsx)(
UQ,{choose:u}),n.turns.map((d,f)=>(0,jt.jsx)(A9,{turn:d,again:f===n.turns.length-1&&!n.running?()=>n.again(a):void 0},f))]}),(0,jt.jsxs)("div",{className:"compo\
ser",children:[(0,jt.jsx)(Ri,{"aria-label":"Prompt",placeholder:"Ask something",value:i,onChange:d=>l(d.currentTarget.value),onKeyDown:d=>{d.key!=="Enter"||d.shiftKey||
d.nativeEvent.isComposing||(d.preventDefault(),u(i))},autosize:!0,minRows:2,maxRows:10,"data-search":!0}),(0,jt.jsxs)("div",{className:"composer-foot",children:[
(0,jt.jsx)(K,{size:"xs",c:"dimmed",children:"Enter sends, Shift+Enter makes a new line"}),n.running?(0,jt.jsx)(se,{flex:"none",color:"red",variant:"light",leftSection:(0,jt.jsx)(
hT,{size:15}),onClick:n.stop,children:"Stop"}):(0,jt.jsx)(se,{flex:"none",leftSection:(0,jt.jsx)(mT,{size:16}),onClick:()=>u(i),disabled:!i.trim(),children:"Sen\
d"})]})]})]}),(0,jt.jsx)(M9,{value:a,change:d=>r({...o,...d})})]}),(0,jt.jsx)("div",{className:"sr-only",role:"status","aria-live":"polite",children:c?.answer&&
(c.answer.running?"The model is answering.":c.answer.error?"The answer failed.":`Answer complete: ${c.content}`)})]})}function UQ({choose:e}){return(0,jt.jsxs)(
"div",{className:"talk-start",children:[(0,jt.jsx)(Pi,{size:48,radius:"xl",variant:"light",children:(0,jt.jsx)(id,{size:24})}),(0,jt.jsx)(K,{c:"dimmed",size:"sm",
children:"Ask anything, or begin with one of these."}),(0,jt.jsx)("div",{className:"samples",children:VQ.map(t=>(0,jt.jsx)(se,{variant:"default",size:"compact-m\
d",fw:450,onClick:()=>e(t),children:t},t))})]})}var is=y(E(),1);var Ca=y(C(),1);function qQ(){let[e]=(0,is.useState)(()=>new URLSearchParams(window.location.hash.slice(1)).get("token")??"");return(0,is.useEffect)(()=>{window.
location.hash&&window.history.replaceState(null,"","/setup")},[]),e}function D9({needed:e}){let t=qQ(),[,o]=Pt(),[r,a]=(0,is.useState)(t),[n,i]=(0,is.useState)(
""),[l,s]=(0,is.useState)(""),[c,u]=(0,is.useState)(""),[d,f]=(0,is.useState)(""),m=no({mutationFn:()=>qe("POST",AI,{token:r.trim(),email:n.trim(),password:d,...l.
trim()?{name:l.trim()}:{},...c.trim()?{organisation:c.trim()}:{}}),onSuccess:async()=>{f(""),a(""),o("/"),await Promise.all([Er(Xr),yc.invalidateQueries({queryKey:[
AI]})])}});return e?(0,Ca.jsx)(Tx,{title:"Welcome to Lockgate",about:"Create the first account. It owns this gateway and can invite others later.",children:(0,Ca.jsx)(
"form",{onSubmit:h=>{h.preventDefault(),m.mutate()},children:(0,Ca.jsxs)(me,{children:[!t&&(0,Ca.jsx)(Go,{label:"Set-up token",description:"It is in the link th\
at the gateway printed when it started.",value:r,onChange:h=>a(h.currentTarget.value),required:!0,withAsterisk:!1,autoComplete:"off"}),(0,Ca.jsx)(Io,{label:"Ema\
il",type:"email",value:n,onChange:h=>i(h.currentTarget.value),required:!0,withAsterisk:!1,autoComplete:"username",autoFocus:!0}),(0,Ca.jsx)(BI,{label:"Password",
value:d,onChange:f}),(0,Ca.jsx)(Io,{label:"Your name",value:l,onChange:h=>s(h.currentTarget.value),autoComplete:"name",placeholder:"Optional"}),(0,Ca.jsx)(Io,{label:"\
Organisation",value:c,onChange:h=>u(h.currentTarget.value),autoComplete:"organization",placeholder:"Optional"}),(0,Ca.jsx)(He,{error:m.error}),(0,Ca.jsx)(se,{type:"\
submit",size:"md",loading:m.isPending,disabled:!r||!n||!rp(d),children:"Create account"})]})})}):(0,Ca.jsx)(Tx,{title:"Already set up",about:"This gateway has a\
n owner, so the set-up link does nothing any more.",children:(0,Ca.jsx)(qn,{component:vt,href:"/",children:"Go to the login"})})}var U9=y(E(),1);var ti=y(E(),1);var mt=y(C(),1);function z9({close:e,done:t}){let o=xx(),[r,a]=(0,ti.useState)(""),[n,i]=(0,ti.useState)(""),[l,s]=(0,ti.useState)(""),[c,u]=(0,ti.useState)(""),
[d,f]=(0,ti.useState)({}),[m,p]=(0,ti.useState)(""),h=o.data?.data??[],I=h.find(b=>b.slug===r),v=n.trim()||I?.name||r,g=no({mutationFn:()=>qe("POST",Jl,{name:v,
provider:r,...l?{key:l}:{},...m.trim()?{custom_host:m.trim()}:{},...c.trim()?{note:c.trim()}:{},...Object.keys(P9(d)).length>0?{configurations:P9(d)}:{}}),onSuccess:b=>{
s(""),gx(),t({slug:b.data?.slug??b.slug??"",name:v,provider:r,status:"active",created_at:""})}}),x=I?.fields.some(b=>b.required&&!d[b.name]?.trim())||I?.needs_host&&
!m.trim();return(0,mt.jsxs)(F9,{title:"Add a virtual key",close:e,submit:()=>g.mutate(),action:"Add and test",busy:g.isPending,error:g.error,blocked:!I||!!x||I.
needs_key&&!l,children:[(0,mt.jsx)(He,{error:o.error,retry:()=>{o.refetch()}}),o.isPending?(0,mt.jsx)(Ko,{height:60,radius:"md"}):(0,mt.jsx)(un,{label:"Provider",
data:h.filter(b=>b.slug!=="local").map(b=>({value:b.slug,label:b.name})),value:r||null,placeholder:"Choose one, or type to search",onChange:b=>{a(b??""),f({})},
searchable:!0,allowDeselect:!1,"data-autofocus":!0,nothingFoundMessage:"No such provider. One that speaks OpenAI's API works with a base URL",maxDropdownHeight:280}),
(0,mt.jsx)(Io,{label:"Name",placeholder:I?.name,description:"Its slug is made from it.",value:n,onChange:b=>i(b.currentTarget.value),maxLength:100}),I?.needs_key&&
(0,mt.jsx)(B9,{label:"The provider's API key",value:l,onChange:s,required:!0,provider:I}),I?.fields.map(b=>(0,mt.jsx)(Io,{label:b.label,value:d[b.name]??"",onChange:w=>f(
{...d,[b.name]:w.currentTarget.value}),required:b.required},b.name)),I&&(0,mt.jsx)(N9,{value:m,onChange:p,provider:I}),(0,mt.jsx)(Ri,{label:"Note",placeholder:"\
Whose account, which budget",value:c,onChange:b=>u(b.currentTarget.value),autosize:!0,minRows:1,maxRows:4})]})}function O9({row:e,close:t}){let o=xx().data?.data.
find(p=>p.slug===e.provider),[r,a]=(0,ti.useState)(e.name),[n,i]=(0,ti.useState)(e.note??""),[l,s]=(0,ti.useState)(""),[c,u]=(0,ti.useState)(e.custom_host??""),
d=c.trim()!==(e.custom_host??""),f=no({mutationFn:()=>qe("PUT",`${Jl}/${encodeURIComponent(e.slug)}`,{name:r.trim(),note:n.trim(),...l?{key:l}:{},...d?{custom_host:c.
trim()}:{}}),onSuccess:()=>(s(""),t(),gx())}),m=d&&o?.needs_key!==!1;return(0,mt.jsxs)(F9,{title:`Edit ${e.name}`,close:t,submit:()=>f.mutate(),action:"Save",busy:f.
isPending,error:f.error,blocked:!r.trim()||m&&!l,children:[(0,mt.jsx)(Io,{label:"Name",value:r,onChange:p=>a(p.currentTarget.value),required:!0,maxLength:100,"d\
ata-autofocus":!0}),o?.needs_key!==!1&&(0,mt.jsx)(B9,{label:"New API key of the provider",value:l,onChange:s,required:m,placeholder:e.masked_key??void 0,about:m?
"A stored key never travels to a new host by itself: enter it again.":"Leave it empty to keep the stored one."}),(0,mt.jsx)(N9,{value:c,onChange:u,provider:o}),
(0,mt.jsx)(Ri,{label:"Note",value:n,onChange:p=>i(p.currentTarget.value),autosize:!0,minRows:1,maxRows:4})]})}function P9(e){return Object.fromEntries(Object.entries(
e).map(([t,o])=>[t,o.trim()]).filter(([,t])=>t))}function B9({label:e,value:t,onChange:o,required:r,placeholder:a,about:n,provider:i}){return(0,mt.jsx)(Go,{label:e,
description:n??(0,mt.jsxs)(mt.Fragment,{children:["Sealed at once with AES-256-GCM, and never shown again.",i?.docs_url&&(0,mt.jsxs)(mt.Fragment,{children:[" ",
(0,mt.jsxs)(qn,{href:i.docs_url,target:"_blank",rel:"noreferrer noopener",size:"xs",children:[i.name," documentation"]})]})]}),value:t,onChange:l=>o(l.currentTarget.
value),required:r,placeholder:a,autoComplete:"off","data-1p-ignore":!0,visibilityToggleButtonProps:{"aria-label":"Show or hide the key"}})}function N9({value:e,
onChange:t,provider:o}){let r=o?.needs_host??!1;return(0,mt.jsx)(Io,{label:"Base URL",description:`${r?"Where your server answers, with its path prefix.":"Only \
for a host of your own, such as a proxy."} The key is bound to it.`,placeholder:o?.base_url??"https://llm.example.org/v1",value:e,onChange:a=>t(a.currentTarget.
value),required:r})}function F9({title:e,close:t,submit:o,action:r,busy:a,error:n,blocked:i,children:l}){return(0,mt.jsx)(bo,{opened:!0,onClose:t,title:e,closeButtonProps:{
"aria-label":"Close"},children:(0,mt.jsx)("form",{onSubmit:c=>{c.preventDefault(),o()},children:(0,mt.jsxs)(me,{children:[l,(0,mt.jsx)(He,{error:n}),(0,mt.jsxs)(
oe,{justify:"flex-end",className:"drawer-foot",children:[(0,mt.jsx)(se,{variant:"default",onClick:t,children:"Cancel"}),(0,mt.jsx)(se,{type:"submit",loading:a,disabled:i,
children:r})]})]})})})}var ud=y(C(),1);function L9({row:e,close:t}){let o=async()=>{await qe("DELETE",`${Jl}/${encodeURIComponent(e.slug)}`),await gx()};return(0,ud.jsx)(Tc,{title:`De\
lete ${e.name}?`,action:"Delete virtual key",close:t,run:o,children:(0,ud.jsxs)(me,{gap:"xs",children:[(0,ud.jsxs)(K,{size:"sm",children:["Every request that na\
mes ",(0,ud.jsxs)("span",{className:"mono",children:["@",e.slug]})," is refused within a second. The sealed key is destroyed and cannot be brought back; the key\
 at the provider itself stays valid until you revoke it there."]}),(0,ud.jsx)(K,{size:"sm",c:"dimmed",children:"Logs of past requests stay."})]})})}var pt=y(C(),1),jQ=[{name:"Name",least:170},{name:"Slug",width:220},{name:"Provider",width:130},{name:"Key",width:120},{name:"Status",width:104},{name:"Created",
width:110},{name:"Actions",width:120,silent:!0}];function H9({rows:e,loading:t,act:o}){let r=xx().data?.data??[],a=n=>r.find(i=>i.slug===n)?.name??n;return(0,pt.jsx)(
ol,{label:"Virtual keys",columns:jQ,loading:t,minWidth:900,children:e.map(n=>(0,pt.jsxs)(fe.Tr,{children:[(0,pt.jsxs)(fe.Td,{children:[(0,pt.jsx)(K,{size:"sm",fw:550,
className:"wrap",children:n.name}),(n.note||n.custom_host)&&(0,pt.jsx)(K,{size:"xs",c:"dimmed",className:"wrap",lineClamp:1,children:n.note||n.custom_host})]}),
(0,pt.jsx)(fe.Td,{children:(0,pt.jsxs)(oe,{gap:4,wrap:"nowrap",children:[(0,pt.jsxs)("span",{className:"mono wrap",children:["@",n.slug]}),(0,pt.jsx)(al,{text:`\
@${n.slug}`,label:`Copy slug of ${n.name}`})]})}),(0,pt.jsx)(fe.Td,{children:a(n.provider)}),(0,pt.jsx)(fe.Td,{className:"mono nowrap",children:n.masked_key??"N\
one needed"}),(0,pt.jsx)(fe.Td,{children:(0,pt.jsx)(jI,{status:n.status})}),(0,pt.jsx)(fe.Td,{children:(0,pt.jsx)(Dr,{at:n.created_at})}),(0,pt.jsx)(fe.Td,{children:(0,pt.jsxs)(
oe,{gap:6,wrap:"nowrap",justify:"flex-end",children:[(0,pt.jsx)(se,{size:"compact-sm",variant:"default",onClick:()=>o({kind:"test",row:n}),"aria-label":`Test ${n.
name}`,children:"Test"}),(0,pt.jsx)(GQ,{row:n,act:o})]})})]},n.slug))})}function GQ({row:e,act:t}){return(0,pt.jsxs)(Me,{children:[(0,pt.jsx)(Me.Target,{children:(0,pt.jsx)(
Oo,{variant:"subtle",color:"gray","aria-label":`Actions for ${e.name}`,children:(0,pt.jsx)(yx,{size:18})})}),(0,pt.jsxs)(Me.Dropdown,{children:[(0,pt.jsx)(Me.Item,
{leftSection:(0,pt.jsx)(Sx,{size:16}),onClick:()=>t({kind:"edit",row:e}),children:"Edit"}),(0,pt.jsx)(Me.Divider,{}),(0,pt.jsx)(Me.Item,{color:"red",leftSection:(0,pt.jsx)(
sd,{size:16}),onClick:()=>t({kind:"delete",row:e}),children:"Delete…"})]})]})}var rt=y(C(),1),KQ={resolve:"Find the host",connect:"Connect",tls:"Encrypt (TLS)",auth:"Log in with the key",models:"List models",completion:"Answer one token"},
MT=24;function V9({row:e,close:t}){let o=cr({queryKey:["test",e.slug],queryFn:()=>qe("POST",`${Jl}/${encodeURIComponent(e.slug)}/test`),staleTime:0,gcTime:0,retry:!1,
refetchOnWindowFocus:!1,refetchOnReconnect:!1}),r=o.isFetching?void 0:o.data;return(0,rt.jsx)(Qt,{opened:!0,onClose:t,title:`Test ${e.name}`,size:"lg",closeButtonProps:{
"aria-label":"Close"},children:(0,rt.jsxs)(me,{"aria-live":"polite",children:[o.isFetching&&(0,rt.jsxs)(oe,{gap:"sm",mih:48,children:[(0,rt.jsx)(zo,{size:18}),(0,rt.jsx)(
K,{size:"sm",children:"Calling the provider with the stored key…"})]}),!o.isFetching&&(0,rt.jsx)(He,{error:o.error}),r&&(0,rt.jsxs)(rt.Fragment,{children:[(0,rt.jsx)(
Pa,{color:r.ok?"teal":"red",icon:r.ok?(0,rt.jsx)(Ji,{size:18}):(0,rt.jsx)(np,{size:18}),children:r.ok?(0,rt.jsxs)(rt.Fragment,{children:["It works. Call it as ",
(0,rt.jsxs)("span",{className:"mono",children:["@",e.slug,"/model"]}),"."]}):"It does not work yet. The first red line says what to mend."}),(0,rt.jsx)(me,{gap:0,
component:"ol",className:"steps",children:r.steps.map(a=>(0,rt.jsx)($Q,{step:a},a.step))}),(0,rt.jsx)(YQ,{names:r.models??[]})]}),(0,rt.jsxs)(oe,{justify:"flex-\
end",children:[(0,rt.jsx)(se,{variant:"default",onClick:()=>{o.refetch()},disabled:o.isFetching,children:"Test again"}),(0,rt.jsx)(se,{onClick:t,children:"Done"})]})]})})}
function $Q({step:e}){let t=e.ok?Ji:np;return(0,rt.jsxs)("li",{children:[(0,rt.jsx)(t,{size:20,color:`var(--mantine-color-${e.ok?"teal":"red"}-6)`,"aria-label":e.
ok?"passed":"failed"}),(0,rt.jsxs)("div",{style:{flex:1,minWidth:0},children:[(0,rt.jsx)(K,{size:"sm",fw:550,children:KQ[e.step]??e.step}),(0,rt.jsx)(K,{size:"s\
m",c:e.ok?"dimmed":"red",className:"wrap",children:e.message})]}),(0,rt.jsx)(K,{size:"xs",c:"dimmed",className:"nowrap",children:Zo(e.ms)})]})}function YQ({names:e}){
return e.length===0?null:(0,rt.jsxs)("div",{children:[(0,rt.jsxs)(K,{size:"sm",fw:550,mb:6,children:[e.length," ",e.length===1?"model":"models"," found"]}),(0,rt.jsxs)(
oe,{gap:6,children:[e.slice(0,MT).map(t=>(0,rt.jsx)(Ur,{variant:"default",tt:"none",fw:450,radius:"sm",children:t},t)),e.length>MT&&(0,rt.jsxs)(K,{size:"xs",c:"\
dimmed",children:["and ",e.length-MT," more"]})]})]})}var zr=y(C(),1);function q9(){let{action:e}=ad(),[,t]=Pt(),o=ep(),[r,a]=(0,U9.useState)(null),n=o.data?.data??[],i=()=>a(null);return(0,zr.jsxs)(ya,{title:"Virt\
ual keys",about:"Providers’ credentials, sealed. An app names one by its slug and never sees the key behind it.",actions:(0,zr.jsx)(se,{component:vt,href:"/vi\
rtual-keys/new",leftSection:(0,zr.jsx)(kc,{size:16}),children:"Add virtual key"}),children:[(0,zr.jsx)(He,{error:o.error,retry:()=>{o.refetch()}}),o.isSuccess&&
n.length===0&&(0,zr.jsxs)(Ac,{icon:(0,zr.jsx)(ld,{size:26}),title:"No provider is connected yet",action:(0,zr.jsx)(se,{component:vt,href:"/virtual-keys/new",variant:"\
light",children:"Add the first virtual key"}),children:["Paste a provider’s API key once. Then call its models as ",(0,zr.jsx)("span",{className:"mono",children:"\
@slug/model"}),", or send"," ",(0,zr.jsx)("span",{className:"mono",children:"x-portkey-virtual-key: slug"}),". The built-in model works without any."]}),!o.error&&
(o.isPending||n.length>0)&&(0,zr.jsx)(H9,{rows:n,loading:o.isPending,act:a}),e==="new"&&(0,zr.jsx)(z9,{close:()=>t("/virtual-keys"),done:l=>{t("/virtual-keys"),
a({kind:"test",row:l})}}),r?.kind==="edit"&&(0,zr.jsx)(O9,{row:r.row,close:i}),r?.kind==="test"&&(0,zr.jsx)(V9,{row:r.row,close:i}),r?.kind==="delete"&&(0,zr.jsx)(
L9,{row:r.row,close:i})]})}var j9=()=>Zh({opened:!1,empty:!1,selected:-1,listId:"",query:"",registeredActions:new Set}),AT=e=>Jh(e);function mp(e,t){let o=t.getState();t.setState({...o,...e(
t.getState())})}function G9(e){mp(()=>({opened:!0,selected:-1}),e)}function K9(e){mp(()=>({opened:!1}),e)}function $9(e){mp(t=>({opened:!t.opened,selected:t.opened?
t.selected:-1}),e)}function Y9(e,t){t.updateState(o=>({...o,selected:e}))}function XQ(e,t){t.updateState(o=>({...o,listId:e}))}function rw(e,t=document){let o=t.
querySelector(e);if(o)return o;let r=t instanceof ShadowRoot?t.host.children:t.children;for(let a=0;a<r.length;a+=1){let n=r[a];if(n.shadowRoot){let l=rw(e,n.shadowRoot);
if(l)return l}let i=rw(e,n);if(i)return i}return null}function aw(e,t){let o=t.getState(),r=o.listId?rw(`#${o.listId}`):null,a=r?.querySelector("[data-selected]"),
n=r?.querySelectorAll("[data-action]")??[],i=e===-1?n.length-1:e===n.length?0:e,l=us(i,0,n.length-1);return a?.removeAttribute("data-selected"),n[l]?.scrollIntoView(
{block:"nearest"}),n[l]?.setAttribute("data-selected","true"),Y9(l,t),l}function QQ(e){return aw(e.getState().selected+1,e)}function WQ(e){return aw(e.getState().
selected-1,e)}function ZQ(e){let t=e.getState();(t.listId?rw(`#${t.listId} [data-selected]`):null)?.click()}function JQ(e,t){let o=t.getState();return o.registeredActions.
add(e),()=>{o.registeredActions.delete(e)}}function eW(e,t){mp(()=>({query:e}),t),Promise.resolve().then(()=>{aw(0,t),mp(o=>({empty:o.query.trim().length>0&&o.registeredActions.
size===0||!1}),t)})}function tW({clearQuery:e},t){t.updateState(o=>({...o,selected:-1,query:e?"":o.query,empty:e?!1:o.empty}))}var Jr={open:G9,close:K9,toggle:$9,
updateState:mp,setSelectedAction:Y9,setListId:XQ,selectAction:aw,selectNextAction:QQ,selectPreviousAction:WQ,triggerSelectedAction:ZQ,registerAction:JQ,setQuery:eW,
clearSpotlightState:tW};function X9(){let e=j9();return[e,{open:()=>G9(e),close:()=>K9(e),toggle:()=>$9(e)}]}var[nw,zc]=X9(),{open:oW,close:rW,toggle:aW}=zc;function iw(e){let t=e;return t.group!==void 0&&Array.isArray(t.actions)}var[Q9,Rn]=kt("Spotlight component was not found in tree");var yr={root:"m_d2b315db",content:"m_3cd250e0",body:"m_d2abce9b",search:"m_f366a061",actionsList:"m_6e463822",action:"m_d49bb8ef",actionBody:"m_3d475731",actionSection:"\
m_832642f6",actionLabel:"m_6c2a1345",actionDescription:"m_a6d9d78d",empty:"m_82f78f74",footer:"m_ddcaf054",actionsGroup:"m_5a3e5f7b"};var Mn=y(C(),1),nW={dimmedSections:!0,highlightQuery:!1},pp=R(e=>{let{className:t,style:o,classNames:r,styles:a,id:n,description:i,label:l,leftSection:s,rightSection:c,
children:u,dimmedSections:d,highlightQuery:f,highlightColor:m,closeSpotlightOnTrigger:p,onClick:h,onMouseDown:I,keywords:v,vars:g,...x}=T("SpotlightAction",nW,e),
b=Rn(),w={classNames:r,styles:a},_=f&&typeof l=="string"?(0,Mn.jsx)(Eh,{component:"span",highlight:b.query,color:m,...b.getStyles("actionLabel",w),children:l}):
(0,Mn.jsx)("span",{...b.getStyles("actionLabel",w),children:l});return(0,Mn.jsx)(et,{"data-action":!0,...b.getStyles("action",{className:t,style:o,...w}),...x,onMouseDown:S=>{
S.preventDefault(),I?.(S)},onClick:S=>{h?.(S),(p??b.closeOnActionTrigger)&&Jr.close(b.store)},tabIndex:-1,children:u||(0,Mn.jsxs)(Mn.Fragment,{children:[s&&(0,Mn.jsx)(
M,{component:"span",mod:{position:"left",dimmed:d},...b.getStyles("actionSection",w),children:s}),(0,Mn.jsxs)("span",{...b.getStyles("actionBody",w),children:[_,
(0,Mn.jsx)("span",{...b.getStyles("actionDescription",w),children:i})]}),c&&(0,Mn.jsx)(M,{component:"span",mod:{position:"right",dimmed:d},...b.getStyles("actio\
nSection",w),children:c})]})})});pp.classes=yr;pp.displayName="@mantine/spotlight/SpotlightAction";var W9=y(C(),1),Mx=R(e=>{let{className:t,style:o,styles:r,classNames:a,label:n,children:i,...l}=T("SpotlightActionsGroup",null,e),s=Rn();return(0,W9.jsx)(M,{...s.
getStyles("actionsGroup",{className:t,style:o,classNames:a,styles:r}),...l,__vars:{"--spotlight-label":`'${n?.replace(/\\/g,"\\\\").replace(/'/g,"\\'")}'`},children:i})});
Mx.classes=yr;Mx.displayName="@mantine/core/SpotlightActionsGroup";var Z9=y(C(),1),lw=y(E(),1),Ax=R(e=>{let{className:t,style:o,id:r,children:a,vars:n,classNames:i,styles:l,...s}=T("SpotlightActionsList",null,e),c=Rn(),u=`manti\
ne-${(0,lw.useId)().replace(/:/g,"")}`,d=r||u;return(0,lw.useEffect)(()=>(Jr.setListId(d,c.store),()=>Jr.setListId("",c.store)),[]),(0,Z9.jsx)(Vo.Autosize,{...c.
getStyles("actionsList",{className:t,style:o,classNames:i,styles:l}),type:"scroll",scrollbarSize:"var(--spotlight-actions-list-padding)",offsetScrollbars:"y",id:d,
...s,children:a})});Ax.classes=yr;Ax.displayName="@mantine/spotlight/SpotlightActionsList";var J9=y(C(),1),Ex=R(e=>{let{className:t,style:o,classNames:r,styles:a,...n}=T("SpotlightEmpty",null,e),i=Rn();return(0,J9.jsx)(M,{...i.getStyles("empty",{classNames:r,
styles:a,className:t,style:o}),...n})});Ex.classes=yr;Ex.displayName="@mantine/spotlight/SpotlightEmpty";var eL=y(C(),1),sw=R(e=>{let{className:t,style:o,classNames:r,styles:a,...n}=T("SpotlightFooter",null,e),i=Rn();return(0,eL.jsx)(M,{...i.getStyles("footer",{className:t,
classNames:r,style:o,styles:a}),...n})});sw.classes=yr;sw.displayName="@mantine/spotlight/SpotlightFooter";function tL(e,t){if(!e)return[];let o=()=>Jr.open(t);return Array.isArray(e)?e.map(r=>[r,o]):[[e,o]]}var ET=y(C(),1),iW={size:600,yOffset:80,zIndex:nt("max"),overlayProps:{backgroundOpacity:.35,blur:7},transitionProps:{duration:200,transition:"pop"},store:nw,clearQueryOnClose:!0,
closeOnActionTrigger:!0,shortcut:"mod + K",maxHeight:400},Dx=R(e=>{let t=T("SpotlightRoot",iW,e),{classNames:o,className:r,style:a,styles:n,unstyled:i,vars:l,store:s,
children:c,query:u,onQueryChange:d,transitionProps:f,clearQueryOnClose:m,shortcut:p,tagsToIgnore:h,triggerOnContentEditable:I,disabled:v,onSpotlightOpen:g,onSpotlightClose:x,
forceOpened:b,closeOnActionTrigger:w,maxHeight:_,scrollable:S,attributes:k,...z}=t,{opened:P,query:H}=AT(s),F=typeof u=="string"?u:H,V=N=>{d?.(N),Jr.setQuery(N,
s)},A=j({name:"Spotlight",classes:yr,props:t,className:r,style:a,classNames:o,styles:n,unstyled:i,attributes:k}),{resolvedClassNames:$,resolvedStyles:U}=or({classNames:o,
styles:n,props:t});return zw(tL(p,s),h,I),tr(()=>{P?g?.():x?.()},[P]),v?null:(0,ET.jsx)(Q9,{value:{getStyles:A,query:F,setQuery:V,store:s,closeOnActionTrigger:w},
children:(0,ET.jsx)(Qt,{...z,withCloseButton:!1,opened:P||!!b,padding:0,onClose:()=>Jr.close(s),className:r,style:a,classNames:$,styles:U,attributes:k,transitionProps:{
...f,onExited:()=>{m&&V(""),Jr.clearSpotlightState({clearQuery:m},s),f?.onExited?.()}},__vars:{"--spotlight-max-height":S?D(_):void 0},__staticSelector:"Spotlig\
ht","data-scrollable":S||void 0,children:c})})});Dx.classes=yr;Dx.displayName="@mantine/spotlight/SpotlightRoot";var oL=y(C(),1),rL=y(E(),1),lW={size:"lg"},Px=R(e=>{let{classNames:t,styles:o,onKeyDown:r,onChange:a,vars:n,value:i,attributes:l,...s}=T("SpotlightSearch",lW,e),
c=Rn(),u=c.getStyles("search"),[d,f]=(0,rL.useState)(!1),m=p=>{r?.(p),!d&&(p.nativeEvent.code==="ArrowDown"&&(p.preventDefault(),Jr.selectNextAction(c.store)),p.
nativeEvent.code==="ArrowUp"&&(p.preventDefault(),Jr.selectPreviousAction(c.store)),(p.nativeEvent.code==="Enter"||p.nativeEvent.code==="NumpadEnter")&&(p.preventDefault(),
Jr.triggerSelectedAction(c.store)))};return(0,oL.jsx)(Ve,{...u,classNames:[{input:u.className},t],styles:[{input:u.style},o],...s,value:i??c.query,onChange:p=>{
c.setQuery(p.currentTarget.value),a?.(p)},onKeyDown:m,onCompositionStart:()=>f(!0),onCompositionEnd:()=>f(!1)})});Px.classes=yr;Px.displayName="@mantine/spotlig\
ht/SpotlightSearch";function sW(e){return Array.isArray(e)?e.map(t=>t.trim()).join(",").toLowerCase().trim():typeof e=="string"?e.toLowerCase().trim():""}function cW(e){return e.reduce(
(t,o)=>"actions"in o?[...t,...o.actions.map(r=>({...r,group:o.group}))]:[...t,o],[])}function fW(e){let t={},o=[];return e.forEach(r=>{r.group?(t[r.group]||(t[r.
group]={pushed:!1,data:{group:r.group,actions:[]}}),t[r.group].data.actions.push(r),t[r.group].pushed||(t[r.group].pushed=!0,o.push(t[r.group].data))):o.push(r)}),
o}var aL=(e,t)=>{let o=e.trim().toLowerCase(),r=[[],[]];return cW(t).forEach(a=>{a.label?.toLowerCase().includes(o)?r[0].push(a):(a.description?.toLowerCase().includes(
o)||sW(a.keywords).includes(o))&&r[1].push(a)}),fW(r.flat())};function DT(e,t){if(!Array.isArray(e))return[];let o=0;return e.reduce((r,a)=>{if(o>=t)return r;if(iw(a)){let n=DT(a.actions,t-o);r.push({group:a.group,actions:n}),
o+=n.length}else r.push(a),o+=1;return r},[])}var ls=y(C(),1),dW={size:600,yOffset:80,limit:1/0,zIndex:nt("max"),overlayProps:{backgroundOpacity:.35,blur:7},transitionProps:{duration:200,transition:"pop"},store:nw,
filter:aL,clearQueryOnClose:!0,closeOnActionTrigger:!0,shortcut:"mod + K"},ea=R(e=>{let{searchProps:t,filter:o,query:r,onQueryChange:a,actions:n,nothingFound:i,
highlightQuery:l,limit:s,scrollAreaProps:c,...u}=T("Spotlight",dW,e),[d,f]=Be({value:r,defaultValue:"",finalValue:"",onChange:a}),m=DT(o(d,n),s).map(p=>{if(iw(p)){
let h=p.actions.map(({id:I,...v})=>(0,ls.jsx)(pp,{highlightQuery:l,...v},I));return(0,ls.jsx)(Mx,{label:p.group,children:h},p.group)}return(0,ls.jsx)(pp,{highlightQuery:l,
...p},p.id)});return(0,ls.jsxs)(Dx,{...u,query:d,onQueryChange:f,children:[(0,ls.jsx)(Px,{...t}),m.length>0&&(0,ls.jsx)(Ax,{...c,children:m}),m.length===0&&i&&(0,ls.jsx)(
Ex,{children:i})]})});ea.classes=yr;ea.displayName="@mantine/spotlight/Spotlight";ea.Search=Px;ea.ActionsList=Ax;ea.Action=pp;ea.Empty=Ex;ea.ActionsGroup=Mx;ea.
Footer=sw;ea.Root=Dx;ea.open=zc.open;ea.close=zc.close;ea.toggle=zc.toggle;var dL=y(E(),1);var oi=y(C(),1);function nL({opened:e,close:t}){let o=qN();return(0,oi.jsx)(bo,{opened:e,onClose:t,title:"API calls of this page",size:"lg",closeButtonProps:{"a\
ria-label":"Close"},children:(0,oi.jsxs)(me,{children:[(0,oi.jsx)(K,{size:"sm",c:"dimmed",children:"The console uses nothing but the public API. These are the c\
alls that this page made, newest first, with a key in place of your session. Secrets are left out."}),o.length===0&&(0,oi.jsx)(K,{size:"sm",children:"No call ye\
t."}),o.map(r=>(0,oi.jsxs)(me,{gap:6,children:[(0,oi.jsxs)(oe,{gap:"xs",children:[(0,oi.jsx)(Ur,{size:"sm",variant:"light",color:r.status<400?"teal":"orange",radius:"\
sm",children:r.status}),(0,oi.jsxs)(K,{size:"xs",c:"dimmed",children:[r.ms," ms"]})]}),(0,oi.jsx)(cp,{text:LI(r.method,r.path,r.body),label:"curl command"})]},r.
number))]})})}var cw=y(C(),1),PT=[{to:"/",name:"Getting started",about:"First request, next steps",icon:sT},{to:"/playground",name:"Playground",about:"Try a model",icon:id},{
to:"/logs",name:"Logs",about:"Every call, in detail",icon:fT},{to:"/keys",name:"API keys",about:"Who may call",icon:nd},{to:"/virtual-keys",name:"Virtual keys",
about:"Provider credentials",icon:ld}];function iL({onNavigate:e}){let[t]=Pt();return(0,cw.jsx)(me,{gap:2,children:PT.map(({to:o,name:r,icon:a})=>{let n=o==="/"?
t==="/":t.startsWith(o);return(0,cw.jsx)(Eu,{component:vt,href:o,label:r,active:n,"aria-current":n?"page":void 0,leftSection:(0,cw.jsx)(a,{size:18,stroke:1.7}),
onClick:e,style:{borderRadius:8}},o)})})}var lL=y(E(),1);async function fw(){try{await qe("DELETE",Xr)}catch(e){Oa.show({color:"red",message:e instanceof Error?e.message:"Could not sign out."});return}zT()}function zT(){
RT(),yc.setQueryData([Xr],null),yc.removeQueries({predicate:e=>e.queryKey[0]!==Xr})}var Qa=y(C(),1),uW=/^[0-9a-f-]{8,}$/i;function sL(){let[e,t]=(0,lL.useState)(""),[,o]=Pt(),{setColorScheme:r}=Cp(),a=dp(),n=Sc().data?.data??[],i=ep().data?.data??
[],l=PT.map(({to:f,name:m,about:p,icon:h})=>({id:f,label:m,description:p,leftSection:(0,Qa.jsx)(h,{size:20,stroke:1.7}),onClick:()=>o(f)})),s=[{id:"copy-key",label:"\
Copy my API key",leftSection:(0,Qa.jsx)(el,{size:20}),onClick:a},{id:"new-key",label:"Create an API key",leftSection:(0,Qa.jsx)(kc,{size:20}),onClick:()=>o("/ke\
ys/new")},{id:"new-vk",label:"Add a virtual key",leftSection:(0,Qa.jsx)(kc,{size:20}),onClick:()=>o("/virtual-keys/new")},{id:"dark",label:"Dark theme",leftSection:(0,Qa.jsx)(
wx,{size:20}),onClick:()=>r("dark")},{id:"light",label:"Light theme",leftSection:(0,Qa.jsx)(_x,{size:20}),onClick:()=>r("light")},{id:"out",label:"Sign out",leftSection:(0,Qa.jsx)(
Ix,{size:20}),onClick:()=>{fw()}}],c=[...n.map(f=>({id:`key-${f.id}`,label:f.name,description:f.key,leftSection:(0,Qa.jsx)(nd,{size:20,stroke:1.7}),onClick:()=>o(
`/keys?search=${encodeURIComponent(f.name)}`)})),...i.map(f=>({id:`vk-${f.slug}`,label:f.name,description:`@${f.slug}`,leftSection:(0,Qa.jsx)(ld,{size:20,stroke:1.7}),
onClick:()=>o("/virtual-keys")}))],u=[{group:"Pages",actions:l},{group:"Actions",actions:s},{group:"Keys",actions:e?c:[]}],d=e.trim();if(uW.test(d)){let f={leftSection:(0,Qa.jsx)(
nT,{size:20}),keywords:[d]};u.unshift({group:"Logs",actions:[{...f,id:"log",label:`Open log ${d}`,onClick:()=>o(`/logs/${encodeURIComponent(d)}`)},{...f,id:"tra\
ce",label:`Logs of trace ${d}`,onClick:()=>o(`/logs?range=all&q=trace:${encodeURIComponent(d)}`)}]})}return(0,Qa.jsx)(ea,{actions:u,query:e,onQueryChange:t,shortcut:"\
mod + K",scrollable:!0,maxHeight:420,nothingFound:"Nothing found",searchProps:{leftSection:(0,Qa.jsx)(ts,{size:20,stroke:1.5}),placeholder:"Pages, keys, actions\
, a log or trace id","aria-label":"Search and commands"}})}var ht=y(C(),1);function mW(e){let{first_name:t,last_name:o,email:r}=e.user;return[t,o].filter(Boolean).join(" ")||r}var pW=[{value:"auto",label:"As the system",
icon:(0,ht.jsx)(rT,{size:16})},{value:"light",label:"Light",icon:(0,ht.jsx)(_x,{size:16})},{value:"dark",label:"Dark",icon:(0,ht.jsx)(wx,{size:16})}];function cL({
session:e}){let[,t]=Pt(),{colorScheme:o,setColorScheme:r}=Cp(),a=dp(),n=Zm().data?.key,i=mW(e);return(0,ht.jsxs)(Me,{width:280,position:"bottom-end",children:[(0,ht.jsx)(
Me.Target,{children:(0,ht.jsx)(et,{"aria-label":`Profile menu of ${i}`,style:{borderRadius:999},children:(0,ht.jsx)(mf,{size:34,radius:"xl",color:"water",variant:"\
filled",name:i})})}),(0,ht.jsxs)(Me.Dropdown,{children:[(0,ht.jsxs)("div",{style:{padding:"10px 12px 8px"},children:[(0,ht.jsx)(K,{size:"sm",fw:600,truncate:!0,
children:i}),(0,ht.jsx)(K,{size:"xs",c:"dimmed",truncate:!0,children:e.user.email===i?e.organisation.name:e.user.email})]}),(0,ht.jsx)(Me.Divider,{}),(0,ht.jsxs)(
Me.Item,{leftSection:(0,ht.jsx)(el,{size:16}),onClick:a,children:["Copy API key",(0,ht.jsx)(K,{size:"xs",c:"dimmed",ff:n?"monospace":void 0,children:n?n.masked:
"Makes your personal key"})]}),(0,ht.jsx)(Me.Divider,{}),(0,ht.jsx)(Me.Label,{children:"Theme"}),pW.map(l=>(0,ht.jsx)(Me.Item,{leftSection:l.icon,rightSection:o===
l.value?(0,ht.jsx)(es,{size:14,"aria-label":"chosen"}):null,closeMenuOnClick:!1,onClick:()=>r(l.value),children:l.label},l.value)),(0,ht.jsx)(Me.Divider,{}),(0,ht.jsx)(
Me.Item,{leftSection:(0,ht.jsx)(aT,{size:16}),onClick:()=>t("/account"),children:"Sessions"}),(0,ht.jsx)(Me.Item,{leftSection:(0,ht.jsx)(uT,{size:16}),onClick:()=>t(
"/account#password"),children:"Change password"}),(0,ht.jsx)(Me.Item,{leftSection:(0,ht.jsx)(cT,{size:16}),onClick:ow,children:"Keyboard shortcuts"}),(0,ht.jsx)(
Me.Divider,{}),(0,ht.jsx)(Me.Item,{leftSection:(0,ht.jsx)(Ix,{size:16}),onClick:()=>{fw()},children:"Sign out"})]})]})}var zx=y(E(),1);var An=y(C(),1);function fL(){let[e,t]=(0,zx.useState)(null);return(0,zx.useEffect)(()=>jN(()=>new Promise(r=>t(()=>r))),[]),e?(0,An.jsx)(hW,{end:r=>{t(null),e(
r)}}):null}function hW({end:e}){let[t,o]=(0,zx.useState)(""),r=no({mutationFn:()=>qe("POST",`${Xr}/prove`,{password:t}),onSuccess:()=>(e(!0),Er("/v1/sessions"))});
return(0,An.jsx)(Qt,{opened:!0,onClose:()=>e(!1),title:"Confirm your password",zIndex:400,closeButtonProps:{"aria-label":"Close"},children:(0,An.jsx)("form",{onSubmit:n=>{
n.preventDefault(),n.stopPropagation(),r.mutate()},children:(0,An.jsxs)(me,{children:[(0,An.jsx)(K,{size:"sm",children:"You entered it more than five minutes ag\
o, and this needs it again."}),(0,An.jsx)(Go,{label:"Password",value:t,onChange:n=>o(n.currentTarget.value),autoComplete:"current-password","data-autofocus":!0,
visibilityToggleButtonProps:{"aria-label":"Show or hide the password"}}),(0,An.jsx)(He,{error:r.error}),(0,An.jsxs)(oe,{justify:"flex-end",children:[(0,An.jsx)(
se,{variant:"default",onClick:()=>e(!1),children:"Cancel"}),(0,An.jsx)(se,{type:"submit",loading:r.isPending,disabled:!t,children:"Confirm"})]})]})})})}var ct=y(C(),1);function uL({session:e,children:t}){let[o,r]=Ad(!1),[a,n]=Ad(!1),[i]=Pt(),l=i.split("/")[1];return(0,dL.useEffect)(UN,[l]),(0,ct.jsxs)(VF,{children:[
(0,ct.jsx)("a",{href:"#main",className:"skip",children:"Skip to content"}),(0,ct.jsxs)(Vr,{header:{height:56},navbar:{width:232,breakpoint:"sm",collapsed:{mobile:!o}},
padding:0,children:[(0,ct.jsx)(Vr.Header,{px:"md",children:(0,ct.jsxs)(oe,{h:"100%",justify:"space-between",wrap:"nowrap",gap:"sm",children:[(0,ct.jsxs)(oe,{gap:"\
sm",wrap:"nowrap",style:{minWidth:0},children:[(0,ct.jsx)(yu,{opened:o,onClick:r.toggle,hiddenFrom:"sm",size:"sm","aria-label":"Menu of pages"}),(0,ct.jsxs)(vt,
{href:"/","aria-label":"Lockgate, first page",className:"brand",children:[(0,ct.jsx)(WI,{}),(0,ct.jsx)(K,{fw:680,visibleFrom:"xs",span:!0,children:"Lockgate"})]}),
(0,ct.jsx)(K,{c:"dimmed",size:"sm",truncate:!0,title:e.organisation.name,visibleFrom:"xs",children:e.workspaces[0]?.name??e.organisation.name})]}),(0,ct.jsxs)(oe,
{gap:6,wrap:"nowrap",children:[(0,ct.jsxs)(et,{className:"search-button",onClick:zc.open,"aria-label":"Search and commands",children:[(0,ct.jsx)(ts,{size:15}),(0,ct.jsx)(
K,{span:!0,size:"sm",c:"dimmed",visibleFrom:"md",children:"Search or run a command"}),(0,ct.jsx)(Es,{size:"xs",visibleFrom:"md",children:"Ctrl K"})]}),(0,ct.jsx)(
ir,{label:"Show API calls of this page",children:(0,ct.jsx)(Oo,{variant:"subtle",color:"gray",size:"lg","aria-label":"Show API calls of this page",onClick:n.open,
children:(0,ct.jsx)(eT,{size:19,stroke:1.7})})}),(0,ct.jsx)(ir,{label:"Keyboard shortcuts",children:(0,ct.jsx)(Oo,{variant:"subtle",color:"gray",size:"lg","aria\
-label":"Keyboard shortcuts",onClick:ow,visibleFrom:"xs",children:(0,ct.jsx)(lT,{size:19,stroke:1.7})})}),(0,ct.jsx)(cL,{session:e})]})]})}),(0,ct.jsx)(Vr.Navbar,
{p:"sm","aria-label":"Pages",children:(0,ct.jsx)(iL,{onNavigate:r.close})}),(0,ct.jsx)(Vr.Main,{id:"main",tabIndex:-1,style:{outline:"none"},children:t})]}),(0,ct.jsx)(
sL,{}),(0,ct.jsx)(b9,{}),(0,ct.jsx)(fL,{}),(0,ct.jsx)(nL,{opened:a,close:n.close})]})}var eo=y(C(),1);function mL(){let e=Wm(),t=XN(e.data===null),[o]=Pt();gW();let r=e.error??t.error;return r?(0,eo.jsx)(Iu,{mih:"100vh",p:"md",children:(0,eo.jsx)(
He,{error:r,title:"The console cannot start",retry:()=>{e.refetch()}})}):e.isPending||e.data===null&&t.isPending?(0,eo.jsx)(Iu,{mih:"100vh",children:(0,eo.jsx)(
zo,{"aria-label":"Loading"})}):e.data?(0,eo.jsx)(uL,{session:e.data,children:(0,eo.jsx)(OT,{children:(0,eo.jsxs)(wF,{children:[(0,eo.jsx)(Zi,{path:"/",component:KF}),
(0,eo.jsx)(Zi,{path:"/playground",component:E9}),(0,eo.jsx)(Zi,{path:"/logs/:id?",component:S9}),(0,eo.jsx)(Zi,{path:"/keys/:action?",component:t9}),(0,eo.jsx)(
Zi,{path:"/virtual-keys/:action?",component:q9}),(0,eo.jsx)(Zi,{path:"/account",component:DF}),(0,eo.jsx)(Zi,{path:"/setup",children:(0,eo.jsx)(G5,{to:"/"})}),(0,eo.jsx)(
Zi,{path:"/login",children:(0,eo.jsx)(G5,{to:"/"})}),(0,eo.jsx)(Zi,{component:C9})]})},o.split("/")[1])}):t.data?.needed||o==="/setup"?(0,eo.jsx)(D9,{needed:t.data?.
needed??!1}):(0,eo.jsx)(r9,{})}function gW(){let e=Ef();(0,dw.useEffect)(()=>{let t=r=>{r instanceof va&&r.status===401&&zT()},o=[e.getQueryCache().subscribe(r=>{
r.type==="updated"&&r.action.type==="error"&&t(r.action.error)}),e.getMutationCache().subscribe(r=>{r.type==="updated"&&r.action.type==="error"&&t(r.action.error)})];
return()=>o.forEach(r=>r())},[e])}var OT=class extends dw.Component{state={error:null};static getDerivedStateFromError(t){return{error:t}}render(){return this.state.
error?(0,eo.jsx)("div",{className:"page",children:(0,eo.jsx)(He,{error:this.state.error,title:"This page broke",retry:()=>this.setState({error:null})})}):this.props.
children}};var xW=["#eaf6f8","#d5ebef","#a9d7df","#79c2ce","#52b0c0","#3aa3b5","#2398ab","#15869a","#0b788b","#056676"],vW=["#d6dce3","#b4bdc8","#93a0ae","#697684","#323c4\
7","#2a333d","#212930","#191f26","#12171c","#0d1115"],bW=["#edf7f2","#dcefe5","#b3dcc7","#85c6a5","#5fb388","#46a775","#2f9564","#217f53","#176a44","#0f5436"],yW=[
"#fdf3e8","#fae6d0","#f3cba1","#edae6c","#e89540","#e08423","#c76f13","#a85c0e","#8a4b0b","#6d3b08"],IW=["#fdefee","#fadedb","#f3b9b4","#ec9189","#e66e64","#dc5\
348","#c84439","#aa352c","#8d2a23","#71201a"],pL="system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Helvetica Neue', Arial, sans-serif",wW="ui-monospa\
ce, SFMono-Regular, 'SF Mono', Menlo, Consolas, 'DejaVu Sans Mono', 'Liberation Mono', monospace",hL={colors:{water:xW,dark:vW,teal:bW,orange:yW,red:IW},primaryColor:"\
water",primaryShade:{light:8,dark:8},black:"#16212b",defaultRadius:"md",fontFamily:pL,fontFamilyMonospace:wW,cursorType:"pointer",respectReducedMotion:!0,headings:{
fontFamily:pL,fontWeight:"650"},components:{Tooltip:{defaultProps:{openDelay:300,withArrow:!0}},Drawer:{defaultProps:{position:"right",overlayProps:{backgroundOpacity:.35}}},
Modal:{defaultProps:{centered:!0,overlayProps:{backgroundOpacity:.35}}},Menu:{defaultProps:{shadow:"md",position:"bottom-end"}},Table:{defaultProps:{verticalSpacing:"\
sm",highlightOnHover:!0}},Paper:{defaultProps:{withBorder:!0}},Button:{defaultProps:{fw:550}},Badge:{defaultProps:{fw:600}}}},gL=e=>{let t={};for(let o of["wate\
r","teal","orange","red","yellow","gray"]){let r=e.colors[o];r&&(t[`--mantine-color-${o}-light`]=`color-mix(in srgb, ${r[5]} 20%, transparent)`,t[`--mantine-col\
or-${o}-light-hover`]=`color-mix(in srgb, ${r[5]} 28%, transparent)`,t[`--mantine-color-${o}-light-color`]=r[2])}return{variables:{},light:{},dark:t}};var md=y(C(),1),xL=document.getElementById("root");xL&&(0,bL.createRoot)(xL).render((0,md.jsx)(vL.StrictMode,{children:(0,md.jsx)(rv,{theme:hL,cssVariablesResolver:gL,
defaultColorScheme:"auto",children:(0,md.jsxs)(_2,{client:yc,children:[(0,md.jsx)(Ba,{position:"bottom-right"}),(0,md.jsx)(mL,{})]})})}));
